# Units and headings of figures. The figures themselves are put into words by the text room.

number-unit-table = ($ millions)
number-unit-cell = ($)
number-unit-percent = (%)
number-loss = a loss of { $amount }
number-none = none
number-unknown = not known
number-not-modelled = not modelled
number-last = last { $value }
number-range = from { $low } to { $high }
number-about = about { $value }
number-chance = { $hits } of { $of }
number-percent-range = 80% range
number-per-quarter = { $value } a quarter
number-share-of-sales = { $share } of sales
number-against-last-quarter = on the quarter before
number-against-last-year = on the year
