# What the four advisors say: one line each, at most 70 characters, from the present state, and not to one another's liking.

advice-finance-window = "Money costs 6.875% today. In May there may be none at any price."
advice-finance-short = { $lasts ->
    [not] "No quarter of cash at all. Everything else here is decoration."
   *[some] "{ $runway } of cash. Everything else on this page is decoration."
}
advice-finance-debt = "Cash { $cash }, debt { $debt }. The second figure can wait."
advice-finance-debt-2 = "We hold { $cash } and owe { $debt }. I dream of the second one."
advice-finance-debt-3 = "{ $debt } of debt over { $cash } of cash. Only one of them pays wages."
advice-finance-offer = "Sign. { $discount } off is money this quarter, not a plan."
advice-finance-january = "{ $cash } in January. Most of it belongs to our suppliers."
advice-finance-move = "The move has cost { $spent } engineer-quarters and earned 0 so far."
advice-finance-pledge = "Name a date for profit and the bank calms down. Then keep it."
advice-finance-signed = "The deal holds to { $until }. We pay it whether we use it or not."
advice-finance-idle = "{ $weeks } weeks of idle machines. I pay for 52."

advice-technology-offer = "Sign and you'll never leave."
advice-technology-boxes = "Every box we buy from Sun is one more to throw out."
advice-technology-report = "The reports say { $readiness }. I used to write those reports."
advice-technology-dark = "We have never done it in the dark. The night will be dark."
advice-technology-freeze = "Frozen features break nothing. Ask retail what they cost."
advice-technology-freeze-2 = "While it is frozen I know what is in it. I would like that to last."
advice-technology-tangle = "Touch one thing and four others move. That is our architecture."
advice-technology-tangle-2 = "I drew the system on one page. The page is black."
advice-technology-tangle-3 = "Nobody breaks it on purpose. It is enough to come near."
advice-technology-hum = "The old boxes still hum. What you hear is rent."
advice-technology-second-hand = "Second-hand Suns come without a number to call."
advice-technology-calm = "Nobody here is frightened enough to change anything."
advice-technology-half = "Half a freeze melts. What is granted is built where we dig."
advice-technology-always = "Nothing here is finished. Some of it is in service."
advice-technology-always-2 = "It runs. Nobody here would sign a paper that says why."
advice-technology-always-3 = "The wiring is new. The habits came over on the same night."
advice-technology-always-4 = "What we moved is fast. What we meant to clean up moved too."
advice-technology-always-5 = "Nothing has burnt this week. I would use that for something."
advice-technology-usual = "Give me a year without features. Retail will give me a week."

advice-retail-frozen = "Every frozen week, a rival ships."
advice-retail-dear = "Customers keep two windows open. One of them is a rival's."
advice-retail-slow = "Growth in a year: { $growth }. Customers don't wait until we feel better."
advice-retail-growth = "{ $growth } in a year. Don't frighten them off with prices now."
advice-retail-search = { $season ->
    [1] "They ask when search will work. I say soon. I said soon at Christmas."
   *[other] "They ask when search will work. I say soon. I said soon in spring."
}
advice-retail-dark = "Down for { $hours }. They came back, fewer than went."
advice-retail-dark-2 = "{ $hours } down. Some found that they can live without us."
advice-retail-dark-3 = "For { $hours } the best page of the shop was a rival's."
advice-retail-away = "We sent { $refused } of the orders away. They had money in their hands."
advice-retail-shipping = "Drop the shipping charge and they come. You'd see it in a weekend."
advice-retail-everything = "They like the one shop that has everything. Barbells too."
advice-retail-always = "Nobody outside asks how we do it. They ask where it is."
advice-retail-usual = "If something must be frozen, let it be after Christmas."

advice-operations-june = "December is bought in June. It is April."
advice-operations-september = "What isn't ordered by September, December leaves to luck."
advice-operations-twelve = "Twelve weeks to Christmas. Nobody touches what runs."
advice-operations-empty = "The sheds are empty until October. The rent isn't."
advice-operations-owed = "Two suppliers rang twice this week about their money."
advice-operations-shed = "One shed too many, and the people in it know."
advice-operations-night = "If it must be a night, take February. Not November."
advice-operations-load = "At { $load } of capacity a busy Tuesday is an outage."
advice-operations-hands = "A box goes through too many hands. Programmers could change that."
advice-operations-usual = "Boxes first. A date, a dock, a box. Everything else can wait."
# What an advisor would do and what he sees a year ahead by his own measure, against doing nothing; two wordings that
# take turns, `.short` where the card's option is long
advice-record = right { $right } of { $of }; trend alone { $guess }
advice-record-name = track record
advice-record-help = "{ $record }" beside an advisor's name, where there is room: of the quarters played, those in which what he watches moved the way he expected. The trend alone is that it moves as in the quarter before.
advice-finance-ahead = "{ $what }. Runway in a year: { $runway }, not { $runway_now }."
    .short = "{ $what }. In a year, runway { $runway }, not { $runway_now }."
advice-finance-sum = "{ $what }. By my sum the runway a year on is { $runway }, not { $runway_now }."
    .short = "{ $what }. In a year, runway { $runway }, not { $runway_now }."
advice-finance-alive = "{ $what }. Odds that we live out the year: { $lives }, not { $lived }."
    .short = "{ $what }. We live a year: { $lives }, not { $lived }."
advice-technology-nearer = "{ $what }. A year on, other machines would be within easier reach."
    .short = "{ $what }. It brings other machines nearer."
advice-technology-ahead = { $way ->
    [trails] "{ $what }. In a year readiness is { $order } below tangle; as we are, { $order_now }."
    [turns] "{ $what }. In a year readiness is { $order } above tangle; as we are, below it."
   *[leads] "{ $what }. In a year readiness is { $order } above tangle; as we are, { $order_now }."
}
    .short = { $way ->
        [trails] "{ $what }. Readiness { $order } below tangle; as we are, { $order_now }."
        [turns] "{ $what }. Readiness { $order } above tangle; as we are, below."
       *[leads] "{ $what }. Readiness { $order } above tangle; as we are, { $order_now }."
    }
advice-technology-memory = { $way ->
    [trails] "{ $what }. A year on, we are { $order } behind the tangle; as we are, { $order_now }."
    [turns] "{ $what }. A year on, we are { $order } past the tangle; as we are, behind it."
   *[leads] "{ $what }. A year on, we are { $order } past the tangle; as we are, { $order_now }."
}
    .short = { $way ->
        [trails] "{ $what }. Readiness { $order } below tangle; as we are, { $order_now }."
        [turns] "{ $what }. Readiness { $order } above tangle; as we are, below."
       *[leads] "{ $what }. Readiness { $order } above tangle; as we are, { $order_now }."
    }
# Where neither the option nor a figure beside it has room
advice-alone = "{ $what }."
advice-retail-ahead = "{ $what }. In a year, customers spend ${ $more } more a quarter."
    .short = "{ $what }. ${ $more } more a quarter."
advice-retail-customers = "{ $what }. A year on, shoppers bring ${ $more } more a quarter."
    .short = "{ $what }. ${ $more } more a quarter."
advice-retail-alive = "{ $what }. Odds of a shop to buy from in a year: { $lives }, not { $lived }."
    .short = "{ $what }. A shop in a year: { $lives }, not { $lived }."
advice-operations-ahead = "{ $what }. Over 8 h dark by { $until }: { $better }, not { $stays }."
    .short = "{ $what }. 8 h dark in a year: { $better }, not { $stays }."
    .heard = "{ $what }. The odds of more than 8 h dark at a stretch by { $until }: { $better }, not { $stays }."
advice-operations-odds = "{ $what }. A dock dark for 8 h within a year: { $better }, not { $stays }."
    .short = "{ $what }. 8 h dark in a year: { $better }, not { $stays }."
    .heard = "{ $what }. The odds of a dock dark for 8 h within a year: { $better }, not { $stays }."
nudge-prices-up = Raise prices by 3%
nudge-prices-down = Lower prices by 3%
nudge-marketing-up = Raise marketing by a fifth
nudge-marketing-down = Cut marketing by a fifth
nudge-freeze = Freeze some of the features
nudge-decoupling = Put decoupling first
nudge-machines = Buy 15% more machines
