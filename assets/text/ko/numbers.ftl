# Units and headings of figures. The figures themselves are put into words by the text room.

number-unit-table = (단위: 백만 달러)
number-unit-cell = (달러)
number-unit-percent = (%)
number-loss = { $amount } 손실
number-none = 없음
number-unknown = 알 수 없음
number-not-modelled = 전망 범위 밖
number-last = 직전 { $value }
number-range = { $low }~{ $high }
number-about = 약 { $value }
number-chance = { $of }번 중 { $hits }번
number-percent-range = 80% 범위
number-per-quarter = 분기당 { $value }
number-share-of-sales = 매출의 { $share }
number-against-last-quarter = 전 분기 대비
number-against-last-year = 전년 동기 대비
