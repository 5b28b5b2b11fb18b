# 곱으로 이루어진 수치(매출, 부하, 이익률, 서비스 중단)의 요인. id는 모형의 것.

factor-customers = 고객 수
factor-spend = 고객당 주문액
factor-season = 계절
factor-own-price = 우리 가격에 손님 반응
factor-shipping = 무료 배송
factor-price-kink = 가격을 비교하는 손님
factor-rival-prices = 경쟁사 가격
factor-economy = 경기
factor-demand-luck = 수요 쪽 운
factor-site-service = 서비스 중단과 대기
factor-cutover-night = 컷오버의 밤
factor-empty-shelves = 빈 선반
factor-closed-sites = 닫은 거점
factor-cards = 안건
factor-price-charged = 받은 가격
factor-unit-cost-trend = 매입 단가
factor-december-mix = 12월 상품 구성
factor-cost-luck = 원가 쪽 운
factor-volume = 주문량
factor-load-per-order = 주문당 부하
factor-failure-rate = 고장률
factor-fleet-mix = 장비 구성
factor-tangle = 얽힘
factor-know-how = 숙련도와 정비
factor-incident-luck = 장애 쪽 운
factor-overload = 과부하
