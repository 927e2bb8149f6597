/// @file packed_entry.hpp
/// Recognises concept entries of the common form and writes their rows. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_ENTRY_HPP
#define TERMRAIL_IO_PACKED_ENTRY_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "io/mark_index.hpp"
#include "io/packed_tags.hpp"
#include "model/packed_writer.hpp"

namespace termrail::io {

/// One stretch of text and its marks.
///
/// An entry is recognised only if the reader of trees would make the same of it without a remark. All else is refused:
/// comments, CDATA, instructions, entities but the five, elements and attributes that are not known, inline codes,
/// missing ids and languages, data in unusual places, and every fault.
class PackedEntries {
public:
    /// Elements below an entry are nested at most so deep on this way.
    static constexpr std::size_t deepest = 10;

    /// @pre tag_slack bytes follow @p text
    PackedEntries(std::string_view text, const MarkLists& marks, TagTable& tags, model::PackedWriter& rows)
        : text_(text), marks_(marks), tags_(tags), rows_(rows)
    {}

    /// How a try ended.
    enum class Found : std::uint8_t {
        entry,   ///< its rows are written
        odd,     ///< an entry begins here, but not of the common form; nothing is written
        other,   ///< something else stands here
        nothing  ///< only white space is left
    };

    /// Steps over white space to offset(), then tries one entry.
    [[nodiscard]] Found next();
    /// Behind the last entry, or where the one that was refused begins.
    [[nodiscard]] std::size_t offset() const { return offset_; }
    /// Goes on at @p offset, which lies behind offset(), between entries.
    void go_to(std::size_t offset);

private:
    struct Value;

    [[nodiscard]] bool entry();
    [[nodiscard]] bool section(const Tag& open);
    [[nodiscard]] bool term_section(const Tag& open, const char* open_at);
    [[nodiscard]] bool term_parts(const EndTag& open, const char* open_at, bool& has_term, std::size_t depth);
    [[nodiscard]] bool term(std::size_t own);
    [[nodiscard]] bool item(ItemLevel level, std::size_t depth);
    [[nodiscard]] bool open_next();
    [[nodiscard]] bool closes(const EndTag& open, const char* open_at);
    [[nodiscard]] bool at_end_tag() const;
    [[nodiscard]] bool blank_to(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool value(const Tag& open, const char* open_at, Value& into);
    [[nodiscard]] bool decode(std::string_view written);
    [[nodiscard]] std::uint32_t offset_of(const char* at) const
    {
        return static_cast<std::uint32_t>(at - text_.data());
    }

    std::string_view text_;
    MarkLists marks_;
    TagTable& tags_;
    model::PackedWriter& rows_;
    std::size_t offset_ = 0;  // behind the last tag
    std::size_t mark_ = 0;    // the next one
    std::size_t odd_ = 0;
    const Tag* tag_ = nullptr;  // the start tag that open_next() found
    const char* tag_at_ = nullptr;
    std::string decoded_;
};

}  // namespace termrail::io

#endif
