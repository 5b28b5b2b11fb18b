# What is wrong, where, and what would be right. Frames shared by command line, saves and scenarios.

# Command line
error-quarter-outside = { $quarter } lies outside this game, which runs from { $first } to { $last }.
error-no-terminal = There is no terminal to play on. With --plain the game is played as lines, through a pipe too; `sim` and `agent` need no terminal either.
error-terminal-failed = The terminal failed: { $reason }. The game is kept up to the last change.
error-too-small = { $width }×{ $height } is too small; 80×24 is needed. Enlarge the window or make its letters smaller; the game waits.
error-internal = The program met a fault of its own: { $message } A game that was open is kept up to its last lever; start it again to go on.

# Files
error-not-found = { $path } does not exist.
error-cannot-read = { $path } cannot be read: { $reason }
error-cannot-write = { $path } cannot be written: { $reason }
error-folder-missing = The folder { $path } does not exist. Make it, or name another.

# Saves
error-save-chain-broken = { $path }: the chain breaks at { $quarter }; everything before it verifies.
error-save-header-changed = { $path }: the header was changed after the game began.
error-save-scenario-differs = { $path }: played on another edition of `{ $scenario }`. It can be looked at, not continued.
error-save-older-model = { $path }: played on model { $found }; this is model { $known }. It can be replayed, not continued.
error-save-refused = { $path }: the decisions of { $quarter } are not allowed: { $reason }
error-save-locked = { $path } is open in another game. Close that one first.

# Texts that a scenario brings along
text-issue-too-long = line { $line } of the texts in `{ $language }`, column { $column }: the texts have { $bytes } bytes; at most { $limit } are read
text-issue-syntax = line { $line } of the texts in `{ $language }`, column { $column }: not valid Fluent: { $detail }
text-issue-too-deep = line { $line } of the texts in `{ $language }`, column { $column }: more than { $limit } opening brackets in one message; is a closing one missing?
text-issue-forbidden-character = line { $line } of the texts in `{ $language }`, column { $column }: the invisible or controlling character { $code } is not allowed
text-issue-built-in = line { $line } of the texts in `{ $language }`, column { $column }: `{ $id }` is a message of the game itself and stays as it is; docs/scenario-format.md lists what can be said anew
text-issue-duplicate = line { $line } of the texts in `{ $language }`, column { $column }: `{ $id }` is declared twice
text-issue-reference = line { $line } of the texts in `{ $language }`, column { $column }: `{ $id }` is another message; write its words out instead of referring to it
text-issue-term = line { $line } of the texts in `{ $language }`, column { $column }: `-{ $id }` is a term, and no text may refer to one: write its words where they are said
text-issue-unknown-function = line { $line } of the texts in `{ $language }`, column { $column }: there is no function `{ $name }`; there are JOSA and COUNT
text-issue-long-number = line { $line } of the texts in `{ $language }`, column { $column }: a number has more than { $limit } digits
text-issue-untranslated = line { $line } of the texts in `{ $language }`, column { $column }: `{ $id }` is missing in `{ $other }`
