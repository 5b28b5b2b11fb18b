//! The journal from outside: what is played is what is saved is what is played again.

mod bytes;
mod epilogue;
mod nights;
mod player;
mod replay;
