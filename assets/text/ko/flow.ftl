# 한 분기 안에서 위기감이 움직인 걸음, 일어난 차례대로. id는 모형의 것.

flow-decay = 익숙해진 사람들
flow-capital-window = 닫히는 자본시장
flow-new-low-in-cash = 현금 최저치 경신
flow-analyst-note = 애널리스트 보고서
flow-all-hands = 밝힌 전사 미팅
flow-layoffs = 감원
flow-failed-night = 무산된 컷오버
flow-good-night = 무사히 넘긴 컷오버
flow-missed-pledge = 어긴 시장 약속
flow-kept-pledge = 지킨 시장 약속
flow-relief = 완화책
flow-bound-relief = 조건부 완화책
flow-rescue = 구제 자금
flow-full-till = 두둑한 금고
flow-card = 안건
flow-abandoned = 포기한 전환
flow-dated = 그날의 뉴스
flow-at-its-limit = 한계에 닿음
