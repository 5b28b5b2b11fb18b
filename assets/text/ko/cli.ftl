# 명령이 표준 출력과 표준 오류에 적는 말.

cli-plain-not-yet = 이 버전에는 `--plain` 모드가 없습니다. 80×24 이상의 터미널에서 플레이하거나 `good-crisis agent` 명령으로 게임을 조작할 수 있습니다.
cli-unknown-command = `{ $name }`: 없는 명령입니다. 명령 목록은 `good-crisis --help` 도움말에 있습니다.
cli-unknown-command-near = `{ $name }`: 없는 명령입니다. 가장 가까운 이름: `{ $near }`
