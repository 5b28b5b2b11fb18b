# 한 해를 정리한 신문 첫 면: 제호, 머리기사, 세 단, 바로잡습니다.

front-paper = 퓨젓사운드 장부신문
front-date = { $year }년 12월 31일. 한 해를 한 면에
front-deck = 매출 { $sales }, 금고 { $cash }, 런웨이 { $runway }
front-year = 한 해
front-bars = 분기별 매출(달러)

front-headline-gone = 모두가 사랑한 가게, 문 닫다
front-headline-fell = 사이트 캄캄했던 한 해… 해 뜬 뒤에도
front-headline-moved = 낡은 서버 나가고 새 서버… 손님은 몰라
front-headline-moved-at-last = 낡은 서버 나가고 새 서버… 한 번에는 아니다
front-headline-limping = 낡은 서버 나가고 새 서버… 호출기는 덤
front-headline-restored = 새 서버 하룻밤… 그날 아침 옛 서버 복귀
front-headline-run = 납품업체, 현금부터 보자던 한 해
front-headline-back = 하룻밤에 건너갔다 그 밤에 돌아와
front-headline-back-late = 하룻밤에 건너갔다 손님 깬 뒤에 돌아와
front-headline-back-without-orders = 하룻밤에 건너갔다 돌아와… 주문 일부는 그대로 두고
front-headline-called-off = 밤샘 이사, 짐도 싸기 전에 접어
front-headline-kept = 가게, 번다더니 벌었다
front-headline-missed = 올해 약속한 흑자, 다시 약속
front-headline-crash = 돈줄, 수화기를 내려놓은 한 해
front-headline-signed = 썬, 고객 3년 지켜… 고객도 썬 3년 지켜
front-headline-dark = 한 해 { $hours } 중단, 나머지는 문전성시
front-headline-earned = 온라인 상점 장부에 검은 글씨… 회계사 재확인
front-headline-shrunk = 작년보다 덜 팔아… 회사 측 "숨 고르기"
front-headline-slow = 눈에 안 띄는 성장, 회사 측 "선택과 집중"
front-headline-record = 사상 최대의 해… 작년도 그랬다
front-headline-losses = 상자마다 밑지는 가게, 상자를 더 바란다

front-till = 금고
front-till-empty = 금고는 비었다. 누가 얼마를 받을지는 이제 시간당 돈을 받는 이들이 정한다.
front-till-thin = 매출은 { $sales }. 금고에 남은 돈은 { $cash }, 빌릴 데가 없고 납품업체가 불안해하면 { $runway } 치다. 그 둘이 함께 있는 것을 보았다는 사람이 있다.
front-till-earned = 매출은 { $sales }. 상각과 이자를 빼기 전에 { $operating }{ JOSA($operating, "이") } 남았다. 금고에는 { $cash }. 장부에 이런 돈을 적을 칸이 없어 새로 그었다.
front-till-earned-again = 매출은 { $sales }. 상각과 이자를 빼기 전에 이번에도 { $operating }{ JOSA($operating, "이") } 남았다. 금고에는 { $cash }. 그 칸은 이제 잉크로 긋는다.
front-till-borrowed = 매출은 { $sales }. 장사로는 { $operating }{ JOSA($operating, "을") } 잃었다. 그래도 금고는 한 해 전보다 { $change } 두둑하다. 돈은 남의 것이고, 참을성도 남의 것이다.
front-till-burned = 매출은 { $sales }. 한 해 동안 금고에서 { $change }{ JOSA($change, "이") } 나가고 { $cash }{ JOSA($cash, "이") } 남았다. 재무 책임자는 투자라고 부른다. 금고는 말이 없다.

front-machines = 전산실
front-machines-fell = 새 서버는 밤에 넘겨받아 아침에 멈췄다. 한 해 서비스 중단은 모두 { $hours }. 사과문은 위원회가 다시 썼다.
front-machines-moved = 하룻밤에 부하가 새 서버로 넘어갔고 아무 일도 없었다. 개발자들은 '아무 일 없음'을 실적으로 올려 달라고 한다.
front-machines-limping = 하룻밤에 부하가 새 서버로 넘어가 그대로 남았다. 무엇이 잘못됐는지는 그 뒤 하룻밤에 하나씩 나왔다.
front-machines-back = 어느 밤 부하가 넘어갔다가 아침이 오기 전에 돌아왔다. 그 자리에 있던 이들은 리허설이었다고 한다. 그렇게 공지된 적은 없다.
front-machines-back-late = 어느 밤 부하가 넘어갔다가 아침에, 손님이 보는 앞에서 돌아왔다. 그 자리에 있던 이들은 길이 막혔다고 한다.
front-machines-back-without-orders = 어느 밤 부하가 넘어갔다가 아침이 오기 전에 돌아왔다. 그사이 받은 주문은 돌아오지 못했다. 주문한 손님에게는 편지가 나갔다. 주문한 적 없는 편지다.
front-machines-called-off = 어느 밤 부하를 옮기려고 다들 남았다. 두 시간도 못 가 접었고, 부하는 그런 일이 있었는지도 모른다. 피자는 다 먹었다.
front-machines-over = 가장 붐빈 한 시간에는 용량의 { $load }{ JOSA($load, "이") } 몰렸고, 많을 때는 분기 주문의 { $refused }{ JOSA($refused, "이") } 돌아섰다. 하필 급한 손님들이었다고 한다.
front-machines-dark = 서비스 중단은 모두 { $hours }. 손님은 전화기의 쓸모를 배웠고, 전화는 줄 서는 법을 배웠다.
front-machines-porting = 프로그램을 옮기는 중이다. 어디까지 왔는지 개발자 셋에게 물었더니 답이 넷이었다. 그사이 서비스 중단은 { $hours }.
front-machines-signed = 썬에 3년 치를 낸다. 서버가 돌든 말든. 올해 { $weeks }주 동안은 절반도 쓰지 않았다.
front-machines-busy = 12월을 나려고 산 서버가 한 해 대부분 쓰였다. 물류 책임자는 그래도 되느냐고 묻고, 재무 책임자는 비결을 묻는다.
front-machines-idle = 12월을 나려고 산 서버가 { $weeks }주 동안 절반도 쓰이지 않고 서 있었다. 불평은 없었다.

front-street = 시장
front-street-run = 납품업체가 현관에서 현금을 찾는다. 한 곳이 입 밖에 냈고, 나머지는 두 번 들을 것도 없었다.
front-street-note = 채권 애널리스트가 가게의 돈을 세어 합계를 실었다. 가게도 다시 세어 형용사를 실었다.
front-street-crash = 닷컴이 붙으면 어느 은행도 선뜻 빌려주지 않는다. 올해 문 닫은 인터넷 상점 { $count }곳. 의자도 서버도 매물로 나왔다.
front-street-shut = 은행은 아직도 선뜻 빌려주지 않는다. 이제 기삿거리도 못 된다. 그만큼 심각하다.
front-street-shutting = 은행은 닷컴이 붙은 가게에 이제 선뜻 빌려주지 않는다. 친절하게, 우편으로 알려 온다.
front-street-narrowing = 돈은 아직 구할 수 있다. 일찍 묻고, 어디에 쓸지 댈 수 있으면.
front-street-narrow = 돈을 다시 구할 수 있다. 필요 없다는 것을 보여 주면.
front-street-open = 돈은 트럭째 구할 수 있고, 트럭은 외상으로 구할 수 있다.

front-correction-1 = 바로잡습니다: 지난가을 이 신문은 가게가 성탄절까지 못 간다고 썼습니다. 갔습니다.
front-correction-2 = 바로잡습니다: 3면의 서버 사진은 냉장고였습니다. 둘 다 그 뒤에 전원을 뽑았습니다.
front-correction-3 = 바로잡습니다: 선물 안내에 실린 바벨은 무료 배송이 맞습니다. 택배 기사는 자기는 무료가 아니라고 알려 왔습니다.
front-correction-4 = 바로잡습니다: 가게가 무엇을 짓는지 아무도 모른다고 썼습니다. 두 사람이 연락해 왔습니다.
