# The people.

people-engineers = Engineers: { $heads }
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
people-delisted = money-losing lines delisted: { $state }
people-fulfilment-cost = { $fixed } a quarter and { $variable } of sales
