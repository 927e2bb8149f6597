/// @file tbx_basic.hpp
/// Makes any termbase one that TBX-Basic version 3 can hold, and says what that cost. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_BASIC_HPP
#define TERMRAIL_IO_TBX_BASIC_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>

#include "io/tbx_categories.hpp"

namespace termrail::io {

/// What the parts of one conversion share.
struct BasicContext {
    std::vector<Loss>& losses;
    std::string concept_id;
    std::size_t codes = 0;  // inline codes that got an id so far

    void lose(std::string_view category, std::string_view value, std::string reason);
};

/// How much markup an element may hold.
enum class Running : std::uint8_t {
    plain,  ///< text only
    basic,  ///< text and hi
    note,   ///< text and all inline codes
};

/// Ids that the conversion makes up begin with this character until all ids are settled.
inline constexpr char made_id_mark = '\x01';

/// @p termbase in TBX-Basic; a termbase that fits comes back unchanged.
[[nodiscard]] Termbase make_basic(const Termbase& termbase, std::vector<Loss>& losses);

[[nodiscard]] Markup make_element(std::string name, std::vector<Attribute> attributes = {},
                                  std::vector<Markup> children = {});
/// The value of an attribute; empty when missing.
[[nodiscard]] std::string attribute_of(const Markup& node, std::string_view name);

/// The inline content that an element may hold; text without markup comes back as one node.
[[nodiscard]] std::vector<Markup> make_running(const std::vector<Markup>& content, Running kind, BasicContext& context);
/// Fits value and content of @p text to @p kind: clean characters, no white space at the ends.
void make_text(std::string& text, std::vector<Markup>& content, Running kind, BasicContext& context);
/// @p text in UTF-8 that XML can hold; what it cannot hold becomes U+FFFD and a Loss.
void clean_text(std::string& text, BasicContext& context);
/// @p tag in the form that xml:lang needs, or empty.
[[nodiscard]] std::string make_language(std::string_view tag);

/// What the items of one place become.
struct MappedItems {
    Items here;
    Items language;  ///< what moved from a term to its language section
};

/// Items at @p level in TBX-Basic: renamed, regrouped, or notes.
void map_items(const Items& items, Level level, MappedItems& mapped, BasicContext& context);
/// The picklist value that @p value means in @p category; empty when none.
[[nodiscard]] std::string picklist_value(const Category& category, std::string_view value);
/// The calendar date in @p text as YYYY-MM-DD; empty when there is none.
[[nodiscard]] std::string iso_date(std::string_view text);

/// Header with a source description, in the part that both core grammars accept.
[[nodiscard]] std::vector<Markup> make_header(const Termbase& termbase, BasicContext& context);
[[nodiscard]] std::vector<Markup> make_back(const Termbase& termbase, BasicContext& context);

/// Makes all ids XML names that stand once, and lets references follow them.
void settle_ids(Termbase& termbase, BasicContext& context);

}  // namespace termrail::io

#endif
