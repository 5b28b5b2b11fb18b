# Every decision: its label, `.short` where a column is narrow, `.help` in a sentence; then the values.

# Market
decision-price-index = price index
    .short = price
    .help = Our prices against the rivals', who are at 1.00.
decision-free-shipping = free shipping
    .short = shipping
    .help = The order from which on the customer pays no freight. We pay it.
decision-marketing = marketing
    .short = mktg
    .help = Dollars a quarter spent on being known. Holds until the standing share is moved.
decision-pledge = pledge to the market
    .short = pledge
    .help = What we tell investors to measure us by. A date is remembered.

# People and sites
decision-hiring = hiring and layoffs
    .short = hiring
    .help = Engineers to hire, net; a negative number lets people go, two in five at most.
decision-operations = sheds and phones
    .short = sheds
    .help = Staff, sites and lines of goods outside engineering.
decision-operations-staff = staff in sheds and phones
    .short = staff
    .help = How many are let go. The charge comes once, the saving from this quarter on. December may miss them.
decision-operations-close-site = close a site
    .short = close
    .help = A warehouse or the call centre. It does not open again.
decision-operations-delist = delist what loses money
    .short = delist
    .help = Stops selling what is heavy, cheap and breaks on the way.

# Engineering
decision-freeze = feature freeze
    .short = freeze
    .help = How far new features are stopped. Some of what is refused waits; what is granted while a migration runs becomes its work.
decision-allocation = engineers by programme
    .short = engineers
    .help = Shares of the engineers left after keeping the lights on.
decision-allocation-features = work on features
    .short = features
    .help = What customers and merchants ask for.
decision-allocation-migration = work on migration
    .short = migration
    .help = { $step ->
        [pilot] Porting the code to the new machines. A pilot takes none of them: until the commit they help with features, less well.
        [porting] Porting the code to the new machines.
        [dual] Porting the code to the new machines.
       *[none] Porting the code to the new machines. Without a migration they help with features, less well.
    }
decision-allocation-testing = work on testing
    .short = testing
    .help = Only while a migration runs. Untested readiness counts for less on the night.
decision-allocation-decoupling = work on decoupling
    .short = decoupl.
    .help = Takes the tangle apart, so that one change stays one change.
decision-allocation-platform = work on platform
    .short = platform
    .help = Services that others could use.
decision-allocation-fulfilment = work on fulfilment
    .short = fulfilm.
    .help = Fewer steps and fewer mistakes from order to parcel.
decision-allocation-reliability = work on reliability
    .short = reliab.
    .help = Fewer incidents, shorter ones.

# Machines and the vendor
decision-orders = orders
    .help = Machines to buy. Those with a lead time arrive next quarter, the others at once. Many at a time from the old vendor, last thing before December, cost a premium.
decision-retire = retire
    .help = Machines to take out of service. Their running cost ends, and so does their capacity.
decision-vendor = vendor's offer
    .short = vendor
    .help = What to do about the vendor's offer, which has an expiry date.
decision-cutover-by = cutover announced for
    .short = cutover by
    .help = The date a bound deal is tied to.

# The bet
decision-migration = migration
    .help = { $step ->
        [none] A pilot tells how much work the move is. To commit is to begin it: engineers port until the night of the cutover.
        [pilot] A pilot tells how much work the move is, and moves nothing. To commit comes after it.
        [piloted] The pilot has told what it could. To commit is to begin: engineers port until the night of the cutover.
        [porting] The code is being ported. Dual-run sets both sides to work, at a price; the cutover is the night when the load moves.
        [dual] Both sides run, and both cost. The cutover is the night when the load moves.
        [dropped] The move was given up. To commit is to begin again.
       *[moved] What was chosen has moved. Tiers that have not take a commit of their own.
    }
decision-migration-tiers = tiers to migrate
    .short = tiers
    .help = { $load } of the load, { $work } of the work by the first estimate. The tiers chosen move together.
decision-night = cutover night
    .short = night
    .help = The acts of the night, in order.
decision-cutover-policy = orders for the night
    .short = policy
    .help = What the bridge does when nobody can be asked.
decision-cutover-policy-hold-above = hold above
    .help = The error rate from which the bridge waits and looks.
decision-cutover-policy-rollback-above = roll back above
    .short = roll back
    .help = The error rate from which the bridge goes back, unless it has found a cause that can be borne or mended.
decision-cutover-policy-max-holds = holds at most
    .short = holds
    .help = For a night that plays itself: how often the bridge waits before it must choose. In a night you play, the clock alone decides.
decision-cutover-policy-probes = use probes
    .short = probes
    .help = Whether the bridge spends minutes to find the cause.

# Care
decision-care = care
    .help = Rehearsals, an amnesty for bad news, drills, and what follows an incident.
decision-care-rehearsal = rehearsal
    .help = A cutover night that does not count, while a migration runs. It costs money; the real night is safer for it, and reports are truer.
decision-care-amnesty = amnesty for bad news
    .short = amnesty
    .help = Nobody is blamed for a problem reported this quarter.
decision-care-drill = drill
    .help = Breaks something on purpose, on a day when it can be borne.
decision-care-after-incident = after an incident
    .short = incident
    .help = Whether the first question is who, or how.

# Finding out
decision-inquiry = inquiry
    .help = Pays to know more before deciding.
decision-inquiry-price-test = price test
    .help = Some customers see another price. It tells more of the price at which they rebel.
decision-inquiry-sound-suppliers = sound out suppliers
    .short = sound out
    .help = Asks the largest suppliers how nervous they are, and so tells them we ask.

# How we work
decision-structure = structure of the company
    .short = structure
    .help = Who reports to whom. A change costs two quarters.
decision-communication = communication
    .short = comms
    .help = Where people sit and whether they answer at once. A change costs two quarters.
decision-mandate = interface mandate
    .short = mandate
    .help = The rules by which teams may talk to each other's systems.
decision-mandate-rules = rules adopted
    .short = rules
    .help = Which of the seven rules are adopted.
decision-mandate-enforcement = enforcement
    .short = enforce
    .help = What happens to those who do not follow.

# The grid
decision-grid = renting out machines
    .short = grid
    .help = What outsiders may rent, and at what price.
decision-grid-bare-renting = bare renting
    .short = bare
    .help = Empty machines by the month.
decision-grid-services = shared services
    .short = services
    .help = Storage and computing for many tenants at once.
decision-grid-price-per-unit-hour = price per unit and hour
    .short = price/h
    .help = What a tenant pays for a unit of capacity for an hour.
decision-grid-idle-share = share of idle capacity offered
    .short = offered
    .help = How much of what stands idle may be rented.
decision-grid-december-reserve = December reserve
    .short = reserve
    .help = Share of the tenants put out before our own Christmas. The rest stay in December, whoever comes.
decision-orders-grid = machines for tenants
    .short = for tenants
    .help = Bought for tenants, beside the shop's own. Unless set, the standing order decides.
decision-standing-grid-cover = cover for tenants
    .short = tenants
    .help = Machines over what tenants are expected to want next, bought while services are offered.

# Money
decision-finance = finance
    .help = Money from outside, and debts to be paid back.
decision-finance-convertible = convertible bond
    .short = convert.
    .help = Debt with a right to shares. Owners give up a part today; interest runs from the next quarter.
decision-finance-equity = equity
    .help = New shares, at what the market gives for them.
decision-finance-credit = credit line
    .short = credit
    .help = Drawn on the bank's line; below zero, paid back. Interest runs from the next quarter until it is.
decision-finance-strategic = strategic investor
    .short = strategic
    .help = A larger company's money for shares, where a card brings its offer.
decision-finance-buyback = buy back debt
    .short = buyback
    .help = Own debt, at what the market asks for it.
decision-finance-stretch-payables-days = stretch payables
    .short = stretch
    .help = Days by which suppliers are paid later.
decision-story = at the all-hands
    .short = story
    .help = What people are told about the state of the company.

# Standing orders and the forecast
decision-standing = standing orders
    .short = standing
    .help = What happens every quarter unless something else is decided.
decision-standing-capacity-cover = capacity cover
    .short = cover
    .help = Capacity ordered for December, as a multiple of the load expected when it is ordered. Orders that grow faster and machines that wear out by then come out of it.
decision-standing-capacity-platform = machines ordered
    .short = machines
    .help = Machines for load that has not moved: second-hand ones, if chosen, as far as there are any, else the old vendor's. Load that has moved gets new ones.
decision-standing-marketing-share = marketing's share of sales
    .short = mktg %
    .help = Marketing follows sales. Moving this ends a fixed sum.
decision-standing-cash-floor = cash floor
    .short = floor
    .help = If a quarter opens with less cash, the credit line is drawn up to this, as far as it gives. Not in a quarter with a decision on finance; nothing is paid back.
decision-standing-staffing = staffing
    .help = Engineers are hired up to this number, a limited share a quarter. Nobody is let go for it.
decision-forecast = your range for cash
    .short = your range
    .help = The range you are 80% sure of, scored later.
decision-event = answer to the event card
    .short = event
    .help = The option chosen.

# Values: the decision's key and the value
free-shipping-none = none
free-shipping-over-99 = over $99
free-shipping-over-49 = over $49
free-shipping-over-25 = over $25
pledge-growth = growth first
    .short = growth
pledge-profit-by = a profit by { $quarter }
    .short = by { $quarter }
site-east = the eastern warehouse
    .short = east
site-call-centre = the call centre
    .short = calls
freeze-none = none
freeze-partial = partial
freeze-full = full
vendor-none = leave it
    .short = leave it
vendor-negotiate = negotiate
vendor-sign = sign
vendor-sign-bound = sign, bound to a cutover date
    .short = sign, bound
vendor-walk-away = walk away
migration-none = no change
migration-pilot = pilot
migration-commit = commit
migration-dual-run = dual-run
migration-cutover = cut over
migration-cutover-by-service = cut over service by service
    .short = by service
migration-abandon = abandon
night-go = go on
night-hold = hold and look
    .short = hold
night-rollback = roll back
probe-drain = drain a tenth of the traffic
    .short = drain
probe-compare = compare with the rehearsal
    .short = compare
probe-dba = wake the DBA
    .short = wake DBA
after-incident-blame = find who it was
    .short = blame
after-incident-learn = find how it happened
    .short = learn
structure-functional = functional
    .short = functions
structure-divisional = divisional
    .short = divisions
structure-hybrid = hybrid
communication-co-located-sync = one place, at once
    .short = together
communication-co-located-async = one place, in writing
    .short = by memo
communication-distributed-sync = several places, at once
    .short = by phone
communication-distributed-async = several places, in writing
    .short = by mail
communication-remote-async = remote, in writing
    .short = remote
rule-1 = Teams expose data and function through service interfaces.
    .short = interfaces
rule-2 = Teams talk to each other through these interfaces.
    .short = through them
rule-3 = There are no back doors.
    .short = no back doors
rule-4 = Any technology will do.
    .short = any tools
rule-5 = Every interface is built so that it could be shown to outsiders.
    .short = for outsiders
rule-6 = Anyone who does not do this will be dismissed.
    .short = or dismissed
rule-7 = Thank you; have a nice day!
    .short = nice day
enforcement-none = none
enforcement-nudge = nudge
enforcement-fire = dismissal
    .short = firing
story-none = say nothing
    .short = nothing
story-tell = tell them
story-hide = keep it back
story-generator = tell of the days when each mill had a generator of its own
    .short = generator
capacity-platform-auto = as the migration stands
    .short = auto
