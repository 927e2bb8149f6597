// pugixml behind a check of well-formedness, with entities expanded first. Floor: io.
#include "io/xml.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include <termrail/text/offsets.hpp>

#include "io/xml_check.hpp"
#include "io/xml_encoding.hpp"
#include "io/xml_entities.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Where an expanded entity moved the text behind it.
struct Shift {
    std::size_t expanded = 0;  // first byte behind the replacement
    std::size_t original = 0;
};

struct Expanded {
    std::string text;
    std::vector<Shift> shifts;
};

std::size_t original_offset(const std::vector<Shift>& shifts, std::size_t offset)
{
    const auto after = std::upper_bound(shifts.begin(), shifts.end(), offset,
                                        [](std::size_t at, const Shift& shift) { return at < shift.expanded; });
    if (after == shifts.begin()) return offset;
    return std::prev(after)->original + (offset - std::prev(after)->expanded);
}

bool is_xml_declaration(std::string_view instruction)
{
    return instruction.starts_with("<?xml") &&
           (instruction.size() == 5 || !is_name_char(static_cast<unsigned char>(instruction[5])));
}

Result<Expanded> expand_entities(std::string_view text, const XmlOutline& outline, std::vector<std::string>& external)
{
    XmlEntities entities;
    entities.declare(outline.subset);
    Expanded made;
    std::size_t at = 0;
    std::size_t added = 0;
    for (const EntityUse& use : outline.entity_uses) {
        made.text += text.substr(at, use.offset - at);
        at = use.offset + use.length;
        const std::string_view name = text.substr(use.offset + 1, use.length - 2);
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
        if (value == nullptr) return Error{code, std::move(problem), "", LineIndex(text).place(use.offset)};
        for (const char c : *value) {
            if (use.in_attribute && c == '"') {
                made.text += "&quot;";
            } else if (use.in_attribute && c == '\'') {
                made.text += "&apos;";
            } else {
                made.text += c;
            }
        }
        made.shifts.push_back({made.text.size(), at});
    }
    made.text += text.substr(at);
    return made;
}

}  // namespace

struct XmlDocument::Impl {
    std::string text;      // as decoded
    std::string expanded;  // with entities replaced; empty when none was used
    std::vector<Shift> shifts;
    std::vector<std::string> external;
    std::vector<Markup> around;
    std::size_t bom_size = 0;
    std::size_t root_offset = 0;
    std::optional<LineIndex> lines;  // of text
    pugi::xml_document tree;

    std::string_view parsed() const { return shifts.empty() ? text : expanded; }
    Place place(std::size_t offset) const
    {
        Place found = lines->place(original_offset(shifts, offset));
        found.offset += bom_size;
        return found;
    }
};

Result<XmlDocument> XmlDocument::parse(std::string_view bytes, const Limits& limits)
{
    if (bytes.size() > limits.bytes) {
        return Error{Errc::too_large, "the file is larger than " + std::to_string(limits.bytes) + " bytes", "", {}};
    }
    Result<Decoded> decoded = decode_xml(bytes);
    if (!decoded) return decoded.error();
    auto impl = std::make_unique<Impl>();
    impl->text = std::move(decoded->text);
    impl->bom_size = decoded->bom_size;
    impl->lines.emplace(impl->text);

    Result<XmlOutline> outline = check_xml(impl->text, limits);
    if (outline && !outline->entity_uses.empty()) {
        Result<Expanded> expanded = expand_entities(impl->text, *outline, impl->external);
        if (!expanded) return expanded.error();
        impl->expanded = std::move(expanded->text);
        impl->shifts = std::move(expanded->shifts);
        outline = check_xml(impl->expanded, limits);
        if (!outline) {
            Error error = outline.error();
            error.message += " (in the text of an entity)";
            error.where = impl->place(error.where.offset);
            return error;
        }
    }
    if (!outline) {
        Error error = outline.error();
        error.where.offset += impl->bom_size;
        return error;
    }
    impl->root_offset = outline->root_offset;
    for (const std::string_view aside : outline->around) {
        Markup made;
        made.name = aside.starts_with("<!--") ? "#comment" : "#pi";
        made.text = aside.starts_with("<!--") ? aside.substr(4, aside.size() - 7) : aside.substr(2, aside.size() - 4);
        if (made.name == "#comment" || !is_xml_declaration(aside)) impl->around.push_back(std::move(made));
    }
    const std::string_view body = impl->parsed().substr(impl->root_offset);
    const unsigned flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_eol |
                           pugi::parse_ws_pcdata | pugi::parse_comments | pugi::parse_pi;
    const pugi::xml_parse_result parsed = impl->tree.load_buffer(body.data(), body.size(), flags, pugi::encoding_utf8);
    if (!parsed) {
        return Error{
            Errc::bad_xml, std::string("the file cannot be parsed: ") + parsed.description(), "",
            impl->place(impl->root_offset + static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)))};
    }
    return XmlDocument(std::move(impl));
}

XmlDocument::XmlDocument(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;
XmlDocument::~XmlDocument() = default;

pugi::xml_node XmlDocument::root() const { return impl_->tree.document_element(); }

Place XmlDocument::place(pugi::xml_node node) const
{
    const std::ptrdiff_t offset = node.offset_debug();
    if (offset < 0) return {};
    const std::size_t at = impl_->root_offset + static_cast<std::size_t>(offset);
    if (is_element(node)) return impl_->place(at > 0 ? at - 1 : at);
    const std::size_t written = impl_->parsed().find_first_not_of(" \t\r\n", at);
    return impl_->place(written == std::string_view::npos ? at : written);
}

Place XmlDocument::place(pugi::xml_node element, std::string_view attribute_name) const
{
    const std::ptrdiff_t offset = element.offset_debug();
    if (offset < 0) return {};
    const std::string_view text = impl_->parsed();
    std::size_t at = impl_->root_offset + static_cast<std::size_t>(offset) + std::strlen(element.name());
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

std::vector<Markup> XmlDocument::around_root() const { return impl_->around; }

const std::vector<std::string>& XmlDocument::external_entities() const { return impl_->external; }

}  // namespace termrail::io
