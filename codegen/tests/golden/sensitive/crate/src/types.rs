// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod account;
mod blackbox;
mod clearance;
mod credential;
mod vault;

pub use self::account::Account;
pub use self::blackbox::Blackbox;
pub use self::clearance::Clearance;
pub use self::credential::Credential;
pub use self::vault::Vault;

pub mod builders;
pub mod error;
