# The built-in scenarios in a few words, the names they bring, and what a scenario's check finds.

## Titles and descriptions
scenario-dotcom-2000-title = Dot-com 2000
scenario-dotcom-2000-description = January 2000. You run a large internet shop that loses money on purpose: growth first. The machines were bought for one week in December and idle for the rest of the year. In two months the money of others stops coming.
scenario-lamplight-title = Lamplight
scenario-lamplight-description = A first lesson, invented from end to end. Lamplight sells lamps and candles by post, telephone and, of late, on a page. Two cupboards of dear old machines carry it for one week in Advent and idle for the rest. In summer its bank will be bought by one that likes lamps less.

## Rivals
rival-bn-com = barnesandnoble.com
    .short = bn.com
rival-buy-com = Buy.com
rival-etoys = eToys
rival-cdnow = CDNow

## What the check finds
scenario-finding-whole = `{ $path }` is { $value }; a whole number is needed
scenario-finding-id = `{ $path }`: `{ $found }` cannot be typed as a name; small letters and digits, joined by `-` or `_`, beginning with a letter, would be right
scenario-finding-silence = `{ $path }`: a first quarter in which nothing is decided would be refused because of `{ $key }`; silence must be allowed at the opening
scenario-finding-quarter = `{ $path }`: "{ $found }" is not a quarter from { $low } to { $high }; write it as "2001Q3"
scenario-finding-count = `{ $path }` has { $count } entries; { $low ->
    [4] { $low } are needed
    [52] { $low } are needed
   *[other] { $low } to { $high } are needed
}
scenario-finding-pledge-order = `{ $path }` is { $found }; dates of a pledge come after the scenario's first quarter and rise, and the one before is { $before }
scenario-finding-span-start = `{ $path }` is { $found }; the scenario's first quarter is { $first }, and a form begins then or up to twenty years later
scenario-finding-order = `{ $path }` is { $value }; it should be below `{ $other }`, which is { $limit }
scenario-finding-seasons = the four seasons have a mean of { $value }; it should be 1, or spending means something else than it says
scenario-finding-payables-mean = `{ $path }` is { $value }; the mean of the four payables shares is { $right }
scenario-finding-load-shares = the tiers' shares of the load sum to { $value }; they should sum to 1
scenario-finding-allocation = the programmes' shares of the engineers sum to { $value }; they may sum to 1
scenario-finding-peak-week = the busiest week of quarter { $quarter } has { $value }; it should have 1, since weeks are shares of their quarter's peak
scenario-finding-role = { $count } platforms have the role `{ $role }`; one is needed
scenario-finding-payments = { $count } steps of the night start payments; one is needed
scenario-finding-weights = the steps of the night have no weight; at least one needs some
scenario-finding-anchors-missing = no score anchors for the form `{ $form }` with the difficulty `operator`
scenario-finding-anchors-fall = `{ $path }`: from one anchor to the next the value must rise, and the score may not fall
scenario-finding-opening = `{ $path }` is { $value }; by the market and the suppliers' shares it should be near { $right }, at least half and at most twice that
scenario-finding-opening-load = the first quarter's load would be { $value } units on { $units } units of machines; between a tenth and six fifths would be right
scenario-finding-unseen = `{ $message }` in `{ $language }` cannot be shown: nothing in it can be seen, or more marks than letters. Write a name in letters.
scenario-finding-outside = `{ $path }` is { $found }; the story lasts from { $first } to { $last }
scenario-finding-reference = `{ $path }`: the strategy `{ $name }` does not fit this scenario{ $lacking ->
    [none] .
   *[other] , which has no `{ $lacking }`.
} Games would not be compared with it.
scenario-finding-reason = `{ $path }`: "{ $found }" announces a reason and gives none; say why, or to what
scenario-finding-obeyed = here stands { $code }, which a terminal would obey or not show; write what is meant in letters
scenario-finding-unasked = nothing asks for the text `{ $found }` in `{ $language }`, so nobody reads it{ $nearest ->
    [none] .
   *[other] ; is `{ $nearest }` meant?
}
scenario-finding-long = `{ $message }` in `{ $language }` takes { $cells } cells, more than a card has room for at 80 columns by 24 rows; at most { $limit }
scenario-finding-untold = `{ $message }` in `{ $language }` asks for `${ $found }`, which nobody tells it; { $known ->
    [none] it may ask for nothing
   *[other] it may ask for { $known }
}
scenario-finding-imbalance = the books are out of balance by { $cents } cents: the balances must sum to 0
scenario-finding-position-span = `{ $path }` is { $found }; the position begins in { $quarter }, and no form before it
scenario-finding-unwritten = the file cannot be made from this one: { $detail }

## What written files say of themselves
scenario-position-title = { $title }, from { $quarter }
scenario-position-description = { $description } The books stand where a game left them in { $quarter }. Seed { $seed } goes on with that game; any other seed is another future of the same company.
scenario-new-title = { $name }
scenario-new-description = A company whose money is about to stop. Say here in two sentences whose it is, and what it has always put off.
scenario-new-card = Cards of your own stand in the deck. Take this one out of its comment, and its words into texts above:
# $language: code of the language, such as en
scenario-new-card-words = Its words, { $language }:
scenario-new-comment =
    { $name }: a crisis of your own, begun from { $from }. It can be played as it is.

    What to change first:
      texts     its title and description, in English and Korean, as Fluent
      opening   the books on the day before, and what is in force that day
      market    customers, what they spend, the seasons, what they do when prices rise
      platforms what the machines cost, old, used and new: here the temptation lives
      migration how much work the way out is, and how wrong an estimate can be
      cards     the deck, by name; take the list empty for a game without cards
      deck      cards of your own: an example stands at the end of this file
    Every number is (value, "unit", "source"). Say "assumption: why" where nobody has measured it.

    Then:
      good-crisis scenarios check { $name }.ron
      good-crisis sim { $name }.ron --strategy steady --games 200
      good-crisis play { $name }.ron
