# 수치 뒤의 폭포 그림.

why-title = 왜: { $quarter } { $name }
why-title-now = 왜: { $name }
why-unmoved = 이번 분기에는 움직인 것이 없습니다.
why-before = 전
why-after = 후
why-nothing = 비교할 것이 없습니다. 지난 분기와 부분별로 비교하는데, 아직 한 분기만 마감했습니다.
why-reading-change-by-cause = 전 분기와 달라진 금액을 원인별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-change-by-line = 전 분기와 달라진 금액을 항목별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-single = 분개 하나가 전부입니다. 장부에 더 잘게 나뉜 기록은 없습니다.
why-reading-movements = 이번 분기에 들고 난 금액을 원인별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-factors = 전 분기와 달라진 크기를 요인별로 나눴습니다. 따지는 순서와 무관하며, 더하면 정확히 맞습니다.
why-reading-steps = 이번 분기의 변동을 일어난 순서대로 적었습니다.
why-reading-sum = 항목별로 얼마나 움직였는지 나눴습니다. 더하면 정확히 맞습니다.
why-reading-substitution = 계산에 들어가는 값을 이 순서대로 하나씩 새 값으로 바꿨습니다. 더하면 정확히 맞습니다.
why-reading-definition = 나눠서 더할 값이 아닙니다. 뜻과, 계산에 들어가는 값은 이렇습니다.
why-rest = 나머지
why-more = 그 밖에 { $count }개. 창을 키우면 보입니다
why-place = { $place }/{ $count }
why-not-yet = 아직 치른 분기가 없어 비교할 것이 없습니다.
why-nothing-yet = 아직 치른 분기가 없어 뜻만 적습니다.
why-reading-ahead = 설명이 아니라 짐작입니다. 재무 책임자가 있을 법하다고 보는 앞날 200가지로 셈했습니다.
why-as-it-stood = 그대로 두면
why-with-the-draft = 지금 맞춘 레버대로면
why-one-below = 열에 하나는 이보다 아래
why-one-above = 열에 하나는 이보다 위
why-input = { $before } → { $after }
why-not-reckoned = { $quarter } 결정이 이 항목에 준 영향은 따로 셈하지 않습니다. 이것이 움직이는 숫자에서 w를 눌러 보세요.
why-nothing-decided = { $quarter }에는 되돌려 볼 결정이 없습니다. 지금 움직이는 레버는 이번 분기를 마감한 뒤에 여기 나옵니다.
why-none-closed = 아직 마감한 분기가 없습니다. 지금 움직이는 레버는 마감한 뒤에 여기 나옵니다.
why-by-default = 안건에 답하지 않아 저절로 이렇게 됐습니다: { $option }
why-as-default = 안건은 답하지 않았어도 고른 답대로 됐을 것이라, 그 영향은 따로 적지 않고 첫 줄에 넣었습니다: { $option }
why-late-bonds = { $quarter }에 고른 답({ $option })으로 전환사채 { $amount }{ JOSA($amount, "이") } 들어왔습니다.
why-late-cash = { $quarter }에 고른 답({ $option })으로 { $amount }{ JOSA($amount, "이") } 들어왔습니다.
why-late-paid = { $quarter }에 고른 답({ $option })으로 { $amount }{ JOSA($amount, "을") } 치렀습니다.
why-undecided = 아무것도 정하지 않았다면
why-interaction = 여럿이 겹쳐 생긴 몫
why-torn = // 표시가 있는 막대는 0에서 시작하지 않습니다.
why-reading-effects = 결정마다 움직인 몫입니다. 운은 그대로 두고 같은 분기를, 결정만 하나씩 빼며 다시 치러 쟀습니다. 첫 줄은 아무것도 정하지 않았을 때의 값이고, 여럿이 겹쳐 생긴 몫은 따로 적었습니다.

# Parts of figures that screens reckon
why-part-worn = 낡아서 빠진 몫
why-part-arrived = 도착
why-part-bought = 구입
why-part-ordered = 발주
why-part-retired = 철거
why-part-units = 대수
why-part-unit-cost = 유닛당 비용
why-part-free-heads = 작업에 나눌 수 있는 엔지니어
why-part-share = 이 작업의 몫
why-part-tiers = 고른 계층 가운데 남은 것
why-part-tangle = 얽힘
why-part-muscle = 저력
why-part-young = 덜 여문 플랫폼에서 시작
why-part-let-in = 도중에 들인 것
why-part-found = 새로 알아낸 것

# Figures that screens reckon
why-name-units = { $of } 유닛
why-name-on-order = { $of } 발주량
why-name-running = { $of } 운영비
why-name-price = { $of } 단가
why-name-supply = { $of } 시중 물량
why-name-idle-worth = 노는 용량의 값
why-name-bill-year = 한 해 청구액({ $of })
why-name-bill-after = 그 뒤 청구액({ $of })
why-name-work = 전환 작업량(인·분기)
why-name-quarters-left = 남은 전환 기간
why-name-maturity = 새 시스템 성숙도
why-name-fallback-units = 뒤를 받치는 옛 장비
why-name-fallback-needed = 돌아가려면 필요한 옛 장비
why-name-lights-on = 현상 유지 업무
why-name-newcomers = 아직 배우는 중
why-name-programme = 투입 인력({ $of })
why-name-spare = 맡은 일 없음
why-name-ahead-runway = 예상 런웨이
why-name-ahead-sales = 예상 매출
why-name-ahead-margin = 예상 매출총이익률
why-name-ahead-operating = 예상 조정 영업손익
why-name-ahead-cash = 예상 현금
why-name-ahead-long-outage = 긴 서비스 중단 확률
why-name-ahead-ruin = 그대로 두면 폐업할 확률

# What they mean
why-about-units = 운영 중인 장비. 분기마다 얼마쯤은 낡아서 빠지고, 발주한 것이 도착합니다.
why-about-on-order = 값을 치렀고 다음 분기에 도착할 장비.
why-about-running = 운영 중인 장비의 분기 운영비.
why-about-price = 정가는 시간이 갈수록, 중고가 쏟아질수록 내립니다. 계약하면 거기서 더 깎입니다.
why-about-supply = 시장에 나온 중고 장비. 문 닫은 닷컴에서 나오고, 언젠가 동납니다.
why-about-idle-worth = 지난 네 분기, 노는 주에 쓰지 않은 용량에 들어간 운영비.
why-about-bill-year = 이 길로 갈 때 앞으로 네 분기 동안 사고 굴리는 장비 비용. 지금 짐작으로 셈했습니다. 길끼리 비교하려는 값이지 예산이 아닙니다.
why-about-bill-after = 그 한 해가 지난 뒤의 분기 운영비.
why-about-work = 고른 계층을 옮기는 공수. 첫 추정에 얽힘과 짐작한 배수를 곱하고 저력이 덜어 주는 몫을 뺍니다.
why-about-quarters-left = 지난 분기 속도로 갈 때 남은 기간.
why-about-maturity = 새 플랫폼의 소프트웨어, 업체, 사람이 얼마나 갖춰졌다고 보는지. 시간과 시험 전환이 올립니다.
why-about-fallback-units = 아직 돌고 있어 부하를 도로 받을 수 있는 옛 장비.
why-about-fallback-needed = 지난 분기 부하를 받는 데 필요한 옛 장비.
why-about-lights-on = 지금 사이트를 돌리느라 묶인 엔지니어. 해가 갈수록, 얽힐수록, 전환하는 동안 늡니다.
why-about-newcomers = 일을 배우느라 바쁜 엔지니어. 뽑으면 늘고 차차 줍니다.
why-about-programme = 작업에 나눌 수 있는 엔지니어에 이 작업의 몫을 곱한 인원.
why-about-spare = 작업에 나눌 수 있지만 어느 작업도 맡지 않은 엔지니어.
why-about-ahead-runway = 마감한 뒤의 런웨이. 재무 책임자가 있을 법하다고 보는 여러 앞날의 평균이고, 회사가 사라진 경우는 0으로 셉니다. 그 뒤로 자본시장이 닫히고 납품업체가 불안해한다는 가정은 늘 같습니다.
why-about-ahead-sales = 이번 분기 매출. 절반은 이보다 위입니다.
why-about-ahead-margin = 이번 분기 매출총이익률. 절반은 이보다 위입니다.
why-about-ahead-operating = 이번 분기 조정 영업손익(구조조정비용, 감가상각비, 이자를 빼기 전). 절반은 이보다 위입니다.
why-about-ahead-cash = 이번 분기 말 현금. 절반은 이보다 위입니다.
why-about-ahead-long-outage = 이번 분기에 사이트가 오래 멈추는 경우의 비율.
why-about-ahead-ruin = 이대로 마감하고 다음 분기부터 아무것도 바꾸지 않을 때, 여덟 분기 안에 폐업하는 경우의 비율. 쪼개 팔리는 것도 폐업으로 칩니다. 레버는 그 자리에 있고 상시 지침만 돌며, 승부수는 시작되지도 끝나지도 않습니다. 지금 맞춘 레버를 그대로 둘 때의 값이지, 분기마다 손보는 회사의 앞날은 아닙니다. 그래서 시작한 승부수를 반드시 끝내는 두 전략에 같은 앞날을 다음 분기부터 맡겨 본 값을 함께 적습니다. 실력도 이 둘로 잽니다. 런웨이가 빼고 세는 앞으로 살 서버값과 납품업체 이탈을 여기서는 넣으므로, 런웨이가 길어도 확률은 높을 수 있습니다.
why-ahead-sold = 그중 쪼개 팔린 경우
why-ahead-led-on = 노련한 경영자가 이어 이끌면

# 레버가 움직이는 것
why-lever-title = { $name }: 무엇을 움직이나, { $quarter }
why-lever-left = { $step ->
    [far] 아직 손대지 않은 레버입니다. 지금 값({ $from })과, 크게 한 번 움직인 값({ $to })을 비교합니다.
   *[next] 아직 손대지 않은 레버입니다. 지금 값({ $from })과 다음 값({ $to })을 비교합니다.
}
# Of machines that take a quarter to come
why-lever-arrives = 지금 발주한 것은 { $quarter }에 들어오고, 그때까지 움직이는 것은 현금뿐입니다. 어느 쪽이든 12월에 모자랄 만큼은 상시 지침이 나중에 삽니다. 지금 사면 그때 덜 사니, 1년 안에서는 주로 값을 치르는 때가 달라집니다.
why-lever-worth = 감정인이 매길 1년 뒤의 회사 값: '{ $from }'{ JOSA($from, "이면") } { $one }, '{ $to }'{ JOSA($to, "이면") } { $other }.
why-lever-beyond-pilot = 하는 진짜 이유는 여기 숫자에 드러나지 않습니다. 시험 전환을 하고 나면 추정 범위가 좁아지고, 협상에서 더 깎을 수 있으며, 컷오버의 밤에 새 장비가 더 성숙해 있습니다.
why-lever-beyond-dual-run = 하는 진짜 이유는 여기 숫자에 거의 드러나지 않습니다. 옮긴 코드를 실제 트래픽으로 시험하게 되고, 준비도 보고가 사실에 가까워집니다.
why-lever-beyond-rehearsal = 하는 진짜 이유는 여기 숫자에 거의 드러나지 않습니다. 컷오버의 밤에 지표를 리허설 때와 대조할 수 있고, 지켜보기로 더 많이 잡힙니다.
why-lever-beyond-cutover = 이번 마감의 현금에는 거의 드러나지 않습니다. 밤이 무사히 끝나면 옛 장비와 그 운영비가 나가고, 전환하던 사람이 풀려나고, 12월 몫은 새 장비로 삽니다. 하지 않으면 하나도 오지 않으니, 폐업 확률이 그만큼 움직입니다.
why-lever-compared = 재무 책임자가 있을 법하다고 보는 앞날 200가지를 '{ $from }'일 때와 '{ $to }'일 때로 한 번씩 돌려 비교했습니다. 운을 비롯해 나머지는 모두 같습니다. 현금·매출·이익률·손익은 대표실처럼 중앙값, 그 밖은 평균이고, 크게 움직인 순서대로 적습니다:
why-lever-nothing = 재무 책임자가 있을 법하다고 보는 앞날 200가지를 '{ $from }'일 때와 '{ $to }'일 때로 한 번씩 돌려 비교했습니다. 1년 안에 눈에 띄게 움직이는 숫자는 없습니다.
why-lever-none-left = 재무 책임자가 있을 법하다고 보는 앞날 200가지를 '{ $from }'일 때와 '{ $to }'일 때로 한 번씩 돌렸습니다. 1년 뒤 양쪽 모두에서 회사가 살아남는 경우가 없어 비교할 것이 없습니다.
why-lever-gone = 다음 분기부터 그대로 두면 1년 안에 폐업하는 경우가 200가지 가운데 앞쪽은 { $from }가지, 뒤쪽은 { $to }가지입니다.{ $both ->
    [0] {""}
   *[other] {" "}1년 뒤 값은 양쪽 모두에서 회사가 살아남는 { $both }가지만으로 냈습니다.
}
why-lever-impossible = 나머지를 그대로 둔 채로는 '{ $to }'{ JOSA($to, "을") } 할 수 없어 견줄 것이 없습니다. 무엇이 모자라는지는 마감할 때 나옵니다.
why-lever-fixed = 이번 분기에는 움직일 수 없습니다.
why-lever-soon = 이번 분기 뒤
why-lever-later = 1년 뒤
