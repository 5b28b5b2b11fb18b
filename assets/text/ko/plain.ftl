# 줄과 물음으로 하는 게임: 귀로 들을 때만 필요한 글. 나머지는 화면과 같은 글을 쓴다.

plain-fact = { $name }: { $value }
plain-saying = { $name }. { $value }
plain-heading = { $heading }:
plain-welcome = 좋은 위기, 한 줄씩. 번호나 낱말로 답합니다. 물음표를 치면 쓸 수 있는 말을 알려 줍니다.
plain-help = 지금 쓸 수 있는 말:
plain-help-above = 대표실에서 쓰는 말도 여기서 쓸 수 있습니다.
plain-not-understood = 알아듣지 못했습니다: { $typed }. 물음표를 치면 쓸 수 있는 말을 알려 줍니다.
plain-not-here = 이 물음에서는 쓸 수 없는 말입니다: { $typed }. 먼저 답하거나 '뒤로'를 적어 나가 주세요. 물음표를 치면 쓸 수 있는 말을 알려 줍니다.
plain-too-long = 답으로 보기에는 너무 긴 줄입니다. 번호나 낱말을 적어 주세요.
plain-which = 어느 것입니까? { $options }
plain-no-number = '{ $typed }'{ JOSA($typed, "은") } 여기에 쓸 수 있는 숫자가 아닙니다.
plain-no-number-here = '{ $typed }'{ JOSA($typed, "은") } 여기에 쓸 수 있는 숫자가 아닙니다. 적을 수 있는 범위: { $range }.
plain-yes = 예
plain-no = 아니요
plain-yes-or-no = 예 또는 아니요로 답해 주세요.
plain-goodbye = 저장했습니다. good-crisis --plain{ $saves } 명령을 치면 여기서 이어집니다. good-crisis play 명령은 새 게임을 엽니다.
plain-goodbye-nothing = 아직 아무것도 정하지 않아 남길 것이 없습니다.
plain-goodbye-night = 컷오버의 밤 한가운데에서 저장했습니다. good-crisis --plain{ $saves } 명령을 치면 여기서 이어집니다. good-crisis play 명령은 새 게임을 엽니다.
plain-goodbye-exercise = 저장했습니다. 과제를 시작한 명령을 다시 치면 여기서 이어집니다.
plain-goodbye-exercise-over = 저장했습니다. 이번 시도는 끝났습니다. 과제를 시작한 명령을 다시 치면 돌아보거나 다음 시도를 시작합니다.
plain-goodbye-over = 저장했습니다. 끝난 게임은 첫 화면의 '복기'에서 다시 볼 수 있습니다.
plain-not-kept = 저장하지 못했습니다. { $why }
plain-language-now = 이제 한국어로 진행합니다.
plain-towards = 에서
plain-from-to = 전에는 { $before }, 지금은 { $after }

# 쓸 수 있는 말. .also 같은 뜻으로 받는 말, .about 하는 일
plain-verb-help = ?
    .also = 도움말, 도움
    .about = 지금 쓸 수 있는 말을 알려 줍니다
plain-verb-back = 뒤로
    .also = 취소, 돌아가기
    .about = 이 물음을 그대로 두고 나갑니다
plain-verb-quit = 끝내기
    .also = 종료, 나가기, 끝
    .about = 저장하고 끝냅니다
plain-verb-yes = 예
    .also = 네, 응, ㅛ
    .about = 그렇게 합니다
plain-verb-no = 아니요
    .also = 아니오, 아뇨, 아니, ㅜ
    .about = 그대로 둡니다
plain-verb-undo = 되돌리기
    .also = 무르기
    .about = 마지막으로 바꾼 것을 되돌립니다
plain-verb-reset = 원래대로
    .also = 처음대로
    .about = 모든 레버를 분기 첫날 자리로 돌리고, 안건의 답도 무릅니다
plain-verb-close = 마감
    .also = 분기 마감
    .about = 무엇이 닫히는지 말한 뒤 분기를 마감합니다
plain-verb-briefing = 브리핑
    .also = 신문
    .about = 분기 신문을 다시 읽습니다
plain-verb-card = 안건
    .also = 카드
    .about = 안건을 읽고 답을 묻습니다
plain-verb-levers = 레버
    .also = 대표실
    .about = 지금 중요한 레버를 읽습니다
plain-verb-all = 전체
    .also = 전체 항목, 모두
    .about = 레버를 한 묶음만, 또는 모두 읽습니다. 예: 전체 장비, 전체 빠짐없이
plain-verb-draft = 초안
    .also = 바뀐 것
    .about = 이대로 마감하면 무엇이 정해지는지 말합니다
plain-verb-forecast = 전망
    .also = 예측
    .about = 재무 책임자의 전망을 읽습니다. 몇몇 분기에는 먼저 묻습니다. 안건의 답을 붙이면 그 답을 미리 봅니다. 예: 전망 2
plain-verb-why = 왜
    .also = 이유
    .about = '왜 현금', '왜 현금 2001Q3'처럼 적으면 숫자가 움직인 까닭을 말합니다
plain-verb-books = 장부
    .also = 재무제표
    .about = '장부', '장부 재무상태표'처럼 적으면 재무제표를 읽습니다
plain-verb-machines = 장비
    .also = 서버
    .about = 장비와 부하, 앞으로 낼 청구서를 읽습니다
plain-verb-bet = 승부수
    .also = 승부
    .about = 전환이 어디까지 왔는지 읽습니다
plain-verb-people = 사람
    .also = 인력
    .about = 누가 무슨 일을 하고 분위기는 어떤지 읽습니다
plain-verb-title = 첫 화면
    .also = 메뉴, 처음으로
    .about = 게임을 저장해 두고 첫 화면으로 갑니다
plain-verb-language = 언어
    .about = 영어로 바꿉니다
plain-verb-english = 영어
plain-verb-korean = 한국어
plain-verb-how-to = 하는 법
    .also = 방법
    .about = 하는 법을 읽습니다
plain-verb-record = 기록
    .also = 출처
    .about = 이야기와 기록을 출처와 함께 읽습니다
plain-verb-more = 더
    .also = 올리기, 다음
    .about = 한 단계 올립니다
plain-verb-less = 덜
    .also = 내리기, 이전
    .about = 한 단계 내립니다
plain-verb-much-more = 훨씬 더
    .also = 크게 올리기
    .about = 크게 올립니다
plain-verb-much-less = 훨씬 덜
    .also = 크게 내리기
    .about = 크게 내립니다
plain-verb-cancel = 없음
    .also = 해제
    .about = 상시 지침을 거둡니다
plain-verb-skip = 건너뛰기
    .also = 건너뜀
    .about = 아침이 끝난 데로 갑니다
plain-verb-older = 더
    .also = 다음, 이전
    .about = 목록의 다음 것들을 읽습니다
plain-verb-again = 다시
    .also = 전부
    .about = 상황실을 처음부터 다시 읽습니다
plain-verb-exercise = 과제
    .also = 과제 안내
    .about = 과제가 무엇인지, 시도와 점수와 물음과 마감을 알려 줍니다
plain-verb-note = 한마디
    .also = 메모
    .about = 나에게 한 줄을 남깁니다
plain-verb-share = 공유
    .about = 남에게 보일 한 줄을 읽습니다
plain-verb-report = 보고서
    .also = 내보내기
    .about = 보고서를 파일로 씁니다
plain-verb-decisions = 결정
    .also = 내린 결정
    .about = 분기마다 내린 결정을 읽습니다
plain-verb-next = 다음
    .also = 다음 분기
    .about = 다음 분기로 갑니다. 그냥 Enter 키를 눌러도 됩니다
plain-verb-previous = 이전
    .also = 앞, 이전 분기
    .about = 앞 분기로 갑니다
plain-verb-quarters = 차례
    .also = 목록
    .about = 분기를 차례로 읽습니다. 이름이나 번호를 적으면 그 분기로 갑니다
plain-verb-branch = 만약에
    .also = 갈라지기
    .about = 이 분기부터 새 게임으로 이어 합니다
plain-verb-replay = 다시보기
    .also = 다시 보기, 되짚기
    .about = 이 게임을 분기마다 되짚습니다
plain-verb-settings = 설정
    .also = 환경 설정
    .about = 설정을 읽고 바꿉니다

# 첫 화면과 새 게임
plain-title = 무엇을 할까요? 번호나 낱말을 적어 주세요. 물음표를 치면 쓸 수 있는 말을 알려 줍니다.
plain-title-game = { $entry }: { $scenario }, { $stands }
plain-new-story = 어느 이야기로 할까요? 그냥 Enter 키를 누르면 { $usual }.
plain-new-form = 얼마나 길게 할까요? 그냥 Enter 키를 누르면 { $usual }.
plain-new-difficulty = 얼마나 어렵게 할까요? 그냥 Enter 키를 누르면 { $usual }.
plain-new-with = 안건을 더할까요? 그냥 Enter 키를 누르면 { $usual }.
plain-new-seed = 시드 번호를 적어 주세요. 그냥 Enter 키를 누르면 아무 판이나 열립니다.
plain-new-seed-wrong = 시드 번호는 열아홉 자리까지의 정수입니다. 그냥 Enter 키를 누르면 아무 판이나 열립니다.
plain-how-to-quarter = 한 분기는 이렇게 흘러가요. 신문을 읽고, 안건에 답하고, 지금 중요한 레버를 들어요. 바꿀 만큼 바꾸고 '마감'이라고 적어 보세요.
plain-how-to-levers = 레버는 번호나 이름으로 골라요. '마케팅 = 4000만 달러'처럼 적으면 바로 정해지고, '더'와 '덜'을 적으면 한 단계씩 움직여요. 건드리지 않은 레버는 그대로 가고, 12월 장비는 상시 지침이 알아서 사요. 마감하기 전에는 아무 일도 일어나지 않아요. 그때까지는 '되돌리기'로 다 되돌릴 수 있어요.
plain-how-to-why = '왜'와 숫자 이름을 적으면 왜 그렇게 됐는지 마지막 센트까지 들려줘요.
plain-how-to-doors = 되돌릴 수 없는 일이 몇 가지 있어요. 앞에 '되돌릴 수 없음'이라고 말하고, '예'라고 적기 전에는 하지 않아요.
plain-how-to-forecast = 몇몇 분기에는 전망이 가려져요. '전망'이라고 적고 현금이 얼마일지 먼저 말해 보세요. 바뀌는 것은 내 기록뿐이고, 좁은 범위로 맞힐수록 점수가 좋아요.
plain-how-to-advisors = 안건에 앞서 네 사람이 한마디씩 해요. 이름 옆의 적중은 지나온 분기 가운데 그 사람이 맡은 값(재무는 현금, 기술은 얽힘 대비 준비도, 상품은 매출, 물류는 중단 시간)이 예측한 방향으로 움직인 횟수예요. '추세만 따랐다면'은 지난 분기와 같은 방향으로 움직인다고만 봤을 때 맞는 횟수예요.
plain-how-to-words = 어느 물음에서든 물음표를 치면 쓸 수 있는 말을 알려 주고, '뒤로'는 물음을 그대로 두고 나가고, '끝내기'는 저장하고 끝내요. 한국어와 영어를 다 알아들어요.

# 분기 신문
plain-quarter = { $quarter }. 직접 정하는 { $turns }개 분기 가운데 { $turn ->
    [1] 첫 번째
    [2] 두 번째
    [3] 세 번째
    [4] 네 번째
    [5] 다섯 번째
    [6] 여섯 번째
    [7] 일곱 번째
    [8] 여덟 번째
    [9] 아홉 번째
    [10] 열 번째
   *[other] { $turn }번째
}.
plain-headline = { $paper }. { $headline }
plain-runway = { $runway }, { $note }
plain-was = { $before }에서 { $after }{ JOSA($after, "으로") }
plain-no-bet = 진행 중인 전환 없음
plain-between = { $low }에서 { $high } 사이
plain-readiness = { $range }, 보고로는 { $reported }
plain-scale = 위기감, 얽힘, 저력은 0에서 1까지이고, 납품업체 신뢰는 평온할 때 1 안팎입니다.
plain-because = 까닭: { $cause }, { $amount }
plain-advisor = { $name }, 적중 { $asked }번 중 { $right }번, 추세만 따랐다면 { $guess }번
plain-card-answered = 내린 답: { $option }
plain-card-unanswered = 아직 답하지 않았습니다. 답하지 않으면: { $option }
plain-card-again = 다시 안건입니다.
plain-card-left = 여기는 대표실입니다. 안건에는 아직 답하지 않았습니다. '안건'을 적으면 돌아갑니다.
plain-card = 답을 번호나 이름으로 적어 주세요. 그냥 Enter 키를 누르면 나중에 답합니다.
# Before what closing with an option of the card would bring
plain-preview = 미리 보기입니다. 아직 답한 것은 아닙니다. 이 답으로 마감하면: { $option }
plain-all-groups = 어느 레버를 읽을까요?
plain-all-everything = 빠짐없이
plain-all-which = 묶음을 번호나 이름으로 적어 주세요. 그냥 Enter 키를 누르면 읽지 않습니다.

# 대표실과 레버
plain-desk = 레버 번호나 이름, 또는 전망, 장부, 왜 현금, 마감 같은 말을 적어 주세요.
plain-desk-is-top = 여기가 대표실입니다. 게임에서 나가려면 '첫 화면', 프로그램을 끝내려면 '끝내기'를 적어 주세요.
plain-nothing-to-undo = 되돌릴 것이 없습니다.
plain-moved = { $lever }: { $from }에서 { $to }{ JOSA($to, "으로") }
plain-moved-back = 되돌렸습니다. { $lever }: { $from }에서 { $to }{ JOSA($to, "으로") }
plain-draft-empty = 움직인 레버가 없습니다.
plain-door = 되돌릴 수 없음. { $door }
plain-left-alone = 그대로 두면
plain-last = 직전 분기
plain-lever-costs = { $value }, { $cost }
plain-lever-offered = { $value }, 제안은 { $cost }
plain-lever-moved = { $value }, 직전 { $last }
plain-lever-moved-costs = { $value }, 직전 { $last }, { $cost }
plain-lever-choose = 어느 것으로 할까요? 그냥 Enter 키를 누르면 그대로 둡니다.
plain-lever-set = 새 값, 또는 '더'나 '덜'을 적어 주세요. 그냥 Enter 키를 누르면 그대로 둡니다.
plain-lever-stays = 그대로입니다.
plain-option-now = { $option }, 지금 그대로
plain-option-done = { $option }, 이미 함
plain-option-stage = { $stage } 상태에서 { $option }
plain-option-stage-now = { $stage } 상태에서 { $option }, 지금 그대로
plain-option-of = '{ $lever }' 레버의 선택지입니다. 이렇게 적어 주세요: { $lever } = { $option }
plain-lever-left-out = 이 과제에서는 빠진 레버라 그대로 갑니다: { $lever }.
plain-option-shut = { $option }, 지금은 할 수 없음
plain-option-shut-why = { $option }, 지금은 할 수 없음: { $reason }
plain-option-nothing-new = 그렇게 해도 달라지는 것이 없습니다.
plain-out-of-range = 범위를 벗어났습니다. 범위는 { $range }입니다.

# 전망
plain-ahead-cash = { $ends ->
    [alike] 이대로 마감하면 분기 말 현금은 다섯 번 중 네 번 { $likely }쯤입니다.
   *[apart] 이대로 마감하면 분기 말 현금은 { $likely }쯤이고, 다섯 번 중 네 번은 { $low }에서 { $high } 사이입니다.
}
plain-ahead-fan = 다음 분기부터 아무것도 바꾸지 않으면 { $length } 뒤 현금은 { $likely }쯤입니다. 나쁜 쪽 열에 하나는 { $worst }보다 적고, 좋은 쪽 열에 하나는 { $best }보다 많습니다. 그때까지 폐업할 확률은 { $ruin }입니다.
plain-ahead-hardly = 전망은 읽던 그대로이고, 마감 때 현금만 { $change } 달라집니다.
plain-ahead-same = 전망은 그대로입니다.
plain-ahead-runway = 마감 뒤 런웨이는 { $runway }입니다.
plain-ahead-runway-moved = 마감 뒤 런웨이는 { $runway }입니다. 답도 레버도 그대로 두면 { $untouched }입니다.
plain-band = { $ends ->
    [alike] { $likely }쯤
   *[apart] { $likely }쯤, { $low }에서 { $high } 사이
}
plain-why-value-words = value,the value,company value,equity,worth,값,회사 값,기업 가치,회사 가치,가치
plain-why-value-later = 값은 판이 끝나면 매깁니다. 감정인이 누구의 회사든 똑같은 방식으로 { $quarters }개 분기를 더 끌고 가 보고, 그때 장비값과 세금을 빼고 한 해에 남는 돈 { $multiple }년 치에 현금을 더한 뒤, 시가로 친 빚과 남의 지분을 뺍니다. 임대 플랫폼은 매출로 칩니다. 마지막의 고객, 거래 조건, 장비, 사람은 그 뒤 몇 해를 바꾸는 만큼 값이 됩니다.
plain-why-value-gone = 회사가 사라졌으니 값도 남지 않았습니다.
plain-forecast-whose = 재무 책임자가 있을 법하다고 보는 앞날 200가지에서, 이대로 마감하고 다음 분기부터 아무것도 바꾸지 않으면 이렇게 됩니다. 다섯 번 중 네 번은 적힌 범위 안에 듭니다.
plain-ahead-gone = 다음 분기부터 그대로 두면 2년 안에 폐업할 확률은 { $odds }입니다.
plain-ahead-sold = 그 가운데 쪼개 팔리는 경우가 { $odds }{ JOSA($odds, "이고") }, 나머지는 돈이 떨어진 경우입니다.
plain-ahead-led-on = 노련한 경영자가 다음 분기부터 이어 이끌어 시작한 승부수를 끝내면, 2년 안에 폐업할 확률은 { $odds }입니다.
plain-long-outage = 이번 분기에 사이트가 모두 8시간 넘게 멈출 확률은 { $odds }입니다.
plain-forecast-not-modelled = 그 뒤는 전망에 들어 있지 않습니다.
plain-forecast-asks = 이번 분기에는 전망이 가려져 있고, 현금이 얼마일지 먼저 말하면 열립니다. 여기서든 대표실에서든 '전망'을 적어 말해 보세요. 바뀌는 것은 내 기록뿐입니다.
plain-forecast-covered = 전망은 아직 가려져 있습니다. '전망'을 적고 현금이 얼마일지 말하면 열립니다.
plain-forecast-words = 전망은 가려 두었습니다. { $quarter } 말 현금이 이 안에 들 것이라고 80% 확신하는 범위를 말해 주세요. 범위가 좁을수록 점수가 좋고, 실제 현금이 벗어나면 벗어난 만큼의 열 배를 깎습니다. 한번 말하면 나중에 레버를 움직여도 그대로 남으니, 레버부터 움직이세요.
plain-forecast-range = 현금은 얼마에서 얼마 사이입니까? 백만 달러 단위로 1100~1300처럼 적거나 위의 번호를 적어 주세요. 빈 줄이면 아직 말하지 않습니다.
plain-forecast-forms = 범위는 1100~1300, 1100 1300, 11억~13억처럼 적습니다. 아래쪽 끝을 먼저 적고 위쪽 끝을 이어 적어도 됩니다.
plain-forecast-high = 많아야 얼마입니까?
plain-forecast-upside-down = 위쪽 끝이 아래쪽 끝보다 낮습니다. 다시 적어 주세요.
plain-forecast-too-far = 현금이 { $least }에서 { $most } 사이를 벗어나기는 어렵습니다. 백만 달러 단위로 적은 것이 맞습니까?

# 장부, 장비, 승부수, 사람
plain-books = 어느 재무제표를 읽을까요? 그냥 Enter 키를 누르면 돌아갑니다.
plain-statement = { $quarter } { $statement }. 단위는 백만 달러이고, 마이너스는 손실이나 나간 돈입니다.
plain-books-line = 줄 번호나 이름을 적으면 지난 분기들의 값과 움직인 까닭을 읽습니다. 그냥 Enter 키를 누르면 돌아갑니다.
plain-line-before = { $now }, 전 분기 { $before }
plain-of = { $owner }, { $name }
plain-running = 분기 운영비
plain-people-drafted = { $now }, 초안대로면 { $draft }
plain-machines-all = 장비 합계, 안 옮긴 계층 포함: 분기당 { $cost }
plain-year-busiest = 가장 바빴던 주: 그해 { $week }주차, 용량의 { $load } 사용
plain-year-over = 부하가 용량을 넘은 주가 { $weeks }주 있었습니다.
plain-bill = 네 분기 동안 { $year }, 그 뒤로 분기당 { $after }
plain-load-per-order = 주문 하나의 부하: 첫날의 { $factor }배
plain-no-consent = { $level }, 전환에는 { $needed } 필요
plain-tickets-more = 그 밖에 { $count }건
plain-ticket-again = { $ticket }, { $times }번 반려
plain-teams = { $all }팀 중 { $count }팀

# 왜
plain-why = { $quarter } { $name }: 왜
plain-why-now = { $name }: 왜
plain-why-decided = 그 분기에 내린 결정이 하나씩 끼친 영향:
plain-why-what = 어느 숫자입니까? 번호나 이름을 적어 주세요.
plain-why-unknown = '{ $typed }'{ JOSA($typed, "이라는") } 숫자는 없습니다. '왜'만 적으면 물어볼 만한 숫자를 읽어 줍니다.
plain-no-such-quarter = 아직 치르지 않은 분기입니다. 2001Q3처럼 적어 주세요.

# 마감
plain-forecast-unsaid = 현금이 얼마일지 아직 말하지 않았습니다. 그래도 분기는 마감되고, 예측 기록만 빕니다.
plain-not-closed = 마감하지 않았습니다. 여기는 대표실입니다.
plain-close = 분기를 마감할까요? 예 또는 아니요.
plain-close-door = 되돌릴 수 없습니다. 그래도 분기를 마감할까요? 예 또는 아니요.

# 밤
plain-night = 무엇을 할까요? 번호나 낱말을 적어 주세요.
plain-night-clock = 지금 시각 { $clock }
plain-night-step = { $count }단계 중 { $place }단계: { $step }
plain-night-errors = 오류율 { $errors }. 곡선 처음에는 { $first }, 이 단계에서 가장 높을 때 { $highest }
plain-night-flat = 오류율 { $errors }, 평평하다.
plain-night-latency = 페이지 100개 가운데 하나는 { $latency }초 넘게 걸린다.
plain-night-rehearsal = 리허설 때 같은 시각의 오류율 { $errors }
plain-night-noisy = 수치가 들쭉날쭉하다. 이 단계는 얼마 전까지도 고쳤다.
plain-night-left = 풀지 못하고 지나와 다시 볼 수 없는 단계: { $step }, 오류율 { $errors }
plain-night-retires = 다음 단계에서 옛 시스템이 서비스에서 빠진다.
plain-night-no-way-back = 그 뒤에는 되돌릴 데가 없다.
plain-night-leave = { $act }: 오늘 밤 이 단계로는 다시 오지 못한다
plain-night-finish = { $act }: 여기서 잘못된 것은 아침까지 그대로 남는다
plain-night-door = 계속 갈까요? 예 또는 아니요.
plain-night-no-back = 밤중에는 나갈 수 없습니다. 한 번 움직일 때마다 저장되고, '끝내기'를 적으면 이 자리에서 멈춥니다.
plain-peak-on = Enter 키를 누르면 이어지고, '건너뛰기'를 적으면 끝으로 갑니다.
plain-peak = { $from }분에서 { $to }분까지: 오류율 { $now }, 가장 높을 때 { $worst }

# 에필로그와 끝
plain-letter = 번호나 이름으로 답해 주세요. 답하면 한 해가 지나갑니다.
plain-cold-first = 첫 판은 보통 난이도로 바로 시작합니다. 첫 분기를 마감한 뒤 '첫 화면'을 적으면 처음 배우기와 다른 판, 난이도를 고를 수 있습니다.
plain-cold-machines = 지금 { $units }유닛이 있고, 직전 분기에는 가장 바쁠 때 { $load }까지 찼습니다. 12월에는 { $december }유닛이 필요하다고 봅니다. 한 유닛에 { $price }.
plain-cold-order = 몇 유닛을 발주할까요? 그냥 Enter 키를 누르면 발주하지 않습니다.
plain-cold-close-next = 마감은 이 물음 바로 다음입니다. 먼저 몇 유닛을 발주할지 적어 주세요. 그냥 Enter 키를 누르면 발주하지 않습니다.
plain-reckoning = 다른 길과 다른 앞날을 셈하는 중입니다.
plain-cash-line = { $ends ->
    [alike] 마지막인 { $last_quarter } 말이 가장 낮아서 { $last }
   *[apart] { $low_quarter }에 { $low }까지 내려갔고, { $last_quarter } 말에는 { $last }
}
plain-cash-band = { $ends ->
    [alike] { $quarter } 말, 다섯 번 중 네 번은 { $high }
   *[apart] { $quarter } 말, 다섯 번 중 네 번은 { $low }에서 { $high } 사이
}
plain-moment = { $quarter }: { $amount }. { $what }
plain-debrief = 무엇을 할까요? 번호를 적으면 다른 게임이 시작되고, 한마디, 공유, 보고서, 결정, 다시보기는 이 게임을 돌아봅니다. 나가려면 '첫 화면'을 적어 주세요.
plain-again-fork = 갈림길부터 다시
plain-again-card = 같은 판, 다른 답
plain-again = 시작할까요? 예 또는 아니요.
plain-note = 나에게 남길 한 줄을 적어 주세요. 그냥 Enter 키를 누르면 적지 않습니다.
plain-note-when = 다음 게임의 어느 분기에 들려 드릴까요? 2001Q3처럼 적어 주세요. 그냥 Enter 키를 누르면 { $usual }입니다.
plain-note-not-then = 그 분기에는 정한 것이 없습니다. 무언가 정한 분기를 2001Q3처럼 쓰세요.
plain-note-kept = 게임과 함께 저장했습니다. 보고서에 실리고, 다음 게임에서 읽어 드립니다.
plain-reminder = 그냥 Enter 키를 누르면 남겨 둡니다.
plain-share = 같은 시드를 넣으면 같은 판이 열립니다.

# 한 해를 마치는 신문 1면
plain-front-headline = { $headline }
plain-front-quarter = { $quarter }분기 { $value }
plain-front-year = 한 해 { $value }

# 저장한 게임, 분기마다 되짚기, 설정
plain-saves-more = 더 오래된 게임이 { $rest }개 남았습니다. '더'를 적으면 다음 { $next }개를 읽습니다. 아직 읽지 않은 게임도 이름이나 번호로 열 수 있습니다.
plain-saves = 어느 게임을 열까요? 번호나 이름을 적어 주세요. 그냥 Enter 키를 누르면 돌아갑니다.
plain-save = 이어서 할까요, 처음부터 다시 볼까요? 그냥 Enter 키를 누르면 이어서 합니다. '뒤로'를 적으면 목록으로 돌아갑니다.
plain-save-over = 복기할까요, 처음부터 다시 볼까요? 그냥 Enter 키를 누르면 복기합니다. '뒤로'를 적으면 목록으로 돌아갑니다.
plain-save-go-on = 이어하기
plain-save-look-back = 복기
plain-save-step-through = 다시 보기
plain-replay = 그냥 Enter 키를 누르면 다음 분기로 갑니다. 왜, 장부, 차례, 만약에, 또는 2001Q3 같은 분기를 적어 주세요. '뒤로'를 적으면 나갑니다.
plain-replay-place = { $quarter }, { $turns }개 분기 가운데 { $turn }번째.
plain-replay-figures = 분기가 끝났을 때
plain-replay-moved = { $value }, 이번 분기에 { $change }
plain-replay-cash = 지금까지 현금
plain-replay-first = 첫 분기입니다.
plain-replay-last = 마지막 분기입니다. 나가려면 '뒤로'를 적어 주세요.
plain-settings = 어느 것을 바꿀까요? 그냥 Enter 키를 누르면 돌아갑니다. 줄로 할 때는 언어만 쓰이고, 나머지는 화면으로 할 때를 위해 저장됩니다.

# 첫 수업
plain-lesson-begins = 처음 배우기입니다. 작은 회사에서 두 분기를 보내고, 끝에서 이어하기로 하지 않으면 아무것도 저장하지 않습니다. 그만두려면 '첫 화면'을 적어 주세요.
plain-lesson-not-kept = 배우기에서 한 것은 저장하지 않았습니다.
plain-lesson-done = 배우기는 여기까지입니다. 이 회사를 { $quarter }부터 이어 가거나, 새 게임을 시작하거나, 나갈 수 있습니다.
plain-lesson-play-on = 이 회사를 { $quarter }부터 이어하기, 지금부터 저장됩니다
plain-lesson-place = 배우기 { $steps }단계 가운데 { $step }단계.
plain-lesson-paper = 맨 먼저 읽은 런웨이는 아무도 돈을 빌려주지 않을 때 현금이 버티는 기간이에요. 이제 안건이 나와요. 번호를 적어 답해 보세요.
plain-lesson-lever = 이제 지금 중요한 레버를 읽었어요. 번호를 적고 '더'나 '덜'을 적어 보세요. 현금과 런웨이가 얼마나 움직이는지 바로 들려줘요.
plain-lesson-fan = 방금 들은 것이 다음 분기부터 그대로 두었을 때 재무 책임자의 전망이에요. 있을 법한 현금과, 다섯 번 중 네 번이 드는 범위죠. '전망'을 적어 모두 들어 보세요.
plain-lesson-asked = 숫자 하나하나, 그다음 분기 하나하나. 지금 둔 레버대로라면 앞으로 두 해가 이래요.
plain-lesson-relief = 서명, 대출, 할인 같은 완화책은 몇 분기를 벌어 주고 다들 한숨 돌리게 해요. 한숨 돌리면 멈춰 서는 승부수가 있어요. '승부수'를 적어 보세요.
plain-lesson-bet = 다른 장비로 옮기려면 당장 몇 분기를 들여야 하고, 위기감이 필요한 만큼 안 되면 나아가지 않아요.
plain-lesson-close = '마감'을 적어 보세요. 무엇이 마감되고 무엇을 무를 수 없는지 먼저 알려 주고, '예'라고 답하면 90일이 지나가요.
plain-lesson-tape = 한 분기를 겪은 차례대로 읽었어요. 이제 새 분기 신문이 나와요.
plain-lesson-news = 신문은 가장 크게 달라진 것과 큰 까닭을 읽어 줘요. 여기서나 대표실에서 '왜 현금'을 적으면 까닭을 모두 들려줘요.
plain-lesson-why = 전에 얼마였고 지금 얼마인지 끝자리까지 맞아요. 그다음은 내 결정이 한 일이에요. '왜 현금 2000Q1'처럼 적으면 지난 분기도 물을 수 있어요.
plain-lesson-books = 어떤 숫자든 이렇게 물을 수 있고, 숫자는 모두 장부에 있어요. '장부'를 적고 하나를 골라 보세요.
plain-lesson-lines = 줄 번호를 적으면 지난 분기들과 움직인 까닭을 읽어 줘요. 그냥 Enter 키를 누르면 돌아가요.
plain-lesson-again = 한 분기는 이렇게 읽고, 정하고, 내다보고, 마감해요. 이번 분기는 뜻대로 마감해 보세요.
plain-lesson-last = 이야기가 끝나거나 돈이 떨어질 때까지 이렇게 이어져요.

plain-classroom = 과제는 선생님이 나눠 준 파일입니다. 게임에서 나간 뒤 파일 이름과 번호를 적어 시작하세요: good-crisis play week3.ron --as s01 --lang ko --plain.
plain-title-language = 언어: English · 한국어
plain-exercise-begins = 과제입니다: { $title }. 과제라고 적으면 다시 알려 줍니다.
plain-exercise-none = 이 게임은 과제가 아닙니다.
plain-exercise-which = { $before }번째 시도는 끝났습니다. 돌아볼까요, 다음 시도를 시작할까요?
plain-exercise-asks = 과제의 물음입니다. { $question } 한 줄로 답해 주세요. 그냥 Enter 키를 누르면 답하지 않은 채 둡니다.
plain-exercise-open = 아직 답하지 않은 물음이 있어 여기서 멈춥니다.
plain-exercise-short = 너무 짧아 점수가 되지 않습니다. 낱말 { $least }개는 되어야 합니다. 그래도 이대로 남길까요?
plain-exercise-kept = 답을 저장했습니다.
plain-exercise-word = { $said ->
        [yes] { $quarter }부터 새 막입니다. 선생님이 불러 주는 암호가 있어야 이 막의 운이 정해집니다. 불러 줄 때: { $when }.
       *[no] { $quarter }부터 새 막입니다. 선생님이 불러 주는 암호가 있어야 이 막의 운이 정해집니다.
    } 암호를 넣어 주세요. 그냥 Enter 키를 누르면 나중에 다시 묻습니다.
