# 내장 시나리오 소개, 시나리오에 나오는 이름, 검사에서 찾은 문제.

## 제목과 소개
scenario-dotcom-2000-title = 닷컴 2000
scenario-dotcom-2000-description = 2000년 1월, 큰 인터넷 상점의 대표실. 성장이 먼저라며 일부러 손해를 본다. 서버는 12월 한 주에 맞춰 샀고 한 해의 나머지는 논다. 두 달 뒤면 돈줄이 막힌다.
scenario-lamplight-title = 등잔불
scenario-lamplight-description = 처음 해 보는 이를 위한 지어낸 이야기. 등잔불은 우편과 전화로, 요즘은 웹에서도 등과 초를 파는 가게다. 비싼 옛 장비 두 캐비닛이 대림절 한 주를 떠받치고 나머지는 논다. 여름이면 거래 은행이 등불에 별 관심 없는 은행에 넘어간다.

## 경쟁사
rival-bn-com = 반스앤드노블닷컴
    .short = bn.com
rival-buy-com = 바이닷컴
rival-etoys = 이토이즈
rival-cdnow = CD나우

## 검사에서 찾은 문제
scenario-finding-whole = `{ $path }`: 지금 { $value }, 정수여야 합니다
scenario-finding-id = `{ $path }`: 이름으로 쓸 수 없는 `{ $found }`. 영문 소문자로 시작하고 소문자와 숫자를 `-`나 `_`로 이어야 합니다
scenario-finding-silence = `{ $path }`: 아무 결정도 하지 않은 첫 분기가 `{ $key }` 때문에 거부됩니다. 시작할 때의 값은 그대로 진행할 수 있어야 합니다
scenario-finding-quarter = `{ $path }`: "{ $found }" 값은 분기가 아닙니다. { $low }에서 { $high } 사이를 "2001Q3"처럼 씁니다
scenario-finding-count = `{ $path }`: 지금 { $count }개, { $low ->
    [4] { $low }개여야 합니다
    [52] { $low }개여야 합니다
   *[other] { $low }~{ $high }개여야 합니다
}
scenario-finding-pledge-order = `{ $path }`: 지금 { $found }, 그 앞은 { $before }입니다. 약속할 날짜는 시나리오의 첫 분기보다 뒤여야 하고 이른 것부터 적어야 합니다
scenario-finding-span-start = `{ $path }`: 지금 { $found }, 시나리오의 첫 분기는 { $first }입니다. 첫 분기부터 20년 안에 시작해야 합니다
scenario-finding-order = `{ $path }`: 지금 { $value }, `{ $other }` 값 { $limit }보다 작아야 합니다
scenario-finding-seasons = 네 계절의 평균은 1이어야 하는데 { $value }입니다. 그대로 두면 1인당 구매액의 뜻이 달라집니다
scenario-finding-payables-mean = `{ $path }`: 지금 { $value }, 네 분기 매입채무 비율의 평균은 { $right }입니다
scenario-finding-load-shares = 계층별 부하 비율의 합은 1이어야 하는데 { $value }입니다
scenario-finding-allocation = 인력 배분의 합이 { $value }입니다. 1까지 나눌 수 있습니다
scenario-finding-peak-week = { $quarter }분기에서 가장 바쁜 주의 값이 { $value }입니다. 주별 값은 그 분기 정점에 대한 비율이므로 1이어야 합니다
scenario-finding-role = 역할이 `{ $role }`인 플랫폼이 { $count }개입니다. 하나여야 합니다
scenario-finding-payments = 컷오버에서 결제를 여는 단계가 { $count }개입니다. 하나여야 합니다
scenario-finding-weights = 컷오버 단계의 가중치가 모두 0입니다. 하나라도 0보다 커야 합니다
scenario-finding-anchors-missing = `{ $form }` 길이의 `operator` 난이도에 점수 기준이 없습니다
scenario-finding-anchors-fall = `{ $path }`: 다음 기준으로 갈수록 가치는 커지고 점수는 줄지 않아야 합니다
scenario-finding-opening = `{ $path }`: 지금 { $value }, 시장과 납품업체 비율로 계산하면 { $right } 안팎입니다. 그 절반에서 두 배 사이여야 합니다
scenario-finding-opening-load = 첫 분기 부하가 { $value }유닛, 장비가 { $units }유닛입니다. 가동률은 0.1~1.2 사이여야 합니다
scenario-finding-unseen = `{ $language }`의 `{ $message }`: 보이는 글자가 없거나 글자에 부호가 너무 많이 붙어 표시할 수 없습니다. 보통 글자로 쓰세요.
scenario-finding-outside = `{ $path }` 값 { $found }: 이야기는 { $first }부터 { $last }까지입니다
scenario-finding-reference = `{ $path }`: `{ $name }` 전략은 이 시나리오에 맞지 않아 게임을 견줄 수 없습니다{ $lacking ->
    [none] .
   *[other] . 없는 것: `{ $lacking }`
}
scenario-finding-reason = `{ $path }`: "{ $found }" 뒤에 이유가 없습니다. 왜 그렇게 보는지, 무엇에 맞췄는지 적습니다
scenario-finding-obeyed = 여기 있는 { $code } 문자는 터미널이 명령으로 읽거나 보여 주지 않습니다. 보이는 글자로 적습니다
scenario-finding-unasked = `{ $language }` 문구 `{ $found }`: 찾는 곳이 없어 아무도 읽지 못합니다{ $nearest ->
    [none] .
   *[other] . 혹시 `{ $nearest }`?
}
scenario-finding-long = `{ $language }` 문구 `{ $message }`: { $cells }칸이라 80열 24행 화면의 안건 자리를 넘칩니다. { $limit }칸까지 쓸 수 있습니다.
scenario-finding-untold = `{ $language }` 문구 `{ $message }`에는 `${ $found }` 값이 오지 않습니다. { $known ->
    [none] 쓸 수 있는 값이 없습니다
   *[other] 쓸 수 있는 값: { $known }
}
scenario-finding-imbalance = 장부의 차변과 대변이 { $cents }센트 어긋납니다. 잔액의 합은 0이어야 합니다
scenario-finding-position-span = `{ $path }`: 지금 { $found }, 이 국면은 { $quarter }에 시작합니다. 그보다 일찍 시작하는 길이는 둘 수 없습니다
scenario-finding-unwritten = 이 파일로는 새 파일을 만들 수 없습니다: { $detail }

## 만들어진 파일의 소개
scenario-position-title = { $title }, { $quarter }부터
scenario-position-description = { $description } 장부는 어느 판의 { $quarter }에서 멈춘 그대로다. 이 판을 잇는 시드 번호: { $seed }. 다른 번호면 같은 회사의 다른 앞날이 열린다.
scenario-new-title = { $name }
scenario-new-description = 돈이 곧 끊길 회사. 어떤 회사이며 무엇을 늘 미뤄 왔는지 여기에 두 문장으로 적습니다.
scenario-new-card = 나만의 안건은 deck에 적습니다. 아래 주석을 풀고, 문구는 위의 texts로 옮깁니다.
# $language: code of the language, such as en
scenario-new-card-words = 문구, { $language }:
scenario-new-comment =
    { $name }: { $from } 시나리오에서 출발한 나만의 위기. 이대로도 플레이할 수 있습니다.

    먼저 고칠 곳:
      texts     제목과 소개. 영어와 한국어, Fluent 형식
      opening   시작 전날의 장부, 그날 시행 중인 방침
      market    고객 수, 구매액, 계절, 값을 올렸을 때의 반응
      platforms 장비 값. 쓰던 것, 중고, 새것. 유혹은 여기에 있습니다
      migration 빠져나가는 데 드는 공수, 추정이 빗나가는 폭
      cards     안건 묶음의 이름. 비워 두면 안건 없이 진행합니다
      deck      나만의 안건. 본보기가 파일 끝에 있습니다
    숫자는 모두 (값, "단위", "출처")입니다. 잰 사람이 없으면 "assumption: 이유"라고 적습니다.

    그다음:
      good-crisis scenarios check { $name }.ron
      good-crisis sim { $name }.ron --strategy steady --games 200
      good-crisis play { $name }.ron
