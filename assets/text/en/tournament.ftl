# What `class tournament` prints.

tournament-no-record = { $path } is there already and is no record of a tournament; it stays as it is. Another name keeps both.
tournament-nobody = { $path }: no strategy (NAME.ron) and no agent (NAME.agent.ron) that can take part
tournament-entrant = entrant
tournament-score = score (95%)
tournament-survived = survived (95%)
tournament-value = value P10 · P50 · P90
tournament-troubled = not finished
tournament-beside = Of the games in which the two came to different values, the share that the one in the row won:
tournament-none = –
tournament-trouble-not-started = { $name }: could not be started in { $count } of { $games } games (first: seed { $seed }); standing orders played them
tournament-trouble-stopped = { $name }: fell silent in { $count } of { $games } games (first: seed { $seed }); standing orders played on
tournament-trouble-late = { $name }: ran out of time in { $count } of { $games } games (first: seed { $seed }); standing orders played on
tournament-last-error = { $name }: in the game of seed { $seed } it was told of an error last, and said nothing after it: { $error }
tournament-no-program = `{ $path }` names no program: write the program and its words, such as ["python3", "bot.py"]
