# The front page of a year that is over: the paper's name, a headline, three columns, a correction.

front-paper = The Puget Sound Ledger
front-date = 31 December { $year }: the year on one page
front-deck = sales { $sales }; in the till { $cash }; runway { $runway }
front-year = year
front-bars = sales by quarter ($)

front-headline-gone = The shop that everybody loved opens no more
front-headline-fell = The year the site went dark, and stayed dark for breakfast
front-headline-moved = Old computers out, new computers in; customers report no difference
front-headline-moved-at-last = Old computers out, new computers in, at the second try or later
front-headline-limping = Old computers out, new computers in; pagers all round
front-headline-restored = New computers in for a night; old computers back the same morning
front-headline-run = The year the suppliers wanted to see cash
front-headline-back = One night there, and the same night back
front-headline-back-late = One night there, and back when the customers were up
front-headline-back-without-orders = One night there and back; some orders stayed there
front-headline-called-off = Move in the night called off before it had moved
front-headline-kept = Shop says that it will earn money, and then earns money
front-headline-missed = Profit promised for this year is promised again
front-headline-crash = The year the money stopped returning calls
front-headline-signed = Sun keeps a customer for three years; the customer keeps Sun
front-headline-dark = Dark for { $hours } in one year, and busy the rest
front-headline-earned = Black ink found at online shop; auditors look again
front-headline-shrunk = Less was sold than the year before; the shop calls it a pause
front-headline-slow = A year of growth so modest that it was called focus
front-headline-record = Biggest year yet; the year before said so too
front-headline-losses = Shop loses on every box, and hopes for more boxes

front-till = The till
front-till-empty = The till is empty. Who is owed what is now being decided by people who are paid by the hour.
front-till-thin = Sales came to { $sales }. What is left, { $cash }, lasts { $runway } if nobody lends and suppliers worry. The two have been seen talking.
front-till-earned = Sales came to { $sales }, and before write-offs and interest { $operating } of it stayed. The till holds { $cash }. Nobody at the shop had ruled a column for this.
front-till-earned-again = Sales came to { $sales }, and before write-offs and interest { $operating } of it stayed, once more. The till holds { $cash }. The column for this is ruled in ink by now.
front-till-borrowed = Sales came to { $sales } and lost { $operating } on the way. The till is fuller by { $change } all the same. The money is other people's, and so is the patience.
front-till-burned = Sales came to { $sales }. The till gave up { $change } over the year and holds { $cash }. The finance chief calls it investment; the till has no opinion.

front-machines = The machine room
front-machines-fell = The new machines took over one night and were down by morning. In all the shop was dark for { $hours }. The page that says sorry has been rewritten by a committee.
front-machines-moved = In one night the load moved to the new machines, and nothing happened. Engineers ask that "nothing" be put on record as a result.
front-machines-limping = In one night the load moved to the new machines, and stayed. What was wrong with it was found afterwards, a night at a time.
front-machines-back = One night the load went over, and before morning it came back. Those who were there speak of a rehearsal. It had not been announced as one.
front-machines-back-late = One night the load went over, and in the morning, with the customers watching, it came back. Those who were there speak of traffic on the way.
front-machines-back-without-orders = One night the load went over, and before morning it came back. The orders written meanwhile did not. Those who had placed them have been written to, which was more than they had ordered.
front-machines-called-off = One night everybody stayed to move the load over. It was called off within two hours, and the load never heard of it. The pizza was eaten.
front-machines-over = The busiest hour wanted { $load } of what the machines carry, and up to { $refused } of a quarter's orders were turned away. They were, we hear, the ones in a hurry.
front-machines-dark = Dark for { $hours } in all. Customers have learnt what the telephone is for. The telephone has learnt to queue.
front-machines-porting = The programs are being ported. Asked how far along they are, three engineers gave four answers. Meanwhile the shop was dark for { $hours }.
front-machines-signed = Sun is paid for three years, whether its machines run or not. In { $weeks } weeks of this one, less than half of them was needed.
front-machines-busy = What was bought for December was needed in most weeks of the year. Operations asks whether that was wrong. Finance asks for the recipe.
front-machines-idle = What was bought for December stood through { $weeks } weeks in which less than half of it was needed. It was polite about it.

front-street = The street
front-street-run = Suppliers want cash at the door. One of them said so aloud, and the others did not need telling twice.
front-street-note = A bond analyst counted the shop's money and published the sum. The shop counted again and published an adjective.
front-street-crash = Banks lend to hardly anybody with a dot in the name. { $count } web shops closed this year. Their chairs are for sale, and their machines.
front-street-shut = Banks are still hardly lending. It is no longer news, which is how one can tell that it is serious.
front-street-shutting = Banks have all but stopped lending to shops with a dot in the name. They say so kindly, and by post.
front-street-narrowing = Money is still to be had, by those who ask early and can say what for.
front-street-narrow = Money is to be had again, by those who can show that they do not need it.
front-street-open = Money is to be had by the lorry load, and the lorry on credit.

front-correction-1 = Correction: in autumn this paper said that the shop would not see Christmas. It has.
front-correction-2 = Correction: the picture of a server on page three was of a refrigerator. Both have since been unplugged.
front-correction-3 = Correction: the barbell in our gift guide does ship free. The courier asks us to add that he does not.
front-correction-4 = Correction: we wrote that nobody understands what the shop is building. Two people have come forward.
