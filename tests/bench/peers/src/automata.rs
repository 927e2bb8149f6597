//! Automata that find many patterns, all occurrences, overlapping ones too.

use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use daachorse::{CharwiseDoubleArrayAhoCorasick, DoubleArrayAhoCorasick};

pub enum Automaton {
    Bytewise(DoubleArrayAhoCorasick<u32>),
    Charwise(CharwiseDoubleArrayAhoCorasick<u32>),
    Contiguous(AhoCorasick),
}

impl Automaton {
    fn new(kind: u32, patterns: &[&str]) -> Option<Automaton> {
        Some(match kind {
            0 => Automaton::Bytewise(DoubleArrayAhoCorasick::new(patterns).ok()?),
            1 => Automaton::Charwise(CharwiseDoubleArrayAhoCorasick::new(patterns).ok()?),
            2 => Automaton::Contiguous(
                AhoCorasick::builder()
                    .kind(Some(AhoCorasickKind::ContiguousNFA))
                    .match_kind(MatchKind::Standard)
                    .build(patterns)
                    .ok()?,
            ),
            _ => return None,
        })
    }

    fn heap_bytes(&self) -> usize {
        match self {
            Automaton::Bytewise(automaton) => automaton.heap_bytes(),
            Automaton::Charwise(automaton) => automaton.heap_bytes(),
            Automaton::Contiguous(automaton) => automaton.memory_usage(),
        }
    }

    #[inline(always)]
    fn each(&self, text: &[u8], mut take: impl FnMut(usize, usize)) {
        match self {
            Automaton::Bytewise(automaton) => {
                for found in automaton.find_overlapping_iter(text) {
                    take(found.start(), found.end());
                }
            }
            Automaton::Charwise(automaton) => {
                // Segments are checked where they are read.
                let text = unsafe { std::str::from_utf8_unchecked(text) };
                for found in automaton.find_overlapping_iter(text) {
                    take(found.start(), found.end());
                }
            }
            Automaton::Contiguous(automaton) => {
                for found in automaton.find_overlapping_iter(Input::new(text)) {
                    take(found.start(), found.end());
                }
            }
        }
    }
}

fn in_word(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
}

fn is_whole_word(text: &[u8], begin: usize, end: usize) -> bool {
    !(begin > 0 && in_word(text.get(begin - 1))) && !in_word(text.get(end))
}

#[no_mangle]
pub unsafe extern "C" fn peer_automaton_new(kind: u32, patterns: *const u8, length: usize) -> *mut Automaton {
    match Automaton::new(kind, &crate::lines(crate::bytes(patterns, length))) {
        Some(automaton) => Box::into_raw(Box::new(automaton)),
        None => std::ptr::null_mut(),
    }
}

#[no_mangle]
pub unsafe extern "C" fn peer_automaton_free(automaton: *mut Automaton) {
    if !automaton.is_null() {
        drop(Box::from_raw(automaton));
    }
}

#[no_mangle]
pub unsafe extern "C" fn peer_automaton_bytes(automaton: *const Automaton) -> usize {
    (*automaton).heap_bytes()
}

#[no_mangle]
pub unsafe extern "C" fn peer_automaton_count(
    automaton: *const Automaton,
    text: *const u8,
    length: usize,
    words: bool,
    places: *mut u64,
) -> usize {
    let text = crate::bytes(text, length);
    let (mut count, mut sum) = (0, 0);
    if words {
        (*automaton).each(text, |begin, end| {
            if is_whole_word(text, begin, end) {
                count += 1;
                sum += end as u64;
            }
        });
    } else {
        (*automaton).each(text, |_, end| {
            count += 1;
            sum += end as u64;
        });
    }
    *places += sum;
    count
}

#[no_mangle]
pub unsafe extern "C" fn peer_automaton_each(
    automaton: *const Automaton,
    text: *const u8,
    length: usize,
    words: bool,
    take: extern "C" fn(*mut std::ffi::c_void, usize, usize),
    user: *mut std::ffi::c_void,
) {
    let text = crate::bytes(text, length);
    (*automaton).each(text, |begin, end| {
        if !words || is_whole_word(text, begin, end) {
            take(user, begin, end);
        }
    });
}
