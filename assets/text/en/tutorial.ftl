# The first lesson: a sentence or two at a time, in a strip that covers nothing it speaks of.

tutorial-place = first lesson, { $step } of { $steps }
tutorial-paper = Runway, above, is how long the money would last if nobody lent any. Choose an answer to the card with ↑↓ and press Enter.
tutorial-lever = This is the runway once the quarter is closed as it stands. Choose a lever with ↑↓, move it with ←→, and figure and fan follow; what works on people first, as at the all-hands, moves neither yet.
tutorial-fan = The fan is what the finance chief believes, if you change nothing more: the line is the middle, four worlds in five lie within. Press f to ask about his cash.
tutorial-asked = With the levers as they stood, and with yours. ↑↓ asks of another figure, Esc goes back.
tutorial-relief = A signature, a loan, a cheaper price: relief buys quarters and makes people breathe out. Press t to see the bet, which needs them not to.
tutorial-bet = Moving to other machines costs quarters now, and stands still below the urgency that is needed. Press Esc to go back to the desk.
tutorial-close = Enter says what closing does and what cannot be recalled. Choose the answer, press Enter again, and ninety days go by.
tutorial-tape = The quarter in the order in which it was felt. Enter goes on.
tutorial-news = What changed most, each with its largest reasons. Press w to see all of them.
tutorial-why = From what it was to what it is, exactly. ←→ asks of another quarter, Tab shows what your own decisions did, Esc goes back.
tutorial-books = w asks why of any figure in the game, and the books hold them all. Press b to open the books.
tutorial-lines = Arrows choose a figure, w asks why, s turns to the next statement. Press Esc when you have seen enough.
tutorial-again = That is a quarter: read, decide, look ahead, close. Close this one as you see fit.
tutorial-last = And so on, until the story ends or the money does. Enter goes on.
tutorial-back = The lesson goes on with another screen, "{ $screen }". Press { $key } to go there.

tutorial-menu-title = First lesson
tutorial-menu-words = Leave the lesson? Nothing of it is kept unless you play on.
tutorial-done-words = That was the lesson. Its company is yours from here as in any game; or begin a game of your own, with the other company if you like.
tutorial-stay = go on with the lesson
tutorial-play-on = play on without the lesson; the game is kept
tutorial-go-on = go on with this company; the game is kept
tutorial-new = begin a new game
tutorial-leave = to the title
tutorial-quit = leave the program
