# What `--help` says of the program, its commands and what may be typed behind them: `help-` and the words of the
# command; `-arg-` and an argument. What several commands take alike is `help-arg-` and the argument.

# Words around them
help-word-usage = Usage
help-word-commands = Commands
help-word-arguments = Arguments
help-word-options = Options
help-word-look = Look
help-word-default = default
help-word-possible = possible values
help-word-print = Print help
help-word-print-more = Print help (see more with '--help')
help-word-print-summary = Print help (see a summary with '-h')
help-word-print-version = Print version
help-word-print-command = Print this message or the help of the given subcommand(s)

# What several commands take
help-arg-color = When to use colours; `auto` heeds NO_COLOR and uses none where nobody looks
help-arg-theme = Colours of the screens
help-arg-ascii = Draw with ASCII alone
help-arg-no-motion = Show everything at once, without animation
help-arg-lang = Language; default: the system's
help-arg-saves = Folder of saves; default: ./saves where that exists, else the platform's data folder
help-arg-plain = Play as lines and prompts: for screen readers, dumb terminals, logs and pipes
help-arg-scenario = A built-in name or the path of a .ron file
help-arg-form = Length of a game
help-arg-seed = Seed of the first game
help-arg-difficulty = How hard
help-arg-player = Who plays: written into the save
help-arg-token = The starting token of an exercise that asks for one
help-arg-with = Add a deck of cards that the scenario offers, such as september-2001
help-arg-format = How to print
help-arg-out = The file to write; default: the name with .ron in this folder
help-arg-force = Overwrite a file that is there
help-arg-save = A save's path or name
help-arg-games = How many games each
help-arg-jobs = Threads; default: as many as the machine has
help-arg-file = Path of the assignment
help-arg-id-column = The head of the roster's column in which the ids stand, where it is none that is known
help-arg-folder = The folder with the submissions

# The program
help-good-crisis = A business simulation for the terminal: run a company whose money is about to stop
help-good-crisis-long =
    A business simulation for the terminal: run a company whose money is about to stop.

    Without a command, an unfinished game is continued; if there is none, the game opens.
help-good-crisis-examples =
    Examples:
      good-crisis                              play, or go on where you stopped
      good-crisis play dotcom-2000 --seed 7    a game that others can play too
      good-crisis sim dotcom-2000 --strategy history --games 1000

    Exit codes: 0 done; 1 the thing asked about is not so; 2 usage, an unknown name,
    no terminal; 3 input that cannot be read; 4 a file or stream failed;
    130 interrupted; 143 terminated.

# play
help-play = Play a scenario on the terminal
help-play-arg-scenario = A built-in name or the path of a .ron file, also of an exercise; default: dotcom-2000
help-play-arg-form = Length of the game; default: full
help-play-arg-seed = Number of the game's luck; default: a fresh one
help-play-arg-difficulty = How hard; default: operator
help-play-arg-daily = Play today's game, the same for everyone: the main story at full length for an operator, with the date by the clock in Greenwich as its seed (20261126 on 26 November 2026). One begun today is gone on with
help-play-arg-tutorial = Take the first lesson: a small game that teaches by doing, and is not kept
help-play-arg-resume = Go on with the save of this name
help-play-arg-attempt = Which attempt at an exercise this is; default: the open one, or one more than the last among the saves here
help-play-examples =
    Examples:
      good-crisis play dotcom-2000 --form sprint    six quarters, fifteen minutes
      good-crisis play my-crisis.ron --seed 7       a scenario of your own
      good-crisis play week3.ron --as s01           an exercise, or on with it
      good-crisis play --daily                      the game everyone gets today
      good-crisis play --tutorial                   the first lesson
      good-crisis play --with september-2001        with September 2001 in it
      good-crisis play --resume friday              go on with a game by name

# scenarios
help-scenarios = List, show, check and write scenarios
help-scenarios-examples =
    Examples:
      good-crisis scenarios list
      good-crisis scenarios show dotcom-2000 --source
      good-crisis scenarios new harbour
      good-crisis scenarios check harbour.ron
      good-crisis scenarios from saves/history.ron --at 2001Q1

# scenarios list
help-scenarios-list = The built-in scenarios, one a line
help-scenarios-list-examples =
    Example:
      good-crisis scenarios list --format json

# scenarios show
help-scenarios-show = What a scenario is about, its length and its parts
help-scenarios-show-arg-source = Print its file instead, to start one of your own from
help-scenarios-show-examples =
    Examples:
      good-crisis scenarios show dotcom-2000
      good-crisis scenarios show dotcom-2000 --source > my-crisis.ron

# scenarios check
help-scenarios-check = Everything that is wrong with scenario files and decks of cards, with line and column
help-scenarios-check-arg-files = Scenario files, or files of cards
help-scenarios-check-examples =
    Example:
      good-crisis scenarios check my-crisis.ron my-cards.ron

# scenarios new
help-scenarios-new = Write a scenario file to begin your own with
help-scenarios-new-arg-name = What it shall be called: small letters, digits and hyphens
help-scenarios-new-arg-from = The scenario to begin with: a built-in name or the path of a .ron file
help-scenarios-new-examples =
    Examples:
      good-crisis scenarios new harbour
      good-crisis scenarios new harbour --from my-crisis.ron --out harbour.ron

# scenarios from
help-scenarios-from = Write a position of a saved game as a scenario file that begins there
help-scenarios-from-arg-save = Path or name of a save
help-scenarios-from-arg-at = The quarter in which the scenario begins, such as 2001Q1
help-scenarios-from-arg-name = What it shall be called; default: the scenario and the quarter
help-scenarios-from-examples =
    Example:
      good-crisis scenarios from saves/history.ron --at 2001Q1

# sim
help-sim = Play a strategy over many games and tell what came of it
help-sim-arg-strategy = A built-in name or the path of a .ron file
help-sim-arg-games = How many games
help-sim-arg-quarters = Stop after so many quarters
help-sim-arg-trajectories = Also write a row for each game and quarter
help-sim-examples =
    Examples:
      good-crisis sim dotcom-2000 --strategy history --games 10000
      good-crisis sim dotcom-2000 --strategy mine.ron --games 1000 --format json
      good-crisis sim dotcom-2000 --strategy haggle --trajectories haggle.csv

    Game number i (from 0) has the seed N+i, the same for every strategy: play --seed plays it.

# compare
help-compare = Play several strategies over the same games, a row each
help-compare-arg-strategies = Built-in names or paths of .ron files, with commas between
help-compare-examples =
    Examples:
      good-crisis compare dotcom-2000 --strategies history,haggle,steady --games 1000
      good-crisis compare dotcom-2000 --strategies history,mine.ron --games 1000 --format csv

# calibrate
help-calibrate = Set the model beside the published record, with luck off
help-calibrate-arg-against = Quarters that were not fitted, to hold the model against
help-calibrate-examples =
    Examples:
      good-crisis calibrate
      good-crisis calibrate dotcom-2000 --against quarters-2002-2004.csv --format csv

# balance
help-balance = Measure how a scenario is balanced: bands, exploits, levers by effect, dead options, where it flips
help-balance-arg-targets = What is measured; default: the file that comes with the scenario
help-balance-arg-policies = Policies drawn by the search for exploits
help-balance-arg-games = How many games of each strategy
help-balance-arg-seed = Seed of the first game; default: the first fresh one of the balance file
help-balance-arg-only = Tables to make, with commas between; default: all
help-balance-arg-page = Also write the tables as a page, the command above each
help-balance-examples =
    Examples:
      good-crisis balance
      good-crisis balance dotcom-2000 --only bands,strategies,prices --games 1000
      good-crisis balance dotcom-2000 --policies 20000 --page docs/balance.md
      good-crisis balance mine.ron --targets my-balance.ron --format csv

    Seeds are those of the balance file unless --seed says otherwise; none of them was tuned on.

# agent
help-agent = Play by JSON Lines on standard input and output
help-agent-arg-scenario = A built-in name or the path of a .ron file, also of an exercise
help-agent-arg-seed = Number of the game's luck; default: a fresh one
help-agent-arg-form = Length of the game; default: full
help-agent-arg-difficulty = How hard; default: operator
help-agent-arg-attempt = Which attempt at an exercise this is; default: the open one, or one more than the last among the saves here, where the game is kept
help-agent-arg-save = Keep the game under this name
help-agent-arg-resume = Go on with the save of this name, and keep it there
help-agent-examples =
    Examples:
      good-crisis agent dotcom-2000 --seed 7
      echo '{"{"}"type":"decide","decisions":{"{"}{"}"}{"}"}' | good-crisis agent dotcom-2000 --seed 7 --save bot
      good-crisis agent --resume bot

    What an exercise asks is named under `exercise` in the first line. A question comes after the decisions of its quarter and before their result, or after the last quarter:
    {"  {"}"type":"question","id":"reason","at":"2001Q1","text":"…"{"}"}
    {"  {"}"type":"answer","id":"reason","text":"…"{"}"}
    Decisions sent in place of an answer replace the earlier ones. Where an act waits for the word that the teacher reads out, this comes in place of an observation:
    {"  {"}"type":"release","quarter":"2001Q1","when":"…"{"}"}
    {"  {"}"type":"release","word":"…"{"}"}
    Whoever has to wait longer ends the input, and goes on later with --resume.
    A cutover night is played act by act, each answered by the next step or by the quarter's result:
    {"  {"}"type":"act","action":"go"{"}"}
    On a cutover night `actions` names every act there is, and `possible` those that can be done now.
    Options of a card that the exercise has shut are named under `event.not_in_exercise`.

    What the finance chief believes of decisions that can be carried out is told at any time, as far ahead and over as many games as are asked for:
    {"  {"}"type":"forecast","decisions":{"{"}{"}"},"quarters":8,"games":200{"}"}
    Everything in it but `ruin_led_on` supposes that nothing is decided after the open quarter. `ruin` is the share of games in which the company is gone by then, out of money or sold; `ruin_led_on` is the same share, of at most 200 games, if the scenario's reference policies decide from the next quarter on; null where it names none.

# replay
help-replay = Step through a saved game
help-replay-arg-until = The last quarter to show, such as 2001Q3
help-replay-examples =
    Examples:
      good-crisis replay friday
      good-crisis replay saves/history.ron --until 2001Q3

# verify
help-verify = Play saves again and compare every quarter's hash
help-verify-arg-saves-named = Paths or names of saves
help-verify-examples =
    Examples:
      good-crisis verify saves/history.ron
      good-crisis verify handed-in/*.ron

# explain
help-explain = Why a figure moved in a quarter of a saved game
help-explain-arg-quarter = The quarter, such as 2001Q3
help-explain-arg-figure = The figure, such as cash; an unknown one lists all
help-explain-examples =
    Examples:
      good-crisis explain saves/history.ron --quarter 2001Q3 --figure cash
      good-crisis explain friday --quarter 2000Q4 --figure outage_hours --format json

# report
help-report = Write the debrief of a saved game as a page
help-report-arg-out = The file to write, .html or .md; default: Markdown to standard output
help-report-examples =
    Examples:
      good-crisis report friday                      Markdown, to standard output
      good-crisis report saves/history.ron --out history.html
      good-crisis report friday --lang ko --out friday.md

# class
help-class = Set exercises for a class and grade them
help-class-examples =
    Examples:
      good-crisis class new --lesson never-waste --out week3.ron
      good-crisis class check week3.ron
      good-crisis play week3.ron --as s01
      good-crisis class grade week3.ron handed-in --out grades.csv --report report.html
      good-crisis class feedback week3.ron handed-in --out feedback

# class new
help-class-new = Write an assignment to start from
help-class-new-arg-lesson = The lesson: runway, price-spiral, freeze, real-options, seasonality, interfaces, never-waste
help-class-new-arg-out = The file to write; default: the lesson's name with .ron in this folder
help-class-new-arg-key = Have starting tokens signed by the class key in this file, which is made if it is not there
help-class-new-arg-force = Overwrite an assignment that is there
help-class-new-examples =
    Examples:
      good-crisis class new --lesson never-waste --out week3.ron
      good-crisis class new --lesson real-options --key class.key --out week4.ron
      good-crisis --lang ko class new --lesson runway

# class check
help-class-check = Say what is wrong with an assignment, and write starting tokens
help-class-check-arg-tokens = Write each student's starting token into this table
help-class-check-arg-key = The class key that signs them
help-class-check-arg-roster = Who is in the class: one id a line, or a table with a column `id`
help-class-check-arg-lms = The platform whose export the roster is
help-class-check-examples =
    Examples:
      good-crisis class check week3.ron
      good-crisis class check week4.ron --key class.key --roster roster.csv --tokens tokens.csv

# class grade
help-class-grade = Play a folder of submissions again and mark them
help-class-grade-arg-out = The table to write; it is written anew, with what a person has marked in it
help-class-grade-arg-report = Also write a page on the class for the projector; it is overwritten
help-class-grade-arg-names = Show on that page whose each line, point and quote is
help-class-grade-arg-lms = Also write the marks as this platform takes them in
help-class-grade-arg-roster = Who is in the class: one id a line, a table with a column `id`, or what the platform exports
help-class-grade-examples =
    Examples:
      good-crisis class grade week3.ron handed-in --out grades.csv
      good-crisis class grade week3.ron handed-in --out grades.csv --report report.html
      good-crisis class grade week3.ron handed-in --out grades.csv --lms canvas --roster canvas.csv

    With --lms a second table is written beside the first, grades.canvas.csv, for the platform to take in.

# class feedback
help-class-feedback = Write each student a page of their own
help-class-feedback-arg-out = The folder to write to; it is made if it is not there, and pages in it are overwritten
help-class-feedback-arg-marks = The table of `class grade` in which a person has marked: those points are on the pages
help-class-feedback-examples =
    Example:
      good-crisis class feedback week3.ron handed-in --out feedback
      good-crisis class feedback week3.ron handed-in --out feedback --marks grades.csv

    Each page is named after the student's id and holds nothing of anybody else's game.

# class release
help-class-release = Print the words that release the acts of an exercise
help-class-release-arg-key = The class key that makes them
help-class-release-arg-act = Only the word of this act; the first that needs one is act 2
help-class-release-examples =
    Examples:
      good-crisis class release week3.ron --key class.key --act 2
      good-crisis class release week3.ron --key class.key --format csv

    The words are the same for the whole class. Read a word out when its act is to begin: whoever has a word also
    knows those of the acts before.

# class lesson
help-class-lesson = Write a lesson: for the teacher, for the student, and its assignment
help-class-lesson-arg-name = The lesson; without one, all are listed
help-class-lesson-arg-out = The folder to write into, made if it is not there; default: the lesson's name
help-class-lesson-arg-force = Overwrite files that are there
help-class-lesson-examples =
    Examples:
      good-crisis class lesson                    which lessons there are
      good-crisis class lesson never-waste --out week3
      good-crisis class lesson runway --out runway --lang ko

    Writes teacher.md, teacher.html, handout.md, handout.html and assignment.ron into the folder,
    and the game, strategies and scenarios that the guide's commands name.

# class tournament
help-class-tournament = Let strategies and programs of a folder play the same games
help-class-tournament-arg-dir = The folder
help-class-tournament-arg-jobs = Games at a time; default: as many as the machine has cores
help-class-tournament-arg-seconds = Seconds that a program may take for a game
help-class-tournament-arg-memory = Megabytes of address space that a program may have (Unix)
help-class-tournament-arg-record = Where games played are kept; default: tournament.csv in the folder
help-class-tournament-arg-anew = Play again what is on record
help-class-tournament-examples =
    Every NAME.ron of the folder is a strategy; every NAME.agent.ron starts a program that plays by JSON Lines, as `agent` does:
      (format: 1, command: ["python3", "bot.py"])

    Programs run with your rights: look at them first.

    Examples:
      good-crisis class tournament handed-in
      good-crisis class tournament handed-in --games 200 --seconds 10 --format csv

# completions
help-completions = Print completions for a shell
help-completions-arg-shell = Which shell
help-completions-examples =
    Examples:
      good-crisis completions bash > ~/.local/share/bash-completion/completions/good-crisis
      good-crisis completions fish > ~/.config/fish/completions/good-crisis.fish

# man
help-man = Print the manual page
help-man-arg-command = Only of this command
help-man-examples =
    Examples:
      good-crisis man > good-crisis.1
      good-crisis man sim > good-crisis-sim.1

# What is wrong with what was typed
usage-error = error: { $what }
usage-tip = tip: { $tip }
usage-more = For more information, try '--help'.
usage-unknown-argument = unexpected argument '{ $argument }' found
usage-unknown-command = unrecognized subcommand '{ $name }'
usage-missing = the following required arguments were not provided:
usage-no-command = '{ $command }' requires a subcommand but one was not provided
usage-commands = subcommands
usage-no-value = a value is required for '{ $argument }' but none was supplied
usage-invalid = invalid value '{ $value }' for '{ $argument }'
usage-invalid-because = invalid value '{ $value }' for '{ $argument }': { $why }
usage-surplus = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
usage-conflicts = the argument '{ $argument }' cannot be used with:
usage-no-text = invalid UTF-8 was found in one or more arguments
usage-number = write a whole number, 0 or more
usage-number-zero = 1 is the least
usage-number-large = the number is too large
usage-range = { $value } is not from { $first } to { $last }
usage-quarter = write the year and the quarter, such as 2001Q3
usage-id = write small letters and digits, joined by `-` or `_`, beginning with a letter: `my-crisis`
usage-near-argument = a similar argument exists: { $names }
usage-near-command = a similar subcommand exists: { $names }
usage-near-value = a similar value exists: { $names }
usage-near-several = some similar names exist: { $names }
usage-tip-value = to pass '{ $typed }' as a value, use '{ $way }'
usage-tip-language = for English: --lang en
usage-tip-elsewhere = '{ $way }' exists
usage-tip-dashes = subcommand '{ $name }' exists; to use it, remove the '--' before it
