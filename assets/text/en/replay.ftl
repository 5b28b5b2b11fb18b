# The list of saves, and a save stepped through quarter by quarter.

saves-title = Saves, the newest first
saves-none = There is no save here yet. Every game is kept from its first decision on.
saves-open = { $quarter } open
saves-unfinished = unfinished
saves-left-out = { $count ->
        [one] One older save is
       *[other] { $count } older saves are
    } not in this list. { $count ->
        [one] It lies
       *[other] They lie
    } in { $folder } and can be gone on with by name: play --resume NAME.
saves-unreadable = cannot be read
saves-shipped = came with the game
    .short = built in
saves-model = model { $model }
saves-about = { $name }: { $form }, { $difficulty }, seed { $seed }. Quarters closed: { $quarters }.
saves-score = Score: { $score }.
saves-day = It is the game of { $date }.
saves-seed = seed { $seed }
saves-ago-now = just now
saves-ago-minutes = { $count ->
        [one] a minute ago
       *[other] { $count } minutes ago
    }
saves-ago-hours = { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
saves-ago-days = { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }
saves-ago-months = { $count } months ago
saves-ago-years = { $count } years ago
saves-ago-ahead = date to come
saves-gone = { $path } is not there any more. The list is as the folder is now.
saves-changed = { $path } has been written since this list was made. The list is as the folder is now: look at it, and choose again.
saves-what-now = what now
saves-what-now-help = Look at the file again. If it still cannot be read: what is wrong, and what can be done.
saves-look-back = look back
saves-look-back-help = Look back at this game from its end: what it came to, what mattered, what else could have been.
saves-mend-title = This save does not open
saves-mend-model = It says that model { $model } of the game wrote it; this is model { $known }. The version that wrote it reads it.
saves-mend-untouched = The file stays as it is: nothing here writes to it.
saves-mend-verify = In a shell, this tells how far it holds:
saves-mend-else = Once it is mended, or a copy of it put back, it opens from this list; moved out of the folder, it is gone from it. A new game begins from the title.

replay-this-game = This game
replay-place = { $quarter } · { $turn } of { $turns }
replay-older = Played with model { $model }; this is model { $known }. What is shown is what this one makes of the same decisions: it can be looked at, not played on.
replay-nothing = No quarter of this game has been closed yet.
replay-decided = Decided
replay-happened = What changed most
replay-calm = Nothing moved by more than a line is worth.
replay-note = Noted: { $note }
replay-contents = Go to a quarter
replay-branch-title = What if
replay-branch-words = The same world again from { $quarter } on, with nothing decided there. It is a game of its own under a name of its own; this save stays as it is.
