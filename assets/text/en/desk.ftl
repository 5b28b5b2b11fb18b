# The desk, the quarter's paper, the tape of its close, the first minute of a first game, and the letters of the epilogue.

desk-cash = cash { $cash }
desk-cash-change = { $change } on the quarter
desk-runway = runway after this
desk-runway-now = now { $runway }
desk-runway-left = now { $runway }, if left { $left }
desk-runway-covered = after this: covered
# Why the close leaves so much less of it than today's
desk-runway-run = suppliers are expected to ask for cash
    .short = suppliers want cash
    .heard = It falls so far because suppliers are expected to ask for cash.
fan-covered = covered
fan-now = now
fan-legend = line: likely; dots: 4 in 5 between
    .blank = line: likely; dots: 4 in 5 between; blank: not modelled
fan-blank = blank: not modelled
desk-cash-fan = cash, next 8 quarters
    .heard = cash, next eight quarters
desk-next = closing like this
desk-next-remark = moves as the lever moves
desk-cash-after = cash after
desk-long-outage = outage over 8 h
desk-ruin = gone in two years
    .short = gone in 2 years
    .about = if you change no more
desk-matters = What matters now
desk-all-levers = All levers
desk-moved = { $before } → { $after }
desk-last = if left
desk-range = range
    .before = Range { $range }. { $sentence }
desk-cost = cost ($)
desk-rest = { $count ->
    [one] one more lever keeps its standing order
   *[other] { $count } more levers keep their standing orders
}
desk-refused = It cannot be closed like this: { $reason }

desk-runway-note = with no loans and no machines bought

briefing-date = { $quarter }, first week
briefing-changed-bare = What changed most ($)
    .heard = What changed most
briefing-changed = What changed most, and why ($)
    .heard = What changed most, and why
briefing-was = { $before } to { $after }
# What all reasons come to that are not told
briefing-trading = trading
    .heard = trading, customers less suppliers and running costs
briefing-rest = other
briefing-because = { $cause } { $amount }
briefing-card = The card
briefing-card-default = unanswered: { $option }
# What closing with the option the hand is on would bring, from what closing without it would
briefing-preview = Preview, at the close: runway { $runway }, cash { $cash }
briefing-preview-covered = No preview: what closing would bring is covered until you have said your own forecast (f).
briefing-no-card = Nobody wants an answer from you this quarter. It will not stay so.
briefing-no-card-last = Nobody wants an answer from you this quarter. It is the last that you decide.
briefing-more = PgDn: the rest of the page
briefing-back = PgUp: back to the card
briefing-tell = Heard in the corridor
briefing-echo = Heard again
briefing-echo-inherited = (decided before you came) { $words }
    .heard = Decided before you came. { $words }
briefing-advisors = Four opinions
briefing-first = The year begins. There is no quarter behind you to explain.
briefing-first-later = You take over here. There is no quarter behind you to explain.

headline-first = Get big fast, says everyone; nobody has said how big
headline-opening = Shop with a bookcase for a lobby begins its sixth year of losses
headline-fell = Site dark on the morning after; the shop says "maintenance"
headline-night-good-dark = The night went well at the shop; the daytime saw to the dark
headline-night-good = Nothing happens at the shop; engineers seen smiling
headline-night-limping = Shop's new computers stand; its engineers take their pagers to bed
headline-night-again = Shop's computers move at last; the first try is not mentioned
headline-night-back = Shop turns its computers round in the night, and back before breakfast
headline-night-called-off = Shop begins to move its computers, thinks better of it, goes to bed
headline-night-orders = Shop's computers come back in the night; { $orders } orders do not
headline-night-late = Shop back on its old computers { $minutes } minutes late; customers counted
headline-night-back-again = Shop's computers come back once more; they know the way by now
headline-night-restored = Shop's new computers last until breakfast; the old ones are asked back
headline-night-sign = Shop falls in the morning over something seen in the night
headline-run = Suppliers ask for cash at the door
headline-run-2 = Suppliers at the door once more; coffee is brought, and declined
headline-run-3 = Cash only, once again: suppliers have learnt to count standing
headline-note = Bond analyst counts the shop's money and gets a different sum
headline-pledge-kept = Shop earns what it said, when it said
headline-pledge-missed = Promised profit fails to arrive; so do three of the bankers
headline-signed = Sun keeps a customer, at a price neither side will name
headline-deal-lost = A date passes; Sun remembers the list price
headline-outage = Dark for { $hours }: customers discover the telephone
headline-outage-2 = Dark for { $hours }: the queue on the telephone asks for chairs
headline-outage-3 = { $hours } down; "we are aware of it", says everybody who was
headline-outage-4 = Out for { $hours }: customers ask whether it was something they said
headline-turned-away = { $refused } of orders turned away; the other customers feel chosen
headline-turned-away-2 = No room: { $refused } of orders sent home
headline-turned-away-3 = { $refused } of orders meet a closed door; the machines behind it are busy
headline-shutdowns = { $count } web shops closed this quarter; auctioneers hire
headline-shutdowns-2 = { $count } competitors closed this quarter; office chairs are cheap
headline-window = Banks hardly return calls from anything with a dot in it
headline-slow = Growth takes a seat
headline-slow-2 = Growth sits down again; somebody brings it a cushion
headline-slow-3 = Growth is asked to stand, and asks why
headline-shrunk = Web shop sells less than a year ago, and says so on page nine
headline-shrunk-2 = Less sold than a year ago; the word "focus" is used
headline-shrunk-3 = Sales are smaller than a year ago, their explanation longer
headline-record = Christmas sets a record, and uses it up
headline-record-2 = Another Christmas record; the last one is marked down
headline-christmas = Christmas comes; some of the parcels with it
headline-christmas-2 = Christmas is over, say all but the returns
headline-spring-busy = Spring at the shop: machines take turns to rest
headline-spring-busy-2 = Spring: a machine takes a day off, without asking
headline-spring-busy-3 = Spring cleaning in the machine room; some of it with the power off
headline-spring = A quiet spring at the shop; machines hum to themselves
headline-spring-2 = Spring: nothing to report, and a page to report it on
headline-summer = Summer: analysts ask about Christmas, vendors about June
headline-summer-2 = Summer: half the office is away, and the other half answers for it
headline-summer-3 = Summer: warm outside, warmer between the machines
headline-autumn = Everything must be ready by November, says everyone in October
headline-autumn-2 = Autumn: leaves fall, lists grow
headline-autumn-3 = October: whoever has time to be asked is asked about November

close-title = { $quarter } closes
close-traffic = traffic
close-traffic-line = { $customers } customers; the busiest hour took { $load } of what the machines can carry
close-sales = sales
close-sales-line = { $sales }, { $change } on the same quarter a year ago
close-sales-line-first = { $sales }, after { $before } the quarter before
close-margin = margin
close-margin-line = { $margin } gross; pro forma result { $operating }
    .heard = { $margin } gross; pro forma result { $operating }
close-outages = outages
close-outages-none = none worth a name
close-outages-dark = { $hours } dark
close-outages-line = { $hours } dark; { $refused } of orders turned away
close-outages-night = { $orders } orders gone that morning; with those who then stayed away, { $lost } of the quarter's sales. Beside it, { $hours } dark
close-outages-night-refused = { $orders } orders gone that morning; with those who then stayed away, { $lost } of the quarter's sales. Beside it, { $hours } dark and { $refused } of orders turned away
close-cash = cash
close-cash-line = { $cash }, { $change } on the quarter
    .heard = { $cash }, { $change } on the quarter
close-suppliers = suppliers
close-suppliers-calm = calm. They ship on the usual terms.
close-suppliers-uneasy = uneasy. They ask who signs the cheques.
close-suppliers-counting = counting our till. One in ten that they run, or worse.
close-suppliers-nervous = nervous. Terms are getting shorter.
close-suppliers-running = running. Cash at the door, or no lorry.
close-late-bonds = { $amount } of bonds came with it, by an answer of { $quarter }: { $option }.
close-not-raised = Of what you asked, the market did not give { $amount }.
close-not-delivered = { $units ->
    [one] One unit you ordered was not to be had.
   *[other] { $units } units you ordered were not to be had.
}
close-signed = The deal is signed.
close-dead = The company does not open the next quarter.
close-on = Enter goes on
close-go-on = Enter goes on · { $key } asks why a figure moved
close-turn = Enter goes on to the figures
close-skip = any key skips

december-title = December { $year }: load, week by week
december-capacity = what the machines carry
december-first = Week 48. The sheds run three shifts. The canteen runs a fourth, for the other three.
december-calm = Week 50. Load { $load } of capacity. Somebody brings cake to the machine room.
december-tight = Week 50. Load { $load } of capacity. Nobody in the machine room sits down.
december-over = Week 50. Load { $load } of capacity. { $refused } of orders meet a page that says sorry.
december-no-outage = Week 51. The site stays up. It is nobody's fault, and nobody is thanked.
december-outage = Week 51. Dark for { $hours } this quarter, all told. The telephone queue has its own queue.
december-last = 23 December. The last lorry leaves. Orders of the quarter: { $sales }.

cold-date = Tuesday, 1 February 2000
cold-line = The shop loses money on every box, and everybody loves it.
cold-runway = quarters
cold-rings = The telephone rings.
cold-call = London, on the line: bonds, $681M, at 6.875%, owed until 2010. Window open until Friday.
cold-cash = cash at the end of March
cold-order = Christmas needs machines ordered by June. These come in spring.
cold-order-line = What you order now is paid now.
cold-order-bill = The bill for it: ${ $bill }.
    .heard = The bill for it: { $bill }.
cold-close = This closes the quarter. Nothing is recalled.

letter-title = A letter, January { $year }
letter-2004 = The years you decided are over. The company now runs on the orders you left standing, and you write to the owners once a year. Cash at the turn of the year was { $cash }, sales of the year { $sales }.
letter-2005 = Another year has passed by your standing orders. Cash was { $cash }, sales { $sales }. Whoever asks how the decision was made is told that it was obvious.
letter-2006 = This is the last letter. Cash was { $cash }, sales { $sales }. What you built is being used by people who were not there.
letter-other = The company runs on the orders you left standing. Cash was { $cash }, sales of the year { $sales }.
letter-odds = Until the next letter nobody decides anything. Odds that the company is gone within two years: { $ruin }.
letter-odds-bad = This is a warning. By the orders that stand, with the answer marked below, the odds that the company is gone within two years are { $ruin }. For a year to come the answer is all that you can change.
letter-odds-last = Until the end nobody decides anything. Odds that the company is gone within two years: { $ruin }.
letter-odds-bad-last = This is a warning. By the orders that stand, with the answer marked below, the odds that the company is gone within two years are { $ruin }. Until the end the answer is all that you can change.
letter-ahead = This is the last quarter that you decide. What stands when it closes runs on by itself for years: prices, orders, freezes, programmes. You answer one letter each January.
letter-ahead-odds = Odds that the company is gone within two years: { $ruin }.
letter-go-on = Sign the letter, and let the year run
letter-sign = sign, run the year
    .help = Sign the letter with the chosen answer, and let the year run. It cannot be recalled.
# The player's own forecast, asked for in five quarters
forecast-title = What will cash be?
forecast-words = The fan is covered. With { $keys } set the range that you are 80% sure will hold cash at the end of { $quarter }. A narrow range scores better, a miss costs ten times its distance. Once said, it stands.
forecast-low = at least
forecast-high = at most
forecast-point = both ends are one figure
forecast-commit = I am 80% sure
forecast-take-over = take over the finance chief's range (not scored)
forecast-uncover = only uncover the fan (no forecast this quarter)
forecast-covered = Covered. Press f and say first what you think cash will be.
forecast-said = You said { $range }.
forecast-taken-over = The range is the finance chief's: { $range }. It is not scored.
forecast-unsaid = You have not said what cash will be (f). The quarter closes all the same; only your record of forecasts goes without it.
forecast-record = You were 80% sure { $said ->
    [one] once
   *[other] { $said } times
}, and right { $right ->
    [0] never
    [one] once
   *[other] { $right } times
}.
forecast-came-held = You said { $range }; cash came to { $cash }, within your range. { $record }
forecast-came-missed = You said { $range }; cash came to { $cash }, outside your range. { $record }
forecast-came-taken-over = Your range was the finance chief's; cash came to { $cash }. Not scored.
