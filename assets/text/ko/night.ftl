# 컷오버의 밤. 화면에 나타나는 값: $errors "3.1%", $latency "2.8"(초), $minutes, $orders, $needed, $left는 정수.

## 화면
night-title = 컷오버의 밤
# Below the acts of a game's first night, until the first is done
night-introduction = 곡선은 실패하는 요청의 비율입니다. 낮으면 다음 단계로 가고, 오르면 시간을 들여 원인을 찾거나 되돌립니다. 자세한 것은 ? 키.
night-until-peak = 아침 피크까지 { $span }
night-clock = 아침 피크까지
night-fails = 실패선
night-rates = 단계별 오류율
night-errors = 오류율 { $errors }
night-errors-here = 이 단계 오류율 { $errors }
night-latency = 지연 p99 { $latency }초
    .short = p99 { $latency }초
night-noisy = 들쭉날쭉
night-holds-left = { $holds ->
    [0] 여유 시간 없음
   *[other] { $holds }번 더 지켜볼 수 있음
}
night-causes = 짚이는 원인:
night-causes-title = 짚이는 원인
night-causes-left = 새 이상 없음, 놓친 단계 { $count }개
# Under that
night-left-open = { $mark } 표시: 오류를 남기고 떠난 단계. 그 단계로는 다시 못 가고, 결함이 있었다면 아침까지 남는다.
# 이상이 없을 때의 이름과 수치가 말하는 것: $highest는 이 단계 최고, $watch는 이상 징후의 기준
night-quiet-same = 조용함, 리허설 때처럼
night-quiet-other = 조용함, 리허설 때는 올랐던 곳
night-quiet-alone = 조용함, 리허설 없이 온 곳
night-quiet-noisy = 조용함, 수치를 믿는다면
night-quiet-rising = 기준 아래지만 오르는 중
night-quiet-falling = 기준 아래에서 내리는 중
night-quiet-read = 지금 { $errors }, 이 단계 최고 { $highest }. { $watch }부터 이상 징후다.
night-quiet-rehearsed = 리허설 때 같은 시각에는 { $rehearsal }.
night-quiet-unrehearsed = 리허설을 하지 않아 대조할 곡선이 없다.
night-rehearsal = 리허설
night-orders-at-risk = 지금 되돌리면 주문 { $orders }건 유실
night-payments-next = 다음 단계부터 결제가 새 시스템에 기록된다.
night-retire-next = ✂ 되돌릴 수 없음
night-retire-tonight = ✂ 오늘 밤에는 되돌릴 수 없음
night-payments-note = ✂ 이 뒤로 되돌리면 주문 유실
night-left-note = ✂ 이 단계로는 못 돌아옴
night-finish-note = ✂ 아침까지 그대로 남음
night-not-now = 지금은 안 됨
night-choose-first = 먼저 고르세요. 화살표나 숫자 키로 고르고 Enter 키를 누르면 됩니다.
night-fallback-warm = 퇴로: 열림
night-fallback-cold = 퇴로: 옛 장비는 전원만 켜 둠, 오늘 밤은 못 되돌림
night-fallback-none = 퇴로: 끊김
night-replay-hint = 멈췄던 데서 밤을 이어 간다.

## 단계
night-step-read-traffic = 읽기 트래픽
night-step-search = 검색
night-step-catalogue = 상품 목록
night-step-sessions = 세션
night-step-checkout = 주문
night-step-payments = 결제
night-step-fulfilment-feeds = 물류 연동
night-step-retire-web-tier = 옛 웹 계층 철거

## 할 수 있는 일
night-act-go = 계속 간다
night-act-go-payments = 결제를 넘긴다
night-act-go-retire = 옛 장비를 걷어낸다
night-act-finish = 끝낸다
# 오류를 남긴 채 떠날 때: $act는 위의 말 가운데 하나
night-act-go-left = 이대로 두고 { $act }
night-act-hold = 지켜본다({ $minutes }분)
night-act-compare = 리허설 기록과 대조한다({ $minutes }분)
night-act-drain = 트래픽 10%를 뺀다({ $minutes }분)
night-act-dba = DBA를 깨운다({ $minutes }분)
night-act-rollback = 되돌린다(대가: 오늘 밤, 약간의 체면)
# 할 수 없을 때는 대가도 없다
night-act-rollback-shut = 되돌린다
night-act-rollback-orders = 되돌린다(대가: 오늘 밤, 주문 { $orders }건)
night-act-close = 분기를 마감한다

# 무엇에 쓰는지. 언제 쓰는지는 도움말(keys.ftl)에
night-about-go = 다음 부분을 옮긴다. 여기 남긴 결함은 밤사이나 아침 8시에 다시 나타난다.
night-about-finish = 밤을 끝낸다. 그때까지 남은 결함은 아침 피크에서 드러난다.
night-about-hold = 기다린다. 무해한 상승은 저절로 가라앉고, 찾아낸 결함은 그동안 고친다.
night-about-compare = 리허설 때도 여기서 올랐다면 무해하다. 리허설이 부실하면 알 수 없다.
night-about-drain = 트래픽 10%를 잠시 빼서 부하 탓인지 가린다.
night-about-dba = 데이터가 틀렸는지, 오늘 밤 고칠 수 있는지 가린다. 하룻밤에 한 번.
night-about-rollback = 모두 옛 서버로 되돌린다. 컷오버는 다른 분기에 다시 해야 한다.

## 거절
night-refused-over = 밤은 이미 끝났습니다. 더 할 수 있는 일이 없습니다.
night-refused-probe-spent = 이 단계에서는 이미 해 본 점검입니다. 다음 단계에서 다시 할 수 있습니다.
night-refused-dba-spent = DBA는 이미 깨웠습니다. 한 사람뿐입니다.
night-refused-no-rehearsal = 리허설을 하지 않아 대조할 기록이 없습니다. 다른 점검은 할 수 있습니다.
night-refused-minutes = { $needed }분이 걸리는데 아침 피크까지 { $left }분 남았습니다. 계속 갈 수는 있습니다.
night-refused-no-fallback = 옛 장비를 남겨 두지 않았습니다. 되돌릴 곳이 없습니다.
night-refused-retired = 옛 장비는 이미 서비스에서 빠졌습니다. 오늘 밤에는 되돌릴 수 없습니다.

## 알아낸 사실
night-finding-open = 가능성 있음
night-finding-ruled-out = 아님
night-finding-confirmed = 이것이다. 지켜보면 잡힐 듯
night-finding-passing = 이것이다. 저절로 가라앉는다
night-finding-beyond-tonight = 이것이다. 오늘 밤에는 못 고친다
night-finding-mended = 고침

## 짚이는 원인
night-cause-benign-read-traffic = 페이지 캐시가 차는 중
night-cause-benign-search = 색인이 메모리로 올라오는 중
night-cause-benign-catalogue = 가격 캐시가 차는 중
night-cause-benign-sessions = 손님들의 재로그인
night-cause-benign-checkout = 멈췄던 장바구니의 재시도
night-cause-benign-payments = 은행 쪽 시험 승인
night-cause-benign-fulfilment-feeds = 물류센터가 밀린 전송을 받는 중
night-cause-benign-retire-web-tier = 마지막 옛 연결이 끊기는 중
night-cause-load-read-traffic = DB 커넥션 부족
night-cause-load-search = 메모리보다 큰 색인
night-cause-load-catalogue = 서버 한 대에 몰린 조회
night-cause-load-sessions = 락 하나에 늘어선 대기
night-cause-load-checkout = 주문 처리 프로세스 부족
night-cause-load-payments = 꽉 찬 은행 회선
night-cause-load-fulfilment-feeds = 줄지 않는 전송 대기열
night-cause-load-retire-web-tier = 나머지를 받기에 모자란 새 서버
night-cause-data-read-traffic = 한 시간 뒤처진 복제 DB
night-cause-data-search = 지난주에 만든 색인
night-cause-data-catalogue = 엉뚱한 열에서 읽은 가격
night-cause-data-sessions = 남의 장바구니
night-cause-data-checkout = 두 번 들어간 주문
night-cause-data-payments = 순서가 뒤바뀐 승인
night-cause-data-fulfilment-feeds = 다른 물류센터로 간 주문
night-cause-data-retire-web-tier = 아직도 옛 서버에 쓰는 야간 배치

## 단계가 시작될 때
night-enter-read-traffic = 새 서버에서 첫 페이지가 나간다. 상황실 밖에서는 아무도 모른다.
night-enter-search = 검색이 넘어간다. 이 시각에 누군가 불면증 책을 찾는다.
night-enter-catalogue = 상품 400만 개가 한꺼번에 이사한다.
night-enter-sessions = 장바구니를 하나씩 옮긴다. 담긴 물건까지 그대로.
night-enter-checkout = 돈을 버는 버튼이 이제 새 서버를 가리킨다.
night-enter-payments = 결제가 넘어간다.
night-enter-fulfilment-feeds = 물류센터로 새 시스템의 첫 목록이 간다. 종이로도 한 부 달라고 했다.
night-enter-retire-web-tier = 옛 웹 서버를 한 줄씩 서비스에서 뺀다.

night-line-payments-begun-1 = 새 시스템에서 첫 카드 승인이 떨어졌다. 되돌리면 카드 승인만 남고 주문은 사라진다.
night-line-payments-begun-2 = 14.95달러, 승인. 지금부터는 돌아가는 길에 분 단위로 값이 붙는다.
night-line-payments-begun-3 = 첫 결제가 통과한다. 박수 치는 사람이 없다. 계획서의 그 페이지를 다들 읽었다.
night-line-retired-1 = 옛 웹 서버가 서비스에서 빠진다. 할 일도 없이 팬만 돈다.
night-line-retired-2 = 옛 서버가 받은 마지막 요청은 토스터 사진이다. 그다음은 조용하다.
night-line-retired-for-good-1 = 등 뒤에서 랙이 하나씩 꺼진다. 사 가기로 한 쪽 트럭이 벌써 마당에 와 있다.
night-line-retired-for-good-2 = 옛 서버의 전원을 내린다. 누군가 벽에 시각을 적는다.

night-line-calm-1 = 오류율 { $errors }. 다들 그래프를 본다. 그래프도 이쪽을 본다.
night-line-calm-2 = 오류율 { $errors }. 누군가 과자 봉지를 하나 더 뜯는다. 아주 조용히.
night-line-calm-3 = 오류율 { $errors }, 여느 밤과 같다. 그 말은 아무도 입 밖에 내지 않는다.
night-line-calm-4 = { $errors }. 아무도 아무것도 안 건드렸다. 저 혼자 움직이는 것은 시계뿐이다.
night-line-calm-5 = 수치는 정상. 두 사람이 그래프가 멈춘 건 아닌지 확인한다. 돌고 있다.

night-line-calm-6 = 누가 화면에 자를 대 본다. { $errors }. 이만하면 곧다.
night-line-calm-7 = 볼 것이 없다. 열한 명이 그것을 본다.
night-line-calm-8 = 오류율 { $errors }. 의자가 삐걱하자 모두 의자를 본다.
night-line-after-alarm-1 = 오류율 { $errors }. 앞 단계에 있던 것이 여기서는 보이지 않는다. 없어졌다고 말하는 사람은 없다.
night-line-after-alarm-2 = 다시 { $errors }. 앞 단계를 본 사람은 등을 기대지 않는다.
night-line-after-alarm-3 = 여기서는 { $errors }. 앞 단계의 숫자는 밑줄까지 그어진 채 칠판에 남아 있다.
night-line-reading = 오류율 { $errors }.

night-line-flicker-1 = 동결 중에도 누군가 손을 댄 곳이다. 수치는 4분의 1쯤 틀릴 수 있고, 어느 쪽으로 틀렸는지는 아무도 모른다.
night-line-flicker-2 = { $errors }, 많든 적든 4분의 1은 에누리해서 봐야 한다. 동결 예외가 지나간 자리다.
night-line-flicker-3 = 여기 수치는 끝자리가 헐겁다. 조여 줄 만한 사람은 지금 자고 있다.

night-line-anomaly-1 = 그래프가 슬금슬금 올라와 있다. { $errors }. 말소리가 끊긴다.
night-line-anomaly-2 = 오류율 { $errors }, 느린 페이지는 { $latency }초. 의자가 하나둘 다가온다.
night-line-anomaly-3 = 단계를 시작할 때 { $before }. 지금 { $errors }.
night-line-anomaly-4 = 호출기가 운다. 또 하나가 운다. 같은 번호다. 오류율 { $errors }.
night-line-anomaly-5 = { $errors }. 누가 "어?" 한다. 그 "어?"가 다들 마음에 걸린다.
night-line-anomaly-6 = 곡선이 바닥에서 떠올랐다. { $errors }. 식은 피자에는 아무도 손대지 않는다.
night-line-anomaly-7 = { $errors }. 이 단계가 누구 것이냐고 누가 묻는다. 누구 것인지는 다들 안다.

night-line-returned-1 = 오류율 { $errors }. 오늘 처음 보는 모양인데 어쩐지 낯이 익다.
night-line-returned-2 = { $errors }. 로그에 앞 단계의 서버 이름이 찍힌다. 그냥 두고 온 그 서버다.
night-line-returned-3 = 두고 온 문제가 여기까지 따라왔다. { $errors }.

night-line-lead-benign-1 = { $rehearsed ->
    [yes] 교대 책임자가 짚는 원인: { $benign }. 리허설 때도 똑같이 말했다.
   *[no] 교대 책임자가 짚는 원인: { $benign }. 오늘 밤 전에 본 사람은 없다.
}
night-line-lead-benign-2 = "지나갈 거예요." 교대 책임자가 말한다. 이쪽이 아니라 화면을 보면서.
night-line-lead-benign-3 = 교대 책임자는 정상이라고 한다. 얼마나 정상인지 보려고 의자를 당겨 앉는다.
night-line-lead-benign-4 = "아직 예열 중이에요." 교대 책임자가 말한다. 방이 덥기는 하다.
night-line-lead-benign-5 = 교대 책임자는 기다려 보자고 한다. 커피 한 잔 시키는 목소리다.
night-line-lead-benign-6 = "{ $benign }, 그거예요." 교대 책임자가 말한다. "아마도요." 뒷말이 작다.
night-line-lead-load-1 = 교대 책임자는 어딘가 꽉 찼다고 본다. 어디인지는 아직 모른다.
night-line-lead-load-2 = "대기열이 밀려요. 점심값은 걸어도 회사는 못 걸어요." 교대 책임자가 말한다.
night-line-lead-load-3 = 교대 책임자가 부하를 의심한다. 벌써 연결 수를 세기 시작했다.
night-line-lead-data-1 = "에러가 너무 빨리 뜨네요. 빨리 뜨는 에러는 질색이에요." 교대 책임자가 말한다.
night-line-lead-data-2 = 교대 책임자는 데이터가 틀렸다고 본다. DBA 전화번호를 아는 사람이 있느냐고 묻는다.
night-line-lead-data-3 = 한 건이어야 할 데이터가 화면에 두 건이다. 교대 책임자는 한참 말이 없다.

night-line-hold-quiet-1 = 지켜봤지만 볼 것이 없다. 누가 트럼프 한 벌을 찾아낸다. 패를 돌리는 사람은 없다.
night-line-hold-quiet-2 = 오류율 { $errors }, 아까처럼 예사롭다. 멀리 간 것은 시계뿐이다.
night-line-hold-quiet-3 = { $errors }. 그래프는 보고할 것이 없다. 보고는 커피 자판기가 한다. 고장이란다.
night-line-hold-quiet-4 = { $hold }분 동안 예사로운 선 하나. 액자에 넣기에는 심심하다.
night-line-hold-quiet-5 = 뭐라도 터지기를 기다린다. 협조하는 것이 없다.
night-line-hold-fell-1 = { $before }에서 { $errors }, 저절로 내려간다. 다들 어깨가 따라 내려간다.
night-line-hold-fell-2 = { $errors }까지 내려왔다. 무엇이었든 제풀에 지쳤다.
night-line-hold-fell-3 = 곡선이 꺾여 내려온다. { $errors }. 교대 책임자는 "거봐요" 소리를 참는다.
night-line-hold-fell-4 = 아까 { $before }, 지금 { $errors }. 누가 숨을 내쉬자 다들 쳐다본다.
night-line-hold-fell-5 = 오른 것이 내려온다. { $errors }. 아무도 손대지 않았다. 다 같이 손대지 않았다.
night-line-hold-stood-1 = { $before }에서 { $errors }. 이쪽이든 저쪽이든 마음을 정하기에는 모자라다.
night-line-hold-stood-2 = 아까 { $before }, 지금 { $errors }. 확실히 줄어든 것은 밤이다.
night-line-hold-stood-3 = { $before } 다음이 { $errors }. 이게 답인지 아무도 모른다. 질문이 뭐였냐고 누가 묻는다.
night-line-hold-grew-1 = 지나가지 않았다. 자랐다. { $before }에서 { $errors }.
night-line-hold-grew-2 = 아까 { $before }, 이제 { $errors }. 그래프에는 들어갈 자리가 있다. 계획서에는 없다.
night-line-hold-grew-3 = 다들 쳐다보는 사이에 { $errors }까지 왔다.

night-line-mended-load-1 = 한도를 올리고 프로세스를 다시 띄운다. 아까 { $before }, 지금 { $errors }.
night-line-mended-load-2 = 다음 달에 쓸 서버 두 대를 오늘 밤에 끼운다. { $errors }.
night-line-mended-load-3 = 파일 하나, 숫자 하나, 50을 200으로. { $errors }. 몇 달을 일하고 마지막이 이거다.
night-line-mended-data-1 = DBA가 순서를 맞추고, 소리 내어 한 번 읽고, 의자에 앉는다. { $errors }.
night-line-mended-data-2 = 손으로 고치고 스크립트로 고쳐 2,114건. { $errors }. 한 번 더 확인한다. 그리고 한 번 더.
night-line-mended-data-3 = 마지막 한 건까지 맞췄다. { $errors }. 이거 누가 짰냐고 DBA가 묻는다. 다들 천장을 본다.
night-line-mended = 고쳤다. 오류율 { $errors }.
night-line-beyond = 이것도 아침까지는 못 고친다.
night-line-beyond-1 = 원인은 나왔다. 아침까지 고칠 방법은 나오지 않는다.
night-line-beyond-2 = 원인도, 몇 번째 줄인지도, 누가 짰는지도 안다. 모자란 것은 하루다.
night-line-beyond-3 = 계획대로면 고칠 수 있다. 계획대로면 화요일이다.

night-line-late-1 = 여기서 더 지켜보면 아침 시간을 쓰게 된다.
night-line-late-2 = 아침 피크까지 { $minutes }분. 커피보다 주문이 먼저인 손님도 있다.
night-line-late-3 = 이제 다들 시계부터 보고 그래프를 본다.

## 점검 결과
night-probe-compare-same-1 = 리허설 때도 여기서 올랐다. 그때 { $rehearsal }, 지금 { $errors }. 이거였고, 지나갔다.
night-probe-compare-same-2 = 같은 시각, 같은 모양. 리허설 때도 있었고 그냥 넘어갔다.
night-probe-compare-same-3 = 출력물 두 장을 창에 대고 겹쳐 보니 같은 데서 꺾인다.
night-probe-compare-same-4 = 리허설 곡선도 여기서 오른다. 엄지 한 마디쯤 가서 내려온다.
night-probe-compare-same-5 = 리허설 출력물의 이 자리에 누가 연필로 "정상"이라고 적어 두었다.
night-probe-compare-same = 리허설 때와 같다.
night-probe-compare-flat-1 = 리허설 때도 여기는 조용했고 오늘 밤도 조용하다. 두 사람 의견이 모처럼 같다.
night-probe-compare-flat-2 = 한 장에 조용한 선이 둘. 서류철에서 제일 심심한 쪽이다.
night-probe-compare-flat-3 = 리허설 때도 없던 일이고 지금도 없는 일이다.
night-probe-compare-flat-4 = 출력물 두 장은 맨 위 날짜가 다르다. 자는 사람 깨울 만큼 다른 데는 없다.
night-probe-compare-flat-5 = 한 점 한 점 맞춰 본다. 어긋나는 점이 없다.
night-probe-compare-flat = 조용하다. 리허설 때와 같다.
night-probe-compare-other-1 = 리허설 때는 이런 게 없었다. 처음 보는 일이다.
night-probe-compare-other-2 = 오늘 곡선에는 리허설에 없던 것이 섞여 있다. 뭐든 간에 연습한 적은 없다.
night-probe-compare-other-3 = 리허설 곡선으로는 오늘 밤 곡선이 설명되지 않는다.
night-probe-compare-other-4 = 리허설을 맡았던 사람은 이걸 만난 적이 없다. 그때 만났더라면 하는 얼굴이다.
night-probe-compare-other = 리허설 때와 다르다.
night-probe-compare-blurred = 여기서는 리허설 기록으로 알 수 있는 것이 없다.
night-probe-compare-blurred-1 = 리허설 기록이 여기서는 너무 성글다. 어느 쪽으로도 읽히니 알 수 있는 것이 없다.
night-probe-compare-blurred-2 = 이 단계의 리허설은 트래픽 10%로, 로그도 끄고 했다. 대조할 것이 없다.
night-probe-compare-blurred-3 = 두 곡선이 닮았다. 구름 두 점이 닮은 만큼. 이걸로는 모른다.
night-probe-drain-load-1 = 트래픽 10%를 빼자 오류 3분의 1이 사라지고, 도로 넣자 돌아온다. { $errors }. 어딘가 꽉 차 있다.
night-probe-drain-load-2 = 일을 덜어 준 동안은 숨을 쉰다. 손님이 다 돌아오니 도로 막힌다. { $errors }. 부하 탓이다.
night-probe-drain-load-3 = 대기열이 몇 초 만에 비고, 몇 초 만에 다시 찬다. 그릇보다 일이 많다.
night-probe-drain-load = 손님을 덜면 줄고, 다 돌아오면 { $errors }. 이번에도 부하 탓이다.
night-probe-drain-not-load = 손님을 덜어도 곡선은 제 갈 길을 간다. 부하 탓은 아니다.
night-probe-drain-not-load-1 = 손님 10%를 뺐다가 도로 들인다. { $before }에서 { $errors }까지 곡선이 꺾인 자리가 없다. 부하 탓은 아니다.
night-probe-drain-not-load-2 = 트래픽이 내려가도 오류율은 본 척도 않는다. { $errors }. 부하 탓은 아니다.
night-probe-drain-not-load-3 = 트래픽을 뺀 티가 방 안에는 나고 곡선에는 안 난다. 부하 탓은 아니다.
night-probe-drain-not-load-4 = 열에 하나는 사과문을 본다. 곡선은 사과를 받아 주지 않는다. 부하 탓은 아니다.
night-probe-drain-not-load-5 = 일을 10% 덜어 내도 오류율은 { $errors }. 부하 탓은 아니다.
night-probe-dba-data-1 = 신호음 두 번 만에 받는다. "순서가 꼬였네요. 고칠 수 있어요. 아무것도 건드리지 마세요."
night-probe-dba-data-2 = 쿼리 네 번이면 충분하다. 데이터가 틀렸고, DBA는 바로잡을 줄 안다.
night-probe-dba-data-3 = "찾았어요." 자다 깬 목소리다. 말만 시키지 않으면 고칠 수 있다.
night-probe-dba-beyond-1 = DBA가 한참 들여다본다. "네, 데이터예요. 아니요, 오늘 밤은 안 돼요."
night-probe-dba-beyond-2 = 데이터가 틀렸다. 백업도 똑같이 틀렸다. 고칠 수는 있다. 화요일까지라면.
night-probe-dba-beyond-3 = "어디가 망가졌는지는 정확히 말씀드릴 수 있어요. 아침까지는 그게 다예요."
night-probe-dba-not-data-1 = 빠진 데이터도 겹친 데이터도 없다. DBA는 다시 자러 간다. 두 번은 못 깨운다.
night-probe-dba-not-data-2 = "데이터는 멀쩡해요. 멀쩡하다는 말 들으려고 깨우셨네요."
night-probe-dba-not-data-3 = 테이블에는 이상 없음. 고맙다는 말이 나오기 전에 DBA가 전화를 끊는다.

## 아침
night-peak-calm-1 = 08:00. 주문이 여느 아침처럼 올라온다. 어제보다 조금 빠르다. 오류율은 평평하다.
night-peak-calm-2 = 08:00. 주문은 오르고 오류율은 오르지 않는다. 200명이 안 보는 척한다.
night-peak-calm-3 = 사람들이 아침을 먹고 물건을 산다. 새 서버는 아무렇지 않다.
night-peak-calm-4 = 08:20. 부하가 간밤의 최고치를 넘는다. 오류율 선은 바닥에 붙어 있다.
night-peak-limps-1 = 08:00. 페이지도 뜨고 주문도 들어온다. 가끔 하나씩 빠진다.
night-peak-limps-2 = 부하가 오른다. 오류율도 { $errors }까지 따라 오르더니 거기 눌러앉는다.
night-peak-limps-3 = 08:30. 버틴다. 버티는 소리가 난다.
night-peak-breaks-1 = 08:00. 주문이 올라온다. 9시가 되기 전, 심할 때는 주문의 { $errors }{ JOSA($errors, "이") } 날아간다.
night-peak-breaks-2 = 여느 아침처럼 시작한다. 그러다 전화가 한꺼번에 울린다.
night-peak-breaks-3 = 부하가 두 배가 되자, 밤새 잘못돼 있던 것도 두 배가 된다.

night-outcome-nothing = 아무 일도 없다. 누군가 말한다. "수고하셨습니다."
night-outcome-aftershocks-1 = 넘어왔다. 말끔하지는 않다. 앞으로 두 주는 호출기를 머리맡에 두고 잔다.
night-outcome-aftershocks-2 = 넘어오기는 왔다. 남겨 둔 문제는 앞으로 하룻밤에 하나씩 찾아온다.
night-outcome-rolled-back-1 = 손님은 아무도 몰랐다. 안에서는 다 안다.
night-outcome-rolled-back-2 = 아침이 되자 옛 서버가 다시 가게를 받친다. 무슨 일이 있었느냐는 듯이.
night-outcome-rolled-back-3 = 되돌렸다. 잃은 주문은 없다. 계획서에 새 날짜와 더 긴 부록이 붙는다.
night-outcome-rolled-back-orders-1 = 되돌렸다. 주문 { $orders }건이 새 서버 쪽에 남았다. 누군가 손님마다 편지를 써야 한다.
night-outcome-rolled-back-orders-2 = 옛 서버가 가게를 돌려받았다. 주문 { $orders }건이 빈다. 두 번 세어도 빈다.
night-outcome-rolled-back-late-1 = 돌아오는 길이 밤보다 길었다. 아침 { $minutes }분 동안 가게가 두 동강이었다.
night-outcome-rolled-back-late-2 = 아침 피크가 { $minutes }분 지나서야 옛 서버가 넘겨받는다. 손님이 먼저 알았다.
night-outcome-failed-back-1 = 손님이 보는 앞에서 옛 서버를 도로 올린다. 주문 { $orders }건이 사라졌다.
night-outcome-failed-back-2 = 새 시스템이 무너지고, 옛 서버가 뒤늦게 받아 낸다. 주문 { $orders }건을 잃었고 처음부터 다시 해야 한다.
night-outcome-failed-1 = 새 시스템이 무너졌고 다른 시스템은 없다. 화면에는 "곧 돌아오겠습니다". 곧이 언제인지 아무도 모른다.
night-outcome-failed-2 = 첫 한 시간에 잃은 주문이 { $orders }건, 그다음은 세지 않는다. 돌아갈 곳이 없다.
night-outcome-ran-out-1 = 시간이 다 됐다. 아침이 왔는데 가게는 양쪽에 한 발씩 걸치고 있다.
night-outcome-ran-out-2 = 08:00. 계획서에 아직 표시하지 못한 줄이 남아 있다.

## 계기와 아침, 화면에서
night-legend = 실선: 오늘 밤, 점선: 리허설
night-peak-title = 아침 피크, { $of }분 가운데 { $minute }분째
night-peak-waits = 가게 문이 열렸다. 앉는 사람이 없다.
night-peak-so-far = 지금 오류율 { $errors }, 지금까지 가장 높을 때 { $worst }.
night-peak-taken-back = { $minutes }분을 헤맨 끝에 옛 장비가 가게를 되받았다. 지금 오류율 { $errors }, 가장 높았을 때 { $worst }.
night-ended-succeeded = 아침을 넘겼다. 컷오버는 성공이다.
night-ended-limping = 아침을 넘겼다. 절뚝거리지만 컷오버는 성공이다.
night-ended-rolled-back = 모두 옛 장비로 돌아왔다.
night-ended-rolled-back-late = 모두 옛 장비로 돌아왔다. { $minutes }분 늦었다.
night-ended-failed-back = 아침을 넘기지 못했다. 옛 장비가 가게를 되받았다.
night-ended-failed = 아침을 넘기지 못했다. 되받을 옛 장비도 없었다.
night-after-orders = 주문 { $orders }건을 잃었다.
night-after-aftershocks = 이 뒤로 2주 동안 호출기가 { $count }번 울린다.
night-after-account = { $present ->
    [0] { $rose ->
        [yes] 숨은 결함은 없었다. 오류율은 가만두었으면 가라앉았을 것이다.
       *[no] 숨은 결함은 없었고, 오른 오류율도 없었다.
    }
   *[other] 숨은 결함은 { $present }건이었고, { $mended ->
        [0] 그날 밤 고친 것은 없다.
       *[other] 그날 밤 { $mended }건을 고쳤다.
    }
} { $probes ->
    [0] { $holds ->
        [0] 점검도 지켜보기도 하지 않았다.
       *[other] 점검은 하지 않았고, 지켜보기는 { $holds }번 했다.
    }
   *[other] { $holds ->
        [0] 점검은 { $probes }번 했고, 지켜보기는 하지 않았다.
       *[other] 점검은 { $probes }번, 지켜보기는 { $holds }번 했다.
    }
}
night-after-seen = { $nth ->
    [0] 결함은
   *[other] 또 하나는
} '{ $step }' 단계에 숨어 있었다. '{ $at }' 단계에서 오류율이 { $errors }까지 올라 낌새를 보였다. 상황실은 그대로 나아갔다.
night-after-heeded = { $nth ->
    [0] 결함은
   *[other] 또 하나는
} '{ $step }' 단계에 숨어 있었다. '{ $at }' 단계에서 오류율이 { $errors }까지 올라 낌새를 보였다. 상황실은 거기서 돌아섰다.
night-after-seen-there = { $nth ->
    [0] 결함은 '{ $step }' 단계에 숨어 있었고, 오류율이 { $errors }까지 올라 낌새도 보였다. 상황실은 보고도 그냥 넘어갔다.
   *[other] 또 하나는 '{ $step }' 단계였다. 오류율이 { $errors }까지 올랐지만 상황실은 넘어갔다.
}
night-after-heeded-there = { $nth ->
    [0] 결함은
   *[other] 또 하나는
} '{ $step }' 단계에 숨어 있었고, 오류율이 { $errors }까지 올라 낌새도 보였다. 상황실은 거기서 돌아섰다.
night-after-returned = 그 결함은 '{ $at }'에서 다시 나타나 오류율을 { $errors }까지 올렸{ $heeded ->
        [yes] {"고, 상황실은 거기서 돌아섰다."}
       *[no] 다.
    }
night-after-others = 그 밖의 결함 { $count }건.
night-after-unseen = { $nth ->
    [0] 결함은
   *[other] 또 하나는
} '{ $step }' 단계에 숨어 있었다. 그날 밤에는 아무 낌새도 없었다. 이런 것은 미리 테스트와 리허설로 찾는다.
night-after-close = 남은 날은 여느 분기처럼 지나간다.
night-after-close-failed = 남은 분기는 전화통을 붙들고 지나간다.
night-after-close-fell = 남은 분기는 그날 아침 떠난 손님 없이 지나간다.
