# Ledger accounts, and the headings and lines of the three statements.

# Assets
account-cash = cash and marketable securities
    .short = cash
account-inventory = inventories
account-prepaid = prepaid expenses
    .short = prepaid
account-commitments = purchase commitments
    .short = commitm.
account-machines = servers
account-machines-sun = servers, Sun
    .short = Sun
account-machines-sun-second-hand = servers, second-hand Sun
    .short = 2nd-hand
account-machines-linux = servers, HP/Linux
    .short = Linux
account-equipment = other property and equipment
    .short = other PP&E
account-property = property, plant and equipment
    .short = PP&E
account-accumulated-depreciation = accumulated depreciation
    .short = acc. depr.
account-other-assets = other assets

# Liabilities
account-payables = accounts payable
    .short = payables
account-accrued = accrued expenses
    .short = accrued
account-overdraft = overdraft
account-debt = long-term debt
    .short = debt
account-convertible = convertible bond
    .short = conv.
account-credit-line = credit line
    .short = credit
account-deferred-revenue = deferred revenue
    .short = deferred

# Equity
account-paid-in-capital = paid-in capital
    .short = paid in
account-retained-earnings = retained earnings (deficit)
    .short = retained
account-accumulated-deficit = accumulated deficit
    .short = deficit

# Income and costs
account-sales = net sales
    .short = sales
account-platform-revenue = platform revenue
    .short = platform
account-platform-costs = platform costs
    .short = platf. cost
account-cost-of-sales = cost of sales
    .short = cost
account-fulfilment = fulfilment
    .short = fulfilm.
account-marketing = marketing
account-technology = technology and content
    .short = tech
account-technology-people = technology and content, people
    .short = tech people
account-technology-machines = technology and content, machines
    .short = tech machines
account-general = general and administrative
    .short = G&A
account-restructuring = restructuring
    .short = restr.
account-depreciation = depreciation
    .short = depr.
account-interest = interest expense
    .short = interest
account-interest-income = interest income
    .short = int. inc.
account-gain-on-debt = gain on debt bought back
    .short = debt gain
account-write-offs = write-offs
    .short = write-offs

# Accounts as the ledger calls them
account-machines-depreciation = depreciation of machines
    .short = depr. mach.
account-other-plant = other property and equipment
    .short = other PP&E
account-other-plant-depreciation = depreciation of other property
    .short = depr. other
account-accrued-and-unearned = accrued and unearned
    .short = accrued
account-debt-opening = bonds of 1998 and 1999
    .short = old bonds
account-debt-convertible = bond of 2000
    .short = 2000 bond
account-debt-later = later bonds
    .short = later
account-general-and-administrative = general and administrative
    .short = G&A
account-interest-expense = interest expense
    .short = interest
account-income-tax = income tax
    .short = tax

# Income statement
statement-income = income statement
statement-gross-profit = gross profit
statement-gross-margin = gross margin
statement-operating-expenses = operating expenses
    .short = opex
statement-operating-result = operating result
statement-operating-income = income from operations
statement-operating-loss = loss from operations
statement-net-result = net result
statement-net-income = net income
statement-net-loss = net loss
statement-pro-forma = pro forma result
    .short = pro forma

# Balance sheet
statement-balance = balance sheet
statement-assets = assets
statement-current-assets = current assets
statement-total-assets = total assets
statement-liabilities = liabilities
statement-current-liabilities = current liabilities
statement-total-liabilities = total liabilities
statement-equity = stockholders' equity
    .short = equity
statement-total-equity = total equity
statement-total-liabilities-and-equity = total liabilities and equity
    .short = liab. & eq.
statement-working-capital = working capital

# Cash flow
statement-cash-flow = cash-flow statement
statement-operating-activities = operating activities
    .short = operating
statement-investing-activities = investing activities
    .short = investing
statement-financing-activities = financing activities
    .short = financing
statement-change-in-inventory = change in inventories
statement-change-in-payables = change in payables
statement-change-in-deferred = change in deferred revenue
statement-capital-expenditure = purchases of equipment
    .short = capex
statement-issued = proceeds of issues
statement-repaid = repayments
statement-change-in-cash = change in cash
statement-cash-at-start = cash at the start
statement-cash-at-end = cash at the end
statement-free-cash-flow = { figure-free-cash-flow }
