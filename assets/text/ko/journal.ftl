# 저장한 게임: `error-save-…` 말고 더 틀릴 수 있는 것, 저장 폴더에서 안 되는 것.

save-newer-model = { $path }: 모형 { $found }판으로 한 게임입니다. 이 버전이 아는 모형은 { $known }판까지입니다. 더 새로운 버전에서 열립니다.
save-newer-luck = { $path }: 운을 뽑는 방식이 { $found }판인 게임입니다. 이 버전이 아는 방식은 { $known }판까지입니다. 더 새로운 버전에서 열립니다.
save-scenario-unreadable = { $path }: 이 게임의 시나리오를 읽을 수 없습니다.
save-scenario-named = { $path }: `{ $scenario }` 게임이라고 적혀 있지만 안에 든 시나리오의 이름은 `{ $own }`입니다. 열지 않습니다.
save-wrong-quarter = { $path }: { $expected } 차례인데 { $found } 기록이 있습니다.
save-beyond-the-end = { $path }: 게임이 끝난 뒤인데 { $quarter } 기록이 있습니다.
save-meaningless = { $path }: { $quarter }의 결정에 이 시나리오에 없는 내용이 있습니다: { $reason }
save-seal-broken = { $path }: 게임 밖에서 고친 흔적이 있습니다. 분기 수, 초안, 메모 가운데 하나가 다릅니다.
save-verdict-wrong = { $path }: 파일에 적힌 결말과 실제 결말이 다릅니다.

store-no-folder = 이 시스템에서 저장 폴더를 찾지 못했습니다. `--saves FOLDER` 옵션으로 정하세요.
store-not-a-folder = { $path }: 폴더가 아니라 파일입니다.
store-link-loose = { $path }: 가리키는 곳이 없는 링크입니다. { $to } 파일이 없습니다.
store-link-circle = { $path }: 돌고 돌아 제자리로 오는 링크라 그 뒤에 파일이 없습니다.
store-loose-link = { $path }: 가리키는 곳이 없는 링크입니다.
store-name-empty = 게임 이름을 적으세요.
store-name-long = 이름은 지금 { $count }자, { $limit }자까지 쓸 수 있습니다.
store-name-signs = `{ $name }` 이름은 쓸 수 없습니다. 글자, 숫자, 빈칸, `.`, `-`, `_`만 쓰고, 처음과 끝에는 점을 두지 마세요.
store-name-reserved = `{ $name }` 이름은 운영체제가 따로 씁니다. 다른 이름을 고르세요.
store-unknown = { $folder } 폴더에 `{ $name }` 게임은 없습니다.
store-unknown-near = { $folder } 폴더에 `{ $name }` 게임은 없습니다. (가장 가까운 이름: `{ $near }`)
store-exists = `{ $name }` 게임이 이미 있습니다. 다른 이름을 고르세요.
store-shipped = `{ $name }` 기록은 게임에 딸려 온 것입니다. 볼 수는 있지만 이어 할 수는 없습니다.
store-too-large = 저장 파일이 { $bytes }바이트가 되는데, { $limit }바이트까지만 다시 읽을 수 있습니다. 시나리오나 메모가 너무 길어 저장하지 않았습니다.
