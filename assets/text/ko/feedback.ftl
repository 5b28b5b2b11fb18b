# 학생 한 사람의 결과지.

feedback-ended = { $ending } · 지분 가치 { $value }, 점수 { $score }
feedback-cash-words = 분기 말 현금은 가장 적을 때 { $low }, 마지막에 { $last }입니다. 긴 점선은 같은 운에서 실제 역사대로 했을 때, 짧은 점선은 위기를 낭비했을 때입니다.
feedback-moments = 값을 가른 분기
feedback-moments-how = 그대로 둔 레버까지 그 분기의 결정을 모두 합쳐, 결정할 때 알 수 있던 것으로 회사의 값을 얼마나 더하거나 깎았는지 적었습니다. 그 뒤에 벌어진 일은 운이므로 넣지 않았습니다.
feedback-luck-for = 운이 좋은 편이었습니다. 아래 합계는 결정한 뒤에 세상이 더해 준 값입니다.
feedback-luck-against = 운이 나쁜 편이었습니다. 아래 합계는 결정한 뒤에 세상이 깎은 값입니다.
feedback-percentile = 같은 과제를 푼 프로그램 전략 사이에서 실력은 백분위 { $percentile }쯤에 듭니다. 전략은 무모한 것부터 때를 잘 맞춘 것까지 여럿입니다.
feedback-sure = 얼마나 확신했는가
feedback-ranges = 현금 범위를 묻는 물음 { $asked }번 중 스스로 답한 것은 { $own }번입니다. 80% 확신한다면 열에 여덟은 맞아야 합니다.
feedback-ranges-table = 답한 범위와 실제 (단위: 백만 달러)
feedback-range = 답한 범위
feedback-came = 실제
feedback-result = 결과
feedback-held = 맞음
feedback-missed = 벗어남
feedback-taken-over = 재무 책임자의 범위를 그대로 써서 세지 않음
feedback-marks = 점수
feedback-mark = 게임 결과로 매긴 점수는 지금까지 { $of }점 만점에 { $points }점입니다. 선생님이 매길 점수는 아직 더하지 않았습니다.
feedback-mark-whole = 선생님이 매긴 점수까지 더해 { $of }점 만점에 { $points }점입니다.
feedback-marks-table = 항목별로 요구한 것과 이룬 것
feedback-criterion = 항목
feedback-for = 기준
feedback-reached = 이룬 것
feedback-asked = 요구한 것
feedback-points = 점수
feedback-met = 충족
feedback-asked-survival = 회사가 살아남고 값이 남아 있을 것
feedback-asked-range = { $none }: 0점, { $full }: 만점
feedback-met-full = 충족
feedback-met-part = 일부 충족
feedback-met-not = 미충족
feedback-by-hand = 선생님이 매김
feedback-yes = 예
feedback-no = 아니요
feedback-of-skill = 실력(프로그램 전략 가운데 백분위)
feedback-of-skill-millions = 실력(달러)
feedback-of-survival = 생존
feedback-of-score = 점수
feedback-of-value = 마지막 지분 가치
feedback-of-crisis-dividend = 위기 배당
feedback-of-lowest-cash = 가장 적었던 현금
feedback-of-forecasts = 스스로 답한 범위(재무 책임자 대비)
feedback-of-answers = 스무 글자 남짓 넘게 답한 물음
feedback-of-by-hand = 근거
feedback-answers = 남긴 답
feedback-no-answer = 답하지 않음
feedback-think = 생각해 볼 물음 하나
feedback-think-loss = { $quarter }의 결정: { $what }. 그때 알 수 있던 것으로 따지면 { $amount }만큼 값을 깎았습니다. 금고에는 { $cash }, 런웨이는 { $runway }입니다. 그때 알던 것 가운데 이 결정을 말리는 것은 무엇이었고, 무엇을 먼저 물어봤어야 합니까?
feedback-think-ranges = 80% 확신한다고 { $said }번 말해 { $right }번 맞았습니다. 범위가 맞으려면 무엇을 열어 두었어야 합니까?
feedback-think-luck = 결정보다 운이 더 많은 값을 더했습니다. 운이 따르지 않는 해에도 다시 내릴 결정은 어느 것입니까?
feedback-think-again = 값을 깎은 결정이 하나도 없습니다. 같은 결정으로 회사를 잃은 사람 앞에서도 지킬 수 있는 결정은 어느 것입니까?

## 명령
feedback-written = { $path }: 학생 { $count }명의 결과지를 만들었습니다. { $bad ->
    [0] 모든 파일이 확인되었습니다.
   *[other] 확인되지 않은 파일 { $bad }개는 결과지가 없습니다.
}
feedback-report-written = { $path }: 수업 화면용 보고서입니다.
feedback-within = { $path }: 제출물이 든 폴더 안입니다. 다음 채점 때 제출물로 세지 않도록 다른 폴더를 지정하세요.
feedback-no-folder = { $path }: 파일입니다. `--out` 옵션에는 폴더를 지정하세요.
