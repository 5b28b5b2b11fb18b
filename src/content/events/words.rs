//! What the words of cards may ask after, so that they fit how things stand.

/// What the texts may ask after: the name of the variable, and the words it may be. Two more are numbers, in cents on the
/// dollar: `$cents`, what the company's own debt sells at, and `$paid`, what the open card's sum pays for each dollar of it.
pub const WORDS: [(&str, &[&str]); 27] = [
    // The migration: not begun, under way, over, given up.
    ("bet", &["none", "running", "done", "dropped"]),
    // How far it is by the reports.
    ("ready", &["early", "late"]),
    // The feature freeze as it stands, and whether tickets wait that it refused.
    ("freeze", &["none", "partial", "full"]),
    ("refused", &["none", "some"]),
    // The vendor's deal.
    ("deal", &["none", "signed"]),
    // The capital window.
    ("window", &["open", "narrow", "shut"]),
    // From which basket shipping is free.
    ("shipping", &["none", "over99", "lower"]),
    // Whether machines are rented out.
    ("landlord", &["no", "yes"]),
    // Whether the mandate is in force.
    ("mandate", &["none", "sent"]),
    // Whether lines that lose money were delisted.
    ("delisted", &["no", "yes"]),
    // The quarter just over: an operating loss, an operating profit and a loss below it, a profit.
    ("result", &["loss", "between", "profit"]),
    // How the company feels, and how long its money lasts.
    ("mood", &["calm", "tense"]),
    ("till", &["thin", "full"]),
    // How many have to be asked before something moves.
    ("tangle", &["low", "high"]),
    // Whether the open card is open for the second quarter.
    ("again", &["no", "yes"]),
    // Whether any of the old machines still stand, and whether any of the new ones are in service.
    ("old", &["none", "some"]),
    ("new", &["none", "some"]),
    // Whether the quarter just over turned customers away.
    ("orders", &["kept", "lost"]),
    // Whether a night of the migration has failed or was taken back.
    ("night", &["none", "failed"]),
    // Whether most teams have adopted the rules of the mandate that are in force.
    ("teams", &["some", "most"]),
    // Whether rule five is in force, or lived by enough teams: without it no stranger comes in.
    ("door", &["shut", "ajar"]),
    // Whether the fleet is cheap enough to be rented out.
    ("fleet", &["dear", "cheap"]),
    // Whether a hard thing has been finished here.
    ("muscle", &["weak", "strong"]),
    // How the company is cut, and how its people talk.
    ("cut", &["functional", "divisional", "hybrid"]),
    ("talk", &["meet", "write", "far"]),
    // Whether a part of the company can work without asking the others.
    ("seams", &["tight", "loose"]),
    // On which of its dates a card comes, or is announced, that comes again and again; later ones count as the third.
    ("date", &["first", "second", "third"]),
];
