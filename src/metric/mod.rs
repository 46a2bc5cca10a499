//! What a figure is: quantities, traps and facts. The grammars that read them are in [`lang`](crate::lang).

mod fact;
mod quantity;

pub use fact::{Change, Direction, Fact, Rivals, Slot};
pub use quantity::{Bound, Kind, Quantity, Standing, Trap, TrapReason, Value};
