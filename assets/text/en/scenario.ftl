# The built-in scenarios in a few words, the names they bring, and what a scenario's check finds.

## Titles and descriptions
scenario-dotcom-2000-title = Dot-com 2000
scenario-dotcom-2000-description = January 2000. You run a large internet shop that loses money on purpose: growth first. The machines were bought for one week in December and idle for the rest of the year. In two months the money of others stops coming.

## Rivals
rival-bn-com = barnesandnoble.com
    .short = bn.com
rival-buy-com = Buy.com
rival-etoys = eToys
rival-cdnow = CDNow

## What the check finds
scenario-finding-whole = `{ $path }` is { $value }; a whole number is needed
scenario-finding-id = `{ $path }`: `{ $found }` cannot be typed as a name; small letters and digits, joined by `-` or `_`, beginning with a letter, would be right
scenario-finding-quarter = `{ $path }`: "{ $found }" is not a quarter from { $low } to { $high }; write it as "2001Q3"
scenario-finding-count = `{ $path }` has { $count } entries; { $low ->
    [4] { $low } are needed
    [52] { $low } are needed
   *[other] { $low } to { $high } are needed
}
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
scenario-finding-text = line { $line } of the texts in `{ $language }`, column { $column }: { $detail }
