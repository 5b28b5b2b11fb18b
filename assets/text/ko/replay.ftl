# 저장한 게임 목록, 그리고 한 분기씩 다시보기.

saves-title = 저장한 게임, 최근 순
saves-none = 아직 저장한 게임이 없습니다. 첫 결정을 내리면 그때부터 저절로 저장됩니다.
saves-open = { $quarter } 차례
saves-unfinished = 진행 중
saves-left-out = 더 오래된 게임 { $count }개는 이 목록에 없습니다. 파일은 { $folder } 폴더에 있고, play --resume 이름 명령으로 이어 할 수 있습니다.
saves-unreadable = 읽을 수 없음
saves-shipped = 함께 온 게임
saves-model = 모형 { $model }
saves-about = { $name }: { $form }, { $difficulty }, 시드 { $seed }. 마감한 분기: { $quarters }.
saves-score = 점수: { $score }.

replay-this-game = 이 게임
replay-place = { $quarter } · { $turn }/{ $turns }
replay-older = 모형 { $model }판으로 한 게임입니다. 지금은 { $known }판이라 같은 결정을 지금 모형으로 다시 계산해 보여 줍니다. 볼 수만 있고 이어 하거나 갈라져 나갈 수는 없습니다.
replay-nothing = 이 게임에는 아직 마감한 분기가 없습니다.
replay-decided = 내린 결정
replay-happened = 가장 크게 바뀐 것(금액은 달러)
replay-calm = 한 줄 적을 만큼 바뀐 것이 없습니다.
replay-note = 적어 둔 말: { $note }
replay-contents = 분기 고르기
replay-branch-title = 만약에
replay-branch-words = 같은 세계를 { $quarter }부터 다시 합니다. 그 분기의 결정은 비어 있습니다. 새 이름을 단 게임으로 따로 저장되고, 이 저장은 그대로 남습니다.
