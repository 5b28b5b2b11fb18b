# What the commands say on standard output and standard error.

cli-plain-not-yet = `--plain` is not in this version. Play in a terminal of at least 80×24, or drive the game with `good-crisis agent`.
cli-unknown-command = There is no command `{ $name }`. `good-crisis --help` lists them.
cli-unknown-command-near = There is no command `{ $name }`; did you mean `{ $near }`?
