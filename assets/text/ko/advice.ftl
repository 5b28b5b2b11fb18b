# 조언자 넷의 한마디. 68칸 이하, 지금 상태에서 하는 말이고 서로 생각이 다르다.

advice-finance-window = "오늘은 6.875%면 빌립니다. 5월에는 얼마를 준대도 모릅니다."
advice-finance-short = { $lasts ->
    [not] "현금이 다음 분기에 못 닿습니다. 나머지는 다 그다음 얘기입니다."
   *[some] "현금은 { $runway } 치입니다. 나머지는 다 그다음 얘기입니다."
}
advice-finance-debt = "현금 { $cash }, 차입금 { $debt }. 뒤의 숫자는 기다릴 줄 압니다."
advice-finance-debt-2 = "가진 돈 { $cash }, 빚 { $debt }. 꿈에는 뒤의 것이 나옵니다."
advice-finance-debt-3 = "빚 { $debt }에 현금 { $cash }. 월급이 나가는 쪽은 하나뿐입니다."
advice-finance-offer = "서명하시죠. { $discount } 할인은 계획이 아니라 이번 분기 현금입니다."
advice-finance-january = "1월 현금 { $cash }. 태반은 납품업체에 줄 돈입니다."
advice-finance-move = "전환에 { $spent }인·분기가 들어갔습니다. 번 돈은 아직 0입니다."
advice-finance-pledge = "흑자 날짜를 하나 대면 은행이 조용해집니다. 대신 지켜야 합니다."
advice-finance-signed = "계약은 { $until }까지입니다. 쓰든 안 쓰든 냅니다."
advice-finance-idle = "서버가 { $weeks }주를 놉니다. 돈은 52주 치를 냅니다."

advice-technology-offer = "서명하면 영영 못 떠나요."
advice-technology-boxes = "썬을 한 대 사면 나중에 걷어낼 것도 한 대 늘어요."
advice-technology-report = "보고서로는 준비도 { $readiness }{ JOSA($readiness, "이에요") }. 저도 보고서 써 봐서 알아요."
advice-technology-dark = "불 끄고 해 본 적이 없어요. 그날 밤은 불이 꺼져 있을 텐데요."
advice-technology-freeze = "동결한 기능은 고장도 안 나요. 값은 상품팀에 물어보세요."
advice-technology-freeze-2 = "얼어 있는 동안은 안에 뭐가 있는지 알아요. 좀 더 갔으면 해요."
advice-technology-tangle = "하나를 건드리면 넷이 움직여요. 그게 우리 구조예요."
advice-technology-tangle-2 = "시스템을 종이 한 장에 그렸어요. 종이가 새까매요."
advice-technology-tangle-3 = "일부러 망가뜨리는 사람은 없어요. 가까이 가기만 하면 돼요."
advice-technology-hum = "옛날 서버가 아직 웅웅거려요. 그거 임대료 나가는 소리예요."
advice-technology-second-hand = "중고 썬은 고장 나도 전화할 데가 없어요."
advice-technology-calm = "아직 아무도 겁을 안 먹었어요. 그러니 아무것도 안 바뀌죠."
advice-technology-half = "반만 동결하면 오래 못 가요. 허락한 예외는 지금 파는 땅에 짓고요."
advice-technology-always = "여기 끝난 일은 없어요. 돌아가는 건 좀 있어요."
advice-technology-always-2 = "돌아가요. 왜 돌아가는지 적은 서류에는 아무도 서명 안 해요."
advice-technology-always-3 = "배선은 새것이에요. 버릇은 그날 밤에 같이 넘어왔고요."
advice-technology-always-4 = "옮긴 건 빨라요. 치우려던 것도 같이 옮겼어요."
advice-technology-always-5 = "이번 주에는 불난 데가 없어요. 저라면 이때 써먹겠어요."
advice-technology-usual = "기능 없이 1년만 주세요. 상품팀은 일주일 주겠대요."

advice-retail-frozen = "우리가 얼어붙은 동안 남들은 매주 새 기능을 내요."
advice-retail-dear = "손님은 창을 두 개 띄워 놔요. 하나는 경쟁사예요."
advice-retail-slow = "1년 성장률 { $growth }. 손님은 우리 사정 안 기다려요."
advice-retail-growth = "1년 새 { $growth }{ JOSA($growth, "이에요") }. 지금 값을 올려서 쫓아내지 마세요."
advice-retail-search = { $season ->
    [1] "검색은 언제 되냐고들 해요. 곧이라고 했어요. 성탄절에도요."
   *[other] "검색은 언제 되냐고들 해요. 곧이라고 했어요. 봄에도요."
}
advice-retail-dark = "{ $hours }{ JOSA($hours, "을") } 멈췄어요. 돌아온 손님이 나간 손님보다 적어요."
advice-retail-dark-2 = "{ $hours } 멈췄어요. 우리 없이도 살 만하다는 걸 안 손님도 있어요."
advice-retail-dark-3 = "{ $hours } 동안 우리 가게에서 제일 잘 뜬 화면은 경쟁사 거였어요."
advice-retail-away = "주문 { $refused }{ JOSA($refused, "을") } 돌려보냈어요. 손에 돈을 들고 온 손님이에요."
advice-retail-shipping = "배송비만 없애도 와요. 주말 한 번이면 숫자가 나와요."
advice-retail-everything = "손님은 없는 게 없는 가게를 좋아해요. 바벨까지도요."
advice-retail-always = "손님은 어떻게 하는지 안 물어요. 언제 오는지 묻죠."
advice-retail-usual = "꼭 동결해야 하면 성탄절 지나고 해 주세요."

advice-operations-june = "12월 장비는 6월에 사는 거죠. 벌써 4월입니다."
advice-operations-september = "9월까지 발주 못 한 건 12월에 운에 맡기는 거죠."
advice-operations-twelve = "성탄절까지 열두 주죠. 돌아가는 건 아무도 안 건드립니다."
advice-operations-empty = "10월까지는 물류센터가 텅 비죠. 임대료는 꽉 찹니다."
advice-operations-owed = "이번 주에 대금 언제 주냐는 전화가 두 곳에서 두 번씩 왔죠."
advice-operations-shed = "물류센터가 하나 남는다는 건 거기 사람들이 먼저 알죠."
advice-operations-night = "꼭 밤을 잡아야 하면 2월이죠. 11월은 안 됩니다."
advice-operations-load = "가동률 { $load }{ JOSA($load, "이면") } 바쁜 화요일 하루에 멈추는 거죠."
advice-operations-hands = "상자 하나가 너무 많은 손을 거치죠. 개발자를 주면 줄입니다."
advice-operations-usual = "상자가 먼저죠. 날짜, 출고장, 상자. 나머지는 기다려도 됩니다."
# What an advisor would do and what he sees a year ahead by his own measure, against doing nothing; two wordings that
# take turns, `.short` where the card's option is long
advice-record = 적중 { $right }/{ $of }(추세만 따랐다면 { $guess })
advice-record-name = 적중
advice-record-help = 자리가 넓으면 조언자 이름 옆에 "{ $record }"처럼 적힙니다. 지난 분기들 가운데 저마다 보는 것이 예상한 쪽으로 움직인 횟수. 괄호 안은 지난 분기와 같은 쪽으로 움직인다고만 봤을 때 맞는 횟수.
advice-finance-ahead = "'{ $what }' 쪽입니다. 1년 뒤 런웨이 { $runway_now }→{ $runway }개 분기."
    .short = "'{ $what }': 1년 뒤 런웨이 { $runway_now }→{ $runway }."
advice-finance-sum = "제 계산은 '{ $what }' 쪽입니다. 1년 뒤 런웨이 { $runway_now }→{ $runway }개 분기."
    .short = "'{ $what }': 1년 뒤 런웨이 { $runway_now }→{ $runway }."
advice-finance-alive = "'{ $what }' 쪽입니다. 1년을 버틸 확률 { $lived }→{ $lives }."
    .short = "'{ $what }': 1년 버틸 확률 { $lived }→{ $lives }."
advice-technology-nearer = "저라면 '{ $what }' 쪽이에요. 1년 뒤면 다른 장비로 옮기기가 쉬워져요."
    .short = "'{ $what }': 다른 장비로 옮기기 쉬워져요."
advice-technology-ahead = { $way ->
    [trails] "저라면 '{ $what }' 쪽이에요. 1년 뒤 준비도가 얽힘보다 { $order } 낮아요(이대로면 { $order_now })."
    [turns] "저라면 '{ $what }' 쪽이에요. 1년 뒤 준비도가 얽힘을 { $order } 앞질러요."
   *[leads] "저라면 '{ $what }' 쪽이에요. 1년 뒤 준비도가 얽힘보다 { $order } 높아요(이대로면 { $order_now })."
}
    .short = { $way ->
        [trails] "'{ $what }': 준비도가 얽힘보다 { $order } 낮아요(이대로면 { $order_now })."
        [turns] "'{ $what }': 1년 뒤 준비도가 얽힘을 { $order } 앞질러요."
       *[leads] "'{ $what }': 준비도가 얽힘보다 { $order } 높아요(이대로면 { $order_now })."
    }
advice-technology-memory = { $way ->
    [trails] "'{ $what }' 쪽이 나아요. 1년 뒤 준비도가 얽힘보다 { $order } 낮아요(이대로면 { $order_now })."
    [turns] "'{ $what }' 쪽이 나아요. 1년 뒤 준비도가 얽힘을 { $order } 앞질러요."
   *[leads] "'{ $what }' 쪽이 나아요. 1년 뒤 준비도가 얽힘보다 { $order } 높아요(이대로면 { $order_now })."
}
    .short = { $way ->
        [trails] "'{ $what }': 준비도가 얽힘보다 { $order } 낮아요(이대로면 { $order_now })."
        [turns] "'{ $what }': 1년 뒤 준비도가 얽힘을 { $order } 앞질러요."
       *[leads] "'{ $what }': 준비도가 얽힘보다 { $order } 높아요(이대로면 { $order_now })."
    }
# 숫자까지 적을 자리가 없을 때
advice-alone = "'{ $what }'에 한 표입니다."
advice-retail-ahead = "'{ $what }' 쪽이요. 1년 뒤 분기마다 손님이 { COUNT($more, "달러") } 더 써요."
    .short = "'{ $what }': 분기에 { COUNT($more, "달러") } 더 팔려요."
advice-retail-customers = "손님 생각이면 '{ $what }' 쪽이요. 1년 뒤 분기에 { COUNT($more, "달러") } 더 팔려요."
    .short = "'{ $what }': 분기에 { COUNT($more, "달러") } 더 팔려요."
advice-retail-alive = "'{ $what }' 쪽이요. 1년 뒤 손님이 올 가게가 남을 확률 { $lived }→{ $lives }."
    .short = "'{ $what }': 1년 뒤 가게가 남아 있을 확률 { $lived }→{ $lives }."
advice-operations-ahead = "'{ $what }' 쪽이죠. { $until }까지 8시간 넘게 멈출 확률 { $stays }→{ $better }."
    .short = "'{ $what }': 1년 안에 긴 중단이 날 확률 { $stays }→{ $better }."
    .heard = "'{ $what }' 쪽이죠. { $until }까지 8시간 넘게 멈출 확률이 { $better }, 이대로면 { $stays }입니다."
advice-operations-odds = "저는 '{ $what }' 쪽이죠. 1년 안에 8시간 넘게 멈출 확률 { $stays }→{ $better }."
    .short = "'{ $what }': 1년 안에 긴 중단이 날 확률 { $stays }→{ $better }."
    .heard = "저는 '{ $what }' 쪽이죠. 1년 안에 8시간 넘게 멈출 확률이 { $better }, 이대로면 { $stays }입니다."
nudge-prices-up = 가격 3% 인상
nudge-prices-down = 가격 3% 인하
nudge-marketing-up = 마케팅 20% 증액
nudge-marketing-down = 마케팅 20% 감액
nudge-freeze = 기능 부분 동결
nudge-decoupling = 분리 작업부터
nudge-machines = 장비 15% 추가
