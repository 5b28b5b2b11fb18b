# Legend and record side by side: what is told, and what is on record. Sources stand in assets/record/legend.ron.

record-title = The record
record-opening = What is told, and what is on record. Where they differ, both stand. Nobody here says anything that he or she is not on record for.
record-column-legend = told
record-column-record = on record
record-figures = Dates and figures
record-source = { $source } ({ $confidence })

confidence-filing = filing
confidence-transcribed = filing, transcribed
confidence-release = release
confidence-press = press
confidence-memoir = memoir
confidence-company = the company's own account
confidence-computed = computed
confidence-recalled = recalled, unverified
confidence-judgement = judgement

record-burn = Loss is not burn
    .legend = The company was burning about a billion dollars a year.
    .record = Free cash flow was about −378 million in 1999, −265 in 2000 and −170 in 2001. The net loss of 2000 was 1,411 million, and most of it was no cash: goodwill, stakes, options.
record-largest-cost = The largest expense
    .legend = The largest expense was the data centre.
    .record = In 2000 all of technology and content cost 269 million, engineers included. Cost of sales was 2,106 million, fulfilment 415.
record-which-machines = Off which machines
    .legend = Sun's machines were torn out, and HP's with Linux put in.
    .record = The databases ran on hundreds of Compaq Alphas, and HP won the bake-off of May 2000, against Sun among others. People of the company later named both Tru64 and Solaris as what was left. The game tells the legend's version.
record-freeze = How long everything stood still
    .legend = All new features were frozen for over a year.
    .record = The servers had a deadline of 120 days, before the freeze of the holidays. Both can be true: one phase, and the whole.
record-eighty = Eighty per cent, and twenty-four
    .legend = If it worked, infrastructure would cost 80% less.
    .record = Technology and content fell from 71.2 to 53.8 million between the third quarters of 2000 and 2001: by 17 million, 24%. The filing names Linux, and cheaper telephone lines. 80% of about 21 million a quarter is those 17 million: memoir and filing agree.
record-a-tenth = A tenth of the turnaround
    .legend = The servers saved the company.
    .record = From 2000 to 2001 the pro forma result improved by about 250 million: gross profit 143, marketing 42, fulfilment 40, technology and content 28. The servers were about a tenth of it. Prices and sheds were most.
record-spare-capacity = Idle servers, rented out
    .legend = Servers that stood idle after Christmas became the cloud.
    .record = Benjamin Black, who wrote the paper of 2003 with Chris Pinkham, denies it. Andy Jassy said in 2008 that what was spare had been outgrown eighteen months before. The game lets you find out.
record-forty-six = Forty-six weeks
    .legend = The machines stood idle for 46 weeks of the year.
    .record = At times a tenth of the capacity was in use. The fourth quarter sold about 1.8 times the mean of the others. The 46 itself was found in no text.
record-one-of-one = One company, once
    .legend = It worked, so it was right.
    .record = n = 1. Of 1,471 large computing projects one in six cost three times its budget. 225 web companies closed in 2000, 537 in 2001. Most who tore out their machines on the way are not here to tell it, and nobody has counted them.

record-figure-convertible-1999 = convertible notes, 1,250 million at 4.75%
record-figure-convertible-2000 = convertible notes, 690 million euros (681 million dollars) at 6.875%, shares at 76.19
record-figure-hp-wins = HP wins servers, storage and services; capacity for Christmas is to be tripled
record-figure-note-2000 = Ravi Suria's note on the convertible notes; the shares fall from 42.00 to 33.875 on the next day
record-figure-web-servers = web servers move to Linux; the company's own applications follow in the second quarter of 2001
record-figure-price-test = five days, 68 films, 20 to 40% off by lot; 6,896 refunds of 3.10 dollars on average
record-figure-bond-low = the notes of 1999 stand at 37.7% of par, a year later at 50%
record-figure-layoffs = 1,300 jobs, 15%; McDonough and the Seattle call centre close; profit promised for the fourth quarter
record-figure-note-2001 = working capital 504 to 386 million in a quarter; a squeeze by creditors held possible. It did not come.
record-figure-shutdowns = 537 web companies close, after 225 in 2000
record-figure-linux-share = 92% of the machines run Linux
record-figure-technology-line = technology and content 53.8 million, a year before 71.2
record-figure-profit = fourth quarter: 59 million pro forma operating, 5 million net
record-figure-shipping = free shipping over 99 dollars for good; 25 dollars a year later
record-figure-databases = Oracle databases, then the warehouse of 14 terabytes, on Linux by the middle of the year
record-figure-oracle = the last Oracle database of the shop is switched off: 7,500 of them, 75 petabytes

# Sources; what is only a title stands in assets/record/legend.ron
record-from-rose-thread-at = D. Rose, thread of January 2021, threadreaderapp.com/thread/1347677573900242944
record-from-rose-thread = D. Rose, thread of January 2021
record-from-free-cash-flow-1999 = free cash flow 1999: annual report 1999
record-from-free-cash-flow-2000 = free cash flow 2000
record-from-free-cash-flow-2001 = free cash flow 2001: release on the fourth quarter
record-from-net-loss-2000 = net loss 2000: annual report 2001
record-from-technology-line = technology and content: annual report 2001, p. 35
record-from-cost-lines = cost of sales, fulfilment: annual report 2000, p. 51
record-from-technology-quarters = technology and content, third quarters of 2000 and 2001: 10-Q of 30 October 2001
record-from-eighty-sum = 17.4 of 71.2 is 24%; 80% of about 21 million a quarter is about 17 million
record-from-retold = the story as it is retold
record-from-turnaround = change of gross profit, marketing, fulfilment, technology and content, 2000 to 2001: annual reports, gross profit partly recalled
record-from-jassy-2008 = A. Jassy in 2008, in the press
record-from-founding-notes = the founding notes of this story
record-from-a-tenth-used = roughtype.com, ?p=1107, on a use of a tenth
record-from-sales-by-quarter = net sales by quarter 1999 to 2001: filings and releases
record-from-webmergers-years = Webmergers, shutdowns 2000 to 2002, in the press
record-from-no-rate = no published rate of failure for cutovers in one night was found
record-from-annual-report-1999 = annual report 1999
record-from-frajer-bond = si.frajer.net, message 9087 of subject 32146
record-from-frajer-note = si.frajer.net, message 13935169; prices: market data
record-from-annual-report-2001 = annual report 2001, p. 72
record-from-kitsap-sun = Kitsap Sun, 31 January 2001
record-from-webmergers = Webmergers, in the press
record-from-frajer-linux = si.frajer.net, message 17891555
record-from-quarterly-report-2001 = 10-Q for the third quarter of 2001
record-from-release-2001 = release on the fourth quarter of 2001
record-from-release = company release
