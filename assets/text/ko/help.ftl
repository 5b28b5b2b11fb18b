# 도움말이 프로그램, 명령, 명령 뒤에 쓰는 것을 두고 하는 말. `help-`에 명령을, `-arg-`에 인자를 잇는다.
# 여러 명령이 똑같이 받는 인자는 `help-arg-`에 인자를 잇는다.

# 둘레의 말
help-word-usage = 사용법
help-word-commands = 명령
help-word-arguments = 인자
help-word-options = 옵션
help-word-look = 화면과 언어
help-word-default = 기본값
help-word-possible = 가능한 값
help-word-print = 도움말을 봅니다
help-word-print-more = 도움말을 봅니다(자세히는 `--help`)
help-word-print-summary = 도움말을 봅니다(간단히는 `-h`)
help-word-print-version = 버전을 봅니다
help-word-print-command = 이 도움말이나 다른 명령의 도움말을 봅니다

# 여러 명령이 받는 인자
help-arg-color = 색을 언제 쓸지. `auto`는 NO_COLOR를 따르고, 보는 사람이 없으면 쓰지 않습니다
help-arg-theme = 화면 색
help-arg-ascii = ASCII 글자만으로 그립니다
help-arg-no-motion = 애니메이션 없이 한 번에 보여 줍니다
help-arg-lang = 언어. 기본: 시스템의 언어
help-arg-saves = 저장 폴더. 기본: ./saves 폴더가 있으면 거기, 없으면 시스템의 데이터 폴더
help-arg-plain = 글줄로 묻고 답하며 플레이합니다. 화면 낭독기, 단순한 터미널, 기록, 파이프에 맞습니다
help-arg-scenario = 내장 시나리오의 이름이나 .ron 파일의 경로
help-arg-form = 게임의 길이
help-arg-seed = 첫 판의 시드 번호
help-arg-difficulty = 난이도
help-arg-player = 플레이하는 사람. 저장 파일에 적힙니다
help-arg-token = 시작 토큰이 필요한 과제의 토큰
help-arg-with = 시나리오에 더할 안건 묶음(예: september-2001)
help-arg-format = 출력 형식
help-arg-out = 쓸 파일. 기본: 이 폴더에 이름 뒤에 .ron을 붙인 파일
help-arg-force = 이미 있는 파일을 덮어씁니다
help-arg-save = 저장 파일의 경로나 이름
help-arg-games = 저마다 플레이할 판 수
help-arg-jobs = 스레드 수. 기본: 컴퓨터에 있는 만큼
help-arg-file = 과제 파일의 경로
help-arg-id-column = 명단에서 학생 번호가 든 열의 제목. 알려진 제목이 아닐 때 씁니다
help-arg-folder = 제출물이 든 폴더

# 프로그램
help-good-crisis = 터미널에서 하는 경영 시뮬레이션: 곧 돈이 마를 회사를 이끕니다
help-good-crisis-long =
    터미널에서 하는 경영 시뮬레이션: 곧 돈이 마를 회사를 이끕니다.

    명령 없이 실행하면 끝내지 않은 게임을 이어서 하고, 그런 게임이 없으면 첫 화면을 엽니다.
help-good-crisis-examples =
    예:
      good-crisis                              새로 하거나 멈춘 데서 이어서 하기
      good-crisis play dotcom-2000 --seed 7    남들도 똑같이 해 볼 수 있는 게임
      good-crisis sim dotcom-2000 --strategy history --games 1000

    종료 코드: 0 정상. 1 물은 것이 사실과 다름. 2 잘못된 명령, 모르는 이름,
    터미널 없음. 3 읽을 수 없는 입력. 4 파일이나 스트림의 오류. 130 중단함.
    143 강제 종료됨.

# play
help-play = 시나리오를 터미널에서 플레이합니다
help-play-arg-scenario = 내장 시나리오의 이름이나 .ron 파일의 경로. 과제 파일도 됩니다. 기본: dotcom-2000
help-play-arg-form = 게임의 길이. 기본: full
help-play-arg-seed = 운을 정하는 시드 번호. 기본: 새 번호
help-play-arg-difficulty = 난이도. 기본: operator
help-play-arg-daily = 모두에게 같은 오늘의 게임을 합니다. 본 시나리오를 보통 길이, 운영자 난이도로 하며 시드 번호는 그리니치의 날짜입니다(2026년 11월 26일이면 20261126). 오늘 시작한 게임이 있으면 이어서 합니다
help-play-arg-tutorial = 처음 배우기: 해 보며 배우는 작은 게임이고, 저장되지 않습니다
help-play-arg-resume = 이 이름으로 저장된 게임을 이어서 합니다
help-play-arg-attempt = 과제의 몇 번째 시도인지. 기본: 하던 시도, 없으면 여기 저장된 마지막 시도의 다음
help-play-examples =
    예:
      good-crisis play dotcom-2000 --form sprint    여섯 분기, 15분
      good-crisis play my-crisis.ron --seed 7       직접 만든 시나리오
      good-crisis play week3.ron --as s01           과제를 시작하거나 이어서 하기
      good-crisis play --daily                      모두가 같이 하는 오늘의 게임
      good-crisis play --tutorial                   처음 배우기
      good-crisis play --with september-2001        2001년 9월을 더한 게임
      good-crisis play --resume friday              이름으로 찾아 이어서 하기

# scenarios
help-scenarios = 시나리오를 늘어놓고, 보고, 검사하고, 만듭니다
help-scenarios-examples =
    예:
      good-crisis scenarios list
      good-crisis scenarios show dotcom-2000 --source
      good-crisis scenarios new harbour
      good-crisis scenarios check harbour.ron
      good-crisis scenarios from saves/history.ron --at 2001Q1

# scenarios list
help-scenarios-list = 내장 시나리오를 한 줄에 하나씩 보여 줍니다
help-scenarios-list-examples =
    예:
      good-crisis scenarios list --format json

# scenarios show
help-scenarios-show = 시나리오의 내용, 길이, 구성을 보여 줍니다
help-scenarios-show-arg-source = 시나리오 파일을 그대로 보여 줍니다. 직접 만들 때 밑바탕으로 씁니다
help-scenarios-show-examples =
    예:
      good-crisis scenarios show dotcom-2000
      good-crisis scenarios show dotcom-2000 --source > my-crisis.ron

# scenarios check
help-scenarios-check = 시나리오 파일과 안건 묶음의 잘못을 줄과 칸까지 모두 알려 줍니다
help-scenarios-check-arg-files = 시나리오 파일이나 안건 파일
help-scenarios-check-examples =
    예:
      good-crisis scenarios check my-crisis.ron my-cards.ron

# scenarios new
help-scenarios-new = 직접 만들 때 밑바탕으로 쓸 시나리오 파일을 씁니다
help-scenarios-new-arg-name = 시나리오의 이름. 소문자, 숫자, 붙임표로 짓습니다
help-scenarios-new-arg-from = 밑바탕으로 삼을 시나리오. 내장 시나리오의 이름이나 .ron 파일의 경로
help-scenarios-new-examples =
    예:
      good-crisis scenarios new harbour
      good-crisis scenarios new harbour --from my-crisis.ron --out harbour.ron

# scenarios from
help-scenarios-from = 저장된 게임의 한 분기에서 시작하는 시나리오 파일을 씁니다
help-scenarios-from-arg-save = 저장 파일의 경로나 이름
help-scenarios-from-arg-at = 시나리오가 시작하는 분기(예: 2001Q1)
help-scenarios-from-arg-name = 시나리오의 이름. 기본: 원래 시나리오와 분기의 이름
help-scenarios-from-examples =
    예:
      good-crisis scenarios from saves/history.ron --at 2001Q1

# sim
help-sim = 한 전략으로 여러 판을 돌리고 결과를 알려 줍니다
help-sim-arg-strategy = 내장 전략의 이름이나 .ron 파일의 경로
help-sim-arg-games = 플레이할 판 수
help-sim-arg-quarters = 이만큼 분기를 마치면 멈춥니다
help-sim-arg-trajectories = 판과 분기마다 한 줄씩 적은 표도 씁니다
help-sim-examples =
    예:
      good-crisis sim dotcom-2000 --strategy history --games 10000
      good-crisis sim dotcom-2000 --strategy mine.ron --games 1000 --format json
      good-crisis sim dotcom-2000 --strategy haggle --trajectories haggle.csv

    i번째 판(0부터 셈)의 시드 번호는 N+i이고 모든 전략이 같습니다. play --seed로 직접 해 볼 수 있습니다.

# compare
help-compare = 여러 전략으로 같은 판을 돌려 한 줄에 하나씩 견줍니다
help-compare-arg-strategies = 내장 전략의 이름이나 .ron 파일의 경로. 쉼표로 나눕니다
help-compare-examples =
    예:
      good-crisis compare dotcom-2000 --strategies history,haggle,steady --games 1000
      good-crisis compare dotcom-2000 --strategies history,mine.ron --games 1000 --format csv

# calibrate
help-calibrate = 운을 끄고 모형을 공개된 기록과 견줍니다
help-calibrate-arg-against = 모형을 맞출 때 쓰지 않은, 견줄 분기의 기록
help-calibrate-examples =
    예:
      good-crisis calibrate
      good-crisis calibrate dotcom-2000 --against quarters-2002-2004.csv --format csv

# balance
help-balance = 시나리오의 균형을 잽니다: 기준, 허점, 효과로 본 레버, 쓸모없는 선택지, 결론이 뒤집히는 곳
help-balance-arg-targets = 무엇을 잴지 적은 파일. 기본: 시나리오에 딸린 파일
help-balance-arg-policies = 허점을 찾을 때 뽑을 방침의 수
help-balance-arg-games = 전략마다 플레이할 판 수
help-balance-arg-seed = 첫 판의 시드 번호. 기본: 균형 파일의 새 시드 번호 가운데 첫째
help-balance-arg-only = 만들 표. 쉼표로 나눕니다. 기본: 모두
help-balance-arg-page = 표마다 명령을 위에 적은 문서도 씁니다
help-balance-examples =
    예:
      good-crisis balance
      good-crisis balance dotcom-2000 --only bands,strategies,prices --games 1000
      good-crisis balance dotcom-2000 --policies 20000 --page docs/balance.md
      good-crisis balance mine.ron --targets my-balance.ron --format csv

    --seed 옵션이 없으면 균형 파일의 시드 번호를 씁니다. 조율에 쓴 번호는 하나도 없습니다.

# agent
help-agent = 표준 입출력의 JSON Lines로 플레이합니다
help-agent-arg-scenario = 내장 시나리오의 이름이나 .ron 파일의 경로. 과제 파일도 됩니다
help-agent-arg-seed = 운을 정하는 시드 번호. 기본: 새 번호
help-agent-arg-form = 게임의 길이. 기본: full
help-agent-arg-difficulty = 난이도. 기본: operator
help-agent-arg-attempt = 과제의 몇 번째 시도인지. 기본: 하던 시도, 없으면 게임이 저장되는 곳에 있는 마지막 시도의 다음
help-agent-arg-save = 게임을 이 이름으로 저장합니다
help-agent-arg-resume = 이 이름으로 저장된 게임을 이어서 하고 거기에 저장합니다
help-agent-examples =
    예:
      good-crisis agent dotcom-2000 --seed 7
      echo '{"{"}"type":"decide","decisions":{"{"}{"}"}{"}"}' | good-crisis agent dotcom-2000 --seed 7 --save bot
      good-crisis agent --resume bot

    과제가 무엇을 요구하는지는 첫 줄의 `exercise`에 있습니다. 질문은 그 분기의 결정을 보낸 뒤 결과가 나오기 전에, 또는 마지막 분기 뒤에 옵니다.
    {"  {"}"type":"question","id":"reason","at":"2001Q1","text":"…"{"}"}
    {"  {"}"type":"answer","id":"reason","text":"…"{"}"}
    답 대신 결정을 보내면 앞서 보낸 결정을 갈음합니다. 선생님이 불러 주는 암호를 기다리는 막에서는 관측 대신 이것이 옵니다.
    {"  {"}"type":"release","quarter":"2001Q1","when":"…"{"}"}
    {"  {"}"type":"release","word":"…"{"}"}
    더 오래 기다려야 하면 입력을 끝내고 나중에 --resume 옵션으로 이어서 합니다.
    컷오버의 밤은 행동 하나씩 진행되고, 행동마다 다음 단계나 그 분기의 결과로 답합니다.
    {"  {"}"type":"act","action":"go"{"}"}
    컷오버의 밤에는 `actions`에 모든 행동이, `possible`에 지금 할 수 있는 행동이 있습니다.
    과제에서 막힌 안건의 선택지는 `event.not_in_exercise`에 있습니다.

    실행할 수 있는 결정을 두고 재무 책임자가 내다보는 앞날은 언제든, 원하는 분기와 판 수만큼 물을 수 있습니다.
    {"  {"}"type":"forecast","decisions":{"{"}{"}"},"quarters":8,"games":200{"}"}
    `ruin_led_on` 말고는 모두 이번 분기 뒤로 아무것도 결정하지 않는다고 봅니다. `ruin`은 그때까지 돈이 떨어지거나 팔려서 폐업하는 판의 비율입니다. `ruin_led_on`은 다음 분기부터 시나리오의 기준 방침이 결정할 때의 같은 비율이고, 많아야 200판으로 셉니다. 기준 방침이 없는 시나리오에서는 null입니다.

# replay
help-replay = 저장된 게임을 한 분기씩 되짚어 봅니다
help-replay-arg-until = 보여 줄 마지막 분기(예: 2001Q3)
help-replay-examples =
    예:
      good-crisis replay friday
      good-crisis replay saves/history.ron --until 2001Q3

# verify
help-verify = 저장된 게임을 다시 돌려 분기마다 해시를 견줍니다
help-verify-arg-saves-named = 저장 파일의 경로나 이름
help-verify-examples =
    예:
      good-crisis verify saves/history.ron
      good-crisis verify handed-in/*.ron

# explain
help-explain = 저장된 게임의 한 분기에서 숫자가 왜 바뀌었는지 풀어 줍니다
help-explain-arg-quarter = 분기(예: 2001Q3)
help-explain-arg-figure = 숫자의 이름(예: cash). 모르는 이름이면 모두 늘어놓습니다
help-explain-examples =
    예:
      good-crisis explain saves/history.ron --quarter 2001Q3 --figure cash
      good-crisis explain friday --quarter 2000Q4 --figure outage_hours --format json

# report
help-report = 저장된 게임을 돌아보는 문서를 씁니다
help-report-arg-out = 쓸 파일(.html 또는 .md). 기본: 표준 출력에 Markdown으로
help-report-examples =
    예:
      good-crisis report friday                      표준 출력에 Markdown으로
      good-crisis report saves/history.ron --out history.html
      good-crisis report friday --lang ko --out friday.md

# class
help-class = 수업 과제를 내고 채점합니다
help-class-examples =
    예:
      good-crisis class new --lesson never-waste --out week3.ron
      good-crisis class check week3.ron
      good-crisis play week3.ron --as s01
      good-crisis class grade week3.ron handed-in --out grades.csv --report report.html
      good-crisis class feedback week3.ron handed-in --out feedback

# class new
help-class-new = 밑바탕으로 쓸 과제 파일을 씁니다
help-class-new-arg-lesson = 수업의 이름: runway, price-spiral, freeze, real-options, seasonality, interfaces, never-waste
help-class-new-arg-out = 쓸 파일. 기본: 이 폴더에 수업의 이름 뒤에 .ron을 붙인 파일
help-class-new-arg-key = 시작 토큰에 서명할 수업 키 파일. 없으면 새로 만듭니다
help-class-new-arg-force = 이미 있는 과제 파일을 덮어씁니다
help-class-new-examples =
    예:
      good-crisis class new --lesson never-waste --out week3.ron
      good-crisis class new --lesson real-options --key class.key --out week4.ron
      good-crisis --lang ko class new --lesson runway

# class check
help-class-check = 과제 파일의 잘못을 알려 주고 시작 토큰을 씁니다
help-class-check-arg-tokens = 학생마다 시작 토큰을 적은 표를 이 파일에 씁니다
help-class-check-arg-key = 토큰에 서명할 수업 키
help-class-check-arg-roster = 반의 명단: 한 줄에 번호 하나, 또는 `id` 열이 있는 표
help-class-check-arg-lms = 명단을 내보낸 학습 플랫폼
help-class-check-examples =
    예:
      good-crisis class check week3.ron
      good-crisis class check week4.ron --key class.key --roster roster.csv --tokens tokens.csv

# class grade
help-class-grade = 제출물 폴더를 다시 돌려 채점합니다
help-class-grade-arg-out = 쓸 성적표. 새로 쓰되 사람이 매긴 점수는 남깁니다
help-class-grade-arg-report = 반 전체를 보여 줄 화면용 문서도 씁니다. 이미 있으면 덮어씁니다
help-class-grade-arg-names = 그 문서에 선, 점, 인용마다 누구 것인지 보여 줍니다
help-class-grade-arg-lms = 이 학습 플랫폼이 받아들이는 성적 파일도 씁니다
help-class-grade-arg-roster = 반의 명단: 한 줄에 번호 하나, `id` 열이 있는 표, 또는 학습 플랫폼에서 내보낸 파일
help-class-grade-examples =
    예:
      good-crisis class grade week3.ron handed-in --out grades.csv
      good-crisis class grade week3.ron handed-in --out grades.csv --report report.html
      good-crisis class grade week3.ron handed-in --out grades.csv --lms canvas --roster canvas.csv

    --lms 옵션을 쓰면 플랫폼에 올릴 둘째 표 grades.canvas.csv 파일도 옆에 씁니다.

# class feedback
help-class-feedback = 학생마다 자기 게임을 돌아보는 문서를 씁니다
help-class-feedback-arg-out = 쓸 폴더. 없으면 만들고, 있던 문서는 덮어씁니다
help-class-feedback-arg-marks = 사람이 점수를 매긴 `class grade` 성적표. 그 점수를 문서에 싣습니다
help-class-feedback-examples =
    예:
      good-crisis class feedback week3.ron handed-in --out feedback
      good-crisis class feedback week3.ron handed-in --out feedback --marks grades.csv

    문서의 이름은 학생 번호이고, 남의 게임은 하나도 담지 않습니다.

# class release
help-class-release = 과제의 막을 여는 암호를 보여 줍니다
help-class-release-arg-key = 암호를 만드는 수업 키
help-class-release-arg-act = 이 막의 암호만. 암호가 필요한 첫 막은 2막입니다
help-class-release-examples =
    예:
      good-crisis class release week3.ron --key class.key --act 2
      good-crisis class release week3.ron --key class.key --format csv

    암호는 반 전체가 같습니다. 막을 시작할 때 불러 주세요. 한 암호를 알면 앞선 막의 암호도 압니다.

# class lesson
help-class-lesson = 수업 자료를 씁니다: 교사용, 학생용, 과제
help-class-lesson-arg-name = 수업의 이름. 없으면 모두 늘어놓습니다
help-class-lesson-arg-out = 쓸 폴더. 없으면 만듭니다. 기본: 수업의 이름
help-class-lesson-arg-force = 이미 있는 파일들을 덮어씁니다
help-class-lesson-examples =
    예:
      good-crisis class lesson                    어떤 수업이 있는지 보기
      good-crisis class lesson never-waste --out week3
      good-crisis class lesson runway --out runway --lang ko

    폴더에 teacher.md, teacher.html, handout.md, handout.html, assignment.ron 파일과 안내서의 명령에 나오는 게임, 전략, 시나리오를 씁니다.

# class tournament
help-class-tournament = 폴더에 있는 전략과 프로그램을 같은 판에서 겨루게 합니다
help-class-tournament-arg-dir = 폴더
help-class-tournament-arg-jobs = 한꺼번에 돌릴 판 수. 기본: 컴퓨터의 코어 수
help-class-tournament-arg-seconds = 프로그램이 한 판에 쓸 수 있는 시간(초)
help-class-tournament-arg-memory = 프로그램이 쓸 수 있는 주소 공간(메가바이트, 유닉스)
help-class-tournament-arg-record = 치른 판을 적어 둘 파일. 기본: 폴더 안의 tournament.csv
help-class-tournament-arg-anew = 기록에 있는 판도 다시 치릅니다
help-class-tournament-examples =
    폴더의 NAME.ron 파일은 저마다 전략입니다. NAME.agent.ron 파일은 저마다 `agent` 명령처럼 JSON Lines로 플레이하는 프로그램을 실행합니다.
      (format: 1, command: ["python3", "bot.py"])

    프로그램은 여러분의 권한으로 실행됩니다. 먼저 내용을 살펴보세요.

    예:
      good-crisis class tournament handed-in
      good-crisis class tournament handed-in --games 200 --seconds 10 --format csv

# completions
help-completions = 셸의 자동 완성 스크립트를 보여 줍니다
help-completions-arg-shell = 셸의 이름
help-completions-examples =
    예:
      good-crisis completions bash > ~/.local/share/bash-completion/completions/good-crisis
      good-crisis completions fish > ~/.config/fish/completions/good-crisis.fish

# man
help-man = 매뉴얼 페이지를 보여 줍니다(영어)
help-man-arg-command = 이 명령의 페이지만
help-man-examples =
    예:
      good-crisis man > good-crisis.1
      good-crisis man sim > good-crisis-sim.1

# 잘못 입력한 것을 알리는 말
usage-error = 오류: { $what }
usage-tip = 도움: { $tip }
usage-more = 자세한 내용은 `--help` 옵션으로 볼 수 있습니다.
usage-unknown-argument = '{ $argument }': 모르는 인자입니다
usage-unknown-command = '{ $name }': 없는 명령입니다
usage-missing = 빠진 인자가 있습니다:
usage-no-command = '{ $command }' 뒤에 명령이 하나 더 있어야 합니다
usage-commands = 명령
usage-no-value = '{ $argument }' 뒤에 값이 있어야 합니다
usage-invalid = '{ $argument }'에 쓸 수 없는 값 '{ $value }'
usage-invalid-because = '{ $argument }'에 쓸 수 없는 값 '{ $value }': { $why }
usage-surplus = '{ $argument }'에는 값을 붙이지 않습니다: '{ $value }'
usage-twice = '{ $argument }': 한 번만 쓸 수 있습니다
usage-conflict = '{ $argument }': '{ $other }' 인자와 함께 쓸 수 없습니다
usage-conflicts = '{ $argument }': 다음 인자와 함께 쓸 수 없습니다:
usage-no-text = UTF-8 글자가 아닌 인자가 있습니다
usage-number = 0 이상의 정수를 쓰세요
usage-number-zero = 1부터 쓸 수 있습니다
usage-number-large = 너무 큰 수입니다
usage-range = { $value } 대신 { $first }부터 { $last }까지 쓸 수 있습니다
usage-quarter = 연도와 분기를 2001Q3처럼 쓰세요
usage-id = 소문자로 시작해 소문자와 숫자를 `-`나 `_`로 이어 `my-crisis`처럼 쓰세요
usage-near-argument = 비슷한 인자가 있습니다: { $names }
usage-near-command = 비슷한 명령이 있습니다: { $names }
usage-near-value = 비슷한 값이 있습니다: { $names }
usage-near-several = 비슷한 이름이 있습니다: { $names }
usage-tip-value = '{ $typed }' 자체를 값으로 넘기려면 '{ $way }'처럼 씁니다
usage-tip-language = 한국어로 보려면 --lang ko
usage-tip-elsewhere = '{ $way }'에는 있습니다
usage-tip-dashes = '{ $name }' 명령을 쓰려면 앞의 '--'를 빼세요
