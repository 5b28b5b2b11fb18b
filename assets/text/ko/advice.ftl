# 조언자 넷의 한마디. 68칸 이하, 지금 상태에서 하는 말이고 서로 생각이 다르다.

advice-finance-window = "오늘은 6.875%면 빌립니다. 5월에는 얼마를 준대도 모릅니다."
advice-finance-short = { $lasts ->
    [not] "현금이 다음 분기까지 못 갑니다. 나머지는 다 그다음 얘기입니다."
   *[some] "현금으로 { $runway } 버팁니다. 나머지는 다 그다음 얘기입니다."
}
advice-finance-short-2 = { $lasts ->
    [not] "금고가 비었습니다. 전화는 꽉 찼습니다."
   *[some] "버틸 현금은 { $runway }. 요즘은 우편물을 제가 먼저 뜯습니다."
}
advice-finance-short-3 = { $lasts ->
    [not] "지금은 소리 큰 순서대로 한 시간씩 갚고 있습니다."
   *[some] "버틸 현금은 { $runway }입니다. 급여일은 분기에 여섯 번 옵니다."
}
advice-finance-short-4 = { $lasts ->
    [not] "셀 돈이 없습니다. 혹시 몰라 두 번 셌습니다."
   *[some] "버틸 현금은 { $runway }. 의자 품의는 전부 반려합니다."
}
advice-finance-short-5 = { $lasts ->
    [not] "은행이 제 번호를 외웠습니다. 전에는 제가 외웠습니다."
   *[some] "버틸 현금이 { $runway }입니다. 좋은 소식도 짧게 보고해 주십시오."
}
advice-finance-short-6 = { $lasts ->
    [not] "묘안이 있으면 오전 중에 부탁드립니다. 오후는 장담 못 합니다."
   *[some] "버틸 현금은 { $runway }. 저는 은행처럼 한 눈만 감고 잡니다."
}
advice-finance-debt = "현금 { $cash }, 빚 { $debt }. 뒤의 숫자는 기다릴 줄 압니다."
advice-finance-debt-2 = "가진 돈 { $cash }, 빚 { $debt }. 꿈에는 뒤의 것이 나옵니다."
advice-finance-debt-3 = "빚 { $debt }에 현금 { $cash }. 월급은 한쪽에서만 나갑니다."
advice-finance-debt-4 = "차입금 { $debt }. 이자는 야근도 하고 주말에도 일합니다."
advice-finance-debt-5 = "우리는 현금 { $cash }부터, 은행은 빚 { $debt }부터 읽습니다."
advice-finance-debt-6 = "빚 { $debt }에는 참을성이 있습니다. 그 참을성에 값을 치릅니다."
advice-finance-offer = "서명하시죠. { $discount } 할인은 계획이 아니라 이번 분기 현금입니다."
advice-finance-offer-2 = "{ $discount } 깎아 주고 펜까지 들고 왔습니다. 이만한 손님 드뭅니다."
advice-finance-january = "1월 현금 { $cash }. 태반은 납품업체에 줄 돈입니다."
advice-finance-january-2 = "성탄절이 남긴 현금 { $cash }. 임자는 1월이 압니다."
advice-finance-january-3 = "오늘 금고에 { $cash }. 3월이면 그리울 숫자입니다."
advice-finance-january-4 = "금고에 { $cash }. 외상 장부는 잠깐이라고 합니다."
advice-finance-move = "전환에 { $spent }인·분기가 들어갔습니다. 번 돈은 아직 0입니다."
advice-finance-move-2 = "전환에 { $spent }인·분기를 넣었습니다. 계정과목은 '희망'입니다."
advice-finance-move-3 = "지금까지 옮겨 간 것은 { $spent }인·분기뿐입니다."
advice-finance-pledge = "흑자 날짜를 하나 대면 은행이 조용해집니다. 대신 지켜야 합니다."
advice-finance-pledge-2 = "흑자 약속은 공짜입니다. 청구서는 그다음 분기에 옵니다."
advice-finance-pledge-3 = "채권자는 날짜를 좋아합니다. 지킨 날짜는 더 좋아합니다."
advice-finance-signed = "계약은 { $until }까지입니다. 쓰든 안 쓰든 냅니다."
advice-finance-signed-2 = "{ $until }까지 최소 금액은 냅니다. 필요한지는 계약서에 없습니다."
advice-finance-signed-3 = "도장은 도장입니다. 달력 { $until }에 동그라미를 쳐 뒀습니다."
advice-finance-signed-4 = "할인이 당근이었고 채찍은 { $until }에 끝납니다."
advice-finance-rent = "남들이 장비를 빌린 값이 { $rent }. 숫자를 두 번 읽었습니다."
advice-finance-rent-2 = "세 든 회사에서 { $rent }. 상자는 하나도 안 나갔습니다."
advice-finance-rent-3 = "임대료 { $rent } 들어왔습니다. 반품하는 사람도 없습니다."
advice-finance-team = "서버를 빌려줄 팀이 있습니다. 장부에는 아직 나간 돈뿐입니다."
advice-finance-team-2 = "임대 제품에 팀도 방도 예산도 있답니다. 손님만 여쭤봤습니다."
advice-finance-bonds = "우리 회사채가 액면의 { $cents }%입니다. 그 채무자는 우리가 제일 잘 압니다."
advice-finance-bonds-2 = "1달러짜리 우리 빚이 { $cents }센트. 이보다 못한 물건도 사 왔습니다."
advice-finance-earned = "지난 분기 { $result } 남았습니다. 의심 많은 사람이 다시 셌습니다."
advice-finance-earned-2 = "지난 분기 { $result } 남으니 쓸 데가 사람마다 하나씩 나옵니다."
advice-finance-earned-3 = "번 돈 { $result }. 뒤에 줄 선 항목은 아직 안 뺐습니다."
advice-finance-earned-4 = "{ $result } 벌었습니다. 예산 짜기는 적자 때가 쉬웠습니다."
advice-finance-lost = "지난 분기 손실 { $result }. 대부분은 계획에 있던 손실입니다."
advice-finance-lost-2 = "지난 분기 영업에서 { $result } 나갔습니다. 행선지는 안 남겼습니다."
advice-finance-lost-3 = "번 것보다 { $result } 더 썼습니다. 바쁘기는 했습니다."
advice-finance-lost-4 = "이번에도 { $result } 손실. 계획서에는 '기초 공사'로 돼 있습니다."
advice-finance-idle = "서버가 { $weeks }주를 놉니다. 돈은 52주 치를 냅니다."
advice-finance-idle-2 = "{ $weeks }주 동안 서버가 12월을 기다립니다. 유급입니다."
advice-finance-idle-3 = "한 해 { $weeks }주는 절반만 있으면 됩니다. 전기는 전부가 먹습니다."
advice-finance-ample = "1년은 쓰고 남을 돈이 있습니다. 돈은 그럴 때 잘못 나갑니다."
advice-finance-ample-2 = "이번 주에는 돈 달라는 사람이 없었습니다. 수상합니다."
advice-finance-ample-3 = "금고에 { $cash } 있으면 어떤 안이든 싸 보입니다."

advice-technology-offer = "서명하면 영영 못 떠나요."
advice-technology-offer-2 = "값은 괜찮아요. 못 있을 자리에 더 있는 값치고는요."
advice-technology-boxes = "썬을 한 대 사면 나중에 걷어낼 것도 한 대 늘어요."
advice-technology-boxes-2 = "벤더 장비는 훌륭해요. 떠난다고 하면 더 훌륭해져요."
advice-technology-boxes-3 = "제일 좋은 장비를 사요. 계획은 아니고 버릇이에요."
advice-technology-report = "보고서로는 준비도 { $readiness }{ JOSA($readiness, "이에요") }. 저도 보고서 써 봐서 알아요."
advice-technology-report-2 = "퇴근하고 싶은 사람들 말로는 { $readiness }. 저는 좀 빼고 들어요."
advice-technology-report-3 = "서류로는 { $readiness }. 모자란 건 늘 마지막 조각이에요."
advice-technology-dark = "깜깜한 데서는 해 본 적이 없어요. 그날 밤은 깜깜할 텐데요."
advice-technology-dark-2 = "그날 밤 계획서는 다들 읽었어요. 걸어 본 사람이 없죠."
advice-technology-freeze = "동결한 기능은 고장도 안 나요. 값은 상품팀에 물어보세요."
advice-technology-freeze-2 = "얼어 있는 동안은 안에 뭐가 있는지 알아요. 좀 더 갔으면 해요."
advice-technology-freeze-3 = "동결하니 고장이 귀해졌어요. 하나 나면 다들 구경 와요."
advice-technology-freeze-4 = "얼린 화면은 사람을 안 놀래요. 정이 들려고 해요."
advice-technology-tangle = "하나를 건드리면 넷이 움직여요. 그게 우리 구조예요."
advice-technology-tangle-2 = "시스템을 종이 한 장에 그렸어요. 종이가 새까매요."
advice-technology-tangle-3 = "일부러 망가뜨리는 사람은 없어요. 가까이 가기만 하면 돼요."
advice-technology-tangle-4 = "이 코드 주인 누구냐고 했더니 다 같이 한 발 물러섰어요."
advice-technology-tangle-5 = "전부 연결돼 있어요. 예전에는 이게 칭찬이었어요."
advice-technology-loose = "하나를 고치면 하나만 바뀌어요. 그래도 한 번 더 봐요."
advice-technology-loose-2 = "두 팀이 만나지도 않고 같은 날 내보냈어요. 저는 몰랐고요."
advice-technology-loose-3 = "부품을 하나 빼도 나머지가 돌아요. 서운할 정도예요."
advice-technology-hum = "옛날 서버가 아직 웅웅거려요. 그거 임대료 나가는 소리예요."
advice-technology-hum-2 = "전산실은 둘, 부하는 하나. 하나는 추억이에요."
advice-technology-hum-3 = "옛날 서버는 이제 아무 일도 안 해요. 아주 안정적으로요."
advice-technology-second-hand = "중고 썬은 고장 나도 전화할 데가 없어요."
advice-technology-second-hand-2 = "중고는 무더기로 와요. 부품은 옆 무더기에 들었고요."
advice-technology-settling = "일하는 방식을 바꿨어요. 다들 당분간은 두 가지로 일해요."
advice-technology-settling-2 = "서류로는 이제 다르게 일해요. 코드는 공문을 안 읽었고요."
advice-technology-order = "인터페이스로 말하는 팀이 { $adopted }. 나머지는 그냥 말해요."
advice-technology-order-2 = "의무화는 { $adopted }까지 왔어요. 남은 팀은 의견서를 쓰고 있어요."
advice-technology-order-3 = "지킨 팀이 { $adopted }. 누가 아직 문 두드리나 보면 알아요."
advice-technology-outage = "장애 보고서에 원인이 넷이에요. 셋은 우리예요."
advice-technology-outage-2 = "{ $hours } 멈췄어요. 누가 고쳤는데 뭘 고쳤는지는 아무도 몰라요."
advice-technology-outage-3 = "{ $hours } 멈췄어요. 경보기가 제일 먼저 나갔고요."
advice-technology-outage-4 = "{ $hours } 멈춘 원인은 알던 거였어요. 번호까지 매겨 놨었죠."
advice-technology-outage-5 = "{ $hours } 멈추고 나면 다들 테스트를 하재요. 금요일까지는요."
advice-technology-tenants = "우리가 1년 아끼던 오류를 세 든 회사는 하루 만에 찾았어요."
advice-technology-tenants-2 = "세 든 사람들은 설명서를 읽어요. 그래서 쓰게 됐어요."
advice-technology-tenants-3 = "자주 고장 나느냐고 물어요. 안에서는 아무도 안 묻던 거예요."
advice-technology-no-order = "여기선 아무나 아무거나 불러요. 주로 새벽 3시에요."
advice-technology-no-order-2 = "팀마다 옆 팀 열쇠가 있어요. 그걸 신뢰라고 불러요."
advice-technology-no-order-3 = "문도 있고 벽에 구멍도 있어요. 다들 가까운 쪽을 써요."
advice-technology-calm = "아직 아무도 겁을 안 먹었어요. 그러니 아무것도 안 바뀌죠."
advice-technology-calm-2 = "조용하네요. 뭘 바꾸자고 하기에는 제일 나쁜 때예요."
advice-technology-calm-3 = "바꿀 이유도 있고 점심도 있어요. 아직은 점심이 이겨요."
advice-technology-half = "반만 동결하면 오래 못 가요. 예외로 받은 일은 지금 파는 땅에 짓고요."
advice-technology-half-2 = "동결에 예외가 있어요. 예외끼리 목요일마다 모여요."
advice-technology-half-3 = "반만 언 땅은 보통 늪이라고 불러요."
advice-technology-always = "돌아가는 건 끝나는 법이 없어요. 끝난 건 안 돌아가고요."
advice-technology-always-2 = "돌아가요. 왜 돌아가는지 적은 서류에는 아무도 서명 안 해요."
advice-technology-always-3 = "이번 주에는 불난 데가 없어요. 저라면 이때 써먹겠어요."
advice-technology-always-4 = "여기 있는 건 다 임시였어요. 대부분 지금도 임시예요."
advice-technology-always-5 = "뭘 하는지는 말할 수 있어요. 왜 하는지는 구전이에요."
advice-technology-always-6 = "뭐가 부서지느냐고 물어봐 주세요. 이번에는 미리요."
advice-technology-usual = "기능 없이 1년만 주세요. 상품팀은 일주일 준대요."
advice-technology-usual-2 = "다들 새것을, 당장, 예전 그대로 해 달래요."
advice-technology-usual-3 = "지난 분기에 배포한 걸 아직도 손으로 떠받치고 있어요."
advice-technology-usual-4 = "정리할 시간은 약속받았어요. 계획서 맨 뒷장에요."
advice-technology-moved = "배선은 새것이에요. 버릇은 그날 밤에 같이 넘어왔고요."
advice-technology-moved-2 = "옮긴 건 빨라요. 치우려던 것도 같이 옮겼어요."
advice-technology-moved-3 = "옛날 서버 얘기는 아무도 안 해요. 나사 하나는 제가 챙겼어요."
advice-technology-moved-4 = "이사는 끝났어요. 얽힘은 아직 소식을 못 들었고요."

advice-retail-frozen = "우리가 얼어붙은 동안 남들은 매주 새 기능을 내요."
advice-retail-frozen-2 = "손님 요청이 서랍 세 칸이에요. 서랍도 동결됐고요."
advice-retail-frozen-3 = "가게가 예전 모습 그대로예요. 박물관이 원래 그래요."
advice-retail-frozen-4 = "화면 하나만 녹여 주세요. 어느 건지는 줄 세워 놨어요."
advice-retail-dear = "손님은 창을 두 개 띄워 놔요. 하나는 경쟁사예요."
advice-retail-dear-2 = "우리가 옆집보다 비싸요. 옆집까지는 클릭 한 번이고요."
advice-retail-dear-3 = "장바구니를 채워요. 그러고는 그걸 들고 비교하러 가요."
advice-retail-dear-4 = "가격도 기능이에요. 안 가르쳐 줘도 다들 찾아내는 기능요."
advice-retail-slow = "1년 성장률 { $growth }. 손님은 우리 사정 안 기다려요."
advice-retail-slow-2 = "1년에 { $growth }. 남들은 컸대요. 그냥 들은 얘기예요."
advice-retail-slow-3 = "1년에 { $growth }{ JOSA($growth, "이면") } 걸어오는 사람한테도 따라잡혀요."
advice-retail-slow-4 = "성장률 { $growth }. 있는 손님은 남아요. 아무도 안 데려와서 그렇죠."
advice-retail-growth = "1년 새 { $growth }{ JOSA($growth, "이에요") }. 지금 값을 올려서 쫓아내지 마세요."
advice-retail-growth-2 = "1년 전보다 { $growth }. 뭐 때문인지 몰라도 정리하지 마세요."
advice-retail-growth-3 = "성장률 { $growth }. 버스로들 와요. 문간에 서 계시지 마세요."
advice-retail-growth-4 = "1년 새 { $growth }. 불만도 그만큼요. 둘 다 제가 받을게요."
advice-retail-search = { $season ->
    [1] "검색은 언제 되냐고들 해요. 곧이라고 했어요. 성탄절에도요."
   *[other] "검색은 언제 되냐고들 해요. 곧이라고 했어요. 봄에도요."
}
advice-retail-search-2 = "손님이 물건을 우연히 찾아요. 운이 없어도 찾았으면 해요."
advice-retail-search-3 = "보이는 데를 고치는 사람이 없어요. 손님은 보이는 데만 보고요."
advice-retail-dark = "{ $hours }{ JOSA($hours, "을") } 멈췄어요. 그때 나간 손님이 다 돌아오지는 않았어요."
advice-retail-dark-2 = "{ $hours } 멈췄어요. 우리 없이도 살 만하다는 걸 안 손님도 있어요."
advice-retail-dark-3 = "{ $hours } 동안 우리 가게에서 제일 잘 뜬 화면은 경쟁사 화면이었어요."
advice-retail-dark-4 = "{ $hours } 문을 닫았어요. 뒤집어 걸 팻말도 없는 가게가요."
advice-retail-dark-5 = "{ $hours } 동안 손님들이 동네 가게를 다시 찾아냈어요."
advice-retail-dark-6 = "우리가 없던 { $hours } 동안 뭐 했느냐고들 물어요."
advice-retail-away = "주문 { $refused }{ JOSA($refused, "을") } 돌려보냈어요. 손에 돈을 들고 온 손님이에요."
advice-retail-away-2 = "주문 { $refused } 문 앞에서 돌아갔어요. 광고비 들여 모신 분들이에요."
advice-retail-away-3 = "꽉 찬 장바구니 { $refused } 놓고 갔어요. 소문은 가져갔고요."
advice-retail-away-4 = "돌려보낸 주문 { $refused }. 그거 서운해서 다시 오는 손님은 없어요."
advice-retail-shipping = "배송비만 없애도 와요. 주말 한 번이면 숫자가 나와요."
advice-retail-shipping-2 = "장바구니를 채우던 손님이 배송비를 보고 사라져요."
advice-retail-shipping-3 = "물건값은 그냥 내요. 배송비에는 화를 내죠."
advice-retail-shipping-4 = "얼마 넘으면 무료라고 해 봐요. 그 얼마를 꼭 맞춰 와요."
advice-retail-cheap = "우리가 제일 싸요. 그 자리 탐내는 집이 많아요."
advice-retail-cheap-2 = "이 값이면 광고는 필요 없어요. 상자가 필요하죠."
advice-retail-cheap-3 = "값 보고 온 손님이에요. 돈 덜 드는 이유도 하나 만들어 줘요."
advice-retail-everything = "손님은 없는 게 없는 가게를 좋아해요. 바벨까지도요."
advice-retail-everything-2 = "절반은 평생 안 눌러 봐요. 그래도 있는 게 좋대요."
advice-retail-everything-3 = "희한한 물건에도 손님은 한 분씩 있어요. 그분이 우리한테 와요."
advice-retail-everything-4 = "팔수록 밑지는 물건도 누군가의 단골 품목이에요."
advice-retail-delisted = "안 파는 물건은 아무도 안 찾아요. 두 분만 편지하셨어요."
advice-retail-delisted-2 = "목록이 짧아지니 찾는 게 나와요. 상관이 있을지도요."
advice-retail-delisted-3 = "무거운 건 나가고 손님은 남았어요."
advice-retail-always = "손님은 우리가 어떻게 하는지 안 물어요. 물건이 언제 오는지만 묻죠."
advice-retail-always-2 = "손님은 작년의 우리랑 비교 안 해요. 오늘 밤 딴 데랑 하죠."
advice-retail-always-3 = "손님이란 막 다른 데로 가려던 사람이에요."
advice-retail-always-4 = "안에서는 다들 의견이 있고, 밖에서는 장바구니가 있어요."
advice-retail-always-5 = "1년 내내 속 썩여도 12월 하루 저녁이면 용서해 줘요."
advice-retail-always-6 = "손님 편지를 다 읽어요. 짧은 게 솔직하더라고요."
advice-retail-usual = "꼭 동결해야 하면 성탄절 지나고 해 주세요."
advice-retail-usual-2 = "얼릴 거면 1월에 얼려 주세요. 가을에는 손님이 봐요."
advice-retail-free = "상자를 거저 보내니 무거운 걸 사요."
advice-retail-free-2 = "무료 배송 덕에 하나씩 더 담아요. 다들 빨리 배워요."
advice-retail-free-3 = "무료 배송 고맙다는 손님은 없어요. 없애 보면 알아요."
advice-retail-trust = "요즘은 주문을 두 번 확인해요. 전에는 한 번이었어요."
advice-retail-trust-2 = "손님들이 친절해요. 아픈 사람한테 그러듯이요."
advice-retail-trust-3 = "오기는 오느냐고들 물어요. 전에는 안 묻던 거예요."

advice-operations-june = "12월 장비는 9월까지 사는 거죠. 벌써 4월입니다."
advice-operations-june-2 = "4월에 성탄절 찾는 사람은 없죠. 10월에는 다들 찾습니다."
advice-operations-june-3 = "봄이죠. 저는 50주차 얘기를 좀 하고 싶습니다."
advice-operations-june-4 = "또 4월이죠. 12월은 지금 사는 게 제일 쌉니다."
advice-operations-september = "9월까지 발주 못 한 건 12월에 운에 맡기는 거죠."
advice-operations-september-2 = "9월까지는 발주고, 그 뒤로는 기도죠."
advice-operations-september-3 = "12월하고 말이 통하는 건 7월까지죠."
advice-operations-september-4 = "발주 대장은 여름에 닫히죠. 그 뒤로 쓰는 건 일기입니다."
advice-operations-twelve = "성탄절까지 열두 주죠. 돌아가는 건 아무도 안 건드립니다."
advice-operations-twelve-2 = "이제부터는 다 한꺼번에 오죠. 서명해 달라면서요."
advice-operations-twelve-3 = "10월이죠. 좋은 생각은 1월에 들고 오시면 됩니다."
advice-operations-twelve-4 = "또 열두 주 남았죠. 해마다 짧아집니다."
advice-operations-empty = "10월까지는 물류센터가 텅 비죠. 임대료는 꽉 찹니다."
advice-operations-empty-2 = "성탄절이 반품으로 돌아오는 중이죠. 한 상자씩."
advice-operations-empty-3 = "1월이죠. 반품이 청구서보다 먼저 왔습니다."
advice-operations-empty-4 = "빈 선반이 1킬로미터는 되죠. 정리는 아주 잘돼 있습니다."
advice-operations-owed = "이번 주에 대금 언제 주냐는 전화가 두 곳에서 두 번씩 왔죠."
advice-operations-owed-2 = "납품업체가 청구서를 또 보냈죠. 이번에는 액자에 넣어서."
advice-operations-owed-3 = "아직 물건은 오죠. 상자를 소리 내서 셉니다."
advice-operations-owed-4 = "하역장이 조용하죠. 누가 먼저 받나 다들 보고 있습니다."
advice-operations-owed-5 = "기사가 아직 계시느냐고 묻죠. 돈 얘기였습니다."
advice-operations-tenants = "세 든 회사도 12월에 쓰겠다죠. 12월은 하나인데."
advice-operations-tenants-2 = "50주차에는 누군가 기다려야죠. 손님도 세입자도 싫답니다."
advice-operations-tenants-3 = "같은 주를 두 집에 약속했죠. 장비는 한 벌입니다."
advice-operations-shed = "물류센터 하나가 남아돈다는 건 거기 사람들이 먼저 알죠."
advice-operations-shed-2 = "빈 상자만 내보내는 물류센터가 하나 있죠. 제시간에는 나갑니다."
advice-operations-shed-3 = "지붕 하나 줄어도 모르죠. 그 밑에 있는 사람만 압니다."
advice-operations-night = "꼭 밤을 잡아야 한다면 2월이죠. 11월은 안 됩니다."
advice-operations-night-2 = "밤일에는 셋이 있어야죠. 날짜, 돌아올 길, 김밥."
advice-operations-night-3 = "아무도 안 사는 밤을 고르면 되죠. 한 해에 아홉 번 있습니다."
advice-operations-load = "가동률 { $load }{ JOSA($load, "이면") } 바쁜 화요일 하루면 멈추죠."
advice-operations-load-2 = "가장 붐빌 때 { $load }. 칭찬 기사 하나 나면 끝이죠."
advice-operations-load-3 = "장비가 { $load }{ JOSA($load, "으로") } 돌죠. 불평은 안 합니다. 그냥 섭니다."
advice-operations-load-4 = "{ $load }{ JOSA($load, "이면") } 고장 날 자리가 없죠. 고장은 자리를 안 봅니다."
advice-operations-load-5 = "가동률 { $load }. 손님이 한 분 더 오시면 성함을 여쭙죠."
advice-operations-hands = "상자 하나가 너무 많은 손을 거치죠. 엔지니어를 주면 줄입니다."
advice-operations-hands-2 = "상자 하나 집으러 십 리를 걷죠. 길도 보여 드릴 수 있습니다."
advice-operations-hands-3 = "엔지니어 둘만 한 달 빌려주시죠. 한 교대를 돌려 드립니다."
advice-operations-hands-4 = "컨베이어가 화면을 기다리죠. 그 화면도 누가 짠 겁니다."
advice-operations-cut = "상자 하나 내보내는 데 네 부서에 묻죠. 하나만 반려해도 섭니다."
advice-operations-cut-2 = "단계마다 주인이 있죠. 상자 주인만 없습니다."
advice-operations-usual = "상자가 먼저죠. 날짜, 출고장, 상자. 나머지는 기다려도 됩니다."
advice-operations-usual-2 = "제시간에 나갔죠. 드릴 말씀은 그게 다고, 그래서 드립니다."
advice-operations-usual-3 = "들어온 게 나갔죠. 잘된 날은 이게 보고서 전부입니다."
advice-operations-usual-4 = "회사 형편은 상자한테 물으면 되죠. 안 가 본 데가 없습니다."
# 레버 하나를 조금 바꾸면 감정인이 1년 뒤 얼마를 더 쳐줄지. 그 레버를 맡은 사람이 말하고, 가격은 까닭도 말한다.
advice-worth-finance = "'{ $what }'{ JOSA($what, "이면") } 1년 뒤 회사 값이 { COUNT($more, "달러") } 오릅니다."
advice-worth-finance-2 = "'{ $what }' 하나로 감정인이 { COUNT($more, "달러") } 더 쳐줍니다."
advice-worth-technology = "'{ $what }'만 해도 1년 뒤 회사 값이 { COUNT($more, "달러") } 올라요."
advice-worth-technology-2 = "감정인은 '{ $what }' 쪽을 { COUNT($more, "달러") } 더 쳐줘요."
advice-worth-retail = { $nudge ->
    [prices-up] "'{ $what }'에는 안 떠나요. 1년 뒤 회사 값이 { COUNT($more, "달러") } 올라요."
    [prices-down] "'{ $what }'면 남아요. 1년 뒤 회사 값이 { COUNT($more, "달러") } 올라요."
   *[other] "'{ $what }'{ JOSA($what, "이면") } 1년 뒤 회사 값이 { COUNT($more, "달러") } 올라요."
}
advice-worth-retail-2 = { $nudge ->
    [prices-up] "'{ $what }'에 투덜대도 사요. 회사 값이 { COUNT($more, "달러") } 올라요."
    [prices-down] "'{ $what }'면 더 와요. 감정인이 { COUNT($more, "달러") } 더 쳐줘요."
   *[other] "감정인은 '{ $what }' 쪽을 { COUNT($more, "달러") } 더 쳐줘요."
}
advice-worth-operations = "'{ $what }'{ JOSA($what, "이면") } 1년 뒤 회사 값이 { COUNT($more, "달러") } 오르죠."
advice-worth-operations-2 = "감정인은 '{ $what }' 쪽을 { COUNT($more, "달러") } 더 쳐주죠."
advice-worth-lost = "감정인이라면 지난 1년 치로 { COUNT($less, "달러") } 깎습니다."
advice-worth-lost-2 = "오늘 회사를 팔면 1년 전보다 { COUNT($less, "달러") } 덜 받습니다."
advice-worth-lost-3 = "1년 새 회사 값 { COUNT($less, "달러") } 샜습니다. 들고 나간 사람은 없습니다."
advice-worth-lost-4 = "감정인 쪽지에는 1년에 마이너스 { COUNT($less, "달러") }. 쪽지는 작습니다."
nudge-thaw = 동결 풀기
nudge-features = 신기능 인력 늘리기
nudge-fulfilment = 물류 개선 인력 늘리기
nudge-platform = 임대 제품팀 꾸리기
nudge-services = 공용 서비스 열기
nudge-order = API 의무화
nudge-divisions = 사업부제로 바꾸기
nudge-hybrid = 혼합형으로 바꾸기
nudge-hiring = 엔지니어 5% 충원
nudge-shipping = 무료 배송 기준 낮추기
# 무엇을 하자는 것인지, 하면 1년 뒤 각자 맡은 숫자가 얼마이고 그대로 두면 얼마인지. 두 말투를 번갈아 쓴다.
# `.short`와 `.least`는 좁은 화면, 긴 선택지에 쓴다.
advice-record = 적중 { $right }/{ $of }(추세만 따랐다면 { $guess })
advice-record-name = 적중
advice-record-help = 자리가 넓으면 조언자 이름 옆에 "{ $record }"처럼 적힙니다. 지난 분기들 가운데 각자 맡은 값이 예측한 방향으로 움직인 횟수. 괄호 안은 지난 분기와 같은 방향으로 움직인다고만 봤을 때 맞는 횟수.
advice-finance-ahead = "'{ $what }'{ JOSA($what, "으로") } 하면 1년 뒤 런웨이가 { $runway }개 분기입니다. 그대로면 { $runway_now }입니다."
    .short = "'{ $what }': 1년 뒤 런웨이 { $runway }개 분기, 그대로면 { $runway_now }입니다."
    .least = "'{ $what }': 1년 뒤 런웨이 { $runway_now }→{ $runway }개 분기입니다."
advice-finance-sum = "제 계산으로 '{ $what }' 쪽은 1년 뒤 런웨이가 { $runway }개 분기, 그대로면 { $runway_now }입니다."
    .short = "'{ $what }': 1년 뒤 런웨이 { $runway }개 분기, 그대로면 { $runway_now }입니다."
    .least = "'{ $what }': 1년 뒤 런웨이 { $runway_now }→{ $runway }개 분기입니다."
advice-finance-alive = { $risk ->
    [more] "'{ $what }'{ JOSA($what, "이면") } 런웨이는 늘지만, 이후 그대로 두면 1년 안에 폐업할 확률이 { $gone_now }에서 { $gone }{ JOSA($gone, "으로") } 오릅니다."
   *[less] "'{ $what }'{ JOSA($what, "이면") } 이후 그대로 두어도 1년 안에 폐업할 확률이 { $gone_now }에서 { $gone }{ JOSA($gone, "으로") } 줄어듭니다."
}
    .short = { $risk ->
        [more] "'{ $what }': 런웨이는 늘고, 그대로 두면 1년 내 폐업 { $gone_now }→{ $gone }입니다."
       *[less] "'{ $what }' 하고 그대로 두면 1년 내 폐업 { $gone_now }→{ $gone }입니다."
    }
    .least = { $risk ->
        [more] "'{ $what }': 런웨이도, 그대로 두면 폐업할 확률도 오릅니다."
       *[less] "'{ $what }' 하고 그대로 두면 폐업 { $gone_now }→{ $gone }입니다."
    }
advice-technology-ahead = { $side ->
    [tangle] "'{ $what }'{ JOSA($what, "으로") } 하면 1년 뒤 얽힘이 { $tangle }{ JOSA($tangle, "이에요") }. 그대로면 { $tangle_now }{ JOSA($tangle_now, "이에요") }."
    [moved] "'{ $what }'{ JOSA($what, "으로") } 하면 1년 뒤 부하가 { $ready } 넘어가 있어요. 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
   *[ready] "'{ $what }'{ JOSA($what, "으로") } 하면 1년 뒤 준비도가 { $ready }{ JOSA($ready, "이에요") }. 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
}
    .short = { $side ->
        [tangle] "'{ $what }': 1년 뒤 얽힘 { $tangle }, 그대로면 { $tangle_now }{ JOSA($tangle_now, "이에요") }."
        [moved] "'{ $what }': 1년 뒤 옮긴 부하 { $ready }, 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
       *[ready] "'{ $what }': 1년 뒤 준비도 { $ready }, 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
    }
    .least = { $side ->
        [tangle] "'{ $what }': 1년 뒤 얽힘 { $tangle_now }→{ $tangle }{ JOSA($tangle, "이에요") }."
        [moved] "'{ $what }': 1년 뒤 옮긴 부하 { $ready_now }→{ $ready }{ JOSA($ready, "이에요") }."
       *[ready] "'{ $what }': 1년 뒤 준비도 { $ready_now }→{ $ready }{ JOSA($ready, "이에요") }."
    }
advice-technology-count = { $side ->
    [tangle] "저라면 '{ $what }' 쪽이에요. 1년 뒤 얽힘이 { $tangle_now }{ JOSA($tangle_now, "이") } 아니라 { $tangle }{ JOSA($tangle, "이에요") }."
    [moved] "저라면 '{ $what }' 쪽이에요. 1년 뒤 부하가 { $ready_now }{ JOSA($ready_now, "이") } 아니라 { $ready } 넘어가요."
   *[ready] "저라면 '{ $what }' 쪽이에요. 1년 뒤 준비도가 { $ready_now }{ JOSA($ready_now, "이") } 아니라 { $ready }{ JOSA($ready, "이에요") }."
}
    .short = { $side ->
        [tangle] "'{ $what }': 1년 뒤 얽힘 { $tangle }, 그대로면 { $tangle_now }{ JOSA($tangle_now, "이에요") }."
        [moved] "'{ $what }': 1년 뒤 옮긴 부하 { $ready }, 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
       *[ready] "'{ $what }': 1년 뒤 준비도 { $ready }, 그대로면 { $ready_now }{ JOSA($ready_now, "이에요") }."
    }
    .least = { $side ->
        [tangle] "'{ $what }': 1년 뒤 얽힘 { $tangle_now }→{ $tangle }{ JOSA($tangle, "이에요") }."
        [moved] "'{ $what }': 1년 뒤 옮긴 부하 { $ready_now }→{ $ready }{ JOSA($ready, "이에요") }."
       *[ready] "'{ $what }': 1년 뒤 준비도 { $ready_now }→{ $ready }{ JOSA($ready, "이에요") }."
    }
# 숫자까지 적을 자리가 없을 때
advice-alone = "저는 '{ $what }'에 한 표."
# 가격은 까닭까지. 값을 올려 매출이 느는 길은 하나, 대금을 제때 받은 납품업체가 물건을 계속 보내는 것이다.
advice-retail-ahead = { $nudge ->
    [prices-up] "'{ $what }'이면 납품이 안 끊겨요. 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
    [prices-down] "'{ $what }'면 손님이 더 와요. 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
   *[other] "'{ $what }'{ JOSA($what, "으로") } 하면 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
}
    .short = { $nudge ->
        [prices-up] "'{ $what }': 납품이 이어져 분기 매출이 { COUNT($more, "달러") } 늘어요."
        [prices-down] "'{ $what }': 손님이 늘어 분기 매출이 { COUNT($more, "달러") } 늘어요."
       *[other] "'{ $what }': 1년 뒤면 한 분기에 { COUNT($more, "달러") }어치를 더 팔아요."
    }
    .least = "'{ $what }': 분기 매출이 { COUNT($more, "달러") } 늘어요."
advice-retail-customers = { $nudge ->
    [prices-up] "'{ $what }'{ JOSA($what, "으로") } 대금을 제때 주면 물건이 와요. 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
    [prices-down] "'{ $what }'면 손님이 와요. 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
   *[other] "손님 생각이면 '{ $what }' 쪽이요. 1년 뒤 분기 매출이 { COUNT($more, "달러") } 늘어요."
}
    .short = { $nudge ->
        [prices-up] "'{ $what }': 물건이 끊기지 않아 분기 매출이 { COUNT($more, "달러") } 늘어요."
        [prices-down] "'{ $what }': 손님이 와서 분기 매출이 { COUNT($more, "달러") } 늘어요."
       *[other] "'{ $what }': 1년 뒤면 한 분기에 { COUNT($more, "달러") }어치를 더 팔아요."
    }
    .least = "'{ $what }': 분기 매출이 { COUNT($more, "달러") } 늘어요."
advice-retail-alive = { $risk ->
    [more] "'{ $what }'{ JOSA($what, "이면") } 더 팔지만, 이후 그대로 두면 1년 안에 폐업할 확률이 { $gone_now }에서 { $gone }{ JOSA($gone, "으로") } 올라요."
   *[less] "'{ $what }'{ JOSA($what, "이면") } 이후 그대로 두어도 1년 안에 폐업할 확률이 { $gone_now }에서 { $gone }{ JOSA($gone, "으로") } 줄어요."
}
    .short = { $risk ->
        [more] "'{ $what }': 더 팔고, 그대로 두면 1년 내 폐업 { $gone_now }→{ $gone }{ JOSA($gone, "이에요") }."
       *[less] "'{ $what }' 하고 그대로 두면 1년 내 폐업 { $gone_now }→{ $gone }{ JOSA($gone, "이에요") }."
    }
    .least = { $risk ->
        [more] "'{ $what }': 매출도, 그대로 두면 폐업할 확률도 올라요."
       *[less] "'{ $what }' 하고 그대로 두면 폐업 { $gone_now }→{ $gone }{ JOSA($gone, "이에요") }."
    }
# 재무가 같은 안을 같은 까닭으로 막 말했을 때
advice-retail-agrees = "이번만은 재무 편이에요. 문 닫은 가게에는 손님이 못 와요."
advice-retail-agrees-2 = "재무 말이 맞아요. 가게가 있어야 손님도 있죠."
advice-operations-ahead = "'{ $what }'{ JOSA($what, "이면") } 1년 안에 8시간 넘게 멈출 확률이 { $better }죠. 그대로면 { $stays }입니다."
    .short = "'{ $what }': 1년 내 긴 중단 확률 { $better }, 그대로면 { $stays }죠."
    .least = "'{ $what }': 긴 중단 확률이 { $stays }→{ $better }죠."
advice-operations-odds = "저는 '{ $what }' 쪽이죠. 1년 안에 8시간 넘게 멈출 확률이 { $stays }{ JOSA($stays, "이") } 아니라 { $better }입니다."
    .short = "'{ $what }': 1년 내 긴 중단 확률 { $better }, 그대로면 { $stays }죠."
    .least = "'{ $what }': 긴 중단 확률이 { $stays }→{ $better }죠."
nudge-prices-up = 가격 3% 인상
nudge-prices-down = 가격 3% 인하
nudge-marketing-up = 마케팅 20% 증액
nudge-marketing-down = 마케팅 20% 감액
nudge-freeze = 기능 부분 동결
nudge-decoupling = 분리 작업 인력 늘리기
nudge-machines = 장비 15% 추가
