# What the four advisors say: one line each, at most 70 characters, from the present state, and not to one another's liking.

advice-finance-window = "Money costs 6.875% today. In May there may be none at any price."
advice-finance-short = "{ $runway } of cash. Everything else on this page is decoration."
advice-finance-debt = "Cash { $cash }, debt { $debt }. The second figure does not shrink."
advice-finance-offer = "Sign. { $discount } off is money this quarter, not a plan."
advice-finance-january = "{ $cash } in January. Most of it belongs to our suppliers."
advice-finance-move = "The move has cost { $spent } engineer-quarters and earned 0 so far."
advice-finance-pledge = "Name a date for profit and the bank calms down. Then we must keep it."
advice-finance-signed = "The deal holds to { $until }. We pay it whether we use it or not."
advice-finance-idle = "{ $weeks } weeks of idle machines. I pay for 52."

advice-technology-offer = "Sign and you'll never leave."
advice-technology-boxes = "Every box we buy from Sun is one more to throw out."
advice-technology-report = "The reports say { $readiness }. I used to write those reports."
advice-technology-dark = "We have never done it in the dark. The night will be dark."
advice-technology-freeze = "Frozen features break nothing. Ask retail what they cost."
advice-technology-tangle = "Touch one thing and four others move. That is our architecture."
advice-technology-hum = "The old boxes still hum. What you hear is rent."
advice-technology-second-hand = "Second-hand Suns come without a number to call."
advice-technology-calm = "Nobody here is frightened enough to change anything."
advice-technology-usual = "Give me a year without features. Retail will give me a week."

advice-retail-frozen = "Every frozen week, a rival ships."
advice-retail-dear = "Customers keep two windows open. One of them is a rival's."
advice-retail-slow = "{ $growth } in a year. Customers don't wait until we feel better."
advice-retail-growth = "{ $growth } in a year. Don't frighten them off with prices now."
advice-retail-search = "They ask when search will work. I say soon. I said soon in spring."
advice-retail-dark = "Down for { $hours }. They came back, fewer than went."
advice-retail-shipping = "Drop the shipping charge and they come. You'd see it in a weekend."
advice-retail-everything = "They like the one shop that has everything. Barbells too."
advice-retail-usual = "Whatever you freeze, freeze it after Christmas."

advice-operations-june = "December is bought in June. It is April."
advice-operations-september = "What isn't ordered by September, December leaves to luck."
advice-operations-forty = "Forty days to Christmas. Nobody touches what runs."
advice-operations-empty = "The sheds are empty until October. The rent isn't."
advice-operations-owed = "Two suppliers rang twice this week about their money."
advice-operations-shed = "One shed too many, and the people in it know."
advice-operations-night = "If it must be a night, take February. Not November."
advice-operations-load = "At { $load } of capacity a busy Tuesday is an outage."
advice-operations-hands = "A box goes through too many hands. Programmers could change that."
advice-operations-usual = "Boxes first. A date, a dock, a box. Everything else can wait."
# What an advisor sees a year ahead by his own measure, if something is done and if not; two wordings that take turns
advice-option = Option { $number }
advice-record = { $right } of { $of }
advice-finance-ahead = "{ $what }: { $better } of cash in a year, not { $stays }."
advice-finance-sum = "My sum says { $what }. { $better } in a year, else { $stays }."
advice-technology-ahead = "{ $what }: readiness less tangle { $better } in a year, not { $stays }."
advice-technology-memory = "{ $what }, I'd say: { $better } ready less tangled. Else { $stays }."
advice-retail-ahead = "{ $what }: { $better } a quarter in a year. Otherwise { $stays }."
advice-retail-customers = "{ $what }, and customers bring { $better } a quarter, not { $stays }."
advice-operations-ahead = "{ $what }: odds of a dark day { $better } in a year, else { $stays }."
advice-operations-odds = "{ $what }. A dark day within a year: { $better }, not { $stays }."
nudge-prices-up = Prices up 3%
nudge-prices-down = Prices down 3%
nudge-marketing-up = Marketing up a fifth
nudge-marketing-down = Marketing down a fifth
nudge-freeze = A partial freeze
nudge-decoupling = Decoupling first
nudge-machines = 15% more machines
