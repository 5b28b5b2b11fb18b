# 등잔불: 두 번째 이야기의 글. 게임의 말 대신 이 이야기의 말로 적는다.

form-sprint = 짧게
    .about = 2000년과 2001년 두 해, 여덟 분기. 첫 저녁에 알맞다.
form-full = 보통
    .about = 2000년부터 2002년까지 열두 분기.
form-long = 길게
    .about = 2000년부터 2002년까지 열두 분기. 이 이야기에 이보다 긴 판은 없다.

platform-meridian = 메리디언
    .about = 캐비닛 두 개에 목요일마다 들르는 기사 한 명. 1988년부터 멈춘 적이 없다.
platform-meridian-used = 중고 메리디언
    .short = 중고
    .about = 문 닫은 가게에서 나온 것. 목요일의 기사는 이쪽은 봐주지 않는다.
platform-small-boxes = 소형 서버
    .short = 소형
    .about = 싸고 많고, 하나하나는 누구의 자랑도 아니다. 프로그램부터 새로 짜야 한다.
account-machines-meridian = 전산장비(메리디언)
    .short = 메리디언
account-machines-meridian-used = 전산장비(중고 메리디언)
    .short = 중고
account-machines-small-boxes = 전산장비(소형 서버)
    .short = 소형
tier-orders = 주문 창구
    .short = 주문
tier-ledgers = 장부
site-mill = 방앗간 창고
rival-tallow-and-sons = 탤로 부자상회
rival-wick-com = 심지닷컴

machines-path-deal = 메리디언과 계약
machines-path-move = 소형 서버로 전환

# 은행에서 빌린 돈과 새로 찍은 채권
account-debt-opening = 1998~1999년 차입금
    .short = 옛 차입금
account-debt-convertible = 2000년 은행 대출
    .short = 2000 대출
cause-debt-raised = 차입·사채 발행
    .late = 앞서 약속된 대출
cause-debt-raised-net = 차입·사채 발행(비용 제외)
    .late = 앞서 약속된 대출(비용 제외)
cause-debt-issue-costs = 차입·사채 발행 비용
why-late-bonds = { $quarter }에 고른 답({ $option })으로 대출 { $amount }{ JOSA($amount, "이") } 들어왔습니다.
close-late-bonds = 여기에는 { $quarter }에 고른 답({ $option })으로 들어온 대출 { $amount }{ JOSA($amount, "이") } 들어 있다.

how-to-aim = 등을 우편으로 파는 가게를 맡았어요. 거래 은행이 곧 마음을 바꿔요. 2002년 말까지 살려 내고, 값나가는 가게로 만들어 보세요. 대표실에서 가장 큰 숫자는 런웨이, 곧 이번 분기를 마감한 뒤 돈 빌릴 데가 없고 납품업체가 불안해할 때 현금이 버티는 기간이에요.

advice-finance-window = "오늘 은행 금리는 6.5%입니다. 여름이면 주인이 바뀝니다."
advice-technology-boxes = "메리디언 캐비닛을 살 때마다 들어낼 짐이 하나씩 늘어요."
advice-technology-second-hand = "중고 메리디언에는 목요일의 기사가 딸려 오지 않아요."
advice-technology-hum = "옛 캐비닛이 아직 웅웅거려요. 들리는 건 임대료예요."
advice-retail-everything = "없는 전등이 없는 가게라 좋대요. 닻까지 파는 줄은 몰랐대요."

headline-first = 등불 가게, 새 세기를 옛 배선으로 맞아
headline-opening = 강변 등불 가게, 올해도 촛불로 버텨
headline-fell = 등불 가게 깜깜, 전화는 손으로 받아
headline-night-good = 등불 가게에 아무 일 없어, 직원들 웃는 모습
headline-night-back = 등불 가게, 밤에 장비 돌렸다 아침 전에 되돌려
headline-run = 밀랍도 심지도 현금만, 납품업체 한목소리
headline-note = 독자 투고, 등불 가게는 기름값을 무엇으로 내나
headline-signed = 메리디언, 밝히지 못할 값에 단골 지켜
headline-deal-lost = 약속한 날 지나가자 메리디언, 정가를 떠올리다
headline-pledge-kept = 등불 가게, 말한 흑자를 말한 때에
headline-pledge-missed = 약속한 흑자 오지 않아, 새 은행의 성탄 카드도
headline-shutdowns = 통신판매 { $count }곳, 이번 분기 문 닫아
headline-window = 새 은행, 옛 은행의 편지를 읽기 시작
headline-outage = 주문 창구 { $hours } 불통, 우체부가 뛰어
headline-shrunk = 등불 가게, 1년 전보다 덜 팔아
headline-spring-busy = 봄날의 등불 가게, 장비들 번갈아 쉰다
headline-spring = 봄, 해는 길어지고 등은 줄어
headline-summer = 여름, 온 동네에서 등불 가게만 대림절 걱정
headline-autumn = 11월까지는 다 된다, 10월의 모두가 장담

front-paper = 강변신문
front-headline-gone = 없는 전등이 없던 가게, 불 꺼져
front-headline-fell = 등불 가게가 깜깜했던 한 해
front-headline-moved = 캐비닛 나가고 소형 서버… 항의 전화 없어
front-headline-run = 밀랍도 심지도 현금부터 보자던 한 해
front-headline-signed = 메리디언, 등불 가게 3년 지켜… 발은 서로 묶여
front-headline-earned = 등불 가게 장부에 검은 글씨… 밝은 데서 재확인
front-headline-losses = 등 하나마다 밑지는 가게, 긴 겨울을 바란다
front-machines-signed = 메리디언에 3년 치를 낸다. 캐비닛이 돌든 말든. 올해 { $weeks }주 동안은 절반도 쓰지 않았다.
front-street-note = 기름값을 무엇으로 내느냐고 독자가 물었다. 등불 가게는 긴 답을 보냈다. 심지 이야기였다.
front-street-shutting = 새 은행은 이런 가게에 이제 빌려주지 않는다. 친절하게, 우편으로 알려 온다.
front-street-crash = 새 은행은 편지를 읽어 본 집에는 빌려주지 않는다. 올해 문 닫은 통신판매 { $count }곳. 장부가 매물로 나왔다. 펴 보지 않은 것도 있다.
front-correction-1 = 바로잡습니다: 지난봄 이 신문은 등을 우편으로 사는 사람은 없다고 썼습니다. 있습니다.
front-correction-2 = 바로잡습니다: 3면의 메리디언 사진은 옷장이었습니다. 목요일의 기사가 알아보았습니다.
front-correction-3 = 바로잡습니다: 선물 안내에 실린 등은 닻이었습니다. 4층에 사시는 독자께 사과드립니다.

december-first = 48주차. 방앗간 창고가 3교대로 돈다. 손에 익은 이들 옆에서 사무직이 초를 포장한다.
december-calm = 50주차. 부하는 용량의 { $load }. 누가 캐비닛 위에 초를 켠다. 다른 누가 끈다.
december-tight = 50주차. 부하는 용량의 { $load }. 캐비닛 곁에 앉은 사람이 없다.
december-over = 50주차. 부하는 용량의 { $load }. 주문 { $refused }{ JOSA($refused, "은") } 통화량이 많아 연결할 수 없다는 말만 듣는다.
december-no-outage = 51주차. 창구는 멈추지 않는다. 목요일의 기사가 등 하나를 받아 간다.
december-outage = 51주차. 이번 분기에 등불 가게가 모두 { $hours } 깜깜했다. 그 농담은 다들 한 번씩 했다.

relief-negotiate = 메리디언은 우리가 다른 데도 알아보는지 물을 것입니다.
relief-close-site = 방앗간은 1871년부터 등을 만들었습니다. 12월에 쓸 하역장이 하나 줍니다.
relief-abandon = 프로그램의 반은 새 사투리를 쓰고, 메리디언도 그것을 압니다.

debrief-truth-reserve = 메리디언은 { $off }까지 깎아 줄 수 있었습니다. 그 자리에서 먼저 말할 사람은 없었습니다.

ending-site-fell = 불이 나간 밤
    .short = 불 나감
    .text = 캐비닛은 이미 없었고, 새 서버는 버티지 못했습니다. 창구가 다시 전화를 받았을 때 손님은 탤로 부자상회에 가 있었습니다.
ending-run-on-the-bank = 방앗간 앞의 현금
    .short = 현금만
    .text = 밀랍 상인이 현금을 달라고 했습니다. 심지 상인도 들었습니다. 선반이 금고보다 먼저 비었습니다.
ending-new-machines = 등마다 제 스위치
    .short = 제 스위치
    .text = 캐비닛은 새벽에 경사로를 내려갔고, 야간 직원은 조용해졌다고만 느꼈습니다. 다음번 어려운 일이 찾아올 곳은 이미 한 번 해 본 가게입니다.
ending-cheaper-sun = 더 싼 메리디언
    .short = 싼 메리디언
    .text = 값을 깎았습니다. 기사는 지금도 목요일마다 오고, 청구서도 옵니다.
ending-same-company = 그때 그 가게
    .short = 그대로
    .text = 은행은 잠잠해졌습니다. 캐비닛도, 말을 섞지 않는 두 직원도, 승강기도 그 자리에 있습니다.
ending-sold-for-parts = 선반째 팔린 가게
    .short = 팔림
    .text = 금고는 찼고 가게는 줄었습니다. 탤로 부자상회가 계산을 마쳤습니다. 이름은 향초에 붙었습니다.
ending-power-grid = 창마다 등불
    .short = 창마다
    .text = 이제 남들도 이 창구로 주문을 받습니다. 빛을 팔고, 스위치도 팝니다.

last-sold-for-parts = 제안은 { $quarter }에 왔습니다. 금고의 { $cash }, 고객 { COUNT($customers, "명") }, 그리고 공장 값입니다. 그 가운데 주주 몫은 { $paid }입니다. 집안에서는 오후까지 생각해 보겠다더니 점심 전에 전화했습니다.
last-power-grid = 바깥에 접수대를 연 때는 { $opened }. 마지막 분기에 그 손님들이 낸 돈은 { $rent }, 평생 한 번도 볼 일 없는 장비 값입니다. 볼 일이 없어야 잘된 장사입니다.
last-dark = 열하루 동안은 통화 중이었습니다. 그 뒤로는 없는 번호였습니다.
last-new-mostly = 캐비닛이 거의 다 새벽에 경사로를 내려갔습니다. 다음번 어려운 일이 찾아올 곳은 이미 한 번 해 본 가게입니다.

## 은행, 2000년 1분기
event-bank = 은행의 마지막 편지
    .tell = 은행 지점장이 낮에 가게를 보고 싶다고 한다.
    .body = 은행이 대출을 연장하겠다고 한다. 금요일까지 서명하면 금리 6.5%에 1억 6000만 달러. 여름이면 이 은행은 더 큰 은행에 팔리고, 그쪽은 등불 장사에 별 관심이 없다. 지점장은 모자를 쓴 채 그 말을 한다.
event-bank-option-all = 전액 받는다: 1억 6000만 달러
    .then = 금고가 차고 이자가 몇 해를 간다. 금고가 찬 집에서는 아무도 걱정하지 않는다.
event-bank-option-half = 절반만 받는다: 8000만 달러
    .then = 이자도 반, 단잠도 반. 거절할 줄 아는 집이라고 납품업체가 좋아한다.
event-bank-option-wait = 새 주인을 기다린다
    .then = 더 싸게 빌려줄 수도 있다. 심지가 무엇인지부터 물을 수도 있다.
event-bank-echo-interest = 은행의 마지막 편지: 이자 낼 날이 왔다. 편지를 쓴 지점장은 벌을 친다.
event-bank-echo-half = 빌리지 않은 절반: 납품업체들이 그 이야기를 하며 고개를 끄덕인다.
event-bank-echo-cheaper = 새 은행은 심지를 공부했고, 6%에 빌려준다. 기다린 보람이 있다.
event-bank-echo-dearer = 새 은행은 1억 달러를 빌려주고 도표를 요구한다. 나머지 6000만 달러에는 질문이 달렸다.

## 펜, 2000년 4분기
event-pen = 메리디언의 펜
    .tell = 메리디언 영업 사원이 대표 기분이 좋은 요일을 묻는다.
    .body = 메리디언이 캐비닛을 3분의 1 깎아 준다. 대신 3년, 쓰든 안 쓰든 낸다. 우리 프로그램을 짠 두 직원은 따로따로 와서 같은 말을 한다. 다른 일을 시키지 않으면 1년 안에 소형 서버로 옮길 수 있다고. 둘의 뜻이 맞은 것은 처음이다. 펜은 탁자 위에 있다.
    .again = 펜은 아직 거기 있다. 메리디언 영업 사원은 실수로 두고 갔다고 한다. 두 직원이 한 번씩 들여다보고 갔다.
event-pen-option-sign = 메리디언 제안에 서명한다
    .then = 월요일이면 숨통이 트인다. 소형 서버를 찾던 마음도 그때 닫힌다.
event-pen-option-move = 다 멈추고 소형 서버로 옮긴다
    .then = 새것 하나 없는 1년을 희망 하나에 건다. 어느 밤부터는 돌아올 길이 없다.
event-pen-option-auction = 경매장에서 채운다
    .then = 값은 10분의 1. 목요일의 기사는 그 앞을 지나칠 것이다.
event-pen-option-later = 다음 분기에 다시 얘기한다
    .then = 제안은 한 분기 더, 그날의 값으로 남는다. 그사이 겨울도 한마디 할 것이다.
event-pen-echo-quiet = 서명한 제안: 몇 달째 소형 서버 얘기가 없다. 두 직원은 다시 말을 섞지 않는다.
event-pen-echo-told = 메리디언을 떠난다는 계획이 메리디언의 귀에 들어갔다. 더 싼 펜이 오고 있다.
event-pen-echo-lid = 경매장 캐비닛: 하나를 여니 남의 가게 1996년 성탄절 주문이 들어 있다.
event-pen-echo-later = 기다린 펜: 두 직원이 각자의 종이에 물어 왔다. 어떻게 하기로 했느냐고.

## 종이 등, 2000년 2분기
event-lanterns = 종이 등 만 개
    .tell = 구매 담당이 박람회에서 종이 등 하나를 보고 와서는 그림만 그린다.
    .body = 납작하게 접혀 우편으로 가고 촛불을 넣어 켜는 종이 등. 구매 담당은 남들이 보기 전에 만 개를 들여오자고 한다. 주문은 봄에 하고 파는 건 대림절이다. 그사이에는 창고가 있다. 재무 책임자는 1000만 달러로 할 만한 다른 일을 여럿 안다.
event-lanterns-option-many = 만 개를 주문한다
    .then = 지금 1000만 달러. 대림절이 오면 올해의 등이 되거나, 해마다 다시 꺼낼 등이 된다.
event-lanterns-option-usual = 늘 사던 것에 조금 얹는다
    .then = 카탈로그 한 쪽, 손해는 없다. 그 쪽에도 그렇게만 적힐 것이다.
event-lanterns-option-none = 종이 등은 뺀다
    .then = 상인이 다른 등 값을 깎아 준다. 구매 담당은 그림을 접는다.
event-lanterns-echo-sold = 종이 등은 12월 9일에 동났다. 마지막 하나는 구매 담당 방에 걸려 있다.
event-lanterns-echo-left = 종이 등 9,000개가 방앗간에 누워 있다. 아주 납작하게.
event-lanterns-echo-usual = 조금 들인 종이 등은 저절로 팔렸다. 더 없느냐는 전화가 온다.
event-lanterns-echo-none = 우리가 뺀 종이 등이 탤로네 카탈로그 표지에 있다.

## 대림절을 무엇으로? 2001년 2분기
event-advent = 대림절을 무엇으로 버티나?
    .tell = 주문 창구가 지난 대림절의 통화 중 신호를 셌다. 종이가 두 장 들었다.
    .body = 대림절 장비는 6월에 산다. 메리디언 정가는 뼈아프고, 경매장 캐비닛에서는 남의 지하실 냄새가 난다. 소형 서버는 아직 전화 한 통 받아 본 적이 없다. 창구는 둘 가운데 하나를 사 주든지 전화를 줄여 주든지 해 달라고 한다.
event-advent-option-old = 메리디언을 정가에 산다
    .then = 버틸 것이다. 1월부터는 그 자리에 서서 버틸 것이다.
event-advent-option-used = 경매장에서 채운다
    .then = 값은 10분의 1, 목요일은 없다. 부품은 그다음 캐비닛에서 나온다.
event-advent-option-fewer = 카탈로그를 덜 찍는다
    .then = 장비도 청구서도 없고 대림절도 얇아진다. 우체부는 고마워할 것이다.
event-advent-echo-idle = 대림절에 쓴 메리디언은 제 몫을 했다. 1월부터는 가구다.
event-advent-echo-smoke = 둘째 대림 주일, 경매장 캐비닛에서 연기가 났다. 촛불은 아니었다.
event-advent-echo-held = 경매장 캐비닛이 대림절을 버텼다. 창구는 비결을 묻지 말아 달라고 한다.
event-advent-echo-fewer = 찍지 않은 카탈로그: 그 독자들은 다른 가게에 주문했다. 등불 아래에서.

## 밀랍 상인, 외상 조건이 나빠질 때
event-wax = 밀랍 상인
    .tell = 편지라고는 쓴 적 없는 밀랍 상인이 편지를 썼다.
    .body = 밀랍 상인이 30일 안에 돈을 받고 싶다고 한다. 그의 할아버지는 우리 창업자에게 90일을 주고 햄까지 보냈다. 동네가 읽는 것을 그도 읽는다. 토요일이면 심지 상인과 한 탁자에 앉는다.
event-wax-option-early = 그에게 먼저 치른다
    .then = 그는 바로 만족한다. 토요일이면 심지 상인이 까닭을 듣는다.
event-wax-option-books = 장부를 보여 준다
    .then = 하루와 약간의 체면이 든다. 제 밀랍으로 우리가 얼마를 남기는지 그도 알게 된다.
event-wax-option-cheaper = 더 싼 밀랍을 산다
    .then = 초 하나에 1센트가 싸고, 옆 도시에 새 친구가 생긴다. 그을음이 조금 난다고들 한다.
event-wax-echo-others = 밀랍 상인에게 먼저 준 돈: 심지 상인도 편지지를 샀다.
event-wax-echo-read = 밀랍 상인이 장부를 끝까지 읽고 1센트를 올렸다.
event-wax-echo-soot = 더 싼 밀랍: 손님이 천장 사진을 보내왔다.

## 녹색 등 두 개, 전환 중
event-lights = 녹색 등 두 개
    .tell = 두 직원이 모두 예정대로라고 한다. 아무것도 달라고 하지 않는다.
    .body = 두 직원이 전환의 자기 몫에 녹색 등을 하나씩 켰다. 녹색은 준비됐다는 뜻이다. 두 몫은 가운데에서 만나는데, 거기에는 아무도 등을 켜지 않았다. 야간 창구는 작년에 녹색이 "방해하지 마시오"였다고 한다.
event-lights-option-thank = 둘 다 칭찬한다
    .then = 분위기가 좋고 한 달을 번다. 녹색은 방에 어울린다.
event-lights-option-walk = 낮에 한번 밤처럼 해 본다
    .then = 손님 몇은 새 서버를 미리 만난다. 우리도 그렇다.
event-lights-option-forgive = 나쁜 소식을 탓하지 않기로 한다
    .then = 등 색이 바뀔지 모른다. 등 밑에 있는 것은 그대로다.
event-lights-echo-amber = 녹색 유리 뒤에 노란 전구가 있었다. 가운데 일은 이제 시작이다.
event-lights-echo-green = 녹색 등은 정말 녹색이었다. 두 직원이 한 탁자에 앉았다는 목격담이 있다.
event-lights-echo-walked = 낮에 해 본 밤: 안쪽으로 열리는 문 하나와 닿지 않는 케이블 하나를 찾았다.
event-lights-echo-forgiven = 탓하지 않으니 나쁜 소식이 늘었다. 아직 작을 때 온다.
