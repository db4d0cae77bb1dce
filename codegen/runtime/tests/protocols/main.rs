//! The protocols, one by one, where the suites of others have no cases: what is
//! malformed, too deep, unknown, or stands where it seldom stands.

mod cbor;
mod form;
mod query_compatible;
mod read_xml;
mod things;
mod write_xml;
