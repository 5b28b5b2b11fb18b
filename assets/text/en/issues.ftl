# What is wrong with a file. A line reads `crisis.ron:12:5: ` and one of these, so they begin small and end bare.

issue-level-unreadable = error
issue-level-finding = finding
issue-level-advice = help

## The file as a whole
issue-too-large = the file has { $size }; at most { $limit } is read
issue-utf16 = the file is saved as UTF-16; save it as UTF-8
issue-not-utf8 = from here on the file is not UTF-8; save it as UTF-8
issue-foreign = this is { $kind ->
        [zip] a zip archive
        [archive] an archive
        [document] a document of a word processor
        [workbook] a spreadsheet's workbook
        [slides] slides
        [picture] a picture
        [recording] a film or a sound recording
        [program] a program or part of one
        [page] a web page
        [json] JSON
        [table] a table in text
        [notes] plain text
        [link] a link to a file that lies elsewhere
        [partial] a download that was broken off
       *[pdf] a PDF document
    }, and no text that the game reads; files of the game are texts in RON, mostly called NAME.ron
issue-another-kind = this is { $kind ->
        [save] a saved game: `play --resume` goes on with it, `replay`, `report`, `explain` and `verify` take it
        [deck] a deck of cards: `scenarios check` reads it, and a scenario may hold such cards under `deck`
        [strategy] a strategy: `sim` and `compare` take it beside a scenario, after `--strategy` or `--strategies`
       *[scenario] a scenario: `play`, `sim`, `agent` and `scenarios check` take it
    }
issue-newer-format = the file is in format { $found }; this version of the game reads up to format { $supported }

## Names
issue-unknown-field = unknown key `{ $found }`; known here: { $known }
issue-unknown-field-near = unknown key `{ $found }`; did you mean `{ $near }`?
issue-unknown-field-none = unknown key `{ $found }`; no key belongs here
issue-unknown-variant = unknown name `{ $found }`; one of { $known } belongs here
issue-unknown-variant-near = unknown name `{ $found }`; did you mean `{ $near }`?
issue-unknown-variant-none = unknown name `{ $found }`; no name belongs here
issue-missing-field = the key `{ $name }` is missing
issue-duplicate-field = the key `{ $name }` is given twice; once is right
issue-known-here = known here: { $known }
issue-add-field = add a line `{ $name }: …,` between these brackets

## Values
issue-wrong-type = { $expected ->
    [number] a number belongs here, not `{ $found }`
    [whole-number] a whole number belongs here, not `{ $found }`
    [truth] `true` or `false` belongs here, not `{ $found }`
    [text] a text in double quotes belongs here, not `{ $found }`
    [letter] one character in single quotes belongs here, not `{ $found }`
    [list] a list in `[…]` belongs here, not `{ $found }`
    [map] a map in `{"{"}…{"}"}` belongs here, not `{ $found }`
    [record] a group in `(…)` belongs here, not `{ $found }`
    [name] a name without quotes belongs here, not `{ $found }`
    [bare-name] nothing in brackets belongs behind `{ $found }`
    [optional] `Some(…)` or `None` belongs here, not `{ $found }`
   *[other] `{ $found }` does not belong here; expected: { $detail }
}
issue-no-value = { $expected ->
    [number] a number is missing here
    [whole-number] a whole number is missing here
    [truth] `true` or `false` is missing here
    [text] a text in double quotes is missing here
    [letter] a character in single quotes is missing here
    [list] a list in `[…]` is missing here
    [map] a map in `{"{"}…{"}"}` is missing here
    [record] a group in `(…)` is missing here
    [name] a name is missing here
   *[other] a value is missing here
}
issue-wrong-length = { $expected } values belong in these brackets; there are { $found }
issue-wrong-length-unknown = { $found } values stand in these brackets; that is not how many belong there
issue-does-not-fit = `{ $found }` cannot be stored as this whole number: too large, or below zero

## Grammar
issue-line-ends = the lines of this file end as those of old Macs did, so that all of it is one comment; save it with line ends of Unix or Windows
issue-unseen = a character that nobody sees, { $code }, stands here and does not belong; take it out
issue-blank = the file holds nothing
issue-unfinished = the file ends in the middle of something
issue-open-bracket = this `{ $bracket }` is never closed
issue-open-text = this text has no closing quote
issue-open-comment = this comment is never closed; `*/` is missing
issue-missing-mark = a `{ $mark }` is missing here
issue-no-name = a key belongs here: a name without quotes, and a `:` behind it
issue-surplus = one value too many: the brackets should close before it
issue-trailing = the file should have ended before this
issue-escape = a `\` in a text goes with one of `"` `\` `n` `t` or `u{"{"}…{"}"}`, nothing else
issue-number = this number is written in a way that is not understood
issue-attribute = this `#![…]` line is not understood; it can be left out
issue-odd-name = `{ $found }` has signs in it that no name can have
issue-too-deep = too many brackets within brackets
issue-not-ron = this is not understood: { $detail }

## What was read and does not hold
issue-out-of-range = `{ $path }` is { $value }; it may be { $low } to { $high }
issue-out-of-range-unit = `{ $path }` is { $value }; it may be { $low } to { $high } ({ $unit })
issue-not-finite = `{ $path }` is { $value }; a finite number is needed
issue-decisions-quarter = `{ $path }`: `{ $found }` is no quarter; write it like 2001Q3
issue-save-hash = `{ $path }` is no hash; it is written as 64 digits from 0 to f
issue-save-word = `{ $path }` is no word of an act as a save has it: twelve letters in three groups, the quarters in their order
issue-save-format = there has never been a format { $found }
issue-wrong-unit = `{ $path }` is given in "{ $found }"; the model counts it in "{ $expected }"
issue-too-long = `{ $path }`: a text of { $characters } characters; at most { $limit } fit
issue-empty = `{ $path }`: this text may not be empty
issue-too-many = `{ $path }` has { $count } entries; at most { $limit } are allowed
issue-unknown-reference = { $what ->
    [scenario] there is no scenario `{ $name }`
    [strategy] there is no strategy `{ $name }`
    [event] there is no event `{ $name }`
    [choice] there is no option `{ $name }`
    [platform] there is no platform `{ $name }`
    [rival] there is no rival `{ $name }`
    [decision] there is no decision `{ $name }`
    [figure] there is no figure `{ $name }`
    [message] there is no message `{ $name }`
    [advisor] there is no advisor `{ $name }`
    [theme] there is no theme `{ $name }`
    [lesson] there is no lesson `{ $name }`
   *[other] nothing is called `{ $name }`
}
issue-unknown-reference-near = { $what ->
    [scenario] there is no scenario `{ $name }`; did you mean `{ $near }`?
    [strategy] there is no strategy `{ $name }`; did you mean `{ $near }`?
    [event] there is no event `{ $name }`; did you mean `{ $near }`?
    [choice] there is no option `{ $name }`; did you mean `{ $near }`?
    [platform] there is no platform `{ $name }`; did you mean `{ $near }`?
    [rival] there is no rival `{ $name }`; did you mean `{ $near }`?
    [decision] there is no decision `{ $name }`; did you mean `{ $near }`?
    [figure] there is no figure `{ $name }`; did you mean `{ $near }`?
    [message] there is no message `{ $name }`; did you mean `{ $near }`?
    [advisor] there is no advisor `{ $name }`; did you mean `{ $near }`?
    [theme] there is no theme `{ $name }`; did you mean `{ $near }`?
    [lesson] there is no lesson `{ $name }`; did you mean `{ $near }`?
   *[other] nothing is called `{ $name }`; did you mean `{ $near }`?
}
issue-duplicate = { $what ->
    [scenario] two scenarios are called `{ $name }`
    [strategy] two strategies are called `{ $name }`
    [event] two events are called `{ $name }`
    [choice] two options are called `{ $name }`
    [platform] two platforms are called `{ $name }`
    [rival] two rivals are called `{ $name }`
    [decision] the decision `{ $name }` is given twice
    [figure] the figure `{ $name }` is given twice
    [message] two messages are called `{ $name }`
    [advisor] two advisors are called `{ $name }`
    [theme] two themes are called `{ $name }`
    [lesson] two lessons are called `{ $name }`
   *[other] `{ $name }` is used twice
}
issue-missing-message = the text `{ $id }` is missing in the language `{ $language }`

issues-left-out = { $count } more not shown
