# 첫 화면, 새 게임 설정, 하는 법, 그리고 모든 화면 둘레의 글.

title-continue = 이어하기
title-game = { $scenario } · { $stands }
title-trouble = 이어할 수 없는 게임이 있습니다. { $why }
title-gone = 그 게임은 이제 폴더에 없습니다. 지금 있는 것으로 바꾸었습니다. { $path }
title-over = 그 게임은 이미 끝났습니다. 지금 있는 것으로 바꾸었습니다. { $path }
title-look-back = 복기
title-new = 새 게임
title-today = 오늘의 게임
title-lesson = 처음 배우기
title-how-to = 하는 법
title-saves = 저장한 게임 다시 보기
title-record = 기록: 이야기와 출처
title-classroom = 수업: 과제
title-settings = 설정
title-quit = 끝내기

title-exercises-about = 과제는 선생님이 파일로 나눠 주고, 선생님이 정해 준 번호로 풉니다. 프로그램을 끝내고 셸에 아래처럼 입력하세요. 파일과 번호 자리에는 받은 것을 넣습니다.
title-exercises-file = 파일
title-exercises-id = 번호
title-exercises-found = 이 폴더와 저장 폴더에 있는 과제:
title-exercises-none = 이 폴더에도 저장 폴더에도 과제가 없습니다. 둘 중 한 곳에 파일을 두면 여기에 나옵니다.
title-exercises-title = { $title }
title-exercises-unsound = 그대로는 쓸 수 없는 과제입니다. 무엇이 틀렸는지 알려 주는 명령:

new-story = 이야기
new-form = 길이
new-difficulty = 난이도
new-with = 추가 안건
new-with-none = 없음
new-with-about = 일부러 더하지 않으면 나오지 않는 안건입니다.
deck-september-2001 = 2001년 9월
    .about = 2001년 3분기에 무거운 안건 하나가 나옵니다. 얻을 것은 없고, 빼도 모자랄 것이 없습니다.
new-seed = 시드 번호
new-seed-any = 무작위
new-seed-about = 숫자 키로 넣고 Backspace로 지웁니다. 같은 번호를 넣으면 숨은 작업량도, 닥칠 일도 똑같은 판이 다시 열립니다. 비워 두면 아무도 모르는 판이 열립니다.
new-begin = 시작

how-to-aim = 곧 돈이 떨어질 가게를 맡았어요. 2003년 말까지 살려 내고, 2006년에 값나가는 회사로 만들어 보세요. 대표실에서 가장 큰 숫자는 런웨이, 곧 이번 분기를 마감한 뒤 돈을 빌리지도, 서버를 사지도 못하고 납품업체까지 불안해할 때 현금이 버티는 기간이에요.
how-to-quarter = 한 분기는 이렇게 흘러가요. 브리핑을 읽고 안건에 답하고, 대표실에서 레버 서너 개를 움직인 다음 마감해요. 부채꼴은 다음 분기부터 그대로 둘 때를 재무 책임자가 내다본 전망이고, 레버를 따라 움직여요. 선은 있을 법한 앞날 200가지의 중앙값, 점은 다섯 중 넷이 드는 범위, ┊ 오른쪽은 여덟 분기가 지난 뒤라 전망하지 않아요. 그 사람도 다 알지는 못해요.
how-to-levers = 건드리지 않은 레버는 그대로 가고, 12월 장비는 상시 지침이 알아서 사요. 마감하기 전에는 아무 일도 일어나지 않으니 얼마든지 되돌려 보세요.
how-to-why = 고른 숫자 위에서 w 키를 누르면 왜 그렇게 됐는지 마지막 센트까지 보여요.
how-to-doors = 되돌릴 수 없는 일이 몇 가지 있어요. 생김새도 말도 다르고, 미리 골라 두지 않으니 화살표로 고르고 Enter 키를 눌러야 해요.
how-to-advisors = 조언자 네 사람은 브리핑과 대표실에서 한마디씩 해요. 자리가 넓으면 이름 옆에 '적중 3/4(추세만 따랐다면 2)'가 붙어요. 지난 분기들 가운데 각자 맡은 값(재무는 현금, 기술은 얽힘 대비 준비도, 상품은 매출, 물류는 중단 시간)이 예측한 방향으로 움직인 횟수이고, 괄호 안은 지난 분기와 같은 방향으로 움직인다고만 봤을 때 맞는 횟수예요.
how-to-forecast = 몇몇 분기(본편에서는 다섯 번)에는 부채꼴이 가려져요. 현금이 얼마일지 먼저(f) 말해 보세요. 게임에는 영향이 없고 성적만 남아요. 좁은 범위로 맞힐수록 점수가 좋아요.
how-to-keys = 화살표로 고르고 바꾸고, Enter 키로 실행해요. Esc 키는 메뉴, Tab 키는 다음 화면, ? 키는 그 화면의 도움말이에요. 저장은 저절로 돼요.

dialog-menu = 메뉴
dialog-choose = 선택
    .help = 고른 것을 선택합니다.
dialog-resume = 계속하기
dialog-title = 첫 화면으로
dialog-settings = 설정
dialog-other-game = 난이도, 시드, 길이를 골라 다른 게임
dialog-language = 언어와 화면
dialog-quit = 저장하고 끝내기
dialog-quit-title = 끝내기
dialog-quit-words = 저장하고 끝낼까요? 다음에는 이 자리에서 이어집니다.
dialog-exercise = 과제 안내
dialog-quit-over = 게임이 끝났고 저장했습니다. 첫 화면이나 저장 목록에서 돌아볼 수 있습니다.
dialog-quit-exercise = 저장하고 끝낼까요? 과제를 시작한 명령을 다시 치면 이 자리에서 이어집니다.
dialog-quit-exercise-over = 이번 시도는 끝났고 저장했습니다. 과제를 시작한 명령을 다시 치면 돌아보거나 다음 시도를 시작합니다.
dialog-unkept-title = 저장 안 됨
dialog-unkept-words = { $disk ->
    [nothing] 지금 끝내면 이 게임은 사라집니다.
   *[older] 지금 끝내면 그 뒤에 한 것은 사라집니다.
} 디스크가 찼다면 자리를 비우고 다시 해 보세요.
dialog-try-again = 다시 저장해 보고 끝내기
dialog-leave = 저장하지 않고 끝내기
dialog-stay = 돌아가기
dialog-close-title = 분기 마감
dialog-close-words = { $quarter }{ JOSA($quarter, "을") } 마감합니다. 90일, 급여일 여섯 번, 무르기 없음.
dialog-close-orders = { $by ->
    [standing] 상시 지침에 따라 사들일 서버: { $what }.
    [cutover] 전환에 맞춰 사들일 서버: { $what }.
    [tenants] 임대 고객 몫으로 사들일 서버: { $what }.
   *[given] 발주한 서버: { $what }.
} 금고에는 { $cash }.
dialog-close-order = { $platform } { $units }유닛, { $bill }
dialog-close-leaving = 부하를 다 옮긴 옛 서버 { $units }유닛(분기 중 낡을 몫을 뺀 수)이 이번 마감으로 나갑니다. 그때까지 들어올 것을 더하면 { $left }유닛이 남고, 지난 분기와 계절로 내다본 최대 부하는 그 용량의 { $load }입니다.{ $near ->
        [yes] {" "}실제로는 20%쯤 더 올 수도 있습니다.
       *[no] {""}
    }
dialog-close-leaving-short = 경고: 부하를 다 옮긴 옛 서버 { $units }유닛(분기 중 낡을 몫을 뺀 수)이 이번 마감으로 나갑니다. 그때까지 들어올 것을 더해도 남는 { $left }유닛으로는 모자랍니다. 지난 분기와 계절로 내다본 최대 부하가 그 용량의 { $load }입니다. 넘치는 주문은 받지 못합니다.
# Nobody has answered the card of the quarter
dialog-close-card = 안건에 아직 답하지 않았습니다(e). 이대로 마감하면 답은 '{ $option }'.
    .heard = 안건에 아직 답하지 않았습니다. 이대로 마감하면 답은 '{ $option }'.
    .levers = 이 답이 옮길 레버는 그대로 둡니다.
dialog-close-ready = 보고로는 새 시스템의 준비도가 { $ready }입니다.
dialog-close-nobody-ports = 전환을 맡은 사람이 없습니다: 전환 투입 인력 0%.
dialog-close-runway = 마감 뒤 런웨이 { $after }. 답도 레버도 그대로 두면 { $untouched }.
# 있는 현금이 거의 남지 않을 전망일 때
dialog-close-price = 가격 지수를 이 한 분기에 { $before }에서 { $after }까지 옮깁니다.
dialog-close-cash = 이 한 분기에 현금이 { $cash }에서 { $left }까지 줄 전망입니다.
dialog-not-yet = 나중에
dialog-close = 마감한다
dialog-close-door = 되돌릴 수 없어도 마감한다
dialog-begin = 시작한다
dialog-from-fork = 위에 적은 분기부터
dialog-from-start = 같은 판을 첫 분기부터
dialog-from-elsewhere = 같은 판을 다른 분기부터: 분기를 찾아 b
dialog-anew = 새 판으로: 시드만 새로, 나머지는 그대로
dialog-again-words = 같은 판을 { $quarter }부터 다시 합니다. 그 분기의 결정은 비어 있습니다. 새 게임으로 따로 저장되고, 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-other-card-words = 같은 판을 { $quarter }부터 다시 합니다. 안건 '{ $card }'에 이번에는 '{ $option }'{ JOSA($option, "으로") } 답합니다. 새 게임으로 따로 저장되고, 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-again-exercise = 새 게임은 과제가 아닙니다. 제출할 것은 방금 끝낸 게임입니다.
dialog-today-words = 오늘의 게임, 오늘 누구에게나 똑같이 열리는 판에서 본편을 보통 길이로 합니다. 오늘 시작해 둔 것이 있으면 이어서 합니다. 끝난 게임은 첫 화면에서 다시 볼 수 있습니다.
dialog-refused-title = 이대로는 마감할 수 없습니다

shell-quarter = { $quarter } · { $turn }/{ $turns }
shell-window = 자본시장 { $level }
    .short = 자본 { $level }
shell-answered = 답: { $option }
shell-short-of = { $lever }: '{ $asked }'{ JOSA($asked, "은") } 지금 안 되어 '{ $taken }'{ JOSA($taken, "으로") } 합니다.
shell-short-of-because = { $lever }: '{ $asked }'{ JOSA($asked, "은") } 지금 안 되어 '{ $taken }'{ JOSA($taken, "으로") } 합니다. { $reason }
shell-answered-short = 답했습니다. 다 되지는 않은 것: { $what }
shell-answered-moves = 답했습니다. 함께 바뀐 것: { $moved }
shell-moved = { $lever } { $from } → { $to }
shell-moved-to = { $lever } → { $to }
shell-others = 그 밖에 { $count }가지
shell-undone = 되돌림: { $what }
shell-undone-answer = 답 '{ $option }'
note-title = 나에게 한마디
note-words = 게임과 함께 저장되고 보고서에 실립니다. 다음 게임의 { $quarter }에 다시 보여 드립니다({ $keys } 다른 분기). Enter 저장, Esc 취소.
note-kept = 저장했습니다. 보고서(x)에 실리고, 다음 게임에서 기다립니다.
note-too-many = 이 게임에는 더 적을 자리가 없습니다.
reminder-title = { $quarter }의 나에게
reminder-line = "{ $line }"
reminder-keep = 계속한다. 다음 게임에도 남긴다
reminder-forget = 버린다
reminder-forgotten = 버렸습니다. 적어 둔 게임의 보고서에는 그대로 있습니다.
reminder-damaged = { $reason } 나에게 한마디는 다음에 적을 때부터 새로 모읍니다. 그때 이 파일은 지우지 않고 옆에 따로 둡니다.
reminder-later = { $path }: 더 새로운 버전이 쓴 파일이라 그대로 둡니다. 나에게 한마디는 끝낼 때까지만 갑니다.
day-date = { $year }년 { $month } { $day }일
day-result = { $date }의 게임, { $worth }
share-line = 좋은 위기 · { $scenario }, 시드 { $seed } · { $ending } · { $worth }
share-title = 공유할 한 줄
share-legend = 한 칸이 한 분기, 마지막 결정 뒤로는 한 해입니다. 그때 현금이 몇 분기를 버틸 수 있었는지를 { $least }(한 분기 미만)부터 { $most }(일곱 분기 이상)까지로 나타냅니다. { $gone } 자리에서 회사가 끝났습니다. 무슨 일이 있었는지는 드러나지 않습니다.
share-same = 같은 판을 여는 명령:
share-about = 줄 옆에 아무것도 없으니 마우스로 그대로 드래그해 선택하면 됩니다(게임이 마우스를 쓰고 있으면 Shift 키와 함께). 게임을 끝낼 때 터미널에도 한 번 더 적어 드립니다.
share-score = { $score }/1000
shell-written = 저장 위치: { $path }
# Pages that one leafs through
shell-page = { $pages }쪽 중 { $page }쪽
shell-last-page = 마지막 쪽입니다. 왼쪽 화살표를 누르면 앞쪽으로 돌아갑니다.
shell-first-page = 첫 쪽입니다.
shell-another-game = { $quarter }에서 갈라진 새 게임입니다. 앞의 게임은 그대로 있습니다.
shell-takes-enter = 클릭으로는 실행되지 않습니다. Enter 키를 눌러 주세요.
shell-hangul = 한글 입력 상태입니다. 한/영 키를 누르면 바로 반응합니다.
