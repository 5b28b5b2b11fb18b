# `class tournament` 명령이 적는 말.

tournament-no-record = { $path } 파일이 이미 있고 대회 기록이 아닙니다. 그대로 둡니다. 다른 이름을 지정하세요.
tournament-nobody = { $path }: 참가할 수 있는 전략(NAME.ron)도 에이전트(NAME.agent.ron)도 없습니다
tournament-entrant = 참가자
tournament-score = 점수(95%)
tournament-survived = 생존(95%)
tournament-value = 가치 P10 · P50 · P90
tournament-troubled = 끝내지 못한 판
tournament-beside = 두 참가자의 가치가 갈린 판 가운데 행의 참가자가 이긴 비율:
tournament-none = –
tournament-trouble-not-started = { $name }: { $games }판 중 { $count }판에서 실행하지 못했습니다(처음: 시드 번호 { $seed }). 상시 지침으로 대신 진행했습니다
tournament-trouble-stopped = { $name }: { $games }판 중 { $count }판에서 도중에 응답이 끊겼습니다(처음: 시드 번호 { $seed }). 나머지는 상시 지침으로 진행했습니다
tournament-trouble-late = { $name }: { $games }판 중 { $count }판에서 시간을 넘겼습니다(처음: 시드 번호 { $seed }). 나머지는 상시 지침으로 진행했습니다
tournament-last-error = { $name }: 시드 번호 { $seed } 판에서 마지막으로 이 오류를 알린 뒤 아무 응답이 없었습니다: { $error }
tournament-no-program = `{ $path }`에 프로그램이 없습니다. 프로그램과 인자를 ["python3", "bot.py"]처럼 쓰세요
