# 파일에서 찾은 문제. 한 줄은 `crisis.ron:12:5: ` 뒤에 아래 문장 하나로 이루어진다.

issue-level-unreadable = 오류
issue-level-finding = 지적
issue-level-advice = 도움말

## 파일 전체
issue-too-large = 파일 크기 { $size }, 읽을 수 있는 크기는 { $limit }까지입니다
issue-utf16 = UTF-16으로 저장된 파일입니다. UTF-8로 다시 저장하세요
issue-not-utf8 = 여기부터 UTF-8이 아닙니다. 파일을 UTF-8로 다시 저장하세요
issue-foreign = { $kind ->
        [zip] zip 압축 파일입니다
        [archive] 압축 파일입니다
        [document] 워드프로세서 문서입니다
        [workbook] 스프레드시트 파일입니다
        [slides] 발표 자료입니다
        [picture] 그림 파일입니다
        [recording] 영상이나 소리 파일입니다
        [program] 프로그램 파일입니다
        [page] 웹 페이지입니다
        [json] JSON 파일입니다
        [table] 표 파일입니다
        [notes] 일반 텍스트입니다
        [link] 다른 곳에 있는 파일의 바로 가기입니다
        [partial] 다 내려받지 못한 파일입니다
       *[pdf] PDF 문서입니다
    }. 게임이 읽는 것은 RON 형식의 텍스트이고, 보통 이름이 .ron으로 끝납니다
issue-another-kind = { $kind ->
        [save] 저장한 게임입니다. 이어서 하려면 `play --resume`, 돌아보려면 `replay`, `report`, `explain`, `verify`에 넘기세요
        [deck] 카드 덱입니다. `scenarios check`로 검사할 수 있고, 시나리오의 `deck` 아래에 같은 꼴의 카드를 둘 수 있습니다
        [strategy] 전략입니다. `sim`과 `compare`에서 시나리오와 함께 `--strategy`나 `--strategies` 뒤에 적으세요
       *[scenario] 시나리오입니다. `play`, `sim`, `agent`, `scenarios check`에 넘기세요
    }
issue-newer-format = 파일 형식 버전 { $found }, 이 게임이 읽는 버전은 { $supported }까지입니다

## 이름
issue-unknown-field = 모르는 항목 `{ $found }` (여기에 쓰는 항목: { $known })
issue-unknown-field-near = 모르는 항목 `{ $found }` (가장 가까운 이름: `{ $near }`)
issue-unknown-field-none = 모르는 항목 `{ $found }` (여기에는 항목을 쓰지 않습니다)
issue-unknown-variant = 모르는 이름 `{ $found }` (여기에 쓰는 이름: { $known })
issue-unknown-variant-near = 모르는 이름 `{ $found }` (가장 가까운 이름: `{ $near }`)
issue-unknown-variant-none = 모르는 이름 `{ $found }` (여기에는 이름을 쓰지 않습니다)
issue-missing-field = 빠진 항목 `{ $name }`
issue-duplicate-field = 두 번 나온 항목 `{ $name }`. 한 번만 써야 합니다
issue-known-here = 여기에 쓰는 이름: { $known }
issue-add-field = 이 괄호 안에 `{ $name }: …,` 줄을 넣으세요
## 값
issue-wrong-type = { $expected ->
    [number] 숫자가 올 자리입니다. 지금 값: `{ $found }`
    [whole-number] 정수가 올 자리입니다. 지금 값: `{ $found }`
    [truth] `true` 또는 `false` 자리입니다. 지금 값: `{ $found }`
    [text] 큰따옴표로 묶은 글이 올 자리입니다. 지금 값: `{ $found }`
    [letter] 작은따옴표로 묶은 글자 하나가 올 자리입니다. 지금 값: `{ $found }`
    [list] 목록 `[…]` 자리입니다. 지금 값: `{ $found }`
    [map] 맵 `{"{"}…{"}"}` 자리입니다. 지금 값: `{ $found }`
    [record] 묶음 `(…)` 자리입니다. 지금 값: `{ $found }`
    [name] 따옴표 없는 이름이 올 자리입니다. 지금 값: `{ $found }`
    [bare-name] `{ $found }` 뒤에는 괄호를 붙이지 않습니다
    [optional] `Some(…)` 또는 `None` 자리입니다. 지금 값: `{ $found }`
   *[other] 여기에 맞지 않는 값 `{ $found }` (필요한 것: { $detail })
}
issue-no-value = { $expected ->
    [number] 숫자가 빠졌습니다
    [whole-number] 정수가 빠졌습니다
    [truth] `true` 또는 `false` 값이 빠졌습니다
    [text] 큰따옴표로 묶은 글이 빠졌습니다
    [letter] 작은따옴표로 묶은 글자가 빠졌습니다
    [list] 목록 `[…]` 값이 빠졌습니다
    [map] 맵 `{"{"}…{"}"}` 값이 빠졌습니다
    [record] 묶음 `(…)` 값이 빠졌습니다
    [name] 이름이 빠졌습니다
   *[other] 값이 빠졌습니다
}
issue-wrong-length = 이 괄호 안에는 값 { $expected }개가 필요합니다. 지금 { $found }개입니다
issue-wrong-length-unknown = 이 괄호 안의 값 { $found }개는 필요한 개수와 다릅니다
issue-does-not-fit = 정수 범위를 벗어난 값 `{ $found }` (너무 크거나 0보다 작습니다)

## 문법
issue-line-ends = 옛 매킨토시 방식으로 줄을 바꾼 파일이라 전체가 주석 한 줄이 됩니다. 유닉스나 윈도 방식의 줄 바꿈으로 저장하세요
issue-unseen = 보이지 않는 문자 { $code }: 여기에 올 수 없습니다. 지우세요
issue-blank = 내용이 없는 파일입니다
issue-unfinished = 파일이 중간에서 끊겼습니다
issue-open-bracket = 닫는 짝이 없는 괄호 `{ $bracket }`
issue-open-text = 닫는 따옴표가 없는 글입니다
issue-open-comment = 끝나지 않은 주석입니다. `*/` 표시가 필요합니다
issue-missing-mark = 여기에 `{ $mark }` 표시가 필요합니다
issue-no-name = 항목 이름이 올 자리입니다. 따옴표 없이 쓰고 뒤에 `:` 표시를 붙입니다
issue-surplus = 값이 하나 더 있습니다. 이 앞에서 괄호를 닫아야 합니다
issue-trailing = 파일은 이 앞에서 끝나야 합니다
issue-escape = 글 안의 `\` 뒤에는 `"` `\` `n` `t` `u{"{"}…{"}"}` 가운데 하나만 올 수 있습니다
issue-number = 숫자로 읽을 수 없습니다
issue-attribute = 읽을 수 없는 `#![…]` 줄입니다. 지워도 됩니다
issue-odd-name = 이름에 쓸 수 없는 기호가 있습니다: `{ $found }`
issue-too-deep = 괄호가 너무 여러 겹입니다
issue-not-ron = 읽을 수 없습니다: { $detail }

## 읽었지만 맞지 않는 것
issue-out-of-range = `{ $path }`: 지금 { $value }, 허용 범위 { $low }~{ $high }
issue-out-of-range-unit = `{ $path }`: 지금 { $value }, 허용 범위 { $low }~{ $high }({ $unit })
issue-not-finite = `{ $path }`: 지금 { $value }, 유한한 숫자여야 합니다
issue-decisions-quarter = `{ $path }`: 지금 `{ $found }`, 분기는 2001Q3처럼 씁니다
issue-save-hash = `{ $path }`: 해시가 아닙니다. 0부터 f까지 64자리로 씁니다
issue-save-word = `{ $path }`: 저장 파일에 적히는 막의 암호가 아닙니다. 네 글자씩 세 묶음으로, 분기 순서대로 씁니다
issue-save-format = 형식 { $found }번은 있었던 적이 없습니다
issue-wrong-unit = `{ $path }`: 파일의 단위 "{ $found }", 모형의 단위 "{ $expected }"
issue-too-long = `{ $path }`: 지금 { $characters }자, { $limit }자까지 쓸 수 있습니다
issue-empty = `{ $path }`: 비워 둘 수 없는 글입니다
issue-too-many = `{ $path }`: 지금 { $count }개, { $limit }개까지 넣을 수 있습니다
issue-unknown-reference = { $what ->
    [scenario] 없는 시나리오 `{ $name }`
    [strategy] 없는 전략 `{ $name }`
    [event] 없는 안건·소식 `{ $name }`
    [choice] 없는 선택지 `{ $name }`
    [platform] 없는 플랫폼 `{ $name }`
    [rival] 없는 경쟁사 `{ $name }`
    [decision] 없는 결정 항목 `{ $name }`
    [figure] 없는 지표 `{ $name }`
    [message] 없는 문구 `{ $name }`
    [advisor] 없는 조언자 `{ $name }`
    [theme] 없는 테마 `{ $name }`
    [lesson] 없는 수업 `{ $name }`
   *[other] 없는 이름 `{ $name }`
}
issue-unknown-reference-near = { $what ->
    [scenario] 없는 시나리오 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [strategy] 없는 전략 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [event] 없는 안건·소식 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [choice] 없는 선택지 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [platform] 없는 플랫폼 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [rival] 없는 경쟁사 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [decision] 없는 결정 항목 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [figure] 없는 지표 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [message] 없는 문구 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [advisor] 없는 조언자 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [theme] 없는 테마 `{ $name }` (가장 가까운 이름: `{ $near }`)
    [lesson] 없는 수업 `{ $name }` (가장 가까운 이름: `{ $near }`)
   *[other] 없는 이름 `{ $name }` (가장 가까운 이름: `{ $near }`)
}
issue-duplicate = { $what ->
    [scenario] 이름이 겹치는 시나리오 `{ $name }`
    [strategy] 이름이 겹치는 전략 `{ $name }`
    [event] 이름이 겹치는 안건·소식 `{ $name }`
    [choice] 이름이 겹치는 선택지 `{ $name }`
    [platform] 이름이 겹치는 플랫폼 `{ $name }`
    [rival] 이름이 겹치는 경쟁사 `{ $name }`
    [decision] 두 번 나온 결정 항목 `{ $name }`
    [figure] 두 번 나온 지표 `{ $name }`
    [message] 이름이 겹치는 문구 `{ $name }`
    [advisor] 이름이 겹치는 조언자 `{ $name }`
    [theme] 이름이 겹치는 테마 `{ $name }`
    [lesson] 이름이 겹치는 수업 `{ $name }`
   *[other] 두 번 쓴 이름 `{ $name }`
}
issue-missing-message = `{ $language }` 언어에 없는 문구 `{ $id }`

issues-left-out = 그 밖에 { $count }건 더 있습니다
