# Levers: names that the decisions do not have, what they cost, the price of relief, doors with no way back, refusals.

lever-order = order { $of }
lever-retire = retire { $of }
lever-tier = move { $of }
lever-rule = rule { $number } { $of }
lever-grid-order = to let: { $of }
lever-people = { $amount } people
lever-dollars = ${ $amount }
lever-unit-price = ${ $price }
# The offer of the vendor, by the name of his machines
lever-vendor = { $of }'s offer
lever-engineers = work on { $of }
lever-none = none
lever-on = yes
lever-off = no
lever-on-delist = delist
lever-on-services = open
lever-cancelled = cancelled
lever-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
lever-group-market = Market
lever-group-engineers = Engineers
lever-group-machines = Machines and the vendor
lever-group-bet = The bet
lever-group-work = How we work
lever-group-grid = The grid
lever-group-people = Sheds, phones, people
lever-group-money = Money from outside
lever-group-standing = Standing orders

# Costs
cost-once = { $amount } now
    .heard = costs { $amount } now
cost-machines = { $amount }, machines
    .heard = costs { $amount } now, for machines
cost-quarterly = { $amount } a quarter
    .heard = costs { $amount } a quarter
cost-once-and-quarterly = { $once } now, { $quarterly }/q
    .heard = costs { $once } now, then { $quarterly } a quarter
cost-charge-saving = { $charge }, −{ $saved }/q
    .heard = costs { $charge }, and saves { $saved } a quarter
cost-saving = saves { $saved }/q
    .heard = saves { $saved } a quarter
cost-features = features { $share }
    .heard = features keep { $share }
cost-share = { $share } of shares
    .heard = costs { $share } of the shares
lever-delisted = done, for good
cost-face = { $price }; market { $market }
    .heard = at { $price } of face value, premium and fees included, where the market is at { $market } before the bid
cost-offer = { $discount } off to { $until }
    .heard = { $discount } off until { $until }
cost-work = { $count } eng.-q
    .heard = takes { $count } engineer-quarters
cost-change = output −{ $share }, { $quarters } q
    .heard = takes { $share } of output for { $quarters } quarters

# The price of relief
relief-sign = The pressure is off by Monday, and so is the reason to change anything.
relief-sign-migrating = The bridge team will hear of it by Monday.
relief-sign-bound = The date is on the wall now. Everyone can count backwards from it.
relief-negotiate = Sun will ask what else you are looking at.
relief-walk-away = The pen goes back into his pocket. He will remember the way out.
relief-price-up = Those who compare leave later than the money comes in.
relief-price-down = Less on every box today; who comes for it comes back for a while.
relief-marketing = This fixed sum overrides the standing order until that order is moved.
relief-staff = They will remember who was told first.
relief-layoff = What these people know leaves with them, and shows later.
relief-hiring = For two quarters the new ones do about half of what they will. The rest goes into being shown round.
relief-close-site = A town loses its largest employer. December has one site less to lean on.
# Of a site by its id, where it is no warehouse
relief-close-site-call-centre = A town loses its largest employer. In December callers wait longer for a voice.
relief-delist = The search finds a little less, and no lorry carries it.
relief-rescue = With money in the till, the next bad news is only half heard, whatever the sum.
relief-strategic = They will want what they paid for, and by spring.
relief-buyback = It is cheapest while people think you may not pay it.
relief-stretch = Those who wait for money talk to others who wait.
relief-tell = They will look for other jobs, or for other ways.
relief-hide = It will be true until the next quarter's figures.
relief-freeze-full = Every refused ticket goes on a list. The list has names.
relief-freeze-partial = A board grants exceptions. Boards are kind.
relief-thaw = Some of what was refused is still wanted, and comes in a rush.
relief-commit = From here it is cheaper to go on than to stop, every quarter a little more.
relief-abandon-early = Hardly any of the code has moved. What has moved is the talk.
relief-abandon = Half the code speaks the new dialect, and Sun will know.
relief-pilot = A corner of the site, nine people, and an estimate that has met reality.
relief-dual-run = Both sides take live traffic, and both cost. Live traffic tests what no plan does.
relief-cutover = One night. The old machines wait behind you if you keep them.
# Behind the next two: what a cutover buys without an order
lever-cutover-machines = It buys { $units } of { $platform }: December's peak wants { $any ->
        [yes] { $wanted }, and { $held } are there.
       *[no] that many.
    }
lever-cutover-machines-none = It buys none of { $platform }: December's peak wants { $wanted }, and { $held } are there.
relief-cutover-december = One night, in the weeks when the shop earns its year.
relief-second-hand = No support, no spares, one previous owner.
relief-sound-suppliers = To ask how nervous they are makes them a little more so.
relief-pledge = Costs are watched from now on, by people who can count quarters.
relief-amnesty = For a quarter the reports get worse, and truer.
relief-generator = Told when the machines are cheap, it wins people. Told before, it worries the board.
relief-reorganise = Desks move in a day. Habits take two quarters.
relief-rule-1 = Nothing may be taken from another team's tables any more. For some quarters nothing may be taken at all.
relief-rule-2 = What used to be asked across the corridor is asked over the wire.
relief-rule-3 = Without it what was taken apart grows together again, by night, for good reasons.
relief-rule-4 = Everybody picks the tools he likes; somebody keeps all of them running.
relief-rule-5 = Built for strangers. Without it there are no services to let.
relief-rule-6 = The line that everybody remembers. It turns the rest into grounds for dismissal.
relief-rule-7 = Five words of courtesy. After rule six nobody reads them as such.
relief-enforcement-none = A rule that nobody asks for is a poster.
relief-enforcement-nudge = Somebody asks every week how far you are.
relief-enforcement-fire = It goes fast. So does the honesty of the reports.
relief-idle-porters = { $heads } of { $of } engineers are still named for a move that is over. They help with features, less well.
relief-idle-testers = { $heads } of { $of } engineers are still named for testing a move that is over. They test nothing.
relief-bare-renting = The rent comes in until November. Then tenants and shoppers want the same machines.
relief-december-reserve = Put out in December, tenants are paid back and tell everybody; left in, they sit on machines that your own buyers will miss.
relief-services = Strangers will build on it. At first, and for long, it only costs.
relief-drill = Plugs are pulled on a quiet day. Some of them were needed.
relief-blame = A name is found by noon. The next trouble is reported later.
relief-learn = The hours go into a paper that nobody wanted to write, and everybody reads.

# One-way doors
door-pledge = You promise a profit by { $quarter }. The market does not forget a date.
door-sign = You sign. Three years of take-or-pay, whatever else you run.
door-sign-bound = You sign for three years, and announce the cutover for { $quarter }.
door-close-site = You close { $site }. It does not open again.
door-delist = You give up the lines that lose money. Their suppliers will not be back.
door-or-be-fired = You write "or be dismissed". It can be crossed out later; it cannot be unread.
door-fire = You have it said that who does not follow will be dismissed. It can be taken back later; it cannot be unheard.
door-services = You let strangers in. Those who build on it will be here long after you would like to stop.
door-commit = You begin the migration. Giving it up later costs more than never starting.
door-cutover = You cut over. After the first payments on the new side every minute counts orders.
door-cutover-by-service = You cut over, service by service.
door-abandon = You give the migration up. What is half ported stays half ported.
door-last-fallback = Tear out { $units } old units. What stays cannot carry the load: there is no way back.

# Refusals
lever-shut = { $option }, not now: { $reason }
refused-at = { $lever }: { $reason }
refused-out-of-range = { $offered } lies outside the range, which runs from { $low } to { $high }.
refused-shares-over-one = the shares add up to { $sum }; 100% is all there is.
refused-not-on-the-market = only { $available } units are on the market this quarter; { $offered } cannot be ordered.
refused-not-owned = there are { $owned } units; { $offered } cannot be retired.
refused-unknown = there is nothing of that name here.
refused-no-offer = no offer is on the table. Negotiating brings one.
refused-vendor-not-talking = the vendor does not talk about prices yet.
refused-already-signed = a deal is signed already, and its price stays.
refused-date-needed = a bound deal needs a cutover date from { $first } to { $last }, before the new machines carry the load.
refused-wrong-stage = the migration does not stand where this can be done.
refused-no-rehearsal-yet = it takes a migration under way.
refused-nothing-to-move = every chosen tier has moved. Choose one that has not.
refused-tier-under-way = this tier is on its way and cannot be left out now.
refused-too-few-units = the load needs { $needed } of the new machines; there would be { $offered }. Order { $missing } more.
refused-fallback-gone = there is nothing left to give the move up for: { $offered } old units stand, and taking the load back needs { $needed }.
refused-not-decoupled = too few systems stand behind interfaces to move one by one. Decoupling comes first.
refused-already-closed = this site is closed already.
refused-already-done = this has been done already.
refused-window-shut = the market gives { $available } at most this quarter; { $offered } is asked for.
refused-no-partner = no partner has offered money.
refused-pledge-given = a date given to the market is neither moved nor taken back.
refused-no-night = acts of a night need a cutover in this quarter.
refused-not-enough-cash = { $available } can be spent on it; this takes { $offered }.
refused-only-the-answer = in January the letter is answered; standing orders decide the rest.
refused-set-by-exercise = set by the exercise.
refused-fleet-dear = the machines are too dear to rent out. Once the new ones carry the whole site they are not.
refused-rule-five-missing = nothing here was built to be shown to outsiders. Rule five of the mandate comes first.
refused-product-unfinished = the product is { $built } finished and nobody works on it. Engineers on the platform come first.
refused-no-forecast-asked = no forecast is asked for in this quarter.
refused-game-over = the game is over.

# What a lever is called in the list of actions
lever-none-so-called = Nothing here is called so. Try one word of it, or fewer letters.
lever-in-palette = lever
