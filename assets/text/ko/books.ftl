# 재무제표.

books-empty = 아직 벌거나 쓴 돈이 없습니다. 첫 분기를 마감하면 채워집니다. 재무상태표에서는 처음 가진 재산과 빚을 볼 수 있습니다.
books-opening = 기초
books-exact = { $quarter } { $name }: { $amount }

# Figures over the quarters, on wide screens
trends-none = 아직 마감한 분기가 없습니다.
trends-one = 첫 점입니다. 다음 분기부터 그림이 됩니다.
trends-money = { $figure }(달러)
trends-stocks = 여섯 지표, 분기별
