# The title, the choices before a new game, the page that tells how to play, and what stands around every screen.

title-continue = continue
title-continue-note = { $scenario }, { $quarter }
title-trouble = A game waits that cannot be taken up. { $why }
title-look-back = look back
title-new = new game
title-how-to = how to play
title-record = the record: legend and sources
title-language = language: English · 한국어
title-theme = theme
title-quit = quit

new-story = story
new-form = length
new-difficulty = difficulty
new-seed = seed
new-seed-any = any
new-seed-about = A number makes the same world again: the same hidden scope, the same storms. Leave it empty for a world nobody knows.
new-begin = begin

how-to-aim = You run a shop whose money is about to stop. Keep it alive to the end of 2003, and make it worth something by 2006. The largest figure on the desk is the runway: how long the cash would last after this quarter if nobody lent and suppliers got nervous.
how-to-quarter = A quarter: read the briefing and answer its card, move three to five levers on the desk, close. The fan shows what your finance chief believes will happen, and moves with the lever: the line is the middle of 200 worlds, the shading holds four in five of them, and right of ┊ nothing is modelled. He does not know everything, and neither do you.
how-to-levers = Levers that you leave alone stay where they are; standing orders buy the machines for December. Nothing happens before you close the quarter, and until then everything can be undone.
how-to-why = On any figure that is selected, w shows what made it what it is, to the cent.
how-to-doors = A few steps have no way back. They look different, they use another verb, and they are never what is selected: each takes an arrow and Enter.
how-to-advisors = Four advisors speak on the briefing and at the desk. Where there is room, "3 of 4" stands beside a name: of the quarters you played, those in which what he watches (cash for finance, order for technology, sales for retail, hours dark for operations) moved the way he expected.
how-to-forecast = In a few quarters, the second and the fourth of a year in the main story, the fan is covered: say first (f) what cash will be. It changes nothing but your record; the narrower a range that holds, the better it scores.
how-to-keys = Arrows choose and change, Enter acts, Esc opens the menu, Tab goes round the screens, ? shows the keys of the screen you are on. The game is saved by itself.

dialog-menu = Menu
dialog-resume = go on
dialog-title = to the title
dialog-language = language: English · 한국어
dialog-theme = next theme
dialog-quit = save and quit
dialog-quit-title = Quit
dialog-quit-words = The game is saved as it stands. It opens here next time.
dialog-stay = back
dialog-close-title = Close the quarter
dialog-close-words = This closes { $quarter }: ninety days, payroll six times. What is closed is not recalled.
dialog-close-runway = The runway after it: { $after } quarters. Had no lever been moved: { $untouched }.
dialog-not-yet = not yet
dialog-close = close the quarter
dialog-close-door = close it, and go through
dialog-begin = play it
dialog-again-words = The same world again from { $quarter } on, with nothing decided there. It is a game of its own; this one stays as it ended, and the title leads back to it.
dialog-other-card-words = The same world again from { $quarter } on. There the card "{ $card }" is answered otherwise: "{ $option }". It is a game of its own; this one stays as it ended, and the title leads back to it.
dialog-tonight-words = A new game from the first quarter, in the world that everyone gets today. This one stays as it ended, and the title leads back to it.
dialog-share-title = A line to share
dialog-refused-title = It cannot be closed like this

shell-quarter = { $quarter } · { $turn }/{ $turns }
shell-window = capital window { $level }
    .short = window { $level }
shell-answered = Answered: { $option }
shell-answered-moves = Answered; this moved { $moved }.
shell-moved = { $lever } { $from } → { $to }
shell-undone = Taken back: { $what }.
shell-undone-answer = the answer "{ $option }"
note-title = A line to yourself
note-words = It is kept with the game and stands in its report. Enter keeps it, Esc leaves it.
note-kept = Kept with the game; it stands in the report (x).
note-too-many = This game has as many notes as it can hold.
share-line = Good Crisis · { $scenario }, seed { $seed } · { $ending } · { $worth }
share-about = Copy it with the mouse. The seed makes the same world for whoever plays it.
shell-written = Written to { $path }
shell-hangul = A Korean input method is on. Switch it off with the 한/영 key and keys answer at once.
