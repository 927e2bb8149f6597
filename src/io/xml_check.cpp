// A scanner for well-formedness: remembers open elements and bound prefixes, builds nothing. Floor: io.
#include "io/xml_check.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <termrail/text/offsets.hpp>

#include "io/xml_entities.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Recursion over the tree is ours, so that no limit of the caller may pass this.
constexpr std::size_t max_depth = 4096;
// Names are compared pair by pair; this keeps that linear.
constexpr std::size_t max_attributes = 256;

class Checker {
public:
    Checker(std::string_view text, const Limits& limits) : text_(text), depth_limit_(std::min(limits.depth, max_depth))
    {}

    std::optional<Error> run()
    {
        document();
        return std::move(error_);
    }

    XmlOutline outline;

private:
    struct Open {
        std::string_view name;
        std::size_t offset = 0;
        std::size_t bindings = 0;  // number of prefixes bound before it
    };
    struct Attribute {
        std::string_view name;
        std::string_view value;
        std::size_t offset = 0;
    };
    struct Binding {
        std::string_view prefix;
        std::string_view uri;
    };

    bool fail(std::size_t offset, std::string message, Errc code = Errc::bad_xml)
    {
        if (!error_) error_ = Error{code, std::move(message), "", LineIndex(text_).place(offset)};
        return false;
    }

    bool fail_at_end(std::string_view what)
    {
        std::string message = "the file ends inside ";
        if (open_.empty()) {
            message += what;
        } else {
            if (what != "") message += std::string(what) + " in ";
            message += "<" + std::string(open_.back().name) + ">, opened at line " + line_of(open_.back().offset);
        }
        return fail(text_.size(), message + "; it seems to be cut off");
    }

    std::string line_of(std::size_t offset) const { return std::to_string(LineIndex(text_).place(offset).line); }
    bool at_end() const { return at_ >= text_.size(); }
    bool looking_at(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
    void skip_space()
    {
        while (!at_end() && is_xml_space(text_[at_])) ++at_;
    }

    std::string_view name()
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

    bool characters_allowed(std::size_t begin, std::size_t end)
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

    // A reference at `&`; moves behind its `;`.
    bool reference(bool in_attribute)
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
            return fail(begin, "the entity &" + std::string(entity) +
                                   "; is not defined; write the character itself or its number");
        }
        outline.entity_uses.push_back({begin, at_ - begin, in_attribute});
        return true;
    }

    bool skip_until(std::string_view end, std::string_view what, std::size_t lead)
    {
        const std::size_t begin = at_;
        const std::size_t found = text_.find(end, at_ + lead);
        if (found == std::string_view::npos) return fail_at_end(what);
        at_ = found + end.size();
        return characters_allowed(begin, at_);
    }

    bool comment()
    {
        const std::size_t begin = at_;
        if (!skip_until("-->", "a comment", 4)) return false;
        const std::size_t dashes = text_.find("--", begin + 4);
        if (dashes + 3 != at_) return fail(dashes, "a comment must not contain --");
        return true;
    }

    bool processing_instruction()
    {
        const std::size_t begin = at_;
        at_ += 2;
        const std::string_view target = name();
        if (target.empty()) return at_end() ? fail_at_end("a processing instruction") : fail(begin, "<? needs a name");
        if (target.size() == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l') {
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

    bool doctype()
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
                outline.subset = text_.substr(subset, at_ - subset);
                subset = 0;
            } else if (c == '>' && subset == 0) {
                ++at_;
                entities_.declare(outline.subset);
                return characters_allowed(begin, at_);
            }
        }
        return fail_at_end("the DOCTYPE");
    }

    bool attribute(std::vector<Attribute>& attributes)
    {
        Attribute made;
        made.offset = at_;
        made.name = name();
        if (at_end()) return fail_at_end("a tag");
        if (made.name.empty()) return fail(at_, "an attribute name, > or /> is expected here");
        skip_space();
        if (at_end()) return fail_at_end("a tag");
        if (text_[at_] != '=') return fail(at_, "the attribute " + std::string(made.name) + " needs =\"value\"");
        ++at_;
        skip_space();
        if (at_end()) return fail_at_end("a tag");
        const char quote = text_[at_];
        if (quote != '"' && quote != '\'') {
            return fail(at_, "the value of the attribute " + std::string(made.name) + " needs quotes");
        }
        const std::size_t begin = ++at_;
        while (!at_end() && text_[at_] != quote) {
            if (text_[at_] == '<') return fail(at_, "< in an attribute value must be written &lt;");
            if (text_[at_] == '&') {
                if (!reference(true)) return false;
            } else {
                ++at_;
            }
        }
        if (at_end()) return fail_at_end("a tag");
        made.value = text_.substr(begin, at_ - begin);
        if (!characters_allowed(begin, at_)) return false;
        ++at_;
        for (const Attribute& other : attributes) {
            if (other.name == made.name) {
                return fail(made.offset, "the attribute " + std::string(made.name) + " stands twice in this tag");
            }
        }
        if (attributes.size() >= max_attributes)
            return fail(made.offset, "too many attributes in one tag", Errc::too_large);
        attributes.push_back(made);
        return true;
    }

    bool bound(std::string_view qualified, std::size_t offset, std::string_view& uri)
    {
        const std::size_t colon = qualified.find(':');
        if (colon == std::string_view::npos) return true;
        const std::string_view prefix = qualified.substr(0, colon);
        if (colon + 1 == qualified.size()) return fail(offset, "a name must not end with a colon");
        if (prefix == "xml") return true;
        for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
            if (binding->prefix == prefix) return uri = binding->uri, true;
        }
        return fail(offset, "the prefix " + std::string(prefix) +
                                " is not bound to a namespace; add xmlns:" + std::string(prefix) + "=\"…\"");
    }

    bool start_tag()
    {
        Open element;
        element.offset = at_++;
        element.name = name();
        element.bindings = bindings_.size();
        if (element.name.empty()) {
            return at_end() ? fail_at_end("a tag")
                            : fail(element.offset, "< must be written &lt; where it begins no tag");
        }
        std::vector<Attribute>& attributes = attributes_;
        attributes.clear();
        bool empty = false;
        for (;;) {
            const std::size_t before = at_;
            skip_space();
            if (at_end()) return fail_at_end("a tag");
            if (text_[at_] == '>') break;
            if (looking_at("/>")) {
                empty = true;
                break;
            }
            if (looking_at("/") && at_ + 1 == text_.size()) return at_ = text_.size(), fail_at_end("a tag");
            if (before == at_)
                return fail(at_, "white space, > or /> is expected in the tag <" + std::string(element.name) + ">");
            if (!attribute(attributes)) return false;
        }
        at_ += empty ? 2 : 1;
        for (const Attribute& one : attributes) {
            if (!one.name.starts_with("xmlns:")) continue;
            if (one.value.empty()) return fail(one.offset, "a prefix cannot be bound to nothing");
            if (bindings_.size() >= max_attributes) return fail(one.offset, "too many prefixes", Errc::too_large);
            bindings_.push_back({one.name.substr(6), one.value});
        }
        std::string_view uri;
        if (!bound(element.name, element.offset, uri)) return false;
        if (!attribute_names_differ(attributes)) return false;
        if (open_.size() + 1 > depth_limit_) {
            return fail(element.offset, "elements are nested deeper than " + std::to_string(depth_limit_),
                        Errc::too_large);
        }
        if (empty) {
            bindings_.resize(element.bindings);
        } else {
            open_.push_back(element);
        }
        return true;
    }

    bool attribute_names_differ(const std::vector<Attribute>& attributes)
    {
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            const std::string_view one = attributes[i].name;
            if (one.find(':') == std::string_view::npos || one.starts_with("xmlns:")) continue;
            std::string_view uri;
            if (!bound(one, attributes[i].offset, uri)) return false;
            for (std::size_t k = 0; k < i; ++k) {
                const std::string_view other = attributes[k].name;
                if (uri.empty() || other.find(':') == std::string_view::npos || other.starts_with("xmlns:")) continue;
                std::string_view other_uri;
                if (!bound(other, attributes[k].offset, other_uri)) return false;
                if (uri == other_uri && one.substr(one.find(':')) == other.substr(other.find(':'))) {
                    return fail(attributes[i].offset,
                                "the attribute " + std::string(one) + " stands twice in this tag");
                }
            }
        }
        return true;
    }

    bool end_tag()
    {
        const std::size_t begin = at_;
        at_ += 2;
        const std::string_view closed = name();
        skip_space();
        if (at_end()) return fail_at_end("");
        const Open& last = open_.back();
        if (closed != last.name) {
            return fail(begin, "</" + std::string(closed) + "> does not close <" + std::string(last.name) +
                                   ">, opened at line " + line_of(last.offset));
        }
        if (text_[at_] != '>') return fail(at_, "> is expected after </" + std::string(closed));
        ++at_;
        bindings_.resize(last.bindings);
        open_.pop_back();
        return true;
    }

    bool character_data()
    {
        const std::size_t begin = at_;
        while (!at_end() && text_[at_] != '<' && text_[at_] != '&') ++at_;
        if (!characters_allowed(begin, at_)) return false;
        const std::size_t bracket = text_.substr(begin, at_ - begin).find("]]>");
        return bracket == std::string_view::npos || fail(begin + bracket, "]]> in text must be written ]]&gt;");
    }

    bool content()
    {
        while (!open_.empty()) {
            if (at_end()) return fail_at_end("");
            bool good = true;
            if (text_[at_] == '&') {
                good = reference(false);
            } else if (text_[at_] != '<') {
                good = character_data();
            } else if (looking_at("</")) {
                good = end_tag();
            } else if (looking_at("<!--")) {
                good = comment();
            } else if (looking_at("<![CDATA[")) {
                good = skip_until("]]>", "a CDATA section", 9);
            } else if (looking_at("<?")) {
                good = processing_instruction();
            } else if (looking_at("<!")) {
                good = text_.size() - at_ < 9 ? (at_ = text_.size(), fail_at_end(""))
                                              : fail(at_, "<! begins neither a comment nor a CDATA section");
            } else {
                good = start_tag();
            }
            if (!good) return false;
        }
        return true;
    }

    bool document()
    {
        bool root = false;
        bool seen_doctype = false;
        for (;;) {
            skip_space();
            if (at_end()) break;
            bool good = true;
            if (looking_at("<!--")) {
                good = comment();
            } else if (looking_at("<?")) {
                good = processing_instruction();
            } else if (looking_at("<!DOCTYPE") && !root && !seen_doctype) {
                seen_doctype = true;
                good = doctype();
            } else if (text_[at_] != '<') {
                good = fail(at_, root ? "text after the end of the root element; remove it"
                                      : "text before the root element; this is no XML file");
            } else if (root) {
                good = fail(at_, "a second root element; only comments may follow the first");
            } else if (looking_at("</") || looking_at("<!")) {
                good = fail(at_, "a root element is expected here");
            } else {
                root = true;
                outline.root_offset = at_;
                good = start_tag() && content();
            }
            if (!good) return false;
        }
        return root || fail(text_.size(), text_.empty() ? "the file is empty" : "the file holds no element");
    }

    std::string_view text_;
    std::size_t depth_limit_;
    std::size_t at_ = 0;
    std::vector<Open> open_;
    std::vector<Binding> bindings_;
    std::vector<Attribute> attributes_;
    XmlEntities entities_;
    std::optional<Error> error_;
};

}  // namespace

Result<XmlOutline> check_xml(std::string_view text, const Limits& limits)
{
    Checker checker(text, limits);
    if (std::optional<Error> error = checker.run()) return std::move(*error);
    return std::move(checker.outline);
}

}  // namespace termrail::io
