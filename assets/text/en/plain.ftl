# The game as lines and prompts: what only ears need. Everything else is said in the words of the screens.

plain-fact = { $name }: { $value }
plain-saying = { $name }. { $value }
plain-heading = { $heading }:
plain-welcome = Good Crisis, by lines. Answer with a number or a word; a question mark tells what can be typed.
plain-help = What can be typed here:
plain-help-above = The words of the desk work here too.
plain-not-understood = "{ $typed }" means nothing here. A question mark tells what can be typed.
plain-not-here = "{ $typed }" is nothing for this question. Answer it, or type back to leave it; a question mark tells what else can be typed.
plain-too-long = That line is too long to be an answer. Type a number or a word.
plain-which = Which one? { $options }
plain-no-number = "{ $typed }" is no number that can be read here.
plain-no-number-here = "{ $typed }" is no number that can be read here. What can be typed runs from { $range }.
plain-yes = yes
plain-no = no
plain-yes-or-no = Type yes or no.
plain-goodbye = Saved. good-crisis --plain{ $saves } goes on from here; good-crisis play would begin another game.
plain-goodbye-nothing = Nothing was decided yet, so that nothing is kept.
plain-goodbye-night = Saved, in the middle of the night. good-crisis --plain{ $saves } goes on from here; good-crisis play would begin another game.
plain-goodbye-exercise = Saved. The command that began the exercise goes on from here.
plain-goodbye-exercise-over = Saved. This attempt is over; the command that began it looks back at it, or begins the next.
plain-goodbye-over = Saved. The game is over; the title leads back to it, under look back.
plain-not-kept = This could not be kept: { $why }
plain-language-now = English from here on.
plain-towards = to
plain-from-to = { $before } before, { $after } now

# Words that can be typed; .also are others that mean the same, .about what it does
plain-verb-help = ?
    .also = help
    .about = tells what can be typed here
plain-verb-back = back
    .also = b
    .about = leaves this question as it is
plain-verb-quit = quit
    .also = exit, bye, q
    .about = saves and leaves
plain-verb-yes = yes
    .also = y
    .about = does it
plain-verb-no = no
    .also = n
    .about = leaves it
plain-verb-undo = undo
    .also = u
    .about = takes the last change back
plain-verb-reset = reset
    .also = start over
    .about = puts every lever back to where the quarter found it, and takes back the answer to the card
plain-verb-close = close
    .also = close the quarter
    .about = closes the quarter, after saying what that means
plain-verb-briefing = briefing
    .also = paper, news
    .about = reads the quarter's paper again
plain-verb-card = card
    .also = event
    .about = reads the card and asks for its answer
plain-verb-levers = levers
    .also = desk
    .about = lists the levers that matter now
plain-verb-all = all
    .also = all levers
    .about = reads the levers of one group, or of all; as in all machines, all everything
plain-verb-draft = draft
    .also = changes
    .about = tells what this quarter would be closed with
plain-verb-forecast = forecast
    .also = f, outlook
    .about = tells what the finance chief expects; in some quarters you are asked first. With an option of the card, as in forecast 2, what that would bring
plain-verb-why = why
    .also = w
    .about = tells why a figure moved, as in why cash or why cash 2001Q3
plain-verb-books = books
    .also = statements
    .about = reads a statement, as in books or books balance sheet
plain-verb-machines = machines
    .also = fleets
    .about = tells of the machines, their load and their bill
plain-verb-bet = bet
    .also = the bet
    .about = tells how the migration stands
plain-verb-people = people
    .also = crews
    .about = tells who works on what, and how they are
plain-verb-title = title
    .also = menu
    .about = leaves this game for the title; it is kept
plain-verb-language = language
    .about = speaks Korean
plain-verb-english = english
plain-verb-korean = korean
plain-verb-how-to = how to play
    .also = how, rules
    .about = tells how to play
plain-verb-record = record
    .also = sources
    .about = reads legend and record, with sources
plain-verb-more = more
    .also = +, up
    .about = one step up
plain-verb-less = less
    .also = -, down
    .about = one step down
plain-verb-much-more = much more
    .also = ++
    .about = a big step up
plain-verb-much-less = much less
    .also = --
    .about = a big step down
plain-verb-cancel = cancel
    .also = cancelled
    .about = takes the standing order off
plain-verb-skip = skip
    .also = s
    .about = goes to the end of the morning
plain-verb-older = more
    .also = older, next
    .about = reads the next ones of the list
plain-verb-again = again
    .also = whole
    .about = reads the whole bridge again
plain-verb-exercise = exercise
    .also = assignment
    .about = says what the exercise is: attempts, points, questions, until when
plain-verb-note = note
    .also = line to yourself
    .about = writes one line to yourself
plain-verb-share = share
    .about = gives a line to show to others
plain-verb-report = report
    .also = export
    .about = writes the report as a page
plain-verb-decisions = decisions
    .also = decided
    .about = lists what you decided, quarter by quarter
plain-verb-next = next
    .also = n
    .about = goes to the next quarter; so does an empty line
plain-verb-previous = previous
    .also = p, before
    .about = goes to the quarter before
plain-verb-quarters = quarters
    .also = contents
    .about = lists the quarters; the name or number of one goes there
plain-verb-branch = branch
    .also = what if
    .about = plays on from this quarter, as a game of its own
plain-verb-replay = replay
    .also = step through
    .about = steps through this game quarter by quarter
plain-verb-settings = settings
    .also = preferences
    .about = tells the settings and changes them

# The title and a new game
plain-title = What now? Type a number or a word; a question mark lists what can be typed.
plain-title-game = { $entry }: { $scenario }, { $stands }
plain-new-story = Which story? An empty line takes { $usual }.
plain-new-form = How long? An empty line takes { $usual }.
plain-new-difficulty = How hard? An empty line takes { $usual }.
plain-new-with = With what else? An empty line takes { $usual }.
plain-new-seed = The number of the world, or an empty line:
plain-new-seed-wrong = A whole number of at most nineteen digits makes a world. An empty line takes any.
plain-how-to-quarter = A quarter: the paper is read, then the card is asked, then the levers that matter are listed. Change what you like, and type close.
plain-how-to-levers = A lever is chosen by its number or its name. Type marketing = 40M to set it at once, or more and less to move it by a step. Levers that you leave alone stay where they are; standing orders buy the machines for December. Nothing happens before you close the quarter, and until then undo takes everything back.
plain-how-to-why = Type why and the name of a figure to hear what made it what it is, to the cent.
plain-how-to-doors = A few steps have no way back. They are told apart by "no way back", and nothing of the kind is done before you have typed yes.
plain-how-to-forecast = In a few quarters the forecast is covered. Type forecast and say first what cash will be. It changes nothing but your record; the narrower a range that holds, the better it scores.
plain-how-to-advisors = Four advisors speak before the card. Beside a name is told how often he was right: in how many of the quarters you played what he watches (cash for finance, readiness against tangle for technology, sales for retail, hours dark for operations) moved the way he expected; and how often the trend alone was, by which it moves as in the quarter before.
plain-how-to-words = At any prompt a question mark lists what can be typed, back leaves the question, quit saves and leaves. English and Korean words are both understood.

# The quarter's paper
plain-quarter = { $quarter }. Quarter { $turn } of { $turns } that you decide.
plain-headline = { $paper }. { $headline }.
plain-runway = { $runway }, { $note }
plain-was = from { $before } to { $after }
plain-no-bet = no migration under way
plain-between = between { $low } and { $high }
plain-readiness = { $range }; the reports say { $reported }
plain-scale = Urgency, tangle and muscle run from 0 to 1; suppliers stand near 1 while they are calm.
plain-because = Why: { $cause }, { $amount }
plain-advisor = { $name }, right { $right } of { $asked }; by the trend alone, { $guess }
plain-card-answered = Your answer: { $option }.
plain-card-unanswered = Not answered yet. Without an answer it will be: { $option }.
plain-card-again = Back at the card:
plain-card-left = You are at the desk; the card is unanswered. Type card to return to it.
plain-card = Your answer, by number or name. An empty line leaves it for later.
# Before what closing with an option of the card would bring
plain-preview = A preview, nothing is answered. With this answer: { $option }
plain-all-groups = Which levers?
plain-all-everything = everything
plain-all-which = A group by number or name. An empty line reads none.

# The desk and the levers
plain-desk = A lever by number or name, or a word such as forecast, books, why cash, close.
plain-desk-is-top = This is the desk. Type title to leave the game, or quit to leave the program.
plain-nothing-to-undo = There is no change to take back.
plain-moved = { $lever }: from { $from } to { $to }.
plain-moved-back = Taken back. { $lever }: from { $from } to { $to }.
plain-draft-empty = No lever has been moved.
plain-door = No way back: { $door }
plain-left-alone = left alone
plain-last = last quarter
plain-lever-costs = { $value }; { $cost }
plain-lever-offered = { $value }; on offer, { $cost }
plain-lever-moved = { $value }, was { $last }
plain-lever-moved-costs = { $value }, was { $last }; { $cost }
plain-lever-choose = Which option? An empty line leaves it as it is.
plain-lever-set = Its new value, or more or less. An empty line leaves it as it is.
plain-lever-stays = It stays where it is.
plain-option-now = { $option }, as it stands
plain-option-done = { $option }, done already
plain-option-stage = { $option }, staying { $stage }
plain-option-stage-now = { $option }, staying { $stage }, as it stands
plain-option-of = "{ $option }" is an option of { $lever }. Type { $lever } = { $option }.
plain-lever-left-out = { $lever } is left out by the exercise: it stays as it is.
plain-option-shut = { $option }, not possible now
plain-option-shut-why = { $option }, not possible now: { $reason }
plain-option-nothing-new = That would change nothing.
plain-out-of-range = That is outside the range: { $range }.

# The forecast
plain-ahead-cash = { $ends ->
    [alike] Closing like this, cash after the quarter is most likely { $likely }; four times in five it is just that.
   *[apart] Closing like this, cash after the quarter is most likely { $likely }; four times in five it lies between { $low } and { $high }.
}
plain-ahead-fan = If you change nothing after this quarter, cash in { $length } is most likely { $likely }; in the worst tenth below { $worst }, in the best tenth above { $best }. The company is then gone in { $ruin } of the worlds.
plain-ahead-hardly = The forecast reads as it did; cash at the close moves by { $change }.
plain-ahead-same = The forecast is as it was.
plain-ahead-runway = The runway after the quarter: { $runway }.
plain-ahead-runway-moved = The runway after the quarter: { $runway }. With card and levers left alone: { $untouched }.
plain-band = { $ends ->
    [alike] most likely { $likely }
   *[apart] most likely { $likely }, between { $low } and { $high }
}
plain-why-value-words = value,the value,company value,equity,worth,값,회사 값,기업 가치,회사 가치,가치
plain-why-value-later = The value is reckoned when the game is over: an appraiser runs the company on for { $quarters } quarters, the same way for everyone, and counts { $multiple } years of what it then earns after machines and tax, plus cash, less debt at market and what others hold; a platform for tenants by its sales. What customers, terms, machines and people are at the end counts as far as they make those years.
plain-why-value-gone = The company is gone, and its value with it.
plain-forecast-whose = What the finance chief believes, over 200 worlds he thinks possible, if you close like this and change nothing after this quarter; each range holds four times in five:
plain-ahead-gone = Left alone after this quarter, the company is gone within two years in { $odds } of the worlds.
plain-ahead-sold = In { $odds } of the worlds it is sold for its parts; in the others in which it is gone, the money ran out.
plain-ahead-led-on = If a steady hand leads on from the next quarter and finishes any bet begun, it is gone within two years in { $odds } of the worlds.
plain-long-outage = The site is down for more than 8 hours in this quarter: { $odds } of the worlds.
plain-forecast-not-modelled = What lies beyond that is not modelled.
plain-forecast-asks = The forecast is covered this quarter, until you have said what you think cash will be. Type forecast to say it, here or at the desk; it changes nothing but your record.
plain-forecast-covered = The forecast is still covered; type forecast to say what cash will be.
plain-forecast-words = The forecast is covered. Say the range that you are 80% sure will hold cash at the end of { $quarter }. A narrow range scores better, a miss costs ten times its distance. Once said, it stands, also if you move a lever afterwards: move them first.
plain-forecast-range = From what to what, in millions of dollars, such as 1100 to 1300? Or one of the numbers above. An empty line says nothing yet.
plain-forecast-forms = A range can be written as 1100 to 1300, as 1100 1300, or as 1.1 to 1.3 billion; or its lower end by itself and then its upper end.
plain-forecast-high = And at most:
plain-forecast-upside-down = The upper end lies below the lower one. Type it again.
plain-forecast-too-far = Cash will hardly lie outside { $least } to { $most }. Is it millions of dollars that you mean?

# Books, machines, bet, people
plain-books = Which statement? An empty line goes back.
plain-statement = { $statement }, { $quarter }, in millions of dollars. What has a minus was lost, or went out.
plain-books-line = The number or name of a line tells its last quarters and why it moved. An empty line goes back.
plain-line-before = { $now }, before { $before }
plain-of = { $owner }, { $name }
plain-running = running cost a quarter
plain-people-drafted = { $now }, by the draft { $draft }
plain-machines-all = All machines, and tiers that stay: { $cost } a quarter
plain-year-busiest = The busiest week was week { $week } of the year, at { $load } of capacity.
plain-year-over = { $weeks ->
    [one] In 1 week load was more than capacity.
   *[other] In { $weeks } weeks load was more than capacity.
}
plain-bill = { $year } over four quarters, then { $after } a quarter
plain-load-per-order = load of an order: { $factor } times that of the first day
plain-no-consent = { $level }; a migration needs { $needed }
plain-tickets-more = and { $count } more
plain-ticket-again = { $ticket }, refused { $times } times
plain-teams = { $count } of { $all } teams

# Why
plain-why = Why { $name } in { $quarter }
plain-why-now = Why { $name }
plain-why-decided = What the decisions of that quarter did to it, one at a time:
plain-why-what = Which figure? Type its number or its name.
plain-why-unknown = There is no figure called "{ $typed }". Type why alone to hear some.
plain-no-such-quarter = That quarter has not been played. Write it like 2001Q3.

# Closing
plain-forecast-unsaid = You have not said what cash will be. The quarter closes all the same; only your record of forecasts goes without it.
plain-not-closed = Not closed. You are at the desk.
plain-close = Close the quarter? Type yes or no.
plain-close-door = Close the quarter, and go through where there is no way back? Type yes or no.

# The night
plain-night = What is done? Type a number or a word.
plain-night-clock = The clock says { $clock }
plain-night-step = Step { $place } of { $count }: { $step }
plain-night-errors = errors { $errors }; { $first } at the start of the curve, { $highest } at the highest of the step
plain-night-flat = errors { $errors }, flat
plain-night-latency = one page in a hundred takes longer than { $latency } seconds
plain-night-rehearsal = at this minute of the rehearsal: errors { $errors }
plain-night-noisy = The readings are noisy: this step was still being changed of late.
plain-night-left = Left unsolved, and out of reach now: { $step }, errors { $errors }
plain-night-retires = The next step takes the old side out of service.
plain-night-no-way-back = After it there is nothing to roll back to.
plain-night-leave = { $act }: nobody comes back to this step tonight
plain-night-finish = { $act }: what is wrong here stays so until morning
plain-night-door = Go on? Type yes or no.
plain-night-no-back = The night cannot be left half way. It is kept after every act; quit leaves it where it stands.
plain-peak-on = An empty line goes on; skip goes to the end.
plain-peak = Minutes { $from } to { $to }: errors { $now }, at worst { $worst }

# The epilogue and the end
plain-letter = Sign with a number or a name.
plain-cold-first = The first game begins at once, at the usual difficulty. Once its first quarter is closed, title leads to the lesson, to other games and to how hard they are.
plain-cold-machines = There are { $units } units, and last quarter the peak took { $load } of them; December is expected to need { $december }. A unit costs { $price }.
plain-cold-order = How many units? An empty line orders none.
plain-cold-close-next = The close comes next, by itself. First say how many units; an empty line orders none.
plain-reckoning = Other lines and other worlds are being reckoned.
plain-cash-line = { $ends ->
    [alike] lowest at its end, { $last } in { $last_quarter }
   *[apart] lowest in { $low_quarter }, at { $low }; { $last } at the end of { $last_quarter }
}
plain-cash-band = { $ends ->
    [alike] in four worlds of five { $high } at the end of { $quarter }
   *[apart] in four worlds of five between { $low } and { $high } at the end of { $quarter }
}
plain-moment = { $quarter }: { $amount }. { $what }
plain-debrief = What now? A number begins another game; note, share, report, decisions and replay look at this one; title leaves it.
plain-again-fork = again, from the fork
plain-again-card = the same world, the other card
plain-again = Play it? Type yes or no.
plain-note = One line to yourself. An empty line leaves it.
plain-note-when = In which quarter of the next game do you want to hear it? Write it like 2001Q3. An empty line takes { $usual }.
plain-note-not-then = Nobody was asked anything in that quarter. Name one in which somebody was, like 2001Q3.
plain-note-kept = Kept with the game; it stands in the report, and is read to you in the next game.
plain-reminder = An empty line keeps it.
plain-share = The seed makes the same world for whoever plays it.

# The front page of a year
plain-front-headline = { $headline }.
plain-front-quarter = Q{ $quarter } { $value }
plain-front-year = the year { $value }

# Saves, a save quarter by quarter, settings
plain-saves-more = { $rest ->
    [one] 1 older one is left. Type more to hear it; its name or number can be typed already.
   *[other] { $rest } older ones are left. Type more to hear the next { $next }; the name or number of any can be typed already.
}
plain-saves = Which save? A number or a name. An empty line goes back.
plain-save = Go on with this game, or step through it? An empty line goes on with it; back leaves it.
plain-save-over = Look back at this game from its end, or step through it? An empty line looks back; back leaves it.
plain-save-go-on = go on
plain-save-look-back = look back
plain-save-step-through = step through
plain-replay = An empty line goes to the next quarter; why, books, quarters or branch; or a quarter, such as 2001Q3. Back leaves the save.
plain-replay-place = { $quarter }, quarter { $turn } of { $turns }.
plain-replay-figures = At the end of the quarter
plain-replay-moved = { $value }, { $change } on the quarter
plain-replay-cash = cash so far
plain-replay-first = This is the first quarter.
plain-replay-last = This is the last quarter. Back leaves the save.
plain-settings = Which one? An empty line goes back. In lines only the language is heard; the rest is kept for the screens.

# The first lesson
plain-lesson-begins = The first lesson: a small company, two quarters. Nothing of it is kept unless you play on at its end. Type title to leave it.
plain-lesson-not-kept = Nothing of the lesson was kept.
plain-lesson-done = That was the lesson. You can go on with this company in { $quarter }, begin a game of your own, or leave.
plain-lesson-play-on = go on with this company from { $quarter }; the game is kept from now on
plain-lesson-place = Lesson, { $step } of { $steps }.
plain-lesson-paper = The runway, read first, is how long the money would last if nobody lent any. Below comes a card: answer it with the number of an option.
plain-lesson-lever = Those were the levers that matter. Move one: type its number, and then more or less. You hear what the move does to cash and to the runway.
plain-lesson-fan = Those sentences are what the finance chief believes, if you change nothing after this quarter: the likely cash, and the span that four worlds in five keep to. Type forecast to hear all of it.
plain-lesson-asked = Figure by figure, then quarter by quarter: so the next two years look with your levers as they stand.
plain-lesson-relief = A signature, a loan, a cheaper price: relief buys quarters and makes people breathe out. Type bet to hear of the bet, which needs them not to.
plain-lesson-bet = Moving to other machines costs quarters now, and stands still below the urgency that is needed.
plain-lesson-close = Type close. You are told what it does and what cannot be recalled; after yes, ninety days go by.
plain-lesson-tape = That was the quarter, in the order in which it was felt. Next comes the paper of the new one.
plain-lesson-news = The paper told what changed most, each with its largest reasons. Type why cash to hear all of them, here or at the desk.
plain-lesson-why = From what it was to what it is, exactly; then what your own decisions did. Add a quarter, as in why cash 2000Q1, to ask of an earlier one.
plain-lesson-books = Every figure can be asked so, and the statements have them all. Type books and choose one.
plain-lesson-lines = The number of a line tells its last quarters and why it moved. An empty line goes back.
plain-lesson-again = That is a quarter: read, decide, look ahead, close. Close this one as you see fit.
plain-lesson-last = And so on, until the story ends or the money does.

plain-classroom = An exercise is a file that your teacher hands out. Leave, and start it by its name and with your id: good-crisis play week3.ron --as s01 --plain.
plain-title-language = language: English · 한국어
plain-exercise-begins = This is an exercise: { $title }. The word exercise says this again.
plain-exercise-none = This game is no exercise.
plain-exercise-which = Attempt { $before } is over. Look back at it, or begin the next?
plain-exercise-asks = The exercise asks: { $question } One line; an empty one leaves it open.
plain-exercise-open = The question is still open, and so is what it holds up.
plain-exercise-short = That is too short to count: it takes { $least } words or more. Keep it all the same?
plain-exercise-kept = Your answer is kept.
plain-exercise-word = { $said ->
        [yes] With { $quarter } a new act begins. Its luck waits for a word that your teacher reads out: { $when }.
       *[no] With { $quarter } a new act begins. Its luck waits for a word that your teacher reads out.
    } The word; an empty line leaves it for later.
