# The people.

people-engineers = Engineers: { $heads }
people-engineers-closed = { $heads } engineers, at last close
    .heard = Engineers at the last close: { $heads }
people-engineers-drafted = { $heads } engineers, now → draft
    .heard = Engineers at the last close, and by the draft: { $heads }
people-heads = { $count }
people-new = still new
people-spare = not assigned
people-freeze = feature freeze: { $freeze }
people-effort = all work: { $effort } engineer-quarters
people-ported = of it, ported: { $work }
people-effort-was = { $before } before: { $why }
# What most moved the work of all programmes
people-free = free engineers
people-morale = morale
people-know-how = know-how
people-tangle = tangle
people-platform = the new platform
people-ways-of = focus and ways
people-decoupled = systems behind interfaces: { $share }
people-mood = How they are
people-sheds = Sheds and phones
people-staff = staff: { $heads }
people-sites-closed = sites closed: { $sites }
people-delisted = money-losing lines: { $delisted ->
    [yes] delisted
   *[no] still sold
}
people-fulfilment-cost = { $fixed } a quarter and { $variable } of sales
    .heard = { $fixed } a quarter and { $variable } of sales
people-work = How we work
people-ways = { $structure }, { $communication }
people-ways-mandate = { $structure }, { $communication }; mandate: { $enforcement }
people-no-mandate = No mandate. Anybody's data will do.
people-rules = Of { $all } teams, by rule 1 to 7:
people-teams = { $count }/{ $all } teams
people-been = How they have been
