// pugixml behind a check of well-formedness, with entities expanded first. Floor: io.
#include "io/xml.hpp"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include <termrail/text/offsets.hpp>

#include "io/text_window.hpp"
#include "io/xml_check.hpp"
#include "io/xml_chunks.hpp"
#include "io/xml_entities.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Where an expanded entity moved the text behind it.
struct Shift {
    std::size_t expanded = 0;  // first byte behind the replacement
    std::size_t original = 0;
};

std::size_t original_offset(const std::vector<Shift>& shifts, std::size_t offset)
{
    const auto after = std::upper_bound(shifts.begin(), shifts.end(), offset,
                                        [](std::size_t at, const Shift& shift) { return at < shift.expanded; });
    if (after == shifts.begin()) return offset;
    return std::prev(after)->original + (offset - std::prev(after)->expanded);
}

// An attribute's quotes must not be closed by what stands in an entity.
void append_value(std::string& text, std::string_view value, bool in_attribute)
{
    for (const char c : value) {
        if (in_attribute && c == '"') {
            text += "&quot;";
        } else if (in_attribute && c == '\'') {
            text += "&apos;";
        } else {
            text += c;
        }
    }
}

bool is_xml_declaration(std::string_view instruction)
{
    return instruction.starts_with("<?xml") &&
           (instruction.size() == 5 || !is_name_char(static_cast<unsigned char>(instruction[5])));
}

std::vector<Markup> kept_around(const std::vector<std::string>& asides)
{
    std::vector<Markup> kept;
    for (const std::string_view aside : asides) {
        const bool comment = aside.starts_with("<!--");
        if (!comment && is_xml_declaration(aside)) continue;
        Markup& made = kept.emplace_back();
        made.name = comment ? "#comment" : "#pi";
        made.text = comment ? aside.substr(4, aside.size() - 7) : aside.substr(2, aside.size() - 4);
    }
    return kept;
}

}  // namespace

struct XmlDocument::Impl {
    std::unique_ptr<TextWindow> window;  // of a whole document
    std::string_view text;               // of the file: from the root, or from where the chunk begins
    Place begin;                         // of text in the file
    std::size_t prefix = 0;              // bytes of the copied start tags in front of it
    std::vector<Shift> shifts;           // entities, from the beginning of text
    std::string buffer;                  // what pugixml reads in place: prefix, text with entities expanded, end tags
    std::vector<std::string> external;
    std::string external_subset;
    std::vector<Markup> around;
    std::vector<pugi::xml_node> unfinished;
    pugi::xml_document tree;

    // Places are mostly asked in document order: count on from the last one, else by an index.
    mutable std::size_t seen = 0;
    mutable Place seen_place;
    mutable std::optional<LineIndex> lines;

    // The offset in text of one in the buffer before it was parsed.
    std::size_t in_text(std::size_t offset) const
    {
        return offset < prefix ? 0 : std::min(original_offset(shifts, offset - prefix), text.size());
    }

    Place place(std::size_t offset) const
    {
        if (offset >= seen) {
            seen_place = place_behind(seen_place, text.substr(seen, offset - seen));
            seen = offset;
            return seen_place;
        }
        if (!lines) lines.emplace(text);
        Place inside = lines->place(offset);
        if (inside.line == 1) inside.column += begin.column - 1;
        inside.line += begin.line - 1;
        inside.offset += begin.offset;
        return inside;
    }

    Result<Done> expand(XmlEntities& entities, const std::vector<EntityUse>& uses, std::size_t skipped);
    Result<Done> load();
};

Result<Done> XmlDocument::Impl::expand(XmlEntities& entities, const std::vector<EntityUse>& uses, std::size_t skipped)
{
    std::size_t at = 0;
    std::size_t added = 0;
    for (const EntityUse& use : uses) {
        const std::size_t offset = use.offset - skipped;
        buffer += text.substr(at, offset - at);
        at = offset + use.length;
        const std::string_view name = text.substr(offset + 1, use.length - 2);
        if (entities.external(name)) external.emplace_back(name);
        Errc code = Errc::bad_xml;
        std::string problem;
        const std::string* value = entities.expand(name, problem, code);
        if (value != nullptr) {
            added += value->size();
            if (added > text.size() + (std::size_t{1} << 20)) {
                value = nullptr;
                code = Errc::too_large;
                problem = "entities make the file more than twice as large; write the text itself";
            }
        }
        if (value == nullptr) return Error{code, std::move(problem), "", place(offset)};
        append_value(buffer, *value, use.in_attribute);
        shifts.push_back({buffer.size() - prefix, at});
    }
    buffer += text.substr(at);
    return Done{};
}

Result<Done> XmlDocument::Impl::load()
{
    const unsigned flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_eol |
                           pugi::parse_ws_pcdata | pugi::parse_comments | pugi::parse_pi;
    const pugi::xml_parse_result parsed =
        tree.load_buffer_inplace(buffer.data(), buffer.size(), flags, pugi::encoding_utf8);
    if (parsed) return Done{};
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0));
    return Error{Errc::bad_xml, std::string("the file cannot be parsed: ") + parsed.description(), "",
                 place(in_text(offset))};
}

Result<XmlDocument> XmlDocument::of_chunk(const TextWindow& window, XmlCheck& check, const Limits& limits,
                                          const std::vector<std::string>& around_tags)
{
    auto impl = std::make_unique<Impl>();
    const std::size_t skipped = around_tags.empty() ? check.root_offset() : 0;
    const std::string_view checked = window.text().substr(0, check.at());
    impl->text = checked.substr(skipped);
    impl->begin = place_behind(window.begin(), checked.substr(0, skipped));
    impl->seen_place = impl->begin;
    impl->around = kept_around(check.around());
    impl->external_subset = check.external_subset();

    const std::string ends = check.spine_ends();
    for (const std::string& tag : around_tags) impl->prefix += tag.size();
    impl->buffer.reserve(impl->prefix + impl->text.size() + ends.size());
    for (const std::string& tag : around_tags) impl->buffer += tag;
    const bool expanded = !check.entity_uses().empty();
    Result<Done> done = impl->expand(check.entities(), check.entity_uses(), skipped);
    if (!done) return done.error();
    impl->buffer += ends;
    if (expanded) {  // an entity may hold tags
        Result<CheckStop> again = XmlCheck(limits).run(impl->buffer, {1, 1, 0}, true, impl->buffer.size() + 1);
        if (!again) {
            Error error = again.error();
            error.message += " (in the text of an entity)";
            error.where = impl->place(impl->in_text(error.where.offset));
            return error;
        }
    }
    done = impl->load();
    if (!done) return done.error();
    if (!check.inner_namespaces()) mark_flat_namespaces(impl->tree);
    pugi::xml_node open = impl->tree.document_element();
    for (std::size_t left = check.spine().size(); left > 0 && open; --left) {
        impl->unfinished.push_back(open);
        open = open.last_child();
    }
    return XmlDocument(std::move(impl));
}

Result<XmlDocument> XmlDocument::parse(std::string_view bytes, const Limits& limits)
{
    Result<std::unique_ptr<TextWindow>> window = window_over(bytes, limits);
    if (!window) return window.error();
    XmlCheck check(limits);
    const std::string_view text = (*window)->text();  // as UTF-8 it may be longer than the bytes
    const Result<CheckStop> checked = check.run(text, (*window)->begin(), true, text.size() + 1);
    if (!checked) return checked.error();
    Result<XmlDocument> made = of_chunk(**window, check, limits, {});
    if (made) made->impl_->window = std::move(*window);
    return made;
}

XmlDocument::XmlDocument(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;
XmlDocument::~XmlDocument() = default;

pugi::xml_node XmlDocument::root() const { return impl_->tree.document_element(); }

bool XmlDocument::continued(pugi::xml_node element) const
{
    const std::ptrdiff_t offset = element.offset_debug();
    return offset >= 0 && static_cast<std::size_t>(offset) < impl_->prefix;
}

bool XmlDocument::unfinished(pugi::xml_node element) const
{
    return std::find(impl_->unfinished.begin(), impl_->unfinished.end(), element) != impl_->unfinished.end();
}

Place XmlDocument::place(pugi::xml_node node) const
{
    const std::ptrdiff_t offset = node.offset_debug();
    if (offset < 0) return {};
    const std::size_t at = impl_->in_text(static_cast<std::size_t>(offset));
    if (is_element(node)) return impl_->place(at > 0 ? at - 1 : at);
    const std::size_t written = impl_->text.find_first_not_of(" \t\r\n", at);
    return impl_->place(written == std::string_view::npos ? at : written);
}

Place XmlDocument::place(pugi::xml_node element, std::string_view attribute_name) const
{
    const std::ptrdiff_t offset = element.offset_debug();
    if (offset < 0) return {};
    if (continued(element)) return place(element);
    const std::string_view text = impl_->text;
    std::size_t at = impl_->in_text(static_cast<std::size_t>(offset)) + std::strlen(element.name());
    while (at < text.size() && text[at] != '>') {
        while (at < text.size() && is_xml_space(text[at])) ++at;
        if (text.substr(at).starts_with(attribute_name)) {
            const std::size_t behind = at + attribute_name.size();
            if (behind < text.size() && (text[behind] == '=' || is_xml_space(text[behind]))) return impl_->place(at);
        }
        const std::size_t open = text.find_first_of("\"'>", at);
        if (open == std::string_view::npos || text[open] == '>') break;
        const std::size_t close = text.find(text[open], open + 1);
        if (close == std::string_view::npos) break;
        at = close + 1;
    }
    return place(element);
}

const std::vector<Markup>& XmlDocument::around_root() const { return impl_->around; }

const std::string& XmlDocument::external_subset() const { return impl_->external_subset; }

const std::vector<std::string>& XmlDocument::external_entities() const { return impl_->external; }

}  // namespace termrail::io
