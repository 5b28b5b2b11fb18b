# 프로그램이 보낸 줄에서 잘못된 점. 프로그램을 고치는 사람이 읽는다: 항목, 값, 맞는 값.

# 줄
agent-too-long = 한 줄은 { $limit }바이트까지입니다. 보낸 줄은 이보다 깁니다
agent-not-json = JSON 문법에 맞지 않습니다. { $column }번째 바이트부터 어긋납니다
agent-too-deep = 괄호가 너무 깊이 겹칩니다. { $limit }겹까지 읽습니다
agent-no-number = `{ $found }`: JSON에 없거나 계산할 수 없는 숫자입니다. 12, -0.5, 2e6처럼 쓰세요
agent-not-an-object = JSON이지만 객체가 아닙니다. `decide`, `act`, `forecast`, `answer`, `release` 줄은 객체로 보냅니다
agent-missing = 빠진 항목 `{ $name }`
agent-repeated = 한 객체에 두 번 나온 항목 `{ $name }`. 하나만 남기세요
agent-wrong-type = { $expected ->
   *[text] `{ $name }` 항목은 큰따옴표로 묶은 글이어야 합니다
}
agent-not-in-range = `{ $name }` 항목에는 1~{ $most } 범위의 정수를 씁니다
agent-unknown-field = 모르는 항목 `{ $name }` (쓸 수 있는 항목: { $known })
agent-unknown-type = 모르는 줄 종류 `{ $name }` (보낼 수 있는 종류: `decide`, `act`, `forecast`, `answer`, `release`)
agent-unknown-act = 모르는 행동 `{ $name }` (할 수 있는 행동: { $known })

# 때
agent-night-first = 컷오버의 밤이 끝나지 않았습니다. `act` 줄로 이어 갑니다
agent-no-night = 지금은 컷오버의 밤이 아닙니다. `decide` 줄로 이어 갑니다
agent-not-asked = 지금 묻고 있는 질문이 아닙니다. `question` 줄이 오면 그 `id`로 `answer` 줄을 보냅니다
agent-too-many-words = `text` 항목이 너무 깁니다. { $limit }자까지 받습니다
agent-no-words = `text` 항목이 비어 있습니다. 과제의 물음에는 글로 답합니다
agent-answer-first = 게임은 끝났지만 과제의 물음이 남아 있습니다. `answer` 줄로 이어 갑니다
agent-word-first = 새 막이 암호를 기다립니다. `release` 줄로 이어 갑니다
agent-no-word-due = 지금은 암호를 기다리지 않습니다. `decide` 줄로 이어 갑니다

# 받아들여지지 않은 결정
agent-refused-out-of-range = `{ $key }` 값 { $offered } (허용 범위 { $low }~{ $high })
agent-refused-shares-over-one = `{ $key }` 비율의 합이 { $sum }입니다. 합은 1까지입니다
agent-refused-not-on-the-market = `{ $key }`: { $offered }유닛을 주문했지만 이번 분기에 나온 물량은 { $available }유닛입니다
agent-refused-not-owned = `{ $key }`: { $offered }유닛을 철거하려 했지만 보유 서버는 { $owned }유닛입니다
agent-refused-unknown = `{ $key }`: 이 시나리오에 없는 이름입니다
agent-refused-no-offer = `{ $key }`: 받은 제안이 없습니다. 협상이 먼저입니다
agent-refused-vendor-not-talking = `{ $key }`: 벤더가 아직 협상에 나오지 않습니다. 다음 분기에 다시 시도할 수 있습니다
agent-refused-already-signed = `{ $key }`: 이미 서명한 계약이 있습니다
agent-refused-date-needed = `{ $key }`: 조건부 계약에는 컷오버 분기가 필요합니다. 다음 분기부터 2년 안이어야 합니다
agent-refused-wrong-stage = `{ $key }`: 지금 전환 단계에서는 할 수 없습니다
agent-refused-nothing-to-move = `{ $key }`: `migration_tiers` 항목에 아직 옮기지 않은 계층이 없습니다
agent-refused-tier-under-way = `{ $key }`: 이미 옮기고 있는 계층은 뺄 수 없습니다
agent-refused-too-few-units = `{ $key }`: 새 서버로 부하를 받으려면 { $needed }유닛이 필요합니다. 지금 계획으로는 { $offered }유닛입니다
agent-refused-fallback-gone = `{ $key }`: 전환을 포기할 수 없습니다. 옛 서버로 부하를 받으려면 { $needed }유닛이 필요한데, 남는 것은 { $offered }유닛입니다
agent-refused-not-decoupled = `{ $key }`: 서비스 단위로 옮길 만큼 시스템이 분리되지 않았습니다
agent-refused-already-closed = `{ $key }`: 이미 닫은 거점입니다
agent-refused-already-done = `{ $key }`: 이미 한 일입니다
agent-refused-window-shut = `{ $key }`: { $offered }달러를 구하려 했지만 이번 분기에 시장이 내주는 돈은 { $available }달러입니다
agent-refused-no-partner = `{ $key }`: 투자하겠다는 파트너가 없습니다
agent-refused-pledge-given = `{ $key }`: 한 번 약속한 날짜는 바꿀 수 없고, 앞으로 올 날짜만 약속할 수 있습니다
agent-refused-no-night = `{ $key }`: 이번 분기에는 컷오버가 없습니다
agent-refused-not-enough-cash = `{ $key }`: { $offered }달러가 들지만 쓸 수 있는 돈은 { $available }달러입니다
agent-refused-only-the-answer = 편지에는 `event` 항목으로만 답하고 나머지는 상시 지침대로 합니다. `{ $key }` 항목은 빼고 보내세요
agent-refused-option-shut = `{ $key }`: 과제에서 정해 두었거나 빼 둔 항목을 움직이는 답입니다. `event.options`에 있는 답을 고르세요
agent-refused-set-by-exercise = `{ $key }` 항목은 과제에서 정해 두었습니다. 빼고 보내세요
agent-refused-fleet-dear = `{ $key }`: 새 장비가 사이트 전체를 받은 뒤에 빌려줄 수 있습니다
agent-refused-rule-five-missing = `{ $key }`: `mandate.rules`에 5가 있거나 이미 자리 잡았어야 서비스를 열 수 있습니다
agent-refused-product-unfinished = `{ $key }`: 제품 완성도는 1 가운데 { $built }입니다. `allocation.platform`에 인력을 두면 열 수 있습니다
agent-refused-no-forecast-asked = `{ $key }`: 이번 분기에는 예측을 묻지 않습니다
agent-refused-game-over = 게임이 끝났습니다
