# The bet, and the tickets that the freeze refuses. A ticket's `.fate` is what became of it.

bet-hidden = The exercise leaves the migration out. Nothing of it moves here.
bet-title = The bet: { $stage }
bet-work = work, eng.-quarters
    .heard = the work in engineer-quarters
bet-ranged = { $middle } ({ $range })
    .heard = { $middle }, in a range of { $range }
# What the work was thought to be when the last quarter began, and what most moved it since
bet-work-before = a quarter ago
    .heard = the work as it was thought to be a quarter ago
bet-work-was = { $work }; { $why } { $change }
bet-work-was-and-rest = { $work }; { $why } { $change }, other { $rest }
bet-multiple = times first estimate
    .heard = times the first estimate
bet-spent = spent so far
    .heard = engineer-quarters spent so far
bet-spent-again = { $spent }, some twice
    .heard = { $spent }, some of it twice, since a night that failed undid it
# More than the work is thought to be
bet-spent-over = { $spent } > estimate
    .heard = { $spent }, more than the work is thought to be: whoever ports when nothing is left to port is counted too
bet-left = quarters to port
    .heard = quarters left to port
bet-two-fleets = two fleets until
bet-leaving = old units to leave
bet-leaving-value = { $units }; load exp. { $load }
    .heard = { $units }; load foreseen { $load }
bet-running = running a quarter ($)
    .heard = running cost a quarter
bet-one-fleet = one fleet only
bet-one-fleet-new = over: new only
bet-fleets-unknown = somebody ports
    .heard = unknown until somebody ports
bet-reported = reported
bet-tested = tested
bet-tested-over = over 100%
bet-rehearsed = rehearsed
bet-no-consent = { $level } (freeze: { $needed })
bet-doors = The way back
bet-fallback = { $state }: { $units } old units, { $needed } needed to take the load back
bet-fallback-empty = { $state }: no old units are left
bet-door-fallback = First point of no return: the last old capacity that could take the load back is retired.
bet-door-fallback-shut = First point of no return: passed. The old machines could not take the load back.
bet-door-payments = Second, on the night: the first payments written on the new side. The step is called { $step }.
bet-door-payments-shut = Second, on the night: passed. Payments are written on the new side.
bet-tickets = { $count ->
    [0] refused tickets
    [one] 1 ticket refused
   *[other] { $count } tickets refused
}
bet-tickets-none = No ticket has been refused. Everybody gets their feature, in the order of how loudly they ask.
bet-tickets-none-yet = The freeze holds. No ticket has been refused yet.
bet-tickets-none-here = The freeze holds. What it refused before your watch is on no list.
bet-ticket-times = ×{ $times }
bet-thaw = Thawing: they ship in bursts.

ticket-1 = #4127 Wish-list sort order
    .fate = Refused (freeze). Refiled as a bug. Refused (freeze). Refiled as a birthday present.
ticket-2 = #4131 Gift wrap in a second colour
    .fate = Refused (freeze). The merchant asks whether white counts as a colour.
ticket-3 = #4140 Undo button for one-click orders
    .fate = Refused (freeze). Requested again, with one click.
ticket-4 = #4152 Spell "receive" right on the returns page
    .fate = Refused (freeze). A correction is a change. Customers now "recieve" an apology.
ticket-5 = #4166 Search for "toast" should find toasters
    .fate = Refused (freeze). Toast sales are reported stable.
ticket-6 = #4173 Baby registry that both parents can see
    .fate = Refused (freeze). The due date is before the thaw.
ticket-7 = #4188 A coupon field that takes coupons
    .fate = Refused (freeze). Finance asks that it stay so.
ticket-8 = #4195 A page that explains exceptions
    .fate = { $board ->
        [yes] Refused by the exceptions board. Appeals go to the exceptions board.
       *[no] Refused (freeze). No exceptions are known that could be explained.
    }
ticket-9 = #4203 No diet books after an order of chocolate
    .fate = Refused (freeze). Both are selling well.
ticket-10 = #4217 Warehouse map with the second floor on it
    .fate = Refused (freeze). Pickers are asked to remember the stairs.
ticket-11 = #4226 Time zone of the delivery clock
    .fate = Refused (freeze). All parcels are on time in Reykjavik.
ticket-12 = #4238 No snow shovels among July's suggestions
    .fate = Refused (freeze). Four were sold while this was discussed.
ticket-13 = #4244 Larger print for the terms of sale
    .fate = Refused (freeze). Legal seconded the refusal.
ticket-14 = #4251 A clock that counts down to the thaw
    .fate = Refused (freeze).
ticket-15 = #4263 Delete the test product "Brick, 2 kg"
    .fate = Refused (freeze). 31 bricks on back order.
ticket-16 = #4270 Stop greeting strangers by name
    .fate = Refused (freeze). The strangers were touched.
ticket-17 = #4281 A list of refused tickets
    .fate = Refused (freeze). See list of refused tickets.
ticket-18 = { $board ->
    [yes] #4299 Thaw the exceptions board
   *[no] #4299 A board for exceptions
}
    .fate = { $board ->
        [yes] Refused. The exceptions board is frozen.
       *[no] Refused. A board would be an exception.
    }
bet-way = The way so far
