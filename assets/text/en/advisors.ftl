# The four advisors. What they say stands with the events and the briefing.

advisor-finance = finance
    .title = finance chief
advisor-technology = technology
    .short = tech
    .title = technology chief
advisor-retail = retail
    .title = retail chief
advisor-operations = operations
    .short = ops
    .title = operations chief
advisor-record = { $right } of { $asked } right
    .short = { $right }/{ $asked }
