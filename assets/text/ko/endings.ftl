# The eight ends of a game. `.text` is read under the title in the debrief.

ending-site-fell = 사이트가 무너진 밤
    .short = 무너진밤
    .text = 옛 장비는 이미 없었고 새 장비는 버티지 못했습니다. 화면이 돌아왔을 때 손님은 다른 가게에 있었습니다.
ending-run-on-the-bank = 줄 선 채권자들
    .short = 채권자들
    .text = 한 곳이 현금을 달라고 했습니다. 나머지도 그 얘기를 들었습니다. 금고보다 선반이 먼저 비었습니다.
ending-out-of-cash = 현금이 다한 날
    .short = 현금소진
    .text = 딱 하나를 꼽을 수는 없습니다. 급여일은 왔고 돈은 오지 않았습니다.
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
    .text = 청구서를 꽤 깎았습니다. 그 청구서는 지금도 옵니다.
ending-same-company = 그때 그 회사
    .short = 그때그곳
    .text = 폭풍은 지나갔습니다. 장비도, 얽힘도, 회의도 제자리에 있습니다.
