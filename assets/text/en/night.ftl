# The cutover night. Displayed values: $errors "3.1%", $latency "2.8" (seconds), $minutes, $orders, $needed, $left whole numbers,
# $benign the harmless cause on this step, $rehearsed yes or no. A numbered line is said once a night; then the one without a number is.

## The screen
night-title = CUTOVER NIGHT
# Below the acts of a game's first night, until the first is done
night-introduction = How to read this: the curve is the share of requests that fail. Low: go on. Rising: look for the cause, which takes time, or roll back. ? says more.
night-until-peak = morning peak in { $span }
night-clock = until the morning peak
night-fails = failing
night-rates = errors, step by step
night-errors = errors { $errors }
night-errors-here = errors here { $errors }
night-latency = latency p99 { $latency } s
    .short = p99 { $latency } s
night-noisy = noisy
night-holds-left = { $holds ->
    [0] no time to spare
    [one] time for 1 hold
   *[other] time for { $holds } holds
}
night-causes = It could be:
night-causes-title = It could be
night-causes-left = { $count ->
    [one] Nothing here; 1 step left open
   *[other] Nothing here; { $count } steps left open
}
# Under that
night-left-open = Marked { $mark }: left with errors. Nobody goes back to it tonight; a fault in it stays until morning.
# What it is called where nothing stands out, and what the readings show of it: $highest on this step, $watch where a sign begins
night-quiet-same = Quiet, as in rehearsal
night-quiet-other = Quiet; the rehearsal rose here
night-quiet-alone = Quiet, and never rehearsed
night-quiet-noisy = Quiet, as far as one can read
night-quiet-rising = Not a sign yet, but rising
night-quiet-falling = Not a sign, and falling
night-quiet-read = Now { $errors }, at most { $highest } here. A sign begins at { $watch }.
night-quiet-rehearsed = Rehearsal at this minute: { $rehearsal }.
night-quiet-unrehearsed = No rehearsal's curve to hold it against.
night-rehearsal = rehearsal
night-orders-at-risk = rolling back now loses { $orders } orders
night-payments-next = The next step writes the first payments on the new side.
night-retire-next = ✂ no way back
night-retire-tonight = ✂ no way back tonight
night-payments-note = ✂ back will cost orders
night-left-note = ✂ no return to this step
night-finish-note = ✂ it stays so until morning
night-not-now = not now
night-choose-first = Choose first: an arrow or a number, then Enter.
night-fallback-warm = fallback: warm
night-fallback-cold = fallback: still standing, but not for tonight
night-fallback-none = fallback: none
night-replay-hint = The night resumes here.

## The steps
night-step-read-traffic = read traffic
night-step-search = search
night-step-catalogue = catalogue
night-step-sessions = sessions
night-step-checkout = checkout
night-step-payments = payments
night-step-fulfilment-feeds = fulfilment feeds
night-step-retire-web-tier = retire the old web tier

## What can be done
night-act-go = go on
night-act-go-payments = move the payments over
night-act-go-retire = retire the old side
night-act-finish = call it done
# What is left with errors behind it: $act is one of those above
night-act-go-left = leave it so, and { $act }
night-act-hold = hold and look ({ $minutes } min)
night-act-compare = compare with the rehearsal ({ $minutes } min)
night-act-drain = drain a tenth ({ $minutes } min)
night-act-dba = wake the DBA ({ $minutes } min)
night-act-rollback = roll back (the night, and some pride)
# Where it cannot be done it has no price
night-act-rollback-shut = roll back
night-act-rollback-orders = roll back (the night, and { $orders } orders)
night-act-close = close the quarter

# What an act is good for; when one would do it is among the keys
night-about-go = Moves the next part. A fault left here comes back later tonight or at eight.
night-about-finish = Ends the night. What is still wrong then meets the morning peak.
night-about-hold = Waits. A harmless rise falls by itself, and a fault that was found is mended.
night-about-compare = If the rehearsal rose here too it is harmless. A thin rehearsal may not say.
night-about-drain = Takes a tenth of the traffic off for a while: tells whether it is the load.
night-about-dba = Tells whether the data are wrong and can be mended tonight. Once a night.
night-about-rollback = Puts everything back on the old side. The cutover waits for another quarter.

## Why not
night-refused-over = The night is over. What was done is done.
night-refused-probe-spent = That has been asked on this step. It can be asked again on the next.
night-refused-dba-spent = The DBA has been woken already. There is only one.
night-refused-no-rehearsal = The night was not rehearsed, so there is no curve to compare with. The other probes work.
night-refused-minutes = That takes { $needed } minutes; the morning peak is { $left } away. Going on is possible.
night-refused-no-fallback = The old capacity was not kept. There is nothing to roll back to.
night-refused-retired = The old side has left service. There is no rolling back tonight.

## What has been found out
night-finding-open = possible
night-finding-ruled-out = ruled out
night-finding-confirmed = it is this; a hold should end it
night-finding-passing = it is this; it passes by itself
night-finding-beyond-tonight = it is this; no mending tonight
night-finding-mended = mended

## What it may be
night-cause-benign-read-traffic = the page cache filling
night-cause-benign-search = the index warming up
night-cause-benign-catalogue = the price cache filling
night-cause-benign-sessions = customers logging in once more
night-cause-benign-checkout = stalled baskets trying again
night-cause-benign-payments = the bank's own test charges
night-cause-benign-fulfilment-feeds = the warehouses catching up
night-cause-benign-retire-web-tier = the last old connections closing
night-cause-load-read-traffic = too few database connections
night-cause-load-search = an index larger than the memory
night-cause-load-catalogue = one machine asked for everything
night-cause-load-sessions = everyone waiting for one lock
night-cause-load-checkout = too few order processes
night-cause-load-payments = a full line to the bank
night-cause-load-fulfilment-feeds = a queue that only grows
night-cause-load-retire-web-tier = too few new machines for the rest
night-cause-data-read-traffic = a copy that is an hour behind
night-cause-data-search = last week's index
night-cause-data-catalogue = prices from the wrong column
night-cause-data-sessions = somebody else's basket
night-cause-data-checkout = orders written twice
night-cause-data-payments = charges out of order
night-cause-data-fulfilment-feeds = orders sent to the wrong warehouse
night-cause-data-retire-web-tier = a nightly job that still writes to the old side

## A step begins
night-enter-read-traffic = The first pages come from the new machines. Nobody outside this room can tell.
night-enter-search = Search moves over. Somebody, somewhere, looks for a book about sleep.
night-enter-catalogue = Four million products change address.
night-enter-sessions = The baskets are carried across, one by one, still full.
night-enter-checkout = The button that earns the money now points the other way.
night-enter-payments = Payments move over.
night-enter-fulfilment-feeds = The warehouses get their first list from the new side. They wanted it on paper as well.
night-enter-retire-web-tier = The old web tier is taken out of the rotation, row by row.

night-line-payments-begun-1 = The first card is charged on the new side. Go back now, and the charge stays while the order does not.
night-line-payments-begun-2 = 14.95, approved. From here every minute back has a price.
night-line-payments-begun-3 = The first payment goes through. Nobody claps. Everybody has read that page of the plan.
night-line-retired-1 = The old web tier leaves the rotation. It hums on, with nothing to do.
night-line-retired-2 = The last request to the old side is for a picture of a toaster. Then silence.
night-line-retired-for-good-1 = The racks go dark behind you, one at a time. The buyer's truck is already in the yard.
night-line-retired-for-good-2 = The old side is switched off. Someone has written the time on the wall.

night-line-calm-1 = Errors { $errors }. The room looks at the graph. The graph looks back.
night-line-calm-2 = Errors { $errors }. Someone opens a second bag of crisps, quietly.
night-line-calm-3 = Errors { $errors }, as on any other night. Nobody says the word.
night-line-calm-4 = { $errors }, and nobody has touched anything. Only the clock moves by itself.
night-line-calm-5 = Ordinary figures. Two people check whether the graph is still running. It is.

night-line-calm-6 = Somebody holds a ruler against the curve. At { $errors } it is as straight as it has to be.
night-line-calm-7 = Nothing to see, and eleven people seeing it.
night-line-calm-8 = Errors { $errors }. A chair creaks, and everybody looks at the chair.
night-line-after-alarm-1 = Errors { $errors }. What stood on the last step is out of sight here. Nobody says that it is gone.
night-line-after-alarm-2 = { $errors } again. Whoever saw the last step does not lean back.
night-line-after-alarm-3 = { $errors } here. The figure of the last step is still on the whiteboard, underlined.
night-line-reading = Errors { $errors }.

night-line-flicker-1 = Somebody got past the freeze here. The figures may be a fourth too high or too low.
night-line-flicker-2 = { $errors }, give or take a fourth. An exception to the freeze came through here.
night-line-flicker-3 = The readings are loose at the edges here. Whoever could tighten them is asleep.

night-line-anomaly-1 = The graph has drifted up: { $errors }. Conversation stops.
night-line-anomaly-2 = Errors { $errors }, the slowest pages at { $latency } seconds. Chairs roll closer.
night-line-anomaly-3 = { $before } when the step began. Now { $errors }.
night-line-anomaly-4 = A pager goes off. Then another, same number. Errors { $errors }.
night-line-anomaly-5 = { $errors }. Someone says "huh". Nobody likes the way he says it.
night-line-anomaly-6 = The curve has left the floor: { $errors }. The pizza stays where it is.
night-line-anomaly-7 = { $errors }, and somebody asks whose step this is. Everybody knows whose step this is.

night-line-returned-1 = Errors { $errors }. It looks like nothing seen tonight, and somehow familiar.
night-line-returned-2 = { $errors }, and the log names a machine from an earlier step. It had been left to itself.
night-line-returned-3 = Something that was left behind has found its way here: { $errors }.

night-line-lead-benign-1 = { $rehearsed ->
    [yes] The lead on the bridge says it is { $benign }. She said that in rehearsal too.
   *[no] The lead on the bridge says it is { $benign }. Nobody has seen it before tonight.
}
night-line-lead-benign-2 = "It'll pass," says the lead, to the screen rather than to you.
night-line-lead-benign-3 = The lead says this is normal. She has pulled up a chair to look at how normal it is.
night-line-lead-benign-4 = "Warming up," says the lead. It is a warm room.
night-line-lead-benign-5 = The lead would wait. She says it in the voice in which one orders tea.
night-line-lead-benign-6 = "That's { $benign }," says the lead. "I think." The last two words are quieter.
night-line-lead-load-1 = The lead thinks something is full. She does not yet know what.
night-line-lead-load-2 = "We're queueing," says the lead. "I'd bet lunch on it. Not the company."
night-line-lead-load-3 = The lead suspects the load. She is already counting connections.
night-line-lead-data-1 = "Those are quick errors," says the lead. "I don't like quick errors."
night-line-lead-data-2 = The lead thinks the data are wrong. She asks who has the DBA's number.
night-line-lead-data-3 = The lead has two rows side by side that should be one. She says nothing for a while.

night-line-hold-quiet-1 = A hold, and nothing to look at. Someone finds a deck of cards. Nobody deals.
night-line-hold-quiet-2 = Errors { $errors }, as ordinary as before. Only the clock has got anywhere.
night-line-hold-quiet-3 = { $errors }. The graph has nothing to report. The coffee machine reports a fault of its own.
night-line-hold-quiet-4 = { $hold } minutes of an ordinary line. It is hard to frame.
night-line-hold-quiet-5 = They wait for something to be wrong. Nothing obliges.
night-line-hold-fell-1 = It slides down by itself, from { $before } to { $errors }. Shoulders follow.
night-line-hold-fell-2 = Down to { $errors }. Whatever it was, it is bored of us.
night-line-hold-fell-3 = The curve bends over and falls. { $errors }. The lead does not say she told you so.
night-line-hold-fell-4 = { $before } has become { $errors }. Somebody breathes out, and is looked at.
night-line-hold-fell-5 = What went up comes down: { $errors }. Nobody did anything, all at the same time.
night-line-hold-stood-1 = From { $before } to { $errors }: not enough, one way or the other, to make up a mind.
night-line-hold-stood-2 = { $before } before, { $errors } after, and a shorter night.
night-line-hold-stood-3 = { $errors } after { $before }. Whether that is an answer nobody knows. Somebody asks what the question was.
night-line-hold-grew-1 = It has not passed. It has grown, from { $before } to { $errors }.
night-line-hold-grew-2 = { $errors } now, after { $before }. The chart has room for it. The plan has not.
night-line-hold-grew-3 = While everyone looked at it, it became { $errors }.

night-line-mended-load-1 = Limits raised, processes restarted: { $before } before, { $errors } now.
night-line-mended-load-2 = Two machines meant for next month go in tonight. { $errors }.
night-line-mended-load-3 = One number in one file, changed from 50 to 200. { $errors }. Months of work, and then that.
night-line-mended-data-1 = The DBA puts the rows in order, reads them back aloud, and sits down. { $errors }.
night-line-mended-data-2 = 2,114 rows repaired by hand and by script. { $errors }. She checks once more. Then once more.
night-line-mended-data-3 = The last wrong row is right. { $errors }. The DBA asks who wrote this. Everyone looks at the ceiling.
night-line-mended = Mended. Errors { $errors }.
night-line-beyond = This, too, will not be put right before morning.
night-line-beyond-1 = It is known now, and it will not be put right before morning.
night-line-beyond-2 = They have the cause, the line and the man who wrote it. What they do not have is a day.
night-line-beyond-3 = The repair works on paper. On paper it takes until Tuesday.

night-line-late-1 = Whatever is held now comes off the morning.
night-line-late-2 = The morning peak is { $minutes } minutes away. Some people order before they have had coffee.
night-line-late-3 = By now everybody looks at the clock first and at the graph second.

## What the probes tell
night-probe-compare-same-1 = The rehearsal went up here too: { $rehearsal } then, { $errors } now. It was this, and it passed.
night-probe-compare-same-2 = Same bump, same minute. The rehearsal had it, and got over it.
night-probe-compare-same-3 = Held against the window, the two printouts bend at the same minute.
night-probe-compare-same-4 = The rehearsal rises here too, and comes down again a thumb's breadth further on.
night-probe-compare-same-5 = Somebody wrote "normal" beside this bump, in pencil, in the night of the rehearsal.
night-probe-compare-same = As in the rehearsal.
night-probe-compare-flat-1 = The rehearsal was quiet here, and so is tonight. Two people agree for once.
night-probe-compare-flat-2 = Two quiet lines on one sheet. It is the dullest page in the folder.
night-probe-compare-flat-3 = Nothing here in rehearsal, nothing here now.
night-probe-compare-flat-4 = The printouts differ in the date at the top, and in nothing that anybody would be woken for.
night-probe-compare-flat-5 = Compared, point by point. There is no point.
night-probe-compare-flat = Quiet, as in the rehearsal.
night-probe-compare-other-1 = The rehearsal had nothing like this. It is new.
night-probe-compare-other-2 = There is something in tonight's curve that the other has not. Whatever it is, it was not rehearsed.
night-probe-compare-other-3 = The rehearsal's curve does not account for tonight's.
night-probe-compare-other-4 = Whoever rehearsed this did not meet it. He looks as if he would rather have.
night-probe-compare-other = Not as in the rehearsal.
night-probe-compare-blurred = The rehearsal's curve tells nothing here.
night-probe-compare-blurred-1 = The rehearsal's curve is too coarse here. It could mean anything, so it means nothing.
night-probe-compare-blurred-2 = In rehearsal this step ran with a tenth of the traffic and the logging off.
night-probe-compare-blurred-3 = The two curves are similar in the way two clouds are similar.
night-probe-drain-load-1 = Without a tenth of the traffic a third of the errors is gone. With it they are back: { $errors }. Something is full.
night-probe-drain-load-2 = With less to do it breathes. With everybody back it does not: { $errors }. It is the load.
night-probe-drain-load-3 = The queue empties in seconds, and fills again as fast. Too much for too little, then.
night-probe-drain-load = Fewer shoppers, fewer errors; all of them back, { $errors }. Load again.
night-probe-drain-not-load = Fewer shoppers, and the curve goes its own way: not the load.
night-probe-drain-not-load-1 = A tenth leaves and comes back. From { $before } to { $errors }, with no step in the curve at either end. It is not the load.
night-probe-drain-not-load-2 = The traffic falls, and the error rate takes no notice: { $errors }. Not the load.
night-probe-drain-not-load-3 = The drain leaves its mark on the room and none on the curve. Not the load.
night-probe-drain-not-load-4 = Every tenth shopper meets a page that says sorry. The curve accepts no apologies. Not the load.
night-probe-drain-not-load-5 = A tenth less to do, and the errors read { $errors } all the same. The load is not in it.
night-probe-dba-data-1 = The DBA answers on the second ring. "Your rows are out of order. I can fix that. Don't touch anything."
night-probe-dba-data-2 = She needs four queries. The data are wrong, and she knows how to put them right.
night-probe-dba-data-3 = "Found it," says the DBA, in a voice that has been asleep. It can be repaired if she is left alone.
night-probe-dba-beyond-1 = The DBA looks for a long time. "Yes. It's the data. No. Not tonight."
night-probe-dba-beyond-2 = The data are wrong, and wrong in the backups too. She can repair it. By Tuesday.
night-probe-dba-beyond-3 = "I can tell you exactly what is broken," says the DBA. "That is all I can do before morning."
night-probe-dba-not-data-1 = The DBA finds every row where it should be. She goes back to bed. She will not be woken twice.
night-probe-dba-not-data-2 = "The data are fine," says the DBA. "You woke me to hear that the data are fine."
night-probe-dba-not-data-3 = Nothing wrong in the tables. The DBA hangs up before anyone can thank her.

## The morning
night-peak-calm-1 = 08:00. The orders come up like every morning, a little faster than yesterday. Errors flat.
night-peak-calm-2 = 08:00. The curve climbs, the other one does not. Two hundred people are pretending not to watch.
night-peak-calm-3 = People have breakfast and buy things. The new machines do not mind.
night-peak-calm-4 = 08:20. The load passes the highest mark of the night. The error line stays on the floor.
night-peak-limps-1 = 08:00. Pages come, orders come, and now and then one does not.
night-peak-limps-2 = The morning climbs. The error line climbs with it, to { $errors }, and stays there.
night-peak-limps-3 = 08:30. It holds. It makes a noise while it holds.
night-peak-breaks-1 = 08:00. The orders come up. Before nine the worst minute loses { $errors } of them.
night-peak-breaks-2 = It begins like any morning. Then the phones begin, all at once.
night-peak-breaks-3 = The load doubles, and whatever was wrong at three in the morning doubles with it.

night-outcome-nothing = Nothing happens. Someone says thank you.
night-outcome-aftershocks-1 = It is done, and not quite clean. For two weeks there will be pagers.
night-outcome-aftershocks-2 = The cutover stands. What was left in it will be found one night at a time.
night-outcome-rolled-back-1 = No customer noticed. Everybody inside did.
night-outcome-rolled-back-2 = By morning the old machines carry the shop again, as if nothing had been asked of them.
night-outcome-rolled-back-3 = Rolled back, and no order lost. The plan gets a new date and a longer appendix.
night-outcome-rolled-back-orders-1 = Rolled back. { $orders } orders stayed on the other side. Somebody will have to write to them.
night-outcome-rolled-back-orders-2 = The old side has the shop again, less { $orders } orders, counted twice.
night-outcome-rolled-back-late-1 = The way back was longer than the night. For { $minutes } minutes of the morning the shop was in two halves.
night-outcome-rolled-back-late-2 = The old side takes over { $minutes } minutes into the morning peak. The customers noticed first.
night-outcome-failed-back-1 = The old machines are brought back while the customers watch. { $orders } orders are gone.
night-outcome-failed-back-2 = The new side fails, the old one catches it, late. { $orders } orders lost, and it has to be done again.
night-outcome-failed-1 = The new side fails and there is no other side. The page says "We'll be back soon". Nobody knows what soon means.
night-outcome-failed-2 = { $orders } orders lost in the first hour, then the counting stops. There is nothing to go back to.
night-outcome-ran-out-1 = The clock ran out. The morning finds the shop with one foot on each side.
night-outcome-ran-out-2 = 08:00, and the plan still has lines without a tick.

## Telemetry and the morning, on the screen
night-legend = line: tonight, dots: rehearsal
night-peak-title = The morning peak, minute { $minute } of { $of }
night-peak-waits = The doors are open. Nobody sits down.
night-peak-so-far = Errors now { $errors }; in the worst minute so far, { $worst }.
night-peak-taken-back = After { $minutes } bad minutes the old side has the shop again. Errors { $errors }; the worst minute was { $worst }.
night-ended-succeeded = The cutover stands.
night-ended-limping = The cutover stands, and limps.
night-ended-rolled-back = Everything is back on the old side.
night-ended-rolled-back-late = Everything is back on the old side, { $minutes } minutes late.
night-ended-failed-back = The morning failed. The old side took the shop back.
night-ended-failed = The morning failed, and there was no other side.
night-after-orders = { $orders } orders were lost.
night-after-aftershocks = { $count ->
    [one] Over the next two weeks the pagers go off once more.
   *[other] Over the next two weeks the pagers go off { $count } times.
}
night-after-account = { $present ->
    [0] { $rose ->
        [yes] There was no fault: what rose would have settled by itself.
       *[no] There was no fault, and nothing rose.
    }
    [1] There was one fault; { $mended ->
        [0] nobody mended it that night.
       *[other] it was mended that night.
    }
   *[other] There were { $present } faults; { $mended ->
        [0] none of them was
        [1] one of them was
       *[other] { $mended } of them were
    } mended that night.
} It took { $probes ->
    [0] no probe
    [1] one probe
   *[other] { $probes } probes
} and { $holds ->
    [0] no hold
    [1] one hold
   *[other] { $holds } holds
}.
night-after-seen = { $nth ->
    [0] A fault
   *[other] Another
} sat in the step "{ $step }". It showed in the step "{ $at }", with errors of { $errors }. The bridge went on.
night-after-heeded = { $nth ->
    [0] A fault
   *[other] Another
} sat in the step "{ $step }". It showed in the step "{ $at }", with errors of { $errors }. There the bridge turned round.
night-after-seen-there = { $nth ->
    [0] A fault sat in the step "{ $step }" and showed there, with errors of { $errors }. The bridge went on.
   *[other] Another sat in the step "{ $step }" and showed there, with errors of { $errors }. The bridge went on.
}
night-after-heeded-there = { $nth ->
    [0] A fault
   *[other] Another
} sat in the step "{ $step }" and showed there, with errors of { $errors }. The bridge turned round.
night-after-returned = It came back in "{ $at }", with errors of { $errors }{ $heeded ->
        [yes] {"; there the bridge turned round."}
       *[no] .
    }
night-after-others = Faults besides: { $count }.
night-after-unseen = { $nth ->
    [0] A fault
   *[other] Another
} sat in the step "{ $step }". The night showed nothing of it. Testing and rehearsal find such a one beforehand.
night-after-close = The rest of the quarter passes as quarters do.
night-after-close-failed = The rest of the quarter goes by on the telephone.
night-after-close-fell = The rest of the quarter passes without the customers who left that morning.
