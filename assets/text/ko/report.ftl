# 파일로 남기는 복기.

report-so-far = 지금까지의 게임
report-unfinished = 아직 끝나지 않았습니다. 지금은 { $quarter }입니다. 아래는 지금까지 둔 만큼의 복기입니다.
report-lines = 분기별 현금
report-lines-title = 분기 말 현금(달러)
report-lines-words = { $ends ->
    [alike] 현금은 마지막인 { $last_quarter } 말이 가장 적어서 { $last }입니다.
   *[apart] 현금은 { $low_quarter }에 { $low }까지 줄었고, { $last_quarter } 말에는 { $last }입니다.
} 음영은 있을 법했던 앞날 다섯 중 넷이 드는 범위로, 실제 역사는 첫날부터, '낭비했을 때'는 갈라선 분기부터 그렸습니다.
report-band = { $name }, 다섯 중 넷
report-cash-table = 같은 내용을 숫자로 (단위: 백만 달러)
report-quarter = 분기
report-decided = 결정
report-sums = 값을 계산한 방법
report-part = 항목
report-millions = 백만 달러
report-suspect = 원인
report-took = 나간 돈(백만 달러)
report-moment = { $amount } · { $quarter } · { $what }
report-judged = 실력과 운
report-judged-how = 분기마다 결정을 내리기 전과 내린 뒤에, 그때 있을 법했던 앞날 100가지를 정해진 전략으로 끝까지 이끌어 보고 회사의 값을 매깁니다. 결정이 움직인 몫이 실력이고, 그 뒤 분기가 움직인 몫이 운입니다. 컷오버의 밤에 내린 선택은 같은 밤을 상시 규칙에 맡겼을 때와 비교해 실력에 넣습니다. 첫날의 값에 둘을 더하면 마지막 값이 됩니다.
report-judged-title = 분기별 실력과 운(달러)
report-skill = 실력
report-luck = 운
report-skill-by = 실력('{ $policy }' 기준)
report-luck-by = 운('{ $policy }' 기준)
report-sum = 합계
report-quarters = 분기별 기록
report-quarters-table = 내린 결정, 그리고 실력과 운이 움직인 값 (단위: 백만 달러, 괄호는 음수)
report-notes = 메모
report-game = { $scenario }, 길이 { $form }, 난이도 { $difficulty }, 시드 번호 { $seed }
report-player = 참가자: { $player }
report-hash = 상태 해시: { $hash }
