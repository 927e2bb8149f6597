//! A set of terms as a transducer, searched by an automaton of all near spellings.

use fst::automaton::Levenshtein;
use fst::{IntoStreamer, Set, Streamer};

#[no_mangle]
pub unsafe extern "C" fn peer_fst_new(patterns: *const u8, length: usize) -> *mut Set<Vec<u8>> {
    let mut terms = crate::lines(crate::bytes(patterns, length));
    terms.sort_unstable();
    terms.dedup();
    Box::into_raw(Box::new(Set::from_iter(terms).expect("sorted")))
}

#[no_mangle]
pub unsafe extern "C" fn peer_fst_free(set: *mut Set<Vec<u8>>) {
    if !set.is_null() {
        drop(Box::from_raw(set));
    }
}

#[no_mangle]
pub unsafe extern "C" fn peer_fst_bytes(set: *const Set<Vec<u8>>) -> usize {
    (*set).as_fst().size()
}

#[no_mangle]
pub unsafe extern "C" fn peer_fst_search(
    set: *const Set<Vec<u8>>,
    query: *const u8,
    length: usize,
    distance: u32,
) -> isize {
    let Ok(query) = std::str::from_utf8(crate::bytes(query, length)) else {
        return -1;
    };
    let Ok(near) = Levenshtein::new(query, distance) else {
        return -1;
    };
    let mut stream = (*set).search(near).into_stream();
    let mut hits = 0;
    while stream.next().is_some() {
        hits += 1;
    }
    hits
}
