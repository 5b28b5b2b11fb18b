# 전해지는 이야기와 기록. 출처는 assets/record/legend.ron에 있다.

record-title = 기록
record-opening = 전해지는 이야기와 기록을 나란히 놓았습니다. 어긋나는 곳은 둘 다 남겼습니다. 기록에 없는 말은 누구의 입에도 넣지 않았습니다.
record-column-legend = 이야기
record-column-record = 기록
record-figures = 날짜와 숫자
record-source = { $source } ({ $confidence })

confidence-filing = 공시
confidence-transcribed = 공시 전재
confidence-release = 보도 자료
confidence-press = 언론
confidence-memoir = 회고
confidence-company = 회사 쪽 설명
confidence-computed = 계산
confidence-recalled = 기억, 미확인
confidence-judgement = 판단

record-burn = 손실과 현금 소진은 다르다
    .legend = 회사는 해마다 10억 달러쯤을 태우고 있었다.
    .record = 잉여현금흐름은 1999년 약 −3억 7800만, 2000년 −2억 6500만, 2001년 −1억 7000만 달러. 2000년 순손실 14억 1100만 달러는 대부분 현금이 나가지 않는 손실이었다. 영업권, 지분, 스톡옵션.
record-largest-cost = 가장 큰 비용
    .legend = 가장 큰 비용은 데이터센터였다.
    .record = 2000년 기술·콘텐츠비는 개발자 인건비까지 넣어 2억 6900만 달러. 매출원가는 21억 600만, 물류비는 4억 1500만 달러였다.
record-which-machines = 어느 장비를 걷어냈나
    .legend = 썬을 걷어내고 HP와 리눅스를 들였다.
    .record = 데이터베이스는 컴팩 알파 수백 대에서 돌았고, 2000년 5월 성능 시험에서는 HP가 썬 등을 제쳤다. 회사 사람들은 훗날 떠나온 시스템으로 Tru64와 솔라리스를 모두 들었다. 게임은 전해지는 쪽을 따른다.
record-freeze = 얼마나 오래 멈췄나
    .legend = 1년 넘게 새 기능을 모두 동결했다.
    .record = 서버 이전의 기한은 연말 동결 전까지 120일이었다. 둘 다 맞을 수 있다. 한쪽은 한 단계, 다른 쪽은 전체를 말한다.
record-eighty = 80%와 24%
    .legend = 성공하면 인프라 비용이 80% 줄어든다고 했다.
    .record = 기술·콘텐츠비는 2000년 3분기 7120만 달러에서 2001년 3분기 5380만 달러로 1700만 달러, 24% 줄었다. 공시는 리눅스와 싸진 통신료를 들었다. 분기 2100만 달러쯤의 80%가 바로 그 1700만 달러다. 회고와 공시가 들어맞는다.
record-a-tenth = 반전의 10분의 1
    .legend = 서버가 회사를 살렸다.
    .record = 2000년에서 2001년 사이 조정 영업손익은 2억 5000만 달러쯤 나아졌다. 매출총이익 1억 4300만, 마케팅비 4200만, 물류비 4000만, 기술·콘텐츠비 2800만 달러. 서버의 몫은 10분의 1쯤이다. 대부분은 가격과 물류센터였다.
record-spare-capacity = 노는 서버를 빌려줬다
    .legend = 성탄절 뒤에 놀던 서버가 클라우드가 되었다.
    .record = 2003년 크리스 핑컴과 그 문서를 쓴 벤저민 블랙은 아니라고 한다. 앤디 재시는 2008년, 남던 용량은 1년 반 전에 이미 다 찼다고 했다. 게임에서는 직접 알아볼 수 있다.
record-forty-six = 46주
    .legend = 서버는 한 해에 46주를 놀았다.
    .record = 용량의 10분의 1만 쓰던 때가 있었다. 4분기 매출은 다른 분기 평균의 1.8배쯤이다. 46이라는 숫자는 어느 글에서도 찾지 못했다.
record-one-of-one = 한 회사, 한 번
    .legend = 성공했으니 옳은 결정이었다.
    .record = n = 1. 대형 전산 사업 1,471건 가운데 여섯에 하나는 예산의 세 배가 들었다. 인터넷 회사는 2000년에 225곳, 2001년에 537곳이 문을 닫았다. 도중에 장비를 걷어내다 사라진 곳은 말이 없고, 세어 본 사람도 없다.

record-figure-convertible-1999 = 전환사채 12억 5000만 달러, 금리 4.75%
record-figure-convertible-2000 = 전환사채 6억 9000만 유로(6억 8100만 달러), 금리 6.875%, 주가 76.19달러
record-figure-hp-wins = HP가 서버·저장장치·서비스를 따냄. 성탄절까지 용량 세 배가 목표
record-figure-note-2000 = 라비 수리아의 전환사채 보고서. 다음 날 주가 42.00달러에서 33.875달러로
record-figure-web-servers = 웹 서버를 리눅스로 전환. 자체 애플리케이션은 2001년 2분기에
record-figure-price-test = 닷새 동안 영화 68편을 추첨으로 20~40% 할인. 환불 6,896건, 평균 3.10달러
record-figure-bond-low = 1999년 전환사채 시가, 액면의 37.7%. 한 해 뒤에는 50%
record-figure-layoffs = 1,300명(15%) 감원. 맥도너 물류센터와 시애틀 고객센터 폐쇄. 4분기 흑자 약속
record-figure-note-2001 = 운전자본이 한 분기에 5억 400만에서 3억 8600만 달러로. 채권자 압박 가능성이 거론됐으나 오지 않음
record-figure-shutdowns = 인터넷 회사 537곳 폐업. 2000년에는 225곳
record-figure-linux-share = 장비의 92%가 리눅스
record-figure-technology-line = 기술·콘텐츠비 5380만 달러, 한 해 전 7120만 달러
record-figure-profit = 4분기 조정 영업이익 5900만, 순이익 500만 달러
record-figure-shipping = 99달러 이상 무료 배송 상시화. 한 해 뒤 25달러
record-figure-databases = 오라클 데이터베이스, 이어 14테라바이트 데이터 창고까지 그해 중반에 리눅스로
record-figure-oracle = 소매 쪽 마지막 오라클 데이터베이스 종료. 7,500개, 75페타바이트

# 출처. 제목뿐인 것은 assets/record/legend.ron에 있다.
record-from-rose-thread-at = D. 로즈, 2021년 1월에 이어 쓴 글, threadreaderapp.com/thread/1347677573900242944
record-from-rose-thread = D. 로즈, 2021년 1월에 이어 쓴 글
record-from-free-cash-flow-1999 = 1999년 잉여현금흐름: 1999년 연차보고서
record-from-free-cash-flow-2000 = 2000년 잉여현금흐름
record-from-free-cash-flow-2001 = 2001년 잉여현금흐름: 4분기 실적 보도 자료
record-from-net-loss-2000 = 2000년 순손실: 2001년 연차보고서
record-from-technology-line = 기술·콘텐츠비: 2001년 연차보고서 35쪽
record-from-cost-lines = 매출원가, 물류비: 2000년 연차보고서 51쪽
record-from-technology-quarters = 2000년과 2001년 3분기 기술·콘텐츠비: 2001년 10월 30일 분기보고서(10-Q)
record-from-eighty-sum = 7120만의 24%가 1740만 달러. 분기 2100만 달러쯤의 80%가 1700만 달러쯤
record-from-retold = 입에서 입으로 전해지는 이야기
record-from-turnaround = 2000년에서 2001년 사이 매출총이익, 마케팅비, 물류비, 기술·콘텐츠비 증감: 연차보고서, 매출총이익은 일부 기억
record-from-jassy-2008 = A. 재시, 2008년 언론 보도
record-from-founding-notes = 이 이야기의 바탕이 된 글
record-from-a-tenth-used = roughtype.com, ?p=1107, 10분의 1만 쓴 용량
record-from-sales-by-quarter = 1999~2001년 분기 매출: 공시와 보도 자료
record-from-webmergers-years = 웹머저스, 2000~2002년 폐업 집계, 언론 보도
record-from-no-rate = 하룻밤 컷오버의 실패율을 밝힌 자료는 찾지 못함
record-from-annual-report-1999 = 1999년 연차보고서
record-from-frajer-bond = si.frajer.net, 32146번 주제의 9087번 글
record-from-frajer-note = si.frajer.net, 13935169번 글. 주가: 시세 자료
record-from-annual-report-2001 = 2001년 연차보고서 72쪽
record-from-kitsap-sun = 킷샙 선, 2001년 1월 31일
record-from-webmergers = 웹머저스, 언론 보도
record-from-frajer-linux = si.frajer.net, 17891555번 글
record-from-quarterly-report-2001 = 2001년 3분기 분기보고서(10-Q)
record-from-release-2001 = 2001년 4분기 실적 보도 자료
record-from-release = 회사 보도 자료
