// Tags, prefixes and the order of a document: remembers what is open, builds nothing. Floor: io.
#include "io/xml_check.hpp"

#include <algorithm>
#include <optional>

#include "io/shown.hpp"
#include "io/xml_names.hpp"
#include "io/xml_scanner.hpp"

namespace termrail::io {

namespace {

// Recursion over the tree is ours, so that no limit of the caller may pass this.
constexpr std::size_t max_depth = 1024;
// Names are compared pair by pair; this keeps that linear.
constexpr std::size_t max_attributes = 256;

class Checker : private XmlScanner {
public:
    Checker(std::string_view text, const Limits& limits)
        : XmlScanner(text), depth_limit_(std::min(limits.depth, max_depth))
    {}

    std::optional<Error> run()
    {
        document();
        return std::move(error_);
    }

    XmlOutline& outline() { return outline_; }

private:
    struct Attribute {
        std::string_view name;
        std::string_view value;
        std::string_view uri;  // of the prefix; empty without one and for namespace declarations
        std::size_t offset = 0;
    };
    struct Binding {
        std::string_view prefix;
        std::string_view uri;
    };

    bool attribute(std::vector<Attribute>& attributes)
    {
        Attribute made;
        made.offset = at_;
        made.name = name();
        if (at_end()) return fail_at_end("a tag");
        if (made.name.empty()) return fail(at_, "an attribute name, > or /> is expected here");
        skip_space();
        if (at_end()) return fail_at_end("a tag");
        if (text_[at_] != '=') return fail(at_, "the attribute " + shown(made.name) + " needs =\"value\"");
        ++at_;
        skip_space();
        if (at_end()) return fail_at_end("a tag");
        const char quote = text_[at_];
        if (quote != '"' && quote != '\'') {
            return fail(at_, "the value of the attribute " + shown(made.name) + " needs quotes");
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
                return fail(made.offset, "the attribute " + shown(made.name) + " stands twice in this tag");
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
        return fail(offset, "the prefix " + shown(prefix) + " is not bound to a namespace; add xmlns:" + shown(prefix) +
                                "=\"…\"");
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
                return fail(at_, "white space, > or /> is expected in the tag <" + shown(element.name) + ">");
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

    bool attribute_names_differ(std::vector<Attribute>& attributes)
    {
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            Attribute& one = attributes[i];
            if (one.name.starts_with("xmlns:")) continue;
            if (!bound(one.name, one.offset, one.uri)) return false;
            if (one.uri.empty()) continue;
            const std::string_view local = one.name.substr(one.name.find(':'));
            for (std::size_t k = 0; k < i; ++k) {
                const Attribute& other = attributes[k];
                if (other.uri == one.uri && other.name.substr(other.name.find(':')) == local) {
                    return fail(one.offset, "the attribute " + shown(one.name) + " stands twice in this tag");
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
            return fail(begin, "</" + shown(closed) + "> does not close <" + shown(last.name) + ">, opened at line " +
                                   line_of(last.offset));
        }
        if (text_[at_] != '>') return fail(at_, "> is expected after </" + shown(closed));
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
            const std::size_t begin = at_;
            if (looking_at("<!--") || looking_at("<?")) {
                good = looking_at("<?") ? processing_instruction() : comment();
                if (good) outline_.around.push_back(text_.substr(begin, at_ - begin));
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
                outline_.root_offset = at_;
                good = start_tag() && content();
            }
            if (!good) return false;
        }
        return root || fail(text_.size(), text_.empty() ? "the file is empty" : "the file holds no element");
    }

    std::size_t depth_limit_;
    std::vector<Binding> bindings_;
    std::vector<Attribute> attributes_;
};

}  // namespace

Result<XmlOutline> check_xml(std::string_view text, const Limits& limits)
{
    Checker checker(text, limits);
    if (std::optional<Error> error = checker.run()) return std::move(*error);
    return std::move(checker.outline());
}

}  // namespace termrail::io
