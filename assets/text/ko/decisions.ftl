# Every decision: its label, `.short` where a column is narrow, `.help` in a sentence; then the values.

# Market
decision-price-index = 가격 지수
    .short = 가격
    .help = 경쟁사를 1.00으로 볼 때 우리 판매 가격.
decision-free-shipping = 무료 배송
    .short = 배송
    .help = 얼마부터 배송비를 받지 않을지. 그 돈은 우리가 냅니다.
decision-marketing = 마케팅비
    .short = 마케팅
    .help = 분기마다 가게를 알리는 데 쓰는 고정 금액(달러). 매출 대비 비율을 바꾸면 해제됩니다.
decision-pledge = 시장 약속
    .short = 약속
    .help = 투자자에게 무엇으로 평가받을지. 날짜를 대면 다들 기억합니다.

# People and sites
decision-hiring = 채용·감원
    .short = 채용
    .help = 순증 엔지니어 수. 음수면 감원이고 다섯 중 둘까지입니다.
decision-operations = 물류센터·고객센터
    .short = 현장
    .help = 엔지니어 밖의 인원, 거점, 취급 상품.
decision-operations-staff = 현장 인원 감원
    .short = 현장 인원
    .help = 내보내는 인원. 비용은 한 번 들고 절감 효과는 이번 분기부터 납니다. 12월에 일손이 모자랄 수 있습니다.
decision-operations-close-site = 거점 폐쇄
    .short = 폐쇄
    .help = 물류센터나 고객센터 한 곳. 다시 열지 못합니다.
decision-operations-delist = 적자 상품 판매 중단
    .short = 판매중단
    .help = 무겁고 싸고 배송 중에 깨지는 상품을 내립니다.

# Engineering
decision-freeze = 기능 동결
    .short = 동결
    .help = 신기능을 얼마나 멈출지. 반려한 요청 일부는 밀린 일로 쌓이고, 전환하는 동안 받아 준 일은 전환팀 몫이 됩니다.
decision-allocation = 인력 배분
    .short = 배분
    .help = 현상 유지 업무를 뺀 나머지 엔지니어를 나누는 비율.
decision-allocation-features = 신기능 인력
    .short = 신기능
    .help = 고객과 상품팀이 바라는 것을 만듭니다.
decision-allocation-migration = 전환 투입 인력
    .short = 전환
    .help = { $step ->
        [pilot] 코드를 새 장비로 옮깁니다. 시험 전환에는 쓰이지 않고, 착수할 때까지는 신기능을 거드는데 손은 더 느립니다.
        [porting] 코드를 새 장비로 옮깁니다.
        [dual] 코드를 새 장비로 옮깁니다.
       *[none] 코드를 새 장비로 옮깁니다. 전환 중이 아니면 신기능을 거드는데 손은 더 느립니다.
    }
decision-allocation-testing = 테스트 인력
    .short = 테스트
    .help = 전환하는 동안에만 쓰입니다. 테스트하지 않은 준비도는 컷오버의 밤에 그만큼 덜 인정됩니다.
decision-allocation-decoupling = 분리 작업 인력
    .short = 분리
    .help = 얽힘을 풉니다. 한 곳을 고칠 때 다른 곳까지 건드리지 않게 됩니다.
decision-allocation-platform = 플랫폼 인력
    .short = 플랫폼
    .help = 남도 쓸 수 있는 서비스를 만듭니다.
decision-allocation-fulfilment = 물류 개선 인력
    .short = 물류
    .help = 주문에서 출고까지 단계와 실수를 줄입니다.
decision-allocation-reliability = 안정성 인력
    .short = 안정성
    .help = 장애를 줄이고 짧게 끝냅니다.

# Machines and the vendor
decision-orders = 발주
    .help = 새로 살 서버. 납기가 있는 기종은 다음 분기에, 나머지는 바로 들어옵니다. 연말을 앞두고 옛 벤더에 몰아서 발주하면 웃돈이 붙습니다.
decision-retire = 철거
    .help = 걷어낼 서버. 유지비가 없어지고 용량도 없어집니다.
decision-vendor = 벤더 제안
    .short = 벤더
    .help = 벤더의 제안을 어떻게 할지. 제안에는 기한이 있습니다.
decision-cutover-by = 컷오버 공표일
    .short = 컷오버일
    .help = 공표한 컷오버 날짜. 조건부 계약이 이 날짜에 달려 있습니다.

# The bet
decision-migration = 전환
    .help = { $step ->
        [none] 시험 전환은 작업량을 알려 줍니다. 착수하면 그때부터 컷오버의 밤까지 엔지니어가 코드를 옮깁니다.
        [pilot] 시험 전환은 작업량을 알려 줄 뿐 옮기는 것은 없습니다. 착수는 그다음입니다.
        [piloted] 시험 전환이 알려 줄 것은 다 알려 주었습니다. 착수하면 컷오버의 밤까지 엔지니어가 코드를 옮깁니다.
        [porting] 코드를 옮기는 중입니다. 병행 운영은 돈을 들여 양쪽을 함께 돌리고, 컷오버의 밤에 부하가 넘어갑니다.
        [dual] 양쪽이 함께 돌고 양쪽 다 돈이 듭니다. 컷오버의 밤에 부하가 넘어갑니다.
        [dropped] 전환을 포기했습니다. 착수하면 처음부터 다시 합니다.
       *[moved] 고른 계층은 옮겼습니다. 남은 계층은 따로 착수해야 합니다.
    }
decision-migration-tiers = 전환할 계층
    .short = 계층
    .help = 부하의 { $load }, 처음 추정한 작업량의 { $work }. 고른 계층은 함께 옮깁니다.
decision-night = 컷오버의 밤
    .short = 그날 밤
    .help = 그날 밤 차례로 내린 지시.
decision-cutover-policy = 컷오버 지침
    .short = 지침
    .help = 물어볼 사람이 없을 때 상황실이 따르는 지침.
decision-cutover-policy-hold-above = 지켜볼 오류율
    .help = 오류율이 이보다 높으면 멈추고 지켜봅니다.
decision-cutover-policy-rollback-above = 되돌릴 오류율
    .short = 되돌리기
    .help = 오류율이 이보다 높으면 되돌립니다. 견디거나 고칠 수 있는 원인을 찾았으면 되돌리지 않습니다.
decision-cutover-policy-max-holds = 지켜보는 횟수
    .short = 횟수
    .help = 자동으로 치르는 밤에만: 이만큼 지켜본 뒤에는 가든지 되돌리든지 정합니다. 직접 치르는 밤에는 시간이 허락하는 만큼 지켜봅니다.
decision-cutover-policy-probes = 점검 활용
    .short = 점검
    .help = 시간을 들여 원인을 찾을지.

# Care
decision-care = 살피기
    .help = 리허설, 나쁜 소식 면책, 모의 훈련, 장애 뒤의 태도.
decision-care-rehearsal = 리허설
    .help = 연습으로 치르는 컷오버. 전환하는 동안만 할 수 있습니다. 돈이 들지만 진짜 밤이 덜 위험하고 보고가 솔직해집니다.
decision-care-amnesty = 나쁜 소식 면책
    .short = 면책
    .help = 이번 분기에 문제를 알린 사람에게는 책임을 묻지 않습니다.
decision-care-drill = 모의 훈련
    .help = 견딜 만한 날을 골라 일부러 고장 냅니다.
decision-care-after-incident = 장애가 난 뒤
    .short = 장애 뒤
    .help = 누가 그랬는지부터 묻거나, 어떻게 그리됐는지부터 묻습니다.

# Finding out
decision-inquiry = 알아보기
    .help = 정하기 전에 돈을 들여 더 알아봅니다.
decision-inquiry-price-test = 가격 시험
    .help = 일부 고객에게 다른 값을 보입니다. 손님이 등을 돌리는 가격을 더 잘 알게 됩니다.
decision-inquiry-sound-suppliers = 납품업체 떠보기
    .short = 떠보기
    .help = 큰 납품업체가 얼마나 불안해하는지 묻습니다. 물었다는 소문도 납니다.

# How we work
decision-structure = 조직 구조
    .short = 구조
    .help = 누가 누구에게 보고하는지. 바꾸면 두 분기 동안 느려집니다.
decision-communication = 소통 방식
    .short = 소통
    .help = 어디에 앉고 언제 답하는지. 바꾸면 두 분기 동안 느려집니다.
decision-mandate = API 의무화
    .short = 의무화
    .help = 팀끼리 시스템을 주고받을 때 지킬 규칙.
decision-mandate-rules = 채택한 조항
    .short = 조항
    .help = 일곱 조항 가운데 무엇을 채택할지.
decision-mandate-enforcement = 강제 수단
    .short = 강제
    .help = 지키지 않으면 어떻게 되는지.

# The grid
decision-grid = 서버 임대
    .short = 임대
    .help = 바깥에 무엇을 얼마에 빌려줄지.
decision-grid-bare-renting = 빈 서버 임대
    .short = 빈 서버
    .help = 빈 서버를 달 단위로 빌려줍니다.
decision-grid-services = 공용 서비스
    .short = 서비스
    .help = 저장 공간과 계산 능력을 여러 회사가 나눠 씁니다.
decision-grid-price-per-unit-hour = 유닛·시간당 가격
    .short = 시간당
    .help = 1유닛을 한 시간 빌릴 때 받는 값.
decision-grid-idle-share = 내놓는 유휴 용량
    .short = 유휴분
    .help = 노는 용량 가운데 빌려줄 몫.
decision-grid-december-reserve = 12월 예비분
    .short = 예비분
    .help = 12월 손님 몫으로 비워 둘 비율. 연말 대목 전에 세입자를 그만큼 내보내고, 나머지는 손님이 몰려도 남깁니다.
decision-orders-grid = 임대용 장비
    .short = 임대용
    .help = 우리 가게 몫과 따로, 빌려 쓸 손님 몫으로 삽니다. 따로 정하지 않으면 상시 지침을 따릅니다.
decision-standing-grid-cover = 임대 여유분
    .short = 임대 여유
    .help = 서비스를 여는 동안, 다음에 찾을 양보다 얼마나 넉넉히 사 둘지.

# Money
decision-finance = 자금
    .help = 바깥에서 들이는 돈과 갚을 돈.
decision-finance-convertible = 전환사채
    .short = CB
    .help = 주식으로 바꿀 권리가 붙은 빚. 주주 몫은 지금 줄고 이자는 다음 분기부터 나갑니다.
decision-finance-equity = 유상증자
    .help = 새 주식을 시장이 쳐주는 값에 팝니다.
decision-finance-credit = 신용한도
    .short = 한도
    .help = 은행 한도에서 빌립니다. 음수면 갚습니다. 이자는 다음 분기부터 갚을 때까지 나갑니다.
decision-finance-strategic = 전략적 투자 유치
    .short = 전략 투자
    .help = 큰 회사가 주식을 받고 내는 돈. 제안이 담긴 안건이 나왔을 때만 들일 수 있습니다.
decision-finance-buyback = 회사채 매입
    .short = 매입
    .help = 우리 회사채를 시장 가격에 되삽니다.
decision-finance-stretch-payables-days = 대금 지급 연기
    .short = 지급 연기
    .help = 납품 대금을 며칠 늦춰 줄지.
decision-story = 전사 미팅
    .short = 미팅
    .help = 회사 사정을 직원들에게 어떻게 말할지.

# Standing orders and the forecast
decision-standing = 상시 지침
    .short = 지침
    .help = 따로 정하지 않으면 분기마다 이대로 합니다.
decision-standing-capacity-cover = 용량 여유
    .short = 여유
    .help = 발주할 때 예상한 12월 부하의 몇 배를 갖출지. 그 뒤 예상보다 는 주문과 낡은 장비만큼 여유가 줍니다.
decision-standing-capacity-platform = 발주 기종
    .short = 기종
    .help = 아직 옮기지 않은 부하에 살 서버. 중고를 고르면 나온 만큼 중고를, 나머지는 옛 벤더 것을 삽니다. 옮긴 부하는 늘 새 장비로 채웁니다.
decision-standing-marketing-share = 매출 대비 마케팅비
    .short = 마케팅%
    .help = 마케팅비가 매출을 따라갑니다. 바꾸면 고정 금액은 해제됩니다.
decision-standing-cash-floor = 현금 하한
    .short = 하한
    .help = 현금이 이보다 적은 채 분기가 시작되면 신용한도에서 되는 만큼 빌려 채웁니다. 자금을 따로 정한 분기에는 빌리지 않습니다. 갚아 주지는 않습니다.
decision-standing-staffing = 정원
    .help = 이만큼 될 때까지 엔지니어를 뽑습니다. 한 분기에 뽑는 데는 한도가 있습니다. 넘쳐도 내보내지 않습니다.
decision-forecast = 내 현금 예측
    .short = 내 예측
    .help = 80% 확신하는 범위. 나중에 채점합니다.
decision-event = 안건의 답
    .short = 안건
    .help = 고른 선택지.

# Values: the decision's key and the value
free-shipping-none = 없음
free-shipping-over-99 = 99달러 이상
free-shipping-over-49 = 49달러 이상
free-shipping-over-25 = 25달러 이상
pledge-growth = 성장 우선
    .short = 성장
pledge-profit-by = { $quarter } 흑자
    .short = { $quarter } 흑자
site-east = 동부 물류센터
    .short = 동부
site-call-centre = 고객센터
    .short = 고객센터
freeze-none = 안 함
freeze-partial = 부분
freeze-full = 전면
vendor-none = 그대로 둔다
    .short = 그대로
vendor-negotiate = 협상한다
vendor-sign = 서명한다
vendor-sign-bound = 컷오버 날짜를 걸고 서명한다
    .short = 조건부 서명
vendor-walk-away = 결렬시킨다
migration-none = 변화 없음
migration-pilot = 시험 전환
migration-commit = 착수
migration-dual-run = 병행 운영
migration-cutover = 컷오버
migration-cutover-by-service = 서비스별 컷오버
    .short = 서비스별
migration-abandon = 포기
night-go = 계속 간다
night-hold = 지켜본다
    .short = 지켜본다
night-rollback = 되돌린다
probe-drain = 트래픽 10% 빼기
    .short = 10% 빼기
probe-compare = 리허설 기록과 대조
    .short = 대조
probe-dba = DBA 깨우기
    .short = DBA 호출
after-incident-blame = 문책
    .short = 문책
after-incident-learn = 원인 규명
    .short = 원인 규명
structure-functional = 기능별
    .short = 기능별
structure-divisional = 사업부제
    .short = 사업부제
structure-hybrid = 혼합형
communication-co-located-sync = 모여서 말로
    .short = 모여서 말로
communication-co-located-async = 모여서 글로
    .short = 모여서 글로
communication-distributed-sync = 나뉘어 말로
    .short = 나뉘어 말로
communication-distributed-async = 나뉘어 글로
    .short = 나뉘어 글로
communication-remote-async = 원격 글로
    .short = 원격 글로
rule-1 = 모든 팀은 데이터와 기능을 서비스 인터페이스로 공개합니다.
    .short = 인터페이스
rule-2 = 팀끼리는 이 인터페이스로만 주고받습니다.
    .short = 그것으로만
rule-3 = 뒷문은 없습니다.
    .short = 뒷문 없음
rule-4 = 어떤 기술을 쓰든 상관없습니다.
    .short = 기술 자유
rule-5 = 모든 인터페이스는 바깥에 공개할 수 있게 만듭니다.
    .short = 바깥에도
rule-6 = 지키지 않는 사람은 해고합니다.
    .short = 어기면 해고
rule-7 = 감사합니다. 좋은 하루 보내세요!
    .short = 좋은 하루
enforcement-none = 없음
enforcement-nudge = 권고
enforcement-fire = 해고
    .short = 해고
story-none = 말하지 않는다
    .short = 침묵
story-tell = 밝힌다
story-hide = 숨긴다
story-generator = 저마다 발전기를 돌리던 옛 공장 이야기를 한다
    .short = 발전기 얘기
capacity-platform-auto = 전환 단계에 따라
    .short = 자동
