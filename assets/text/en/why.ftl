# The waterfall behind a figure.

why-title = Why { $name }, { $quarter }
why-title-now = Why { $name }
why-unmoved = Nothing moved it in this quarter.
why-before = before
why-after = after
why-nothing = There is nothing to compare with: its parts are set against those of the quarter before, and only one has been played.
why-reading-change-by-cause = What changed against the quarter before, by cause. The parts add up to the cent.
why-reading-change-by-line = What changed against the quarter before, line by line. The parts add up to the cent.
why-reading-single = All of it is one kind of entry: the books keep nothing smaller.
why-reading-movements = What came and went in the quarter, by cause. The parts add up to the cent.
why-reading-factors = What changed against the quarter before, factor by factor. The order of the factors makes no difference, and nothing is left over.
why-reading-steps = What moved it in the quarter, step by step.
why-reading-sum = What it is made of, and what each part moved. The parts add up exactly.
why-reading-substitution = One input after another at its new value, in this order. The steps add up exactly.
why-reading-definition = No parts to add up. What it means, and what goes into it:
why-rest = the rest
why-more = and { $count } more, in a taller window
why-place = { $place } of { $count }
why-not-yet = No quarter has been played yet; there is nothing to compare with.
why-nothing-yet = No quarter has been played yet. This is what it means.
why-reading-ahead = No explanation but a belief: the finance chief's, over 200 worlds he thinks possible.
why-as-it-stood = levers as they stood
why-with-the-draft = with your draft
why-one-below = one world in ten lies below
why-one-above = one world in ten lies above
why-input = { $before } → { $after }
why-not-reckoned = What decisions of { $quarter } did to this is not reckoned by itself: ask of the figure that it is a part of.
why-nothing-decided = Nothing was decided in { $quarter } that could have been left. What is moved now shows here once the quarter is closed.
why-none-closed = No quarter is closed yet. What is moved now shows here once one is.
why-by-default = Nobody answered the card, and it went the way it goes by itself: { $option }
why-as-default = Unanswered, the card would have gone the same way as by your answer, so its effect is in the first row and has none of its own: { $option }
why-late-bonds = { $amount } of bonds came by an answer of { $quarter }: { $option }.
why-late-cash = { $amount } came in by an answer of { $quarter }: { $option }.
why-late-paid = An answer of { $quarter } cost { $amount } this time: { $option }.
why-undecided = with nothing decided
why-interaction = only together
why-torn = Bars with // are cut: they do not begin at nothing.
why-reading-effects = What each decision moved: the same quarter was played again under the same luck, each time without one of them. First what it would have been with none; what several did only together stands apart.

# Parts of figures that screens reckon
why-part-worn = worn out
why-part-arrived = arrived
why-part-bought = bought
why-part-ordered = ordered
why-part-retired = retired or scrapped
why-part-units = number of units
why-part-unit-cost = cost of a unit
why-part-free-heads = engineers free for programmes
why-part-share = the programme's share
why-part-tiers = tiers chosen and not yet moved
why-part-tangle = tangle
why-part-muscle = muscle
why-part-young = begun on a young platform
why-part-let-in = let in on the way
why-part-found = found out about it

# Figures that screens reckon
why-name-units = { $of }: units
why-name-on-order = { $of }: on order
why-name-running = { $of }: running cost
why-name-price = { $of }: price of a unit
why-name-supply = { $of }: to be had
why-name-idle-worth = worth of idle capacity
why-name-bill-year = bill of a year: { $of }
why-name-bill-after = bill after that: { $of }
why-name-work = work of the migration, eng.-quarters
why-name-quarters-left = quarters to port
why-name-maturity = maturity of the new system
why-name-fallback-units = old machines behind
why-name-fallback-needed = old machines needed to go back
why-name-lights-on = keep-the-lights-on
why-name-newcomers = still new
why-name-programme = engineers on: { $of }
why-name-spare = named for nothing
why-name-ahead-runway = runway with the draft
why-name-ahead-sales = sales to come
why-name-ahead-margin = margin to come
why-name-ahead-operating = pro forma result to come
why-name-ahead-cash = cash to come
why-name-ahead-long-outage = odds of a long outage
why-name-ahead-ruin = odds of being gone, if left alone

# What they mean
why-about-units = Machines in service. A share wears out each quarter; what was ordered arrives.
why-about-on-order = Bought, paid for, and arriving next quarter.
why-about-running = What the units in service cost to run in a quarter.
why-about-price = The maker's list price falls with time and with the glut; a signed deal takes a share off.
why-about-supply = Used machines on the market: they come from start-ups that close, and run out.
why-about-idle-worth = Running cost of the capacity that stood unused in the idle weeks of the last four quarters.
why-about-bill-year = Machines bought and run in the next four quarters on this path, with prices as you believe them. For comparing paths, not for the budget.
why-about-bill-after = What a quarter costs to run after that year on this path.
why-about-work = Engineer-quarters for the tiers chosen: the first estimate, times tangle, times the multiple believed, less what muscle spares.
why-about-quarters-left = Work still ahead at the pace of the quarter just over.
why-about-maturity = How far the new platform's software, vendors and people are thought to be ready. The calendar and a pilot raise it.
why-about-fallback-units = Old units that still run and could take the load back.
why-about-fallback-needed = Old units that the load of the quarter just over would need.
why-about-lights-on = Engineers whom the present site keeps busy: a floor that grows with the years, with tangle and while a migration is under way.
why-about-newcomers = Engineers busy being new. Hires add to it; it fades.
why-about-programme = Engineers free for programmes, times the share you named for this one.
why-about-spare = Engineers free for programmes whom no programme has.
why-about-ahead-runway = The runway once the quarter is closed: the mean over worlds the finance chief thinks possible, those without a company counted as 0. Like every runway it supposes that nobody lends and suppliers get nervous from then on; the bill for machines is not in it.
why-about-ahead-sales = Net sales of the open quarter; one world in two lies above.
why-about-ahead-margin = Gross margin of the open quarter; one world in two lies above.
why-about-ahead-operating = Pro forma result of the open quarter: before restructuring, depreciation and interest; one world in two lies above.
why-about-ahead-cash = Cash at the end of the open quarter; one world in two lies above.
why-about-ahead-long-outage = Share of the worlds in which the site is down for a long time in the open quarter.
why-about-ahead-ruin = Share of the worlds in which the company is gone within eight quarters if you close like this and change nothing after this quarter: levers stay, standing orders go on, no bet is begun or finished. That is what the draft alone leads to, not what becomes of a company that is led. Machines still to be bought and a run of suppliers are in it, and not in the runway, which may be long beside it. A steady hand leads the same worlds on from the next quarter: two fixed strategies that finish any bet begun, by which skill is measured too.
why-ahead-sold = of that, sold for its parts
why-ahead-led-on = if a steady hand leads on ("led on")

# what a lever moves
why-lever-title = { $name }: what it moves, { $quarter }
why-lever-left = { $step ->
    [far] You have left it at { $from }; beside that, a big step on: { $to }.
   *[next] You have left it at { $from }; beside that, the next step: { $to }.
}
# Of machines that take a quarter to come
why-lever-arrives = What is ordered now arrives in { $quarter }; until then it moves nothing but cash. For what December still lacks, standing orders buy in the worlds compared: a unit ordered now is one that they need not order then, and within a year the difference is mostly when it is paid.
why-lever-worth = An appraiser would put the company a year from now at { $one } with { $from } and at { $other } with { $to }.
why-lever-beyond-pilot = What it is for, no figure here shows: after it the range of the estimate is narrower, the vendor gives more off at the table, and the new machines are riper on the night.
why-lever-beyond-dual-run = What it is for, the figures here hardly show: live traffic tests what has been ported, and reports of readiness come nearer to what is true.
why-lever-beyond-rehearsal = What it is for, the figures here hardly show: on the night a reading can be held against the rehearsal's, and a hold mends more.
why-lever-beyond-cutover = Cash at this close hardly shows what it is for: once the night has held, the old machines and their bill go, whoever ported is free, and December is bought on the new side. Without it none of that comes; hence the leap in the odds of being gone.
why-lever-compared = The same 200 worlds that the finance chief thinks possible, with { $from } and with { $to }; nothing else differs, luck least of all. Of cash, sales, margin and result the middle of the worlds, as at the desk; of the rest means. In the order in which they would be noticed:
why-lever-nothing = The same 200 worlds that the finance chief thinks possible, with { $from } and with { $to }: within a year no figure moves by as much as anybody would notice.
why-lever-none-left = The same 200 worlds that the finance chief thinks possible, with { $from } and with { $to }: in none of them is the company there in a year by both, so there is nothing to compare.
why-lever-gone = Gone within a year, if left alone after this quarter: { $from } of the 200 with the first, { $to } with the second.{ $both ->
    [0] {""}
   *[other] {" "}What stands under "in a year" is of the { $both } in which the company lives with either.
}
why-lever-impossible = With all else as it stands { $to } cannot be carried out, so there is nothing to compare it with. Closing says what is missing.
why-lever-fixed = It cannot be moved this quarter.
why-lever-soon = after this quarter
why-lever-later = in a year
