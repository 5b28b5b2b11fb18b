# Factors of the figures that are products: sales, load, margin, hours down. Ids are those of the trace.

factor-customers = number of customers
factor-spend = what a customer spends
factor-season = the season
factor-own-price = response to our prices
factor-shipping = free shipping
factor-price-kink = customers who compare
factor-rival-prices = rivals' prices
factor-economy = the economy
factor-demand-luck = luck in demand
factor-site-service = outages and queues
factor-cutover-night = cutover night
factor-empty-shelves = empty shelves
factor-closed-sites = closed sites
factor-cards = event cards
factor-price-charged = the price charged
factor-unit-cost-trend = cost of goods
factor-december-mix = December's mix of goods
factor-cost-luck = luck in costs
factor-volume = orders
factor-load-per-order = load of an order
factor-failure-rate = failure rate
factor-fleet-mix = mix of machines
factor-tangle = tangle
factor-know-how = know-how and upkeep
factor-incident-luck = luck in incidents
factor-overload = overload
