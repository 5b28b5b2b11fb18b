# Units and headings of figures. The figures themselves are put into words by the text room.

number-unit-table = (단위: 백만 달러)
number-unit-cell = (달러)
number-none = 없음
number-not-modelled = 전망 범위 밖
