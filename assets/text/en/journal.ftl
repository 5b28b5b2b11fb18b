# Saved games: what is wrong with one beyond `error-save-…`, and what the folder of saves cannot do.

save-newer-model = { $path }: played with version { $found } of the model; this game knows versions up to { $known }. A newer version can open it.
save-newer-luck = { $path }: its luck was drawn by scheme { $found }; this game knows schemes up to { $known }. A newer version can open it.
save-scenario-unreadable = { $path }: the scenario it was played in cannot be read.
save-scenario-named = { $path }: it says that it is a game of `{ $scenario }`, but the scenario in it is called `{ $own }`. It is not opened.
save-wrong-quarter = { $path }: { $found } stands where { $expected } belongs.
save-beyond-the-end = { $path }: { $quarter } stands after the end of the game.
save-meaningless = { $path }: decisions of { $quarter } that mean nothing in this scenario: { $reason }
save-seal-broken = { $path }: something was changed outside the game: the number of quarters, the draft or a note.
save-verdict-wrong = { $path }: the verdict in the file is not the one the game comes to.

store-no-folder = No folder for saved games is known on this system. Name one with `--saves FOLDER`.
store-not-a-folder = { $path } is a file, not a folder.
store-link-loose = { $path } is a link that leads nowhere: there is no { $to }.
store-link-circle = { $path } is a link that leads back to itself; there is no file behind it.
store-loose-link = { $path } is a link that leads nowhere.
store-name-empty = A game needs a name.
store-name-long = The name has { $count } characters; at most { $limit } fit.
store-name-signs = `{ $name }` is no name for a game. Letters, digits, spaces, `.`, `-` and `_` are; a dot may not come first or last.
store-name-reserved = The system keeps the name `{ $name }` for itself. Choose another.
store-unknown = There is no saved game `{ $name }` in { $folder }.
store-unknown-near = There is no saved game `{ $name }` in { $folder }; did you mean `{ $near }`?
store-exists = There is a saved game `{ $name }` already. Choose another name.
store-shipped = `{ $name }` comes with the game: it can be looked at, not continued.
store-too-large = The saved game would have { $bytes } bytes, and no more than { $limit } are read. It is not written: its scenario or its notes are too long.
