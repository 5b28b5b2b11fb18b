# 수업: `class` 명령의 말, 제출물이 인정되지 않는 까닭, 과제 화면의 말, 수업 주제.

## 과제 파일의 잘못. `week3.ron:12:5: ` 다음에 이어진다.
class-finding-no-level = `{ $path }`: `{ $key }` 결정은 한 번 하고 끝나므로 고정할 값이 없습니다. `locked`나 `hidden`에 넣거나 `price_index`처럼 이어지는 결정을 고정하세요
class-finding-when = `{ $path }`: `{ $found }`에는 결정할 것이 없습니다. `{ $first }`부터 `{ $last }`까지의 분기나 `end`를 쓰세요
class-finding-quarter = `{ $path }`: `{ $found }`: 이 게임에 없는 분기입니다. `{ $first }`부터 `{ $last }`까지 쓸 수 있습니다
class-finding-key = `{ $path }`: 수업 공개 키가 아닙니다. `class new --key FILE` 명령이 만드는 64자리 16진수여야 합니다
class-finding-impossible = `{ $path }`: `{ $key }` 값을 이렇게 고정하면 첫 분기를 마감할 수 없습니다
class-finding-beside = `{ $path }`: 과제 파일과 같은 폴더에 읽을 수 있는 `{ $found }` 파일이 없습니다. 폴더 없이 파일 이름만 쓰세요
class-finding-perturbed = `{ $path }`: `{ $found }` 값을 그만큼 움직이면 시나리오가 성립하지 않습니다. `by`를 줄이세요
class-finding-ends = `{ $path }`: `{ $name }` 항목에는 0점이 되는 값 `none`과 만점이 되는 값 `full`이 서로 다르게 있어야 합니다
class-finding-act = `{ $path }`: `{ $found }`에는 새 막을 시작할 수 없습니다. 막은 `{ $first }`부터 `{ $last }`까지 차례대로 씁니다
class-finding-act-key = `{ $path }`: 막을 여는 암호는 수업 키로 만드는데 과제에 수업 키가 없습니다. `class new --key FILE` 명령으로 과제를 만드세요
class-finding-no-exercise = 과제로 시작한 게임인데 저장 파일에 과제 내용이 빠졌습니다. 과제가 들어 있는 사본으로 이어 가세요
class-finding-word = 이 막의 암호가 아닌 암호로 열었습니다. 그 뒤로 한 것은 인정되지 않습니다

## 명령
class-written = { $path }: 저장했습니다. 훑어본 다음 `good-crisis class check { $path }` 명령으로 확인하세요.
class-exists = { $path } 파일이 이미 있어 그대로 두었습니다. 덮어쓰려면 `--force` 옵션을 쓰세요.
class-unknown-lesson = `{ $name }` 수업은 없습니다. 있는 수업: { $known }.
class-unknown-lesson-near = `{ $name }` 수업은 없습니다. 가장 가까운 이름은 `{ $near }`입니다.
class-key-written = { $path }: 새 수업 키입니다. 혼자만 보관하세요. 이 파일이 있으면 누구나 시작 토큰과 막의 암호를 만들 수 있습니다.
class-key-broken = { $path }: 수업 키가 아닙니다. 64자리 16진수가 들어 있어야 합니다. 파일이 없는 곳에 `class new --key FILE` 명령을 쓰면 새로 만들어집니다.
class-key-other = { $path } 파일의 키는 과제에 적힌 공개 키의 짝이 아닙니다.
class-key-idle = 과제에 수업 키가 없어 시작 토큰도 필요 없습니다. 토큰을 쓰려면 `class new --key FILE` 명령으로 과제를 만드세요.
class-tokens-written = { $path }: 시작 토큰 { $count }개. 학생마다 자기 줄만 나눠 주세요.
class-no-acts = 과제에 암호를 기다리는 막이 없습니다. `acts: [(from: "2001Q1")]`처럼 쓰면 생깁니다.
class-no-such-act = 이 과제에서 암호가 있는 막은 2막부터 { $last }막까지입니다.
class-release-act = 막
class-release-from = 시작
class-release-word = 암호
class-release-when = 불러 줄 때
exercise-kept = 게임과 함께 저장했습니다.
class-attempts-over = 이 과제는 { $most }번까지만 할 수 있습니다. 끝낸 게임의 저장 파일을 제출하세요. 과제가 아닌 게임은 시나리오 이름으로 시작합니다.
class-sound = { $path }: 잘못된 곳이 없습니다. { $title }: { $scenario }, { $first }부터 { $last }까지, { $by-hand ->
        [none] 만점 { $all }점
       *[other] 만점 { $points }점 + 손으로 매기는 { $by-hand }점 = { $all }점
    }.
class-needs-id = 과제는 학생 번호로 플레이합니다. 선생님이 알려 준 번호를 넣어 `good-crisis play { $path } --as ID` 명령을 쓰세요.
class-needs-token = 이 과제에는 시작 토큰이 필요합니다. 선생님에게 받은 줄을 `--token TOKEN` 옵션에 넣으세요.
class-token-wrong = `{ $id }` 학생의 이 과제 토큰이 아닙니다. 번호부터 확인하세요. 대소문자를 구별합니다.
class-hand-in = 과제로 한 게임입니다. 제출할 저장 파일: { $path }
class-no-exercise = { $flag } 옵션은 과제에만 씁니다. { $path }: 과제 파일이 아닙니다.
class-sets = { $flag } 옵션은 과제에서 정해 두었으니 빼고 쓰세요.
class-folder = { $path }: 제출물이 든 폴더가 아닙니다. 압축 파일이면 먼저 푸세요.
class-no-files = { $path }: 파일이 없습니다. 받은 제출물을 압축을 풀어 이 폴더에 넣으세요.
class-too-many = { $path } 폴더에 파일이 { $limit }개보다 많습니다. 제출물만 든 폴더를 지정하세요.
class-submissions = 제출물
class-graded = { $path }: 학생 { $students }명의 파일 { $files }개, 확인됨 { $good }개, 확인되지 않음 { $bad }개.
class-row-bad = { $file }: { $reason }
class-missing = 확인된 제출물이 없는 학생: { $ids }
class-unknown = 명단에 없어 표에만 남긴 번호: { $ids }
class-shared = 명단에 두 번 이상 나와 학습 관리 시스템용 표에 점수를 넣지 않은 번호: { $ids }
class-alike = 결정이나 답이 서로 같으니 물어볼 학생: { $ids }
class-again = 같은 회차에 다른 게임을 냈으니 물어볼 학생: { $ids }
class-elsewhere = 다른 학생의 폴더에 들어 있으니 물어볼 파일: { $ids }
class-by-hand-kept = { $path }: 손으로 매긴 점수(학생 { $count }명)를 읽어 표에 다시 적고 점수에 더했습니다.
class-by-hand-lost = { $path }에 { $ids } 학생에게 손으로 매긴 점수가 있는데, 지금은 그 학생의 자료가 없습니다. 점수를 잃지 않도록 아무것도 쓰지 않았습니다. 파일을 되돌려 놓거나 명단을 주거나 다른 --out을 주세요.
class-by-hand-table = { $path } 파일이 있지만 표로 읽을 수 없습니다. 손으로 매긴 점수가 들어 있을 수 있어 아무것도 쓰지 않았습니다. 스프레드시트에서 "CSV UTF-8"로 저장하거나 다른 --out을 주세요.
class-by-hand-no-points = { $path }: { $id } 줄의 "{ $column }" 칸에 적힌 `{ $found }` 대신 0부터 { $most }까지의 수가 있어야 합니다. 아무것도 쓰지 않았습니다.
class-by-hand-waiting = 손으로 매길 점수가 아직 없어 나머지 점수만 적힌 학생: { $ids }
class-other-points = 내보낸 성적표에는 이 과제의 만점이 { $there }점인데, 여기 점수는 { $out_of }점 만점입니다. 플랫폼의 만점을 { $out_of }점으로 바꾸세요. 그대로 두면 점수의 비율이 달라집니다.
class-of-system = 운영 체제나 게임이 만든 파일 { $count }개는 뺐습니다(.DS_Store, Thumbs.db, 저장 잠금 파일 따위).
class-platform-written = { $path }: { $platform } 성적 파일입니다.
class-roster-no-text = { $path }: UTF-8 파일이 아닙니다. 엑셀에서 "CSV UTF-8(쉼표로 분리)" 형식으로 저장하세요.
class-roster-no-table = { $path }: 표로 읽을 수 없습니다. 닫히지 않은 따옴표가 있는지 살펴보세요.
class-roster-no-ids = { $path }: 학생 번호가 들어 있을 열이 없습니다. 있어야 할 열: { $expected }.
class-roster-too-large = { $path }: { $limit }KB를 넘습니다. 한 반의 명단은 이보다 훨씬 작습니다.
class-roster-too-many = { $path }: { $limit }줄이 넘습니다.

## 제출물이 인정되지 않는 까닭
class-why-unread = 파일을 읽을 수 없습니다: { $reason }
class-why-empty = 빈 파일입니다
class-why-copy = { $file } 파일의 분기가 그대로 들어 있습니다
class-why-broken-off = 저장 파일이 중간에서 끊겼습니다. 다시 받으세요
class-why-no-save = 읽을 수 있는 저장 파일이 아닙니다: { $reason }
class-why-foreign = { $kind ->
        [zip] zip 압축 파일입니다. 이 폴더에 풀면 그 안의 저장 파일(.ron)을 채점합니다
        [archive] 압축 파일입니다. 이 폴더에 풀면 그 안의 저장 파일(.ron)을 채점합니다
        [document] 워드프로세서 문서입니다. 답은 게임 안에서 쓰고, 게임 저장 파일(.ron)을 내야 합니다
        [pdf] PDF 문서입니다. 답은 게임 안에서 쓰고, 게임 저장 파일(.ron)을 내야 합니다
        [workbook] 스프레드시트 파일입니다. 게임 저장 파일(.ron)을 내야 합니다
        [slides] 발표 자료입니다. 게임 저장 파일(.ron)을 내야 합니다
        [picture] 그림 파일입니다. 화면을 찍은 것이라면, 게임이 끝날 때 알려 주는 저장 파일(.ron)을 내야 합니다
        [recording] 영상이나 소리 파일입니다. 게임 저장 파일(.ron)을 내야 합니다
        [program] 프로그램 파일입니다. 게임 저장 파일(.ron)을 내야 합니다
        [page] 웹 페이지입니다. 게임 보고서라면, 그 보고서를 만든 저장 파일(.ron)을 내야 합니다
        [json] JSON 파일입니다. `agent` 기록이라면, `agent --save NAME` 명령이 남긴 저장 파일(.ron)을 내야 합니다
        [table] 표 파일입니다. 게임 저장 파일(.ron)을 내야 합니다
        [link] 학생 컴퓨터나 클라우드에 있는 파일의 바로 가기입니다. 저장 파일(.ron) 자체를 내야 합니다
        [partial] 다 내려받지 못한 파일입니다. 다시 내려받으세요
       *[notes] 저장 파일이 아닌 일반 텍스트입니다. 게임이 쓴 그대로의 저장 파일(.ron)을 내야 합니다
    }
class-why-exercise = 과제 파일 자체입니다. 게임이 끝날 때 알려 주는 저장 파일을 내야 합니다
class-why-other-assignment = 다른 과제이거나 과제가 아닌 게임입니다
class-why-other-version = 다른 과제이거나 이 과제의 다른 판으로 한 게임입니다: `{ $key }` 값이 다릅니다
class-why-no-id = 저장 파일에 학생 번호가 없습니다
class-why-token = 시작 토큰이 없거나 이 학생의 것이 아닙니다
class-why-begun = 과제와 다르게 시작했습니다: { $what ->
        [scenario] 다른 시나리오
        [form] 다른 길이
        [difficulty] 다른 난이도
        [seed] 다른 시드 번호
        [attempt] 없는 회차
       *[token] 다른 토큰
    }
class-why-no-scenario = 이 학생의 시나리오를 만들 수 없습니다: { $reason }
class-why-locked = { $quarter }: 과제에서 잠근 `{ $key }` 항목을 바꾸었습니다
class-why-broke = 프로그램이 이 파일을 읽다가 오류를 냈습니다. 알려 주세요
class-why-beyond = 제출할 수 있는 횟수를 넘었습니다
class-why-same-game = { $file } 파일과 같은 게임이거나 그 게임의 앞부분입니다. 한 번으로 셉니다
class-why-played-again = { $attempt }회차를 다시 한 게임입니다. { $file } 파일이 먼저 왔습니다
class-why-word = { $quarter }: 여기서 시작하는 막을 맞는 암호로 열지 않았습니다
class-passed-link = 링크라서 따라가지 않았습니다. 파일 자체를 내야 합니다
class-passed-kind = 파이프나 장치처럼 파일이 아닌 것입니다
class-passed-hidden = 이름이 점으로 시작하는 숨은 파일입니다. 이름을 바꾸면 읽습니다
class-passed-hidden-folder = 이름이 점으로 시작하는 숨은 폴더입니다. 이름을 바꾸면 들여다봅니다
class-passed-deep = 폴더 안에 너무 깊이 있는 폴더라 들여다보지 않았습니다
class-why-elsewhere = { $whose }의 폴더에 든 { $id }의 게임
class-alike-one = { $id } ({ $decided ->
        [yes] { $until ->
            [end] 끝까지
           *[other] { $until } 전까지
        }{ $answers ->
            [0] {""}
           *[other] , 같은 답 { $answers }개
        }
       *[no] 같은 답 { $answers }개
    })
class-why-unfinished = 끝까지 하지 않았습니다: { $quarter } 분기가 열려 있습니다
class-why-missing = 확인된 제출물이 없습니다

## 화면
exercise-set = 과제
    .heard = 과제가 정함
exercise-set-help = 과제에서 정해 둔 레버입니다.
exercise-option = (과제에서 제외)
exercise-option-help = 과제에서 정해 두었거나 빼 둔 레버를 움직이는 답이라 여기서는 고를 수 없습니다.
exercise-title = 과제의 물음
exercise-words = Enter: 답을 남깁니다. Esc: 분기로 돌아갑니다.
exercise-answer-cut = 답은 { $limit }자까지 남깁니다. 넘치는 글은 남지 않습니다.
exercise-answer-short = 너무 짧아 점수가 되지 않습니다. 낱말 { $least }개는 되어야 합니다. 이어서 쓰거나, Enter 키를 한 번 더 누르면 이대로 남깁니다.
exercise-words-end = Enter: 답을 남깁니다. Esc: 복기로 돌아갑니다.
exercise-asks = 이번 분기를 마감하기 전에 과제의 물음에 답해야 합니다: { $question }
exercise-word-title = 새로운 막
exercise-word-asks = { $said ->
        [yes] { $quarter }부터 새 막입니다. 선생님이 불러 주는 암호가 있어야 이 막의 운이 정해집니다. 불러 줄 때: { $when }.
       *[no] { $quarter }부터 새 막입니다. 선생님이 불러 주는 암호가 있어야 이 막의 운이 정해집니다.
    } Enter: 암호를 넣습니다. 대소문자와 띄어쓰기, 붙임표는 가리지 않습니다. Esc: 돌아갑니다. 암호 없이도 둘러보고 준비할 수 있지만 분기를 마감하지는 못합니다.
exercise-word-wrong = 이 막의 암호가 아닙니다.
exercise-word-right = 맞는 암호입니다. 새 막을 시작합니다.
exercise-word-missing = 아직 암호를 넣지 않았습니다. 그때까지 분기를 마감할 수 없습니다.
exercise-no-why = 이 과제에서는 게임이 끝날 때까지 숫자가 움직인 까닭을 볼 수 없습니다.
exercise-no-forecast = 이 과제에서는 전망을 볼 수 없습니다.
exercise-no-counterfactual = 다른 길, 실력과 운은 수업에서 함께 봅니다.

## 과제를 시작하기 전에, 메뉴에서, `과제`라고 적으면 학생에게 알리는 것
exercise-brief-title = 과제: { $title }
exercise-brief-id = { $id } 번호로 플레이합니다.
exercise-brief-attempt = { $attempt ->
        [unknown] { $most ->
            [any] 몇 번이든 시도할 수 있습니다
           *[other] { $most }번 시도할 수 있습니다
        }
       *[other] { $most ->
            [any] { $attempt }번째 시도이고 횟수에는 제한이 없습니다
           *[other] { $most }번 가운데 { $attempt }번째 시도입니다
        }
    }. { $counts ->
        [last] 마지막에 낸 것으로 점수를 매깁니다.
        [first] 처음 낸 것으로 점수를 매깁니다.
       *[best] 가장 잘한 것으로 점수를 매깁니다.
    }
exercise-brief-closes = { $when }까지 제출합니다.
exercise-brief-closed = 마감 시각({ $when })이 지났습니다. 플레이할 수는 있지만 지금 내면 지각입니다.
exercise-brief-part = { $name } { $points }점{ $by ->
        [hand] (선생님이 매김)
       *[game] { "" }
    }
exercise-brief-points = 점수: { $parts }. 모두 { $all }점입니다.
exercise-brief-asks = 물음 { $count }개가 나옵니다: { $when }. 답에 점수가 있다면 스무 글자 남짓부터 답으로 칩니다.
exercise-brief-end = 마지막
exercise-brief-levers = 과제가 정해 두었거나 뺀 레버에는 그렇다고 적혀 있습니다.
exercise-brief-hand-in = 끝낼 때 제출할 파일 이름이 나옵니다.
exercise-brief-go-on = 계속하기
exercise-look-back = { $attempt }번째 시도 돌아보기
exercise-begin = { $most ->
        [any] { $attempt }번째 시도 시작하기
       *[other] { $most }번 가운데 { $attempt }번째 시도 시작하기
    }
class-closed = 과제 마감 시각({ $when })이 지났습니다. 플레이할 수는 있지만 지금 내면 지각입니다.

## 수업: 과제 파일에 적히는 설명
lesson-comment-head = Good Crisis 과제 파일입니다. 마음대로 고치세요. 무엇이 어디서 잘못됐는지는 `good-crisis class check` 명령이 알려 줍니다. 학생은 `good-crisis play 파일 --as 번호` 명령으로 플레이하고 저장 파일을 냅니다.
lesson-comment-scenario = 내장 시나리오는 `built_in("dotcom-2000")`, 이 파일 옆의 시나리오 파일은 `beside("mine.ron")`, 본문을 그대로 넣을 때는 `embedded(r#"…"#)`로 적습니다.
lesson-comment-length = 길이(sprint, full, long)와 난이도(founder, operator, day-one)입니다. `start`와 `stop`으로 일부만 잘라 쓸 수 있습니다.
lesson-comment-seed = 운입니다. `same(7)`은 모두 같은 운이라 점수를 서로 비교할 수 있고, `per_student`는 번호마다 달라 옆 사람의 게임이 소용없지만 같은 결정도 운에 따라 점수가 절반까지 달라지므로 실력으로 점수를 매기지 않을 때 쓰며, `free`는 연습용입니다.
lesson-comment-levers = 학생이 정하지 않는 것입니다. `fixed`는 `(price_index: 1.0)`처럼 값을 고정하고, `locked`는 처음 그대로 두며, `hidden`은 처음 그대로 두고 보여 주지도 않습니다.
lesson-comment-shown = 볼 수 있는 것입니다. 숫자가 움직인 까닭, 재무 책임자의 전망, 그리고 복기에서 같은 운의 다른 길과 실력, 운입니다.
lesson-comment-questions = 분기를 마감하기 전에, 또는 마지막(`end`)에 묻습니다. 답은 저장 파일에 남습니다.
lesson-comment-rubric = 기준에 따라 점수를 줍니다. `none`에서 `full`까지 비례하며 등수로 매기지 않습니다. `of`에는 skill(프로그램 전략 가운데 백분위), skill_millions, survival, score, value, crisis_dividend, lowest_cash, forecasts, answers, by_hand를 쓸 수 있습니다.
lesson-comment-attempts = 여러 번 한 것 가운데 무엇을 치는지(best, last, first)와 몇 번까지 할 수 있는지입니다. 회차마다 판이 달라 지난번에 알게 된 운은 쓸모가 없습니다. `world: same`을 넣으면 모두 첫 회차와 같은 판에서 합니다.
lesson-comment-closes = 이때가 지나면 늦은 제출입니다. 늦었다고 적되 점수는 그대로 매깁니다.
lesson-comment-perturbed = 학생마다 조금씩 다르게 할 모형 상수입니다. 다른 회사에서 찾은 해법이 그대로 맞지 않게 합니다.
lesson-comment-acts = 암호를 불러 주어야 운이 정해지는 막과 불러 줄 때입니다. 암호는 `good-crisis class release 파일 --key 키` 명령으로 봅니다.
lesson-comment-key = 수업 키의 공개된 반쪽입니다. 시작 토큰은 `good-crisis class check 파일 --key 키 --roster 명단 --tokens 파일` 명령으로 만듭니다.

lesson-skill = 실력
lesson-survival = 생존
lesson-answers = 답한 물음
lesson-reasons = 근거
lesson-forecasts = 스스로 한 예측
lesson-question-end = 회사를 무너뜨릴 뻔한 것은 무엇이었고, 미리 알아차리려면 무엇을 알아야 했습니까?

lesson-runway-title = 런웨이와 주문 한 건의 손익
lesson-runway-question = 남은 돈으로 몇 분기를 버틸 수 있고, 더 버티려면 어떤 숫자 하나를 바꾸겠습니까?
lesson-price-spiral-title = 가격의 악순환
lesson-price-spiral-question = 가격을 낮추면 다음 분기 현금은 어떻게 되고, 경쟁사는 무엇을 합니까?
lesson-freeze-title = 동결과 역량의 함정
lesson-freeze-question = 기능을 동결하면 이번 분기에 무엇을 얻고, 그 값은 언제 치르게 됩니까?
lesson-real-options-title = 되돌릴 수 없는 승부와 실물옵션
lesson-real-options-question = 한 분기 더 기다리면 무엇을 알게 되고, 기다리는 값은 얼마입니까?
lesson-seasonality-title = 계절성과 노는 용량
lesson-seasonality-question = 12월에는 장비가 몇 대 필요하고, 그 장비는 2월에 무엇을 합니까?
lesson-interfaces-title = 인터페이스와 조직
lesson-interfaces-question = 변경 하나를 내보내려면 누가 누구와 이야기해야 하고, 어떤 규칙이 그 일을 없앱니까?
lesson-never-waste-title = 좋은 위기를 낭비하지 마세요
lesson-never-waste-question = 숨통을 틔워 줄 제안이 나왔습니다. 이 압박은 무엇에 쓰이고 있고, 함께 사라지는 것은 무엇입니까?
class-output-is-input = { $path }: 읽거나 함께 쓰는 파일을 덮어쓰게 됩니다. 다른 이름을 지정하세요
