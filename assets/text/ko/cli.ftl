# 명령이 표준 출력과 표준 오류에 적는 말.

cli-unknown-command = `{ $name }`: 없는 명령입니다. 명령 목록은 `good-crisis --help` 도움말에 있습니다.
cli-unknown-command-near = `{ $name }`: 없는 명령입니다. 가장 가까운 이름: `{ $near }`
cli-unknown-scenario = `{ $name }` 시나리오는 없습니다. 내장 시나리오: { $known }. 파일 경로는 `.ron`으로 끝납니다.
cli-unknown-scenario-near = `{ $name }` 시나리오는 없습니다. 가장 가까운 이름은 `{ $near }`입니다. 내장 시나리오는 `good-crisis scenarios list` 명령으로 볼 수 있습니다. 파일 경로는 `.ron`으로 끝납니다.
cli-no-decks = 이 시나리오에는 더할 안건 묶음이 없습니다.
cli-unknown-deck = 이 시나리오에 `{ $name }` 안건 묶음은 더할 수 없습니다. 더할 수 있는 묶음: { $known }.
cli-unknown-deck-near = 이 시나리오에 `{ $name }` 안건 묶음은 더할 수 없습니다. 가장 가까운 이름은 `{ $near }`입니다.
cli-unknown-strategy = `{ $name }` 전략은 없습니다. 내장 전략: { $known }. 파일 경로는 `.ron`으로 끝납니다.
cli-unknown-strategy-near = `{ $name }` 전략은 없습니다. 가장 가까운 이름은 `{ $near }`입니다. 파일 경로는 `.ron`으로 끝납니다.

# 파일을 읽거나 쓰지 못한 까닭
cli-io-denied = 권한이 없습니다
cli-io-no-file = 파일이 아닙니다
cli-io-folder = 폴더입니다
cli-io-full = 디스크가 가득 찼습니다
cli-io-read-only = 읽기 전용 디스크입니다
cli-io-quota = 할당된 용량을 다 썼습니다
cli-io-large = 시스템이 정한 파일 크기 한도를 넘습니다
cli-io-no-folder = 경로 가운데 폴더가 아니라 파일인 곳이 있습니다
cli-io-busy = 지금은 시스템에 여유가 없습니다
cli-output-failed = 표준 출력에 쓸 수 없습니다: { $reason }
cli-no-thread = 입력을 받을 스레드를 시스템에서 얻지 못했습니다: { $reason }

# 여러 판
cli-games = 판
cli-sim-played = { $scenario }, { $strategy }, { $form }, { $difficulty }: 시드 번호 { $seed }부터 { $games }판, 한 판 { $quarters }개 분기
cli-sim-survived = 생존: { $games }판 중 { $survived }판({ $share })
cli-sim-ending = { $ending }: { $count }
cli-sim-refused = 받아들여지지 않아 뺀 결정: { $count }
cli-sim-stopped = 끝까지 가지 않고 멈추므로 지분 가치와 점수는 없습니다.
cli-sim-pace = { $stopped ->
        [no] 감정인이 더 돌린 분기까지 모두 {""}
       *[yes] {""}
    }{ $quarters }개 분기, { $seconds }초, 초당 { $pace }개 분기
cli-mean = 평균
cli-strategy = 전략
cli-survived = 생존
cli-refused = 못 한 결정
cli-score = 점수
cli-value = 지분 가치(달러)
cli-lowest-cash = 최저 현금(달러)
cli-cash-at-q8 = { $quarters }개 분기 뒤 현금(달러)
cli-outage-hours = 서비스 중단 시간

# 시나리오
cli-scenario = 시나리오
cli-title = 제목
cli-form = 길이
cli-first = 시작
cli-decided = 결정 분기
cli-quarters = 전체 분기
cli-show-platforms = 서버: { $names }
cli-show-tiers = 계층: { $names }
cli-show-sites = 거점: { $names }
cli-check-sound = { $path }: 이상 없음
cli-scenario-written = { $path }: 저장했습니다. `good-crisis play { $path }` 명령으로 플레이합니다.
cli-table-over-game = { $path }: .ron은 게임과 시나리오 파일입니다. 이 파일에는 다른 이름을 써 주세요
cli-scenario-exists = { $path }: 이미 있는 파일이라 그대로 두었습니다. 다른 곳에는 `--out FILE`, 덮어쓸 때는 `--force` 옵션을 씁니다.
cli-position-outside = 이 판에서 { $quarter }에는 정할 일이 없었습니다. { $first }부터 { $last }까지 고를 수 있습니다.

# 모형과 기록
cli-calibrate-no-record = `{ $name }` 시나리오에는 대조할 기록이 없습니다. `--against FILE.csv` 옵션으로 지정하세요.
cli-calibrate-no-text = { $path }: UTF-8로 된 표가 아닙니다. 스프레드시트에서 "CSV UTF-8(쉼표로 분리)" 형식으로 저장하세요.
cli-calibrate-nothing = { $path }: 모형에 있는 분기와 항목으로 된 줄이 없습니다
cli-calibrate-fitted = 맞춘 구간: 모형을 이 기록에 맞췄습니다. 운은 껐습니다. `*` 표시는 자료가 아니라 기억에서 옮긴 값입니다.
cli-calibrate-held-out = 남겨 둔 구간: 모형을 맞출 때 쓰지 않은 기록입니다.
cli-calibrate-free = 기록에 맞춰 정한 상수: { $count }
cli-calibrate-model = 모형
cli-calibrate-record = 기록
cli-calibrate-off = 차이
cli-calibrate-error = 평균 오차
cli-calibrate-all = 전체
cli-calibrate-points = 점
cli-calibrate-read = 기억 제외
cli-calibrate-target = 목표
cli-calibrate-swing = 첫해에서 이듬해로 바뀐 폭
cli-calibrate-model-share = 모형 비중
cli-calibrate-record-share = 기록 비중

# 저장된 게임
cli-verify-good = { $path }: { $count }개 분기 모두 이상 없음
cli-quarter = 분기
cli-decided-keys = 결정
cli-replay-verdict = { $ending }. 점수 { $score }, 지분 가치 { $value }.
cli-new-taken = `{ $name }`: 게임에 이미 들어 있는 이야기의 이름입니다. 다른 이름을 쓰세요.
cli-no-player = `{ $name }`: 참가자 ID로 쓸 수 없습니다. 보이는 글자만 { $limit }자까지 쓸 수 있습니다.
cli-nothing-to-continue = 저장 폴더에 이어할 게임이 없습니다.
cli-explain-unknown = "{ $figure }" 값은 없습니다. 있는 값: { $known }
cli-explain-unknown-near = "{ $figure }" 값은 없습니다. 혹시 { $nearest }? 있는 값: { $known }
cli-report-ending = { $path }: 복기 파일의 이름은 `.html`이나 `.md`로 끝나야 합니다.
cli-report-failed = 프로그램 오류로 보고서를 쓰지 못했습니다. 게임은 저장되어 있습니다.
cli-not-kept = { $disk ->
    [nothing] 게임을 저장하지 못했습니다. 디스크에는 아무것도 남아 있지 않습니다. { $reason }
   *[older] 게임을 저장하지 못했습니다. 디스크에는 이전 상태가 남아 있습니다. { $reason }
}
cli-too-little-memory = 이 프로그램이 쓸 수 있는 메모리가 { $given }MB입니다. 시작하려면 { $least }MB가 필요합니다. 제한은 보통 `ulimit -v` 명령으로 정합니다.
cli-put-aside = 게임하는 동안 { $path } 파일이 밖에서 바뀌었습니다. 지금 하는 게임은 그 파일에 이어서 저장하고, 밖에서 바뀐 것은 { $aside } 파일로 남겨 두었습니다.
cli-report-written = { $path }: 저장했습니다.
