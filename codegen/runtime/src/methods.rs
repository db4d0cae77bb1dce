//! The methods of deserializers and serializers that are alike, for those that
//! do the same in all of them.

/// Calls a macro with the methods that read one value, and what each reads.
macro_rules! each_read {
    ($make:ident) => {
        $make! {
            read_boolean: bool;
            read_byte: i8;
            read_short: i16;
            read_integer: i32;
            read_long: i64;
            read_float: f32;
            read_double: f64;
            read_big_integer: BigInteger;
            read_big_decimal: BigDecimal;
            read_string: String;
            read_blob: Blob;
            read_timestamp: DateTime;
            read_document: Document;
        }
    };
}

/// Calls a macro with the methods that write one value that is neither a
/// structure nor a document, and what each takes.
macro_rules! each_write {
    ($make:ident) => {
        $make! {
            write_list: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
            write_map: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
            write_boolean: bool;
            write_byte: i8;
            write_short: i16;
            write_integer: i32;
            write_long: i64;
            write_float: f32;
            write_double: f64;
            write_big_integer: &BigInteger;
            write_big_decimal: &BigDecimal;
            write_string: &str;
            write_blob: Blob;
            write_timestamp: &DateTime;
        }
    };
}
