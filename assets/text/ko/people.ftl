# 사람.

people-engineers-closed = 엔지니어 { $heads }(지난 마감 때)
    .heard = 지난 마감 때 엔지니어: { $heads }
people-engineers-drafted = 엔지니어 { $heads }(지금 → 마감 뒤)
    .heard = 엔지니어 { $heads }. 지난 마감 때와 초안대로일 때입니다
people-engineers = 엔지니어 { $heads }
people-heads = { $count }명
people-new = 아직 배우는 중
people-spare = 맡은 일 없음
people-freeze = 기능 동결: { $freeze }
people-effort = 지난 분기 투입 공수: { $effort }인·분기
people-ported = 그중 전환에 든 몫: { $work }
people-effort-was = 직전 { $before }, 원인: { $why }
# What most moved the work of all programmes
people-free = 가용 인원
people-morale = 의욕
people-know-how = 숙련도
people-tangle = 얽힘
people-platform = 새 플랫폼
people-ways-of = 집중도·일하는 방식
people-decoupled = 인터페이스를 갖춘 시스템: { $share }
people-mood = 분위기
people-sheds = 물류센터·고객센터
people-staff = 인원: { $heads }
people-sites-closed = 닫은 거점: { $sites }
people-delisted = 적자 상품: { $delisted ->
    [yes] 판매 중단
   *[no] 계속 판매
}
people-fulfilment-cost = 분기당 { $fixed } + 매출의 { $variable }
    .heard = 분기당 { $fixed }에 매출의 { $variable }
people-work = 일하는 방식
people-ways = 조직 { $structure }, 소통 { $communication }
people-ways-mandate = { $structure }, { $communication } · 의무화: { $enforcement }
people-no-mandate = 의무화 없음. 남의 데이터도 내 것.
people-rules = { $all }팀 가운데, 제1조부터 제7조까지:
people-teams = { $count }/{ $all }팀
people-been = 그동안의 상태
