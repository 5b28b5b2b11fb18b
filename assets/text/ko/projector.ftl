# 수업 화면에 띄우는 학급 보고서.

projector-contents = 차례
projector-turnout = 학생 { $students }명 · 파일 { $files }개 중 { $good }개 확인
projector-unfinished = 끝까지 하지 않은 게임 { $count }개는 따로 표시하고, 생존에도 폐업에도 넣지 않았습니다.
projector-unverified = 파일 { $count }개는 확인되지 않아 내용을 싣지 않았습니다.
projector-reason = { $count }개: { $reason }
projector-missing = 명단의 학생 가운데 확인된 제출물이 없는 학생은 { $count }명입니다.
projector-nobody = 확인된 게임이 하나도 없어 보여 줄 것이 없습니다. 파일마다 까닭을 보려면 `class grade` 명령의 결과를 보세요.
projector-why-unread = 읽을 수 없는 파일
projector-why-empty = 빈 파일
projector-why-no-save = 저장 파일로 읽을 수 없음
projector-why-foreign = 저장 파일이 아닌 다른 파일
projector-why-other-assignment = 다른 과제이거나 과제가 아닌 게임
projector-why-begun = 과제와 다르게 시작함
projector-why-no-scenario = 이 학생의 시나리오를 만들 수 없음
projector-why-fault = 다시 돌려 보니 다른 게임이 됨
projector-why-locked = 과제에서 잠근 결정을 바꿈
projector-why-word = 암호 없이 연 막

projector-lived = 생존
projector-died = 폐업·매각
projector-open = 미완료
projector-sum = 합계
projector-in-numbers = { $what }: 같은 내용을 숫자로
projector-student = 학생
projector-students = 학생 수
projector-over = 끝낸 게임
projector-share = 생존율
projector-interval = 95% 신뢰구간
projector-answer = 답
projector-ending = 결말
projector-value = 지분 가치(백만 달러)

projector-endings = 어떻게 끝났는가
projector-endings-words = 끝난 회사 { $over }곳 중 { $lived }곳이 살아남았습니다({ $share }). 이만한 학급으로는 { $interval } 안의 어느 비율이라 해도 이상하지 않습니다.
projector-none-over = 끝까지 한 게임이 없습니다.

projector-cash = 모든 회사의 현금
projector-class = 우리 반
projector-cash-words = 옅은 선 하나가 회사 한 곳입니다. 마지막에 절반은 현금이 { $last } 이하였습니다.
projector-cash-how = 굵은 선은 우리 반의 중앙값, 음영은 다섯 곳 중 네 곳이 드는 범위입니다. 긴 점선은 학생마다 같은 운에서 실제 역사대로 했을 때, 짧은 점선은 위기를 낭비했을 때의 중앙값입니다. 0 아래는 모자란 돈입니다. 무너진 회사는 마지막 현금에 머문 것으로 쳤습니다.

projector-committed = 전환에 착수한 때
projector-committed-words = { $all }명 중 { $count }명이 새 장비로 전환에 착수했습니다. 착수한 분기와 그 회사들이 어떻게 되었는지 나타냅니다.
projector-committed-at = 착수
projector-never = 착수하지 않음

projector-choice = 갈림길
projector-choice-card = 갈림길: { $card }
projector-choice-table = 안건에 고른 답에 따른 생존
projector-way-table = 끝내 승부를 걸었는지에 따른 생존
projector-way-head = 길
projector-bet = 새 장비에 승부를 걺
projector-no-bet = 승부를 걸지 않음
projector-way = { $way }: { $over }곳 중 { $lived }곳 생존(95% 신뢰구간 { $interval })
projector-way-none = { $way }: 끝까지 한 학생이 없습니다.
projector-way-median = { $way }: 중앙값 { $amount }.
projector-cloud = 두 길의 결과
projector-cloud-how = 표시 하나가 회사 한 곳이고, 자리는 마지막 지분 가치입니다. 살아남지 못한 회사의 가치는 0이거나, 조각조각 팔린 뒤 주주에게 남은 돈입니다. 굵은 선은 중앙값입니다.
projector-cloud-table = 같은 내용을 숫자로 (단위: 백만 달러)
projector-value-axis = 마지막 지분 가치(달러)

projector-skill = 운과 실력
projector-skill-words = 회사 { $all }곳 중 { $more }곳은 결정보다 운이 더 크게 움직였습니다. { $plus ->
    [0] 그때 알 수 있던 것으로 따져, 결정으로 회사의 값을 결정 전보다 높인 곳은 없습니다. 실력 백분위는 이와 달리 프로그램에 든 전략들과 비교한 값입니다.
   *[other] 결정으로 값을 더한 회사는 { $plus }곳입니다.
}
projector-skill-how = 가로는 그때 알 수 있던 것으로 따져 결정이 더한 값, 세로는 그 뒤에 세상이 더한 값입니다.
projector-skill-axis = 실력(달러)
projector-luck-axis = 운(달러)
projector-skill-table = 같은 내용을 숫자로, 실력순 (단위: 백만 달러)

projector-quotes = 학생들의 말
projector-asks = 물어볼 것
projector-ask-wasted = 승부를 걸지 않았고 그 판단이 옳았던 학생이 { $count }명 있습니다. 그때 있을 법했던 앞날 대부분에서 승부수의 값이 더 낮았습니다. 이들에게 먼저 물어보세요. 남들이 못 본 무엇을 보았습니까?
projector-ask-loss = 가장 비쌌던 결정, { $quarter }: { $what }. 잃은 값은 { $amount }입니다. 그때 알 수 있던 것: 금고에 { $cash }, 런웨이 { $runway }. 있을 법했던 앞날로 친 회사의 값은 결정 전 { $before }, 결정 후 { $decided }입니다. 이 결정이 옳으려면 무엇이 사실이어야 했습니까?
projector-ask-bet-died = 승부를 걸고 무너진 회사가 { $count }곳 있습니다. 무너뜨린 것은 승부수였습니까, 승부를 건 시점이었습니까?
projector-ask-skilled-died = 결정으로 값을 더하고도 무너진 회사가 { $count }곳 있습니다. 다음에 달리할 것이 있다면 무엇입니까?
projector-ask-lived-on-luck = 결정으로 값을 깎고도 살아남은 회사가 { $count }곳 있습니다. 이 화면이 없었다면 무엇을 보고 알아차렸겠습니까?
projector-ask-narrow = 80% 확신한다고 모두 { $said }번 말했고, 맞은 비율은 { $share }입니다. 범위에서 무엇을 빠뜨렸습니까?
projector-ask-wide = 80% 확신한다고 모두 { $said }번 말했고, 맞은 비율은 { $share }입니다. 범위를 더 좁혔다면 무엇을 잃었겠습니까?
projector-ask-one-end = 회사 { $over }곳 중 { $count }곳이 같은 결말을 맞았습니다: { $ending }. 어떤 결정이 같았고, 언제까지 바꿀 수 있었습니까?

projector-everybody = 모든 학생
projector-everybody-table = 학생 번호순 (금액 단위: 백만 달러)
projector-by-attempt = 학생마다 성적에 들어가는 제출물 하나만 실었습니다.
projector-by-wilson = 신뢰구간: 윌슨 점수 구간, 95%.
projector-by-lot = 인용: 과제와 물음과 학생 번호의 해시로 제비를 뽑았습니다. 학생마다 하나, 물음은 돌아가며, 열 글자 이상인 답만 대상이고 긴 답은 줄였습니다. 점수와 결말은 보지 않습니다.
projector-hash = 과제 { $hash }
