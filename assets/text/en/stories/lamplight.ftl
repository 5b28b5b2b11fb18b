# Lamplight: the words of a second story, in place of the game's own where it tells them otherwise.

form-sprint = sprint
    .about = Two years, 2000 and 2001, eight quarters: a first evening.
form-full = full
    .about = 2000 to 2002, twelve quarters.
form-long = long
    .about = 2000 to 2002, twelve quarters; this story has no longer form.

platform-meridian = Meridian
    .about = Two cupboards and a man who comes on Thursdays. They have not stopped since 1988.
platform-meridian-used = used Meridian
    .short = used
    .about = From houses that closed. The man who comes on Thursdays does not come for these.
platform-small-boxes = small boxes
    .short = boxes
    .about = Many of them, cheap, and each of them nobody's pride. The programs must be written anew first.
account-machines-meridian = machines, Meridian
    .short = Meridian
account-machines-meridian-used = machines, used Meridian
    .short = used
account-machines-small-boxes = machines, small boxes
    .short = boxes
tier-orders = order desk
    .short = orders
tier-ledgers = ledgers
site-mill = the mill
rival-tallow-and-sons = Tallow & Sons
rival-wick-com = wick.com

machines-path-deal = deal: Meridian
machines-path-move = to small boxes

# What its bank lends, and what it sells of its own debt
account-debt-opening = loans of 1998 and 1999
    .short = old loans
account-debt-convertible = bank loan of 2000
    .short = 2000 loan
cause-debt-raised = loans and bonds
    .late = loans agreed earlier
cause-debt-raised-net = loans and bonds, less fees
    .late = loans agreed earlier, less fees
cause-debt-issue-costs = cost of borrowing
why-late-bonds = { $amount } of loans came by an answer of { $quarter }: { $option }.
close-late-bonds = { $amount } of loans came with it, by an answer of { $quarter }: { $option }.

how-to-aim = You run a house that sells lamps by post, and its bank is about to change its mind. Keep it alive to the end of 2002, and worth something. The largest figure on the desk is the runway: how long the cash would last after this quarter if nobody lent and suppliers worried.

advice-finance-window = "The bank lends at six and a half today. In summer it is bought."
advice-technology-boxes = "Every cupboard we buy from Meridian is one more to carry out."
advice-technology-second-hand = "Used Meridians come without the man who comes on Thursdays."
advice-technology-hum = "The old cupboards still hum. What you hear is rent."
advice-retail-everything = "They like the house that has every lamp. Anchors too, it seems."

headline-first = Lamp house enters the new century with the old wiring
headline-opening = Lamp house by the river reports another year by candlelight
headline-fell = Lamp house in the dark; telephones answered by hand
headline-night-good = Nothing happens at lamp house; clerks seen smiling
headline-night-back = Lamp house turns machines round in the night, and back by breakfast
headline-run = Wax and wick against cash only, say suppliers
headline-note = Letter to the editor: how does the lamp house pay for oil?
headline-signed = Meridian keeps a customer, at a price neither will name
headline-deal-lost = A date passes; Meridian remembers the list price
headline-pledge-kept = Lamp house earns what it said, when it said
headline-pledge-missed = Promised profit fails to arrive; so does the bank's card
headline-shutdowns = { $count } mail-order houses closed this quarter
headline-window = New bank reads the old bank's letters
headline-outage = Order desk down for { $hours }; postmen carry the difference
headline-shrunk = Fewer lamps sold than a year ago, says the house by lamplight
headline-spring-busy = Spring at lamp house: machines take turns to rest
headline-spring = Spring: days longer, lamps fewer
headline-summer = Summer: the house thinks of Advent, alone in town
headline-autumn = All must be ready by November, says everyone in October

front-paper = The River Gazette
front-headline-gone = The house that had every lamp is dark
front-headline-fell = The year the lamp house sat in the dark
front-headline-moved = Cupboards out, boxes in; nobody rang to complain
front-headline-run = The year wax and wick wanted to see cash
front-headline-signed = Meridian keeps a lamp house for three years, and is kept
front-headline-earned = Black ink found at lamp house, under a good light
front-headline-losses = Lamp house loses on every lamp, and hopes for a dark winter
front-machines-signed = Meridian is paid for three years, whether the cupboards run or not. In { $weeks } weeks of this one, less than half of them was needed.
front-street-note = A letter to the editor asked how the lamp house pays for oil. The house replied at length, about wicks.
front-street-shutting = The new bank has stopped lending to houses like this one. It says so kindly, and by post.
front-street-crash = The new bank lends to nobody whose letters it has read. { $count } mail-order houses closed this year. Their ledgers are for sale, some unopened.
front-correction-1 = Correction: in spring this paper said that nobody buys lamps by post. Somebody does.
front-correction-2 = Correction: the Meridian pictured on page three was a wardrobe. The man who comes on Thursdays noticed.
front-correction-3 = Correction: the lamp in our gift guide was an anchor. We apologise to the reader on the fourth floor.

december-first = Week 48. The mill runs three shifts; clerks pack candles beside people who know how.
december-calm = Week 50. Load { $load } of capacity. Somebody has lit a candle on the cupboard. Somebody else puts it out.
december-tight = Week 50. Load { $load } of capacity. Nobody near the cupboards sits down.
december-over = Week 50. Load { $load } of capacity. { $refused } of orders hear that all lines are busy.
december-no-outage = Week 51. The desk stays up. The man who comes on Thursdays gets a lamp.
december-outage = Week 51. { $hours } dark this quarter, in a lamp house. Everyone has made the joke.

relief-negotiate = Meridian will ask what else you are looking at.
relief-close-site = The mill has made lamps since 1871. December has one dock less.
relief-abandon = Half the programs speak the new dialect, and Meridian will know.

debrief-truth-reserve = Meridian would have gone down by { $off } at best. Nobody at that table was going to say it first.

ending-site-fell = The night the lights went out
    .short = lights out
    .text = The cupboards were gone, and the boxes did not hold. By the time the desk answered again, the callers had found Tallow & Sons.
ending-run-on-the-bank = Cash at the mill door
    .short = cash only
    .text = The wax merchant asked for cash. The wick merchant had heard. The shelves were empty before the till was.
ending-new-machines = Every lamp its own switch
    .short = switched
    .text = The cupboards went down the ramp in the small hours, and the night clerk noticed only that it was quiet. The next hard thing will find a house that has done one.
ending-cheaper-sun = A cheaper Meridian
    .short = cheap Mer.
    .text = You took something off the price. The man still comes on Thursdays, and so does the bill.
ending-same-company = The same house
    .short = same
    .text = The bank calmed down. The cupboards, the two clerks who do not speak, and the lift are where they were.
ending-sold-for-parts = Sold by the shelf
    .short = sold
    .text = The till was full, the house was shrinking, and Tallow & Sons did the sum. They kept the name for a scented line.
ending-power-grid = A lamp in every window
    .short = every window
    .text = Others now take their orders on your desk. You sell the light, and the switch.

last-sold-for-parts = The bid came in { $quarter }: for { $cash } in the till, { $customers } customers, and the mill. The owners got { $paid } of it. The family asked for the afternoon to think, and rang back before lunch.
last-power-grid = The desk was opened to others in { $opened }. In the last quarter they paid { $rent } for cupboards that they will never see. That is rather the point.
last-dark = For eleven days the line was busy. After that it was only a line.
last-new-mostly = Most of the cupboards went down the ramp in the small hours. The next hard thing will find a house that has done one.

## The bank, 2000 Q1
event-bank = The bank's last letter
    .tell = The manager of the bank has asked to see the house by daylight.
    .body = The bank renews the loan: 160 million at six and a half per cent, if it is signed by Friday. In summer the bank will be bought by a larger one, whose people like lamps less. The manager says this with his hat already on.
event-bank-option-all = Take all of it: $160M
    .then = A full till, and interest for years. Nobody worries in a house with a full till.
event-bank-option-half = Take half: $80M
    .then = Half the interest, half the night's sleep. The suppliers will like it that we could say no.
event-bank-option-wait = Wait for the new people
    .then = They may lend for less. They may also ask what a wick is.
event-bank-echo-interest = The bank's last letter: the interest is due. The manager who wrote it keeps bees now.
event-bank-echo-half = The half we did not borrow: suppliers mention it, with their hats off.
event-bank-echo-cheaper = The new bank has read about wicks, and lends at six. It was worth the wait.
event-bank-echo-dearer = The new bank lends 100 million and asks for a chart. The other sixty it asks about.

## The pen, 2000 Q4
event-pen = Meridian's pen
    .tell = Meridian's man has asked which day you are in a good mood.
    .body = Meridian offers a third off, for three years, paid whether the cupboards run or not. The two clerks who wrote our programs say, separately, that small boxes could do it within a year, if nobody asks for anything else. They have never agreed before.
    .again = The pen still lies there. Meridian's man has left it, he says, by accident. The clerks have each looked at it once.
event-pen-option-sign = Sign Meridian's offer
    .then = The pressure is off by Monday. So is everybody's interest in small boxes.
event-pen-option-move = Move to small boxes, and stop all else
    .then = A year without anything new, on one hope. From some night on there is no way back.
event-pen-option-auction = Fill up at the auction
    .then = A tenth of the price. The man who comes on Thursdays will walk past them.
event-pen-option-later = Talk again next quarter
    .then = The offer stays on the table one quarter, at its price of that day. Winter will have an opinion.
event-pen-echo-quiet = The signed offer: nobody has mentioned small boxes for months. The clerks do not speak again.
event-pen-echo-told = The plan to leave Meridian has reached Meridian. A cheaper pen is on its way.
event-pen-echo-lid = The cupboards from the auction: one was full of another house's Christmas orders, from 1996.
event-pen-echo-later = The pen that waited: the clerks have asked, in writing, each on his own paper, what was decided.

## Lanterns, 2000 Q2
event-lanterns = Ten thousand lanterns
    .tell = The buyer has seen a lantern at a fair, and has not stopped drawing it.
    .body = A paper lantern, flat in the post, lit by a candle. The buyer wants ten thousand before anyone else has seen it. Lanterns are ordered in spring and sold in Advent; between the two lies a warehouse. Finance thinks of other uses for ten million.
event-lanterns-option-many = Order ten thousand
    .then = Ten million now. In Advent it is either the lantern of the year or the lantern of every year after.
event-lanterns-option-usual = Order a few, with the usual lamps
    .then = A page in the catalogue, and nothing lost. Nothing lost is what the page will say.
event-lanterns-option-none = No lanterns
    .then = The merchant lowers his price for lamps. The buyer folds her drawing.
event-lanterns-echo-sold = The lanterns were gone by the ninth of December. The last one hangs in the buyer's office.
event-lanterns-echo-left = The lanterns lie flat in the mill, nine thousand of them, very flat.
event-lanterns-echo-usual = The few lanterns sold by themselves. Callers ask whether there are more.
event-lanterns-echo-none = The lantern we did not order is on the cover of Tallow's catalogue.

## What carries Advent? 2001 Q2
event-advent = What carries Advent?
    .tell = The order desk has counted last Advent's engaged tones. It used a second sheet.
    .body = Advent is bought in June. Meridian's list price hurts, the auction's cupboards smell of other people's cellars, and the small boxes have not taken a single call. The desk asks for one of the two, or for fewer callers.
event-advent-option-old = Buy from Meridian, at list
    .then = They will hold. From January they will stand there and hold.
event-advent-option-used = Fill up from the auction
    .then = A tenth of the price, and no Thursdays. Spares come out of the next one.
event-advent-option-fewer = Print fewer catalogues
    .then = No machines, no bill, and a thinner Advent. The postman will thank us.
event-advent-echo-idle = Meridian's cupboards for Advent did their work. Since January they have been furniture.
event-advent-echo-smoke = One of the auction's cupboards smoked on the second Sunday in Advent. It was not a candle.
event-advent-echo-held = The auction's cupboards held through Advent. The desk has asked not to know how.
event-advent-echo-fewer = The catalogues we did not print: their readers have ordered elsewhere, by lamplight.

## The wax merchant, when terms soften
event-wax = The wax merchant
    .tell = The wax merchant, who has never written, has written.
    .body = The wax merchant would like to be paid in thirty days. His grandfather gave our founder ninety, and a ham. He has read what the town reads. The wick merchant sits at the same table on Saturdays.
event-wax-option-early = Pay him early
    .then = He is content at once. On Saturday the wick merchant will be told why.
event-wax-option-books = Show him the books
    .then = It costs a day and some pride. He will know what we earn on his wax.
event-wax-option-cheaper = Buy cheaper wax
    .then = A cent less a candle, and a new friend in another town. It smokes a little, they say.
event-wax-echo-others = The wax merchant was paid early: the wick merchant has found his own letter paper.
event-wax-echo-read = The wax merchant has read our books to the end, and raised his price by a cent.
event-wax-echo-soot = The cheaper wax: a customer has sent in a photograph of her ceiling.

## Two green lamps, during the move
event-lights = Two green lamps
    .tell = Both clerks report that everything is on time. Neither has asked for anything.
    .body = Each of the two clerks has put a green lamp on his half of the move. A green lamp means ready. The halves meet in the middle, where nobody has put a lamp. The night desk says that last year green meant "do not disturb".
event-lights-option-thank = Thank them both
    .then = Good spirits, and a month saved. Green suits the room.
event-lights-option-walk = Walk the night through once, by day
    .then = Some callers will meet the boxes early. So will we.
event-lights-option-forgive = Let bad news cost nothing
    .then = The lamps may change colour. What they stand on will not.
event-lights-echo-amber = One of the green lamps had an amber bulb behind the glass. The middle begins now.
event-lights-echo-green = The green lamps were green. The clerks have been seen at one table.
event-lights-echo-walked = The night we walked by day: a door that opens inward has been found, and a cable that does not reach.
event-lights-echo-forgiven = Since bad news costs nothing, there is more of it, and it comes while it is still small.
