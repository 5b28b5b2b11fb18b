# The desk, the quarter's paper, the tape of its close, the first minute of a first game, and the letters of the epilogue.

desk-cash = cash { $cash }
desk-cash-change = { $change } on the quarter
desk-runway = runway after this
desk-runway-now = now { $runway }
desk-runway-left = now { $runway }, if left { $left }
    .short = now { $runway }, if left { $left }
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
    .about = if left alone
# Of a company that is led on; 22 cells with 100%
desk-ruin-led = if a steady hand leads on
    .short = if led on
    .about = led on { $led }, left { $left }
    .alone = gone, if led on
desk-ruin-left = if left alone after this
    .short = if left alone
# How a long runway can stand beside high odds of being gone
desk-ruin-runway = the runway has no machines and no run of suppliers in it; these do
    .heard = The runway has no machines to be bought and no run of suppliers in it; the odds have both.
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
# What the close buys that nobody has ordered this quarter
desk-unasked = { $by ->
    [cutover] At this close the cutover buys { $what }.
    [tenants] At this close standing orders buy for tenants { $what }.
   *[other] At this close standing orders buy { $what }.
}
# Of the card of the quarter, behind the heading over the levers; at 80 columns it has 30 cells with its mark
desk-card-unanswered = card unanswered (e)
    .long = card unanswered (e); if left: { $option }
desk-idle-engineers = { $heads } of { $of } engineers are on no programme.
desk-unasked-credit = The standing cash floor draws { $amount } from the bank.
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
# From the third year on, when being gone is hardly a danger any more
briefing-appraised = Left alone, the company is worth { $value } to an appraiser; a year ago it was { $before }. The end is scored by his figure.
briefing-card = The card
briefing-card-default = unanswered: { $option }
# The answer that holds without one moves no lever; each of those that it moves when it is given, as it stays and as it would be
briefing-card-unmoved = Left unanswered, no lever moves: { $levers }
briefing-card-stays = { $lever } { $stays } (chosen: { $chosen })
# What closing with the option the hand is on would bring, from what closing without it would
briefing-preview = Preview, at the close: runway { $runway }, cash { $cash }
briefing-preview-covered = No preview: what closing would bring is covered until you have said your own range (f).
briefing-no-card = Nobody wants an answer from you this quarter. It will not stay so.
briefing-no-card-2 = No letter waits for an answer. The levers wait, as they always do.
briefing-no-card-3 = The tray marked "urgent" is empty. Somebody has dusted it.
briefing-no-card-4 = Nothing is asked this quarter. What is decided now is decided unasked.
briefing-no-card-5 = Nothing has come up. What will come up is being prepared elsewhere.
briefing-no-card-6 = Nobody is at the door. It is a good quarter for questions that nobody asks.
briefing-no-card-7 = The corridor is quiet, and the calendar has a white page. Both are rare.
briefing-no-card-8 = No question is put to you. Yours may be put to others.
briefing-no-card-last = Nothing is asked of you any more. It is the last quarter that you decide.
briefing-more = PgDn: the rest of the page
briefing-back = PgUp: what stands above
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
headline-night-limping-2 = Shop's new computers stand; so do its engineers, over them
headline-night-again = Shop's computers move at last; the first try is not mentioned
headline-night-back = Shop turns its computers round in the night, and back before breakfast
headline-night-back-2 = Shop's computers go out for a night again, and come home again
headline-night-called-off = Shop begins to move its computers, thinks better of it, goes to bed
headline-night-called-off-2 = Shop puts its move off once more; the boxes stay packed
headline-night-orders = Shop's computers come back in the night; { $orders } orders do not
headline-night-late = Shop back on its old computers { $minutes } minutes late; customers counted
headline-night-back-again = Shop's computers come back once more; they know the way by now
headline-night-restored = Shop's new computers last until breakfast; the old ones are asked back
headline-night-sign = Shop falls in the morning over something seen in the night
headline-run = Suppliers ask for cash at the door
headline-run-2 = Suppliers at the door once more; coffee is brought, and declined
headline-run-3 = Cash only, once again: suppliers have learnt to count standing
headline-run-4 = Suppliers come for cash, and bring their own pens
headline-note = Bond analyst counts the shop's money and gets a different sum
headline-note-2 = Bond analyst counts once more; suppliers count along
headline-pledge-kept = Shop earns what it said, when it said
headline-pledge-missed = Promised profit fails to arrive; so do three of the bankers
headline-signed = Sun keeps a customer, at a price neither side will name
headline-deal-lost = A date passes; Sun remembers the list price
headline-outage = Dark for { $hours }: customers discover the telephone
headline-outage-2 = Dark for { $hours }: the queue on the telephone asks for chairs
headline-outage-3 = { $hours } down; "we are aware of it", says everybody who was
headline-outage-4 = Out for { $hours }: customers ask whether it was something they said
headline-outage-5 = { $hours } dark; shop gives thanks for patience it had not asked for
headline-outage-6 = Shop down for { $hours }; the cause has been found, and moved
headline-outage-7 = Dark again, { $hours } of it; regulars bring a book
headline-outage-8 = { $hours } of silence at the shop; it is called intermittent
headline-turned-away = { $refused } of orders turned away; the other customers feel chosen
headline-turned-away-2 = No room: { $refused } of orders sent home
headline-turned-away-3 = { $refused } of orders meet a closed door; the machines behind it are busy
headline-turned-away-4 = Shop full: { $refused } of orders asked to try a quieter day
headline-turned-away-5 = { $refused } of orders refused; demand is called encouraging
headline-shutdowns = { $count } web shops closed this quarter; auctioneers hire
headline-shutdowns-2 = { $count } competitors closed this quarter; office chairs are cheap
headline-shutdowns-3 = { $count } shops closed this quarter; their signs go by the dozen
headline-window = Banks hardly return calls from anything with a dot in it
headline-slow = Growth takes a seat
headline-slow-2 = Growth sits down again; somebody brings it a cushion
headline-slow-3 = Growth is asked to stand, and asks why
headline-slow-4 = Growth reported to be sitting comfortably
headline-slow-5 = Growth seen in last year's place, in last year's coat
headline-shrunk = Web shop sells less than a year ago, and says so on page nine
headline-shrunk-2 = Less sold than a year ago; the word "focus" is used
headline-shrunk-3 = Sales are smaller than a year ago, their explanation longer
headline-shrunk-4 = Fewer orders than a year ago; those that came are called loyal
headline-shrunk-5 = Shop is smaller than last year; the door fits better
headline-record = Christmas sets a record; wrapping paper runs out
headline-record-2 = Another Christmas record; the last one is marked down
headline-record-3 = Christmas record falls again; it is getting used to it
headline-christmas = Christmas comes; some of the parcels with it
headline-christmas-2 = Christmas is over, say all but the returns
headline-christmas-3 = January: returns come back by the road that parcels took
headline-christmas-4 = After Christmas the shop counts its parcels, and counts again
headline-spring-busy = Spring at the shop: machines take turns to rest
headline-spring-busy-2 = Spring: a machine takes a day off, without asking
headline-spring-busy-3 = Spring cleaning in the machine room; some of it with the power off
headline-spring-busy-4 = Spring: the machine room is heard counting to three
headline-spring = A quiet spring at the shop; machines hum to themselves
headline-spring-2 = Spring: nothing to report, and a page to report it on
headline-spring-3 = A spring with nothing in it; the shop calls it execution
headline-spring-4 = Nothing broke this spring; a column had been kept free for it
headline-summer = Summer: analysts ask about Christmas, vendors about September
headline-summer-2 = Summer: half the office is away, and the other half answers for it
headline-summer-3 = Summer: warm outside, warmer between the machines
headline-summer-4 = Summer: reporters ask what is new, and are shown the fans
headline-autumn = Everything must be ready by November, says everyone in October
headline-autumn-2 = Autumn: leaves fall, lists grow
headline-autumn-3 = October: whoever has time to be asked is asked about November
headline-autumn-4 = Autumn: all are busy with what was to be done in summer

close-title = { $quarter } closes
close-traffic = traffic
close-traffic-line = { $customers } customers; the busiest hour took { $load } of what the machines can carry
close-traffic-line-december = { $customers } customers; busiest hour { $load } of capacity, { $expected } foreseen
    .heard = { $customers } customers; the busiest hour took { $load } of what the machines can carry, where { $expected } was expected when machines were last ordered
close-sales = sales
close-sales-line = { $sales }, { $change } on the same quarter a year ago
close-sales-line-first = { $sales }, after { $before } the quarter before
close-margin = margin
close-margin-line = { $margin } gross; pro forma result { $operating }
    .heard = { $margin } gross; pro forma result { $operating }
close-outages = outages
close-outages-none = none worth a name
close-outages-dark = { $hours } dark, where { $usual } is usual
close-outages-line = { $hours } dark, where { $usual } is usual; { $refused } of orders turned away
close-outages-night = { $orders } orders gone that morning; with those who then stayed away, { $lost } of the quarter's sales. Beside it, { $hours } dark
close-outages-night-refused = { $orders } orders gone that morning; with those who then stayed away, { $lost } of the quarter's sales. Beside it, { $hours } dark and { $refused } of orders turned away
close-cash = cash
close-cash-line = { $cash }, { $change } on the quarter
    .heard = { $cash }, { $change } on the quarter
close-suppliers = suppliers
close-suppliers-calm = calm. They ship on the usual terms.
close-suppliers-calm-2 = calm again. Invoices come without a covering letter.
close-suppliers-calm-3 = calm once more. They ask after the weather, not the money.
close-suppliers-calm-still = calm, as before.
close-suppliers-uneasy = uneasy. They ask who signs the cheques.
close-suppliers-uneasy-2 = uneasy. They ring before they load.
close-suppliers-uneasy-3 = uneasy. Their offers hold for a week now.
close-suppliers-uneasy-4 = uneasy. Two of them have compared notes.
close-suppliers-uneasy-still = uneasy still.
close-suppliers-counting = counting our till. One in ten that they run, or worse.
close-suppliers-counting-2 = counting our till again. One in ten that they run, or more.
close-suppliers-counting-3 = counting our till, openly by now. The odds of a run: one in ten, or worse.
close-suppliers-counting-still = still counting our till; one in ten that they run, or worse.
close-suppliers-nervous = nervous. Terms are getting shorter.
close-suppliers-nervous-2 = nervous. Here and there thirty days have become twenty.
close-suppliers-nervous-3 = nervous. Somebody wants half in advance.
close-suppliers-nervous-still = nervous still, and terms stay short.
close-suppliers-running = running. Cash at the door, or no lorry.
close-late-bonds = { $amount } of bonds came with it, by an answer of { $quarter }: { $option }.
close-late-cash = { $amount } came in by an answer of { $quarter }: { $option }.
close-late-paid = An answer of { $quarter } cost { $amount } this time: { $option }.
close-suppliers-running-still = still running. Cash at the door.
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
december-first-2 = Week 48. The second shift has never met the third, and admires it.
december-first-3 = Week 48. The sheds work round the clock. The clock has been moved to make room.
december-first-4 = Week 48. Engineers pack boxes. The boxes are better labelled than the code.
december-first-5 = Week 48. The lorries queue as far as the main road. The queue has a name by now.
december-first-6 = Week 48. Whoever can lift is hired. Whoever can count is promoted.
december-first-7 = Week 48. Everything that can roll is rolling. Operations walks.
december-calm = Week 50. Load { $load } of capacity. Somebody brings cake to the machine room.
december-calm-2 = Week 50. Load { $load } of capacity. There was time to hang up paper stars.
december-calm-3 = Week 50. Load { $load } of capacity. Somebody asks whether it is switched on. It is.
december-calm-4 = Week 50. Load { $load } of capacity. The night shift plays cards, and lets the machines win.
december-calm-5 = Week 50. Load { $load } of capacity. It is so quiet that two people check the cable.
december-tight = Week 50. Load { $load } of capacity. Nobody in the machine room sits down.
december-tight-2 = Week 50. Load { $load } of capacity. Whoever goes for coffee walks slowly, so as to shake nothing.
december-tight-3 = Week 50. Load { $load } of capacity. The dial is watched in turns, and by everybody.
december-tight-4 = Week 50. Load { $load } of capacity. A chair has been put in front of the switch.
december-tight-5 = Week 50. Load { $load } of capacity. Nobody says that it holds, and so it does.
december-tight-6 = Week 50. Load { $load } of capacity. The telephone in the machine room has been wrapped in a coat.
december-tight-7 = Week 50. Load { $load } of capacity. Somebody has written "please" on the largest machine.
december-over = Week 50. Load { $load } of capacity. { $refused } of orders meet a page that says sorry.
december-over-2 = Week 50. Load { $load } of capacity. { $refused } of orders are asked to come on a quieter day, in January.
december-over-3 = Week 50. Load { $load } of capacity. { $refused } of orders get a drawing of a queue.
december-over-4 = Week 50. Load { $load } of capacity. { $refused } of orders end at a door that is politely worded.
december-over-5 = Week 50. Load { $load } of capacity. { $refused } of orders bounce, and are heard to.
december-over-6 = Week 50. Load { $load } of capacity. { $refused } of orders go elsewhere for Christmas.
december-over-7 = Week 50. Load { $load } of capacity. { $refused } of orders are kept out by people who would rather let them in.
december-no-outage = Week 51. The site stays up. It is nobody's fault, and nobody is thanked.
december-no-outage-2 = Week 51. Nothing goes dark. The pagers are checked for batteries.
december-no-outage-3 = Week 51. It holds all week. Those who had bet against it look at their shoes.
december-no-outage-4 = Week 51. All of it is up. Somebody takes a photograph of nothing.
december-no-outage-5 = Week 51. Not a flicker. The emergency pizza is eaten cold.
december-outage = Week 51. Dark for { $hours } this quarter, all told. The telephone queue has its own queue.
december-outage-2 = Week 51. The quarter's darkness adds up to { $hours }. Whoever rings is asked to describe it.
december-outage-3 = Week 51. { $hours } are missing from the quarter. Everybody knows where they were spent.
december-outage-4 = Week 51. By now it has been dark for { $hours }. The shelf with the candles is doing well.
december-outage-5 = Week 51. The lights were out for { $hours }. The apology has been shortened to one word.
december-outage-6 = Week 51. { $hours } dark since October. In the machine room they keep their coats on.
december-outage-7 = Week 51. In all, { $hours } without a shop. It came back each time, and looked surprised.
december-last = 23 December. The last lorry leaves. Orders of the quarter: { $sales }.
december-last-2 = 23 December. The dock falls silent. { $sales } went over it since October.
december-last-3 = 23 December. The tape ends on the last parcel but one. The quarter took { $sales }.
december-last-4 = 23 December. Somebody sweeps the sheds, where { $sales } lay until today.
december-last-5 = 23 December. The last label says "fragile". It was a quarter of { $sales }.
december-last-6 = 23 December. The belts stop, and everybody hears it. Sold since October: { $sales }.
december-last-7 = 23 December. What is not on the road now is for Easter. { $sales } is on the road.

cold-date = Tuesday, 1 February 2000
cold-line = The shop loses money on every box, and everybody loves it.
cold-runway = quarters
cold-rings = The telephone rings.
cold-call = London, on the line: bonds, $681M, at 6.875%, owed until 2010. Window open until Friday.
cold-cash = cash at the end of March
cold-order = Christmas needs machines, and they take a quarter to come: September is the last call. These come in spring.
cold-order-line = What you order now is paid now.
cold-order-bill = The bill for it: ${ $bill }.
    .heard = The bill for it: { $bill }.
cold-close = This closes the quarter. Nothing is recalled.

letter-title-between = A letter, { $quarter }
# Over its list of keys
letter-name = Letter
letter-title = A letter, January { $year }
letter-2004 = The years you decided are over. The company now runs on the orders you left standing, and you write to the owners once a year. Cash at the turn of the year was { $cash }, sales of the year { $sales }.
letter-2005 = Another year has passed by your standing orders. Cash was { $cash }, sales { $sales }. Whoever asks how the decision was made is told that it was obvious.
letter-2006 = This is the last letter. Cash was { $cash }, sales { $sales }. What you built is being used by people who were not there.
letter-other = The company runs on the orders you left standing. Cash was { $cash }, sales of the year { $sales }.
letter-between = What you decided is decided. The company runs on the orders you left standing; from now on you write to the owners each January. Cash is { $cash }, sales of the last four quarters were { $sales }.
letter-odds = Until the next letter nobody decides anything. Odds that the company is gone within two years: { $ruin }.
letter-odds-2 = A year will pass before you are asked again. That the company is gone within two has odds of { $ruin }.
letter-odds-bad = This is a warning. By the orders that stand, with the answer marked below, the odds that the company is gone within two years are { $ruin }. For a year to come the answer is all that you can change.
letter-odds-bad-2 = A warning, once more: the orders that stand and the answer marked below leave odds of { $ruin } that the company is gone within two years. Nothing else can be changed before next January.
letter-odds-last = Until the end nobody decides anything more. At present the company is gone within two years with odds of { $ruin }.
letter-odds-bad-last = This is a warning. By the orders that stand, with the answer marked below, the odds that the company is gone within two years are { $ruin }. Until the end the answer is all that you can change.
letter-ahead = This is the last quarter that you decide. What stands when it closes runs on by itself for years: prices, orders, freezes, programmes. You answer one letter each January.
letter-ahead-odds = Odds that the company is gone within two years: { $ruin }.
letter-go-on = Sign the letter, and let the year run
letter-sign = sign, run the year
    .help = Sign the letter with the chosen answer, and let the year run. It cannot be recalled.
# The player's own forecast, asked for in five quarters
forecast-title = What will cash be?
forecast-words = The forecast is covered. With { $keys } set the range that you are 80% sure will hold cash at the end of { $quarter }. Digits type an end in millions of dollars. A narrow range scores better, a miss costs ten times its distance. Once said, it stands, also if you move a lever afterwards: move them first.
# An end while it is typed
forecast-typed = typed { $digits }: { $amount }
forecast-absurd = Hardly: cash will lie between { $least } and { $most }. Mend the digits.
forecast-low = at least
forecast-high = at most
forecast-point = both ends are one figure
forecast-commit = I am 80% sure
forecast-take-over = take over the finance chief's range (not scored)
forecast-uncover = only uncover the forecast (no range of mine)
forecast-covered = Covered. Move the levers, then press f and say what you think cash will be.
forecast-said = You said { $range }.
# Levers were moved after a range had been said
forecast-moved = You have moved something since; the range stands as you said it.
forecast-moved-outside = You have moved something since: cash is now expected to come to { $cash }, outside your range. That stands as you said it.
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
