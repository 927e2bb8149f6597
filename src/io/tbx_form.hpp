/// @file tbx_form.hpp
/// Makes any termbase one that a form of TBX can hold, and says what that cost. Floor: io, private.
#ifndef TERMRAIL_IO_TBX_FORM_HPP
#define TERMRAIL_IO_TBX_FORM_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>

#include "io/tbx_form_rules.hpp"

namespace termrail::io {

/// What the parts of one conversion share.
struct FormContext {
    const FormRules& rules;
    std::function<void(Loss)> take_loss;  // nobody listens where it is empty
    std::string concept_id = {};
    std::size_t codes = 0;  // inline codes that got an id or a number so far
    bool in_body = false;
    bool same_form = false;  // the termbase says that it has the form already

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

/// What begins the conversion of @p termbase, of which only the root counts.
[[nodiscard]] FormContext begin_form(const Termbase& termbase, const FormRules& rules,
                                     std::function<void(Loss)> take_loss);
/// All of @p termbase but concepts and back matter. What fits comes back unchanged, here and below. Inline codes are
/// counted through: the frame is fitted before the concepts, these in order, then the back matter.
[[nodiscard]] Termbase fit_frame(const Termbase& termbase, FormContext& context);
/// @return nothing for a concept without terms
[[nodiscard]] std::optional<Concept> fit_entry(const Concept& source, FormContext& context);

[[nodiscard]] Markup make_element(std::string name, std::vector<Attribute> attributes = {},
                                  std::vector<Markup> children = {});
[[nodiscard]] Markup make_text_node(std::string text);
/// The value of an attribute; empty when missing.
[[nodiscard]] std::string attribute_of(const Markup& node, std::string_view name);
/// All text below @p nodes, that of comments too.
[[nodiscard]] std::string all_text(const std::vector<Markup>& nodes);
/// Tells of the comments and processing instructions below @p nodes that they are left out.
void lose_asides(const std::vector<Markup>& nodes, FormContext& context);
/// Tells of @p attributes of the element @p name that they are left out; declarations of prefixes are nothing.
void lose_attributes(const std::string& name, const std::vector<Attribute>& attributes, FormContext& context);
/// The id among @p attributes; tells of the others.
[[nodiscard]] std::vector<Attribute> only_id(const std::string& name, const std::vector<Attribute>& attributes,
                                             FormContext& context);

/// The inline content that an element may hold; text without markup comes back as one node.
[[nodiscard]] std::vector<Markup> make_running(const std::vector<Markup>& content, Running kind, FormContext& context);
/// Fits value and content of @p text to @p kind: clean characters, no white space at the ends.
void make_text(std::string& text, std::vector<Markup>& content, Running kind, FormContext& context);
/// @p text in UTF-8 that XML can hold; what it cannot hold becomes U+FFFD and a Loss.
void clean_text(std::string& text, FormContext& context);
/// The text of a "#comment" or "#pi" so that XML can hold it; false when it must be left out.
[[nodiscard]] bool make_aside(const std::string& name, std::string& text, FormContext& context);
/// @p nodes with clean comments and processing instructions; all others as they are.
[[nodiscard]] std::vector<Markup> clean_asides(const std::vector<Markup>& nodes, FormContext& context);
/// @p tag in the form that xml:lang needs, or empty.
[[nodiscard]] std::string make_language(std::string_view tag);

/// One item that is no group, in @p group or, where that is empty, on its own; nothing when it says nothing.
[[nodiscard]] std::optional<Item> make_item(const Item& item, Level level, std::string_view group,
                                            FormContext& context);
/// @p item as a note that begins with its category; nothing when it says nothing.
[[nodiscard]] std::optional<Item> make_note(const Item& item, std::string reason, FormContext& context);

/// Tells of the attributes of an item that has no place of its own: id, language, target, all others.
void lose_all_attributes(const Item& item, FormContext& context);

/// What the items of one place become.
struct MappedItems {
    Items here;
    Items language;  ///< what moved from a term to its language section
};

/// Items at @p level in the form: renamed, regrouped, or notes.
void map_items(const Items& items, Level level, MappedItems& mapped, FormContext& context);
/// The name that a closed form has for a category of another generation; @p name when it has no other.
[[nodiscard]] std::string_view renamed(std::string_view name, const FormRules& rules) noexcept;
/// The picklist value that @p value means in @p category; empty when none.
[[nodiscard]] std::string picklist_value(const Category& category, std::string_view value, const FormRules& rules);
/// The calendar date in @p text as YYYY-MM-DD; empty when there is none.
[[nodiscard]] std::string iso_date(std::string_view text);

/// Header with a source description, in the part that both core grammars accept.
[[nodiscard]] std::vector<Markup> make_header(const Termbase& termbase, FormContext& context);
[[nodiscard]] std::vector<Markup> make_back(const Termbase& termbase, FormContext& context);

}  // namespace termrail::io

#endif
