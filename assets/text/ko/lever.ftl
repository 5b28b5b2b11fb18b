# 레버: 결정 항목에 없는 이름, 비용, 완화책의 대가, 되돌릴 수 없는 일, 거절.

lever-order = { $of } 발주
lever-retire = { $of } 철거
lever-tier = { $of } 옮기기
lever-engineers = 인력: { $of }
lever-none = 없음
lever-on = 한다
lever-off = 안 함
lever-cancelled = 취소
lever-days = { $days }일
lever-group-market = 시장
lever-group-engineers = 엔지니어
lever-group-machines = 장비와 벤더
lever-group-bet = 승부수
lever-group-people = 현장과 사람
lever-group-money = 바깥 돈
lever-group-standing = 상시 지침

# 비용
cost-once = 지금 { $amount }
cost-quarterly = 분기당 { $amount }
cost-once-and-quarterly = { $once } + { $quarterly }/분기
cost-charge-saving = { $charge }·절감 { $saved }
cost-saving = 분기당 { $saved } 절감
cost-features = 신기능 { $share }
cost-share = 지분 { $share }
cost-face = 액면의 { $price }
cost-offer = { $until }까지 { $discount } 할인

# 완화책의 대가
relief-sign = 월요일이면 압박이 풀린다. 바꿔야 할 이유도 함께 풀린다.
relief-sign-migrating = 월요일이면 전환팀 귀에 들어간다.
relief-sign-bound = 날짜가 벽에 붙었다. 남은 날은 누구나 셀 수 있다.
relief-negotiate = 썬은 다른 데도 알아보는지 물을 것이다.
relief-walk-away = 펜은 도로 안주머니로 들어간다. 나간 길은 그쪽도 기억한다.
relief-price-up = 돈은 먼저 들어오고, 값을 견주는 손님은 나중에 떠난다.
relief-price-down = 오늘은 상자마다 덜 남는다. 값을 보고 온 손님은 한동안 다시 온다.
relief-staff = 누가 먼저 들었는지는 오래 기억한다.
relief-layoff = 아는 것도 함께 나가고, 빈자리는 나중에 드러난다.
relief-hiring = 새 사람은 두 분기 동안 일손을 보태기보다 빼앗는다.
relief-close-site = 그 도시는 가장 큰 일터를 잃는다. 12월에는 출고장이 하나 준다.
relief-delist = 검색 결과는 조금 줄고, 그만큼 트럭도 가벼워진다.
relief-rescue = 금고가 차면 다음 나쁜 소식은 반쯤만 들린다.
relief-strategic = 봄까지 그 회사 가게를 우리 서버에 올려 줘야 한다.
relief-buyback = 빚이 싼 것은 못 갚으리라 보는 사람이 많아서다.
relief-stretch = 돈을 기다리는 사람은 같이 기다리는 사람과 이야기한다.
relief-tell = 다른 자리를 알아보거나, 다른 길을 찾기 시작한다.
relief-hide = 다음 분기 숫자가 나올 때까지는 맞는 말이다.
relief-freeze-full = 반려된 요청은 모두 명단에 오른다. 명단에는 이름이 있다.
relief-freeze-partial = 예외는 심의위원회가 정한다. 위원회는 인심이 좋다.
relief-thaw = 반려된 일은 없어지지 않았다. 한꺼번에 밀려온다.
relief-commit = 이제부터는 멈추는 값이 가는 값보다 분기마다 조금씩 비싸진다.
relief-abandon = 코드 절반은 이미 새 말을 쓴다. 썬도 알게 된다.
relief-pilot = 사이트 한 귀퉁이, 사람 아홉, 현실을 한 번 겪은 추정치.
relief-cutover = 하룻밤이다. 옛 장비를 남겨 두었다면 뒤에서 기다린다.
relief-cutover-december = 하룻밤이다. 한 해 장사를 몰아서 하는 때에.
relief-second-hand = 기술 지원 없음. 부품 없음. 전 주인은 폐업.
relief-sound-suppliers = 얼마나 불안한지 물으면 조금 더 불안해진다.
relief-pledge = 이제부터 비용을 지켜보는 눈이 생긴다. 분기를 셀 줄 아는 눈이다.
relief-amnesty = 한 분기 동안 보고는 나빠지고, 그만큼 솔직해진다.

# 되돌릴 수 없는 일
door-pledge = { $quarter } 흑자를 약속한다. 시장은 날짜를 잊지 않는다.
door-sign = 서명한다. 무엇을 돌리든 3년 의무 구매다.
door-sign-bound = 3년 계약에 서명하고 컷오버를 { $quarter }{ JOSA($quarter, "으로") } 공표한다.
door-close-site = { $site } 문을 닫는다. 다시 열지 못한다.
door-delist = 팔수록 손해인 상품을 내린다. 그 납품업체는 돌아오지 않는다.
door-commit = 전환에 착수한다. 나중에 그만두면 시작하지 않은 것보다 비싸다.
door-cutover = 컷오버한다. 새 쪽에서 첫 결제가 난 뒤로는 1분을 되돌릴 때마다 주문이 사라진다.
door-cutover-by-service = 서비스 하나씩 컷오버한다.
door-abandon = 전환을 포기한다. 반쯤 옮긴 코드는 반쯤 옮긴 채로 남는다.
door-last-fallback = 옛 장비 { $units }유닛을 걷어낸다. 남은 것으로는 부하를 못 받는다. 이제 돌아갈 길은 없다.

# 거절
refused-at = { $lever }: { $reason }
refused-not-in-this-version = 이 판에는 없는 항목입니다.
refused-out-of-range = 범위를 벗어났습니다({ $offered }). { $low }~{ $high } 안에서 정할 수 있습니다.
refused-shares-over-one = 배분을 모두 더하면 { $sum }입니다. 100%까지 나눌 수 있습니다.
refused-not-on-the-market = 이번 분기에 나온 물량은 { $available }유닛뿐입니다. { $offered }유닛은 주문할 수 없습니다.
refused-not-owned = 보유한 서버는 { $owned }유닛입니다. { $offered }유닛을 걷어낼 수는 없습니다.
refused-unknown = 여기에는 없는 항목입니다.
refused-no-offer = 나와 있는 제안이 없습니다. 협상하면 제안을 받습니다.
refused-vendor-not-talking = 벤더는 아직 값을 이야기하지 않습니다.
refused-already-signed = 이미 서명했습니다. 계약은 3년 동안 갑니다.
refused-date-needed = 조건부 계약에는 컷오버 날짜가 있어야 합니다. { $first }부터 { $last }까지, 새 장비가 부하를 받기 전이라야 합니다.
refused-wrong-stage = 지금 전환 단계에서는 할 수 없습니다.
refused-nothing-to-move = 고른 계층은 모두 옮겼습니다. 아직 옮기지 않은 계층을 고르면 됩니다.
refused-tier-under-way = 이미 옮기기 시작한 계층입니다. 도중에 뺄 수 없습니다.
refused-too-few-units = 부하를 넘겨받으려면 새 장비 { $needed }유닛이 있어야 합니다. 지금대로면 { $offered }유닛입니다.
refused-not-decoupled = 하나씩 옮기기에는 분리된 시스템이 모자랍니다. 분리 작업이 먼저입니다.
refused-already-closed = 이미 닫은 거점입니다.
refused-already-done = 이미 한 일입니다.
refused-window-shut = 이번 분기 시장에서 구할 수 있는 돈은 { $available }까지입니다. 지금 { $offered }{ JOSA($offered, "을") } 찾고 있습니다.
refused-no-partner = 투자하겠다는 곳이 아직 없습니다.
refused-pledge-given = 시장에 한 약속은 날짜를 바꾸거나 거둘 수 없습니다.
refused-no-night = 이번 분기에 컷오버가 있어야 그날 밤 지시를 내릴 수 있습니다.
refused-not-enough-cash = 쓸 수 있는 돈은 { $available }까지입니다. 이대로면 { $offered }{ JOSA($offered, "이") } 듭니다.
refused-only-the-answer = 편지에는 답만 할 수 있습니다. 나머지는 상시 지침대로 합니다.
refused-no-forecast-asked = 이번 분기에는 전망을 묻지 않습니다.
refused-game-over = 게임이 끝났습니다.
