# What the commands say on standard output and standard error.

cli-unknown-command = There is no command `{ $name }`. `good-crisis --help` lists them.
cli-unknown-command-near = There is no command `{ $name }`; did you mean `{ $near }`?
cli-unknown-scenario = There is no scenario `{ $name }`. Built in: { $known }. A file's path ends in `.ron`.
cli-unknown-scenario-near = There is no scenario `{ $name }`; did you mean `{ $near }`? `good-crisis scenarios list` shows the built-in ones; a file's path ends in `.ron`.
cli-no-decks = This scenario offers no deck of cards to add.
cli-unknown-deck = The scenario offers no deck `{ $name }` to add. It offers: { $known }.
cli-unknown-deck-near = The scenario offers no deck `{ $name }` to add; did you mean `{ $near }`?
cli-unknown-strategy = There is no strategy `{ $name }`. Built in: { $known }. A file's path ends in `.ron`.
cli-unknown-strategy-near = There is no strategy `{ $name }`; did you mean `{ $near }`? A file's path ends in `.ron`.

# Why a file could not be read or written
cli-io-denied = permission is missing
cli-io-no-file = it is no file
cli-io-folder = it is a folder
cli-io-full = the disk is full
cli-io-read-only = the disk takes no writing
cli-io-quota = the quota is used up
cli-io-large = it would be larger than the system allows
cli-io-no-folder = a part of its path is a file, not a folder
cli-io-busy = the system has none to spare at present
cli-output-failed = Standard output cannot be written: { $reason }
cli-no-thread = The system gives the program no thread to listen on: { $reason }

# Many games
cli-games = games
cli-sim-played = { $scenario }, { $strategy }, { $form }, { $difficulty }: { $games ->
        [one] one game
       *[other] { $games } games
    } of { $quarters ->
        [one] one quarter
       *[other] { $quarters } quarters
    } from seed { $seed }
cli-sim-survived = survived: { $survived } of { $games } ({ $share })
cli-sim-ending = { $ending }: { $count }
cli-sim-refused = decisions refused and left out: { $count }
cli-sim-stopped = Games are stopped before their end, so there is no equity value and no score.
cli-sim-pace = { $quarters } quarters simulated{ $stopped ->
        [no] , those an appraiser runs on among them,
       *[yes] {""}
    } in { $seconds } s, { $pace } a second
cli-mean = mean
cli-strategy = strategy
cli-survived = survived
cli-refused = refused
cli-score = score
cli-value = equity value ($)
cli-lowest-cash = lowest cash ($)
cli-cash-at-q8 = cash after { $quarters } quarters ($)
cli-outage-hours = hours down

# Scenarios
cli-scenario = scenario
cli-title = title
cli-form = form
cli-first = from
cli-decided = decided
cli-quarters = quarters
cli-show-platforms = Machines: { $names }
cli-show-tiers = Tiers: { $names }
cli-show-sites = Sites: { $names }
cli-check-sound = { $path }: nothing wrong
cli-scenario-written = { $path }: written. Play it with `good-crisis play { $path }`.
cli-table-over-game = { $path }: games and scenarios end in .ron; this file needs another name
cli-scenario-exists = { $path } is there already and was left as it is. `--out FILE` writes elsewhere, `--force` overwrites it.
cli-position-outside = In { $quarter } nothing was decided in this game. Choose a quarter from { $first } to { $last }.

# The model beside the record
cli-calibrate-no-record = There is no record for `{ $name }`. Give one with `--against FILE.csv`.
cli-calibrate-no-text = { $path } is no table in UTF-8. In a spreadsheet, save it as "CSV UTF-8 (comma delimited)".
cli-calibrate-nothing = { $path }: no row is a quarter and a line that the model has
cli-calibrate-fitted = Fitted: the model was made to meet these. Luck is off; `*` is recalled, not read.
cli-calibrate-held-out = Held out: the model has never seen these.
cli-calibrate-free = constants that were fitted: { $count }
cli-calibrate-model = model
cli-calibrate-record = record
cli-calibrate-off = off by
cli-calibrate-error = mean error
cli-calibrate-all = all
cli-calibrate-points = points
cli-calibrate-read = without recalled
cli-calibrate-target = target
cli-calibrate-swing = swing, first year to second
cli-calibrate-model-share = share, model
cli-calibrate-record-share = share, record

# Saved games
cli-verify-good = { $path }: verified, { $count ->
    [one] { $count } quarter
   *[other] { $count } quarters
}
cli-quarter = quarter
cli-decided-keys = decided
cli-replay-verdict = { $ending }. Score { $score }, equity value { $value }.
cli-new-taken = A story of the game itself is called `{ $name }`. Take another name.
cli-no-player = `{ $name }` is no id for a player: letters that can be seen, single spaces between words, at most { $limit }.
cli-nothing-to-continue = No unfinished game is left in the folder of saves.
cli-explain-unknown = No figure is called "{ $figure }". Figures: { $known }.
cli-explain-unknown-near = No figure is called "{ $figure }"; did you mean { $nearest }? Figures: { $known }.
cli-report-ending = { $path }: a report is written as `.html` or `.md`.
cli-report-failed = The report could not be written: a fault of the program. The game is kept.
cli-not-kept = { $disk ->
    [nothing] The game could not be saved; nothing of it is on the disk. { $reason }
   *[older] The game could not be saved; what is on the disk is older. { $reason }
}
cli-too-little-memory = The system lets this program have { $given } MB of memory; it needs { $least } MB to begin. The limit is often set with `ulimit -v`.
cli-put-aside = Somebody else changed { $path } while it was played. The game goes on there as you play it; what was changed is kept as { $aside }.
cli-report-written = { $path }: written.
