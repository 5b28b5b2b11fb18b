# 안건. `event-<안건>`은 제목, `.tell`은 한 분기 앞 브리핑의 조짐, `.body`는 본문, `.again`은 한 분기 더 열려 있을 때의 본문.
# `event-<안건>-option-<선택>`은 고르는 것, `.then`은 그 결과, `event-<안건>-echo-<이름>`은 여파가 올 때 안건을 밝히는 줄.

issue-event-id = `{ $name }`: 이름에는 소문자, 숫자, 하이픈만 씁니다
issue-event-order = { $from }부터 나오는 안건이 { $to }에 끝날 수는 없습니다. 늦은 분기를 뒤에 씁니다
issue-event-outside = 이때는 게임이 없습니다. { $first }에 시작해 늦어도 { $last }에 끝나고, 운으로 나오는 안건은 한 분기 전에 조짐이 있어야 합니다
issue-event-never = `{ $card }` 안건은 나올 수 없습니다. 나올 수 있는 분기 어디에서도 이 조건이 다 맞지 않습니다
issue-event-shadowed = `{ $card }` 안건은 나올 수 없습니다. 앞에 있는 `{ $other }` 안건이 그 분기를 차지합니다. 날짜를 바꾸거나 앞 안건에 조건을 다십시오
issue-event-dominated = `{ $worse }` 선택지는 고를 까닭이 없습니다. `{ $better }` 쪽이 모두 같거나 낫습니다. `{ $worse }`만의 장점을 주십시오
issue-event-same = `{ $better }` 선택지와 `{ $worse }` 선택지는 결과가 같습니다. 얻는 것과 잃는 것을 다르게 하십시오
issue-event-nothing-later = `{ $card }` 안건은 이름을 밝히는 여파가 없습니다. { $least }개 분기 이상 뒤에 `echo`를 두십시오
issue-event-early = `{ $name }` 여파가 고른 지 { $found }개 분기 만에 나옵니다. { $least }개 분기 이상 뒤가 맞습니다
issue-event-unnamed = 나중에 일어나는데 아무 말이 없습니다. 안건을 밝히는 `echo`를 넣으십시오
issue-event-flag = `{ $name }` 플래그를 세우지만 묻는 안건이 없습니다. `when`에서 묻거나 빼십시오

## 은행의 전화, 2000년 1분기
event-banker = 은행의 전화
    .tell = 새해 들어 런던에서 전화가 두 번 왔다. 두 번 거는 은행은 이미 숫자를 정해 놓았다.
    .body = 전환사채 6억 9천만 유로(6억 8100만 달러), 금리 6.875%. 창구는 금요일까지 열려 있다. 금요일이라는 말을 두 번 한다. 연말 대목에 3억 2300만 달러를 잃은 가게더러 제발 빌려 가라고 한다. 왜 서두르는지는 말하지 않는다.
event-banker-option-all = 전액 받는다: 6억 8100만 달러
    .then = 런웨이가 껑충 뛴다. 이자도 뛴다. 좋은 해든 아니든 해마다 4700만 달러다.
event-banker-option-half = 절반만 받는다: 3억 4천만 달러
    .then = 여유는 절반, 나머지 얼마는 은행의 구두 약속이다. 월요일부터 청구서를 두 번씩 읽는다.
event-banker-option-shares = 76달러에 주식을 판다: 5억 6천만 달러
    .then = 이자도 갚을 돈도 없다. 스톡옵션을 쥔 사람은 저마다 나눗셈을 해 본다.
event-banker-option-wait = 더 좋은 값을 기다린다
    .then = 금리 6%에 주문을 걸어 둔다. 체결되거나, 남은 것을 그때 값에 받거나.
event-banker-echo-coupon = 은행의 전화, 1년 뒤: 이자 낼 날이다. 한 번도 거른 적이 없다.
event-banker-echo-sheds = 절반만 받은 전환사채: 물류센터가 아낄 데를 찾아냈다. 대부분 왜 하는지 아무도 모르던 절차였다.
event-banker-echo-rest = 절반만 받은 전환사채: 은행이 약속대로 2억 8천만 달러를 더 보냈다. 청구서도 함께.
event-banker-echo-shut = 절반만 받은 전환사채: 은행이 약속한 건 다른 창구였다고 한다. 위약금은 조금 물어 준다.
event-banker-echo-letters = 전환사채 대신 판 주식: 76달러에 산 사람들이 편지를 보내오기 시작했다.
event-banker-echo-filled = 은행에 걸어 둔 주문이 체결됐다. 은행 쪽이 더 놀란 목소리다.
event-banker-echo-left = 은행에 걸어 둔 주문은 체결되지 않았다. 남은 것은 6억 1천만 달러였다.

## 펜과 계획서, 2000년 4분기
event-pivot = 펜과 계획서
    .tell = 썬(Sun) 영업 책임자가 연말 전에 한 시간 달라고 한다. 서명하는 사람이 누구인지도 물었다.
    .body = 썬 영업 책임자는 펜과 만료 날짜를 들고 왔다. 기술 책임자는 1년을 통째로 잡아먹는 계획서를 들고 왔다. 잘못되면 회사까지 먹는다. 어쩌다 둘이 같은 대기실에 앉았다. 말이 잘 통한다고 한다.
    .again = 펜이 다시 왔다. 할인율은 그때만 못하다. 옆자리 계획서는 한 장 늘었다.
event-pivot-option-sign = 썬의 제안에 서명한다
    .then = 런웨이가 껑충 뛴다. 쓰든 안 쓰든 3년 치를 산다. 월요일이면 전환팀 귀에 들어간다.
event-pivot-option-sign-bound = 컷오버 날짜를 걸고 서명한다
    .then = 날짜가 계약서에 오르고 벽에도 붙는다. 어기면 썬이 믿어 준 값을 청구한다.
event-pivot-option-tear-out = 썬을 걷어낸다
    .then = 기능은 동결, 사람은 모두 전환으로, 썬의 전화는 교환실로. 납품업체는 먼지 나는 쪽을 지켜본다.
event-pivot-option-second-hand = 중고를 쌓아 둔다
    .then = 정가의 10분의 1이다. 전 주인은 전화를 받지 않으니 고치면서 배울 수밖에 없다. 썬은 들어오는 상자를 센다.
event-pivot-option-wait = 둘 다 기다리게 한다
    .then = 썬도 연말 실적에 쫓기면 값을 낮출지 모른다. 자리는 남아 있다. 값은 그날 값이다.
event-pivot-echo-owner = 썬과 맺은 계약: 계획서는 주인을 잃었다. 주인은 새 직장에서 잘 지낸다고 한다.
event-pivot-echo-greeting = 날짜를 건 계약: 썬 영업 책임자가 카드를 보내왔다. "컷오버, 늘 생각하고 있습니다."
event-pivot-echo-rumour = 썬을 걷어낸다는 계획이 썬에 닿았다. 꽤 높은 사람이 얼마면 되겠느냐고 묻는다.
event-pivot-echo-spares = 쌓아 둔 중고: 이달에만 전원 장치가 네 번째다. 부품은 골동품 칸에 올라 있다.
event-pivot-echo-waited = 펜과 계획서: 계획서를 쓴 사람이 서면으로 묻는다. 아직 읽는 사람이 있느냐고.

## 애널리스트의 보고서, 2000년 3분기
event-note = 애널리스트의 보고서
    .tell = 뉴욕의 채권 애널리스트가 우리 현금흐름표를 창사 이래 전부 신청했다. 복사비까지 냈다.
    .body = 채권 애널리스트 한 사람이 현금흐름표를 읽었다. 주주도 잘 안 하는 일이다. 현금이 아니라 운전자본을 세어 보고는 우리 사채를 피하라고 썼다. 주가는 하루에 5분의 1이 빠졌다. 납품업체도 신문을 본다.
event-note-option-attack = 어리석은 보고서라고 공개로 맞받는다
    .then = 숫자가 한 번 빗나갈 때까지는 통한다. 그다음에는 그 말이 인용된다.
event-note-option-open = 큰 납품업체에 장부를 열어 보인다
    .then = 일주일과 체면이 조금 든다. 우리가 아는 것을 저쪽도 알게 된다. 마진까지.
event-note-option-friend = 아는 사람이 그 은행에 전화하게 한다
    .then = 애널리스트는 덜 쓸지 모른다. 은행의 다른 누군가는 더 쓸지 모른다.
event-note-option-silent = 아무 말도 하지 않는다
    .then = 보고서는 모두의 책상에 남는다. 우리 책상도 책상이다.
event-note-echo-quoted = 어리석다고 맞받은 그 보고서가 인용됐다. 왼쪽에 보고서, 오른쪽에 우리 실적.
event-note-echo-forgotten = 애널리스트의 보고서: 그는 통신 회사로 눈을 돌렸다. 읽을거리가 많다고 한다.
event-note-echo-seen = 열어 보인 장부: 우리 마진을 본 납품업체가 제 몫을 다시 계산해 왔다.
event-note-echo-friend = 애널리스트의 은행에 건 전화가 신문에 났다. 건 사람 이름도, 시킨 회사 이름도.
event-note-echo-unanswered = 대꾸하지 않은 보고서: 납품업체 한 곳이 그게 대답이냐고 묻는다.

## 12월은 무엇으로 나나, 2001년 2분기
event-december = 12월은 무엇으로 나나
    .tell = 물류 책임자가 다음 12월 피크를 화이트보드에 그렸다. 꼭대기는 벽에 그렸다.
    .body = 12월 장비는 6월에 산다. 썬은 정가가 뼈아프고, 경매에서 온 중고는 고장이 나고, 새 장비는 연말을 겪어 본 적이 없다. 물류 책임자는 셋 가운데 하나를 사 주든지 손님을 줄여 주든지, 금요일까지 정해 달라고 한다.
event-december-option-sun = 썬에서 정가로 산다
    .then = 든든하고, 든든한 만큼 비싸다. 1월부터는 든든하게 논다.
event-december-option-used = 중고로 채운다
    .then = 값은 10분의 1, 보증은 없다. 부품은 옆 서버에서 뺀다.
event-december-option-linux = 새 장비를 주문한다
    .then = 옮겨 놓은 데까지만 받치고 화면 한 장도 더는 못 받친다. 전환팀에는 부탁한 적 없는 기한이 생긴다.
event-december-option-thin = 덜 사고 12월에 덜 판다
    .then = 장비도 없고 청구서도 없다. 남들이 광고하는 동안 우리는 쉰다.
event-december-echo-idle = 12월을 나려고 산 썬: 값을 했다. 1월부터는 같은 돈을 받고 논다.
event-december-echo-fans = 중고로 난 12월: 제일 바쁜 월요일에 랙 두 개가 조용해졌다. 부품은 세 번째 랙에 있었다.
event-december-echo-held = 중고로 난 12월: 버텼다. 물류 책임자는 어떻게 버텼는지 묻지 말아 달라고 한다.
event-december-echo-fell = 연말을 겪어 본 적 없던 새 장비: 이제 겪었다. 첫 화면은 정오에 돌아왔다.
event-december-echo-stood = 연말을 겪어 본 적 없던 새 장비: 무사히 넘겼다. 상황실에 잠을 잔 사람이 있다.
event-december-echo-thin = 덜 팔기로 한 12월: 남들이 팔고 있다.

## 포털의 돈, 2001년 3분기
event-portal = 포털의 돈
    .tell = 미국에서 제일 큰 포털이 물어 왔다. 이 회사는 최종 결재를 누가 하느냐고.
    .body = 돈은 많고 가게는 없는 포털이 우리 주식을 1억 달러어치 사겠다고 한다. 조건은 하나, 봄까지 그쪽 가게를 우리 사이트에 차려 줄 것. 전환팀은 사이트가 지금 분해된 상태라고 한다. 재무 책임자는 1억 달러라고 한다. 한 번 더 말한다.
event-portal-option-host = 1억 달러를 받고 가게를 차려 준다
    .then = 동결에 가게 하나 들어갈 구멍이 난다. 수수료는 나중에, 대신 오래 들어온다.
event-portal-option-link = 5천만 달러만 받고 링크를 건다
    .then = 돈은 절반, 코드는 거의 없다. 포털에서 온 구경꾼도 구경꾼이다.
event-portal-option-decline = 정중히 사양한다
    .then = 전환팀은 하던 일을 한다. 런웨이도 그 길이 그대로다.
event-portal-echo-shop = 우리 사이트에 차린 포털의 가게: 수수료가 들어온다. 담당자가 일요일마다 전화한다.
event-portal-echo-link = 포털의 링크: 데려온 손님 절반은 원래 우리 손님이었다. 나머지 절반은 집에 갔다.
event-portal-echo-elsewhere = 사양한 포털의 돈이 다른 가게를 찾았다. 바로 옆에 문을 연다.

## 30일 안에 주십시오
event-thirty = 30일 안에 주십시오
    .tell = 큰 납품업체 두 곳이 다음 분기에 만나자고 한다. 두 곳 다 변호사가 연락해 왔다.
    .body = 큰 납품업체들이 대금을 60일 말고 30일 안에 달라고 한다. 남들이 읽은 기사는 그쪽도 읽었다. 요즘은 서로의 이름을 자주 입에 올린다. 돈을 못 받은 업체는 말이 많아진다. 받은 업체도 그렇다.
event-thirty-option-loudest = 목소리 큰 다섯 곳에 먼저 준다
    .then = 금세 조용해진다. 조용하던 곳에서 그걸 알아챈다.
event-thirty-option-same = 모두 같은 조건으로, 서면으로 약속한다
    .then = 돈은 두 배 넘게 든다. 그 편지는 돌려 봐도 되고, 실제로 돌려 본다.
event-thirty-option-discount = 현금으로 치르고 값을 깎는다
    .then = 지금 목돈이 나간다. 2년쯤이면 돌아온다. 2년이 있다면.
event-thirty-option-range = 작은 품목을 정리한다
    .then = 거래처가 줄고 목록이 짧아진다. 하필 그 물건을 찾던 손님도 있다.
event-thirty-echo-quiet = 먼저 받아 간 다섯 곳: 조용하던 업체들이 서로 맞춰 보고는 목청을 가다듬었다.
event-thirty-echo-letter = 모두 같은 조건이라는 그 편지가 어느 납품업체 벽에 걸렸다. 액자에 넣어서.
event-thirty-echo-discount = 현금으로 치르고 깎은 값: 상자마다 조금씩 돌아온다.
event-thirty-echo-range = 정리한 작은 품목: 그걸 찾던 손님이 다른 가게를 찾았다. 간 김에 나머지도 산다.

## 밥그릇 하나, 숟가락 셋, 2002년 1분기
event-one-pot = 밥그릇 하나, 숟가락 셋
    .tell = 재무 책임자가 "여윳돈"이라는 말을 썼다. 세 사람이 다시 말해 달라고 했다.
    .body = 연말에 돈이 남았다. 우리 사채는 액면 1달러에 45센트다. 상품 쪽은 99달러부터 무료 배송을 하자고 한다. 기술 쪽은 사람을 돌려 달라고 한다. 밥그릇 하나에 숟가락이 셋인데, 재무 책임자는 뚜껑을 깔고 앉아 그게 네 번째 길이라고 한다.
event-one-pot-option-debt = 우리 사채를 45센트에 산다: 6천만 달러
    .then = 1달러로 빚 2달러를 지운다. 누가 사는지는 시장도 알아챈다.
event-one-pot-option-prices = 99달러부터 배송비를 받지 않는다
    .then = 비용은 바로, 손님은 천천히 온다. 한번 주면 거두기 어렵다.
event-one-pot-option-people = 엔지니어 60명을 뽑는다
    .then = 두 분기 뒤에는 도움이 된다. 그때까지는 발에 걸린다.
event-one-pot-option-lid = 뚜껑을 덮어 둔다
    .then = 납품업체는 가득한 밥그릇을 좋아한다. "위기만 넘기면"을 들어 온 사람들은 바라만 본다.
event-one-pot-echo-debt = 45센트에 사들인 사채: 나머지를 쥔 쪽이 값을 올렸다. 고맙다는 말도 했다.
event-one-pot-echo-prices = 99달러부터 무료 배송: 장바구니 평균이 101달러가 됐다.
event-one-pot-echo-people = 그때 뽑은 60명: 이제 무엇이 어디 있는지 안다. 왜 거기 있는지 아는 사람도 둘 있다.
event-one-pot-echo-lid = 덮어 둔 밥그릇: 전사 미팅에서 세 번 "위기만 넘기면"을 물었다. 네 번째에는 묻지 않았다.

## 장난감 3900만 달러어치, 2000년 2분기
event-toys = 장난감 3900만 달러어치
    .tell = 물류센터가 묻는다. 성탄절 상품은 언제까지 성탄절 상품이냐고.
    .body = 지난 연말 아무도 찾지 않은 장난감으로 3900만 달러를 날렸다. 장난감은 멀쩡하다. 통로마다 가득하다. 장난감은 알고 웹은 모르는 완구 체인이 이야기 좀 하자고 한다. 트럭 한 대를 가진 사람도 그렇다.
event-toys-option-lorry = 트럭 가진 사람에게 몽땅 넘긴다
    .then = 900만 달러가 들어오고 금요일이면 통로가 빈다. 트럭이 어디로 가는지는 우리 일이 아니다.
event-toys-option-hold = 성탄절까지 둔다
    .then = 올해는 아이들이 찾을지 모른다. 아이들에게 물어본 사람은 없다.
event-toys-option-chain = 물건은 체인이, 가게는 우리가 맡는다
    .then = 물건은 저쪽, 사이트와 물류는 우리, 수수료는 여러 해. 4쪽에 "독점"이라는 낱말이 있다.
event-toys-echo-bin = 트럭에 실려 간 장난감: 우리 스티커를 단 채 경쟁사 떨이 매대에 누워 있다.
event-toys-echo-wanted = 성탄절까지 둔 장난감: 10일에 동났다. 올해는 개구리였다.
event-toys-echo-unwanted = 성탄절까지 둔 장난감: 올해도 개구리의 해는 아니었다.
event-toys-echo-court = 완구 체인이 4쪽의 "독점"을 찾아 읽었다. 판사도 읽고 있다.

## 정가의 10분의 1
event-ten-cents = 정가의 10분의 1
    .tell = 경매 목록이 왔다. 1번은 어느 벤처의 전산실, 2번은 그 회사의 테이블 축구다.
    .body = 우리 것과 같은 서버가 정가의 10분의 1에 나왔다. 우리와 비슷한 회사가 쓰던 것이다. 경매는 목요일이다. 기술 책임자는 손이 많이 간다 하고, 재무 책임자는 손 안 가는 물건도 있느냐고 한다. 썬 영업 책임자도 목록을 봤다. 걸지도 않은 전화가 먼저 온다.
event-ten-cents-option-buy = 통째로 응찰한다
    .then = 오늘은 싸다. 돌볼 기종이 하나 는다. 부품은 눈에 띌 때 사 둔다.
event-ten-cents-option-squeeze = 목록을 썬의 탁자에 올려놓는다
    .then = 썬이 연필을 다시 깎는다. 이렇게는 한 번만 깎인다.
event-ten-cents-option-bake-off = 30일짜리 성능 시합을 연다
    .then = 벤더마다 제일 좋은 서버와 제일 좋은 기술자를 보낸다. 한 달, 채점표 한 장, 접대 없음.
event-ten-cents-option-pass = 그냥 보낸다
    .then = 상자를 풀었을 사람들이 하던 일을 계속한다.
event-ten-cents-echo-stock = 경매에서 온 서버: 나사가 세 가지, 나머지는 전부 두 가지다.
event-ten-cents-echo-remembered = 썬의 탁자에 올려놓은 목록: 썬도 한 부 철해 두었다. 펼치면 우리 이름부터 나온다.
event-ten-cents-echo-baked = 30일 성능 시합: 벤더마다 아직도 그 결과를 들고 온다. 그래프는 저마다 다르다.
event-ten-cents-echo-rival = 그냥 보낸 전산실: 경쟁사 가게를 돌리고 있다. 테이블 축구도 그리 갔다.

## 가격 실험이 새다
event-price-test = 새어 나간 가격 실험
    .tell = 손님 한 명이 같은 영화를 두 번, 다른 값에 샀다. 영수증은 둘 다 챙겼다.
    .body = 닷새 동안 영화 68편의 값이 사람마다 달랐다. 제비뽑기였다. 손님들이 대화방에서 영수증을 맞춰 봤다. 6,896명이 제일 싸게 산 사람보다 평균 3달러 10센트를 더 냈다. 영수증은 지금 신문사에 있다.
event-price-test-option-refund = 모두에게 최저가로 환불한다
    .then = 2만 1378달러, 자동차 한 대 값이다. 이제부터 영수증은 모아 둘 만하다.
event-price-test-option-defend = 제비뽑기였다고 밝히고 계속 실험한다
    .then = 사람을 가린 적은 없다. 맞는 말인데 할수록 이상하게 들린다. 대신 값이 무엇을 움직이는지 알게 된다.
event-price-test-option-bury = 그만두고 자료를 묻는다
    .then = 푼돈을 아낀다. 값은 다시 어림으로 매긴다. 출력물 한 부는 누군가 갖고 있다.
event-price-test-echo-receipts = 가격 실험 뒤의 환불: 손님들이 영수증을 모은다. 그리고 보내온다.
event-price-test-echo-lecture = 가격 실험 해명문이 어느 대학의 읽기 자료가 됐다. 반박문도 나란히 올랐다.
event-price-test-echo-found = 묻어 둔 가격 실험을 기자가 파냈다. 그때 그 영화를 산 손님이었다.

## 새것 옆의 헌것
event-used = 새것 옆의 헌것
    .tell = 출판사가 지나가는 말로 묻는다. 자기네 책 옆에 "중고"라는 낱말이 붙으면 어떻게 되느냐고.
    .body = 남의 중고를 우리 상품 바로 옆에 더 싸게 올린다. 재고도 없고 치를 대금도 없이 수수료만 들어온다. 상품 책임자는 채울 필요도 없는 최고의 진열대라고 한다. 출판사는 다르게 부른다. 그 출판사에 줄 돈이 있다.
event-used-option-beside = 같은 화면에 올린다
    .then = 손님은 더 싼 쪽을 본다. 받을 돈이 있는 출판사도 본다.
event-used-option-apart = 화면을 따로 만든다
    .then = 아무도 못 찾는 화면에는 아무도 화내지 않는다.
event-used-option-kill = 없던 일로 한다
    .then = 출판사가 고마워한다. 더 싼 중고는 남의 화면에 오른다.
event-used-echo-authors = 새것 옆의 헌것: 작가들이 편지를 보내왔다. 길고, 잘 썼다.
event-used-echo-prize = 따로 만든 중고 화면이 디자인상을 받았다. 방문자가 생겼는데 대부분 디자이너다.
event-used-echo-others = 없던 일로 한 중고가 남의 화면에 올랐다. 거기서 새것도 팔기 시작했다.

## 어느 이익인가
event-profit = 어느 이익인가
    .tell = 실적 초안이 둘 돈다. 돈을 벌었는지를 두고 서로 말이 다르다.
    .body = 한쪽은 이자와 스톡옵션과 지난 인수 비용을 뺐고, 다른 쪽은 하나도 빼지 않았다. 뺀 쪽이 훨씬 보기 좋고 남들도 다 그쪽을 쓴다. 보도 자료에 제목은 하나 들어간다. 작게 쓰면 둘이 들어간다.
event-profit-option-pro-forma = 조정 실적(프로포마)을 제목에 쓴다
    .then = 고운 숫자가 발이 빠르다. 차이는 9쪽에 있다. 9쪽까지 읽는 사람이 있다면.
event-profit-option-gaap = 비용을 다 넣은 이익을 제목에 쓴다
    .then = 아침에는 아프다. 오후에는 더 들출 데가 없다.
event-profit-option-both = 둘 다 같은 크기로 쓴다
    .then = 숫자 둘을 인용하는 기사는 없다. 하나만 봤다고 할 사람도 없다.
event-profit-echo-gap = 제목에 쓴 조정 실적: 9쪽까지 읽은 사람이 나왔다.
event-profit-echo-closed = 제목에 쓴 조정 실적: 차이가 저절로 메워졌다. 이제 다들 안목이라고 한다.
event-profit-echo-plain = 비용을 다 넣은 이익: 납품업체는 나머지를 찾아다닐 일이 없었다고 한다.
event-profit-echo-footnote = 같은 크기로 쓴 두 이익: 애널리스트들은 평균을 낸다.

## 모두 초록불
event-green = 모두 초록불
    .tell = 이달 전환 보고는 모두 초록불이고 기한보다 일찍 왔다. 물류 책임자가 초록불이 무슨 뜻인지 묻는다.
    .body = 팀 아홉, 초록불 아홉, 컷오버 하나. 어차피 바뀌지 않는다며 누가 상황판을 종이에 뽑아 붙였다. 마지막으로 노란불을 올린 사람은 이제 다른 건물에서 보고한다. 맞는 보고였다. 그래서 더 도움이 안 됐다.
event-green-option-believe = 불빛을 그대로 믿는다
    .then = 한 달을 벌고 분위기도 좋다. 초록은 보기 좋은 색이다.
event-green-option-rehearse = 영업시간에 리허설을 한다
    .then = 새 장비를 미리 만나는 손님이 생긴다. 그러라고 하는 리허설이다.
event-green-option-amnesty = 나쁜 소식 면책 기간을 둔다
    .then = 불빛 색이 바뀐다. 그 밑의 문제는 늦기 전에 드러나고, 날짜는 밀린다.
event-green-echo-paint = 모두 초록불: 하나는 페인트였다. 그 밑의 일은 이제 시작이다.
event-green-echo-was-green = 모두 초록불: 정말 초록불이었다. 전환팀은 어디 적어 두었으면 한다.
event-green-echo-dress = 영업시간의 리허설: 손님은 오후가 좀 느리다고 느꼈다. 전환팀은 전부 느꼈다.
event-green-echo-yellow = 나쁜 소식 면책 기간: 노란불이 셋 켜졌다. 한 팀은 떡을 돌렸다.

## 쥐를 삼킨 뱀
event-snake = 쥐를 삼킨 뱀
    .tell = 상품 책임자가 월요일에 5분과 빔프로젝터를 달라고 한다.
    .body = 첫 장은 쥐를 삼킨 뱀이다. 뱀은 회사, 쥐는 전환이고, 불룩한 데가 한 달에 손가락 한 마디씩 내려간다. 둘째 장은 그동안 반려한 기능이다. 한 장에 다 들어가지 않는다.
event-snake-option-count = 반려 목록을 매주 공개한다
    .then = 목록이 공식 문서가 된다. 길이도 공식이 된다.
event-snake-option-exceptions = 심의위원회가 예외를 허락한다
    .then = 말 잘하는 팀부터 한 달에 셋. 셋 다 지금 옮기고 있는 땅에 짓는다.
event-snake-option-nothing = 다 내려갈 때까지 예외는 없다
    .then = 전환팀이 숨을 쉰다. 상품팀은 그림 솜씨가 는다.
event-snake-echo-count = 매주 공개하는 반려 목록: 건수에 내기를 거는 사람이 생겼다. 옆 칸도 읽는다.
event-snake-echo-exceptions = 심의위원회가 허락한 예외: 그것도 옮겨야 한다. 위원회는 듣지 못했고, 묻지도 않았다.
event-snake-echo-through = 예외 없는 동결: 반려한 기능을 경쟁사가 내놓았다. 불룩한 데는 절반을 지났다.

## 모두 포장대로
event-hands = 모두 포장대로
    .tell = 물류 책임자가 구내식당 탁자를 빌려 달라고 한다. 포장하기 딱 좋은 높이라고.
    .body = 주문이 일손보다 많다. 물류 책임자는 엔지니어든 임원이든 상자를 접을 줄 알면 3주만 보내 달라고 한다. 임시직을 쓸 수도 있다. 값은 12월 값이다. 아니면 화면에 적힌 배송 약속을 조금 늘려도 된다.
event-hands-option-pack = 엔지니어와 임원이 포장한다
    .then = 3주 동안 자리가 빈다. 출고 전표를 만든 사람이 출고 전표를 읽게 된다.
event-hands-option-temps = 임시직을 쓴다
    .then = 성실하고, 비싸고, 1월이면 없다. 배운 것도 함께 간다.
event-hands-option-late = 화면의 배송 약속을 늘린다
    .then = 오늘은 돈이 들지 않는다. 아이들도 달력은 읽을 줄 안다.
event-hands-echo-slip = 포장대에 섰던 엔지니어: 출고 전표는 네 줄, 물류센터 작업은 열한 단계가 줄었다.
event-hands-echo-returns = 12월의 임시직: 뭐든 두 개씩 받은 손님이 있다. 그중 몇 명은 하나를 돌려보냈다.
event-hands-echo-late = 12월에 늘린 배송 약속: 그 날짜가 오기 전에 떠난 손님이 있다.

## 무겁고 싸고 깨지는 것
event-heavy = 무겁고 싸고 깨지는 것
    .tell = 물류센터가 정원 난쟁이 인형을 올려보냈다. 열한 조각이고, 배송비 청구서가 붙어 있다.
    .body = 버는 돈보다 무게가 더 나가는 물건이 있다. 9달러짜리 난쟁이 인형을 부치는 데 11달러, 깨지면 그 두 배인데, 깨진다. 상품 책임자는 없는 게 없어야 가게라고 한다. 물류 책임자는 없는 게 없으면 무겁다고 한다.
event-heavy-option-delist = 제일 심한 것부터 그만 판다
    .then = 물류센터에서 박수가 나온다. 몇몇 검색은 빈손으로 끝난다.
event-heavy-option-freight = 운임은 제조사가 내게 한다
    .then = 대부분 낸다. 그리고 대금 조건을 이야기할 때 그 말을 꺼낸다.
event-heavy-option-keep = 다 판다
    .then = 없는 게 없고, 매출도 그렇게 나온다. 운임은 다른 칸에 적힌다.
event-heavy-echo-search = 그만 판 물건: 난쟁이 인형을 찾으면 정중하게 아무것도 나오지 않는다.
event-heavy-echo-freight = 무거운 물건의 운임: 제조사가 낸다. 명세서에 한 줄씩 따로 적어서.
event-heavy-echo-gnome = 다 팔기로 한 가게: 같은 난쟁이 인형이 세 번째로 나갔다. 이제 조금 작다.

## 또 하나의 벤더
event-oracle = 또 하나의 벤더
    .tell = DB 벤더가 선물 바구니를 보내왔다. 안에 펜이 있다.
    .body = DB 계약이 끝나 간다. 다음 계약의 값은 아무도 떠나지 않는다는 전제로 매겨졌다. 지금까지는 맞는 전제다. 이번에는 거들어 줄 위기도 없다. 가게는 잔잔하고, 옮기는 일을 맡을 사람은 드디어 휴가를 갔다.
event-oracle-option-renew = 3년 더 쓴다
    .then = 하루 저녁이면 끝난다. 이렇게 말할 사람에게 맞춰 매긴 값이다.
event-oracle-option-leave = 떠나기 시작한다
    .then = 좋은 팀의 1년이 든다. 불난 데가 없으니 핑계도 없다.
event-oracle-option-bluff = 1년만 더 쓰고 떠날 뜻을 비친다
    .then = 올해 낼 돈이 준다. 보여 달라는 사람만 없으면 계획이다.
event-oracle-echo-renewal = 3년 더 쓰기로 한 DB: 벤더가 우리 프로세서를 세어 봤다. 우리가 알던 것보다 많다.
event-oracle-echo-left = DB 몇 개가 벤더를 떠났다. 다음 것도 이만큼 힘들겠지만 안 된다는 사람은 없다.
event-oracle-echo-still-there = DB 벤더를 떠나는 일: 둘이 절반쯤 나왔다. 비싼 쪽 절반이다.
event-oracle-echo-called = DB 벤더에 비친 떠날 뜻: 계획을 보여 달라고 한다.
event-oracle-echo-believed = DB 벤더에 비친 떠날 뜻: 벤더가 믿었다. 안에서도 누가 믿고 벌써 시작했다.

## 빈 의자 여덟
event-poached = 빈 의자 여덟
    .tell = 젊은 검색 회사가 우리 엔지니어에게 묻는다. 시키는 사람이 없으면 무엇을 만들겠느냐고.
    .body = 제일 잘하는 여덟 명이 화요일부터 제안을 받았다. 모두 같은 회사에서 왔다. 지금 돌아가는 것의 절반은 이 여덟이 만들었다. 값을 맞춰 주면 복도에 소문이 난다. 의자 여덟 개가 비어도 난다.
event-poached-option-match = 같은 값을 맞춰 준다
    .then = 남는다. 남으면 얼마인지 복도 전체가 듣는다.
event-poached-option-thank = 고맙다고 하고 보낸다
    .then = 금요일까지 인수인계, 네 시에 케이크. 돌아오는 사람도 있다.
event-poached-option-work = 하고 싶다는 일을 준다
    .then = 얽힘부터 풀겠다고 한다. 그동안 상품팀의 요청은 기다린다.
event-poached-echo-corridor = 값을 맞춰 준 제안: 서른 명이 더 제안을 구해 왔다.
event-poached-echo-alumni = 고맙다고 하고 보낸 여덟: 둘이 돌아왔다. 공책을 들고.
event-poached-echo-wish = 그 여덟이 하고 싶다던 일: 얽힘 한 귀퉁이가 사라졌다. 거기서 뭐가 깨지곤 했는지 아무도 모른다.

## 텅 빈 전산실, 2월
event-hall = 텅 빈 전산실
    .tell = 물류 책임자가 전산실 불을 절반 껐다. 누가 전화하는지 보려고.
    .body = 2월이다. 서버 열 대 가운데 일곱 대는 가을까지 할 일이 없다. 어느 벤처는 세를 내겠다 하고, 중고상은 현금을 내겠다 하고, 연구팀은 그동안 쌓인 주문을 전부 읽히고 싶다고 한다. 물류 책임자는 11월을 잊지 말아 달라고 한다.
event-hall-option-rent = 빈 서버를 그대로 빌려준다
    .then = 노는 서버로 돈을 번다. 11월까지다. 11월에는 놀지 않는다.
event-hall-option-sell = 3분의 1을 중고상에 판다
    .then = 금요일이면 현금이 들어오고 전기료가 준다. 일부는 연말 전에 도로 산다.
event-hall-option-read = 연구팀에 주문을 전부 읽힌다
    .then = 돈은 한 푼도 안 된다. 무엇과 무엇을 함께 사는지 알게 될지도 모른다.
event-hall-option-share = 남과 나눠 쓰도록 만든다
    .then = 좋은 사람들의 반년이 든다. 달라고 한 데는 없거나, 둘쯤 있다.
event-hall-echo-november = 2월에 빌려준 서버: 세입자와 손님이 한자리에서 만났다. 세입자는 비켜 주지 않았다.
event-hall-echo-polite = 2월에 빌려준 서버: 제때 돌아왔다. 세입자가 1월은 되느냐고 묻는다.
event-hall-echo-back = 2월에 판 3분의 1: 같은 중고상이 도로 판다. 먼지는 털어 놓았다.
event-hall-echo-together = 노는 전산실이 읽은 주문: 하나를 사면 다른 것도 산다. 이제 화면이 그게 뭔지 알려 준다.
event-hall-echo-share = 남과 나눠 쓰도록 만든 전산실: 우리 팀들이 먼저 들어가 산다. 덜 다툰다.

## 다정한 편지, 돈은 있는데 크지 않는 가게에
event-offer = 다정한 편지
    .tell = 백화점 체인이 우리 주식 4%를 샀다. 꽃도 보내왔다.
    .body = 매장은 600곳, 사이트는 없는 체인이 우리를 사겠다고 한다. 값은 금고에 든 현금보다 조금 많다. 물류센터가 제일 마음에 든다고 한다. 이사회는 생각해 보는 모습을 보이려 한다. 납품업체도 생각해 보기 시작했다.
event-offer-option-refuse = 그날로 거절한다
    .then = 끝났거나, 끝나지 않았다. 이사에게는 한 통씩 따로 보낼 수 있다.
event-offer-option-plan = 계획과 날짜로 답한다
    .then = 지키는 동안은 계획이 제안보다 값나간다. 지킬 사람이 있어야 한다.
event-offer-option-friend = 우군에게 3%를 넘긴다
    .then = 7천만 달러와 우군이 생긴다. 우군에게도 의견이 있다.
event-offer-option-look = 장부를 보여 준다
    .then = 납품업체가 진정하고, 보는 값도 받는다. 보고 마음에 들어 할 수도 있다.
event-offer-echo-directors = 거절한 다정한 편지: 이제 이사마다 한 통씩 받았다. 가게가 자라지 않으면 표를 던진다.
event-offer-echo-went = 거절한 다정한 편지: 그 체인은 경쟁사 간판을 샀다. 물류센터까지.
event-offer-echo-plan = 다정한 편지에 답한 계획: 찾아본 사람이 있다. 아직은 지키고 있다.
event-offer-echo-friend = 3%를 쥔 우군: 사이트 일로 한마디 하고 싶다고 한다. 우군으로서.
event-offer-echo-liked = 장부를 본 체인: 마음에 들어 한다. 가게가 자라지 않으면 이사회가 들여다볼 숫자가 생겼다.
event-offer-echo-learned = 장부를 본 체인: 사이트를 열었다. 세 번째 화면이 우리 세 번째 화면이다.

## 일곱 조항, 2002년
event-order = 일곱 조항
    .tell = 버튼 하나 옮기려면 누구누구에게 물어야 하는지 누가 세어 봤다. 세는 데 보름이 걸렸다.
    .body = 버튼 하나 옮기려면 열한 팀에 물어야 한다. 기술 책임자가 일곱 조항을 써 왔다. 모두 서비스 인터페이스로 말할 것, 뒷문은 없을 것, 남이 쓸 것처럼 만들 것. 제6조는 해고다. 제7조는 좋은 하루를 보내라는 인사다.
event-order-option-decree = 일곱 조항을 모두 내린다
    .then = 두 분기 동안 호출기가 울리고 옆 팀 요청에 떠내려간다. 다들 제6조부터 읽는다.
event-order-option-five = 핵심 시스템 다섯부터 한다
    .then = 덜 아프고 덜 빠르다. 나머지 뒷문은 열려 있고, 어디 있는지 다들 안다.
event-order-option-guild = 모임과 상으로 하고 제6조는 뺀다
    .then = 찬성하는 팀은 들어온다. 반대하는 팀은 반대 의견서를 아주 잘 쓴다.
event-order-option-later = 지금은 하지 않는다
    .then = 상품팀 기능이 제때 나온다. 열두 번째 팀이 생긴다.
event-order-echo-pagers = 일곱 조항: 호출기가 조용해졌다. 버튼이 하나 옮겨졌는데 아무한테도 묻지 않았다.
event-order-echo-half = 일곱 조항의 핵심 시스템 다섯: 인터페이스로 말한다. 나머지 마흔은 예외를 신청한다.
event-order-echo-prize = 제6조를 뺀 조항의 상: 원래 하던 팀이 탔다. 어떻게 하느냐고 묻는 팀이 생겼다.
event-order-echo-twelve = 내리지 않은 일곱 조항: 이제 버튼 하나에 열네 팀이다. 둘은 버튼 담당이다.

## 문 앞의 세입자, 2002년 3분기
event-tenants = 문 앞의 세입자
    .tell = 벤처 세 곳이 물류 책임자에게 서버 한 대에 월세가 얼마냐고 물었다. 그는 농담인 줄 알았다.
    .body = 벤처 마흔 곳이 우리 서버를 달마다 빌리고 싶어 한다. 액수는 적지만 바로 낸다. 10월 말까지는 다 들어갈 자리가 있다. 저쪽에서 보낸 계약서에는 10월이라는 말이 없다.
event-tenants-option-all = 모두 들인다
    .then = 내일부터 월세가 들어온다. 11월에는 누가 나가야 할지 모른다. 세입자든 손님이든.
event-tenants-option-few = 열 곳만, 11월 조항을 넣고 들인다
    .then = 월세는 적고 조항은 하나다. 조항은 필요할 때가 돼야 읽는다.
event-tenants-option-buy = 들이고, 그만큼 서버를 산다
    .then = 월세 3년이면 서버값이 빠진다. 3년 가는 벤처는 드물다.
event-tenants-option-no = 가게는 집주인이 아니다
    .then = 전산실은 우리 것이고, 논다. 마흔 곳은 다른 데 묻고, 누가 대답하는지 알게 된다.
event-tenants-echo-crowd = 모두 들인 세입자: 11월에 손님과 마주쳤다. 둘 다 영수증을 들고 있었다.
event-tenants-echo-room = 모두 들인 세입자: 11월을 넘겼다. 물류 책임자는 늙었다.
event-tenants-echo-clause = 세입자의 11월 조항: 세입자 열 곳과 변호사 한 명이 읽었다. 아홉 곳이 남았다.
event-tenants-echo-lasts = 세입자 몫으로 산 서버: 세입자 절반이 사라졌다. 남은 절반은 더 달라고 한다.
event-tenants-echo-elsewhere = 돌려보낸 세입자: 다른 전산실을 찾았다. 지하실인데, 사람을 뽑고 있다.

## 엔지니어 둘과 보고서, 2003년
event-memo = 엔지니어 둘과 보고서
    .tell = 엔지니어 둘이 한 시간을 달라고 한다. 벽에 써도 되는 방이면 좋겠다고.
    .body = 서버가 규격대로, 저절로, 심심하게 돌아가게 하자. 그다음 시간당 얼마에 팔자. 여섯 장에 숫자는 하나, 그것도 짐작이다. 재무 책임자가 누가 사느냐고 묻는다. 우리가 한 일을 할 돈이 없는 사람들이라고 한다. 월요일부터 시작할 수 있다고 한다.
event-memo-option-team = 작은 팀을 멀리 보낸다
    .then = 열두 명, 회의 없음. 2년 동안 질문 말고는 돌아오는 것이 없다.
event-memo-option-programme = 이름 붙인 큰 사업으로 벌인다
    .then = 모두 매달리고, 서로 서로를 기다린다. 이름은 잘 지었다.
event-memo-option-file = 고맙다고 하고 철해 둔다
    .then = 고맙다는 말은 진심이다. 쓴 사람들에게 사본이 있다.
event-memo-option-plan = 매출이 확실한 계획서를 받아 본다
    .then = 아무도 팔아 본 적 없는 것의 확실한 매출이다. 아주 단정한 계획서가 나온다.
event-memo-echo-far = 보고서를 쓴 작은 팀: 서버 청구서와 한 줄을 보내왔다. 이제 저절로 켜진다고.
event-memo-echo-name = 보고서에서 나온 큰 사업: 먼저 끝나야 하는 일이 열아홉, 주제가가 하나 있다.
event-memo-echo-copy = 철해 둔 보고서: 다른 데서 읽혔다. 쓴 사람들이 사본을 들고 갔다.
event-memo-echo-tidy = 매출이 확실한 계획서: 다 됐다. 쓴 사람들이 다른 서류도 함께 냈다.

## 이사회의 산수, 2003년
event-board = 이사회의 산수
    .tell = 이사 한 명이 저녁 자리에 계산기를 가져와 생선 옆에 놓았다.
    .body = 돈줄이 끊긴 뒤로 금고가 이렇게 찬 적이 없다. 이사 한 명은 자사주를 사자고 한다. 케이크는 그대로, 조각은 줄고, 새로 지을 것도 없다. 다른 이사는 사채를 갚자고 한다. 상품 책임자는 목록을 내민다. 주가는 앞의 두 가지만 들었다.
event-board-option-shares = 자사주를 산다: 1억 2천만 달러
    .then = 나눌 사람이 준다. 납품업체는 금고에서 나간 돈을 센다.
event-board-option-bonds = 사채를 갚는다: 1억 2천만 달러
    .then = 이자가 영영 준다. 한꺼번에 찾는 쪽에는 값을 올려 부른다.
event-board-option-list = 상품팀 목록대로 한다: 6천만 달러
    .then = 기능 열하나와 물류센터 문 하나. 열하나 중 어느 것인지는 아무도 모른다.
event-board-option-keep = 남겨 두고 이유를 편지로 쓴다
    .then = 두 장짜리 편지다. 읽는 사람도 있고 주가만 읽는 사람도 있다.
event-board-echo-slices = 이사회가 사들인 자사주: 조각이 커졌다. 누가 케이크는 어떠냐고 묻는다.
event-board-echo-quiet = 이사회가 갚은 사채: 내지 않는 이자는 소리가 없다.
event-board-echo-door = 이사회가 돈을 댄 상품팀 목록: 열하나 중 셋이 쓰인다. 하나는 모두가 쓴다.
event-board-echo-dust = 이사회가 돈을 댄 상품팀 목록: 열하나가 다 나왔다. 만든 팀이 잘 쓰고 있다.
event-board-echo-patience = 이사회가 남겨 둔 돈: 이유를 쓴 편지가 인용된다. 인용하는 쪽은 다 써 버린 회사들이다.

## 설계도에 없는 문, 일곱 조항을 내린 뒤
event-back-door = 설계도에 없는 문
    .tell = 주문팀이 화요일에 항목 이름을 바꿨다. 수요일에 주문과 아무 상관 없는 화면이 하얘졌다.
    .body = 추천팀은 4년 동안 밤마다 주문팀 데이터를 몰래 읽었다. 설계도에 없는 문으로 드나들며 매출의 6분의 1을 올렸다. 제3조에 따르면 뒷문은 없다. 이번에 들킨 뒷문은 찾아낸 팀보다 돈을 더 번다.
event-back-door-option-brick = 월요일에 막아 버린다
    .then = 앞문을 낼 때까지 추천은 어제 것이다. 팀마다 제 뒷문을 세러 내려간다.
event-back-door-option-date = 반년을 주고 날짜를 적어 둔다
    .then = 그사이 두 사람이 앞문을 낸다. 날짜라면 전에도 적어 둔 적이 있다.
event-back-door-option-leave = 돈을 버니 열어 둔다
    .then = 깨지는 것은 없고 추천은 조금 더 읽는다. 제3조에 예외가 생긴 것은 사람들이 읽는다.
event-back-door-echo-bricked = 막아 버린 뒷문: 추천팀이 앞문으로 왔다. 그동안 무엇을 읽었는지 목록도 들고 왔다.
event-back-door-echo-front = 날짜를 적어 둔 뒷문: 한 주 먼저 닫았다. 앞문부터 낸 사람이 있었다.
event-back-door-echo-extended = 날짜를 적어 둔 뒷문: 날짜가 밀렸다. 밀린 날짜도 적어 두었다. 옆에 문이 하나 더 생겼다.
event-back-door-echo-corridor = 열어 둔 뒷문: 아홉 팀이 어디냐고 물었다. 이제는 복도라고 부른다.

## 새벽 3시, 일곱 조항을 내린 뒤
event-three-am = 새벽 3시
    .tell = 가격팀이 찾는다. 이 건물에서 밤마다 가격을 4천만 번 묻는 사람이 누구냐고.
    .body = 선물팀 코드 한 줄이 같은 가격을 4천만 번 물었다. 새벽 3시에 가격 서비스가 주저앉았고 가게가 그 위로 주저앉았다. 인터페이스로 말하라는 조항은 있어도 몇 번까지라는 조항은 없다. 호출기는 가격팀만 울렸다.
event-three-am-option-meter = 부르는 쪽마다 계량기를 달고 한도를 둔다
    .then = 계량기를 만드느라 한 달이 간다. 셀 수 있으면 청구할 수도 있다고 누가 말한다. 누구에게?
event-three-am-option-wake = 호출한 쪽을 깨운다
    .then = 호출이 짧아진다. 몇 사람은 재직 기간도 짧아진다. 금요일까지 두 명이 짐을 쌌다.
event-three-am-option-iron = 티가 안 날 만큼 서버를 산다
    .then = 1200만 달러에 다들 잘 잔다. 그 한 줄도 밤마다 4천만 번씩 잘 돈다.
event-three-am-echo-meter = 새벽 3시에 단 계량기: 다달이 청구서를 찍는다. 받는 사람 칸은 아직 비어 있다.
event-three-am-echo-sleep = 새벽 3시: 제 호출 때문에 깨어 본 사람은 적게 부른다. 호출기가 심심하다.
event-three-am-echo-loop = 코드 한 줄 때문에 산 서버: 두 번째 한 줄이 들어와 살면서 몇 대 더 달라고 한다.

## 누군가의 차고, 그 위에 지을 것이 생긴 뒤
event-garage = 누군가의 차고
    .tell = 두 골목 건너 차고가 전기를 두 배로 증설했다. 새로 든 사람들은 아직 우리 사원증을 걸고 다닌다.
    .body = 우리 인터페이스를 설명할 수 있는 여섯 명이 차고와 생각을 하나 얻었다. 가게 없는 사람에게 가게를 차려 주고, 서버는 시간제로 빌린다. 우리가 빌려주면 우리 것을, 아니면 남의 것을. 축하와 커피 기계를 달라고 한다. 커피 기계는 원래 저희 것이라고 한다.
event-garage-option-bless = 축하하고 서버를 빌려준다
    .then = 빈자리 여섯과 우리 속을 다 아는 고객 하나가 생긴다. 차고를 알아보는 사람이 는다.
event-garage-option-clause = 서명한 조항을 다시 읽어 준다
    .then = 1년은 남는다. 아는 것을 밖에서 말하지 않는다. 안에서는 쓸 수 있다.
event-garage-option-inside = 차고 대신 한 층을 내준다
    .then = 생각은 저쪽 것, 사원증은 우리 것. 상품팀 목록은 1년 기다린다. 그 층에는 커피 기계가 모자란다.
event-garage-echo-customer = 축하해 준 차고: 우리 서버를 세 번째로 많이 빌린다. 불만은 첫 번째로 잘 쓴다.
event-garage-echo-other-garage = 읽어 준 조항: 차고 이야기는 없었다. 열두 명이 나가 남의 서버를 빌렸다.
event-garage-echo-read-it = 읽어 준 조항: 여섯 명이 시스템이 어떻게 도는지 다 적어 놓았다. 그것도 조항에 있었다.
event-garage-echo-floor = 차고 대신 내준 한 층: 모르는 사람이 그 위에 가게를 차린다. 빠르면 점심 전에 끝난다.

## 세입자로 온 경쟁사
event-neighbour = 옆집 가게
    .tell = 우리 서버를 빌리겠다는 줄에 상품 책임자가 아는 이름이 있다. 늘 값을 견주던 그 가게다.
    .body = 우리와 같은 물건을 파는 가게가 연말을 우리 서버로 나겠다고 한다. 돈은 제때 내고, 들여다보지 않겠다는 각서를 받겠다고 한다. 상품 책임자는 문을 가리킨다. 임대팀은 우리가 파는 게 그 문이라고 한다.
event-neighbour-option-same = 남들과 같은 조건으로 들인다
    .then = 우리가 돌려 주는 가게와 값을 다툰다. 지켜보던 쪽은 지켜본 보람이 있다.
event-neighbour-option-dear = 두 배를 받고 들인다
    .then = 해마다 1600만 달러가 경쟁사 금고에서 온다. 세입자도 손님처럼 영수증을 견준다.
event-neighbour-option-refuse = 정중히 거절한다
    .then = 연말 서버는 알아서 살 것이다. 아니면 이 생각을 반길 다른 사람에게 물을 것이다.
event-neighbour-echo-seen = 같은 조건으로 들인 옆집 가게: 그 경쟁사 열한 곳이 자기도 옆집에 살겠다고 한다.
event-neighbour-echo-receipts = 두 배를 받은 옆집 가게: 세입자 한 곳이 영수증 두 장을 나란히 액자에 넣었다.
event-neighbour-echo-elsewhere = 거절한 옆집 가게: 전산실을 지어 준 데가 있다. 자리가 남는다고 한다.
event-neighbour-echo-dark = 거절한 옆집 가게: 12월 토요일에 두 번 불이 꺼졌다. 우리는 켜져 있었다.

## 2004년 1월의 편지
event-calm = 잔잔할 때 할 일
    .tell = 주주에게 보낼 편지가 책상에 있다. 아직 날짜만 적혀 있다.
    .body = 불난 데는 없다. 비용은 또 내려갔고, 주주는 그 차액이 어디로 가느냐고 물을 것이다. 재무 책임자는 주주에게 보여 주자고 한다. 상품 책임자는 손님에게 주자고 한다. 기술 책임자는 일부러 하나 부숴 보자고 한다. 누가 달려오는지 보게.
event-calm-option-margin = 주주에게 마진을 보여 준다
    .then = 차액은 남고, 눈에 띈다. 경쟁사 눈에도 띈다.
event-calm-option-customers = 손님에게 돌려준다
    .then = 한 해씩 끊어 세는 사람에게는 초라한 해다. 돌려준 것은 주문 한 상자씩 돌아온다.
event-calm-option-drill = 달마다 하나씩 부순다
    .then = 예산에 이상한 줄이 생기고 화요일이 고되다. 대신 하는 법을 잊지 않는다.
event-calm-echo-margin = 2004년 편지에 보인 마진: 경쟁사가 읽었다. 그 차액만큼 싸게 판다.
event-calm-echo-parcels = 2004년 편지에서 돌려준 차액: 주문 한 상자씩 돌아오고 있다.
event-calm-echo-tuesday = 2004년 편지대로 또 하나를 부쉈다. 아무도 몰랐다. 다들 수고했다는 말을 들었다.

## 2005년 1월의 편지
event-two-days = 이틀, 값은 하나
    .tell = 모두에게 이틀을 약속하면 얼마가 드는지 누가 계산했다. 그는 좀 앉고 싶다고 한다.
    .body = 한 해에 79달러만 내면 모든 상자가 이틀 안에 가고 배송비는 더 없다. 물류 책임자는 할 수는 있지만 하면 안 된다고 한다. 재무 책임자는 상자가 제일 많은 손님을 따로 한 칸에 적어 둔다. 상품 책임자는 바로 그 손님들이라고 한다.
event-two-days-option-club = 한 해 79달러에 이틀을 판다
    .then = 상자가 제일 많은 손님부터 가입한다. 그리고 양말을 한 짝씩 주문한다.
event-two-days-option-basket = 더 작은 장바구니도 무료로 보낸다
    .then = 모두에게 조금씩 간다. 장바구니가 거기에 맞춰 작아진다.
event-two-days-option-freight = 배송비는 든 만큼 받는다
    .then = 재무 책임자의 그 칸은 짧게 남는다. 값을 견주지 않는 손님 명단도 그렇다.
event-two-days-echo-sock = 이틀 약속: 가입한 손님은 이제 뭐든 여기서 산다. 양말 한 짝씩.
event-two-days-echo-heavy = 이틀 약속: 가입한 손님이 우리가 파는 제일 무거운 물건을 찾아냈다.
event-two-days-echo-fit = 2005년 편지의 더 작은 장바구니: 딱 거기에 맞춰 작아졌다. 대신 수가 늘었다.
event-two-days-echo-compare = 든 만큼 받는 배송비: 경쟁사는 받지 않는다. 손님이 값을 견주는 법을 배웠다.

## 2006년 1월의 편지
event-last = 마지막 편지
    .tell = 다음 편지가 마지막이다. 누가 초상화를 걸 벽을 재고 갔다.
    .body = 후임자는 금고와 전산실과 서랍 가득한 보고서를 물려받는다. 재무 책임자는 금고를 그대로 두자고 한다. 기술 책임자는 문을 하나 내자고 한다. 남들이 들어와 우리가 만든 것을 쓰고 시간당 돈을 내도록. 물류 책임자는 인수인계서를 남기자고 한다.
event-last-option-till = 금고를 남긴다
    .then = 무엇이 오든 한 번은 치를 수 있다. 무엇에 쓸 돈인지는 적혀 있지 않다.
event-last-option-door = 문을 열어 둔다
    .then = 낯선 손님이 낯선 버릇을 들고 온다. 언젠가 큰 손님이 될지도 모른다.
event-last-option-notes = 인수인계서를 남긴다
    .then = 다들 아는 것을 적느라 겨울이 간다. 적어 보니 다들 모른다.
event-last-echo-till = 마지막 편지로 남긴 금고: 이사 한 명이 일부를 쓸 데를 찾았다.
event-last-echo-door = 마지막 편지로 열어 둔 문: 지금까지 낯선 손님이 열하나 왔다. 한 명이 돈을 낸다.
event-last-echo-large = 마지막 편지로 열어 둔 문: 낯선 손님 하나가 커졌다. 더 달라고 한다.
event-last-echo-notes = 마지막 편지로 남긴 인수인계서: 새벽 3시에 처음 온 사람이 그대로 따라 했다. 됐다.

## 2001년 9월, 원하는 판에만
event-september = 9월
    .tell = 9월 계획서가 올라왔다. 인력, 재고, 광고.
    .body = 9월의 어느 화요일, 나라 전체가 멈춘다. 증시가 며칠 동안 닫히고 비행기가 뜨지 않아 소포도 서 있다. 연락이 닿지 않는 직원이 있다. 여기서 얻을 것은 없다. 해야 할 도리가 있다.
event-september-option-people = 모두의 안부를 확인할 때까지 닫는다
    .then = 마지막 한 사람과 연락이 닿을 때까지 가게는 멈춘다.
event-september-option-page = 첫 화면을 모금에 내준다
    .then = 그동안 첫 화면에서는 아무것도 팔지 않는다. 모인 돈은 전액 전달한다.
event-september-option-orders = 늦은 주문을 하나하나 책임진다
    .then = 고객센터 인원을 늘린다. 늦게 간 물건은 값을 받지 않는다.
event-september-echo-people = 9월에 가게를 닫았던 날들: 얼마가 들었는지 묻는 사람은 없다.
event-september-echo-page = 9월에 첫 화면을 내준 모금: 한 푼까지 내역을 공개했다.
event-september-echo-orders = 9월의 늦은 주문: 하나하나 책임졌다. 이번 주에 마지막 건이 끝났다.
