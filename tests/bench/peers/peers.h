/* Rust libraries that termrail is measured beside, as a static library (src/lib.rs). Patterns are lines of one UTF-8
 * text. What _new gives belongs to the caller. */
#ifndef TERMRAIL_TESTS_BENCH_PEERS_H
#define TERMRAIL_TESTS_BENCH_PEERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct peer_automaton peer_automaton;
typedef struct peer_fst peer_fst;

enum {
    PEER_DAACHORSE_BYTEWISE = 0,
    PEER_DAACHORSE_CHARWISE = 1,
    PEER_AHO_CORASICK_CONTIGUOUS = 2
};

/* NULL when the library refuses the patterns. */
peer_automaton* peer_automaton_new(uint32_t kind, const char* patterns, size_t length);
void peer_automaton_free(peer_automaton* automaton);
size_t peer_automaton_bytes(const peer_automaton* automaton);

/* All occurrences, of whole words only if `words`; the sum of their ends is added to *places. */
size_t peer_automaton_count(const peer_automaton* automaton, const char* text, size_t length, bool words,
                            uint64_t* places);
void peer_automaton_each(const peer_automaton* automaton, const char* text, size_t length, bool words,
                         void (*take)(void* user, size_t begin, size_t end), void* user);

peer_fst* peer_fst_new(const char* patterns, size_t length);
void peer_fst_free(peer_fst* set);
size_t peer_fst_bytes(const peer_fst* set);

/* The number of terms within an edit distance; -1 when the automaton of the query would be too large. */
ptrdiff_t peer_fst_search(const peer_fst* set, const char* query, size_t length, uint32_t distance);

#ifdef __cplusplus
}
#endif

#endif
