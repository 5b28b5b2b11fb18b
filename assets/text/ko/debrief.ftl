# 복기.

debrief-question = 회사는 무엇 때문에 쓰러질 뻔했습니까?
debrief-question-died = 회사는 무엇 때문에 쓰러졌습니까?
debrief-question-hint = 장부를 펴기 전에 먼저 골라 보세요.
debrief-suspect-suppliers = 대금을 재촉한 납품업체
debrief-suspect-machines = 장비와 그 청구서
debrief-suspect-prices = 우리가 매긴 가격
debrief-suspect-bet = 승부수
debrief-suspect-luck = 나쁜 운
debrief-suspect-none = 그런 적 없음
debrief-suspect-unknown = 모르겠다
debrief-you-said = 고른 답: { $answer }
debrief-nothing-played = 마감한 분기가 하나도 없어 알 수 없습니다.
debrief-hardest = 가장 위험했던 때는 { $quarter }입니다. 금고에 남은 돈 { $cash }, 런웨이 { $runway }.
debrief-hardest-died = { $quarter }에 끝났습니다. 금고에 남은 돈 { $cash }.
debrief-split-intro = 그때까지 1년 동안 저마다 금고에서 가져간 돈(달러)입니다. 놓친 매출은 이익만큼만 셌습니다.
    .heard = 그때까지 1년 동안 저마다 금고에서 가져간 돈입니다. 놓친 매출은 이익만큼만 셌습니다.
debrief-split-right = 장부도 그렇게 말합니다.
debrief-split-other = 장부의 말은 다릅니다. 가장 많이 가져간 쪽: { $suspect }.
debrief-worth = 지분 가치 { $value }, 점수 { $score }
debrief-dividend = 위기 배당: 같은 세계에서 위기를 낭비했을 때보다 { $amount }.
    .heard = 위기 배당은 같은 세계에서 위기를 낭비했을 때보다 { $amount }입니다.
debrief-no-dividend = 위기 배당은 셈할 수 없습니다. 두 회사 가운데 한쪽이 값을 매길 때까지 살아남지 못했습니다.
debrief-dividend-odds = 그때 있을 법했던 세계 { $worlds }개 가운데 배당이 플러스인 곳은 { $positive }개, 중앙값은 { $median }.
    .heard = 그때 있을 법했던 { $worlds }개 세계 중 { $positive }개에서 배당이 있고, 한가운데 세계에서는 { $median }입니다.
debrief-mirror-right = 승부를 걸지 않았고, 확률은 그 편이었습니다. 걸었다면 { $worlds }개 세계 중 { $died }개에서 회사가 쓰러졌고, { $more ->
    [0] 값이 더 나간 곳은 없습니다.
   *[other] { $more }개에서 값이 더 나갔습니다.
}
debrief-mirror-wrong = 승부를 걸지 않았습니다. 걸었다면 { $worlds }개 세계 중 { $more }개에서 값이 더 나갔고, { $died ->
    [0] 쓰러진 곳은 없습니다.
   *[other] { $died }개에서 회사가 쓰러졌습니다.
}
debrief-sum-first = 첫날부터 끝까지(백만 달러)
    .heard = 첫날부터 끝까지
debrief-sum-opening = 첫날의 값
debrief-sum-luck = 운이 움직인 몫
debrief-sum-decisions = 결정이 움직인 몫
debrief-sum-end = 마지막 값
debrief-sum-now = 지금의 값
debrief-sum-second = 위기를 낭비했다면(백만 달러)
    .heard = 위기를 낭비했다면
debrief-sum-wasted = 빼기: 낭비했을 때의 값
debrief-sum-dividend = 위기 배당
debrief-sum-gone = 살아남지 못함
debrief-sum-none = 없음
debrief-sum-policy = '{ $name }'
debrief-sum-and = { "·" }
debrief-sum-first-how = 첫째 셈은 분기마다, 그때 있을 법했던 세계 { $worlds }개에서 { $policies } 전략으로 끝까지 두면 회사가 얼마짜리가 되는지 묻습니다. 첫날의 값은 그 평균이고, 누가 부른 값이 아닙니다.
debrief-sum-second-how = 둘째 셈은 운이 같은 다른 한 판과 견줍니다. { $quarter } 전까지는 내린 결정 그대로, 그 뒤는 가장 나아 보인 완화책 '{ $rule }' 전략입니다. 두 셈에서 같은 것은 마지막 값뿐입니다.
debrief-dropped = 그 세계에서는 할 수 없어 뺀 결정이 { $count }건입니다.
debrief-skill-luck = 실력 { $skill }, 운 { $luck }.
debrief-skill-by = '{ $policy }' 전략 기준: 첫날의 값 { $opening }, 실력 { $skill }, 운 { $luck }.
debrief-luck-kindest = 운이 가장 좋았던 때는 { $quarter }({ $amount }).
    .heard = 운이 가장 좋았던 때는 { $quarter }({ $amount }).
debrief-luck-hardest = 운이 가장 나빴던 때는 { $quarter }({ $amount }).
    .heard = 운이 가장 나빴던 때는 { $quarter }({ $amount }).
debrief-sure = 80% 확신한다고 { $said }번 말했고, 그중 { $right }번 맞았습니다.
debrief-moments = 결정 당시의 기댓값을 가장 크게 바꾼 결정(달러). 운은 따로 셈
    .heard = 결정 당시의 기댓값을 가장 크게 바꾼 결정. 운은 따로 셌다
debrief-moments-none = 값을 움직인 결정이 없습니다. 정해진 전략도 그때마다 똑같이 했을 것입니다
debrief-course = 분기마다 그때 있을 법했던 세계의 평균으로 매긴 회사의 값(달러)
debrief-shade = 음영: 위기를 낭비했을 때 다섯 세계 중 넷의 현금
debrief-reckoning = 다른 길과 다른 세계를 셈하는 중입니다.
debrief-not-reckoned = 프로그램 오류로 다른 길을 셈하지 못했습니다. 게임은 저장되어 있습니다.
debrief-nothing-to-compare = 이 시나리오에는 견주어 볼 전략이 적혀 있지 않습니다.
debrief-nothing-decided = 결정 없음, 상시 지침대로
debrief-by-default = { $option }(기본값)
debrief-days = { $days }일
debrief-decisions = 내린 결정
debrief-echoes = 돌아온 여파
debrief-no-echoes = 돌아온 안건이 없습니다.
debrief-truth = 그때는 아무도 몰랐던 사실
debrief-truth-scope-unpiloted = 실제 작업량은 추정의 { $times }배였습니다. { $cost }짜리 시험 전환이면 미리 알 수 있었습니다.
debrief-truth-scope-piloted = 실제 작업량은 추정의 { $times }배였습니다. 시험 전환이 얼추 그렇게 알려 주었습니다.
debrief-truth-scope-outside = 실제 작업량은 추정의 { $times }배였습니다. 시험 전환 뒤에는 { $low }~{ $high }배로 보고 있었습니다.
debrief-truth-scope-untried = 시작하지 않은 전환의 작업량은 추정의 { $times }배였습니다.
debrief-truth-reserve = 썬은 { $off }까지 깎아 줄 생각이었습니다. 그 자리에서 먼저 말할 사람은 없었습니다.
debrief-truth-nerve = 현금이 외상값의 { $coverage }배까지 줄면 납품업체들이 등을 돌렸을 것입니다. 정작 그쪽도 몰랐습니다.
debrief-truth-nerve-lost = 납품업체들이 등을 돌린 선은 현금이 외상값의 { $coverage }배까지 줄었을 때입니다. 그 숫자를 댈 수 있는 곳은 하나도 없었습니다.
debrief-truth-grid = 바깥에서는 다들 어림하던 것의 { $times }배를 빌려 썼을 것입니다. 회사 { $companies }곳은 끝내 생기지 못했습니다.
debrief-truth-waited = 문을 닫아 둔 분기마다 쌓인 값, 임대료로 { $cost }입니다. 내겠다는 사람은 있었고 받을 창구가 없었습니다.
