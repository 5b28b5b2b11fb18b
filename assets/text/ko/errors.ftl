# What is wrong, where, and what would be right. Frames shared by command line, saves and scenarios.

error-at = { $path }:{ $line }:{ $column }: { $message }
error-in = { $path }: { $message }
error-did-you-mean = { $message } (가장 가까운 이름: `{ $nearest }`)
error-and-more = 이 밖에 { $count }건이 더 있습니다.

# Command line
error-usage = { $message } 자세한 사용법은 `good-crisis { $command } --help` 명령으로 볼 수 있습니다.
error-unknown-scenario = `{ $name }` 시나리오는 없습니다. 내장 시나리오는 `good-crisis scenarios list` 명령으로 볼 수 있습니다. 파일 경로는 `.ron`으로 끝나야 합니다.
error-unknown-strategy = `{ $name }` 전략은 없습니다. 내장 전략: { $known }
error-unknown-form = `{ $name }` 길이는 없습니다. `sprint`, `full`, `long` 가운데 하나를 쓰세요.
error-unknown-difficulty = `{ $name }` 난이도는 없습니다. `founder`, `operator`, `day-one` 가운데 하나를 쓰세요.
error-unknown-quarter = `{ $name }` 값은 분기가 아닙니다. `2001Q3`처럼 연도와 분기를 붙여 쓰세요.
error-quarter-outside = 이 판은 { $first }에 시작해 { $last }에 끝납니다. { $quarter }{ JOSA($quarter, "은") } 그 밖입니다.
error-unknown-figure = `{ $name }` 항목은 없습니다. 가장 가까운 이름은 `{ $nearest }`입니다.
error-no-terminal = 게임 화면을 띄울 터미널이 없습니다. --plain 옵션을 쓰면 파이프로도 한 줄씩 할 수 있습니다. `sim`, `agent` 명령도 터미널 없이 됩니다.
error-terminal-failed = 터미널에 문제가 생겼습니다: { $reason }. 게임은 마지막으로 바꾼 데까지 저장되어 있습니다.
error-too-small = 지금 { $width }×{ $height }, 최소 80×24입니다. 창을 키우거나 글자를 줄이세요. 게임은 기다립니다.
error-not-in-this-version = `{ $name }` 항목은 이 버전에 없습니다. 빼고 다시 시도하세요.
error-interrupted = 중단했습니다. 저장된 내용은 그대로 있습니다.
error-internal = 프로그램 자체에 결함이 있습니다: { $message } 열려 있던 게임은 마지막으로 만진 레버까지 저장되어 있으니 다시 시작하면 이어집니다.

# Files
error-not-found = { $path } 파일이 없습니다.
error-cannot-read = { $path } 파일을 읽을 수 없습니다: { $reason }
error-cannot-write = { $path } 파일에 쓸 수 없습니다: { $reason }
error-folder-missing = { $path } 폴더가 없습니다. 폴더를 만들거나 다른 곳을 지정하세요.
error-too-large = { $path } 파일은 { $bytes }바이트입니다. { $limit }바이트까지 읽습니다.
error-not-text = { $path } 파일은 UTF-8 텍스트가 아닙니다. { $offset }번째 바이트가 맞지 않습니다.
error-not-ron = { $path }:{ $line }:{ $column }: RON 문법에 맞지 않습니다: { $reason }
error-already-exists = { $path } 파일이 이미 있습니다. 다른 이름을 쓰거나 그 파일을 옮기세요.
error-newer-format = { $path } 파일의 형식 번호는 { $found }, 이 버전이 읽는 번호는 { $known }까지입니다. 더 새로운 버전에서 열립니다.

# Fields
error-unknown-field = 모르는 항목 `{ $name }`
error-missing-field = `{ $name }` 항목 없음
error-wrong-type = `{ $name }` 항목에 맞는 형식: { $expected }
error-out-of-range = `{ $name }` 값 { $value } (허용 범위 { $low }~{ $high })
error-unknown-name = `{ $name }` 항목에 쓸 수 없는 값 `{ $value }` (쓸 수 있는 값: { $known })
error-unknown-reference = `{ $name }` 항목이 가리키는 `{ $value }`의 선언 없음
error-duplicate-name = `{ $name }` 중복 선언 (처음 선언은 { $line }행)
error-empty = 비어 있는 `{ $name }` 항목
error-too-many = `{ $name }` 항목 { $count }개 (최대 { $limit }개)

# Saves
error-save-chain-broken = { $path }: { $quarter }에서 해시가 어긋납니다. 그 앞 분기까지는 이상이 없습니다.
error-save-header-changed = { $path }: 게임을 시작한 뒤에 머리글이 바뀌었습니다.
error-save-scenario-differs = { $path }: 지금과 내용이 다른 `{ $scenario }` 시나리오로 한 게임입니다. 볼 수는 있지만 이어 할 수는 없습니다.
error-save-older-model = { $path }: 모형 { $found }판으로 한 게임입니다. 지금은 { $known }판이라 다시 볼 수는 있지만 이어 할 수는 없습니다.
error-save-truncated = { $path }: { $quarter } 도중에 끊겼습니다. 그 앞 분기까지는 이상이 없습니다.
error-save-refused = { $path }: { $quarter }의 결정에 허용되지 않는 내용이 있습니다: { $reason }
error-save-locked = { $path } 파일을 다른 게임이 쓰고 있습니다. 그쪽을 먼저 닫으세요.

# Texts that a scenario brings along
text-issue-too-long = `{ $language }` 텍스트 { $line }행 { $column }열: 텍스트가 { $bytes }바이트입니다. { $limit }바이트까지 읽습니다.
text-issue-syntax = `{ $language }` 텍스트 { $line }행 { $column }열: Fluent 문법에 맞지 않습니다: { $detail }
text-issue-too-deep = `{ $language }` 텍스트 { $line }행 { $column }열: 메시지 하나에 여는 괄호가 { $limit }개를 넘습니다. 닫는 괄호가 빠졌는지 확인하세요.
text-issue-forbidden-character = `{ $language }` 텍스트 { $line }행 { $column }열: 보이지 않거나 화면을 제어하는 문자가 있습니다: { $code }
text-issue-built-in = `{ $language }` 텍스트 { $line }행 { $column }열: `{ $id }` 문구는 게임의 것이라 바꿀 수 없습니다. 바꿀 수 있는 문구는 docs/scenario-format.md에 있습니다.
text-issue-duplicate = `{ $language }` 텍스트 { $line }행 { $column }열: `{ $id }` 메시지를 두 번 선언했습니다.
text-issue-reference = `{ $language }` 텍스트 { $line }행 { $column }열: 다른 메시지 `{ $id }` 참조는 쓸 수 없습니다. 내용을 직접 쓰세요.
text-issue-term = `{ $language }` 텍스트 { $line }행 { $column }열: `-{ $id }`: 용어 정의는 쓸 수 없습니다. 내용을 쓸 자리에 직접 쓰세요.
text-issue-unknown-function = `{ $language }` 텍스트 { $line }행 { $column }열: `{ $name }` 함수는 없습니다. JOSA와 COUNT만 쓸 수 있습니다.
text-issue-long-number = `{ $language }` 텍스트 { $line }행 { $column }열: 수가 { $limit }자리를 넘습니다.
text-issue-untranslated = `{ $language }` 텍스트 { $line }행 { $column }열: `{ $id }` 메시지가 `{ $other }` 텍스트에 없습니다.
