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
people-effort = work done: { $effort } engineer-quarters
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
