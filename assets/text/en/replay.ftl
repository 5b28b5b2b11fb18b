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
saves-model = model { $model }
saves-about = { $name }: { $form }, { $difficulty }, seed { $seed }. Quarters closed: { $quarters }.
saves-score = Score: { $score }.

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
