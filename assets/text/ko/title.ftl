# 첫 화면, 새 게임 설정, 하는 법, 그리고 모든 화면 둘레의 글.

title-continue = 이어하기
title-continue-note = { $scenario } · { $quarter }
title-trouble = 이어할 수 없는 게임이 있습니다. { $why }
title-look-back = 돌아보기
title-new = 새 게임
title-how-to = 하는 법
title-record = 기록: 이야기와 출처
title-language = 언어: English · 한국어
title-theme = 화면 색
title-quit = 끝내기

new-story = 이야기
new-form = 길이
new-difficulty = 난이도
new-seed = 시드 번호
new-seed-any = 아무 세계나
new-seed-about = 같은 번호를 넣으면 숨은 작업량도, 닥칠 일도 같은 세계가 다시 열린다. 비워 두면 아무도 모르는 세계로 간다.
new-begin = 시작

how-to-aim = 곧 돈이 떨어질 가게를 맡았어요. 2003년 말까지 살려 내고, 2006년에 값나가는 회사로 만들어 보세요. 대표실에서 가장 큰 숫자는 런웨이, 곧 이번 분기를 마감한 뒤 자본시장이 닫히고 납품업체가 불안해할 때 현금이 버티는 기간이에요.
how-to-quarter = 한 분기는 이렇게 흘러가요. 브리핑을 읽고 안건에 답하고, 대표실에서 레버 서너 개를 움직인 다음 마감해요. 부채꼴은 재무 책임자의 전망이라 레버를 따라 움직여요. 선은 세계 200개의 한가운데, 빗금은 다섯 중 넷이 드는 범위, ┊ 오른쪽은 모형 밖이에요. 그 사람도 다 알지는 못해요.
how-to-levers = 건드리지 않은 레버는 그대로 가고, 12월 장비는 상시 지침이 알아서 사요. 마감하기 전에는 아무 일도 일어나지 않으니 얼마든지 되돌려 보세요.
how-to-why = 고른 숫자 위에서 w 키를 누르면 왜 그렇게 됐는지 마지막 센트까지 보여요.
how-to-doors = 되돌릴 수 없는 일이 몇 가지 있어요. 생김새도 말도 다르고, 처음부터 골라져 있는 법이 없어서 화살표로 고르고 Enter 키를 눌러야 해요.
how-to-advisors = 조언자 네 사람은 브리핑과 대표실에서 한마디씩 해요. 자리가 넓으면 이름 옆에 '4번 중 3번 적중'이 붙어요. 지금까지의 분기 가운데 저마다 보는 것(재무는 현금, 기술은 정돈, 상품은 매출, 운영은 중단 시간)이 예상한 쪽으로 움직인 횟수예요.
how-to-forecast = 몇몇 분기(본편에서는 2분기와 4분기)에는 부채꼴이 가려져요. 현금이 얼마일지 먼저(f) 말해 보세요. 게임에는 영향이 없고 성적만 남아요. 좁은 범위로 맞힐수록 점수가 좋아요.
how-to-keys = 화살표로 고르고 바꾸고, Enter 키로 실행해요. Esc 키는 메뉴, Tab 키는 다음 화면, ? 키는 그 화면의 도움말이에요. 저장은 저절로 돼요.

dialog-menu = 메뉴
dialog-resume = 계속하기
dialog-title = 첫 화면으로
dialog-language = 언어: English · 한국어
dialog-theme = 다음 화면 색
dialog-quit = 저장하고 끝내기
dialog-quit-title = 끝내기
dialog-quit-words = 저장하고 끝낼까요? 다음에는 이 자리에서 이어집니다.
dialog-stay = 돌아가기
dialog-close-title = 분기 마감
dialog-close-words = { $quarter }{ JOSA($quarter, "을") } 마감합니다. 90일, 급여일 여섯 번. 마감한 뒤에는 무를 수 없습니다.
dialog-close-runway = 마감 뒤 런웨이 { $after }개 분기. 레버를 그대로 두면 { $untouched }.
dialog-not-yet = 아직
dialog-close = 마감한다
dialog-close-door = 돌아올 수 없어도 마감한다
dialog-begin = 시작한다
dialog-again-words = 같은 세계를 { $quarter }부터 다시 합니다. 그 분기의 결정은 비어 있습니다. 새 게임으로 따로 저장되고, 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-other-card-words = 같은 세계를 { $quarter }부터 다시 합니다. 안건 '{ $card }'에 이번에는 '{ $option }'{ JOSA($option, "으로") } 답합니다. 새 게임으로 따로 저장되고, 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-tonight-words = 오늘 누구에게나 똑같이 열리는 세계에서 첫 분기부터 새로 합니다. 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-share-title = 공유할 한 줄
dialog-refused-title = 이대로는 마감할 수 없습니다

shell-quarter = { $quarter } · { $turn }/{ $turns }
shell-window = 자본시장 { $level }
    .short = 자본시장 { $level }
shell-answered = 답: { $option }
shell-answered-moves = 답했습니다. 함께 바뀐 것: { $moved }
shell-moved = { $lever } { $from } → { $to }
shell-undone = 되돌림: { $what }
shell-undone-answer = 답 '{ $option }'
note-title = 나에게 한마디
note-words = 게임과 함께 저장되고 보고서에 실립니다. Enter 저장, Esc 취소.
note-kept = 게임과 함께 저장했습니다. 보고서(x)에 실립니다.
note-too-many = 이 게임에는 더 적을 자리가 없습니다.
share-line = 좋은 위기 · { $scenario }, 시드 { $seed } · { $ending } · { $worth }
share-about = 마우스로 긁어 복사하세요. 같은 시드를 넣으면 같은 세계가 열립니다.
shell-written = 저장 위치: { $path }
shell-hangul = 한글 입력 상태입니다. 한/영 키를 누르면 바로 반응합니다.
