# Steps of urgency within a quarter, in the order in which they came. Ids are those of the trace.

flow-decay = people get used to it
flow-capital-window = the capital window closing
flow-new-low-in-cash = a new low in cash
flow-analyst-note = an analyst's note
flow-all-hands = an honest all-hands
flow-layoffs = layoffs
flow-failed-night = a cutover that failed
flow-good-night = a cutover that held
flow-missed-pledge = a pledge missed
flow-kept-pledge = a pledge kept
flow-relief = relief
flow-bound-relief = relief bound to a date
flow-rescue = a rescue round
flow-full-till = a full till
flow-card = event card
flow-abandoned = the migration abandoned
flow-dated = news of the day
flow-at-its-limit = at its limit
