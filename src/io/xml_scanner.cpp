// Between the tags of a text. Floor: io.
#include "io/xml_scanner.hpp"

#include <algorithm>
#include <cstdint>

#include <termrail/text/offsets.hpp>

#include "io/shown.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

bool XmlScanner::fail(std::size_t offset, std::string message, Errc code)
{
    if (!error_) error_ = Error{code, std::move(message), "", LineIndex(text_).place(offset)};
    return false;
}

bool XmlScanner::fail_at_end(std::string_view what)
{
    std::string message = "the file ends inside ";
    if (open_.empty()) {
        message += what;
    } else {
        if (what != "") message += std::string(what) + " in ";
        message += "<" + shown(open_.back().name) + ">, opened at line " + line_of(open_.back().offset);
    }
    return fail(text_.size(), message + "; it seems to be cut off");
}

std::string XmlScanner::line_of(std::size_t offset) const
{
    return std::to_string(LineIndex(text_).place(offset).line);
}

void XmlScanner::skip_space()
{
    while (!at_end() && is_xml_space(text_[at_])) ++at_;
}

std::string_view XmlScanner::name()
{
    const std::size_t begin = at_;
    bool colon = false;
    while (!at_end()) {
        std::size_t next = at_;
        const std::uint32_t c = next_code_point(text_, next);
        const bool first = at_ == begin || (colon && text_[at_ - 1] == ':');
        if (c == ':' && !colon && at_ != begin) {
            colon = true;
        } else if (!(first ? is_name_start(c) : is_name_char(c))) {
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
        const bool control = byte < 0x20 && !is_xml_space(text_[i]);
        const bool noncharacter = byte == 0xEF && text_.substr(i, 2) == "\xEF\xBF" && i + 2 < end &&
                                  static_cast<unsigned char>(text_[i + 2]) >= 0xBE;
        if (control || noncharacter) {
            return fail(i, "a control character is not allowed in XML; remove it");
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
        if (digits == 0 || text_[at_] != ';') return fail(begin, "a character reference must look like &#160;");
        ++at_;
        const std::string_view written = text_.substr(begin, at_ - begin);
        if (!is_xml_char(code)) {
            return fail(begin, "the character reference " + std::string(written) +
                                   " stands for a character that XML does not allow; remove it");
        }
        return true;
    }
    const std::string_view entity = name();
    if (entity.empty() || at_end() || text_[at_] != ';') {
        return fail(begin, "a bare & must be written &amp;");
    }
    ++at_;
    if (entity == "amp" || entity == "lt" || entity == "gt" || entity == "quot" || entity == "apos") return true;
    if (!entities_.knows(entity)) {
        return fail(begin,
                    "the entity &" + shown(entity) + "; is not defined; write the character itself or its number");
    }
    outline_.entity_uses.push_back({begin, at_ - begin, in_attribute});
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
    if (dashes + 3 != at_) return fail(dashes, "a comment must not contain --");
    return true;
}

bool XmlScanner::processing_instruction()
{
    const std::size_t begin = at_;
    at_ += 2;
    const std::string_view target = name();
    if (target.empty()) return at_end() ? fail_at_end("a processing instruction") : fail(begin, "<? needs a name");
    if (text::ascii_equal(target, "xml")) {
        if (begin == 0 && target == "xml") {
            if (!skip_until("?>", "the XML declaration", 0)) return false;
            return text_.substr(0, at_).find("version") != std::string_view::npos
                       ? true
                       : fail(begin, "the XML declaration needs a version");
        }
        return fail(begin,
                    "the XML declaration must stand at the very start of the file; remove what stands before it");
    }
    return skip_until("?>", "a processing instruction", 0);
}

bool XmlScanner::doctype()
{
    const std::size_t begin = at_;
    std::size_t subset = 0;
    for (at_ += 9; !at_end(); ++at_) {
        const char c = text_[at_];
        if (looking_at("<!--")) {
            if (!skip_until("-->", "the DOCTYPE", 4)) return false;
            --at_;
        } else if (c == '"' || c == '\'') {
            const std::size_t end = text_.find(c, at_ + 1);
            if (end == std::string_view::npos) return at_ = text_.size(), fail_at_end("the DOCTYPE");
            at_ = end;
        } else if (c == '[' && subset == 0) {
            subset = at_ + 1;
        } else if (c == ']' && subset != 0) {
            outline_.subset = text_.substr(subset, at_ - subset);
            subset = 0;
        } else if (c == '>' && subset == 0) {
            ++at_;
            entities_.declare(outline_.subset);
            return characters_allowed(begin, at_);
        }
    }
    return fail_at_end("the DOCTYPE");
}

}  // namespace termrail::io
