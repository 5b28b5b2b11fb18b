# 수업 자료: `class lesson` 명령의 말.

lessons-written = { $path }: 파일 { $count }개를 썼습니다. `teacher.html` 파일을 먼저 읽고, `handout.html`, `assignment.ron` 파일을 나누어 주세요.
lessons-in-the-way = { $paths }: 이미 있어서 아무것도 쓰지 않았습니다. `--force` 옵션을 붙이면 덮어씁니다.
