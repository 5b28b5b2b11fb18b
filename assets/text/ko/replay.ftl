# 저장한 게임 목록, 그리고 한 분기씩 다시 보기.

saves-title = 저장한 게임, 최근 순
saves-none = 아직 저장한 게임이 없습니다. 첫 결정을 내리면 그때부터 저절로 저장됩니다.
saves-open = { $quarter } 차례
saves-unfinished = 진행 중
saves-left-out = 더 오래된 게임 { $count }개는 이 목록에 없습니다. 파일은 { $folder } 폴더에 있고, play --resume 이름 명령으로 이어 할 수 있습니다.
saves-unreadable = 읽을 수 없음
saves-shipped = 함께 온 게임
    .short = 함께 온 것
saves-model = 모형 { $model }
saves-about = { $name }: 길이 { $form }, 난이도 { $difficulty }, 시드 { $seed }. 마감한 분기: { $quarters }.
saves-score = 점수: { $score }.
saves-day = { $date }의 게임입니다.
saves-seed = 시드 { $seed }
saves-ago-now = 방금
saves-ago-minutes = { $count }분 전
saves-ago-hours = { $count }시간 전
saves-ago-days = { $count ->
        [1] 하루 전
       *[other] { $count }일 전
    }
saves-ago-months = { $count }개월 전
saves-ago-years = { $count }년 전
saves-ago-ahead = 앞선 날짜
saves-gone = { $path } 파일은 이제 없습니다. 목록을 지금 폴더대로 다시 읽었습니다.
saves-changed = { $path } 파일은 목록을 읽은 뒤에 바뀌었습니다. 목록을 지금 폴더대로 다시 읽었으니 살펴보고 다시 고르세요.
saves-what-now = 무엇이 문제인가
saves-what-now-help = 파일을 다시 읽어 봅니다. 그래도 읽을 수 없으면 무엇이 문제이고 어떻게 할지 알려 줍니다.
saves-look-back = 복기
saves-look-back-help = 끝난 게임을 복기합니다. 무엇이 남았고, 무엇이 갈랐고, 달리 될 수 있었는지 봅니다.
saves-mend-title = 열리지 않는 저장
saves-mend-model = 파일에 적힌 모형은 { $model }판, 이 게임은 { $known }판입니다. 그 판의 게임에서는 열립니다.
saves-mend-untouched = 이 파일은 그대로 둡니다. 게임은 여기에 아무것도 쓰지 않습니다.
saves-mend-verify = 어디까지 온전한지는 셸에서 다음 명령으로 알 수 있습니다.
saves-mend-else = 파일을 고치거나 사본을 제자리에 두면 이 목록에서 다시 열립니다. 폴더 밖으로 옮기면 목록에서 빠집니다. 새 게임은 첫 화면에서 시작합니다.

replay-this-game = 이 게임
replay-place = { $quarter } · { $turn }/{ $turns }
replay-older = 모형 { $model }판으로 한 게임입니다. 지금은 { $known }판이라 같은 결정을 지금 모형으로 다시 계산해 보여 줍니다. 볼 수만 있고 이어 하거나 갈라져 나갈 수는 없습니다.
replay-nothing = 이 게임에는 아직 마감한 분기가 없습니다.
replay-decided = 내린 결정
replay-happened = 가장 크게 달라진 것(금액은 달러)
replay-calm = 한 줄 적을 만큼 달라진 것이 없습니다.
replay-note = 적어 둔 말: { $note }
replay-contents = 분기 고르기
replay-branch-title = 만약에
replay-branch-words = 같은 판을 { $quarter }부터 다시 합니다. 그 분기의 결정은 비어 있습니다. 새 이름을 단 게임으로 따로 저장되고, 이 저장은 그대로 남습니다.
