# What is wrong with a line that a program sent. Read by people who debug programs: the key, the value, the cure.

# The line
agent-too-long = the line has more than { $limit } bytes
agent-not-json = the line is not JSON: it goes wrong at byte { $column }
agent-too-deep = the line's brackets stand too deep in each other: { $limit } levels are read
agent-no-number = `{ $found }` is no number that JSON has or that can be reckoned with; write it as 12, -0.5 or 2e6
agent-not-an-object = the line is JSON but no object; `decide`, `act`, `forecast`, `answer` and `release` are objects
agent-missing = `{ $name }` is missing
agent-repeated = `{ $name }` stands twice in one object; once is enough
agent-wrong-type = { $expected ->
   *[text] `{ $name }` must be a text in quotes
}
agent-not-in-range = `{ $name }` must be a whole number from 1 to { $most }
agent-unknown-field = unknown key `{ $name }`; known here: { $known }
agent-unknown-type = `{ $name }` is no type of line; there are `decide`, `act`, `forecast`, `answer` and `release`
agent-unknown-act = `{ $name }` is no act of the night; there are { $known }

# The moment
agent-night-first = the cutover night is under way: it goes on with `act`
agent-no-night = no cutover night is under way: the game goes on with `decide`
agent-not-asked = this question is not being asked: an `answer` follows a `question`, with its `id`
agent-too-many-words = `text` is too long: at most { $limit } letters are kept
agent-no-words = `text` says nothing; the exercise waits for an answer in words
agent-answer-first = the game is over, and the exercise still asks: it goes on with `answer`
agent-word-first = the act that begins waits for its word: it goes on with `release`
agent-no-word-due = no act waits for a word: the game goes on with `decide`

# Refused decisions
agent-refused-out-of-range = `{ $key }` is { $offered }; it may be { $low } to { $high }
agent-refused-shares-over-one = the shares of `{ $key }` sum to { $sum }; together they may be 1
agent-refused-not-on-the-market = `{ $key }`: { $offered } units are asked for; { $available } can be had this quarter
agent-refused-not-owned = `{ $key }`: { $offered } units shall go; there are { $owned }
agent-refused-unknown = `{ $key }` names something that does not exist here
agent-refused-no-offer = `{ $key }`: no offer is on the table; negotiate first
agent-refused-vendor-not-talking = `{ $key }`: the vendor does not talk yet; try again next quarter
agent-refused-already-signed = `{ $key }`: a deal has been signed already
agent-refused-date-needed = `{ $key }`: a bound deal needs the quarter of the cutover, after this one and within two years
agent-refused-wrong-stage = `{ $key }`: the migration is not at a stage that allows it
agent-refused-nothing-to-move = `{ $key }`: none of the tiers in `migration_tiers` is still to be moved
agent-refused-tier-under-way = `{ $key }`: a tier that is under way cannot be left out
agent-refused-too-few-units = `{ $key }`: the new machines must carry the load: { $needed } units are needed, { $offered } would be there
agent-refused-fallback-gone = `{ $key }`: the move cannot be given up: the old machines must carry the load, { $needed } units are needed, { $offered } would be there
agent-refused-not-decoupled = `{ $key }`: the systems are not decoupled enough to go service by service
agent-refused-already-closed = `{ $key }`: this site is closed already
agent-refused-already-done = `{ $key }`: this has been done already
agent-refused-window-shut = `{ $key }`: { $offered } dollars are asked for; the market gives { $available } this quarter
agent-refused-no-partner = `{ $key }`: no partner offers money
agent-refused-pledge-given = `{ $key }`: a date once promised stays, and only a date to come can be promised
agent-refused-no-night = `{ $key }`: there is no cutover this quarter
agent-refused-not-enough-cash = `{ $key }` costs { $offered } dollars; { $available } can be spent on it
agent-refused-only-the-answer = a letter is answered in `event`, and standing orders decide the rest; leave out `{ $key }`
agent-refused-option-shut = `{ $key }`: the exercise has set or left out what this option moves; answer by one of `event.options`
agent-refused-set-by-exercise = `{ $key }` is set by the exercise; leave it out
agent-refused-fleet-dear = `{ $key }`: machines are rented out once the new ones carry the whole site
agent-refused-rule-five-missing = `{ $key }`: rule 5 must be among `mandate.rules`, or be lived by, before services can be offered
agent-refused-product-unfinished = `{ $key }`: the product stands at { $built } of 1; put engineers on `allocation.platform`
agent-refused-no-forecast-asked = `{ $key }`: no forecast is asked for in this quarter
agent-refused-game-over = the game is over
