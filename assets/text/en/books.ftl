# The statements.

books-empty = Nothing has been earned or spent yet. The first quarter has to close first; the balance sheet shows what there is to begin with.
books-opening = opening
books-exact = { $name }, { $quarter }: { $amount }

# Figures over the quarters, on wide screens
trends-none = No quarter has been played yet.
trends-one = The first of its line. The next quarter makes it a picture.
trends-money = { $figure } ($)
trends-stocks = The six stocks, quarter by quarter
