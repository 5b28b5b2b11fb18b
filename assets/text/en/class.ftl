# The classroom: what `class` says, why a submission does not count, what an exercise says on screen, lessons.

## What is wrong with an assignment. A line reads `week3.ron:12:5: ` and one of these.
class-finding-no-level = `{ $path }`: `{ $key }` happens once and has no standing value; put it under `locked` or `hidden`, or fix a decision that stands, such as `price_index`
class-finding-when = `{ $path }`: nothing is decided in `{ $found }`; a quarter from `{ $first }` to `{ $last }`, or `end`, would be right
class-finding-quarter = `{ $path }`: `{ $found }` is not in the game; a quarter from `{ $first }` to `{ $last }` would be right
class-finding-key = `{ $path }`: this is no public class key; `class new --key FILE` writes one, 64 hexadecimal digits
class-finding-impossible = `{ $path }`: with this value of `{ $key }` the first quarter could not be closed
class-finding-beside = `{ $path }`: no readable file `{ $found }` lies beside the assignment; its bare name belongs here, without a folder
class-finding-perturbed = `{ $path }`: moved that far, `{ $found }` makes the scenario unsound; a smaller `by` would be right
class-finding-ends = `{ $path }`: the part `{ $name }` needs `none` (what gives no points) and `full` (what gives all), two different numbers
class-finding-act = `{ $path }`: no act can begin in `{ $found }`; acts follow one another, from `{ $first }` to `{ $last }`
class-finding-act-key = `{ $path }`: the words that release acts are made by a class key, and the assignment names none; `class new --key FILE` writes one that does
class-finding-no-exercise = the save was begun for an exercise and has lost the text of it; begin from a copy that still has it
class-finding-word = an act of the exercise was gone on into by another word than its own; nothing played after that would count

## The command
class-written = { $path }: written. Look it over, then `good-crisis class check { $path }`.
class-exists = { $path } is there already and was left as it is. `--force` overwrites it.
class-unknown-lesson = There is no lesson `{ $name }`. There are: { $known }.
class-unknown-lesson-near = There is no lesson `{ $name }`; did you mean `{ $near }`?
class-key-written = { $path }: a new class key. Keep it to yourself: whoever has it can make starting tokens and words.
class-key-broken = { $path } is no class key: 64 hexadecimal digits belong in it. `class new --key FILE` writes one where there is none.
class-key-other = The key in { $path } is not the one whose public half stands in the assignment.
class-key-idle = The assignment names no class key: its games need no tokens. `class new --key FILE` writes one that does.
class-tokens-written = { $path }: { $count } starting tokens. Give each student his own line.
class-no-acts = The assignment has no acts that wait for a word. `acts: [(from: "2001Q1")]` would make one.
class-no-such-act = Words are for acts 2 to { $last } of this assignment.
class-release-act = act
class-release-from = from
class-release-word = word
class-release-when = read out
exercise-kept = Kept with the game.
class-attempts-over = The exercise takes { $most ->
        [one] one attempt
       *[other] { $most } attempts
    } and no more. What you hand in are their saves; a game of your own is begun by the name of its scenario.
class-sound = { $path }: nothing wrong. { $title }: { $scenario }, { $first } to { $last }, { $by-hand ->
        [none] { $all } points
       *[other] { $points } points + { $by-hand } by hand = { $all } points
    }.
class-needs-id = An exercise is played under an id: `good-crisis play { $path } --as ID`, with the id your teacher gave you.
class-needs-token = This exercise asks for a starting token: `--token TOKEN`, with the line your teacher gave you.
class-token-wrong = This token was not made for `{ $id }` and this exercise. Check the id first: capitals count.
class-hand-in = This game is an exercise. Its save is what you hand in: { $path }
class-no-exercise = { $flag } belongs to an exercise, and { $path } is none.
class-sets = The exercise sets { $flag }; leave it out.
class-folder = { $path } is no folder with submissions. If it is an archive, unpack it first.
class-no-files = No files lie in { $path }. Put what was handed in there, as the platform packs it, unpacked.
class-too-many = More than { $limit } files lie in { $path }. Give the folder with the submissions alone.
class-submissions = submissions
class-graded = { $path }: { $files } files of { $students } students, { $good } verified, { $bad } not.
class-row-bad = { $file }: { $reason }
class-missing = Nothing that verifies from: { $ids }
class-unknown = Not on the roster, kept in the table: { $ids }
class-shared = On the roster more than once, so that nobody has the mark in the platform's table: { $ids }
class-alike = Decided or answered alike, ask them: { $ids }
class-again = Handed in different games of one attempt, ask them: { $ids }
class-elsewhere = In another student's folder, ask them: { $ids }
class-by-hand-kept = { $path }: { $count ->
    [one] points given by hand to one student
   *[other] points given by hand to { $count } students
} were in it and are in it again, and in the marks.
class-by-hand-lost = { $path } has points given by hand to { $ids }, of whom nothing is there now. Nothing was written, so that they are not lost: put the files back or give the roster, or another --out.
class-by-hand-table = { $path } is there and cannot be read as a table, and points given by hand may be in it. Nothing was written. In a spreadsheet, save it as "CSV UTF-8", or give another --out.
class-by-hand-no-points = { $path }: in the line of { $id }, under "{ $column }", stands `{ $found }`; a number from 0 to { $most } would be right. Nothing was written.
class-by-hand-waiting = Not yet marked by hand, so that their marks have the other points alone: { $ids }
class-other-points = The export has { $there } points for this exercise, and the marks are out of { $out_of }. Set the points on the platform to { $out_of }, or every mark is taken for another share of the whole.
class-of-system = { $count ->
        [one] One file that the system or the game put there was
       *[other] { $count } files that the system or the game put there were
    } left aside (.DS_Store, Thumbs.db, locks of saves and the like).
class-platform-written = { $path }: marks for { $platform }.
class-roster-no-text = { $path } is not in UTF-8. In a spreadsheet, save it as "CSV UTF-8 (comma delimited)".
class-roster-no-table = { $path } cannot be read as a table: look for a quotation mark that is never closed.
class-roster-no-ids = { $path } has no column in which an id could stand: { $expected }.
class-roster-too-large = { $path } is larger than { $limit } KB; the roster of a class is far smaller.
class-roster-too-many = { $path } has more than { $limit } rows.

## Why a submission does not count
class-why-unread = the file cannot be read: { $reason }
class-why-empty = the file is empty
class-why-copy = its quarters are those of { $file }
class-why-broken-off = the file breaks off in the middle of a save; ask for it again
class-why-no-save = no save that can be read: { $reason }
class-why-foreign = { $kind ->
        [zip] a zip archive; unpack it into this folder: what counts is the save in it (.ron)
        [archive] an archive; unpack it into this folder: what counts is the save in it (.ron)
        [document] a document of a word processor; answers are given in the game: the save of the game (.ron) is to be handed in
        [pdf] a PDF document; answers are given in the game: the save of the game (.ron) is to be handed in
        [workbook] a spreadsheet's workbook; the save of the game (.ron) is to be handed in
        [slides] slides; the save of the game (.ron) is to be handed in
        [picture] a picture, perhaps of the screen; the save of the game (.ron) is to be handed in, which the game names at its end
        [recording] a film or a sound recording; the save of the game (.ron) is to be handed in
        [program] a program or part of one; the save of the game (.ron) is to be handed in
        [page] a web page, perhaps the report of the game; the save that the report was made from (.ron) is to be handed in
        [json] JSON, perhaps what `agent` said; with `agent --save NAME` the game leaves a save (.ron), and that is to be handed in
        [table] a table; the save of the game (.ron) is to be handed in
        [link] a link to a file that stayed on the student's computer or in a cloud; the save itself (.ron) is to be handed in
        [partial] a download that was broken off; fetch it again
       *[notes] plain text and no save; the save of the game (.ron) is to be handed in, as the game wrote it
    }
class-why-exercise = the exercise itself, and no game of it; the save is to be handed in, which the game names at its end
class-why-other-assignment = played for another assignment, or for none
class-why-other-version = played for another assignment, or another version of this one: `{ $key }` differs
class-why-no-id = the save has no id
class-why-token = no starting token, or one that is not this student's
class-why-begun = begun otherwise than the assignment says: { $what ->
        [scenario] another scenario
        [form] another length
        [difficulty] another difficulty
        [seed] another seed
        [attempt] as an attempt that there is not
       *[token] another token
    }
class-why-no-scenario = the scenario cannot be made for this student: { $reason }
class-why-locked = { $quarter }: `{ $key }` was decided, which the exercise has locked
class-why-broke = the program failed on this file; please report it
class-why-beyond = an attempt more than may be handed in
class-why-same-game = the same game as { $file }, or that game as it stood earlier; they count once
class-why-played-again = another game of attempt { $attempt }; { $file } came first
class-why-word = { $quarter }: the act that begins there was not released by its word
class-passed-link = it is a link, and links are not followed; hand in the file itself
class-passed-kind = it is no file but a pipe, a device or the like
class-passed-hidden = it is hidden: its name begins with a dot; another name would be read
class-passed-hidden-folder = it is a hidden folder: its name begins with a dot; another name would be looked into
class-passed-deep = the folder lies too deep within others; what is in it was not looked at
class-why-elsewhere = { $id }'s game in { $whose }'s folder
class-alike-one = { $id } ({ $decided ->
        [yes] { $until ->
            [end] to the end
           *[other] until { $until }
        }{ $answers ->
            [0] {""}
            [one] ; one answer the same
           *[other] ; { $answers } answers the same
        }
       *[no] { $answers ->
            [one] one answer the same
           *[other] { $answers } answers the same
        }
    })
class-why-unfinished = not finished: { $quarter } is open
class-why-missing = nothing handed in that verifies

## On screen
exercise-set = exercise
    .heard = set by the exercise
exercise-set-help = The exercise has set this lever.
exercise-option = (not in this exercise)
exercise-option-help = This option moves levers that the exercise has set or left out: it cannot be chosen here.
exercise-title = The exercise asks
exercise-words = Enter keeps the answer, Esc goes back to the quarter.
exercise-answer-cut = An answer has room for { $limit } letters; what goes beyond is left out.
exercise-answer-short = This is too short to count: say it in { $least } words or more. Go on writing, or Enter keeps it as it is.
exercise-words-end = Enter keeps the answer, Esc goes back to the debrief.
exercise-asks = This quarter the exercise asks a question before you close it: { $question }
exercise-word-title = A new act
exercise-word-asks = { $said ->
        [yes] With { $quarter } a new act begins. Its luck waits for a word that your teacher reads out: { $when }.
       *[no] With { $quarter } a new act begins. Its luck waits for a word that your teacher reads out.
    } Enter takes it; capitals, spaces and hyphens do not count. Esc goes back: until then everything can be looked at and prepared, and nothing closed.
exercise-word-wrong = This is not the word of this act.
exercise-word-right = The word is right. The act begins.
exercise-word-missing = The act still waits for its word; until then the quarter stays open.
exercise-no-why = The exercise shows no reasons while the game lasts.
exercise-no-forecast = The exercise shows no forecast.
exercise-no-counterfactual = The exercise tells other lines, skill and luck in class.

## What a student is told before an exercise, from the menu and by the word `exercise`
exercise-brief-title = An exercise: { $title }
exercise-brief-id = You play as { $id }.
exercise-brief-attempt = { $attempt ->
        [unknown] { $most ->
            [any] There may be any number of attempts
           *[other] Attempts that may be handed in: { $most }
        }
       *[other] This is attempt { $most ->
            [any] { $attempt }; there may be any number of them
           *[other] { $attempt } of { $most }
        }
    }. { $counts ->
        [last] The last one handed in counts.
        [first] The first one handed in counts.
       *[best] The best one counts.
    }
exercise-brief-closes = Hand in by { $when }.
exercise-brief-closed = It closed at { $when }. You can still play it; what you hand in now is late.
exercise-brief-part = { $name } { $points }{ $by ->
        [hand] { " " }(by your teacher)
       *[game] { "" }
    }
exercise-brief-points = Points: { $parts }. { $all } in all.
exercise-brief-asks = { $count ->
        [one] It asks a question
       *[other] It asks { $count } questions
    }: { $when }. Where answers give points, an answer counts from some eight words.
exercise-brief-end = at the end
exercise-brief-levers = Levers that it has set or left out say so.
exercise-brief-hand-in = When you leave, the program names the file to hand in.
exercise-brief-go-on = go on
exercise-look-back = look back at attempt { $attempt }
exercise-begin = begin attempt { $attempt }{ $most ->
        [any] { "" }
       *[other] { " " }of { $most }
    }
class-closed = The exercise closed at { $when }. You can still play it; what you hand in now is late.

## Lessons: what a written assignment says in its comments
lesson-comment-head = An exercise for Good Crisis. Change what you like; `good-crisis class check` says what is wrong and where. Students play it with `good-crisis play THIS-FILE --as ID`, and hand in the save.
lesson-comment-scenario = A scenario that comes with the game, `built_in("dotcom-2000")`; a file beside this one, `beside("mine.ron")`; or the text of one, `embedded(r#"…"#)`.
lesson-comment-length = Length (sprint, full, long) and difficulty (founder, operator, day-one). `start` and `stop` cut a piece out of it.
lesson-comment-seed = Luck: `same(7)` for everybody, so that marks can be held against each other; `per_student`, made from the id, so that a neighbour's game is of no use, for work that is not graded by skill: the same decisions in two worlds differ by half of the points; `free` for practice.
lesson-comment-levers = What is not theirs to decide. `fixed`: held at a value, such as `(price_index: 1.0)`. `locked`: stays as the opening has it. `hidden`: the same, and not shown.
lesson-comment-shown = What may be seen: why a number moved; the finance chief's forecast; in the debrief other lines under the same luck, skill and luck.
lesson-comment-questions = Asked while a quarter is open, before it is closed, or after the last (`end`). Answers are kept in the save.
lesson-comment-rubric = Points by criteria, in a straight line from `none` to `full`; never by rank in the class. `of`: skill (percentile among the panel), skill_millions, survival, score, value, crisis_dividend, lowest_cash, forecasts, answers, by_hand.
lesson-comment-attempts = Which attempt counts (best, last, first) and how many there may be. Each is played in a world of its own, so that what was learnt of the last one's luck does not help; `world: same` gives all of them the first one's.
lesson-comment-closes = After this a submission is late; it is listed as such and marked all the same.
lesson-comment-perturbed = Constants of the model that are a little off for each student, so that a plan found for another company does not fit this one.
lesson-comment-acts = Acts whose luck waits for a word, and when you read it out. The words: `good-crisis class release THIS-FILE --key KEY`.
lesson-comment-key = The public half of your class key. Starting tokens: `good-crisis class check THIS-FILE --key KEY --roster ROSTER --tokens FILE`.

lesson-skill = Skill
lesson-survival = Survival
lesson-answers = Answers given
lesson-reasons = Reasons
lesson-forecasts = Own forecasts
lesson-question-end = What nearly killed the company, and what would you have had to know to see it coming?

lesson-runway-title = Runway and unit economics
lesson-runway-question = How many quarters of money are left, and which one number would you change to have more?
lesson-price-spiral-title = The vicious circle of price
lesson-price-spiral-question = What does a lower price do to next quarter's cash, and what do rivals do then?
lesson-freeze-title = The freeze and the capability trap
lesson-freeze-question = What do you gain this quarter by freezing features, and when is the bill due?
lesson-real-options-title = Irreversible bets and real options
lesson-real-options-question = What would you learn by waiting one more quarter, and what does waiting cost?
lesson-seasonality-title = Seasonality and idle capacity
lesson-seasonality-question = How many machines does December need, and what do they do in February?
lesson-interfaces-title = Interfaces and organisation
lesson-interfaces-question = Who has to talk to whom before a change goes out, and which rule would end that?
lesson-never-waste-title = Never waste a good crisis
lesson-never-waste-question = Relief is on the table. What is the pressure for, and what goes away with it?
class-output-is-input = { $path }: would be written over what is read or written beside it; another name keeps both
