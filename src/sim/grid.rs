//! The grid: renting out machines and selling services to outsiders. Not in this version of the model: its
//! keys are refused, its constants and state are still to come.
