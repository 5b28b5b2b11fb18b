# The cards. `event-<card>` is the title, `.tell` stands in the briefing a quarter before, `.body` is the card, `.again` the body when it stays open.
# `event-<card>-option-<option>` is what is chosen, `.then` its consequence; `event-<card>-echo-<name>` names the card when an effect lands later.

issue-event-waiting = `{ $path }`: up to { $count } effects could wait at once; at most { $limit } can
issue-fact-ring = `{ $path }` waits for itself: { $ring }; let one of them begin with a figure or a quarter
issue-event-id = `{ $name }`: an id is made of small letters, digits and hyphens
issue-event-order = a card that may come from { $from } cannot stop coming in { $to }; the later quarter belongs second
issue-event-outside = no game is played then: it begins in { $first } and lasts to { $last } at most, and what comes by luck is announced a quarter before
issue-event-never = `{ $card }` never comes: in no quarter in which it may open can all of this hold
issue-event-shadowed = `{ $card }` never comes: `{ $other }` stands before it and takes the quarter; give it another date, or a condition to the other
issue-event-dominated = nobody would choose `{ $worse }`: `{ $better }` is as good in everything and better in something; give `{ $worse }` an upside of its own
issue-event-same = `{ $better }` and `{ $worse }` come to the same; let them differ in what they cost and bring
issue-event-nothing-later = nothing of `{ $card }` lands later under its name; let an option echo { $least } quarters on or more
issue-event-early = `{ $name }` names the card { $found } quarters after the choice; { $least } or more would be right
issue-event-unnamed = this lands later and says nothing; add an `echo` that names the card
issue-event-flag = the flag `{ $name }` is set and no card asks for it; ask for it in a `when`, or leave it out

## The banker's call, 2000 Q1
event-banker = The banker's call
    .tell = London has rung twice since New Year. A banker who rings twice has a number in mind.
    .body = Convertible bonds: 690 million euros, $681M, at 6.875 per cent, and the window is open until Friday. He says Friday twice. A shop that lost 323 million over Christmas is being begged to borrow. He does not say why the hurry.
event-banker-option-all = Take all of it: $681M
    .then = The runway leaps. So does the interest: 47M a year, in good years and in the other kind.
event-banker-option-half = Take half: $340M
    .then = Half the cushion, and his word on some of the rest. From Monday every bill is read twice.
event-banker-option-shares = Sell shares instead, at 76: $560M
    .then = No coupon, nothing to pay back; shareholders order here. Everybody with options can do the division.
event-banker-option-wait = Offer six per cent instead
    .then = The order stands until June. It will be filled, or we take what is left, at what it then costs.
event-banker-echo-coupon = The banker's call, a year on: the coupon is due. It has been every time.
event-banker-echo-bills = The half taken from the banker: bills read twice come to 22 million less a quarter, for two years.
event-banker-echo-sheds = The half taken from the banker: the sheds have found their share, mostly in steps nobody needed.
event-banker-echo-rest = The half taken from the banker: he has kept his word, and sends 280 million more, with a bill.
event-banker-echo-shut = The half taken from the banker: his word was about another window. He pays something for it.
event-banker-echo-letters = The shares sold instead of the bond: those who paid 76 have begun to write letters.
event-banker-echo-filled = The order left with the banker was filled. He sounded surprised.
event-banker-echo-left = The order left with the banker was not filled. What was left was 610 million.

## The pen and the plan, 2000 Q4
event-pivot = A pen and a plan
    .tell = { $bet ->
        [running] Sun's account manager asks for an hour before Christmas, and whether the rumours are true.
       *[none] Sun's account manager asks for an hour before Christmas, and which of you signs.
    }
    .body = { $bet ->
        [running] Sun's account manager has brought a pen and an expiry date. The plan that he would like to stop began without him; the technology chief has come to say so. Somebody put them in the same waiting room. They are getting on well.
        [dropped] Sun's account manager has brought a pen and an expiry date. He has heard that our plan was given up, and has come all the same. The technology chief has brought it along, in a thinner folder. They share a waiting room.
       *[none] Sun's account manager has brought a pen and an expiry date. The technology chief has brought a plan that eats a year and, if it goes wrong, the company. Somebody put them in the same waiting room. They are getting on well.
    }
    .again = { $bet ->
        [running] The pen is back. The date on the offer is a new one. The plan has left the next chair and gone to work.
       *[none] The pen is back. The date on the offer is a new one. The plan on the next chair has grown a page.
    }
event-pivot-option-sign = Sign Sun's offer
    .then = The runway gains by it in half a year. Three years are bought, used or not. The bridge hears by Monday.
event-pivot-option-sign-bound = Sign, bound to a cutover date
    .then = The date is in the contract and on the wall; somebody counts days. Miss it, and Sun bills you.
event-pivot-option-tear-out = { $bet ->
    [running] Go on tearing Sun out, with all hands
    [dropped] Tear Sun out after all
   *[none] Tear Sun out
}
    .then = { $bet ->
        [running] Whoever is not on the bridge yet goes there. Sun's calls go to the switchboard. Suppliers watch the dust.
       *[none] Features frozen, everyone to the bridge, Sun's calls to the switchboard. Suppliers watch the dust.
    }
event-pivot-option-second-hand = Stock up second-hand
    .then = A tenth of list, and no last owner who answers. Who mends them learns. Sun counts the crates.
event-pivot-option-wait = { $again ->
    [yes] Let both go
   *[no] Let them wait
}
    .then = { $again ->
        [yes] The offer leaves with the pen. What Sun asks after that is what Sun asks of everybody.
       *[no] Sun closes its own quarter at Christmas and may soften. The table stays laid, at its price of that day.
    }
event-pivot-echo-owner = { $bet ->
    [running] The deal with Sun: the other plan goes on, under its second owner. The first is happy where he is.
    [done] The deal with Sun: the other plan was carried out all the same. Two bills come for one load.
   *[none] The deal with Sun: the other plan has no owner any more. He is said to be happy where he is.
}
event-pivot-echo-greeting = The bound deal: Sun's account manager sends a card. "Thinking of your cutover."
event-pivot-echo-rumour = { $deal ->
    [signed] The plan to tear Sun out reached Sun. What it would take is what we have signed since.
   *[none] { $old ->
        [none] Sun has heard of the plan to tear it out. None stands here any more. It asks what it would have taken.
       *[some] The plan to tear Sun out has reached Sun. Somebody senior asks what it would take.
    }
}
event-pivot-echo-spares = The second-hand boxes: a fourth power supply this month. The part is listed under Antiques.
event-pivot-echo-waited = { $bet ->
    [running] The pen and the plan: the plan's author no longer asks whether anyone reads it. They are carrying it out.
    [done] The pen and the plan: the plan has been carried out. Its author would still like to know who read it.
    [dropped] The pen and the plan: both have left the building. The plan's author asks for his copy.
   *[none] The pen and the plan: the plan's author has asked, in writing, whether anyone is still reading it.
}

## The analyst's note, 2000 Q3
event-note = The analyst's note
    .tell = A bond analyst in New York has ordered every cash-flow statement we ever filed. He paid for copies.
    .body = A bond analyst has read the cash-flow statement, which is more than most shareholders have done. He counts working capital, not cash, and tells his readers to avoid the bonds. The shares lost a fifth in a day. Suppliers read newspapers too.
event-note-option-attack = Call it silly, in public
    .then = It works until one number misses. Then it will be quoted.
event-note-option-open = Open the books to the large suppliers
    .then = It costs a week and some dignity. They will know what we know, margins included.
event-note-option-friend = Have a friend ring his bank
    .then = He may write less. Somebody else at the bank may write more.
event-note-option-silent = Say nothing
    .then = The note stays on every desk, ours included.
event-note-echo-quoted = The note that was called silly has been quoted: his page on the left, our quarter on the right.
event-note-echo-forgotten = The analyst's note: he has moved on to telephone companies. There is a good deal to read.
event-note-echo-seen = The opened books: suppliers have seen what we earn on their goods, and worked out what they might.
event-note-echo-friend = The friend's call to the analyst's bank is in the paper, with the friend's name. Also ours.
event-note-echo-unanswered = The note nobody answered: a supplier asks whether that was the answer.

## What carries December? 2001 Q2
event-december = What carries December?
    .tell = Operations has drawn next December's peak on the whiteboard. The top of it is on the wall.
    .body = { $deal ->
        [signed] December is bought by September. Sun's price is the one we signed for, the auction boxes fail, and the new machines have never seen a Christmas. Operations wants one of the three, or fewer customers, and would like to know by Friday which.
       *[none] December is bought by September. Sun's list price hurts, the auction boxes fail, and the new machines have never seen a Christmas. Operations wants one of the three, or fewer customers, and would like to know by Friday which.
    }
event-december-option-sun = { $deal ->
    [signed] Buy from Sun, at the price of the deal
   *[none] Buy from Sun, at list
}
    .then = Dependable, and priced accordingly. From January it will stand idle, dependably.
event-december-option-used = Fill up second-hand
    .then = A tenth of the price and none of the promises. Spares come out of the next box.
event-december-option-linux = Order the new machines
    .then = { $bet ->
        [running] They carry what has been moved and not a page more. The bridge gets a date it did not ask for.
        [done] They carry what has been moved, and not a page more.
        [dropped] They carry what has been moved, and that was given up. They would be in time for whoever begins again.
       *[none] They carry what has been moved, and nothing has been. They would be in good time for whoever begins.
    }
event-december-option-thin = Buy less, and sell less in December
    .then = No machines, no bill. Our advertising rests while the others' does not.
event-december-echo-idle = Sun's machines for December did what they were paid for. Since January they are paid for doing nothing.
event-december-echo-fans = The second-hand December: two racks went quiet on the busiest Monday. The spares were in the third.
event-december-echo-held = The second-hand December held. Operations has asked not to be asked how.
event-december-echo-fell = { $new ->
    [none] The machines that had never seen a Christmas: missed in this one. The front page came back at noon.
   *[some] The machines that had never seen a Christmas: they have now. The front page came back at noon.
}
event-december-echo-stood = { $new ->
    [none] The machines that had never seen a Christmas have not seen this one either: they were not in service.
   *[some] { $orders ->
        [lost] The machines that had never seen a Christmas stood through one. They were too few: at the door customers were turned away.
       *[kept] The machines that had never seen a Christmas got through it. On the bridge somebody has slept.
    }
}
event-december-echo-thin = The December we chose not to sell: others are selling it.

## A portal's money, 2001 Q3
event-portal = A portal's money
    .tell = The largest portal in the country would like to know who here is allowed to say yes.
    .body = { $bet ->
        [running] A portal with more money than shops will buy 100 million dollars of our shares, if its own shop runs on our site by spring. The bridge says the site is in pieces. The finance chief says a hundred million, and then says it again.
       *[none] A portal with more money than shops will buy 100 million dollars of our shares, if its own shop runs on our site by spring. Technology calls the site tangled enough with one. The finance chief says a hundred million, and then says it again.
    }
event-portal-option-host = Take $100M and build their shop
    .then = { $freeze ->
        [partial] A hole in the freeze, wide enough for a shop. Their fees come later, and go on.
        [none] A shop to build, before anything else is built. Their fees come later, and go on.
       *[full] A hole in the freeze, wide enough for a shop. Their fees come later, and go on.
    }
event-portal-option-link = Take $50M for a link on their page
    .then = Half the money and hardly any code. Visitors from a portal are visitors.
event-portal-option-decline = Thank them and decline
    .then = { $bet ->
        [running] The bridge stays on one job. No money comes of it, and none goes.
       *[none] Everybody goes on with what they were doing. No money comes of it, and none goes.
    }
event-portal-echo-shop = The portal's shop on our site pays its fees. Its manager rings on Sundays.
event-portal-echo-link = The portal's link: half of those it brought were ours before. The other half have gone home.
event-portal-echo-elsewhere = The portal's money has found another shop. It opens next door.

## Thirty days, please, when terms soften
event-thirty = Thirty days, please
    .tell = Two large suppliers want a meeting next quarter. Both had a lawyer ask.
    .body = The largest suppliers would like their money in thirty days instead of sixty. They have read what everybody has read. Lately they mention each other by name. A supplier who is not paid talks, and so does one who is.
event-thirty-option-loudest = Pay the five loudest early
    .then = It goes quiet at once. The quiet ones hear it go.
event-thirty-option-same = The same terms for all, in writing
    .then = More than twice the money, for a letter that may be shown around, and will be.
event-thirty-option-discount = Pay cash, and take a discount
    .then = A large cheque now. It comes back within two years or so, given two years.
event-thirty-option-range = Drop the smallest lines
    .then = Fewer suppliers, shorter pages. Somebody was looking for exactly that.
event-thirty-echo-quiet = The five loudest were paid early: the quiet ones have compared notes and cleared their throats.
event-thirty-echo-letter = The letter with the same terms for all hangs in a supplier's credit department, framed.
event-thirty-echo-discount = The discount for paying cash is coming back, a box at a time.
event-thirty-echo-range = The lines we dropped: those who wanted them found another page, and stayed for the rest.

## The books, please, when suppliers grow nervous
event-books = The books, please
    .tell = Our largest distributor has hired somebody who used to audit shops like ours.
    .body = The largest distributor would like to see the books before it ships again. The next two have asked what it was shown. So far each of them ships because the others do. Finance says that one page, shown to all, would settle it.
event-books-option-open = Open them to all who sell to us
    .then = Nobody runs while he reads; it calms for about a year. A loss shown later will be read aloud.
event-books-option-auditor = Send an auditor's letter: $14M
    .then = One signature, to everybody, and no figures. It calms somewhat, and costs what such a signature costs.
event-books-option-largest = Show the largest, in confidence
    .then = It ships. Confidence is how the others will hear of it, or will not.
event-books-option-refuse = They are nobody's books but ours
    .then = Dignity is kept. They will work it out by themselves, and round it down.
event-books-echo-red = The opened books: last quarter's loss was read aloud, in a room full of people we owe money.
event-books-echo-black = The opened books: last quarter's profit hangs in a credit department, next to a calendar.
event-books-echo-stamp = The auditor's letter has been copied so often that his name is a smudge. He bills for a fresh one.
event-books-echo-told = The books shown in confidence: the second largest quotes them, with the page.
event-books-echo-quiet = The books shown in confidence: the confidence was kept. Nobody here had planned for that.
event-books-echo-guess = The books nobody was shown: somebody has drawn them from memory. They are worse than ours.

## One pot, three mouths, 2002 Q1
event-one-pot = One pot, three mouths
    .tell = The finance chief has used the word "surplus". Three people have asked him to say it again.
    .body = { $shipping ->
        [over99] Christmas left money. Our own bonds sell at { $cents } cents on the dollar. Retail wants free shipping from 99 dollars for good. Technology wants more people. One pot, three mouths, and the finance chief is sitting on the lid, which he calls the fourth.
        [lower] Christmas left money. Our bonds sell at { $cents } cents on the dollar. Shipping is free for less; Retail would settle for 99 dollars. Technology wants more people. One pot, three mouths, and the finance chief is sitting on the lid, which he calls the fourth.
       *[none] Christmas left money. Our own bonds sell at { $cents } cents on the dollar. Retail wants shipping free from 99 dollars. Technology wants its people back. One pot, three mouths, and the finance chief is sitting on the lid, which he calls the fourth.
    }
event-one-pot-option-debt = Buy our own bonds at { $paid } cents: $60M
    .then = A dollar of debt for { $paid } cents, { $cents } before we bid; shares it might have been go too. It is noticed.
event-one-pot-option-prices = { $shipping ->
    [over99] Keep shipping free from $99, for good
    [lower] Ship free from $99, and keep to that
   *[none] Ship free from $99
}
    .then = { $shipping ->
        [over99] What it costs is known by now. Customers come slowly. Once promised, it is hard to take back.
        [lower] Cheaper than what we ship now. The customers of the smaller baskets will have noticed by Friday.
       *[none] The cost comes at once, the customers slowly. Once given, it is hard to take back.
    }
event-one-pot-option-people = Hire 60 engineers
    .then = In two quarters they are a help. Until then they are in the way.
event-one-pot-option-lid = Keep the lid on
    .then = Suppliers like a full pot. Those who were told "after the crisis" may look at it.
event-one-pot-echo-debt = The bonds bought from the pot: whoever holds the rest has put the price up, and says thank you.
event-one-pot-echo-prices = { $shipping ->
    [none] Shipping free from 99 dollars: it was taken back. The average basket remembers.
    [lower] Shipping free from 99 dollars: it is free for less by now, and the average basket has followed it down.
   *[over99] Shipping free from 99 dollars: the average basket has come to 101.
}
event-one-pot-echo-people = The engineers hired from the pot know where everything is. Two of them know why.
event-one-pot-echo-lid = The lid on the pot: three all-hands have asked about "after the crisis". The fourth did not ask.

## Unsold toys, 2000 Q2
event-toys = Thirty-nine million in toys
    .tell = The sheds ask how long Christmas goods remain Christmas goods.
    .body = Last Christmas lost 39 million dollars on toys nobody wanted. The toys are in perfect order, aisle after aisle, half of them frogs. A toy chain that knows toys, and not the web, would like to talk. So would a man with a lorry.
event-toys-option-lorry = Sell the lot to the man with the lorry
    .then = Nine million, and empty aisles by Friday. Where the lorry goes is not our affair.
event-toys-option-hold = Keep them for Christmas
    .then = They may be what children want this year. Nobody has asked the children.
event-toys-option-chain = Let the chain choose, run its shop
    .then = Their stock, our site and sheds, fees for years. The word "exclusive" is on page four.
event-toys-echo-bin = The toys from the lorry lie in a rival's bargain bin, with our stickers on.
event-toys-echo-wanted = The toys kept for Christmas sold out by the tenth. This year it was the frog.
event-toys-echo-unwanted = The toys kept for Christmas: it was not the year of the frog either.
event-toys-echo-court = The toy chain has looked up "exclusive" on page four. So has a judge.

## Ten cents on the dollar
event-ten-cents = Ten cents on the dollar
    .tell = An auctioneer's catalogue has come. Lot one is a start-up's machine room, lot two its football table.
    .body = Servers like ours at a tenth of list, from companies like ours. The auction is on Thursday. Technology says they will need care. Finance says everything does. Sun's account manager has seen the catalogue too, and is on the phone before anybody has rung him.
event-ten-cents-option-buy = Bid for the lot
    .then = What nobody wants is sold on for twelve million. What stays is one more kind of machine to look after.
event-ten-cents-option-squeeze = Lay the catalogue on Sun's table
    .then = { $deal ->
        [signed] Sun has our signature, and a pencil for whatever we buy on top. It can be sharpened this way once.
       *[none] A pencil will be sharpened. It can be sharpened this way once.
    }
event-ten-cents-option-bake-off = Run a thirty-day bake-off
    .then = { $bet ->
        [running] Every vendor sends its best box, and the bridge learns what it has chosen. One month, one score sheet.
       *[none] Every vendor sends its best box and its best engineer. One month, one score sheet, no lunches.
    }
event-ten-cents-option-pass = Let it go by
    .then = Those who would have unpacked it go on with what they were doing.
event-ten-cents-echo-stock = The boxes from the auction: three sizes of screw, and two of everything else.
event-ten-cents-echo-remembered = The catalogue on Sun's table: Sun keeps a copy on file now. It falls open at our page.
event-ten-cents-echo-baked = The thirty-day bake-off: every vendor still quotes the result, each with a chart of its own.
event-ten-cents-echo-rival = The machine room we let go by runs a rival's shop. He has the football table too.

## The price test leaks
event-price-test = The price test leaks
    .tell = A customer has bought the same film twice, at two prices, and has kept both receipts.
    .body = The film department ran its own test: 68 films, five days, prices by lot. Customers compared receipts in a chat room. 6,896 of them paid more than the luckiest, by three dollars and ten cents on average. The receipts are with the papers now.
event-price-test-option-refund = Refund everyone to the lowest price
    .then = 21,378 dollars: the price of one car. From now on receipts are worth keeping.
event-price-test-option-defend = Explain it, and go on testing
    .then = By lot, not by person: true, and odder each time it is said. But we would know what prices do.
event-price-test-option-bury = Stop, and lock the data away
    .then = Pocket money saved. Prices are guesses again, and somebody has the printout.
event-price-test-echo-receipts = The refunds after the price test: customers keep their receipts now, and send them in.
event-price-test-echo-lecture = Our lecture on the price test is on a university's reading list. So is the reply.
event-price-test-echo-found = The buried price test has been dug up, by a reporter who had bought the film.

## Used beside new
event-used = Used beside new
    .tell = A publisher asks in passing what the word "used" would do on a page that has its book on it.
    .body = Other people's copies on our own page, beside ours and cheaper: no stock, no bill from a supplier, only a commission. Retail calls it the best shelf we never had to fill. Publishers have another word. We owe the publishers money.
event-used-option-beside = On the same page
    .then = The customer sees the cheaper copy. So does the publisher whose invoice is due.
event-used-option-apart = On a page of its own
    .then = Nobody is angry about a page that nobody finds.
event-used-option-kill = Drop the idea
    .then = The publishers are grateful. The cheaper copy will stand on some other page.
event-used-echo-authors = Used beside new: the authors have written to us, at length, and well.
event-used-echo-prize = The page for used goods has won a prize for design. It has visitors now, most of them designers.
event-used-echo-others = The used copies we did not show are shown elsewhere. They have begun to sell new ones.

## Which profit?
event-profit = Which profit?
    .tell = { $result ->
        [loss] Two drafts of the results are going round. They do not agree on how much we lose.
        [profit] Two drafts of the results are going round. They do not agree on how much we earn.
       *[between] Two drafts of the results are going round. They do not agree on whether we make money.
    }
    .body = One result leaves out interest, options and what old purchases cost. The other leaves out nothing. The first is better by a wide margin, and everybody shows that one. The release has room for one headline, or for two small ones.
event-profit-option-pro-forma = Headline: pro forma
    .then = The kinder number travels faster. The gap is on page nine, for those who read nine pages.
event-profit-option-gaap = Headline: everything counted
    .then = It hurts in the morning. In the afternoon there is nothing left to find.
event-profit-option-both = Both, in the same size of type
    .then = Nobody quotes two numbers. Nobody can say he was shown one.
event-profit-echo-gap = The pro forma headline: somebody has read as far as page nine.
event-profit-echo-closed = The pro forma headline: the gap has closed by itself. It is called foresight now.
event-profit-echo-plain = The headline with everything counted: suppliers say they never had to look for the rest.
event-profit-echo-footnote = Two profits in one size of type: the analysts take the average.

## All green
event-green = All green
    .tell = Every report on the migration came in green this month, and early. Operations asks what green means.
    .body = Nine teams, nine green lights, one cutover. Somebody has printed the dashboard on paper, since it does not change. The last person to report yellow now reports from another building. He was right, which did not help.
event-green-option-believe = Take the lights at their word
    .then = A month saved, and good spirits. Green is a cheerful colour.
event-green-option-rehearse = Rehearse in shop hours
    .then = Some customers will meet the new machines early. That is what it is for.
event-green-option-amnesty = Offer bad news an amnesty
    .then = The lights will change colour. What is under them is found while there is time, and the date moves.
event-green-echo-paint = { $bet ->
    [done] All green: one of the lights was paint. It has come off in service.
    [dropped] All green: one of the lights was paint. So was the plan, by now.
   *[running] All green: one of the lights was paint. The work beneath it begins now.
}
event-green-echo-was-green = { $night ->
    [failed] All green: so it was, by day. The night had other colours too.
   *[none] { $bet ->
        [done] All green: it was. The new machines would like that written down somewhere.
        [dropped] All green: it was. Nobody has asked since the plan was given up.
       *[running] All green: it was. The bridge would like that written down somewhere.
    }
}
event-green-echo-dress = The rehearsal in shop hours: customers noticed a slow afternoon. The bridge noticed everything.
event-green-echo-yellow = { $bet ->
    [done] The amnesty for bad news: three lights had turned yellow in time. One team brought a cake.
    [dropped] The amnesty for bad news: three lights had turned yellow. The plan was given up with them on.
   *[running] The amnesty for bad news: three lights have turned yellow. One team brought a cake.
}

## The snake and the rat
event-snake = The snake and the rat
    .tell = Retail asks for five minutes on Monday, and for a projector.
    .body = { $refused ->
        [none] The first slide is a snake that has swallowed a rat. The snake is the company, the rat is the migration, and from outside nobody sees how far the lump is. The second slide is what will have to be refused. It does not fit.
       *[some] The first slide is a snake that has swallowed a rat. The snake is the company, the rat is the migration, and from outside nobody sees how far the lump is. The second slide is what has been refused meanwhile. It does not fit.
    }
event-snake-option-count = { $refused ->
    [none] Publish every refusal, from the first
   *[some] Publish the refusals every week
}
    .then = { $refused ->
        [none] There is a list before there is anything on it. Its length will be official.
       *[some] The list becomes official. So does its length.
    }
event-snake-option-exceptions = { $freeze ->
    [partial] Let the board grant more exceptions
    [none] Freeze, with a board for exceptions
   *[full] Let a board grant exceptions
}
    .then = Three features a month, for those who ask best. Each is built on ground that is being moved.
event-snake-option-nothing = { $freeze ->
    [full] Still nothing until the rat is through
    [partial] No more exceptions until it is through
   *[none] Nothing until the rat is through
}
    .then = The bridge breathes. Retail learns to draw.
event-snake-echo-count = { $freeze ->
    [none] The weekly count of refusals: nothing is refused any more. It is published all the same.
    [partial] The weekly count of refusals: people have begun to bet on it. They read the other columns too.
   *[full] The weekly count of refusals: people have begun to bet on it. They read the other columns too.
}
event-snake-echo-exceptions = { $bet ->
    [done] The board's exceptions: they had to be moved as well. The board heard of it afterwards.
    [dropped] The board's exceptions: the move was given up, and they stand where they were built.
   *[running] The board's exceptions: they have to be moved as well. The board was not told, and had not asked.
}
event-snake-echo-through = { $bet ->
    [done] Nothing until the rat was through: it is through. A rival has shipped what we refused.
    [dropped] Nothing until the rat is through: it has been given back. A rival has shipped what we refused.
   *[running] { $ready ->
        [early] Nothing until the rat is through: a rival has shipped what we refused. The lump is not half way.
       *[late] Nothing until the rat is through: a rival has shipped what we refused. The lump is past the middle.
    }
}

## All hands
event-hands = All hands
    .tell = Operations asks to borrow the canteen's tables. They are the right height for wrapping.
    .body = More orders than hands. Operations asks for engineers, managers and anybody else who can fold cardboard, for three weeks. Temps can be had, at December's price. Or the promise on the page could be made a little longer.
event-hands-option-pack = Engineers and managers pack
    .then = Three weeks of empty desks. Whoever wrote the packing slip will have to read one.
event-hands-option-temps = Hire temps
    .then = Willing, dear, and gone by January. What they learnt goes with them.
event-hands-option-late = Lengthen the promise on the page
    .then = It costs nothing today. Children can read a calendar.
event-hands-echo-slip = The engineers who packed: the packing slip has lost four lines, the sheds eleven steps.
event-hands-echo-returns = December's temps: some customers got two of everything. Some of those sent one back.
event-hands-echo-late = The longer promise of December: some customers had left before the end of it.

## Heavy, cheap, breakable
event-heavy = Heavy, cheap, breakable
    .tell = The sheds have sent up a garden gnome, in eleven pieces, with the bill for posting it.
    .body = { $delisted ->
        [yes] The worst of them are gone from the shop. The next worst is a nine-dollar gnome that costs eleven to send, and twice that if it breaks, and it breaks. Retail says that a shop must have something. Operations says that something is heavy.
       *[no] Some goods weigh more than they earn. A nine-dollar gnome costs eleven to send, and twice that if it breaks, and it breaks. Retail says that a shop must have everything. Operations says that everything is heavy.
    }
event-heavy-option-delist = { $delisted ->
    [yes] Stop selling the next worst
   *[no] Stop selling the worst of them
}
    .then = The sheds applaud. A few searches end in nothing.
event-heavy-option-freight = Let the makers pay the freight
    .then = Most of them will. They will mention it when terms come up.
event-heavy-option-keep = { $delisted ->
    [yes] Keep everything that is left
   *[no] Keep everything
}
    .then = { $delisted ->
        [yes] The shop keeps what it has left, and sales show it. The freight stands in another column.
       *[no] The shop has everything, and sales show it. The freight stands in another column.
    }
event-heavy-echo-search = The goods we stopped selling: a search for gnomes finds nothing, politely.
event-heavy-echo-freight = The makers of heavy things pay their own freight, and have it itemised.
event-heavy-echo-gnome = { $delisted ->
    [yes] What was kept: the same gnome has gone out for the third time. It is smaller now.
   *[no] Everything was kept: the same gnome has gone out for the third time. It is smaller now.
}

## The other vendor
event-oracle = The other vendor
    .tell = The database vendor has sent a hamper. There is a pen in it.
    .body = { $mood ->
        [tense] The database contract runs out. The price of the next one assumes that nobody ever leaves, which so far is correct. There is a crisis, but it is about something else, and whoever would lead the move is busy with that one.
       *[calm] The database contract runs out. The price of the next one assumes that nobody ever leaves, which so far is correct. This time no crisis will help: the shop is calm, and whoever would lead the move is on holiday at last.
    }
event-oracle-option-renew = Renew for three years
    .then = An evening's work. The price was made for somebody who says this.
event-oracle-option-leave = Begin to leave
    .then = { $muscle ->
        [strong] A year of a team that has moved a house with people in it. Six in seven of those get out.
       *[weak] A year of a team that has never moved anything this heavy. Three in ten of those get out.
    }
event-oracle-option-bluff = Renew for one, and mention leaving
    .then = Less to pay this year. It is a plan as long as nobody asks to see it.
event-oracle-echo-renewal = The renewed databases: their vendor has counted our processors. There are more than we thought.
event-oracle-echo-left = The first databases have left their vendor. The next will be as hard, and nobody says impossible.
event-oracle-echo-still-there = Leaving the database vendor: two are half out. It is the expensive half.
event-oracle-echo-called = Having mentioned leaving: the database vendor asks to see the plan.
event-oracle-echo-believed = Having mentioned leaving: the database vendor believed it. So did somebody here, and has begun.

## Eight chairs
event-poached = Eight chairs
    .tell = A young search company asks our engineers what they would build if nobody told them.
    .body = Eight of our best have an offer, all from the same place, all since Tuesday. They built half of what works. Matching the offers would be heard in the corridor. So would eight empty chairs.
event-poached-option-match = Match the offers
    .then = They stay. The rest of the corridor hears what staying pays.
event-poached-option-thank = Thank them and let them go
    .then = Handover by Friday, cake at four. Some people come back.
event-poached-option-work = Give them the work they ask for
    .then = They would take the tangle apart. Retail's list would wait for them.
event-poached-echo-corridor = The offers we matched: thirty more have found somebody to make them one.
event-poached-echo-alumni = The eight we thanked: two are back, with notes.
event-poached-echo-wish = The work the eight asked for: a corner of the tangle is gone. Nobody recalls what used to break there.

## The empty hall, in February
event-hall = The empty hall
    .tell = Operations has switched off half the lights in the machine hall, to see who would ring.
    .body = February. Seven machines in ten have nothing to do until the leaves turn. A start-up would like to rent them, a dealer would clear some away, and research would like them to read every order ever placed. Operations would like everybody to remember November.
event-hall-option-rent = { $fleet ->
    [cheap] Rent them out bare
   *[dear] Work out what rent would have to be
}
    .then = { $fleet ->
        [cheap] Money for idle machines, until November. In November they are not idle.
       *[dear] Machines at Sun's prices cost more to run than a start-up has. To learn how much more costs a million.
    }
event-hall-option-sell = Let the dealer have one row in eight
    .then = An eighth is gone by Friday; he pays eight million. Some may be bought again before Christmas.
event-hall-option-read = Let research read every order
    .then = No money at all. It may learn what people buy together.
event-hall-option-share = Build it so that strangers can share
    .then = It takes good people off Retail's list, for something that two have asked for at most.
event-hall-echo-november = The machines rented out in February: tenants and shoppers have met. The tenants stayed where they were.
event-hall-echo-polite = The machines rented out in February: November went by. The tenants ask about the next one.
event-hall-echo-taken-back = The machines to be rented out in February: nobody is in them. The start-up asks why.
event-hall-echo-priced = What rent would have to be: Sun has seen the sheet. Their pencil has been sharper since.
event-hall-echo-back = The rows that the dealer took in February: he offers them again, dusted, at a price.
event-hall-echo-together = What the idle hall has read: people who buy one thing buy a second. The page now says which.
event-hall-echo-share = The hall built for strangers to share: our own teams have moved in, and quarrel less.
event-hall-echo-shelved = The hall to be built for strangers: hardly anybody is building. The drawings are good.

## A friendly letter, when a shop with a till hardly grows
event-offer = A friendly letter
    .tell = A department-store chain has bought four per cent of our shares, and sent flowers.
    .body = A chain with six hundred shops and no site offers to buy us, for hardly more than the cash in the till. It admires the sheds most of all. The board wishes to be seen thinking. Suppliers have begun to think as well.
event-offer-option-refuse = Refuse by return of post
    .then = That may be the end of it. Or they write to our directors, one by one.
event-offer-option-plan = Answer with a plan and a date
    .then = A plan is worth more than an offer as long as it is kept. Somebody here has to keep it.
event-offer-option-friend = Place three per cent with a friend
    .then = Seventy million, and a friend. Friends have opinions.
event-offer-option-look = Let them look at the books
    .then = Suppliers are soothed, and looking costs a fee. They may like what they see.
event-offer-echo-directors = The friendly letter we refused: each director has one now. Should the shop not grow, they will vote.
event-offer-echo-went = The friendly letter we refused: the chain has bought a rival's name instead, sheds and all.
event-offer-echo-plan = The plan that answered the friendly letter has been looked up. So far it has been kept.
event-offer-echo-friend = The friend with three per cent would like to say something about the site, as a friend.
event-offer-echo-liked = The chain that saw our books likes them. Should the shop not grow, the board has a number to look at.
event-offer-echo-learned = The chain that saw our books has opened a site. Its third page is our third page.

## The order, 2002
event-order = The order
    .tell = Somebody has counted whom one must ask before a button may move. It took him a fortnight.
    .body = Eleven teams must be asked before a button may move. Technology has drafted seven rules: talk through service interfaces, no back doors, build as if for strangers. Rule six is dismissal. Rule seven wishes everybody a nice day.
event-order-option-decree = Send out all seven
    .then = Two quarters of pagers, and of colleagues flooding colleagues. Everybody reads rule six first.
event-order-option-five = The five core systems first
    .then = Rules one and two, and a reminder a week. The other back doors stay open, and people know where they are.
event-order-option-guild = Guilds and prizes, without rule six
    .then = Those who agree join in. Those who do not write a very good paper.
event-order-option-later = Not now
    .then = Retail gets its features in time. There will be a twelfth team.
event-order-echo-pagers = { $mandate ->
    [none] The order has been taken back. The pagers were handed in with it, and eleven teams are asked again.
   *[sent] { $teams ->
        [most] The order: the pagers have gone quiet. A button has moved, and nobody was asked.
       *[some] The order: the pagers still ring. A button has moved; it took two teams and a hearing.
    }
}
event-order-echo-half = { $mandate ->
    [none] The five core systems of the order: the rules are gone. Some interfaces have stayed, unused.
   *[sent] The five core systems of the order talk through interfaces. The other forty apply for exceptions.
}
event-order-echo-prize = { $mandate ->
    [none] The prizes of the order: the rules have gone. The cups have been kept.
   *[sent] The prizes of the order without rule six went to teams that did it anyway. Others have asked how.
}
event-order-echo-twelve = { $mandate ->
    [sent] The order that was put off: it went out later, and met fourteen teams. Two of them are for buttons.
   *[none] The order that was not sent: a button now needs fourteen teams. Two of them are for buttons.
}

## Tenants at the door, 2002 Q3
event-tenants = Tenants at the door
    .tell = { $landlord ->
        [yes] Three start-ups have asked Operations what a machine costs by the month. He has had a price list printed.
       *[no] Three start-ups have asked Operations what a machine costs by the month. He took it for a joke.
    }
    .body = { $landlord ->
        [yes] Forty more start-ups would like to rent machines by the month. They pay little, but at once. There is room for all of them until the end of October. The contract they have sent does not mention October.
       *[no] Forty start-ups would like to rent our machines by the month. They pay little, but at once. There is room for all of them until the end of October. The contract they have sent does not mention October.
    }
event-tenants-option-all = Let them all in
    .then = Rent from tomorrow. In November somebody may have to leave, a tenant or a shopper.
event-tenants-option-few = Ten, with a clause for November
    .then = Little rent, and one clause. Clauses are read when they are needed.
event-tenants-option-buy = Let them in, and buy machines for them
    .then = More is bought than December needs. Three years of rent pay for it; start-ups seldom have three.
event-tenants-option-no = { $landlord ->
    [yes] Landlord enough
   *[no] A shop is not a landlord
}
    .then = { $landlord ->
        [yes] What is let stays let, the rest stays ours. The forty will ask elsewhere, and learn who answers.
       *[no] The hall stays ours, and idle. The forty will ask elsewhere, and learn who answers.
    }
event-tenants-echo-crowd = The tenants, all let in: in November they met the shoppers. Both had receipts.
event-tenants-echo-room = The tenants, all let in: November held. Operations has aged.
event-tenants-echo-clause = The tenants' clause for November has been read, by ten tenants and one lawyer. Nine stayed.
event-tenants-echo-lasts = The machines bought for tenants: half of the tenants have changed their names. All of them ask for more.
event-tenants-echo-elsewhere = The tenants we sent away have found a hall. It is a cellar, and it is hiring.
event-tenants-echo-unlet = The start-ups that were to be let in: no machine is let. Operations keeps the price list, for the paper.

## Two engineers and a memo, 2003
event-memo = Two engineers and a memo
    .tell = Two engineers have asked for an hour, and for a room in which one may write on the walls.
    .body = { $landlord ->
        [yes] We let machines already, says the memo, each by hand. Make them standard, automatic and dull; then sell them by the hour. Six pages, one number, and the number is a guess. Finance asks who else would buy. They could start on Monday.
       *[no] Make machines standard, automatic and dull, says the memo; then sell them by the hour. Six pages, one number, and the number is a guess. Finance asks who would buy. Whoever cannot afford what we did, say the authors. They could start on Monday.
    }
event-memo-option-team = A small team, a long way off
    .then = { $door ->
        [shut] Eighty people, small for here, and no meetings. Without rule five no stranger can come in.
       *[ajar] Eighty people, which is small here, and no meetings. For two years nothing comes back but questions.
    }
event-memo-option-programme = A big programme with a name
    .then = { $door ->
        [shut] Three in ten are on it, each waiting for the others. Strangers wait for rule five.
       *[ajar] Three in ten are on it, and each waits for the others. The name is good.
    }
event-memo-option-file = File it, with thanks
    .then = The thanks are sincere. The authors have a copy.
event-memo-option-plan = Ask for a plan with certain sales
    .then = { $landlord ->
        [yes] Certain sales of what a few have rented. It will be a very tidy plan.
       *[no] Certain sales of what nobody has sold. It will be a very tidy plan.
    }
event-memo-echo-far = The memo's small team has sent a bill for machines, and one line: they start by themselves now.
event-memo-echo-name = The memo's big programme has nineteen things to wait for, and a song.
event-memo-echo-postcard = The memo's small team has sent a postcard. It would like some people.
event-memo-echo-song = The memo's big programme has a song, and hardly anybody to sing it.
event-memo-echo-copy = The memo we filed has been read, elsewhere. The authors took their copy along.
event-memo-echo-tidy = The memo's plan with certain sales is ready. The authors have handed in something else as well.

## The board's arithmetic, 2003
event-board = The board's arithmetic
    .tell = A director has brought a calculator to dinner, and set it down beside the fish.
    .body = { $window ->
        [open] The till is full, and the bank would fill it higher. One director would buy back shares: fewer slices, the same cake, nothing to build. Another would retire bonds. Retail has a list. The share price has heard of all three, except the list.
        [shut] There is more in the till than anybody needs by Friday, and few banks to fill it again. One director would buy back shares: fewer slices, the same cake. Another would retire bonds. Retail has a list. The share price has not heard of it.
       *[narrow] There is more in the till than anybody needs by Friday. One director would buy back shares: fewer slices, the same cake, nothing to build. Another would retire bonds. Retail has a list. The share price has heard of all three, except the list.
    }
event-board-option-shares = Buy back shares: $120M
    .then = Fewer to share with. Suppliers count what has left the till.
event-board-option-bonds = Retire bonds at { $paid } cents: $120M
    .then = Less interest for good. The market asks more of whoever asks for much.
event-board-option-list = Give Retail its list: $60M
    .then = Eleven features and a door for the sheds. Nobody knows which of the eleven.
event-board-option-keep = Keep it, and say why
    .then = A letter of two pages. Some will read it, the others will read the price.
event-board-echo-slices = The shares the board bought back: the slices are larger. Somebody asks about the cake.
event-board-echo-quiet = The bonds the board retired: interest that is not paid makes no noise.
event-board-echo-door = Retail's list, paid for by the board: three of the eleven are used. One of them by everybody.
event-board-echo-dust = Retail's list, paid for by the board: all eleven are out. The team that built them uses them.
event-board-echo-patience = The till the board did not spend: the letter why is quoted now, by those who spent theirs.

## The seating plan, in some years
event-seats = The seating plan
    .tell = { $date ->
        [second] Facilities has been seen with a tape measure. It says it was only passing.
       *[first] Facilities asks which walls are load-bearing. It has asked twice.
    }
    .body = { $cut ->
        [divisional] { $date ->
            [second] Four businesses, four floors, four spellings of "customer", and one customer who has had four letters. Technology wants two bosses for everybody. Somebody suggests writing things down, once. Facilities has run out of door plates.
           *[first] Each business has a floor by now, and its own way of spelling "customer". Technology wants two bosses for everybody, one of whom can spell. Somebody suggests writing things down. Facilities would like to know what to put on the doors.
        }
        [hybrid] { $date ->
            [second] Everybody's two bosses have met, and have asked for a third to decide between them. Retail would rather let one go, and cut by business. Somebody suggests writing things down. Facilities has bought a longer table.
           *[first] Everybody has two bosses, and each of them has a plan of the building. Retail would let one of them go, and cut by business. Somebody suggests writing things down, so that both can be quoted. Facilities waits with the boxes.
        }
       *[functional] { $date ->
            [second] The lift is full at ten: everybody who needs somebody is on his way to him. Retail wants the company cut by business, one floor each. Technology fears three of everything. Somebody has drawn both. Somebody else suggests writing things down.
           *[first] Buttons sit on three, orders on four, and a button that orders takes the lift. Retail wants the company cut by business. Technology fears three of everything. Somebody has drawn both at once. Somebody else suggests writing things down.
        }
    }
event-seats-option-business = { $cut ->
    [divisional] Keep the businesses, and say so
   *[functional] Cut the company by business
}
    .then = { $cut ->
        [divisional] Nobody moves. A settled plan is worth a season of rumours.
       *[functional] { $seams ->
            [loose] Two quarters of boxes in the corridor. After that a business waits for nobody but itself.
           *[tight] Two quarters of boxes. Then each business learns what it shares with the others: nearly everything.
        }
    }
event-seats-option-both = { $cut ->
    [hybrid] Keep both bosses, and say so
   *[functional] Give everybody two bosses
}
    .then = { $cut ->
        [hybrid] Nobody moves. There will be a word for it by summer.
       *[functional] { $muscle ->
            [strong] Two quarters of boxes. Those who have done a hard thing together can serve two masters.
           *[weak] Two quarters of boxes, and nobody has done it before. There will be meetings on who decides.
        }
    }
event-seats-option-writing = { $talk ->
    [far] Bring everybody home, and write
    [write] Go on writing things down
   *[meet] Write things down instead of meeting
}
    .then = { $talk ->
        [far] One house, two quarters of boxes, and no meetings to fill it with.
        [write] Nobody moves. The archive is searched more often than it is admitted.
       *[meet] { $seams ->
            [loose] Two quarters of getting used to it. Then nobody is interrupted.
           *[tight] Two quarters of getting used to it. Where three must agree, an answer takes three days.
        }
    }
event-seats-option-leave = Leave the desks where they are
    .then = Facilities rolls up its drawings. The year is for something else.
event-seats-echo-own-door = { $cut ->
    [divisional] The seating plan: a business has shipped something and told nobody. Nobody had to be told.
   *[functional] The seating plan by business is back in its drawer. The lift has been serviced meanwhile.
}
event-seats-echo-lift = { $cut ->
    [divisional] The seating plan: each business needs the others daily. There is a queue at the lift.
   *[functional] The seating plan by business is back in its drawer. The lift has been serviced meanwhile.
}
event-seats-echo-two-bosses = { $cut ->
    [hybrid] The two bosses of the seating plan have agreed on something, and have both signed it.
   *[functional] The plan with two bosses: one each is thought enough again. The other has been thanked.
}
event-seats-echo-neither = { $cut ->
    [hybrid] The two bosses of the seating plan: each is waiting for the other's no.
   *[functional] The plan with two bosses: one each is thought enough again. The other has been thanked.
}
event-seats-echo-paper = { $talk ->
    [meet] Writing instead of meeting: the meetings are back. There are minutes now.
   *[write] Writing instead of meeting: a question was answered by a page, and nobody looked up.
}
event-seats-echo-thread = { $talk ->
    [meet] Writing instead of meeting: the meetings are back. There are minutes now.
   *[write] Writing instead of meeting: a change that three must agree to has had its ninth reply. It is well written.
}
event-seats-echo-plan = The seating plan that nobody changed: newcomers sit where there is a chair, and learn by it.

## A door nobody drew, under the mandate
event-back-door = A door nobody drew
    .tell = Orders renamed a column on Tuesday. On Wednesday a page with no orders on it went white.
    .body = For four years Recommendations has read Orders' tables at night, by a door nobody drew, and sold a sixth of what we sell. Rule three says no back doors. This one earns more than the team that found it.
event-back-door-option-brick = Brick it up on Monday
    .then = Yesterday's recommendations until there is a front door. Every team goes down to count its own.
event-back-door-option-date = Half a year, with the date in writing
    .then = Two engineers build a front door meanwhile. Dates have been put in writing before.
event-back-door-option-leave = It earns: leave it open
    .then = Nothing breaks, and the page reads a little more. Rule three has an exception, and people read too.
event-back-door-echo-bricked = The bricked-up door: Recommendations is back by the front, with a list of what it had been reading.
event-back-door-echo-front = The door with a date: it was shut a week early. Somebody had built the other one first.
event-back-door-echo-extended = The door with a date: the date has been moved, in writing. So has a second door.
event-back-door-echo-corridor = The door that was left open: nine teams have asked where it is. It is a corridor now.

## Three in the morning, under the mandate
event-three-am = Three in the morning
    .tell = Pricing would like to know who in this building calls it forty million times a night.
    .body = A loop in Gifts asked Pricing for one price forty million times, and at three in the morning Pricing lay down, with the shop on top of it. Teams must talk through interfaces; no rule says how often. Only Pricing's pager rang.
event-three-am-option-meter = Meter every caller, and cap it
    .then = A month of building counters. What can be counted can be billed, says one. He is asked to whom.
event-three-am-option-wake = Wake whoever wrote the call
    .then = Calls grow short, and so do some people's stays. Two have packed by Friday.
event-three-am-option-iron = Buy memory until it does not matter
    .then = Twelve million, and everybody sleeps. So does the loop, forty million times a night.
event-three-am-echo-meter = The meters of three in the morning: they print a bill a month. It is addressed to nobody yet.
event-three-am-echo-sleep = Three in the morning: those who are woken for their calls have learnt to make few. The pagers are bored.
event-three-am-echo-loop = The memory bought for a loop: a second loop has moved in, and asks for a little more.

## A garage, once there is something to build on
event-garage = Somebody's garage
    .tell = A garage two streets away has had its wiring doubled. Its new tenants still wear our badge.
    .body = Six who can explain our interfaces have found a garage and an idea: shops for people without one, on machines by the hour. Ours, if we rent to them; anybody's, if not. They ask for our blessing, and the coffee machine, which is theirs.
event-garage-option-bless = Bless them, and be their landlord
    .then = Six empty chairs, and a customer who knows where everything is. Others look at garages.
event-garage-option-clause = Read them the clause they signed
    .then = They stay for a year and keep what they know to themselves, where we can use it.
event-garage-option-inside = Give them a floor of our own
    .then = Their idea, our badge. Retail's list waits a year, and the floor is short of coffee machines.
event-garage-echo-customer = { $landlord ->
    [no] The garage we blessed rents by the hour from somebody else. It complains of him best of all.
   *[yes] The garage we blessed is our third-largest tenant, and complains best of all.
}
event-garage-echo-other-garage = The clause that was read aloud: it does not name garages. A dozen have left, and rent elsewhere.
event-garage-echo-read-it = The clause that was read aloud: the six have written down how it all works. It was in the clause.
event-garage-echo-floor = The floor we gave instead of a garage: strangers can build a shop on it now. Some do it by lunch.

## A rival among the tenants
event-neighbour = The shop next door
    .tell = In the queue for our machines stands a name that Retail knows from the other side of every price.
    .body = A shop that sells what we sell would run its Christmas on our machines. It pays on time, and wants it in writing that we do not look. Retail would show it the door. The landlord's team says that doors are what it sells.
event-neighbour-option-same = Let it in, on everybody's terms
    .then = Retail will sell against a shop that we keep running. Those who were waiting to see will see.
event-neighbour-option-dear = Let it in at twice the price
    .then = Sixteen million a year, out of a rival's till. Tenants compare receipts, as shoppers do.
event-neighbour-option-refuse = Refuse, politely
    .then = It may buy its own for Christmas, or have none. It may also ask somebody who would like the idea.
event-neighbour-echo-seen = The shop next door, let in on everybody's terms: eleven of its rivals have asked to be its neighbours.
event-neighbour-echo-receipts = The shop next door at twice the price: a tenant has framed both receipts, side by side.
event-neighbour-echo-elsewhere = The shop next door, refused: somebody has built a hall for it, and has room for more.
event-neighbour-echo-dark = The shop next door, refused: it was dark on two Saturdays in December. We were not.

## The letter of January 2004
event-calm = What calm is for
    .tell = The letter to the owners lies on your desk. So far it has a date.
    .body = { $mood ->
        [tense] Something is always on fire. Whatever is saved is spoken for, and the owners will ask by whom. Finance would show it to them. Retail would give it to the customers. Technology would break something on purpose, to see who comes running.
       *[calm] Nothing is on fire. Saving has become a habit, and the owners will ask what becomes of the difference. Finance would show it to them. Retail would give it to the customers. Technology would break something on purpose, to see who comes running.
    }
event-calm-option-margin = Show the owners the margin
    .then = The difference is kept, and seen. A rival can see it too.
event-calm-option-customers = Give it to the customers
    .then = A poorer year, for those who count years. Parcels come back one at a time.
event-calm-option-drill = Break something every month
    .then = An odd line in the budget, and worse Tuesdays. Nobody forgets how it is done.
event-calm-echo-margin = The margin shown in the letter of 2004: a rival has read it, and sells at the difference.
event-calm-echo-parcels = What the letter of 2004 gave to the customers is coming back, a parcel at a time.
event-calm-echo-tuesday = The letter of 2004: something was broken on purpose again. Nobody noticed. All were thanked.

## The letter of January 2005
event-two-days = Two days, one price
    .tell = Somebody has worked out what it costs to promise everyone two days. He would like to sit down.
    .body = Seventy-nine dollars a year, every parcel in two days, and no more bills for freight. Operations says that it can be done and should not be. Finance keeps the heaviest customers in a column of their own. Retail says that they are the idea.
event-two-days-option-club = Sell the promise at $79 a year
    .then = The heaviest customers sign first, and send for one sock at a time.
event-two-days-option-basket = { $shipping ->
    [none] Ship free from a full basket
    [lower] Ship free from a smaller basket still
   *[over99] Ship free from a smaller basket
}
    .then = { $shipping ->
        [none] A little for everybody. Baskets grow to fit.
       *[over99] A little for everybody. Baskets shrink to fit.
    }
event-two-days-option-freight = Let freight cost what it costs
    .then = Finance's column stays short. So does the list of those who never compare.
event-two-days-echo-sock = The promise of two days: its members now buy everything here, one sock at a time.
event-two-days-echo-heavy = The promise of two days: its members have found the heaviest thing we sell.
event-two-days-echo-fit = { $shipping ->
    [none] The free basket of the letter of 2005: baskets have grown to fit, and there are more of them.
   *[over99] The smaller basket of the letter of 2005: baskets have shrunk to fit, and there are more of them.
}
event-two-days-echo-compare = Freight that costs what it costs: a rival ships free, and our customers have learnt to compare.

## The letter of January 2006
event-last = The last letter
    .tell = The next letter is your last. Somebody has measured the wall for a portrait.
    .body = { $till ->
        [thin] Your successor will find an echoing till, a hall of machines and a drawer of memos. Finance would leave what there is. { $landlord ->
            [yes] Technology would open the door wider, by which strangers use what we built and pay by the hour.
           *[no] Technology would leave a door, by which strangers may use what we built and pay by the hour.
        } Operations would leave instructions.
       *[full] Your successor will find a till, a hall of machines and a drawer of memos. Finance would leave the till. { $landlord ->
            [yes] Technology would open the door wider, by which strangers use what we built and pay by the hour.
           *[no] Technology would leave a door, by which strangers may use what we built and pay by the hour.
        } Operations would leave instructions.
    }
event-last-option-till = { $till ->
    [thin] Leave what is in the till
   *[full] Leave the till
}
    .then = { $till ->
        [thin] Whatever comes can be paid for in part. It does not say what it is for.
       *[full] Whatever comes can be paid for once. It does not say what it is for.
    }
event-last-option-door = { $landlord ->
    [yes] Leave the door wider open
   *[no] Leave a door open
}
    .then = { $landlord ->
        [yes] More strangers come in, with stranger habits. One of them may be large one day.
       *[no] Strangers come in, with strange habits. One of them may be large one day.
    }
event-last-option-notes = Leave instructions
    .then = A winter of writing down what everybody knows. It turns out that they do not.
event-last-echo-till = The till left by the last letter: a director has found a use for some of it.
event-last-echo-door = { $landlord ->
    [yes] The door opened wider by the last letter: eleven more strangers so far. One of them pays.
   *[no] The door left open by the last letter: eleven strangers so far. One of them pays.
}
event-last-echo-large = The door left open by the last letter: one stranger has grown large, and asks for more.
event-last-echo-notes = The instructions left by the last letter: followed at three in the morning, by a stranger. They worked.

## September 2001, in games that want it
event-september = September
    .tell = The plan for September is ready: staff, stock, advertising.
    .body = On a Tuesday in September the country stops. Markets stay shut for days, flights are grounded, and parcels with them. Some of our people cannot be reached. There is nothing to gain here. There are things that are owed.
event-september-option-people = Close until everybody is accounted for
    .then = The shop stands still until the last of us has been reached.
event-september-option-page = Give the front page to the collection
    .then = Nothing is sold there meanwhile. What comes in is passed on, all of it.
event-september-option-orders = Make good every late order
    .then = More people on the phones. Nobody pays for what came late.
event-september-echo-people = The days in September when we closed: nobody has asked what they cost.
event-september-echo-page = The page given to the collection in September: the accounts are published, to the cent.
event-september-echo-orders = The late orders of September have been made good, the last of them this week.
