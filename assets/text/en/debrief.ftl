# After the end.

debrief-question = What nearly killed you?
debrief-question-died = What killed you?
debrief-question-hint = Say it before you look.
debrief-suspect-suppliers = suppliers who wanted their money
debrief-suspect-machines = the machines and their bill
debrief-suspect-prices = our own prices
debrief-suspect-bet = the bet
debrief-suspect-luck = bad luck with orders and costs
debrief-suspect-none = nothing did
debrief-suspect-unknown = I do not know
debrief-you-said = You said: { $answer }.
debrief-you-said-nothing = You said nothing.
debrief-nothing-played = Not one quarter was closed, so nobody can say.
debrief-hardest = The hardest quarter was { $quarter }: { $cash } in the till, a runway of { $runway }.
debrief-hardest-died = It ended after { $quarter }, with { $cash } in the till.
debrief-split-intro = What each cause took from the till from { $from } to { $to }, in dollars. A sale that never came counts with its margin. Interest, { $interest } in these quarters, and what ordinary trading lost are nobody's in this list.
    .heard = What each cause took from the till from { $from } to { $to }. A sale that never came counts with its margin. Interest, { $interest } in these quarters, and what ordinary trading lost are nobody's in this list.
debrief-split-right = The books agree.
debrief-split-near = The books name it too, and above it: { $suspect }.
debrief-split-nothing-right = The books agree: at its shortest the money would have lasted { $runway }.
debrief-split-nothing-other = The books say otherwise: at its shortest the money would have lasted { $runway }. What took most: { $suspect }.
debrief-split-unsaid = By the books, what took most: { $suspect }.
debrief-split-other = The books say otherwise. What took most: { $suspect }.
debrief-scored = "{ $ending }" names the way, the score how far: { $next } would take { $wanted }.
debrief-worth-title = The value
debrief-worth = value { $value }, score { $score } of 1,000
debrief-dividend = Crisis dividend: { $amount } against the same world with the crisis wasted.
    .heard = The crisis dividend is { $amount }, against the same world with the crisis wasted.
debrief-no-dividend = No crisis dividend can be given: one of the two companies did not live to be valued.
debrief-dividend-odds = { $here ->
    [more] Your way beat the relief under this luck.{" "}
    [less] The relief would have been worth more under this luck.{" "}
   *[unknown] {""}
}Repeated with eyes shut in { $worlds } worlds, your decisions beat the relief in { $positive } (the middle one: { $median }).
debrief-prospect = Led with eyes open from { $quarter }, by "{ $rule }", the bet beats it in { $more } of { $worlds } and dies in { $died }.
debrief-mirror-right = You took no bet, and the odds were with you: it would have died in { $died } of { $worlds } of your worlds, and been worth more in { $more }.
debrief-mirror-wrong = You took no bet: it would have been worth more in { $more } of { $worlds } of your worlds, and died in { $died }.
debrief-mirror-gone = You took no bet, and the company is gone. With the bet it would have died in { $died } of { $worlds } of your worlds, and been worth more in { $more }.
debrief-sum-first = From the first day to the last ($M)
    .heard = From the first day to the last
debrief-sum-opening = value on the first day, led on
debrief-sum-luck = luck, in value expected
debrief-sum-decisions = decisions, in value expected
debrief-sum-end = value at the end
debrief-sum-now = value as it stands
debrief-sum-second = Against the crisis wasted ($M)
    .heard = Against the crisis wasted
debrief-sum-wasted = less: the crisis wasted
debrief-sum-dividend = crisis dividend
debrief-sum-gone = did not survive
debrief-sum-none = none
debrief-sum-policy = "{ $name }"
debrief-sum-and = { " and " }
debrief-sum-made = What the value is made of, { $quarters } quarters on with an appraiser ($M)
debrief-sum-made-going = what the shop earns, over the years counted
debrief-sum-made-cash = cash by then, mean of the appraiser's last year
debrief-sum-made-debt = debt, at its price in the market
debrief-sum-made-saved = tax that old losses still save
debrief-sum-made-others = what others hold of that
debrief-sum-made-platform = the platform for tenants, by its sales
debrief-sum-made-least = at least: a share of the cash
debrief-sum-made-how = An appraiser runs the company on, the same way for everyone, for { $quarters } quarters; on the year's pages he could only guess at what he knows now. In the last year of them it earns { $operating }{ $tenants ->
        [yes] {" "}without its tenants, who are valued apart
       *[no] {""}
    }, spends { $spending } on machines and pays { $tax } in tax; { $multiple } years of what is left are counted. Customers, terms, machines, staff, tangle and muscle count as far as they make that year.
debrief-sum-made-none = The company is alive on the last day, but not through the { $quarters } quarters for which an appraiser runs every company on, the same way for all: it goes under in them, and nobody pays for what goes under.
debrief-sum-made-sold = The company was sold for its parts. The value is what the bid left its owners: { $paid }.
debrief-sum-first-how = The first sum asks, quarter by quarter, what such a company came to in { $worlds } worlds that could be believed in then, run on by { $policies }. The first day's value is that mean; the appraiser of the year's pages has the company left alone, so he names another.
debrief-sum-second-how = The second sets another game beside yours, under the same luck: { $whole ->
        [yes] from the first quarter on
       *[no] yours until { $quarter }, then
    } "{ $rule }", the relief that promised most, in everything, prices too. It weighs the bet and all that you led otherwise since.
debrief-dropped = { $count ->
    [one] One of its decisions could not be carried out and was left out.
   *[other] { $count } of its decisions could not be carried out and were left out.
}
debrief-skill-luck = Skill { $skill }, luck { $luck }.
debrief-skill-by = Valued by "{ $policy }": { $opening } on the first day, skill { $skill }, luck { $luck }.
debrief-luck-kindest = Luck was kindest in { $quarter }: { $amount }.
    .heard = Luck was kindest in { $quarter }: { $amount }.
debrief-luck-hardest = Luck was hardest in { $quarter }: { $amount }.
    .heard = Luck was hardest in { $quarter }: { $amount }.
debrief-sure = You said that you were 80% sure { $said ->
    [one] once
   *[other] { $said } times
} and were { $right ->
    [0] never right
    [one] right once
   *[other] right { $right } times
}.
debrief-moments = The quarters whose decisions mattered most, by the value then expected
debrief-moments-how = What the decisions of a quarter moved, luck beside it. In brackets what a lever made alone, against how the fixed strategies would have set it: those that value the company here, and see what you saw. Levers overlap, so that brackets need not add up; quarters that moved less are not told.
debrief-column-decisions = decisions
debrief-column-luck = luck
debrief-column-levers = in brackets one lever, vs the fixed strategies
debrief-moments-none = No decision moved the value: at every turn the fixed strategies would have done the same
debrief-course = worth ($) quarter by quarter: the mean of the worlds believed in then
debrief-lines = Cash by quarter; the value counts what the shop will earn as well
debrief-shade = shaded: cash in four of five worlds with the crisis wasted
debrief-shade-history = shaded: cash in four of five worlds with history's decisions
debrief-reckoning = Reckoning: other lines, other worlds
debrief-not-reckoned = The other lines could not be reckoned: a fault of the program. The game itself is kept.
debrief-nothing-to-compare = This scenario names nothing to compare a game with.
debrief-nothing-decided = nothing decided; standing orders
debrief-by-default = { $option } (by default)
debrief-levers-left = levers left as they stood
debrief-levers-left-price = levers left as they stood, the price at { $price }
debrief-left = { $name } left alone
debrief-left-engineers = engineers kept at { $shares }
debrief-left-engineers-idle = engineers kept on no programme
debrief-left-price = price kept at { $price }
debrief-left-marketing = marketing kept at { $amount }
debrief-left-machines = machines left to standing orders: { $orders }
debrief-moment-lever = { $lever } ({ $amount })
debrief-moment-lever-instead = { $lever } ({ $amount } vs { $instead })
    .heard = { $lever } ({ $amount } against { $instead })
debrief-costliest = What cost most in a year, in the quarters above: { $lever }. In { $year }: { $amount }.
debrief-costliest-instead = What cost most in a year, in the quarters above: { $lever }, where the fixed strategies have { $instead }. In { $year }: { $amount }.
debrief-try = To try it otherwise: v, then b at { $quarter }.
    .heard = To try it otherwise: replay, then { $quarter }, then branch.
debrief-moment-card = by the card alone { $amount } ({ $option })
debrief-moment-luck = luck then { $amount }
debrief-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
debrief-decisions = What you decided
debrief-echoes = What came back
debrief-no-echoes = No card came back.
debrief-truth = What nobody could tell you
debrief-truth-scope-unpiloted = The work was { $times } times the first estimate, whoever began it. A pilot would have said so, for { $cost }.
debrief-truth-scope-piloted = The work was { $times } times the first estimate, whoever began it. Your pilot had said so, roughly.
debrief-truth-scope-outside = The work was { $times } times the first estimate, whoever began it. After your pilot, { $low } to { $high } was believed.
debrief-truth-scope-untried = The work that nobody did would have been { $times } times the first estimate.
debrief-truth-scope-grown = Begun early, or with others let in on the way, it became { $times } times the first estimate; in the end { $believed } was believed.
debrief-truth-reserve = { $vendor } would have gone down by { $off } at best. Nobody at that table was going to say it first.
debrief-truth-nerve = Your suppliers would have run had cash, without Christmas and with what the next quarters burn, covered under { $coverage } of a usual quarter's bills. They did not know it themselves.
debrief-truth-nerve-short = Your suppliers would have run only once cash, without Christmas and with what the next quarters burn, fell short by { $short } of a usual quarter's bills. They did not know it themselves.
debrief-truth-nerve-lost = Your suppliers run where cash, without Christmas and with what the next quarters burn, covers under { $coverage } of a usual quarter's bills; a till full today is not enough. None of them could have named the figure.
debrief-truth-nerve-lost-short = Your suppliers run only once cash, without Christmas and with what the next quarters burn, falls short by { $short } of a usual quarter's bills. They are patient people, and it did. None of them could have named the figure.
debrief-truth-grid = Strangers would have wanted { $times } times the machines that anybody would have guessed. { $companies } companies were never founded.
debrief-truth-waited = Rent that nobody could pay you while the doors were shut: { $cost } in all.
