# The shared vocabulary. An id is the kind and the value as decisions, scenarios and saves write it.

game-title = Good Crisis
game-motto = never waste a good crisis

# Levels a figure can be said to have
level-open = open
level-narrow = narrow
    .short = thin
level-shut = ajar

# The year
season-1 = first quarter
    .short = Q1
season-2 = second quarter
    .short = Q2
season-3 = third quarter
    .short = Q3
season-4 = fourth quarter
    .short = Q4
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

# Forms and difficulties
form-sprint = sprint
    .about = 2000 Q3 to 2001 Q4: six quarters, about fifteen minutes.
form-full = full
    .about = 2000 to 2003 decided, then three letters until 2006: twenty-five to forty minutes.
form-long = long
    .about = 2000 to 2006, every quarter decided.
difficulty-founder = founder
    .about = More cash at the start, fewer and milder surprises, reports nearer the truth. The same rules.
difficulty-operator = operator
    .about = Cash, luck and signs as they were.
difficulty-day-one = day one
    .about = Less cash and credit, more and worse surprises, reports that flatter. The same rules.

# Machines
platform-sun = Sun
    .about = Dear, dependable, and only from Sun.
platform-sun-second-hand = second-hand Sun
    .short = 2nd-hand
    .about = From the auctions of shops that closed. Cheap, unsupported, and soon gone.
platform-linux = HP/Linux
    .short = Linux
    .about = Ordinary boxes, many of them. The code must be ported first.
fleet = fleet
unit = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}
unit-part = less than one unit

# Tiers of the migration
tier-web = web
tier-applications = applications
    .short = apps
tier-databases = databases
    .short = DB
tier-warehouse = warehouse
    .short = whse

# Stages of the migration
stage-none = not begun
stage-pilot = pilot
stage-commit = committed
stage-dual-run = dual-running
    .short = dual-run
stage-cutover = cutover
stage-cutover-by-service = cutover by service
    .short = by service
stage-stabilise = stabilising
    .short = stabil.
stage-done = done
stage-abandoned = abandoned
    .short = left

# Fallback
fallback-standing = fallback standing
fallback-gone = fallback gone

# Programmes of engineering
programme-features = features
programme-migration = migration
programme-testing = testing
programme-decoupling = decoupling
    .short = decoupl.
programme-platform = platform
programme-fulfilment = fulfilment
    .short = fulfilm.
programme-reliability = reliability
    .short = reliab.
programme-keep-the-lights-on = keep-the-lights-on
    .short = lights on

# Companies and trades
company-amazon = Amazon
company-sun = Sun
company-ebay = eBay
company-oracle = Oracle
company-hp = HP
rival = rival
rivals = rivals
vendor = vendor
supplier = supplier

# Words of the game that several rooms need
word-you = you
word-history = history
word-wasted = the crisis wasted
    .short = wasted
