# Lesson packs: what `class lesson` says.

lessons-written = { $path }: { $count } files. Read `teacher.html` first, hand out `handout.html` and `assignment.ron`.
lessons-in-the-way = { $paths }: there already, and nothing was written. `--force` overwrites.

# At the end of a handout
lessons-handout-title = Handing in
lessons-handout-id = my id
lessons-handout-closes = hand in by
lessons-handout-where = where
lessons-handout-attempts = { $most ->
    [any] There may be any number of attempts; the best counts.
   *[other] Of at most { $most } attempts the best counts, each in another world.
} An answer counts from some eight words.
