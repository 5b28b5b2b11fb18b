# The four advisors. What they say stands with the events and the briefing.

advisor-finance = 재무
    .title = 재무 책임자
advisor-technology = 기술
    .short = 기술
    .title = 기술 책임자
advisor-retail = 상품
    .title = 상품 책임자
advisor-operations = 물류
    .short = 물류
    .title = 물류 책임자
advisor-record = 적중 { $right }/{ $asked }
    .short = { $right }/{ $asked }
