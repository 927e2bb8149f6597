// Compiled lexicons with right checksums, whatever is in them.
#ifndef TERMRAIL_TESTS_SUPPORT_LEXICON_BYTES_HPP
#define TERMRAIL_TESTS_SUPPORT_LEXICON_BYTES_HPP

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "match/hash.hpp"
#include "match/lexicon_layout.hpp"

namespace termrail::test {

// What a forger does: the sums are right again.
inline void mend_sums(std::string& bytes)
{
    match::FileHead head;
    if (bytes.size() < sizeof head) return;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.sections > (bytes.size() - sizeof head) / sizeof(match::Section)) return;
    for (std::uint32_t at = 0; at < head.sections; ++at) {
        char* const place = bytes.data() + sizeof head + at * sizeof(match::Section);
        match::Section section;
        std::memcpy(&section, place, sizeof section);
        if (section.offset > bytes.size() || section.size > bytes.size() - section.offset) continue;
        section.checksum = hash_bytes(std::string_view(bytes).substr(section.offset, section.size));
        std::memcpy(place, &section, sizeof section);
    }
    head.checksum = match::head_checksum(bytes, head.sections);
    std::memcpy(bytes.data(), &head, sizeof head);
}

}  // namespace termrail::test

#endif
