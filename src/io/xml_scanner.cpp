// Between the tags of a text. Floor: io.
#include "io/xml_scanner.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <termrail/text/offsets.hpp>

#include "io/shown.hpp"
#include "io/xml_declaration.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

// What a byte may be in a name, for the ASCII half.
enum : unsigned char { not_in_name = 0, later_in_name = 1, first_in_name = 2 };

constexpr std::array<unsigned char, 128> make_name_bytes()
{
    std::array<unsigned char, 128> kinds{};
    for (unsigned char c = 0; c < 128; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool later = (c >= '0' && c <= '9') || c == '-' || c == '.';
        kinds[c] = letter ? first_in_name : later ? later_in_name : not_in_name;
    }
    return kinds;
}

constexpr std::array<unsigned char, 128> name_bytes = make_name_bytes();

}  // namespace

bool XmlScanner::fail(std::size_t offset, std::string message, XmlFault fault)
{
    if (error_) return false;
    if (touched_end_ && !last_) {  // not a fault yet: the caller comes back with more text
        error_.emplace();
    } else {
        error_ =
            Error{fault == XmlFault::limit ? Errc::too_large : Errc::bad_xml, std::move(message), "", place(offset)};
        fault_ = fault;
    }
    return false;
}

bool XmlScanner::fail_at_end(std::string_view what)
{
    touched_end_ = true;
    std::string message = "the file ends inside ";
    if (open_.empty()) {
        message += what;
    } else {
        if (what != "") message += std::string(what) + " in ";
        message += "<" + shown(open_.back().name) + ">, opened at line " + line_of(open_.back());
    }
    return fail(text_.size(), message + "; it seems to be cut off", XmlFault::cut_off);
}

Place XmlScanner::place(std::size_t offset) const
{
    Place inside = LineIndex(text_).place(offset);
    if (inside.line == 1) inside.column += begin_.column - 1;
    inside.line += begin_.line - 1;
    inside.offset += begin_.offset;
    return inside;
}

std::string XmlScanner::line_of(const Open& element) const
{
    return std::to_string(element.line != 0 ? element.line : place(element.offset).line);
}

void XmlScanner::skip_space()
{
    while (!at_end() && is_xml_space(text_[at_])) ++at_;
}

std::string_view XmlScanner::name()
{
    const std::size_t begin = at_;
    std::size_t part = at_;  // where a name without colon begins
    while (!at_end()) {
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (byte < 128 && byte != ':') {
            if (name_bytes[byte] < (at_ == part ? first_in_name : later_in_name)) break;
            ++at_;
            continue;
        }
        std::size_t next = at_;
        const std::uint32_t c = next_code_point(text_, next);
        if (c == ':') {
            if (part != begin || at_ == begin) break;
            part = next;
        } else if (!(at_ == part ? is_name_start(c) : is_name_char(c))) {
            break;
        }
        at_ = next;
    }
    return text_.substr(begin, at_ - begin);
}

bool XmlScanner::characters_allowed(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(text_[i]);
        if (byte >= 0x20 && byte != 0xEF) continue;
        const bool control = byte < 0x20 && !is_xml_space(text_[i]);
        const bool noncharacter = byte == 0xEF && text_.substr(i, 2) == "\xEF\xBF" && i + 2 < end &&
                                  static_cast<unsigned char>(text_[i + 2]) >= 0xBE;
        if (control || noncharacter) {
            return fail(i, "a control character is not allowed in XML; remove it", XmlFault::control_character);
        }
    }
    return true;
}

bool XmlScanner::reference(bool in_attribute)
{
    const std::size_t begin = at_++;
    if (looking_at("#")) {
        const bool hex = looking_at("#x");
        at_ += hex ? 2 : 1;
        std::uint32_t code = 0;
        std::size_t digits = 0;
        for (; !at_end() && digits < 12; ++at_, ++digits) {
            const char c = text_[at_];
            std::uint32_t digit = 99;
            if (c >= '0' && c <= '9') digit = static_cast<std::uint32_t>(c - '0');
            if (c >= 'a' && c <= 'f') digit = static_cast<std::uint32_t>(c - 'a') + 10;
            if (c >= 'A' && c <= 'F') digit = static_cast<std::uint32_t>(c - 'A') + 10;
            if (digit >= (hex ? 16U : 10U)) break;
            code = std::min<std::uint32_t>(code * (hex ? 16U : 10U) + digit, 0x110000);
        }
        if (at_end()) return fail_at_end("a character reference");
        if (digits == 0 || text_[at_] != ';')
            return fail(begin, "a character reference must look like &#160;", XmlFault::character_reference);
        ++at_;
        const std::string_view written = text_.substr(begin, at_ - begin);
        if (!is_xml_char(code)) {
            return fail(begin,
                        "the character reference " + std::string(written) +
                            " stands for a character that XML does not allow; remove it",
                        XmlFault::control_character);
        }
        return true;
    }
    const std::string_view entity = name();
    if (at_end() || entity.empty() || text_[at_] != ';') {
        return fail(begin, "a bare & must be written &amp;", XmlFault::bare_ampersand);
    }
    ++at_;
    if (entity == "amp" || entity == "lt" || entity == "gt" || entity == "quot" || entity == "apos") return true;
    if (!entities_.knows(entity)) {
        return fail(begin,
                    "the entity &" + shown(entity) + "; is not defined; write the character itself or its number",
                    XmlFault::undefined_entity);
    }
    entity_uses_.push_back({begin, at_ - begin, in_attribute});
    return true;
}

bool XmlScanner::skip_until(std::string_view end, std::string_view what, std::size_t lead)
{
    const std::size_t begin = at_;
    const std::size_t found = text_.find(end, at_ + lead);
    if (found == std::string_view::npos) return fail_at_end(what);
    at_ = found + end.size();
    return characters_allowed(begin, at_);
}

bool XmlScanner::comment()
{
    const std::size_t begin = at_;
    if (!skip_until("-->", "a comment", 4)) return false;
    const std::size_t dashes = text_.find("--", begin + 4);
    if (dashes + 3 != at_) return fail(dashes, "a comment must not contain --", XmlFault::other);
    return true;
}

bool XmlScanner::processing_instruction()
{
    const std::size_t begin = at_;
    at_ += 2;
    const std::string_view target = name();
    if (target.empty())
        return at_end() ? fail_at_end("a processing instruction") : fail(begin, "<? needs a name", XmlFault::other);
    if (text::ascii_equal(target, "xml")) {
        if (begin == 0 && begin_.line == 1 && begin_.column == 1 && target == "xml") {
            if (!skip_until("?>", "the XML declaration", 0)) return false;
            const std::string_view wrong = declaration_fault(text_.substr(0, at_));
            return wrong.empty() ? true : fail(begin, std::string(wrong), XmlFault::declaration);
        }
        return fail(begin, "the XML declaration must stand at the very start of the file; remove what stands before it",
                    XmlFault::declaration);
    }
    if (!at_end() && !is_xml_space(text_[at_]) && !looking_at("?>")) {
        return fail(at_, "white space or ?> is expected after <?" + shown(target), XmlFault::other);
    }
    return skip_until("?>", "a processing instruction", 0);
}

bool XmlScanner::doctype()
{
    const std::size_t begin = at_;
    std::size_t subset = 0;
    std::string_view declared;
    for (at_ += 9; !at_end(); ++at_) {
        const char c = text_[at_];
        if (looking_at("<!--")) {
            if (!skip_until("-->", "the DOCTYPE", 4)) return false;
            --at_;
        } else if (c == '"' || c == '\'') {
            const std::size_t end = text_.find(c, at_ + 1);
            if (end == std::string_view::npos) return at_ = text_.size(), fail_at_end("the DOCTYPE");
            if (subset == 0) external_subset_ = text_.substr(at_ + 1, end - at_ - 1);  // the last is the address
            at_ = end;
        } else if (c == '[' && subset == 0) {
            subset = at_ + 1;
        } else if (c == ']' && subset != 0) {
            declared = text_.substr(subset, at_ - subset);
            subset = 0;
        } else if (c == '>' && subset == 0) {
            ++at_;
            if (!characters_allowed(begin, at_)) return false;
            entities_.declare(declared);
            return true;
        }
    }
    return fail_at_end("the DOCTYPE");
}

}  // namespace termrail::io
