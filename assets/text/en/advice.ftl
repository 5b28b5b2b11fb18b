# What the four advisors say: one line each, at most 70 characters, from the present state, and not to one another's liking.

advice-finance-window = "Money costs 6.875% today. In May there may be none at any price."
advice-finance-short = { $lasts ->
    [not] "No quarter of cash at all. Everything else here is decoration."
   *[some] "{ $runway } of cash. Everything else on this page is decoration."
}
advice-finance-short-2 = { $lasts ->
    [not] "The till is empty. What rings now is the telephone."
   *[some] "{ $runway } of cash. I have begun to open the post myself."
}
advice-finance-short-3 = { $lasts ->
    [not] "I pay by the hour now, in the order in which they shout."
   *[some] "{ $runway } of cash. Payroll comes six times a quarter."
}
advice-finance-short-4 = { $lasts ->
    [not] "There is nothing left to count. I have counted it twice."
   *[some] "{ $runway } of cash. Nobody is to order chairs."
}
advice-finance-short-5 = { $lasts ->
    [not] "The bank has my number. It used to be the other way round."
   *[some] "At { $runway } of cash even good news should be short."
}
advice-finance-short-6 = { $lasts ->
    [not] "Whoever has an idea should have it before noon."
   *[some] "{ $runway } of cash. I sleep as banks do: with one eye."
}
advice-finance-debt = "Cash { $cash }, debt { $debt }. The second figure can wait."
advice-finance-debt-2 = "We hold { $cash } and owe { $debt }. I dream of the second one."
advice-finance-debt-3 = "{ $debt } of debt over { $cash } of cash. Only one of them pays wages."
advice-finance-debt-4 = "{ $debt } of debt. It works nights and weekends."
advice-finance-debt-5 = "Cash is { $cash }. Lenders look at the other number, { $debt }."
advice-finance-debt-6 = "The { $debt } is patient. It is paid to be."
advice-finance-offer = "Sign. { $discount } off is money this quarter, not a plan."
advice-finance-offer-2 = "{ $discount } off, and they bring the pen. I have seen worse visits."
advice-finance-january = "{ $cash } in January. Most of it belongs to our suppliers."
advice-finance-january-2 = "Christmas left { $cash } in the till. January knows whose it is."
advice-finance-january-3 = "{ $cash } today. In March I shall remember it fondly."
advice-finance-january-4 = "The till says { $cash }. The payables say: not for long."
advice-finance-move = "The move has cost { $spent } engineer-quarters and earned 0 so far."
advice-finance-move-2 = "{ $spent } engineer-quarters into the move. I book them under hope."
advice-finance-move-3 = "Nothing has moved so far but { $spent } engineer-quarters."
advice-finance-pledge = "Name a date for profit and the bank calms down. Then keep it."
advice-finance-pledge-2 = "Promising a profit is cheap. It is the quarter after that costs."
advice-finance-pledge-3 = "Creditors like a date. They like it even better kept."
advice-finance-signed = "The deal holds to { $until }. We pay it whether we use it or not."
advice-finance-signed-2 = "Till { $until } we owe the minimum. What we need is not part of it."
advice-finance-signed-3 = "Signed is signed. I have marked { $until } in green."
advice-finance-signed-4 = "The discount was the carrot. The stick ends in { $until }."
advice-finance-rent = "Strangers paid { $rent } for machines last quarter. I read it twice."
advice-finance-rent-2 = "{ $rent } from tenants, and not one parcel in it."
advice-finance-rent-3 = "Tenants brought { $rent }. Nor do they send anything back."
advice-finance-team = "A team builds for tenants. In my books it is all one-way so far."
advice-finance-team-2 = "The product for tenants has a team, a room and a budget. I asked."
advice-finance-bonds = "Our bonds go at { $cents } cents. Nobody knows that debtor as we do."
advice-finance-bonds-2 = "{ $cents } cents buys a dollar of our own debt. I know worse shops."
advice-finance-earned = "{ $result } stayed last quarter. I had it added up by a sceptic."
advice-finance-earned-2 = "We kept { $result } last quarter. Everybody here has a use for it."
advice-finance-earned-3 = "{ $result } earned, before all that comes after it."
advice-finance-earned-4 = "Last quarter left { $result }. Losses were easier to budget."
advice-finance-lost = "We lost { $result } last quarter, most of it as planned."
advice-finance-lost-2 = "{ $result } went last quarter. It has left no address."
advice-finance-lost-3 = "Last quarter cost { $result } more than it brought. It felt busy."
advice-finance-lost-4 = "{ $result } more of a loss. The plan calls it a foundation."
advice-finance-idle = "{ $weeks } weeks of idle machines. I pay for 52."
advice-finance-idle-2 = "For { $weeks } weeks the machines wait for December. Paid waiting."
advice-finance-idle-3 = "Half of what hums would do, { $weeks } weeks a year. All of it hums."
advice-finance-ample = "There is money for a year and more. That is when it is spent badly."
advice-finance-ample-2 = "Nobody has asked me for money this week. I find that suspicious."
advice-finance-ample-3 = "With { $cash } in the till every idea sounds affordable."

advice-technology-offer = "Sign and you'll never leave."
advice-technology-offer-2 = "It is a fair price for staying where we cannot stay."
advice-technology-boxes = "Every box we buy from Sun is one more to throw out."
advice-technology-boxes-2 = "The vendor's machines are excellent. So is his memory of us."
advice-technology-boxes-3 = "We buy the best machines there are. It is a habit, not a plan."
advice-technology-report = "The reports say { $readiness }. I used to write those reports."
advice-technology-report-2 = "{ $readiness }, say those who want to go home. I add a pinch of salt."
advice-technology-report-3 = "{ $readiness } on paper. What is missing is always the last part."
advice-technology-dark = "We have never done it in the dark. The night will be dark."
advice-technology-dark-2 = "The plan for the night has been read. It has not been walked."
advice-technology-freeze = "Frozen features break nothing. Ask retail what they cost."
advice-technology-freeze-2 = "While it is frozen I know what is in it. I would like that to last."
advice-technology-freeze-3 = "Under the freeze faults have become rare, and therefore famous."
advice-technology-freeze-4 = "A frozen page cannot surprise me. I have come to like that."
advice-technology-tangle = "Touch one thing and four others move. That is our architecture."
advice-technology-tangle-2 = "I drew the system on one page. The page is black."
advice-technology-tangle-3 = "Nobody breaks it on purpose. It is enough to come near."
advice-technology-tangle-4 = "I asked who owns this code. Everybody took a step back."
advice-technology-tangle-5 = "It is all connected. That used to be a compliment."
advice-technology-loose = "One thing is changed, and one thing changes. I check anyway."
advice-technology-loose-2 = "Two teams shipped on one day without meeting. I was not told."
advice-technology-loose-3 = "I took a part out, and the rest went on. It is almost rude."
advice-technology-hum = "The old boxes still hum. What you hear is rent."
advice-technology-hum-2 = "Two halls, one load. One of them is kept for sentimental reasons."
advice-technology-hum-3 = "The old machines do nothing now, and do it reliably."
advice-technology-second-hand = "Second-hand Suns come without a number to call."
advice-technology-second-hand-2 = "Used machines come by the pallet. The spares are in the others."
advice-technology-settling = "We work another way now. For the moment people work both ways."
advice-technology-settling-2 = "On paper we work another way. The code has not read the paper."
advice-technology-order = "{ $adopted } of teams talk through interfaces. The others talk."
advice-technology-order-2 = "The order stands at { $adopted }. The rest are drafting a reply."
advice-technology-order-3 = "{ $adopted } obey. One can tell by who still knocks."
advice-technology-outage = "The report on the outage has four causes. Three of them are us."
advice-technology-outage-2 = "{ $hours } dark. Somebody mended it. Nobody is sure what."
advice-technology-outage-3 = "We were down for { $hours }. The alarm went first."
advice-technology-outage-4 = "Down { $hours }: the fault was known, filed and numbered."
advice-technology-outage-5 = "After { $hours } in the dark everybody is for testing. Till Friday."
advice-technology-tenants = "Strangers found in a day a fault that we had loved for a year."
advice-technology-tenants-2 = "Tenants read the manual. We have had to write one."
advice-technology-tenants-3 = "Tenants ask how often it breaks. In here nobody ever had."
advice-technology-no-order = "Anybody may call anything here. Mostly at three in the morning."
advice-technology-no-order-2 = "Every team has a key to every other. We call it trust."
advice-technology-no-order-3 = "There are doors, and there are holes in the wall. We use both."
advice-technology-calm = "Nobody here is frightened enough to change anything."
advice-technology-calm-2 = "All is quiet. It is the wrong time to propose anything."
advice-technology-calm-3 = "There is a reason to change, and there is lunch. Lunch is winning."
advice-technology-half = "Half a freeze melts. What is granted is built where we dig."
advice-technology-half-2 = "The freeze has exceptions. They meet on Thursdays."
advice-technology-half-3 = "What is half frozen is called a swamp."
advice-technology-always = "What runs is never finished. What is finished does not run."
advice-technology-always-2 = "It runs. Nobody here would sign a paper that says why."
advice-technology-always-3 = "Nothing has burnt this week. I would use that for something."
advice-technology-always-4 = "Every system here was temporary once. Most of them still are."
advice-technology-always-5 = "I can say what it does. Why it does it is oral history."
advice-technology-always-6 = "Ask me what would break. Ask before, for once."
advice-technology-usual = "Give me a year without features. Retail will give me a week."
advice-technology-usual-2 = "Everybody wants it new, at once, and exactly as it was."
advice-technology-usual-3 = "What we shipped last quarter I am still carrying up the stairs."
advice-technology-usual-4 = "I was promised time to tidy up. It is in the plan, at the end."
advice-technology-moved = "The wiring is new. The habits came over on the same night."
advice-technology-moved-2 = "What we moved is fast. What we meant to clean up moved too."
advice-technology-moved-3 = "Nobody speaks of the old machines. I have kept a screw."
advice-technology-moved-4 = "The move is done. The tangle has not been told."

advice-retail-frozen = "Every frozen week, a rival ships."
advice-retail-frozen-2 = "I keep their wishes in three drawers. The drawers are frozen too."
advice-retail-frozen-3 = "The shop looks exactly as it did. So do museums."
advice-retail-frozen-4 = "Thaw one page. I won't say which. I have a list."
advice-retail-dear = "Customers keep two windows open. One of them is a rival's."
advice-retail-dear-2 = "We're dearer than next door, and next door is one key away."
advice-retail-dear-3 = "They fill the basket. Then they go and compare the basket."
advice-retail-dear-4 = "A price is a feature. It's the one they all find."
advice-retail-slow = "Growth in a year: { $growth }. Customers don't wait until we feel better."
advice-retail-slow-2 = "{ $growth } in a year. The others grew. I only mention it."
advice-retail-slow-3 = "At { $growth } a year we are overtaken by people on foot."
advice-retail-slow-4 = "{ $growth } on the year. Those we have stay. They bring nobody along."
advice-retail-growth = "{ $growth } in a year. Don't frighten them off with prices now."
advice-retail-growth-2 = "{ $growth } on a year ago. Whatever it is, don't tidy it up."
advice-retail-growth-3 = "They come by the bus: { $growth }. Don't stand in the door."
advice-retail-growth-4 = "{ $growth } more in a year. The complaints too. I take both."
advice-retail-search = { $season ->
    [1] "They ask when search will work. I say soon. I said so at Christmas."
   *[other] "They ask when search will work. I say soon. I said so in spring."
}
advice-retail-search-2 = "They find things by accident. I'd rather they didn't need luck."
advice-retail-search-3 = "Nobody here builds what they can see. They can see that."
advice-retail-dark = "Down for { $hours }. They came back, fewer than went."
advice-retail-dark-2 = "{ $hours } down. Some found that they can live without us."
advice-retail-dark-3 = "For { $hours } the best page of the shop was a rival's."
advice-retail-dark-4 = "Shut for { $hours }. We haven't even a sign to turn round."
advice-retail-dark-5 = "{ $hours } without a shop. Some of them rediscovered the street."
advice-retail-dark-6 = "They ask what we do in the { $hours } when we aren't there."
advice-retail-away = "We sent { $refused } of the orders away. They had money in their hands."
advice-retail-away-2 = "{ $refused } of orders met a shut door. We had paid to bring them."
advice-retail-away-3 = "{ $refused } were sent off with full baskets. They have told others."
advice-retail-away-4 = "{ $refused } turned away. For that nobody comes back."
advice-retail-shipping = "Drop the shipping charge and they come. You'd see it in a weekend."
advice-retail-shipping-2 = "The basket is full, then comes the freight, then comes nobody."
advice-retail-shipping-3 = "Nobody minds the price of the goods. They mind that of the box."
advice-retail-shipping-4 = "Ship it free from some sum on. They will find the sum."
advice-retail-cheap = "We're the cheapest. Others would like that title."
advice-retail-cheap-2 = "At these prices I need no advertising. I need boxes."
advice-retail-cheap-3 = "They came for the price. Give them a reason that costs less."
advice-retail-everything = "They like the one shop that has everything. Barbells too."
advice-retail-everything-2 = "They never see half of what we have. They like that it's there."
advice-retail-everything-3 = "For each odd thing there's one customer. We have both."
advice-retail-everything-4 = "Whatever loses money by the box is somebody's favourite."
advice-retail-delisted = "What we stopped selling nobody misses. Two wrote to say so."
advice-retail-delisted-2 = "The list is shorter, and they find things. It may be related."
advice-retail-delisted-3 = "The heavy things are gone. The customers are still here."
advice-retail-always = "Nobody outside asks how we do it. They ask where it is."
advice-retail-always-2 = "They don't compare us with last year. They compare with tonight."
advice-retail-always-3 = "A customer is somebody who was about to go somewhere else."
advice-retail-always-4 = "In here everybody has an opinion. Out there they have a basket."
advice-retail-always-5 = "They forgive us a year for one good evening in December."
advice-retail-always-6 = "I read their letters. The short ones are the honest ones."
advice-retail-usual = "If something must be frozen, let it be after Christmas."
advice-retail-usual-2 = "Freeze it in January, if you must. In autumn they look."
advice-retail-free = "The box goes free, so they buy heavier things."
advice-retail-free-2 = "Free freight has taught them to add one more. Quick learners."
advice-retail-free-3 = "Nobody thanks us for free shipping. Try taking it away."
advice-retail-trust = "They check the order twice now. They used to check once."
advice-retail-trust-2 = "Customers are kind to us. It's how one is kind to the ill."
advice-retail-trust-3 = "They ask whether it will come. They never used to ask."

advice-operations-june = "December is bought by September. It is April."
advice-operations-june-2 = "Nobody wants Christmas in April. In October everybody does."
advice-operations-june-3 = "It's spring. I should like to speak of week 50."
advice-operations-june-4 = "April once more. The cheapest December is the one bought now."
advice-operations-september = "What isn't ordered by September, December leaves to luck."
advice-operations-september-2 = "By September it's ordered, or it's prayed for."
advice-operations-september-3 = "In July one can still reason with December."
advice-operations-september-4 = "The order book shuts with the summer. After that it's a diary."
advice-operations-twelve = "Twelve weeks to Christmas. Nobody touches what runs."
advice-operations-twelve-2 = "From now on everything arrives at once, and wants a signature."
advice-operations-twelve-3 = "October. Whoever has a bright idea may bring it in January."
advice-operations-twelve-4 = "Twelve weeks, again. Each year they are shorter."
advice-operations-empty = "The sheds are empty until October. The rent isn't."
advice-operations-empty-2 = "Christmas is coming back through the door, box by box."
advice-operations-empty-3 = "January. The returns are here before the invoices."
advice-operations-empty-4 = "I have a mile of empty shelf. It's in very good order."
advice-operations-owed = "Two suppliers rang twice this week about their money."
advice-operations-owed-2 = "A supplier has sent the invoice again, framed."
advice-operations-owed-3 = "They still deliver. They count the boxes out loud, though."
advice-operations-owed-4 = "It's quiet at the dock. They are waiting to see who pays first."
advice-operations-owed-5 = "A driver asked whether we're still here. He meant the money."
advice-operations-tenants = "Tenants want December too. There is one December."
advice-operations-tenants-2 = "In week 50 somebody has to wait. Shoppers don't, tenants won't."
advice-operations-tenants-3 = "I have promised the same week to two kinds of people."
advice-operations-shed = "One shed too many, and the people in it know."
advice-operations-shed-2 = "There's a shed that ships air. It ships it on time."
advice-operations-shed-3 = "One roof less would be noticed by those under it. By nobody else."
advice-operations-night = "If it must be a night, take February. Not November."
advice-operations-night-2 = "A night needs three things: a date, a way back, and sandwiches."
advice-operations-night-3 = "Take a night when nobody shops. There are nine of them."
advice-operations-load = "At { $load } of capacity a busy Tuesday is an outage."
advice-operations-load-2 = "{ $load } at the top of the hour. A good review would finish us."
advice-operations-load-3 = "The machines are at { $load }. They don't complain. They stop."
advice-operations-load-4 = "At { $load } there's no room for a fault. Faults don't ask."
advice-operations-load-5 = "{ $load }. One more customer, and I want to know his name."
advice-operations-hands = "A box goes through too many hands. Programmers could change that."
advice-operations-hands-2 = "We walk nine miles to a parcel. I can show you where."
advice-operations-hands-3 = "Lend me two programmers for a month. I'll give you back a shift."
advice-operations-hands-4 = "The conveyor waits for the screen. Somebody wrote the screen."
advice-operations-cut = "To ship one parcel I ask four departments. One can say no."
advice-operations-cut-2 = "Everybody here owns a step. Nobody owns the parcel."
advice-operations-usual = "Boxes first. A date, a dock, a box. Everything else can wait."
advice-operations-usual-2 = "It left on time. That's all there is to say, and I say it."
advice-operations-usual-3 = "What came in went out. On a good day that's the report."
advice-operations-usual-4 = "Ask a box how the company is doing. It has been everywhere."
# Of a small change of a lever what an appraiser would add for it in a year; whose lever it is says it. A price says why.
advice-worth-finance = "{ $what }. In a year the company is worth ${ $more } more."
advice-worth-finance-2 = "{ $what }. An appraiser would add ${ $more } within a year."
advice-worth-technology = "{ $what }. In a year that makes us worth ${ $more } more."
advice-worth-technology-2 = "{ $what }. In a year we'd be appraised ${ $more } higher."
advice-worth-retail = { $nudge ->
    [prices-up] "{ $what }. Few would leave: in a year we're worth ${ $more } more."
    [prices-down] "{ $what }. They'd stay: in a year we're worth ${ $more } more."
   *[other] "{ $what }. In a year we're worth ${ $more } more."
}
advice-worth-retail-2 = { $nudge ->
    [prices-up] "{ $what }. They'd grumble, and stay: ${ $more } more a year on."
    [prices-down] "{ $what }. More would come: we're worth ${ $more } more a year on."
   *[other] "{ $what }. An appraiser adds ${ $more } for it in a year."
}
advice-worth-operations = "{ $what }. In a year we'd sell for ${ $more } more."
advice-worth-operations-2 = "{ $what }. Worth ${ $more } to a buyer, a year on."
advice-worth-lost = "An appraiser would take ${ $less } off us for the past year."
advice-worth-lost-2 = "Sold today we'd fetch ${ $less } less than a year ago."
advice-worth-lost-3 = "We're worth ${ $less } less than a year ago. Nobody carried it out."
advice-worth-lost-4 = "On the appraiser's slip a year cost us ${ $less }. It's a small slip."
nudge-thaw = Thaw the features
nudge-features = Put features first
nudge-fulfilment = Lend engineers to the sheds
nudge-platform = Start a team for tenants
nudge-services = Open services to tenants
nudge-order = Send the interface order
nudge-divisions = Cut us by business
nudge-hybrid = Cut us both ways
nudge-hiring = Hire 5% more engineers
nudge-shipping = Ship smaller orders free
# What an advisor would do, and his own measure in a year with it and, after "not", without it; two wordings that take
# turns. `.short` and `.least` are for a narrow screen and for a card's long options
advice-record = right { $right } of { $of }; trend alone { $guess }
advice-record-name = track record
advice-record-help = "{ $record }" beside an advisor's name, where there is room: of the quarters played, those in which what he watches moved the way he expected. The trend alone is that it moves as in the quarter before.
advice-finance-ahead = "{ $what }. In a year it leaves { $runway } quarters of runway, not { $runway_now }."
    .short = "{ $what }. Runway in a year: { $runway } quarters, not { $runway_now }."
    .least = "{ $what }. In a year, runway { $runway }, not { $runway_now }."
advice-finance-sum = "{ $what }. I make it { $runway } quarters of runway in a year, not { $runway_now }."
    .short = "{ $what }. A year on, runway { $runway } quarters, not { $runway_now }."
    .least = "{ $what }. In a year, runway { $runway }, not { $runway_now }."
advice-finance-alive = { $risk ->
    [more] "{ $what }. More runway, but left alone after it, odds of being gone in a year { $gone }, not { $gone_now }."
   *[less] "{ $what }. Left alone after it, the odds of being gone in a year fall from { $gone_now } to { $gone }."
}
    .short = { $risk ->
        [more] "{ $what }. More runway; left alone, gone in a year { $gone }, not { $gone_now }."
       *[less] "{ $what }. Left alone, gone in a year: { $gone }, not { $gone_now }."
    }
    .least = { $risk ->
        [more] "{ $what }. More runway; left alone, gone { $gone }."
       *[less] "{ $what }. Left alone, gone: { $gone }, not { $gone_now }."
    }
advice-technology-ahead = { $side ->
    [tangle] "{ $what }. In a year the tangle is { $tangle }, not { $tangle_now }."
    [moved] "{ $what }. In a year { $ready } of the load has moved, not { $ready_now }."
   *[ready] "{ $what }. In a year we are { $ready } ready to move, not { $ready_now }."
}
    .short = { $side ->
        [tangle] "{ $what }. Tangle in a year: { $tangle }, not { $tangle_now }."
        [moved] "{ $what }. Moved in a year: { $ready }, not { $ready_now }."
       *[ready] "{ $what }. Readiness in a year: { $ready }, not { $ready_now }."
    }
    .least = { $side ->
        [tangle] "{ $what }. Tangle { $tangle }, not { $tangle_now }."
        [moved] "{ $what }. Moved: { $ready }, not { $ready_now }."
       *[ready] "{ $what }. Readiness { $ready }, not { $ready_now }."
    }
advice-technology-count = { $side ->
    [tangle] "{ $what }. I count a tangle of { $tangle } in a year, not { $tangle_now }."
    [moved] "{ $what }. I count { $ready } of the load moved in a year, not { $ready_now }."
   *[ready] "{ $what }. I count a readiness of { $ready } in a year, not { $ready_now }."
}
    .short = { $side ->
        [tangle] "{ $what }. A year on, tangle is { $tangle }, not { $tangle_now }."
        [moved] "{ $what }. A year on, { $ready } has moved, not { $ready_now }."
       *[ready] "{ $what }. A year on, readiness is { $ready }, not { $ready_now }."
    }
    .least = { $side ->
        [tangle] "{ $what }. Tangle { $tangle }, not { $tangle_now }."
        [moved] "{ $what }. Moved: { $ready }, not { $ready_now }."
       *[ready] "{ $what }. Readiness { $ready }, not { $ready_now }."
    }
# Where neither the option nor a figure beside it has room
advice-alone = "I am for this: { $what }."
# Of a price the reason too: dearer goods bring more only through suppliers, who are paid then, and go on shipping
advice-retail-ahead = { $nudge ->
    [prices-up] "{ $what }. Suppliers stay: sales +${ $more } a quarter in a year."
    [prices-down] "{ $what }. More buy: sales +${ $more } a quarter in a year."
   *[other] "{ $what }. In a year, sales are ${ $more } a quarter higher for it."
}
    .short = { $nudge ->
        [prices-up] "{ $what }. Suppliers stay: ${ $more } more sales a quarter."
        [prices-down] "{ $what }. More buy: ${ $more } more sales a quarter."
       *[other] "{ $what }. Sales in a year: ${ $more } a quarter more."
    }
    .least = "{ $what }. Sales ${ $more } a quarter more."
advice-retail-customers = { $nudge ->
    [prices-up] "{ $what }. Paid suppliers ship: in a year +${ $more } sales a quarter."
    [prices-down] "{ $what }. More would come: in a year +${ $more } sales a quarter."
   *[other] "{ $what }. A year on, we sell ${ $more } more a quarter."
}
    .short = { $nudge ->
        [prices-up] "{ $what }. Suppliers stay: sales +${ $more } a quarter in a year."
        [prices-down] "{ $what }. More come: sales +${ $more } a quarter in a year."
       *[other] "{ $what }. In a year we sell ${ $more } more a quarter."
    }
    .least = "{ $what }. Sales ${ $more } a quarter more."
advice-retail-alive = { $risk ->
    [more] "{ $what }. More sales, but left alone after it, odds of being gone in a year { $gone }, not { $gone_now }."
   *[less] "{ $what }. Left alone after it, odds that customers find us shut in a year: { $gone }, not { $gone_now }."
}
    .short = { $risk ->
        [more] "{ $what }. More sales; left alone, gone in a year { $gone }, not { $gone_now }."
       *[less] "{ $what }. Left alone, shut in a year: { $gone }, not { $gone_now }."
    }
    .least = { $risk ->
        [more] "{ $what }. More sales; left alone, gone { $gone }."
       *[less] "{ $what }. Left alone, gone: { $gone }, not { $gone_now }."
    }
# Finance has just said it of the same
advice-retail-agrees = "For once I'm with finance. Nobody shops at a shop that is gone."
advice-retail-agrees-2 = "What finance says. Customers don't buy from a lawyer's letter."
advice-operations-ahead = "{ $what }. It cuts the odds of 8 hours dark in a year from { $stays } to { $better }."
    .short = "{ $what }. Odds of 8 hours dark in a year: { $better }, not { $stays }."
    .least = "{ $what }. Odds of a long outage: { $better }, not { $stays }."
advice-operations-odds = "{ $what }. Odds that the dock stands dark 8 hours: { $better }, not { $stays }."
    .short = "{ $what }. 8 hours dark within a year: { $better }, not { $stays }."
    .least = "{ $what }. Odds of a long outage: { $better }, not { $stays }."
nudge-prices-up = Raise prices by 3%
nudge-prices-down = Lower prices by 3%
nudge-marketing-up = Raise marketing by a fifth
nudge-marketing-down = Cut marketing by a fifth
nudge-freeze = Freeze some of the features
nudge-decoupling = Put decoupling first
nudge-machines = Buy 15% more machines
