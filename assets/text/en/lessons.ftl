# Lesson packs: what `class lesson` says.

lessons-written = { $path }: { $count } files. Read `teacher.html` first, hand out `handout.html` and `assignment.ron`.
lessons-in-the-way = { $paths }: there already, and nothing was written. `--force` overwrites.
