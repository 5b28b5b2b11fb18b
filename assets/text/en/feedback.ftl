# A student's own page.

feedback-ended = { $ending } · value { $value }, score { $score }
feedback-cash-words = Your cash at the end of a quarter was { $low } at its lowest and { $last } at the last. Dashed: the historical way under your luck. Dotted: your game with the crisis wasted.
feedback-moments = The quarters whose decisions mattered
feedback-moments-how = Each with what all its decisions, the levers left as they stood among them, added to, or took from, the company's value by what could be known when you decided. What came afterwards is luck and not in here.
feedback-luck-for = Luck was with you: the sum below is what the world added after your decisions.
feedback-luck-against = Luck was against you: the sum below is what the world took after your decisions.
feedback-percentile = Your skill is at { $percentile } of 100 among the program's own policies, from reckless to well-timed, that played the same exercise.
feedback-sure = How sure you were
feedback-ranges = You were asked for { $asked ->
    [one] one range
   *[other] { $asked } ranges
} of cash and gave { $own } of your own. Of people who are 80% sure, 80% should be right.
feedback-ranges-table = Your ranges and what came (millions of dollars)
feedback-range = Your range
feedback-came = Came
feedback-result = Held?
feedback-held = held
feedback-missed = missed
feedback-taken-over = taken over from the finance chief, not counted
feedback-marks = Your mark
feedback-mark = { $points } of { $of } points so far, by what your game came to. What a person marks is still to come.
feedback-mark-whole = { $points } of { $of } points, those that your teacher gave among them.
feedback-marks-table = By part: what is asked, what you reached
feedback-criterion = Part
feedback-for = For
feedback-reached = Reached
feedback-asked = Asked
feedback-points = Points
feedback-met = Criterion
feedback-asked-survival = the company lives and is worth something
feedback-asked-range = no points at { $none }, all at { $full }
feedback-met-full = met
feedback-met-part = met in part
feedback-met-not = not met
feedback-by-hand = marked by your teacher
feedback-yes = yes
feedback-no = no
feedback-of-skill = skill, among the program's policies
feedback-of-skill-millions = skill, in dollars
feedback-of-survival = survival
feedback-of-score = score
feedback-of-value = value at the end
feedback-of-crisis-dividend = crisis dividend
feedback-of-lowest-cash = lowest cash
feedback-of-forecasts = ranges of your own, beside the finance chief's
feedback-of-answers = questions answered in some eight words or more
feedback-of-by-hand = your reasons
feedback-answers = What you answered
feedback-no-answer = not answered
feedback-think = One question to think about
feedback-think-loss = In { $quarter } you decided: { $what }. By what could be known it cost { $amount }. There was { $cash } in the till and a runway of { $runway }. What did you know then that spoke against it, and what would you have asked for first?
feedback-think-ranges = You were 80% sure { $said } times and right { $right } times. What would you have had to leave open for your ranges to hold?
feedback-think-luck = Luck did more for you than your decisions. Which of them would you make again in a year without it?
feedback-think-again = No decision of yours took value away. Which one would you defend against somebody whose company died of the same one?

## The command
feedback-written = { $path }: { $count ->
    [one] 1 page
   *[other] { $count } pages
}. { $bad ->
    [0] Every file verified.
    [one] 1 file does not verify and has no page.
   *[other] { $bad } files do not verify and have no page.
}
feedback-report-written = { $path }: the report for the projector.
feedback-within = { $path } lies in the folder with the submissions. Give another folder, or the pages would be graded next time.
feedback-no-folder = { $path } is a file; `--out` needs a folder.
