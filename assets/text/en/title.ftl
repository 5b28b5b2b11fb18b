# The title, the choices before a new game, the page that tells how to play, and what stands around every screen.

title-continue = continue
title-continue-note = { $scenario }, { $quarter }
title-continue-note-over = { $scenario }, over: its debrief
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

how-to-aim = You run a shop whose money is about to stop. Keep it alive to the end of 2003, and make it worth something by 2006. The largest figure on the desk is how long the cash lasts.
how-to-quarter = A quarter: read the briefing and answer its card, move three to five levers on the desk, close. The fan shows what your finance chief believes will happen, and moves with the lever. He does not know everything, and neither do you.
how-to-levers = Levers that you leave alone stay where they are; standing orders buy the machines for December. Nothing happens before you close the quarter, and until then everything can be undone.
how-to-why = On any figure that is selected, w shows what made it what it is, to the cent.
how-to-doors = A few steps have no way back. They look different, they use another verb, and they ask first.
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
dialog-not-yet = not yet
dialog-close = close the quarter
dialog-close-door = close it, and go through
dialog-refused-title = It cannot be closed like this

shell-quarter = { $quarter } · { $turn }/{ $turns }
shell-window = capital window { $level }
    .short = window { $level }
shell-written = Written to { $path }
shell-another-game = A game of its own, from { $quarter } on. The finished one is kept.
shell-hangul = A Korean input method is on. Switch it off with the 한/영 key and keys answer at once.
