# What is wrong, where, and what would be right. Frames shared by command line, saves and scenarios.

# Command line
error-quarter-outside = 이 판은 { $first }에 시작해 { $last }에 끝납니다. { $quarter }{ JOSA($quarter, "은") } 그 밖입니다.
error-no-terminal = 게임 화면을 띄울 터미널이 없습니다. --plain 옵션을 쓰면 파이프로도 한 줄씩 할 수 있습니다. `sim`, `agent` 명령도 터미널 없이 됩니다.
error-terminal-failed = 터미널에 문제가 생겼습니다: { $reason }. 게임은 마지막으로 바꾼 데까지 저장되어 있습니다.
error-too-small = 지금 { $width }×{ $height }, 최소 80×24입니다. 창을 키우거나 글자를 줄이세요. 게임은 기다립니다.
error-internal = 프로그램 자체에 결함이 있습니다: { $message } 열려 있던 게임은 마지막으로 만진 레버까지 저장되어 있으니 다시 시작하면 이어집니다.

# Files
error-not-found = { $path } 파일이 없습니다.
error-cannot-read = { $path } 파일을 읽을 수 없습니다: { $reason }
error-cannot-write = { $path } 파일에 쓸 수 없습니다: { $reason }
error-folder-missing = { $path } 폴더가 없습니다. 폴더를 만들거나 다른 곳을 지정하세요.

# Saves
error-save-chain-broken = { $path }: { $quarter }에서 해시가 어긋납니다. 그 앞 분기까지는 이상이 없습니다.
error-save-header-changed = { $path }: 게임을 시작한 뒤에 머리글이 바뀌었습니다.
error-save-scenario-differs = { $path }: 지금과 내용이 다른 `{ $scenario }` 시나리오로 한 게임입니다. 볼 수는 있지만 이어 할 수는 없습니다.
error-save-older-model = { $path }: 모형 { $found }판으로 한 게임입니다. 지금은 { $known }판이라 다시 볼 수는 있지만 이어 할 수는 없습니다.
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
