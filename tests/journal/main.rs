//! The journal from outside: what is played is what is saved is what is played again.

mod bytes;
mod epilogue;
mod golden;
mod nights;
mod player;
mod replay;
mod store;
