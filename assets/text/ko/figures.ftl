# Names of figures. `.short` is for narrow columns; without it the name itself is short enough.

# The six stocks that every screen shows
figure-runway = 런웨이
    .about = 지금 이대로, 자본시장이 닫히고 납품업체가 불안해할 때 현금이 버티는 기간.
figure-urgency = 위기감
    .about = 이대로는 안 된다고 다들 느끼는 정도(0~1). 나쁜 소식에 오르고 한숨 돌리면 빠진다.
figure-readiness = 준비도
    .short = 준비도
    .about = 전환이 끝나고 테스트까지 마친 정도. 보고는 늘 후해서 범위로 본다.
figure-tangle = 얽힘
    .about = 시스템 사이의 결합과 기술 부채를 합친 수치(0~1). 무엇을 바꾸든 느려진다.
figure-suppliers = 납품업체 신뢰
    .short = 납품업체
    .about = 대금을 제때 받으리라고 납품업체가 믿는 정도(0~1).
figure-muscle = 근육
    .about = 어려운 일을 끝까지 해 보며 회사에 붙은 힘(0~1).

# Sales and their parts
figure-sales = 매출
    .short = 매출
figure-sales-growth = 매출 증가율
    .short = 증가율
figure-retail-sales = 소매 매출
figure-platform-revenue = 플랫폼 매출
    .short = 플랫폼
figure-cost-of-sales = 매출원가
    .short = 원가
figure-gross-profit = 매출총이익
    .short = 총이익
figure-gross-margin = 매출총이익률
    .short = 이익률
figure-fulfilment-cost = 물류비
    .short = 물류비
figure-marketing = 마케팅비
    .short = 마케팅
figure-technology-cost = 기술·콘텐츠비
    .short = 기술비
figure-general-cost = 일반관리비
    .short = 관리비
figure-restructuring = 구조조정비용
    .short = 구조조정
figure-operating-result = 영업손익
    .short = 영업손익
figure-interest = 이자비용
figure-net-income = 당기순손익
    .short = 순손익

# Cash and what is owed
figure-cash = 현금·유가증권
    .short = 현금
figure-cash-change = 현금 증감
    .short = 증감
figure-free-cash-flow = 잉여현금흐름
    .short = 잉여현금
figure-burn = 현금 소진
figure-debt = 차입금
figure-payables = 매입채무
figure-inventory = 재고자산
    .short = 재고
figure-receivables = 매출채권
    .short = 매출채권
figure-credit = 신용한도
    .short = 한도
figure-capital-window = 자본시장
    .short = 자본시장
figure-lowest-cash = 최저 현금
figure-capital-expenditure = 설비투자
    .short = 설비투자

# Market
figure-customers = 활동 고객
    .short = 고객
figure-new-customers = 신규 고객
    .short = 신규
figure-churn = 이탈 고객
    .short = 이탈
figure-price-index = 가격 지수
    .short = 가격
figure-quality = 서비스 품질
    .short = 품질
figure-trust = 고객 신뢰
    .short = 신뢰
figure-orders-shipped = 출고 주문
    .short = 출고

# Machines
figure-load = 부하
figure-peak-load = 최대 부하
    .short = 최대
figure-capacity = 용량
figure-utilisation = 가동률
    .short = 가동률
figure-idle-weeks = 노는 주
    .short = 노는 주
figure-outage-hours = 서비스 중단
figure-incidents = 장애
figure-infrastructure-cost = 인프라 비용
    .short = 인프라
figure-fleet-units = 보유 서버
    .short = 서버

# People
figure-headcount = 엔지니어
figure-staff = 물류·고객센터 인원
    .short = 현장
figure-morale = 의욕
figure-know-how = 숙련도
figure-focus = 집중도
figure-honesty = 보고의 솔직함
    .short = 솔직함
figure-resistance = 사내 반발
    .short = 반발
figure-backlog = 밀린 일
figure-keep-the-lights-on = 현상 유지 업무
    .short = 유지
figure-effort = 투입 공수
    .short = 공수

# The bet
figure-scope = 작업량
figure-scope-done = 끝낸 작업량
    .short = 완료
figure-maturity = 새 시스템 성숙도
    .short = 성숙도

# Verdict
figure-value = 지분 가치
    .about = 앞으로의 현금흐름에 통상 배수를 곱하고 플랫폼과 현금을 더한 뒤 시가 기준 차입금을 뺀 값.
figure-score = 점수
figure-crisis-dividend = 위기 배당
    .short = 배당
    .about = 같은 세계, 같은 운에서 위기를 낭비했을 때와 견준 지분 가치의 차이.
figure-wasted-value = 낭비했을 때의 가치
    .short = 낭비
figure-skill = 실력
figure-luck = 운
figure-survival = 생존율
