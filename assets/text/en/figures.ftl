# Names of figures. `.short` is for narrow columns; without it the name itself is short enough.

# The six stocks that every screen shows
figure-runway = runway
    .about = How long the cash lasts if nothing changes, the capital window stays shut and suppliers are nervous.
figure-urgency = urgency
    .about = How far people agree that something must change, from 0 to 1. News feeds it; relief drains it.
figure-readiness = readiness
    .short = ready
    .about = How far the migration is done and tested. A range, because reports are kind.
figure-tangle = tangle
    .about = Coupling and technical debt in one figure, from 0 to 1. It slows every change.
figure-suppliers = suppliers
    .short = suppl.
    .about = How far those who sell to us trust that they will be paid, from 0 to 1.
figure-muscle = muscle
    .about = What finishing hard things has taught the company, from 0 to 1.

# Sales and their parts
figure-sales = net sales
    .short = sales
figure-sales-growth = sales growth
    .short = growth
figure-retail-sales = retail sales
figure-platform-revenue = platform revenue
    .short = platform
figure-cost-of-sales = cost of sales
    .short = cost
figure-gross-profit = gross profit
    .short = gross
figure-gross-margin = gross margin
    .short = margin
figure-fulfilment-cost = fulfilment cost
    .short = fulfilm.
figure-marketing = marketing
    .short = mktg
figure-technology-cost = technology and content
    .short = tech
figure-general-cost = general and administrative
    .short = G&A
figure-restructuring = restructuring
    .short = restr.
figure-operating-result = operating result
    .short = operating
figure-interest = interest
figure-net-income = net income
    .short = net

# Cash and what is owed
figure-cash = cash and securities
    .short = cash
figure-cash-change = change in cash
    .short = Δ cash
figure-free-cash-flow = free cash flow
    .short = FCF
figure-burn = burn
figure-debt = debt
figure-payables = payables
figure-inventory = inventory
    .short = stock
figure-receivables = receivables
    .short = receiv.
figure-credit = committed credit
    .short = credit
figure-capital-window = capital window
    .short = window
figure-lowest-cash = lowest cash
figure-capital-expenditure = capital expenditure
    .short = capex

# Market
figure-customers = active customers
    .short = customers
figure-new-customers = new customers
    .short = new
figure-churn = customers lost
    .short = lost
figure-price-index = price index
    .short = price
figure-quality = store quality
    .short = quality
figure-trust = customers' trust
    .short = trust
figure-orders-shipped = orders shipped
    .short = orders

# Machines
figure-load = load
figure-peak-load = load at the peak
    .short = peak
figure-capacity = capacity
figure-utilisation = utilisation
    .short = util.
figure-idle-weeks = idle weeks
    .short = idle
figure-outage-hours = outage
figure-incidents = incidents
figure-infrastructure-cost = infrastructure cost
    .short = infra.
figure-fleet-units = machines owned
    .short = fleet

# People
figure-headcount = engineers
figure-staff = staff in sheds and phones
    .short = staff
figure-morale = morale
figure-know-how = know-how
figure-focus = focus
figure-honesty = honesty of reports
    .short = honesty
figure-resistance = resistance
    .short = resist.
figure-backlog = backlog
figure-keep-the-lights-on = keep-the-lights-on
    .short = lights on
figure-effort = engineering effort
    .short = effort

# The bet
figure-scope = scope
figure-scope-done = scope done
    .short = done
figure-maturity = maturity of the new system
    .short = maturity

# Verdict
figure-value = value
    .about = What the company's equity is worth: its coming cash flow at a normal multiple, plus the platform, plus cash, less debt at market.
figure-score = score
figure-crisis-dividend = crisis dividend
    .short = dividend
    .about = Your value less the value of the same world, under the same luck, with the crisis wasted.
figure-wasted-value = value with the crisis wasted
    .short = wasted
figure-skill = skill
figure-luck = luck
figure-survival = survival
