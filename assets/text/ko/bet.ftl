# 승부수, 그리고 동결로 반려된 요청. `.fate`는 그 요청의 뒷일.

bet-hidden = 이 과제는 전환을 다루지 않습니다. 여기서는 아무것도 움직이지 않습니다.
bet-title = 승부수: { $stage }
bet-work = 작업량(인·분기)
    .heard = 인·분기로 잰 작업량
bet-ranged = { $middle }({ $range })
    .heard = { $middle }, 범위는 { $range }까지
# What the work was thought to be when the last quarter began, and what most moved it since
bet-work-before = 한 분기 전
    .heard = 한 분기 전에 본 작업량
bet-work-was = { $work }; { $why } { $change }
bet-work-was-and-rest = { $work }; { $why } { $change }, 그 밖 { $rest }
bet-multiple = 첫 추정 대비 배수
    .heard = 첫 추정의 몇 배
bet-spent = 쓴 공수(인·분기)
    .heard = 지금까지 쓴 인·분기
bet-spent-again = { $spent }, 일부 재작업
    .heard = { $spent }, 실패한 밤에 되돌아간 만큼은 두 번 쓴 것
# More than the work is thought to be
bet-spent-over = { $spent } > 추정치
    .heard = { $spent }, 예상 작업량보다 많습니다. 옮길 것이 남지 않은 뒤에 투입한 공수도 셉니다
bet-left = 남은 전환(개 분기)
    .heard = 옮길 때까지 남은 분기
bet-two-fleets = 양쪽 장비 운영
bet-leaving = 나갈 옛 서버
bet-leaving-value = { $units }, 예상 부하 { $load }
    .heard = { $units }유닛, 내다본 부하는 { $load }
bet-running = 분기 운영비(달러)
    .heard = 분기 운영비
bet-one-fleet = 아직 한쪽만 운영
bet-one-fleet-new = 끝남(새 장비만 운영)
bet-fleets-unknown = 옮기는 사람 없음
    .heard = 아무도 옮기지 않아 알 수 없음
bet-reported = 보고
bet-tested = 테스트
bet-tested-over = 100% 넘음
bet-rehearsed = 리허설
bet-no-consent = { $level }, 동의선 { $needed }
bet-doors = 퇴로
bet-fallback = { $state }: 옛 장비 { $units }유닛, 부하를 되받으려면 { $needed }유닛
bet-fallback-empty = { $state }: 옛 장비 없음
bet-door-fallback = 첫째, 옛 장비 철거: 부하를 되받을 마지막 옛 장비를 걷어낼 때.
bet-door-fallback-shut = 첫째, 옛 장비 철거: 지났습니다. 남은 옛 장비로는 부하를 되받지 못합니다.
bet-door-payments = 둘째, 컷오버의 밤: 첫 결제가 새 시스템에 기록될 때('{ $step }' 단계).
bet-door-payments-shut = 둘째, 컷오버의 밤: 지났습니다. 결제는 새 시스템에 기록됩니다.
bet-tickets = { $count ->
    [0] 반려된 요청
   *[other] 반려된 요청 { $count }건
}
bet-tickets-none = 반려된 요청이 없다. 다들 원하는 기능을 받는다. 목소리가 큰 순서로.
bet-tickets-none-yet = 동결 중. 아직 반려한 요청이 없다.
bet-tickets-none-here = 동결 중. 맡기 전에 반려한 요청은 목록에 없다.
bet-ticket-times = ({ $times }회)
bet-thaw = 해동 중: 기능이 몰려나옵니다.

ticket-1 = #4127 위시리스트 정렬
    .fate = 반려(동결). 버그로 다시 올림. 반려(동결). 팀장님 생일 선물로 다시 올림.
ticket-2 = #4131 선물 포장지 색 추가
    .fate = 반려(동결). 흰색도 색으로 치는지 문의 들어옴.
ticket-3 = #4140 원클릭 주문 취소 버튼
    .fate = 반려(동결). 같은 요청이 클릭 한 번으로 다시 들어옴.
ticket-4 = #4152 반품 안내문의 '환블'을 '환불'로
    .fate = 반려(동결). 고치면 변경이고 변경은 동결 대상임. 사과문에도 '환블'로 나감.
ticket-5 = #4166 '토스트'를 찾으면 토스터도 나오게
    .fate = 반려(동결). 토스트 매출은 이상 없음.
ticket-6 = #4173 출산 선물 목록을 부모 둘 다 보게
    .fate = 반려(동결). 출산 예정일이 해동 예정일보다 빠름.
ticket-7 = #4188 쿠폰이 들어가는 쿠폰 칸
    .fate = 반려(동결). 재무팀 의견: 이대로 좋음.
ticket-8 = #4195 예외 심의 절차 안내 페이지
    .fate = { $board ->
        [yes] 예외 심의위원회에서 반려. 이의 신청은 예외 심의위원회로.
       *[no] 반려(동결). 안내할 예외가 없음.
    }
ticket-9 = #4203 초콜릿 주문 뒤 다이어트 책 추천 중단
    .fate = 반려(동결). 둘 다 잘 팔림.
ticket-10 = #4217 물류센터 지도에 2층 표시
    .fate = 반려(동결). 계단은 각자 기억하기로 함.
ticket-11 = #4226 배송 시계의 시간대
    .fate = 반려(동결). 레이캬비크 기준으로는 전부 정시 도착.
ticket-12 = #4238 7월 추천 목록에서 눈삽 빼기
    .fate = 반려(동결). 검토하는 사이 네 자루 팔림.
ticket-13 = #4244 약관 글씨 키우기
    .fate = 반려(동결). 법무팀이 반려에 재청함.
ticket-14 = #4251 동결 해제까지 남은 날 표시
    .fate = 반려(동결).
ticket-15 = #4263 시험용 상품 '벽돌 2kg' 삭제
    .fate = 반려(동결). 벽돌 예약 주문 31건.
ticket-16 = #4270 처음 온 손님을 이름으로 부르지 않기
    .fate = 반려(동결). 손님들이 감동했다고 함.
ticket-17 = #4281 반려된 요청 목록
    .fate = 반려(동결). 반려된 요청 목록 참조.
ticket-18 = { $board ->
    [yes] #4299 예외 심의위원회 해동
   *[no] #4299 예외 심의위원회 설치
}
    .fate = { $board ->
        [yes] 반려. 예외 심의위원회가 동결 상태라 심의할 수 없음.
       *[no] 반려. 위원회를 두는 것도 예외에 해당함.
    }
bet-way = 지금까지의 길
