# The report as a file.

report-so-far = The game so far
report-unfinished = Not over: { $quarter } is open. What follows is reckoned as far as it was played.
report-lines = Cash, quarter by quarter
report-lines-title = Cash at the end of each quarter, in dollars
report-lines-words = { $ends ->
    [alike] Your cash was lowest at its end: { $last } in { $last_quarter }.
   *[apart] Your cash was lowest in { $low_quarter }, at { $low }, and stood at { $last } at the end of { $last_quarter }.
} Shaded: four in five of the worlds that could be believed in, for history from the first day, for the crisis wasted from where it leaves your line.
report-band = { $name }, four in five
report-cash-table = The same in numbers (millions of dollars)
report-quarter = Quarter
report-decided = Decided
report-sums = How the value adds up
report-part = Part
report-millions = $M
report-suspect = Suspect
report-took = Took ($M)
report-moment = { $amount } · { $quarter } · { $what }
report-judged = Skill and luck
report-judged-how = Before each quarter's decisions and after them the company is valued in a hundred worlds that could be believed in then, played on by a fixed strategy. What the decisions moved is skill; what the quarter then brought is luck. What was answered in a cutover night is set against what the standing rules would have made of the same night, and is skill. From the value of the first day they add up to the value at the end.
report-judged-title = Skill and luck by quarter, in dollars
report-skill = Skill
report-luck = Luck
report-skill-by = Skill by "{ $policy }"
report-luck-by = Luck by "{ $policy }"
report-sum = Sum
report-quarters = Quarter by quarter
report-quarters-table = What was decided, and what skill and luck made of it (millions of dollars; in brackets: lost)
report-notes = Notes
report-game = { $scenario }, { $form }, { $difficulty }, seed { $seed }
report-player = Played by { $player }
report-hash = State { $hash }
