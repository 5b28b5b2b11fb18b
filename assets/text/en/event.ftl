# The cards. `event-<card>` is the title, `.tell` stands in the briefing a quarter before, `.body` is the card, `.again` the body when it stays open.
# `event-<card>-option-<option>` is what is chosen, `.then` its consequence; `event-<card>-echo-<name>` names the card when an effect lands later.

issue-event-id = `{ $name }`: an id is made of small letters, digits and hyphens
issue-event-order = a card that may come from { $from } cannot stop coming in { $to }; the later quarter belongs second

## The banker's call, 2000 Q1
event-banker = The banker's call
    .tell = London has rung twice since New Year. A banker who rings twice has a number in mind.
    .body = Convertible bonds: 690 million euros, $681M, at 6.875 per cent, and the window is open until Friday. He says Friday twice. A shop that lost 323 million by Christmas is being begged to borrow. He does not say why the hurry.
event-banker-option-all = Take all of it: $681M
    .then = The runway leaps. So does the interest: 47M a year, in good years and in the other kind.
event-banker-option-half = Take half: $340M
    .then = Half the interest, half the cushion. The sheds are to find the rest, starting Monday.
event-banker-option-shares = Sell shares instead, at 76: $350M
    .then = No coupon, nothing to pay back. Everybody with options can do the division.
event-banker-option-wait = Wait for a nicer price
    .then = Leave an order at six per cent. It will be filled, or the window will shut with you outside.
event-banker-echo-coupon = The banker's call, a year on: the coupon is due. It has been every time.
event-banker-echo-sheds = The half taken from the banker: the sheds have found their share, mostly in steps nobody needed.
event-banker-echo-letters = The shares sold instead of the bond: those who paid 76 have begun to write letters.
event-banker-echo-filled = The order left with the banker was filled. He sounded surprised.
event-banker-echo-shut = The order left with the banker: the window has shut. He has stopped ringing.

## The pen and the plan, 2000 Q4
event-pivot = A pen and a plan
    .tell = Sun's account manager asks for an hour before Christmas, and which of you signs.
    .body = Sun's account manager has brought a pen and an expiry date. The technology chief has brought a plan that eats a year and, if it goes wrong, the company. Somebody put them in the same waiting room. They are getting on well.
    .again = The pen is back. The discount is not quite what it was. The plan on the next chair has grown a page.
event-pivot-option-sign = Sign Sun's offer
    .then = The runway leaps. Three years are bought, used or not. The bridge team will hear of it by Monday.
event-pivot-option-sign-bound = Sign, bound to a cutover date
    .then = The date goes into the contract and onto the wall. Miss it, and Sun bills you for believing you.
event-pivot-option-tear-out = Tear Sun out
    .then = Features frozen, everyone to the bridge, Sun's calls to the switchboard. Suppliers watch the dust.
event-pivot-option-second-hand = Stock up second-hand
    .then = A tenth of list. The last owner no longer answers. Nor will anybody when one breaks.
event-pivot-option-wait = Let them wait
    .then = Sun closes its own quarter at Christmas and may soften. The table stays laid, at its price of that day.
event-pivot-echo-owner = The deal with Sun: the other plan has no owner any more. He is said to be happy where he is.
event-pivot-echo-greeting = The bound deal: Sun's account manager sends a card. "Thinking of your cutover."
event-pivot-echo-rumour = The plan to tear Sun out has reached Sun. Somebody senior asks what it would take.
event-pivot-echo-spares = The second-hand boxes: a fourth power supply this month. The part is listed under Antiques.
event-pivot-echo-waited = The pen and the plan: the plan's author has asked, in writing, whether anyone is still reading it.
