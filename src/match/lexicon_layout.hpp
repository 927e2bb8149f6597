// How the bytes of a compiled lexicon lie. Floor: match.
//
// A head, a table of sections, then the sections, each from a multiple of 64 bytes on. Numbers are in the order of the
// machine that wrote them, so that they are used where they lie.
#ifndef TERMRAIL_SRC_MATCH_LEXICON_LAYOUT_HPP
#define TERMRAIL_SRC_MATCH_LEXICON_LAYOUT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <termrail/match/lexicon_file.hpp>

namespace termrail::match {

/// No text begins so, and who changes line ends in transfer damages it.
inline constexpr std::array<char, 8> file_magic{'\x8A', 'T', 'R', 'L', 'E', 'X', '\r', '\n'};
inline constexpr std::uint32_t own_byte_order = 0x01020304U;
inline constexpr std::uint32_t other_byte_order = 0x04030201U;
/// To be raised with every change to what this header, LexiconBody or TermIndex says of bytes.
inline constexpr std::uint32_t file_format = 1;
inline constexpr std::size_t section_alignment = 64;

struct FileHead {
    std::array<char, 8> magic = file_magic;
    std::uint32_t byte_order = own_byte_order;
    std::uint32_t format = file_format;
    std::uint64_t size = 0;  ///< of the file
    std::uint32_t sections = 0;
    std::uint32_t zero = 0;
    std::uint64_t checksum = 0;  ///< of the head, this being 0, and the table
    std::array<std::uint64_t, 3> unused{};
};
static_assert(sizeof(FileHead) == 64);

enum class SectionKind : std::uint32_t { facts, concepts, terms, settings_rows, texts, ids, entries, filter, lists };
inline constexpr std::array<std::string_view, 9> section_names{
    "facts", "concepts", "terms", "settings", "texts", "ids", "index entries", "index filter", "index lists"};

struct Section {
    SectionKind kind = SectionKind::facts;
    std::uint32_t index = 0;  ///< the ready index that it is of
    std::uint64_t offset = 0;
    std::uint64_t size = 0;  ///< bytes
    std::uint64_t checksum = 0;
};
static_assert(sizeof(Section) == 32);

/// An opened file.
struct LexiconFile {
    std::string_view bytes;
    std::shared_ptr<const void> owner;  ///< of the bytes
    std::vector<Section> sections;
    CompiledFrom from;
};

/// Of the head and table at the beginning of @p bytes. @pre they are there
[[nodiscard]] std::uint64_t head_checksum(std::string_view bytes, std::uint32_t sections);

}  // namespace termrail::match

#endif
