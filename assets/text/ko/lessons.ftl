# 수업 자료: `class lesson` 명령의 말.

lessons-written = { $path }: 파일 { $count }개를 썼습니다. `teacher.html` 파일을 먼저 읽고, `handout.html`, `assignment.ron` 파일을 나누어 주세요.
lessons-in-the-way = { $paths }: 이미 있어서 아무것도 쓰지 않았습니다. `--force` 옵션을 붙이면 덮어씁니다.

# 학생용 자료 끝에
lessons-handout-title = 제출
lessons-handout-id = 내 번호
lessons-handout-closes = 마감
lessons-handout-where = 제출할 곳
lessons-handout-attempts = { $most ->
    [any] 몇 번이든 시도할 수 있고 가장 잘한 것으로 점수를 매깁니다.
   *[other] { $most }번까지 시도할 수 있고 가장 잘한 것으로 점수를 매깁니다. 시도마다 판이 다릅니다.
} 답은 스무 글자 남짓부터 답으로 칩니다.
