# 키가 하는 일: 바닥글에 쓰는 짧은 이름(20칸 이하)과 도움말, 설명서에 쓰는 한 문장.

# 키가 통하는 곳
scope-global = 어디서나
scope-browse = 고를 것이 있는 화면
scope-numbered = 번호가 붙은 화면
scope-quarter = 분기 화면
scope-cold-open = 도입부
scope-title = 첫 화면
scope-briefing = 브리핑
scope-desk = 대표실
scope-levers = 전체 항목
scope-close = 분기 마감
scope-books = 장부
scope-machines = 장비
scope-bet = 승부수
scope-night = 컷오버의 밤
scope-people = 사람
scope-debrief = 복기
scope-replay = 다시보기
scope-record = 기록
scope-why = 왜
scope-dialog = 확인 창
scope-field = 입력 칸
scope-help = 도움말
scope-palette = 이름으로 찾기

# 옮기기와 실행
key-choose = 고르기
key-choose-help = 선택을 옮긴다.
key-side = 좌우로
key-side-help = 선택을 좌우로 옮긴다.
key-side-far = 크게 좌우로
key-side-far-help = 선택을 좌우로 크게 옮긴다.
key-page = 한 쪽씩
key-page-help = 선택을 한 쪽씩 옮긴다.
key-ends = 처음, 끝
key-ends-help = 맨 처음이나 맨 끝으로 간다.
key-pick = 번호
key-pick-help = 그 번호를 고른다. 아직 아무 일도 하지 않는다.
key-act = 열기
key-act-help = 고른 것을 연다.
key-back = 뒤로
key-back-help = 이 화면에서 나간다.
key-menu = 메뉴
key-menu-help = 메뉴를 연다. 저장, 설정, 언어, 끝내기가 있다.
key-accept = 적용
key-accept-help = 적은 대로 받아들인다.
key-cancel = 취소
key-cancel-help = 그대로 둔다.

# 결정
key-answer = 답하기
key-answer-help = 고른 답을 낸다.
key-decide = 결정
key-decide-help = 결정한다. 무를 수 없다.
key-lever = 고르기
key-lever-help = 항목을 고른다.
key-change = 바꾸기
key-change-help = 고른 항목을 한 단계 바꾼다.
key-change-far = 크게 바꾸기
key-change-far-help = 고른 항목을 크게 바꾼다.
key-undo = 되돌리기
key-undo-help = 마지막으로 바꾼 것을 되돌린다.
key-reset = 원래대로
key-reset-help = 모든 항목을 분기 초의 값으로 돌린다.
key-all-levers = 전체 항목
key-all-levers-help = 항목을 모두 펼친다.
key-few-levers = 주요 항목
key-few-levers-help = 지금 중요한 항목만 남긴다.
key-close-quarter = 분기 마감
key-close-quarter-help = 마감하면 무슨 일이 생기는지 알리고 한 번 묻는다. 마감한 분기는 무를 수 없다.
key-do-it = 실행
key-do-it-help = 고른 대로 한다. 밤은 기다려 주지 않고, 돌아올 수 없는 단계도 있다.

# 살펴보기
key-why = 왜
key-why-help = 고른 숫자가 왜 그렇게 나왔는지 본다.
key-forecast = 전망
key-forecast-help = 고른 것의 전망을 본다.
key-event = 안건
key-event-help = 이번 분기의 안건을 연다.
key-briefing = 브리핑
key-briefing-help = 이번 분기의 신문을 읽는다.
key-desk = 대표실
key-desk-help = 대표실로 간다.
key-answer-card = 답하기
key-answer-card-help = 고른 답을 내고 대표실로 넘어간다. 화살표로는 살펴보기만 한다.
key-to-desk = 대표실로
key-to-desk-help = 대표실로 넘어간다.
key-books = 장부
key-books-help = 재무제표를 연다.
key-machines = 장비
key-machines-help = 보유 서버와 부하를 본다.
key-bet = 승부수
key-bet-help = 전환이 어디까지 왔는지 본다.
key-people = 사람
key-people-help = 누가 무슨 일을 하는지, 어떻게 지내는지 본다.
key-screen = 다음 화면
key-screen-help = 다음 화면으로 간다.
key-screen-back = 앞 화면
key-screen-back-help = 앞 화면으로 간다.
key-statement = 다음 표
key-statement-help = 다음 재무제표로 간다.
key-pane = 다음 칸
key-pane-help = 이 화면의 다음 칸으로 간다.
key-skip = 계속
key-skip-help = 다음으로 넘어간다. 다른 키를 눌러도 된다.

# 끝난 뒤
key-again = 갈림길부터 다시
key-again-help = 같은 세계를 갈림길부터 다시 해 본다. 먼저 묻는다.
key-other-card = 다른 답으로
key-other-card-help = 같은 세계에서 안건에 다른 답을 내고 다시 해 본다. 먼저 묻는다.
key-record = 기록
key-record-help = 전해지는 이야기와 기록을 출처와 나란히 본다.
key-tonight = 오늘 밤의 시드
key-tonight-help = 오늘 모두가 같이 하는 새 세계로 간다. 먼저 묻는다.
key-export = 보고서
key-export-help = 보고서를 파일로 쓴다.
key-share = 공유
key-share-help = 남에게 보여 줄 한 줄을 띄운다.
key-note = 한마디
key-note-help = 자신에게 한 줄을 남긴다. 게임과 함께 저장되고 보고서에 실린다.
key-step = 분기
key-step-help = 앞뒤 분기로 옮겨 간다.
key-branch = 만약에
key-branch-help = 이 분기부터 따로 새 게임으로 이어 간다.

# 프로그램
key-help = 도움말
key-help-help = 이 화면의 키를 보여 준다.
key-palette = 이름으로 찾기
key-palette-help = 할 일을 이름으로 찾는다.
key-quit = 끝내기
key-quit-help = 한 번 묻고 게임을 끝낸다.
key-suspend = 잠시 셸로
key-suspend-help = 잠시 셸로 나간다. fg 명령으로 돌아온다.
key-repaint = 다시 그리기
key-repaint-help = 화면을 처음부터 다시 그린다.

# 설명서
manual-keys = 키
manual-name = 이름
manual-help = 하는 일
manual-also = 여기서도 통하는 키
key-figure = 다른 값
key-figure-help = 이 화면의 다른 값을 묻는다.
key-quarter = 다른 분기
key-quarter-help = 다른 분기를 묻는다.
key-decisions = 결정
key-decisions-help = 무엇이 움직였는지, 결정이 무엇을 했는지 번갈아 본다.
