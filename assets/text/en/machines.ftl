# The fleets.

machines-fleets = machines ($)
    .heard = machines
machines-units = units
machines-on-order = on order
machines-running = a quarter
machines-price = a unit now
machines-supply = to be had
machines-all = all, and tiers that stay
machines-year = load as a share of capacity, the last four quarters
machines-capacity = capacity { $units } (last quarter's peak { $load })
machines-idle = { $weeks ->
    [0] no idle weeks
    [one] 1 week below half: idle capacity worth { $worth }
   *[other] { $weeks } weeks below half: idle capacity worth { $worth }
}
machines-bills = the bill to come
machines-bill-year = 4 quarters
machines-bill-after = then a quarter
machines-path-stay = stay as now
machines-path-deal = a deal with Sun
machines-path-move = move to HP/Linux
machines-bill-remark = on paper, from what is believed
machines-bill-note = December is bought once, and on the move both fleets run all year. Wear is left out.
machines-outages = hours down
machines-outages-none = Nothing has gone down on your watch. Nothing has run on it yet, either.
machines-hours = last quarter { $hours }
machines-worst = worst quarter { $hours }
machines-refused = orders turned away { $share }
machines-load-per-order = load of an order ×{ $factor }
machines-tenants = tenants
machines-tenants-money = rent { $revenue }, return { $return }
machines-tenants-product = product { $share } finished
machines-tenants-services = let { $units }/{ $all }, { $idle } idle
machines-tenants-bare = bare: { $units }
machines-tenants-evicted = out for December: { $units }
machines-tenants-price = an hour ${ $price }, usual ${ $usual }
machines-tenants-name = name as a landlord { $name }
machines-tenants-rival = somebody else, since { $quarter }
