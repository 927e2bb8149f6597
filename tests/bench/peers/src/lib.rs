//! Rust libraries behind the C interface of peers.h. Patterns come as lines of one text.

mod automata;
mod levenshtein;

/// The bytes at a pointer of the caller.
unsafe fn bytes<'a>(begin: *const u8, length: usize) -> &'a [u8] {
    if length == 0 {
        &[]
    } else {
        std::slice::from_raw_parts(begin, length)
    }
}

/// The lines of a text that is UTF-8.
fn lines(text: &[u8]) -> Vec<&str> {
    std::str::from_utf8(text).expect("UTF-8").lines().collect()
}
