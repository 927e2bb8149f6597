// Declarations of internal entities. Floor: io.
#include "io/xml_entities.hpp"

#include <cstdint>

#include "io/shown.hpp"
#include "io/xml_names.hpp"
#include "text/code_points.hpp"

namespace termrail::io {

namespace {

// Far more than any termbase needs, far less than a bomb.
constexpr std::size_t max_expansion = std::size_t{1} << 20;
constexpr std::size_t max_chain = 32;

bool is_predefined(std::string_view name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

// &#x10FFFF; with two zeros in front; a longer one is left to where the entity is used.
constexpr std::size_t longest_reference = 12;

// Character references of a literal are resolved when it is declared, other references when it is used.
std::string literal_value(std::string_view literal)
{
    std::string value;
    for (std::size_t at = 0; at < literal.size();) {
        const std::string_view written = literal.substr(at, longest_reference);
        const std::size_t end = written.starts_with("&#") ? written.find(';') : std::string_view::npos;
        if (end != std::string_view::npos) {
            const bool hex = written[2] == 'x';
            const std::size_t lead = hex ? 3 : 2;
            std::uint32_t code = 0;
            bool good = end > lead;
            for (std::size_t i = lead; i < end && good; ++i) {
                const char c = written[i];
                std::uint32_t digit = 99;
                if (c >= '0' && c <= '9') digit = static_cast<std::uint32_t>(c - '0');
                if (hex && c >= 'a' && c <= 'f') digit = static_cast<std::uint32_t>(c - 'a') + 10;
                if (hex && c >= 'A' && c <= 'F') digit = static_cast<std::uint32_t>(c - 'A') + 10;
                good = digit < (hex ? 16U : 10U) && code < 0x110000;
                code = code * (hex ? 16U : 10U) + digit;
            }
            if (good && is_xml_char(code)) {
                text::append_code_point(value, code);
                at += end + 1;
                continue;
            }
        }
        value += literal[at++];
    }
    return value;
}

std::size_t skip_space(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_xml_space(text[at])) ++at;
    return at;
}

}  // namespace

void XmlEntities::declare(std::string_view subset)
{
    for (std::size_t at = 0; (at = subset.find('<', at)) != std::string_view::npos;) {
        if (subset.substr(at).starts_with("<!--")) {
            const std::size_t end = subset.find("-->", at + 4);
            if (end == std::string_view::npos) return;
            at = end + 3;
            continue;
        }
        if (!subset.substr(at).starts_with("<!ENTITY") || at + 8 >= subset.size() || !is_xml_space(subset[at + 8])) {
            ++at;
            continue;
        }
        at = skip_space(subset, at + 8);
        const std::size_t name_begin = at;
        while (at < subset.size() && !is_xml_space(subset[at]) && subset[at] != '>') ++at;
        const std::string name(subset.substr(name_begin, at - name_begin));
        at = skip_space(subset, at);
        if (name.empty() || name == "%" || at >= subset.size() || name.find_first_of("&;") != std::string::npos)
            continue;
        Entity entity;
        if (subset[at] == '"' || subset[at] == '\'') {
            const std::size_t end = subset.find(subset[at], at + 1);
            if (end == std::string_view::npos) return;
            entity.value = literal_value(subset.substr(at + 1, end - at - 1));
            at = end + 1;
        } else {
            entity.external = true;
        }
        entities_.emplace(name, std::move(entity));  // the first declaration counts
    }
}

bool XmlEntities::external(std::string_view name) const
{
    const auto found = entities_.find(name);
    return found != entities_.end() && found->second.external;
}

const std::string* XmlEntities::expand(std::string_view name, std::string& problem, Errc& code)
{
    Entity& entity = entities_.find(name)->second;
    if (entity.done || entity.external) return &entity.value;
    if (entity.open || open_ > max_chain) {
        code = Errc::bad_xml;
        problem = "the entity &" + shown(name) + "; contains itself or too long a chain of entities";
        return nullptr;
    }
    entity.open = true;
    ++open_;
    std::string expanded;
    const std::string_view value = entity.value;
    std::size_t end = 0;  // the first semicolon behind begin, looked for once
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t begin = value.find('&', at);
        expanded += value.substr(at, begin - at);
        if (begin == std::string_view::npos) break;
        if (end <= begin) end = value.find(';', begin);
        const std::string_view inner =
            end == std::string_view::npos ? std::string_view() : value.substr(begin + 1, end - begin - 1);
        if (!is_predefined(inner) && knows(inner)) {
            const std::string* text = expand(inner, problem, code);
            if (text == nullptr) return nullptr;  // the file is refused; nothing is expanded after that
            expanded += *text;
            at = end + 1;
        } else {
            expanded += '&';
            at = begin + 1;
        }
        if (expanded.size() + expanded_bytes_ > max_expansion) break;
    }
    entity.open = false;
    --open_;
    expanded_bytes_ += expanded.size();
    if (expanded_bytes_ > max_expansion) {
        code = Errc::too_large;
        problem = "the entity &" + shown(name) + "; expands to more than " + std::to_string(max_expansion) +
                  " bytes; write the text itself";
        return nullptr;
    }
    entity.value = std::move(expanded);
    entity.done = true;
    return &entity.value;
}

}  // namespace termrail::io
