# What keys do: a short name for footers (at most 20 cells) and a sentence for the help and the manual.

# Where keys hold
scope-global = Everywhere
scope-browse = Where something is selected
scope-numbered = Where items have numbers
scope-quarter = Screens of the quarter
scope-cold-open = The opening
scope-title = Title
scope-briefing = Briefing
scope-desk = Desk
scope-levers = All levers
scope-close = The quarter closes
scope-books = Books
scope-machines = Machines
scope-bet = The bet
scope-night = Cutover night
scope-people = People
scope-debrief = Debrief
scope-replay = Replay
scope-record = Record
scope-why = Why
scope-dialog = Questions
scope-field = Text fields
scope-help = Help
scope-palette = Actions by name

# Moving and acting
key-choose = choose
key-choose-help = Move the selection.
key-side = sideways
key-side-help = Move the selection sideways.
key-side-far = far sideways
key-side-far-help = Move the selection sideways by a big step.
key-page = page
key-page-help = Move the selection by a page.
key-ends = first, last
key-ends-help = Go to the first or the last item.
key-pick = number
key-pick-help = Select the item with this number. Nothing is done yet.
key-act = open
key-act-help = Open what is selected.
key-back = back
key-back-help = Leave this view.
key-menu = menu
key-menu-help = Open the menu: save, settings, language, quit.
key-accept = accept
key-accept-help = Accept what is written.
key-cancel = cancel
key-cancel-help = Leave it as it was.

# Deciding
key-answer = answer
key-answer-help = Give the chosen answer.
key-decide = decide
key-decide-help = Decide. It cannot be recalled.
key-lever = lever
key-lever-help = Choose a lever.
key-change = change
key-change-help = Move the chosen lever one step.
key-change-far = change a lot
key-change-far-help = Move the chosen lever by a big step.
key-undo = undo
key-undo-help = Take back the last change of a lever.
key-reset = reset
key-reset-help = Put every lever back to where it stood when the quarter opened.
key-all-levers = all levers
key-all-levers-help = Show every lever.
key-few-levers = fewer levers
key-few-levers-help = Show only the levers that matter now.
key-close-quarter = close the quarter
key-close-quarter-help = Say what closing the quarter does, then ask. What is closed cannot be recalled.
key-do-it = do it
key-do-it-help = Do what is selected. The night does not wait, and some steps have no way back.

# Looking
key-why = why
key-why-help = Show what made the selected figure what it is.
key-forecast = forecast
key-forecast-help = Show the forecast of what is selected.
key-event = event
key-event-help = Open the event card of this quarter.
key-briefing = briefing
key-briefing-help = Read the paper of this quarter.
key-desk = desk
key-desk-help = Go to the desk and its levers.
key-answer-card = answer
key-answer-card-help = Give the selected answer to the card, and go on to the desk. Arrows only look.
key-to-desk = to the desk
key-to-desk-help = Go on to the desk.
key-books = books
key-books-help = Open the statements.
key-machines = machines
key-machines-help = Look at the fleets and their load.
key-bet = the bet
key-bet-help = See how the migration stands.
key-people = people
key-people-help = See who works on what, and how they are.
key-screen = screen
key-screen-help = Go to the next screen.
key-screen-back = screen before
key-screen-back-help = Go to the screen before.
key-statement = statement
key-statement-help = Go to the next statement.
key-pane = next part
key-pane-help = Go to the next part of this screen.
key-skip = go on
key-skip-help = Go on, and past what is still to move. Any other key does so too.

# After the end
key-again = from the fork
key-again-help = Play the same world again from the fork. It asks first.
key-other-card = other card
key-other-card-help = Play the same world with the other answer to the card. It asks first.
key-record = record
key-record-help = What is told beside what is on record, with sources.
key-tonight = tonight's seed
key-tonight-help = Play a new world, the same for everyone today. It asks first.
key-export = report
key-export-help = Write the report to a file.
key-share = share
key-share-help = Show a line to share.
key-note = note
key-note-help = Write one line to yourself. It is kept with the game and stands in its report.
key-step = quarter
key-step-help = Step to the quarter before or after.
key-branch = what if
key-branch-help = Go on playing from this quarter, as a game of its own.

# The program
key-help = keys
key-help-help = Show the keys of this screen.
key-palette = actions
key-palette-help = Find an action by its name.
key-quit = quit
key-quit-help = Leave the game, after asking.
key-suspend = suspend
key-suspend-help = Go to the shell for now. The command fg comes back.
key-repaint = repaint
key-repaint-help = Paint the screen anew.

# The manual
manual-keys = Keys
manual-name = Name
manual-help = What it does
manual-also = These hold here too
key-figure = figure
key-figure-help = Ask the same of another figure of this screen.
key-quarter = quarter
key-quarter-help = Ask the same of another quarter.
key-decisions = decisions
key-decisions-help = What moved it, or what your decisions did to it.
