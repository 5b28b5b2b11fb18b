# The eight ends of a game. `.text` is read under the title in the debrief.

ending-site-fell = 사이트가 무너진 밤
    .short = 무너진밤
    .text = 옛 장비는 이미 없었고 새 장비는 버티지 못했습니다. 화면이 돌아왔을 때 손님은 다른 가게에 있었습니다.
ending-run-on-the-bank = 줄 선 채권자들
    .short = 채권자들
    .text = 한 곳이 현금을 달라고 했습니다. 나머지도 그 얘기를 들었습니다. 금고보다 선반이 먼저 비었습니다.
ending-out-of-cash = 현금이 다한 날
    .short = 현금소진
    .text = 그러기로 정한 사람은 없었습니다. 급여일은 왔고 돈은 오지 않았습니다.
ending-sold-for-parts = 쪼개 팔린 회사
    .short = 쪼개팔림
    .text = 금고는 차 있고 가게는 줄고 있었습니다. 누군가 계산기를 두드렸습니다. 상호는 따로 팔렸습니다.
ending-power-grid = 전력망
    .short = 전력망
    .text = 1900년의 가게는 발전기부터 사야 했습니다. 이제 회사를 차린다고 전산실부터 지을 일은 없습니다. 전기 요금 고지서는 다달이 나가고, 보내는 쪽은 이 회사입니다.
ending-new-machines = 새 장비
    .short = 새 장비
    .text = 마지막 대형 서버가 실려 나가는 날, 누군가 문을 잡아 주었습니다. 장비는 싸졌고, 다음번에는 된다는 말을 다들 믿을 겁니다.
ending-cheaper-sun = 더 싼 썬
    .short = 더 싼 썬
    .text = 값을 깎았습니다. 청구서는 지금도 옵니다.
ending-same-company = 그때 그 회사
    .short = 그때그곳
    .text = 폭풍은 지나갔습니다. 장비도, 얽힘도, 회의도 제자리에 있습니다.

# The last page: after `.text`, what of the game led there. Rules choose; see src/report/last_page.rs.
last-dated = 마지막 장, { $quarter } 마감 뒤
last-site-fell = { $night }의 밤이었습니다. 새 장비 뒤에는 돌아갈 곳이 없었습니다. 그날 아침과 뒤이은 며칠이 그 분기 매출의 { $lost }{ JOSA($lost, "을") } 가져갔고, { $quarter } 마감 때 금고에 남은 돈은 { $cash }입니다.
last-run-on-the-bank = { $quarter }에 끝났습니다. 그 분기 매출은 { $sales }, 납품업체가 등을 돌리기 전까지 갚을 돈이 { $owed } 쌓여 있었습니다. 두 금액은 같은 날 둘 다 보자는 사람만 없으면 사이좋게 지냅니다.
last-out-of-cash = { $quarter } 마감 때 금고에 남은 돈은 { $cash }입니다. 첫날에는 { $first_cash }{ JOSA($first_cash, "이") } 있었고, 그때는 많아 보였습니다.
last-sold-for-parts = 제안은 { $quarter }에 왔습니다. 금고의 { $cash }, 고객 { COUNT($customers, "명") }, 그리고 임대차 계약서 한 장 값입니다. 그 가운데 주주 몫은 { $paid }입니다. 이사회는 오후까지 생각해 보겠다더니 점심 전에 전화했습니다.
last-power-grid = 바깥에 문을 연 때는 { $opened }입니다. 마지막 분기에 그 손님들이 { $rent }{ JOSA($rent, "을") } 냈습니다. 평생 한 번도 볼 일 없는 장비 값입니다. 볼 일이 없어야 잘된 장사입니다.
last-new-machines = 마지막 날, 장비의 { $new }{ JOSA($new, "이") } 새 장비였습니다. { $length ->
    [alone] 그 분기에 장비를 돌리는 데 { $machines }{ JOSA($machines, "이") } 들었습니다.
   *[more] 장비를 돌리는 데 첫 분기에는 { $first_machines }, 마지막 분기에는 { $machines }{ JOSA($machines, "이") } 들었습니다.
}
last-cheaper-sun = 서명한 때는 { $signed }, 정가에서 { $off } 깎은 값입니다. 의무 구매는 3년, 깎은 값은 그 뒤에도 그대로입니다. { $length ->
    [alone] 그 분기에 장비를 돌리는 데 { $machines }{ JOSA($machines, "이") } 들었습니다.
   *[more] 장비를 돌리는 데 첫 분기에는 { $first_machines }, 마지막 분기에는 { $machines }{ JOSA($machines, "이") } 들었습니다.
}
last-same-company = { $length ->
    [alone] 그 분기에 장비를 돌리는 데 { $machines }{ JOSA($machines, "이") } 들었습니다.
   *[more] 장비를 돌리는 데 첫 분기에는 { $first_machines }, 마지막 분기에는 { $machines }{ JOSA($machines, "이") } 들었습니다.
} 그사이 위기가 한 번 있었습니다. 다들 바빴던 때로 기억합니다.
last-moved-not-cleared = 부하는 새 장비로 넘어갔습니다. 전산실에는 옛 장비가 그대로 서 있고 청구서도 그대로 옵니다. 실어 내는 일까지는 아무도 못 했습니다.
last-same-thin = 폭풍은 지나갔고 돈도 거의 다 지나갔습니다. 장비도, 얽힘도, 회의도 제자리에 있습니다.
last-new-mostly = 대형 서버가 거의 다 실려 나가는 동안 누군가 문을 잡아 주었습니다. 장비는 싸졌고, 다음번에는 된다는 말을 다들 믿을 겁니다.
last-bet-never = 코드는 끝내 옮기지 않았습니다. 옮기면 얼마나 걸릴지 아무도 알 일이 없었습니다.
last-bet-piloted = 시험 전환을 돌렸고, 옮기는 데 무엇이 드는지 들었습니다. 보고서는 잘 받았다는 답을 받았습니다.
last-bet-unfinished = 전환은 시작했고 끝나지 않았습니다. 보고서에 적힌 준비도는 { $ready }입니다.
last-bet-abandoned = 전환은 시작했다가 접었습니다. 코드 절반은 아직 새 말을 합니다. 지우겠다고 나서는 사람이 없습니다.
last-bet-turned-back = { $failed ->
    [1] { $night }의 하룻밤, 부하가 넘어갔다가 돌아왔습니다.
   *[other] 부하가 넘어갔다가 돌아온 밤이 { $failed }번, 마지막이 { $night }입니다.
} 지금 보고서의 준비도는 { $ready }입니다.
last-bet-turned-back-abandoned = { $failed ->
    [1] { $night }의 하룻밤, 부하가 넘어갔다가 돌아왔습니다.
   *[other] 부하가 넘어갔다가 돌아온 밤이 { $failed }번, 마지막이 { $night }입니다.
} 그 뒤로 전환을 접었습니다. 그때 배운 것은 서류철에 있고, 서류철은 가지런합니다.
last-bet-moved = { $night }의 하룻밤, 부하가 새 장비로 넘어가 그대로 머물렀습니다. 사진은 없습니다. 찍을 만한 일이 아무것도 일어나지 않았습니다.
last-bet-moved-before = 부하는 { $night }에 이미 새 장비로 넘어가 있었습니다. 직접 정할 것이 생기기 전입니다. 넘어간 그대로 머물렀습니다.
last-bet-moved-limping = { $night }의 하룻밤, 부하가 새 장비로 넘어가 그대로 머물렀습니다. 무엇이 잘못됐는지는 그 뒤 하룻밤에 하나씩 드러났습니다.
last-bet-moved-again = 부하가 넘어간 때는 { $night }. 그 전에 잘못된 밤이 { $failed }번 있었습니다. 마지막 밤에는 커피가 어디 있는지 아무도 묻지 않았습니다.
last-bet-moved-in-parts = 부하는 { $nights }번의 밤에 나누어 넘어갔고, 마지막 밤은 { $night }. { $failed ->
    [0] 이야깃거리가 된 밤은 하나도 없습니다.
   *[other] 그 밖에 잘못된 밤이 { $failed }번 있었습니다. 사람들 입에 오르는 것은 그쪽입니다.
}
last-bet-partly-abandoned = { $night }에 부하 일부가 넘어갔고, 나머지는 접었습니다. 둘 사이를 잇는 프로그램은 주말 한 번 쓰려고 짠 것입니다.
last-bet-partly = { $night }에 부하 일부가 넘어갔습니다. 나머지도 날짜는 잡혀 있고, 그 날짜는 미뤄졌습니다.
last-bet-fell = { $night }에 새 장비가 넘겨받았고, 아침에는 멈춰 있었고, 돌아갈 곳은 없었습니다. 회사는 그 아침을 넘겼습니다. 흔한 일이 아닙니다.
last-freeze-full = 기능을 동결하고 { $frozen }개 분기를 지냈습니다. { $refused ->
    [0] 요청을 올려 볼 엄두를 낸 사람도 없었습니다.
   *[other] 요청 { $refused }건을 반려했습니다. 그 때문에 회사가 죽지는 않았습니다.
}
last-freeze-partial = 기능을 반쯤 동결하고 { $frozen }개 분기를 지냈습니다. { $refused ->
    [0] 반려한 요청은 없습니다. 다들 아는 사람이 있었습니다.
   *[other] 요청 { $refused }건을 반려했습니다. 나머지는 아는 사람이 있었습니다.
}
last-freeze-none = 기능을 동결한 분기는 없습니다. { $shipped ->
    [0] 그래서 무엇이 나왔는지는 변경 기록에도 없습니다.
   *[other] 새 기능 { $shipped }개가 나왔고, 쓰는 사람이 하나씩은 있습니다.
}
last-people-let-go = 그사이 내보낸 사람은 물류센터와 고객센터까지 모두 { COUNT($gone, "명") }입니다. 엔지니어는 첫날 { COUNT($first_heads, "명") }, 마지막 날 { COUNT($heads, "명") }입니다.
last-people = 내보낸 사람은 없습니다. 엔지니어는 첫날 { COUNT($first_heads, "명") }, 마지막 날 { COUNT($heads, "명") }입니다.
last-people-moved = 문을 닫은 곳의 사람들은 다른 곳으로 옮겼습니다. 엔지니어는 첫날 { COUNT($first_heads, "명") }, 마지막 날 { COUNT($heads, "명") }입니다.
last-relief-signed = { $vendor }에는 { $signed }에 한 서명이 있습니다. { $off } 깎은 값이고, 쓰든 안 쓰든 청구서는 옵니다.
last-relief-lost = { $vendor }에는 { $signed }에 한 서명이 있습니다. 약속한 날은 지났고, 청구서는 정가로 옵니다.
last-relief-left = { $vendor }{ JOSA($vendor, "은") } 한때 정가에서 { $off }까지 깎아 주겠다고 했습니다. 그 제안에는 끝내 서명하지 않았습니다.
last-relief-late = 납품업체는 약속한 날보다 많게는 { $days }일을 더 기다렸습니다. 날짜는 그쪽에서 세고 있었습니다.
last-dark = 화면에는 곧 돌아오겠다는 말이 떠 있었습니다. 누군가 도메인 값을 더 내지 않기로 할 때까지 열하루 동안 그랬습니다.
last-sold = 간판은 목요일에 내려왔습니다. 글자는 한 자씩 팔렸습니다.
last-narrow = 가장 아슬아슬했던 때는 { $narrowest }, 빌릴 데가 없었다면 { $runway }밖에 못 버틸 돈이었습니다. 직원 대부분은 몰랐고, 대표실은 알고 있었습니다.
last-ample = 어느 분기를 마감하든 빌릴 데 없이 { $runway }{ JOSA($runway, "은") } 버틸 돈이 있었습니다. 그때는 그렇게 느껴지지 않았습니다.
last-wide = 마감 뒤 런웨이가 가장 짧았던 때는 { $narrowest }입니다. 빌릴 데가 없어도 { $runway }{ JOSA($runway, "은") } 버틸 돈이었습니다. 그때는 그렇게 느껴지지 않았습니다.
last-run-site = 새 장비가 쓰러졌고 돌아갈 곳은 없었습니다. 납품업체도 신문은 봅니다. 손님이 따지기도 전에 현금부터 달라고 했습니다.
last-run-nights = 하필 그 아침에 주문을 넣어 본 납품업체가 있었습니다. 본 대로 두 곳에 말하고, 현금을 달라고 했습니다.
last-run-turned-away = 납품업체에도 주문이 끊겼습니다. 그럼 누구한테 팔라고 물건을 대느냐며 현금을 달라고 했습니다.
last-run-cheap = 납품업체들은 자기 물건이 여기서 얼마에 나가는지 보았습니다. 현금이 아직 있을 때 달라고 했습니다.
last-run-dear = 물건은 선반에 남았고, 납품업체도 개수는 셀 줄 압니다. 다음 주문 대신 현금을 달라고 했습니다.
last-run-late = 기다려 달라기에 기다렸습니다. 한 곳이 그만 기다리겠다고 하자, 다들 날짜를 세고 있었다는 사실이 드러났습니다.
last-run-spent = 돈은 전산실에 서 있었습니다. 장비로 대금을 받겠다는 납품업체는 없었고, 다들 현금을 달라고 했습니다.
last-run-haggled = 한 곳이 현금을 달라고 했습니다. 이 회사와는 무엇이든 흥정이 된다더니 이것만은 안 됐습니다.
last-run-idle = 한 곳이 현금을 달라고 했습니다. 뭐라고 대답하라는 말을 들은 사람이 없었고, 나머지는 대답을 기다리지 않았습니다.
last-led-site = { $night }에 새 장비가 뒤를 받쳐 줄 것 없이 넘겨받았다가 쓰러졌습니다. 그 분기 매출의 { $lost }{ JOSA($lost, "이") } 함께 쓰러졌습니다. 고쳐 놓은 것을 보러 돌아오지 않은 손님도 있습니다.
last-led-retired = 장비 { $retired }유닛을 들어냈고, { $worst }에는 주문의 { $refused_share }{ JOSA($refused_share, "을") } 돌려보냈습니다. 아낀 돈은 장부에 있습니다. 돌려보낸 주문도 장부에 있습니다.
last-led-turned-away = { $worst }에 주문의 { $refused_share }{ JOSA($refused_share, "을") } 돌려보냈습니다. 장비가 감당하지 못했습니다. 돌려보낸 손님한테는 돈이 들지 않습니다. 한 번은 그렇습니다.
last-led-nights = 잘못된 밤이 { $wrong }번, 그 밤에 잃은 주문이 { COUNT($orders, "건") }입니다. 주문한 사람은 주문하지 않은 사람한테도 그 얘기를 했습니다.
last-led-cheap = { $quarters }개 분기 동안 가격이 { $price } 언저리였습니다. 상자마다 조금씩 얹어 보냈고, 상자는 아주 많았습니다.
last-led-dear = { $quarters }개 분기 동안 가격이 { $price } 언저리였습니다. 손님 한 사람이 내는 돈은 넉넉했습니다. 모자란 것은 손님이었습니다.
last-led-late = { $of }개 분기 중 { $quarters }개 분기에 대금을 늦게 주었습니다. 세상에서 가장 싼 빚이고, 빌려준 쪽이 한날한시에 갚으라고 하는 유일한 빚입니다.
last-led-spent = 첫날 금고에는 { $first_cash }{ JOSA($first_cash, "이") } 있었고, 장비에 들어간 돈이 { $spent }입니다. 좋은 장비였습니다.
last-led-haggled = { $vendor }{ JOSA($vendor, "와") } 장비 값을 놓고 { $rounds }번 마주 앉았습니다. 청구서 얘기였습니다. 회사가 청구서 하나로 앓은 것은 아니었습니다.
last-led-idle = { $of }개 분기 가운데 { $quarters }개 분기를 안건에 답만 하고 지냈습니다. 레버는 상시 지침이 마지막 날까지 알아서 움직였습니다.
last-led-drift = 가장 많이 가져간 것은 장부에 적혀 있습니다. 회의록은 가지런하고, 안건은 하나같이 통과됐습니다.
last-dark-site = 곧 돌아오겠다는 안내가 붙었습니다. 사람들은 지난번을 기억하고 있었습니다.
last-dark-nights = 마지막 밤은 조용했습니다. 옮길 것이 남아 있지 않았습니다.
last-dark-turned-away = 마지막 날에는 찾아온 손님 모두에게 돌아갈 만큼 장비가 넉넉했습니다.
last-dark-cheap = 마지막 상자까지 밑지고 나갔습니다. 누군가 끝까지 챙겼습니다.
last-dark-dear = 마지막 가격표는 1센트까지 맞았습니다.
last-dark-late = 마지막 청구서는 아직 기한이 남았습니다. 관재인이 액자에 넣어 두었습니다.
last-dark-spent = 장비는 깔판째 팔렸습니다. 대부분 무엇에 쓰는 물건인지 묻지 않는 사람이 사 갔습니다.
last-dark-haggled = { $vendor }에서 카드를 보내왔습니다. 청구서도 함께 왔습니다.
last-dark-idle = 상시 지침은 열하루를 더 돌았습니다. 그만두라고 말한 사람이 없었습니다.
last-run-unmoved = 한 곳이 새 장비는 언제 되느냐고 물었습니다. 날짜를 듣더니 한참 들여다보고, 현금을 달라고 했습니다.
last-run-cut = 한 곳이 전화했는데, 아는 사람이 이미 나가고 없어 대답이 없었습니다. 현금을 달라고 했습니다. 나머지도 전화해 본 뒤였습니다.
last-led-unmoved = { $of }개 분기 중 { $quarters }개 분기 동안 프로그램을 옮겼고, 넘어간 부하는 없습니다. 전환은 넘어가는 그 밤까지 돈만 듭니다.
last-led-cut = 회사를 가진 돈에 맞을 때까지 줄였습니다. 꼭 맞게 줄어든 것을 밖에서 먼저 알아보았습니다.
last-dark-unmoved = 새 장비는 차갑고 아주 깨끗한 채로 서 있습니다. 거기서 물건을 산 손님은 없습니다.
last-dark-cut = 송별회가 있었습니다. 대부분은 이미 치른 뒤라 조촐했습니다.
