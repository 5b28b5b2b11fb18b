# 수치 뒤의 폭포 그림.

why-title = 왜: { $quarter } { $name }
why-before = 전
why-after = 후
why-nothing = 견줄 분기가 없습니다. 이번 게임의 첫 분기입니다.
why-reading-change-by-cause = 전 분기와 달라진 금액을 까닭별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-change-by-line = 전 분기와 달라진 금액을 항목별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-movements = 이번 분기에 들고 난 금액을 까닭별로 나눴습니다. 더하면 1센트까지 맞습니다.
why-reading-factors = 전 분기와 달라진 크기를 요인별로 나눴습니다. 요인의 차례와 상관없고 남는 몫도 없습니다.
why-reading-steps = 이번 분기에 움직인 걸음을 차례대로 적었습니다.
