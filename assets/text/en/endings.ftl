# The eight ends of a game. `.text` is read under the title in the debrief.

ending-site-fell = The night the site fell
    .short = site fell
    .text = The old machines were gone, and the new ones did not hold. By the time the pages came back, the customers had found another shop.
ending-run-on-the-bank = Run on the bank
    .short = run
    .text = One supplier asked for cash. The others had heard. The shelves were empty before the till was.
ending-out-of-cash = Out of cash
    .short = no cash
    .text = No one thing did it. Payroll came, and the money did not.
ending-sold-for-parts = Sold for parts
    .short = sold
    .text = The till was full, the shop was shrinking, and somebody did the sum. The name was sold separately.
ending-power-grid = The power grid
    .short = power grid
    .text = In 1900 a shop had to own a generator. After you, a company no longer had to own a data centre. The bill for light goes out every month, and you send it.
ending-new-machines = New machines
    .short = new mach.
    .text = The last big box was wheeled out, and somebody held the door. Machines are cheap now, and next time people will believe you that it can be done.
ending-cheaper-sun = A cheaper Sun
    .short = cheap Sun
    .text = You took a good part off the bill. The bill still comes.
ending-same-company = The same company
    .short = same
    .text = The storm passed. The machines, the tangle and the meetings are where they were.
