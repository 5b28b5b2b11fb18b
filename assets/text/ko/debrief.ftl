# 복기.

debrief-question = 회사는 무엇 때문에 쓰러질 뻔했습니까?
debrief-question-died = 회사는 무엇 때문에 쓰러졌습니까?
debrief-question-hint = 장부를 펴기 전에 먼저 골라 보세요.
debrief-suspect-suppliers = 대금을 재촉한 납품업체
debrief-suspect-machines = 장비와 그 청구서
debrief-suspect-prices = 우리가 매긴 가격
debrief-suspect-bet = 승부수
debrief-suspect-luck = 주문과 비용의 불운
debrief-suspect-none = 그런 적 없음
debrief-suspect-unknown = 모르겠다
debrief-you-said = 고른 답: { $answer }
debrief-you-said-nothing = 고른 답이 없습니다.
debrief-nothing-played = 마감한 분기가 하나도 없어 알 수 없습니다.
debrief-hardest = 가장 위험했던 때는 { $quarter }입니다. 금고에 남은 돈 { $cash }, 런웨이 { $runway }.
debrief-hardest-died = { $quarter }에 끝났습니다. 금고에 남은 돈 { $cash }.
debrief-split-intro = { $from }부터 { $to }까지 원인별로 금고에서 나간 돈(달러)입니다. 놓친 매출은 이익만큼만 셌습니다. 이 기간의 이자 { $interest }{ JOSA($interest, "과") } 평소 장사에서 난 손실은 넣지 않았습니다.
    .heard = { $from }부터 { $to }까지 원인별로 금고에서 나간 돈입니다. 놓친 매출은 이익만큼만 셌습니다. 이 기간의 이자 { $interest }{ JOSA($interest, "과") } 평소 장사에서 난 손실은 넣지 않았습니다.
debrief-split-right = 장부도 그렇게 말합니다.
debrief-split-near = 장부에도 그 이름이 있습니다. 더 큰 원인: { $suspect }.
debrief-split-nothing-right = 장부도 그렇게 말합니다. 가장 짧을 때의 런웨이: { $runway }.
debrief-split-nothing-other = 장부의 말은 다릅니다. 가장 짧을 때의 런웨이: { $runway }. 가장 큰 원인: { $suspect }.
debrief-split-unsaid = 장부를 보면 가장 큰 원인: { $suspect }.
debrief-split-other = 장부의 말은 다릅니다. 가장 큰 원인: { $suspect }.
debrief-scored = '{ $ending }'{ JOSA($ending, "은") } 어느 길로 갔는지를, 점수는 얼마나 갔는지를 말합니다. { $next }점은 회사 값 { $wanted }부터입니다.
debrief-worth-title = 회사의 값
debrief-worth = 지분 가치 { $value }, 점수 { $score }/1,000
debrief-dividend = 위기 배당: 같은 운으로 위기를 낭비했을 때보다 { $amount }.
    .heard = 위기 배당은 같은 운으로 위기를 낭비했을 때보다 { $amount }입니다.
debrief-no-dividend = 위기 배당은 셈할 수 없습니다. 두 회사 가운데 한쪽이 값을 매길 때까지 살아남지 못했습니다.
debrief-dividend-odds = { $here ->
    [more] 이번 운에서는 완화책을 앞섰습니다.{" "}
    [less] 이번 운에서는 완화책이 나았습니다.{" "}
   *[unknown] {""}
}같은 결정을 형편을 보지 않고 { $worlds }가지 경우에 되풀이하면 { $positive }가지에서 완화책을 앞서고, 중앙값은 { $median }입니다.
debrief-prospect = { $quarter }부터 '{ $rule }' 전략대로 형편을 보아 가며 승부를 걸었다면 { $worlds }가지 가운데 { $more }가지에서 완화책을 앞서고, { $died }가지에서 쓰러집니다.
debrief-mirror-right = 승부를 걸지 않았고, 확률은 그 편이었습니다. 걸었다면 앞날 { $worlds }가지 중 { $died }가지에서 회사가 쓰러졌고, { $more ->
    [0] 값이 더 나간 경우는 없습니다.
   *[other] { $more }가지에서 값이 더 나갔습니다.
}
debrief-mirror-wrong = 승부를 걸지 않았습니다. 걸었다면 앞날 { $worlds }가지 중 { $more }가지에서 값이 더 나갔고, { $died ->
    [0] 쓰러진 경우는 없습니다.
   *[other] { $died }가지에서 회사가 쓰러졌습니다.
}
debrief-mirror-gone = 승부를 걸지 않았고, 회사는 이제 없습니다. 걸었다면 앞날 { $worlds }가지 중 { $died }가지에서 회사가 쓰러졌고, { $more }가지에서 값이 더 나갔습니다.
debrief-sum-first = 첫날부터 끝까지(백만 달러)
    .heard = 첫날부터 끝까지
debrief-sum-opening = 첫날의 값(끝까지 이끌 때)
debrief-sum-luck = 운이 바꾼 기댓값
debrief-sum-decisions = 결정이 바꾼 기댓값
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
debrief-sum-made = 감정인이 { $quarters }개 분기를 더 끌고 가서 매긴 값의 구성(백만 달러)
debrief-sum-made-going = 값으로 친 햇수만큼 장사해서 남는 돈
debrief-sum-made-cash = 그 마지막 한 해의 현금 평균
debrief-sum-made-debt = 시가로 친 빚
debrief-sum-made-saved = 지난 손실이 덜어 줄 세금
debrief-sum-made-others = 다른 주주의 몫
debrief-sum-made-platform = 매출로 친 임대 플랫폼
debrief-sum-made-least = 최소한: 현금에서 받을 몫
debrief-sum-made-how = 감정인은 누구의 회사든 똑같은 방식으로 { $quarters }개 분기를 더 끌고 가 봅니다. 연말 지면에서는 짐작만 하던 것을 이제는 압니다. 그 마지막 한 해에 { $tenants ->
        [yes] 값을 따로 치는 세입자 몫을 빼고{" "}
       *[no] {""}
    }{ $operating }{ JOSA($operating, "을") } 벌고 장비에 { $spending }{ JOSA($spending, "을") } 쓰고 세금으로 { $tax }{ JOSA($tax, "을") } 냅니다. 남는 돈 { $multiple }년 치를 값으로 칩니다. 고객, 거래 조건, 장비, 사람, 얽힘, 저력은 그 한 해를 바꾸는 만큼만 값이 됩니다.
debrief-sum-made-none = 회사는 마지막 날까지 살아남았습니다. 그러나 감정인이 누구의 회사든 똑같은 방식으로 끌고 가 보는 { $quarters }개 분기를 넘기지 못하고 그사이에 문을 닫습니다. 그런 회사에 값을 치를 사람은 없습니다.
debrief-sum-made-sold = 회사는 조각조각 팔렸습니다. 가치는 매각 대금에서 빚을 갚고 주주에게 남은 { $paid }입니다.
debrief-sum-first-how = 첫째 셈은 분기마다 그때 있을 법했던 앞날 { $worlds }가지를 { $policies } 전략으로 끝까지 이끌어 보고, 회사가 얼마짜리가 되는지 평균을 낸 것입니다. 첫날의 값도 그 평균입니다. 연말 지면의 감정인은 회사를 이대로 둔다고 보고 값을 매기므로 다른 값이 나옵니다.
debrief-sum-second-how = 둘째 셈은 운이 같은 다른 한 판과 비교합니다. { $whole ->
        [yes] 첫 분기부터
       *[no] { $quarter } 전까지는 내린 결정 그대로, 그 뒤는
    } 가장 나아 보인 완화책 '{ $rule }' 전략이 판매가까지 모두 정합니다. 승부수와 그 뒤로 달리 내린 모든 결정을 통틀어 잽니다.
debrief-dropped = 그 판에서는 할 수 없어 뺀 결정이 { $count }건입니다.
debrief-skill-luck = 실력 { $skill }, 운 { $luck }.
debrief-skill-by = '{ $policy }' 전략 기준: 첫날의 값 { $opening }, 실력 { $skill }, 운 { $luck }.
debrief-luck-kindest = 운이 가장 좋았던 때는 { $quarter }({ $amount }).
    .heard = 운이 가장 좋았던 때는 { $quarter }({ $amount }).
debrief-luck-hardest = 운이 가장 나빴던 때는 { $quarter }({ $amount }).
    .heard = 운이 가장 나빴던 때는 { $quarter }({ $amount }).
debrief-sure = 80% 확신한다고 { $said }번 말했고, { $right ->
    [0] 한 번도 맞지 않았습니다.
   *[other] 그중 { $right }번 맞았습니다.
}
debrief-moments = 결정으로 기댓값이 가장 크게 바뀐 분기
debrief-moments-how = 한 분기의 결정이 옮긴 값이며, 운은 따로 적습니다. 괄호 안은 그 레버만 정해진 전략이라면 어떻게 했을지와 견준 값입니다. 정해진 전략은 여기서 회사 값을 매길 때 쓰는 전략이고, 본 것은 대표와 같습니다. 레버끼리 겹치므로 괄호를 더해도 합이 맞지 않을 수 있고, 덜 움직인 분기는 적지 않았습니다.
debrief-column-decisions = 결정
debrief-column-luck = 운
debrief-column-levers = 괄호 안: 레버 하나를 정해진 전략과 견준 값
debrief-moments-none = 기댓값을 바꾼 결정이 없습니다. 정해진 전략도 그때마다 똑같이 했을 것입니다
debrief-course = 분기마다 그때 있을 법했던 앞날의 평균으로 매긴 회사의 값(달러)
debrief-lines = 분기별 현금. 회사의 값에는 앞으로 벌 돈까지 들어갑니다
debrief-shade = 음영: 위기를 낭비했을 때 현금이 다섯 중 넷 드는 범위
debrief-shade-history = 음영: 실제 역사대로 결정했을 때 현금이 다섯 중 넷 드는 범위
debrief-reckoning = 다른 길과 다른 앞날을 셈하는 중입니다.
debrief-not-reckoned = 프로그램 오류로 다른 길을 셈하지 못했습니다. 게임은 저장되어 있습니다.
debrief-nothing-to-compare = 이 시나리오에는 비교해 볼 전략이 적혀 있지 않습니다.
debrief-nothing-decided = 결정 없음, 상시 지침대로
debrief-by-default = { $option }(기본 답)
debrief-levers-left = 레버는 그대로 둠
debrief-levers-left-price = 레버는 그대로 둠, 가격은 { $price }
debrief-left = { $name }: 손대지 않음
debrief-left-engineers = 엔지니어 배분 유지: { $shares }
debrief-left-engineers-idle = 엔지니어를 아무 과제에도 붙이지 않음
debrief-left-price = 가격 유지: { $price }
debrief-left-marketing = 마케팅 유지: { $amount }
debrief-left-machines = 장비는 상시 지침대로: { $orders }
debrief-moment-lever = { $lever }({ $amount })
debrief-moment-lever-instead = { $lever }({ $instead } 대비 { $amount })
    .heard = { $lever }({ $instead } 대비 { $amount })
debrief-costliest = 위의 분기들에서 한 해에 가장 큰 손해를 낸 레버는 '{ $lever }'입니다. { $year }년에 { $amount }.
debrief-costliest-instead = 위의 분기들에서 한 해에 가장 큰 손해를 낸 레버는 '{ $lever }'입니다. 정해진 전략이 고르는 '{ $instead }'{ JOSA($instead, "과") } 견주어 { $year }년에 { $amount }.
debrief-try = 달리 해 보려면 v를 누르고, { $quarter }에서 b를 누르면 됩니다.
    .heard = 달리 해 보려면 '다시보기', { $quarter }, '만약에'를 차례로 적으면 됩니다.
debrief-moment-card = 안건만 따지면 { $amount }({ $option })
debrief-moment-luck = 그 뒤의 운 { $amount }
debrief-days = { $days }일
debrief-decisions = 내린 결정
debrief-echoes = 뒤늦게 돌아온 일
debrief-no-echoes = 뒤늦게 돌아온 일이 없습니다.
debrief-truth = 그때는 아무도 몰랐던 사실
debrief-truth-scope-unpiloted = 누가 시작했든 작업량은 첫 추정의 { $times }배였습니다. { $cost }짜리 시험 전환이면 미리 알 수 있었습니다.
debrief-truth-scope-piloted = 누가 시작했든 작업량은 첫 추정의 { $times }배였습니다. 시험 전환이 얼추 그렇게 알려 주었습니다.
debrief-truth-scope-outside = 누가 시작했든 작업량은 첫 추정의 { $times }배였습니다. 시험 전환 뒤에는 { $low }~{ $high }배로 보고 있었습니다.
debrief-truth-scope-untried = 끝내 아무도 하지 않은 전환의 작업량은 첫 추정의 { $times }배였습니다.
debrief-truth-scope-grown = 일찍 시작하거나 도중에 예외를 들이면서 결국 첫 추정의 { $times }배가 됐습니다. 마지막에는 { $believed }배로 보고 있었습니다.
debrief-truth-reserve = { $vendor }{ JOSA($vendor, "은") } 가장 많이 물러설 때 { $off }까지 깎아 줄 생각이었습니다. 그 자리에서 먼저 말할 사람은 없었습니다.
debrief-truth-nerve = 연말 대목과 앞으로 까먹을 돈을 뺀 현금이 평소 외상값의 { $coverage }배를 밑돌았다면 납품업체들이 등을 돌렸을 것입니다. 정작 그쪽도 몰랐습니다.
debrief-truth-nerve-short = 연말 대목과 앞으로 까먹을 돈을 빼고 나서 평소 외상값의 { $short }배가 모자랄 때까지도 납품업체들은 기다렸을 것입니다. 정작 그쪽도 몰랐습니다.
debrief-truth-nerve-lost = 납품업체들은 연말 대목과 앞으로 까먹을 돈을 뺀 현금이 평소 외상값의 { $coverage }배를 밑돌면 등을 돌립니다. 오늘 금고가 찬 것만으로는 모자랍니다. 그 숫자를 댈 수 있는 곳은 하나도 없었습니다.
debrief-truth-nerve-lost-short = 납품업체들은 연말 대목과 앞으로 까먹을 돈까지 셈하고도 평소 외상값의 { $short }배가 모자라야 등을 돌립니다. 그만큼은 참아 주는데, 바로 그만큼 모자랐습니다. 그 숫자를 댈 수 있는 곳은 하나도 없었습니다.
debrief-truth-grid = 바깥 수요는 다들 어림하던 것의 { $times }배였습니다. 회사 { $companies }곳은 끝내 생기지 못했습니다.
debrief-truth-waited = 문을 닫아 둔 동안 받지 못한 임대료가 모두 { $cost }입니다. 내겠다는 사람은 있었고 받을 창구가 없었습니다.
