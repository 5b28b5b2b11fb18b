# The shared vocabulary. An id is the kind and the value as decisions, scenarios and saves write it.

game-title = 좋은 위기
game-motto = 좋은 위기를 낭비하지 마세요

# Levels a figure can be said to have
level-open = 열림
level-narrow = 좁음
    .short = 좁음
level-shut = 거의 닫힘

# The year
season-1 = 1분기
    .short = 1Q
season-2 = 2분기
    .short = 2Q
season-3 = 3분기
    .short = 3Q
season-4 = 4분기
    .short = 4Q
month-1 = 1월
    .short = 1월
month-2 = 2월
    .short = 2월
month-3 = 3월
    .short = 3월
month-4 = 4월
    .short = 4월
month-5 = 5월
    .short = 5월
month-6 = 6월
    .short = 6월
month-7 = 7월
    .short = 7월
month-8 = 8월
    .short = 8월
month-9 = 9월
    .short = 9월
month-10 = 10월
    .short = 10월
month-11 = 11월
    .short = 11월
month-12 = 12월
    .short = 12월

# Forms and difficulties
form-sprint = 짧게
    .about = 2000년 3분기부터 2001년 4분기까지 여섯 분기, 15분쯤.
form-full = 보통
    .about = 2000년부터 2003년까지 직접 정하고, 2006년까지는 편지 세 통. 25~40분.
form-long = 길게
    .about = 2000년부터 2006년까지 분기마다 직접.
difficulty-founder = 창업자
    .about = 쉬움. 시작 현금이 많고, 뜻밖의 일은 적고 순하며, 보고는 사실에 가깝습니다. 규칙은 같습니다.
difficulty-operator = 운영자
    .about = 보통. 현금도 운도 조짐도 그때와 같습니다.
difficulty-day-one = 맨손
    .about = 어려움. 현금과 신용한도는 적고, 뜻밖의 일은 잦고 거칠며, 보고는 실제보다 좋게 올라옵니다. 규칙은 같습니다.

# Machines
platform-sun = 썬
    .about = 비싸고 튼튼합니다. 썬에서만 나옵니다.
platform-sun-second-hand = 중고 썬
    .short = 중고
    .about = 문 닫은 회사들의 경매품. 싸지만 기술 지원이 없고 곧 동납니다.
platform-linux = HP/리눅스
    .short = 리눅스
    .about = 평범한 서버를 여러 대. 먼저 코드를 옮겨야 합니다.
fleet = 보유 서버
unit = { $count }유닛
unit-part = 1유닛 미만

# Tiers of the migration
tier-web = 웹
tier-applications = 애플리케이션
    .short = 앱
tier-databases = DB
    .short = DB
tier-warehouse = 물류센터
    .short = 물류

# Stages of the migration
stage-none = 시작 전
stage-pilot = 시험 전환
stage-commit = 착수
stage-dual-run = 병행 운영
    .short = 병행
stage-cutover = 컷오버
stage-cutover-by-service = 서비스별 컷오버
    .short = 서비스별
stage-stabilise = 안정화
    .short = 안정화
stage-done = 완료
stage-abandoned = 포기
    .short = 포기

# Fallback
fallback-standing = 퇴로 열림
fallback-gone = 퇴로 끊김

# Programmes of engineering
programme-features = 신기능
programme-migration = 전환
programme-testing = 테스트
programme-decoupling = 분리
    .short = 분리
programme-platform = 플랫폼
programme-fulfilment = 물류
    .short = 물류
programme-reliability = 안정성
    .short = 안정성
programme-keep-the-lights-on = 현상 유지 업무
    .short = 유지

# Companies and trades
company-amazon = 아마존
company-sun = 썬
company-ebay = 이베이
company-oracle = 오라클
company-hp = HP
rival = 경쟁사
rivals = 경쟁사
vendor = 벤더
supplier = 납품업체

# Words of the game that several rooms need
word-you = 나
word-history = 실제 역사
word-wasted = 낭비했을 때
    .short = 낭비
