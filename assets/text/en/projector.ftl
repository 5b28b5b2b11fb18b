# The page on a class, for the projector.

projector-contents = On this page
projector-turnout = { $students ->
    [one] 1 student
   *[other] { $students } students
} · { $files ->
    [one] 1 file
   *[other] { $files } files
}, of which { $good } verified
projector-unfinished = { $count ->
    [one] 1 game was not played to its end. It is marked as such and counts among neither the living nor the dead.
   *[other] { $count } games were not played to their end. They are marked as such and count among neither the living nor the dead.
}
projector-unverified = { $count ->
    [one] 1 file does not verify. Nothing of it is shown:
   *[other] { $count } files do not verify. Nothing of them is shown:
}
projector-reason = { $count } × { $reason }
projector-missing = { $count ->
    [one] 1 student on the roster has handed in nothing that verifies.
   *[other] { $count } students on the roster have handed in nothing that verifies.
}
projector-nobody = Nobody's game verifies, so there is nothing to show. `class grade` names each file with its reason.
projector-why-unread = the file cannot be read
projector-why-empty = the file is empty
projector-why-no-save = no save that can be read
projector-why-foreign = another kind of file than a save
projector-why-other-assignment = played for another exercise, or for none
projector-why-begun = begun otherwise than the exercise says
projector-why-no-scenario = the scenario cannot be made for this student
projector-why-fault = playing it again gives another game
projector-why-locked = a locked decision was made
projector-why-word = an act without its word

projector-lived = Lived
projector-died = Did not live
projector-open = Not finished
projector-sum = All
projector-in-numbers = { $what }: the same in numbers
projector-student = Student
projector-students = Students
projector-over = Finished
projector-share = Share
projector-interval = 95% interval
projector-answer = Answer
projector-ending = Ending
projector-value = Value ($M)

projector-endings = How it ended
projector-endings-words = { $lived } of { $over } companies lived: { $share }. A class of this size cannot tell that from { $interval }.
projector-none-over = No game was played to its end.

projector-cash = Every company's cash
projector-class = the class
projector-cash-words = Each pale line is one company. Half of the class stood at { $last } or below at the end.
projector-cash-how = Thick: the middle of the class; shaded, four companies in five. Dashed: the historical way under each student's own luck, dotted: the crisis wasted; both in the middle. Below nothing is what a company was short of. For the middle, a company that is gone stays at what it went with.

projector-committed = When the migration was begun
projector-committed-words = { $count } of { $all } committed to the new machines. Bars show in which quarter, and what became of those companies.
projector-committed-at = Committed
projector-never = Never

projector-choice = The choice
projector-choice-card = The choice: { $card }
projector-choice-table = Who lived, by the answer on the card
projector-way-table = Who lived, by whether there was a bet in the end
projector-way-head = Way
projector-bet = Bet on new machines
projector-no-bet = No bet
projector-way = { $way }: { $lived } of { $over } lived (95% interval { $interval }).
projector-way-none = { $way }: nobody who finished.
projector-way-median = { $way }: { $amount } in the middle.
projector-cloud = What both ways came to
projector-cloud-how = Each mark is a company: what it was worth at the end. One that did not live is worth nothing, or what a sale for parts left its owners. The thick line is the middle.
projector-cloud-table = The same in numbers (millions of dollars)
projector-value-axis = value at the end, in dollars

projector-skill = Luck against skill
projector-skill-words = For { $more } of { $all } companies luck moved more than decisions did. { $plus ->
    [0] By what could be known, nobody's decisions made the company worth more than it was before them. The percentile of skill compares with the program's own policies instead.
    [one] One company's decisions added value.
   *[other] The decisions of { $plus } added value.
}
projector-skill-how = To the right: what the decisions added, by what could be known when they were made. Up: what the world then added.
projector-skill-axis = skill ($)
projector-luck-axis = luck ($)
projector-skill-table = The same in numbers, by skill (millions of dollars)

projector-quotes = In your words
projector-asks = Questions to ask
projector-ask-wasted = { $count ->
    [one] One student made no bet and was right: in most worlds that could be believed in, it would have been worth less. Ask that one first: what did you see that the others did not?
   *[other] { $count } students made no bet and were right: in most worlds that could be believed in, it would have been worth less. Ask them first: what did you see that the others did not?
}
projector-ask-loss = The dearest decision, { $quarter }: { $what }. It cost { $amount }. What could be known then: { $cash } in the till, a runway of { $runway }; in the worlds that could be believed in, the company was worth { $before } before it and { $decided } after it. What would have had to be true for it to be right?
projector-ask-bet-died = { $count ->
    [one] One company bet and did not live. What killed it: the bet, or the quarter it was made in?
   *[other] { $count } companies bet and did not live. What killed them: the bet, or the quarter it was made in?
}
projector-ask-skilled-died = { $count ->
    [one] One company was run better than it was found, and did not live. What should be done differently next time, if anything?
   *[other] { $count } companies were run better than they were found, and did not live. What should be done differently next time, if anything?
}
projector-ask-lived-on-luck = { $count ->
    [one] One company lived although its decisions took value away. How would one notice that without this page?
   *[other] { $count } companies lived although their decisions took value away. How would one notice that without this page?
}
projector-ask-narrow = The class was 80% sure { $said } times and right in { $share }. What did the ranges leave out?
projector-ask-wide = The class was 80% sure { $said } times and right in { $share }. What would have been lost by saying less?
projector-ask-one-end = { $count } of { $over } companies came to the same end: { $ending }. What did they decide alike, and when was it still open?

projector-everybody = Everybody
projector-everybody-table = By id (money in millions of dollars)
projector-by-attempt = Of each student the attempt that counts is shown.
projector-by-wilson = Intervals: Wilson's score, 95%.
projector-by-lot = Quotes: by lot from the hash of exercise, question and id, one a student, questions by turns, answers of ten letters or more; long ones are cut. Neither marks nor endings have a say.
projector-hash = Exercise { $hash }
