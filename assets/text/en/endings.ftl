# The eight ends of a game. `.text` is read under the title in the debrief.

ending-site-fell = The night the site fell
    .short = site fell
    .text = The old machines were gone, and the new ones did not hold. By the time the pages came back, the customers had found another shop.
ending-run-on-the-bank = Run on the bank
    .short = run
    .text = One supplier asked for cash. The others had heard. The shelves were empty before the till was.
ending-out-of-cash = Out of cash
    .short = no cash
    .text = Nobody had decided on it. Payroll came, and the money did not.
ending-sold-for-parts = Sold for parts
    .short = sold
    .text = The till was full, the shop was shrinking, and somebody did the sum. The name was sold separately.
ending-power-grid = The power grid
    .short = power grid
    .text = In 1900 a shop had to own a generator. After you, a company no longer had to own a data centre. The bill for light goes out every month, and you send it.
ending-new-machines = New machines
    .short = new mach.
    .text = The last big box was wheeled out, and somebody held the door. Machines are cheap now, and next time people will believe you that it can be done.
ending-cheaper-sun = A cheaper Sun
    .short = cheap Sun
    .text = You took something off the price. The bill still comes.
ending-same-company = The same company
    .short = same
    .text = The storm passed. The machines, the tangle and the meetings are where they were.

# The last page: after `.text`, what of the game led there. Rules choose; see src/report/last_page.rs.
last-dated = the last page, after { $quarter }
last-site-fell = It was in { $night }, and nothing stood behind the new side to go back to. That morning and those after it took { $lost } of the quarter's sales. When { $quarter } closed, the till came to { $cash }.
last-run-on-the-bank = It ended in { $quarter }. Sales came to { $sales } that quarter; before the run, suppliers had been owed { $owed }. The two get along as long as nobody wants to see both on one day.
last-out-of-cash = When { $quarter } closed, the till came to { $cash }. On the first day it had held { $first_cash }, and that had looked like a lot.
last-sold-for-parts = The bid came in { $quarter }: for { $cash } in the till, { $customers } customers, and a lease. The owners got { $paid } of it. The board asked for the afternoon to think, and rang back before lunch.
last-power-grid = The doors were opened to strangers in { $opened }. In the last quarter they paid { $rent } for machines that they will never see. That is rather the point.
last-new-machines = On the last day { $new } of the machines were of the new kind. { $length ->
    [alone] The quarter's bill for machines was { $machines }.
   *[more] The first quarter's bill for machines was { $first_machines }; the last one's is { $machines }.
}
last-cheaper-sun = The paper was signed in { $signed }: { $off } off the list. Three years of purchases went with it; the price outlasts them. { $length ->
    [alone] The quarter's bill for machines was { $machines }.
   *[more] The first quarter's bill for machines was { $first_machines }; the last one's is { $machines }.
}
last-same-company = { $length ->
    [alone] The quarter's bill for machines was { $machines }.
   *[more] The first quarter's bill for machines was { $first_machines }; the last one's is { $machines }.
} There was a crisis in between. It is remembered as busy.
last-moved-not-cleared = The load is on the new machines. Old ones still stand in the hall and send their bills; nobody got round to carrying them out.
last-same-thin = The storm is over, and so, very nearly, is the money. The machines, the tangle and the meetings are where they were.
last-new-mostly = Most of the big boxes were wheeled out, and somebody held the door. Machines are cheap now, and next time people will believe you that it can be done.
last-bet-never = The code was never ported. What it would have taken, nobody here had to find out.
last-bet-piloted = A pilot was run, and it said what the move would take. It was thanked.
last-bet-unfinished = The move was begun and is not done. By its own account it stands at { $ready }.
last-bet-abandoned = The move was begun and called off. Half the code still speaks the new dialect; nobody likes to be the one who deletes it.
last-bet-turned-back = { $failed ->
    [one] One night, in { $night }, the load went over, and it came back.
   *[other] { $failed } times the load went over in a night, and each time it came back, last in { $night }.
} By its reports the move stands at { $ready } now.
last-bet-turned-back-abandoned = { $failed ->
    [one] One night, in { $night }, the load went over, and it came back.
   *[other] { $failed } times the load went over in a night, and each time it came back, last in { $night }.
} Then the move was called off. What it had taught is in a folder, and the folder is in order.
last-bet-moved = In one night, in { $night }, the load went over and stayed over. There is no photograph. Nothing happened that one could photograph.
last-bet-moved-before = The load had gone over in { $night }, before anything here was yours to decide. It stayed over.
last-bet-moved-limping = In one night, in { $night }, the load went over and stayed over. What was wrong with it came out later, a night at a time.
last-bet-moved-again = The load went over in { $night }, after { $failed ->
    [one] a night that had gone wrong
   *[other] { $failed } nights that had gone wrong
}. By then nobody had to be told where the coffee was.
last-bet-moved-in-parts = The load went over part by part, in { $nights } nights, the last of them in { $night }. { $failed ->
    [0] None of them makes a story.
    [one] One more night had gone wrong; that is the one people tell.
   *[other] { $failed } more nights had gone wrong; those are the ones people tell.
}
last-bet-partly-abandoned = Part of the load went over, in { $night }. The rest was called off. What joins the two halves was written for one weekend.
last-bet-partly = Part of the load went over, in { $night }. The other part has a date, and the date has been moved.
last-bet-fell = In { $night } the new side took over, and by morning it was down, with nothing to go back to. The company outlived that morning. Few do.
last-freeze-full = { $frozen ->
    [one] One quarter went by
   *[other] { $frozen } quarters went by
} under a freeze. { $refused ->
    [0] Nobody dared to file a ticket against it
    [one] One ticket was refused
   *[other] { $refused } tickets were refused
}, and the shop did not die of that.
last-freeze-partial = { $frozen ->
    [one] For one quarter features were
   *[other] For { $frozen } quarters features were
} half frozen. { $refused ->
    [0] No ticket was refused
    [one] One ticket was refused
   *[other] { $refused } tickets were refused
}; the rest knew somebody.
last-freeze-none = No quarter was ever frozen. { $shipped ->
    [0] What that was good for, the changelog does not say.
    [one] One feature shipped, and somebody uses it.
   *[other] { $shipped } features shipped, and somebody uses each of them.
}
last-people-let-go = Counting sheds and phones, { $gone } people were told to go on the way. { $first_heads } engineers saw the first day, and { $heads } were there on the last.
last-people = Nobody was told to go. { $first_heads } engineers saw the first day, and { $heads } were there on the last.
last-people-moved = Where a site was closed, its people found work at another. { $first_heads } engineers saw the first day, and { $heads } were there on the last.
last-relief-signed = { $vendor } has a signature from { $signed }, at { $off } off, and sends its bill either way.
last-relief-lost = { $vendor } has a signature from { $signed }, and a date that passed. It bills at list.
last-relief-left = { $vendor } once put { $off } off the list on the table. It was left there.
last-relief-late = Suppliers waited up to { $days } days longer than agreed. They kept count.
last-dark = The page said that it would be back shortly. It went on saying so for eleven days, until somebody stopped paying for the name.
last-sold = The sign came down on a Thursday. The letters were sold by the piece.
last-narrow = It was narrowest after { $narrowest }: { $runway } of money, had nobody lent. Hardly anybody who worked here knew. You did.
last-ample = There were { $runway } of money at every close. It did not feel like that.
last-wide = The narrowest close was that of { $narrowest }, with { $runway } of money. It did not feel like that.
last-run-site = The new machines fell with nothing behind them, and a supplier reads the papers too. They asked for cash before the customers had complained.
last-run-nights = One supplier had tried to order here on the wrong morning. He told two others what he saw, and asked for cash.
last-run-turned-away = Suppliers could not get an order through either. They wondered whom they were shipping for, and asked for cash.
last-run-cheap = Suppliers could read what their goods went for here. They asked for cash while there was some.
last-run-dear = The goods stayed on the shelves, where suppliers could count them. They asked for cash instead of the next order.
last-run-late = They had been asked to wait, and they had waited. When one of them stopped, it came out that all of them had been counting.
last-run-spent = The money stood in the machine room, and no supplier takes a machine. They asked for cash.
last-run-haggled = One supplier asked for cash. He had heard that here everything could be talked about. This could not.
last-run-idle = One supplier asked for cash. Nobody here had been told what to answer, and the others did not wait to hear it.
last-led-site = In { $night } the new side took over with nothing behind it, and fell; { $lost } of that quarter's sales fell with it. Not everybody came back to see what had been mended.
last-led-retired = { $retired ->
    [one] One unit of machines was carried out
   *[other] { $retired } units of machines were carried out
}, and in { $worst } { $refused_share } of the orders were turned away. The saving can be found in the books. So can they.
last-led-turned-away = In { $worst } { $refused_share } of the orders were turned away: the machines could not carry them. A customer who is sent away is cheap to serve, once.
last-led-nights = { $wrong ->
    [one] A night that went wrong
   *[other] { $wrong } nights that went wrong
} cost { $orders } orders by count, and those who had placed them told those who had not.
last-led-cheap = { $quarters ->
    [one] For one quarter
   *[other] For { $quarters } quarters
} the price stood at { $price } or near it. Every parcel took something with it, and there were a great many parcels.
last-led-dear = { $quarters ->
    [one] For one quarter
   *[other] For { $quarters } quarters
} the price stood at { $price } or near it. What a customer brought was well above the usual. It was customers that there were fewer of.
last-led-late = In { $quarters } quarters of { $of } suppliers were paid late. It is the cheapest loan there is, and the only one that every lender calls on the same day.
last-led-spent = { $spent } went into machines, from a till that had opened with { $first_cash }. They were good machines.
last-led-haggled = There were { $rounds } rounds with { $vendor } over the price of the machines. They were about the bill. The company was not ill of the bill alone.
last-led-idle = In { $quarters } of { $of } quarters nothing was decided but the post. Standing orders did the rest, up to the last.
last-led-drift = What took most stands in the books. The minutes are in order, and every item in them was carried.
last-dark-site = The notice said that the company would be back shortly. People remembered the last time.
last-dark-nights = The last night was quiet. There was nothing left to move.
last-dark-turned-away = On the last day there were machines enough for everybody who came.
last-dark-cheap = The last parcels went out below cost as well. Somebody saw to it.
last-dark-dear = The last price tag was right to the cent.
last-dark-late = The last invoice is not yet due. The receiver has framed it.
last-dark-spent = The machines were sold by the pallet, most of them to a man who did not ask what they did.
last-dark-haggled = { $vendor } sent a card, and an invoice.
last-dark-idle = The standing orders went on for eleven days. Nobody had told them.
last-run-unmoved = One supplier asked when the new machines would be ready. He was given a date, looked at it, and asked for cash.
last-run-cut = One supplier rang and nobody knew the answer, because whoever had known it was gone. He asked for cash. The others had rung too.
last-led-unmoved = For { $quarters ->
    [one] one quarter
   *[other] { $quarters } quarters
} of { $of } engineers ported, and no load ever went over. Until the night of it, a move only costs.
last-led-cut = The company was cut until it fitted its money. Then somebody saw how well it fitted.
last-dark-unmoved = The new side stands there, cold and very clean. Nobody ever bought anything in it.
last-dark-cut = There was a farewell. It was small, the rest having been held already.
