# 레버: 결정 항목에 없는 이름, 비용, 완화책의 대가, 되돌릴 수 없는 일, 거절.

lever-order = { $of } 발주
lever-retire = { $of } 철거
lever-tier = { $of } 옮기기
lever-rule = 제{ $number }조: { $of }
lever-grid-order = 임대용 { $of }
lever-people = { $amount }명
lever-dollars = { COUNT($amount, "달러") }
lever-unit-price = { $price }달러
# The offer of the vendor, by the name of his machines
lever-vendor = { $of }의 제안
lever-engineers = 인력: { $of }
lever-none = 없음
lever-on = 한다
lever-off = 안 함
lever-on-delist = 정리한다
lever-on-services = 연다
lever-cancelled = 없음
lever-days = { $days }일
lever-group-market = 시장
lever-group-engineers = 엔지니어
lever-group-machines = 장비와 벤더
lever-group-bet = 승부수
lever-group-work = 일하는 방식
lever-group-grid = 서버 임대
lever-group-people = 현장과 사람
lever-group-money = 외부 자금
lever-group-standing = 상시 지침

# 비용
cost-once = 지금 { $amount }
    .heard = 지금 { $amount } 지출
cost-machines = 서버값 { $amount }
    .heard = 서버값으로 지금 { $amount } 지출
cost-quarterly = 분기당 { $amount }
    .heard = 분기당 { $amount } 지출
cost-once-and-quarterly = { $once } + { $quarterly }/분기
    .heard = 지금 { $once } 지출, 그 뒤 분기당 { $quarterly }
cost-charge-saving = { $charge }·절감 { $saved }
    .heard = { $charge } 지출, 분기당 { $saved } 절감
cost-saving = 분기당 { $saved } 절감
    .heard = 분기당 { $saved } 절감
cost-features = 신기능 { $share }{ JOSA($share, "으로") } 감소
    .heard = 신기능에 남는 몫 { $share }
cost-share = 지분 { $share }
    .heard = 지분 { $share }{ JOSA($share, "과") } 맞바꿈
lever-delisted = 정리함, 되돌릴 수 없음
cost-face = { $price }, 시가 { $market }
    .heard = 웃돈과 수수료를 포함해 액면의 { $price }에 매입, 사들이기 전 시가는 { $market }
cost-offer = 제안 −{ $discount }(~{ $until })
    .heard = { $discount } 할인 제안, { $until }까지 유효
cost-work = 정착 { $count }인·분기
    .heard = 정착에 { $count }인분기
cost-change = 공수 −{ $share }, { $quarters }개 분기
    .heard = { $quarters }개 분기 동안 공수 { $share } 감소

# 완화책의 대가
relief-sign = 월요일이면 압박이 풀립니다. 바꿔야 할 이유도 함께 풀립니다.
relief-sign-migrating = 월요일이면 전환팀 귀에 들어갑니다.
relief-sign-bound = 날짜가 벽에 붙었습니다. 남은 날은 누구나 셀 수 있습니다.
relief-negotiate = 썬은 우리가 다른 데도 알아보는지 물을 것입니다.
relief-walk-away = 펜은 도로 안주머니로 들어갑니다. 나간 길은 그쪽도 기억합니다.
relief-price-up = 돈은 먼저 들어오고, 값을 견주어 보는 손님은 나중에 떠납니다.
relief-price-down = 오늘은 상자마다 덜 남습니다. 값을 보고 온 손님은 한동안 다시 옵니다.
relief-marketing = 이 금액이 상시 지침보다 우선합니다. 지침을 다시 바꾸면 해제됩니다.
relief-staff = 누가 먼저 들었는지는 오래 기억합니다.
relief-layoff = 아는 것도 함께 나가고, 빈자리는 나중에 드러납니다.
relief-hiring = 새 사람은 두 분기 동안 제 몫의 절반쯤 합니다. 나머지 절반은 배우는 데 씁니다.
relief-close-site = 그 도시는 가장 큰 일터를 잃습니다. 12월에 일을 나눠 맡을 곳도 하나 줄어듭니다.
# Of a site by its id, where it is no warehouse
relief-close-site-call-centre = 그 도시는 가장 큰 일터를 잃습니다. 12월에는 전화 기다리는 손님이 늘어납니다.
relief-delist = 검색 결과는 조금 줄고, 그만큼 트럭도 가벼워집니다.
relief-rescue = 금고가 차면 금액이 얼마든 다음 나쁜 소식은 반쯤만 들립니다.
relief-strategic = 봄까지는 돈값을 받으려 할 것입니다.
relief-buyback = 못 갚으리라 보는 사람이 많을수록 빚은 쌉니다.
relief-stretch = 돈을 기다리는 업체끼리는 말이 오갑니다.
relief-tell = 들은 사람은 다른 자리를 알아보거나 다른 길을 찾습니다.
relief-hide = 다음 분기 숫자가 나올 때까지는 맞는 말입니다.
relief-freeze-full = 반려된 요청은 모두 명단에 오릅니다. 명단에는 이름이 있습니다.
relief-freeze-partial = 예외는 심의위원회가 정합니다. 위원회는 인심이 좋습니다.
relief-thaw = 반려된 일이 다 잊히지는 않았습니다. 남은 것이 한꺼번에 밀려옵니다.
relief-commit = 이제부터는 계속하는 것보다 그만두는 것이 비싸고, 그 차이는 분기마다 조금씩 벌어집니다.
relief-abandon-early = 코드는 아직 거의 그대로입니다. 옮겨 간 것은 소문뿐입니다.
relief-abandon = 코드 절반은 이미 새 사투리를 씁니다. 썬도 알게 됩니다.
relief-pilot = 사이트 한 귀퉁이에 아홉 명. 추정치가 처음으로 현실을 만납니다.
relief-dual-run = 양쪽이 함께 실제 트래픽을 받고, 양쪽 다 돈이 듭니다. 계획서에 없던 일은 실제 트래픽이 시험해 줍니다.
relief-cutover = 하룻밤입니다. 옛 장비를 남겨 두었다면 뒤에서 기다립니다.
# Behind the next two: what a cutover buys without an order
lever-cutover-machines = { $platform } { $units }유닛을 삽니다. { $any ->
        [yes] 12월 피크에 { $wanted }유닛이 드는데 { $held }유닛이 있습니다.
       *[no] 12월 피크에 그만큼 듭니다.
    }
lever-cutover-machines-none = { $platform }{ JOSA($platform, "은") } 더 사지 않습니다. 12월 피크에 { $wanted }유닛이 드는데 { $held }유닛이 있습니다.
relief-cutover-december = 하룻밤입니다. 하필 한 해 장사를 몰아서 하는 때입니다.
relief-second-hand = 기술 지원 없음. 부품 없음. 전 주인은 폐업.
relief-sound-suppliers = 불안하냐고 물으면 조금 더 불안해집니다.
relief-pledge = 이제부터 비용을 지켜보는 눈이 생깁니다. 분기를 셀 줄 아는 눈입니다.
relief-amnesty = 한 분기 동안 보고는 나빠지고, 그만큼 솔직해집니다.
relief-generator = 장비가 싸진 뒤에 하면 사람이 모입니다. 그 전에 하면 이사회가 걱정합니다.
relief-reorganise = 책상은 하루면 옮깁니다. 버릇은 두 분기가 걸립니다.
relief-rule-1 = 남의 팀 테이블에 바로 손대던 길이 끊깁니다. 몇 분기 동안은 일도 끊깁니다.
relief-rule-2 = 복도 건너로 묻던 것을 이제 회선으로 묻습니다.
relief-rule-3 = 이 조항이 없으면 갈라놓은 것이 밤사이 다시 붙습니다. 그럴 만한 사정은 늘 있습니다.
relief-rule-4 = 쓸 도구는 저마다 고릅니다. 그 도구를 다 돌보는 사람은 따로 있습니다.
relief-rule-5 = 밖에 내놓을 만큼 다듬습니다. 이 조항이 없으면 내놓을 서비스도 없습니다.
relief-rule-6 = 다들 기억하는 한 줄입니다. 나머지 조항까지 인사팀 일이 됩니다.
relief-rule-7 = 인사 한마디입니다. 제6조 다음에 읽으면 인사로 읽히지 않습니다.
relief-enforcement-none = 아무도 묻지 않는 규칙은 벽에 붙은 종이입니다.
relief-enforcement-nudge = 어디까지 왔는지 매주 누가 와서 묻습니다.
relief-enforcement-fire = 빨라집니다. 보고의 솔직함도 빠르게 줄어듭니다.
relief-idle-porters = 전환이 끝났는데 엔지니어 { $of }명 가운데 { $heads }명이 아직 거기 묶여 있습니다. 신기능을 거드는데 손은 더 느립니다.
relief-idle-testers = 전환이 끝났는데 엔지니어 { $of }명 가운데 { $heads }명이 아직 테스트를 맡고 있습니다. 테스트할 것이 없습니다.
relief-bare-renting = 11월까지는 세가 들어옵니다. 그다음에는 세입자와 손님이 같은 서버를 찾습니다.
relief-december-reserve = 12월에 내보내면 돈을 물어 주고 소문도 남습니다. 남겨 두면 우리 손님이 아쉬워할 서버를 깔고 앉습니다.
relief-services = 남이 그 위에 집을 짓습니다. 한동안은 돈만 먹습니다.
relief-drill = 조용한 날을 골라 플러그를 뽑습니다. 그 가운데 몇은 꽂혀 있어야 했습니다.
relief-blame = 점심 전에 이름이 나옵니다. 다음 장애는 더 늦게 알려집니다.
relief-learn = 아무도 쓰기 싫은 보고서에 시간이 듭니다. 읽기는 다 읽습니다.

# 되돌릴 수 없는 일
door-pledge = { $quarter } 흑자를 약속한다. 시장은 날짜를 잊지 않는다.
door-sign = 서명한다. 무엇을 돌리든 3년 의무 구매다.
door-sign-bound = 3년 계약에 서명하고 컷오버를 { $quarter }{ JOSA($quarter, "으로") } 공표한다.
door-close-site = { $site } 문을 닫는다. 다시 열지 못한다.
door-delist = 팔수록 손해인 상품을 내린다. 그 납품업체는 돌아오지 않는다.
door-or-be-fired = 어기면 해고한다고 적는다. 나중에 지워도 읽은 사람은 잊지 않는다.
door-fire = 따르지 않으면 해고한다고 알린다. 나중에 거둬들여도 들은 사람은 잊지 않는다.
door-services = 남에게 문을 연다. 그 위에 집을 지은 사람은 이쪽이 그만두고 싶어진 뒤에도 남는다.
door-commit = 전환에 착수한다. 나중에 그만두면 시작하지 않은 것보다 비싸다.
door-cutover = 컷오버한다. 새 시스템에 첫 결제가 찍힌 뒤로는 되돌리는 데 걸리는 1분마다 주문을 잃는다.
door-cutover-by-service = 서비스 하나씩 컷오버한다.
door-abandon = 전환을 포기한다. 반쯤 옮긴 코드는 반쯤 옮긴 채로 남는다.
door-last-fallback = 옛 장비 { $units }유닛을 걷어낸다. 남은 옛 장비로는 부하를 되받지 못한다. 이제 돌아갈 길은 없다.

# 거절
lever-shut = { $option }, 지금은 불가: { $reason }
refused-at = { $lever }: { $reason }
refused-out-of-range = 범위를 벗어났습니다({ $offered }). { $low }~{ $high } 안에서 정할 수 있습니다.
refused-shares-over-one = 배분을 모두 더하면 { $sum }입니다. 100%까지 나눌 수 있습니다.
refused-not-on-the-market = 이번 분기에 나온 물량은 { $available }유닛뿐입니다. { $offered }유닛은 발주할 수 없습니다.
refused-not-owned = 보유한 서버는 { $owned }유닛입니다. { $offered }유닛을 걷어낼 수는 없습니다.
refused-unknown = 여기에는 없는 항목입니다.
refused-no-offer = 나와 있는 제안이 없습니다. 협상하면 제안을 받습니다.
refused-vendor-not-talking = 벤더는 아직 값을 이야기하지 않습니다.
refused-already-signed = 이미 서명했습니다. 그 값은 그대로 갑니다.
refused-date-needed = 조건부 계약에는 컷오버 날짜가 있어야 합니다. { $first }부터 { $last }까지, 새 장비가 부하를 받기 전이라야 합니다.
refused-wrong-stage = 지금 전환 단계에서는 할 수 없습니다.
refused-no-rehearsal-yet = 전환하는 동안에만 할 수 있습니다.
refused-nothing-to-move = 고른 계층은 모두 옮겼습니다. 아직 옮기지 않은 계층을 고르면 됩니다.
refused-tier-under-way = 이미 옮기기 시작한 계층입니다. 도중에 뺄 수 없습니다.
refused-too-few-units = 부하를 받으려면 새 장비 { $needed }유닛이 필요한데 { $offered }유닛뿐입니다. { $missing }유닛을 더 발주하세요.
refused-fallback-gone = 이제 와서 포기해도 돌아갈 곳이 없습니다. 부하를 도로 받으려면 옛 장비 { $needed }유닛이 필요한데 남은 것은 { $offered }유닛입니다.
refused-not-decoupled = 하나씩 옮기기에는 분리된 시스템이 모자랍니다. 분리 작업이 먼저입니다.
refused-already-closed = 이미 닫은 거점입니다.
refused-already-done = 이미 한 일입니다.
refused-window-shut = 이번 분기 시장에서 구할 수 있는 돈은 { $available }까지입니다. 지금 구하려는 돈은 { $offered }입니다.
refused-no-partner = 투자하겠다는 곳이 아직 없습니다.
refused-pledge-given = 시장에 한 약속은 날짜를 바꾸거나 거둘 수 없습니다.
refused-no-night = 이번 분기에 컷오버가 있어야 그날 밤 지시를 내릴 수 있습니다.
refused-not-enough-cash = 쓸 수 있는 돈은 { $available }까지입니다. 이대로면 { $offered }{ JOSA($offered, "이") } 듭니다.
refused-only-the-answer = 편지에는 답만 할 수 있습니다. 나머지는 상시 지침대로 합니다.
refused-set-by-exercise = 과제에서 정해 둔 값입니다.
refused-fleet-dear = 빌려주기에는 장비가 비쌉니다. 새 장비가 사이트 전체를 받으면 빌려줄 수 있습니다.
refused-rule-five-missing = 밖에 내놓을 만큼 다듬은 것이 아직 없습니다. '바깥에도' 조항(제5조)이 먼저입니다.
refused-product-unfinished = 제품은 { $built } 완성됐고 맡은 사람이 없습니다. 플랫폼에 인력을 두는 것이 먼저입니다.
refused-no-forecast-asked = 이번 분기에는 예측을 묻지 않습니다.
refused-game-over = 게임이 끝났습니다.

# What a lever is called in the list of actions
lever-none-so-called = 그런 이름이 없습니다. 한 단어만, 또는 몇 글자만 적어 보세요.
lever-in-palette = 레버
