# Ledger accounts, and the headings and lines of the three statements.

# Assets
account-cash = 현금·유가증권
    .short = 현금
account-inventory = 재고자산
account-prepaid = 선급비용
    .short = 선급비용
account-commitments = 구매약정
    .short = 구매약정
account-machines = 전산장비
account-machines-sun = 전산장비(썬)
    .short = 썬
account-machines-sun-second-hand = 전산장비(중고 썬)
    .short = 중고 썬
account-machines-linux = 전산장비(HP/리눅스)
    .short = 리눅스
account-equipment = 기타 유형자산
    .short = 기타유형
account-property = 유형자산
    .short = 유형자산
account-accumulated-depreciation = 감가상각누계액
    .short = 상각누계
account-other-assets = 기타 자산

# Liabilities
account-payables = 매입채무
    .short = 매입채무
account-accrued = 미지급비용
    .short = 미지급
account-overdraft = 당좌차월
account-debt = 장기차입금
    .short = 차입금
account-convertible = 전환사채
    .short = CB
account-credit-line = 신용한도 차입금
    .short = 한도차입
account-deferred-revenue = 이연수익
    .short = 이연수익

# Equity
account-paid-in-capital = 납입자본
    .short = 납입자본
account-retained-earnings = 이익잉여금(결손금)
    .short = 잉여금
account-accumulated-deficit = 결손금
    .short = 결손금

# Income and costs
account-sales = 매출액
    .short = 매출
account-platform-revenue = 플랫폼 매출액
    .short = 플랫폼
account-platform-costs = 플랫폼 비용
    .short = 플랫폼비
account-cost-of-sales = 매출원가
    .short = 원가
account-fulfilment = 물류비
    .short = 물류비
account-marketing = 마케팅비
account-technology = 기술·콘텐츠비
    .short = 기술비
account-technology-people = 기술·콘텐츠비(인력)
    .short = 기술비(인력)
account-technology-machines = 기술·콘텐츠비(장비)
    .short = 기술비(장비)
account-general = 일반관리비
    .short = 관리비
account-restructuring = 구조조정비용
    .short = 구조조정
account-depreciation = 감가상각비
    .short = 상각비
account-interest = 이자비용
    .short = 이자
account-interest-income = 이자수익
    .short = 이자수익
account-gain-on-debt = 사채상환이익
    .short = 상환이익
account-write-offs = 손상차손
    .short = 손상차손

# Accounts as the ledger calls them
account-machines-depreciation = 장비 감가상각누계액
    .short = 장비 상각
account-other-plant = 기타 유형자산
    .short = 기타유형
account-other-plant-depreciation = 기타 상각누계액
    .short = 기타 상각
account-accrued-and-unearned = 미지급비용·이연수익
    .short = 미지급
account-debt-opening = 1998~1999년 회사채
    .short = 옛 회사채
account-debt-convertible = 2000년 전환사채
    .short = 2000 CB
account-debt-later = 이후 발행 회사채
    .short = 이후 회사채
account-general-and-administrative = 일반관리비
    .short = 관리비
account-interest-expense = 이자비용
    .short = 이자
account-income-tax = 법인세비용
    .short = 법인세

# Income statement
statement-income = 손익계산서
statement-gross-profit = 매출총이익
statement-gross-margin = 매출총이익률
statement-operating-expenses = 판매비와관리비
    .short = 판관비
statement-operating-result = 영업손익
statement-operating-income = 영업이익
statement-operating-loss = 영업손실
statement-net-result = 당기순손익
statement-net-income = 당기순이익
statement-net-loss = 당기순손실
statement-pro-forma = 조정 영업손익
    .short = 조정손익

# Balance sheet
statement-balance = 재무상태표
statement-assets = 자산
statement-current-assets = 유동자산
statement-total-assets = 자산 총계
statement-liabilities = 부채
statement-current-liabilities = 유동부채
statement-total-liabilities = 부채 총계
statement-equity = 자본
    .short = 자본
statement-total-equity = 자본 총계
statement-total-liabilities-and-equity = 부채와 자본 총계
    .short = 부채·자본
statement-working-capital = 운전자본

# Cash flow
statement-cash-flow = 현금흐름표
statement-operating-activities = 영업활동현금흐름
    .short = 영업활동
statement-investing-activities = 투자활동현금흐름
    .short = 투자활동
statement-financing-activities = 재무활동현금흐름
    .short = 재무활동
statement-change-in-inventory = 재고자산 증감
statement-change-in-payables = 매입채무 증감
statement-change-in-deferred = 이연수익 증감
statement-capital-expenditure = 유형자산 취득
    .short = 설비투자
statement-issued = 자금 조달
statement-repaid = 차입금 상환
statement-change-in-cash = 현금 증감
statement-cash-at-start = 기초 현금
statement-cash-at-end = 기말 현금
statement-free-cash-flow = { figure-free-cash-flow }
