# The title, the choices before a new game, the page that tells how to play, and what stands around every screen.

title-continue = continue
title-game = { $scenario }, { $stands }
title-trouble = A game waits that cannot be taken up. { $why }
title-gone = That game is not in the folder any more; what is there now is named here. { $path }
title-over = That game is over; what else is in the folder is named here. { $path }
title-look-back = look back
title-new = new game
title-today = today's game
title-lesson = first lesson
title-how-to = how to play
title-saves = saves, quarter by quarter
title-record = the record: legend and sources
title-classroom = classroom: exercises
title-settings = settings
title-quit = quit

title-exercises-about = An exercise comes from a teacher as a file, and is played under the id that came with it. Leave the program and type into the shell, with the file and your id in place of the capitals:
title-exercises-file = FILE
title-exercises-id = ID
title-exercises-found = Exercises here and in the folder of saves:
title-exercises-none = No exercise lies here or in the folder of saves. Put the file into either, and it is listed on this page.
title-exercises-title = { $title }
title-exercises-unsound = One that is not sound. What is wrong with it is said by:

new-story = story
new-form = length
new-difficulty = difficulty
new-with = with
new-with-none = nothing more
new-with-about = Cards that stay out of a game unless somebody asks for them.
deck-september-2001 = September 2001
    .about = A sober card for the third quarter of 2001. There is nothing to gain by it, and a game without it lacks nothing.
new-seed = seed
new-seed-any = any
new-seed-about = Digits type it, Backspace takes one back. A number makes the same world again: the same hidden scope, the same storms. Leave it empty for a world nobody knows.
new-begin = begin

how-to-aim = You run a shop whose money is about to stop. Keep it alive to the end of 2003, and make it worth something by 2006. The largest figure on the desk is the runway: how long the cash would last after this quarter if nobody lent, suppliers got nervous and no machines were bought.
how-to-quarter = A quarter: read the briefing and answer its card, move three to five levers on the desk, close. The fan shows what your finance chief believes will happen if you change nothing after this quarter, and moves with the lever: the line is the middle of 200 worlds, the shading holds four in five of them, and right of ┊ nothing is modelled. He does not know everything, and neither do you.
how-to-levers = Levers that you leave alone stay where they are; standing orders buy the machines for December. Nothing happens before you close the quarter, and until then everything can be undone.
how-to-why = On any figure that is selected, w shows what made it what it is, to the cent.
how-to-doors = A few steps have no way back. They look different, they use another verb, and they are never what is selected: each takes an arrow and Enter.
how-to-advisors = Four advisors speak on the briefing and at the desk. Where there is room, "right 3 of 4; trend alone 2" stands beside a name: of the quarters you played, those in which what he watches (cash for finance, readiness against tangle for technology, sales for retail, hours dark for operations) moved the way he expected, and those in which it moved as in the quarter before.
how-to-forecast = In a few quarters, five of them in the main story, the forecast is covered: say first (f) what cash will be. It changes nothing but your record; the narrower a range that holds, the better it scores.
how-to-keys = Arrows choose and change, Enter acts, Esc opens the menu, Tab goes round the screens, ? shows the keys of the screen you are on. The game is saved by itself.

dialog-menu = Menu
dialog-choose = select
    .help = Selects what the hand is on.
dialog-resume = go on
dialog-title = to the title
dialog-settings = settings
dialog-other-game = difficulty, seed, length: another game
dialog-language = language and display
dialog-quit = save and quit
dialog-quit-title = Quit
dialog-quit-words = The game is saved as it stands. It opens here next time.
dialog-exercise = the exercise
dialog-quit-over = The game is over and saved. Look back at it from the title, or by its name.
dialog-quit-exercise = The game is saved as it stands. The command that began the exercise goes on from here.
dialog-quit-exercise-over = This attempt is over and saved. The command that began it looks back at it, or begins the next.
dialog-unkept-title = Not saved
dialog-unkept-words = { $disk ->
    [nothing] Leave now, and the game is gone.
   *[older] Leave now, and what has been played since is gone.
} Where the disk was full, make room on it and try again.
dialog-try-again = try again: save and quit
dialog-leave = quit without it
dialog-stay = back
dialog-close-title = Close the quarter
dialog-close-words = This closes { $quarter }: ninety days, payroll six times. What is closed is not recalled.
dialog-close-orders = { $by ->
    [standing] Standing orders buy { $what }.
    [cutover] The cutover needs machines: { $what }.
    [tenants] For tenants: { $what }.
   *[given] Ordered: { $what }.
} The till holds { $cash }.
dialog-close-order = { $platform }, { $units } { $units ->
    [one] unit
   *[other] units
} for { $bill }
dialog-close-leaving = The last of the old machines of what has moved leave with this close: { $units } units, when the quarter has worn them. With what arrives by then { $left } remain. By the last quarter and the season, a peak at { $load } of what they carry is foreseen{ $near ->
        [yes] ; a fifth more may come.
       *[no] .
    }
dialog-close-leaving-short = Warning: the old machines of what has moved leave with this close, { $units } units, when the quarter has worn them. With what arrives by then { $left } remain, too few: by the last quarter and the season, a peak at { $load } of what they carry is foreseen, and orders beyond it are turned away.
# Nobody has answered the card of the quarter
dialog-close-card = The card is unanswered (e). Closed like this, its answer is: { $option }.
    .heard = The card is unanswered. Closed like this, its answer is: { $option }.
    .levers = The levers that this answer would set stay where they are.
dialog-close-ready = The new side is reported to be { $ready } ready.
dialog-close-nobody-ports = Nobody is on the migration: work on migration is at 0%.
dialog-close-runway = The runway after it: { $after }. With card and levers left alone: { $untouched }.
# Of the cash that is there hardly any is expected to be left
dialog-close-price = The price index goes from { $before } to { $after } in this one quarter.
dialog-close-cash = Cash is expected to go from { $cash } to { $left } in this one quarter.
dialog-not-yet = not yet
dialog-close = close the quarter
dialog-close-door = close it, and go through
dialog-begin = play it
dialog-from-fork = from that quarter, as above
dialog-from-start = the same world from its first quarter
dialog-from-elsewhere = the same world from another quarter: look it up, then b
dialog-anew = another world: a fresh seed, all else the same
dialog-again-words = The same world again from { $quarter } on, with nothing decided there. It is a game of its own; this one stays as it ended, and the title leads back to it.
dialog-other-card-words = The same world again from { $quarter } on. There the card "{ $card }" is answered otherwise: "{ $option }". It is a game of its own; this one stays as it ended, and the title leads back to it.
dialog-again-exercise = It is no exercise any more: what you hand in is the game that has ended.
dialog-today-words = Today's game: the main story at full length, in the world that everyone gets today. If you have begun it today, it goes on. This one stays as it ended, and the title leads back to it.
dialog-refused-title = It cannot be closed like this

shell-quarter = { $quarter } · { $turn }/{ $turns }
shell-window = capital window { $level }
    .short = window { $level }
shell-answered = Answered: { $option }
shell-short-of = { $lever }: the answer asks for { $asked }; what can be had now is { $taken }.
shell-short-of-because = { $lever }: the answer asks for { $asked }, which is not to be had: { $reason } It stands at { $taken }.
shell-answered-short = Answered; not to be had whole: { $what }.
shell-answered-moves = Answered; this moved { $moved }.
shell-moved = { $lever } { $from } → { $to }
shell-moved-to = { $lever } → { $to }
shell-others = and { $count } more
shell-undone = Taken back: { $what }.
shell-undone-answer = the answer "{ $option }"
note-title = A line to yourself
note-words = It is kept with the game, stands in its report, and is shown to you in { $quarter } of the next one ({ $keys } another quarter). Enter keeps it, Esc leaves it.
note-kept = Kept: it stands in the report (x), and waits for you in the next game.
note-too-many = This game has as many notes as it can hold.
reminder-title = From you, for { $quarter }
reminder-line = "{ $line }"
reminder-keep = go on, and keep it for the next game
reminder-forget = throw it away
reminder-forgotten = Thrown away. It stays in the report of the game after which you wrote it.
reminder-damaged = { $reason } Lines to yourself begin anew with the next one; then the file is put aside, not lost.
reminder-later = { $path } was written by a later version of the game and is left as it is. Lines to yourself hold until you leave.
day-date = { $day } { $month } { $year }
day-result = the game of { $date }: { $worth }
share-line = Good Crisis · { $scenario }, seed { $seed } · { $ending } · { $worth }
share-title = A line to share
share-legend = A mark for each quarter, and one for each year after the last that was decided: how many quarters the money would have lasted, from { $least }, less than one, to { $most }, seven and more. { $gone } is the end of the company. What happens on the way is not given away.
share-same = The same world, for whoever wants it:
share-about = Nothing stands beside the lines: copy them with the mouse (with Shift where the game has the mouse). They are also written to the terminal when you leave the game.
share-score = { $score }/1000
shell-written = Written to { $path }
# Pages that one leafs through
shell-page = { $page } of { $pages }
shell-last-page = This is the last page. The arrow to the left leafs back.
shell-first-page = This is the first page.
shell-another-game = A game of its own, from { $quarter } on. The other one is kept.
shell-takes-enter = That takes the Enter key: a click never does it.
shell-hangul = A Korean input method is on. Switch it off with the 한/영 key and keys answer at once.
