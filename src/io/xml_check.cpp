// Tags, prefixes and the order of a document: remembers what is open, builds nothing. Floor: io.
#include "io/xml_check.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "io/shown.hpp"
#include "io/text_window.hpp"
#include "io/xml.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// Recursion over the tree is ours, so that no limit of the caller may pass this.
constexpr std::size_t max_depth = 1024;
// Names are compared pair by pair; this keeps that linear.
constexpr std::size_t max_attributes = 256;

// Bytes at which running text needs a look: markup, what XML forbids, the ends of ]]> and of noncharacters.
constexpr std::array<bool, 256> make_stops()
{
    std::array<bool, 256> stops{};
    for (unsigned char c = 0; c < 0x20; ++c) stops[c] = c != '\t' && c != '\n' && c != '\r';
    stops['<'] = stops['&'] = stops['>'] = stops[0xEF] = true;
    return stops;
}

constexpr std::array<bool, 256> text_stops = make_stops();

std::string_view behind_prefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool is_entry(std::string_view qualified)
{
    const std::string_view name = behind_prefix(qualified);
    return name == "conceptEntry" || name == "termEntry" || name == "entry";
}

// A cut anywhere else would tear an element that is kept whole.
bool holds_entries(std::string_view qualified)
{
    const std::string_view name = behind_prefix(qualified);
    return name == "body" || name == "text";
}

}  // namespace

XmlCheck::XmlCheck(const Limits& limits) : depth_limit_(std::min(limits.depth, max_depth)) {}

Result<CheckStop> XmlCheck::run(std::string_view text, Place begin, bool last, std::size_t chunk)
{
    text_ = text;
    begin_ = begin;
    last_ = last;
    while (at_ < text_.size()) {
        const std::size_t token_begin = at_;
        const std::size_t uses = entity_uses_.size();
        touched_end_ = false;
        if (!token()) {
            if (last || !touched_end_) return std::move(*error_);
            error_.reset();
            at_ = token_begin;
            entity_uses_.resize(uses);
            return CheckStop::need_text;
        }
        if (behind_entry_) {
            behind_entry_ = false;
            if (at_ >= chunk) return CheckStop::cut;
        }
    }
    if (!last) return CheckStop::need_text;
    if (!finish()) return std::move(*error_);
    return CheckStop::end;
}

const std::vector<std::string>& XmlCheck::spine()
{
    spine_.resize(std::min(spine_.size(), open_.size()));
    for (std::size_t i = 0; i < open_.size(); ++i) {
        Open& element = open_[i];
        if (element.line != 0) continue;
        element.line = place_behind(begin_, text_.substr(0, element.offset)).line;
        spine_.resize(i);
        spine_.emplace_back(text_.substr(element.offset, element.size));
    }
    return spine_;
}

std::string XmlCheck::spine_ends() const
{
    std::string tags;
    for (auto element = open_.rbegin(); element != open_.rend(); ++element) tags += "</" + element->name + ">";
    return tags;
}

void XmlCheck::drop()
{
    entity_uses_.clear();
    at_ = 0;
}

bool XmlCheck::token() { return phase_ == Phase::content ? content_token() : outside_token(); }

bool XmlCheck::outside_token()
{
    skip_space();
    if (at_end()) return true;
    const std::size_t begin = at_;
    if (looking_at("<!--") || looking_at("<?")) {
        const bool good = looking_at("<?") ? processing_instruction() : comment();
        if (good) around_.emplace_back(text_.substr(begin, at_ - begin));
        return good;
    }
    if (phase_ == Phase::prolog && !seen_doctype_ && looking_at("<!DOCTYPE")) {
        if (!doctype()) return false;
        return seen_doctype_ = true;
    }
    const bool root = phase_ == Phase::epilog;
    if (text_[at_] != '<') {
        return fail(at_,
                    root ? "text after the end of the root element; remove it"
                         : "text before the root element; this is no XML file",
                    XmlFault::text_outside);
    }
    if (root) return fail(at_, "a second root element; only comments may follow the first", XmlFault::second_root);
    if (looking_at("</") || looking_at("<!")) return fail(at_, "a root element is expected here", XmlFault::no_root);
    root_offset_ = at_;
    if (!start_tag()) return false;
    phase_ = open_.empty() ? Phase::epilog : Phase::content;
    return true;
}

bool XmlCheck::content_token()
{
    bool good = true;
    if (text_[at_] == '&') {
        good = reference(false);
    } else if (text_[at_] != '<') {
        good = character_data();
    } else if (looking_at("</")) {
        good = end_tag();
    } else if (!looking_at("<!") && !looking_at("<?")) {
        good = start_tag();
    } else if (looking_at("<!--")) {
        good = comment();
    } else if (looking_at("<![CDATA[")) {
        good = skip_until("]]>", "a CDATA section", 9);
    } else if (looking_at("<?")) {
        good = processing_instruction();
    } else {
        good = text_.size() - at_ < 9 ? (at_ = text_.size(), fail_at_end(""))
                                      : fail(at_, "<! begins neither a comment nor a CDATA section", XmlFault::other);
    }
    if (good && open_.empty()) phase_ = Phase::epilog;
    return good;
}

bool XmlCheck::finish()
{
    if (phase_ == Phase::content) return fail_at_end("");
    if (phase_ == Phase::epilog) return true;
    return fail(text_.size(), begin_.offset == 0 && text_.empty() ? "the file is empty" : "the file holds no element",
                XmlFault::no_root);
}

bool XmlCheck::attribute()
{
    Attribute made;
    made.offset = at_;
    made.name = name();
    if (at_end()) return fail_at_end("a tag");
    if (made.name.empty()) return fail(at_, "an attribute name, > or /> is expected here", XmlFault::tag_syntax);
    skip_space();
    if (at_end()) return fail_at_end("a tag");
    if (text_[at_] != '=')
        return fail(at_, "the attribute " + shown(made.name) + " needs =\"value\"", XmlFault::tag_syntax);
    ++at_;
    skip_space();
    if (at_end()) return fail_at_end("a tag");
    const char quote = text_[at_];
    if (quote != '"' && quote != '\'') {
        return fail(at_, "the value of the attribute " + shown(made.name) + " needs quotes", XmlFault::tag_syntax);
    }
    const std::size_t begin = ++at_;
    while (!at_end() && text_[at_] != quote) {
        if (text_[at_] == '<')
            return fail(at_, "< in an attribute value must be written &lt;", XmlFault::bare_less_than);
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
    for (const Attribute& other : attributes_) {
        if (other.name == made.name) {
            return fail(made.offset, "the attribute " + shown(made.name) + " stands twice in this tag",
                        XmlFault::duplicate_attribute);
        }
    }
    if (attributes_.size() >= max_attributes)
        return fail(made.offset, "too many attributes in one tag", XmlFault::limit);
    attributes_.push_back(made);
    return true;
}

bool XmlCheck::bound(std::string_view qualified, std::size_t offset, std::string_view& uri)
{
    const std::size_t colon = qualified.find(':');
    if (colon == std::string_view::npos) return true;
    const std::string_view prefix = qualified.substr(0, colon);
    if (colon + 1 == qualified.size()) return fail(offset, "a name must not end with a colon", XmlFault::tag_syntax);
    if (prefix == "xml") return true;
    for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
        if (binding->prefix == prefix) return uri = binding->uri, true;
    }
    return fail(offset,
                "the prefix " + shown(prefix) + " is not bound to a namespace; add xmlns:" + shown(prefix) + "=\"…\"",
                XmlFault::unbound_prefix);
}

bool XmlCheck::start_tag()
{
    Open element;
    element.offset = at_++;
    element.name = name();
    element.bindings = bindings_.size();
    if (element.name.empty()) {
        return at_end()
                   ? fail_at_end("a tag")
                   : fail(element.offset, "< must be written &lt; where it begins no tag", XmlFault::bare_less_than);
    }
    attributes_.clear();
    element.foreign_within = !open_.empty() && open_.back().foreign_within;
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
            return fail(at_, "white space, > or /> is expected in the tag <" + shown(element.name) + ">",
                        XmlFault::tag_syntax);
        if (!attribute()) return false;
    }
    at_ += empty ? 2 : 1;
    for (const Attribute& one : attributes_) {
        if (!one.name.starts_with("xmlns")) continue;
        inner_namespaces_ = inner_namespaces_ || !open_.empty();
        if (binds_reserved(one.name, one.value)) {
            return fail(one.offset, "the prefixes xml and xmlns, and their namespaces, cannot be bound anew",
                        XmlFault::reserved_prefix);
        }
        if (one.name == "xmlns") element.foreign_within = !is_core_namespace(one.value);
        if (!one.name.starts_with("xmlns:")) continue;
        if (one.value.empty()) return fail(one.offset, "a prefix cannot be bound to nothing", XmlFault::unbound_prefix);
        if (bindings_.size() >= max_attributes) return fail(one.offset, "too many prefixes", XmlFault::limit);
        bindings_.push_back({std::string(one.name.substr(6)), std::string(one.value)});
    }
    std::string_view uri;
    if (!bound(element.name, element.offset, uri)) return false;
    const bool prefixed = element.name.find(':') != std::string::npos;
    element.foreign = prefixed ? !is_core_namespace(uri) : element.foreign_within;
    if (!attribute_names_differ()) return false;
    if (open_.size() + 1 > depth_limit_) {
        return fail(element.offset, "elements are nested deeper than " + std::to_string(depth_limit_), XmlFault::limit);
    }
    element.size = at_ - element.offset;
    element_opened(std::move(element), empty);
    return true;
}

bool XmlCheck::attribute_names_differ()
{
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
        Attribute& one = attributes_[i];
        if (one.name.starts_with("xmlns:")) continue;
        if (!bound(one.name, one.offset, one.uri)) return false;
        if (one.uri.empty()) continue;
        const std::string_view local = one.name.substr(one.name.find(':'));
        for (std::size_t k = 0; k < i; ++k) {
            const Attribute& other = attributes_[k];
            if (other.uri == one.uri && other.name.substr(other.name.find(':')) == local) {
                return fail(one.offset, "the attribute " + shown(one.name) + " stands twice in this tag",
                            XmlFault::duplicate_attribute);
            }
        }
    }
    return true;
}

bool XmlCheck::end_tag()
{
    const std::size_t begin = at_;
    at_ += 2;
    const std::string_view closed = name();
    skip_space();
    if (at_end()) return fail_at_end("");
    const Open& last = open_.back();
    if (closed != last.name) {
        return fail(
            begin,
            "</" + shown(closed) + "> does not close <" + shown(last.name) + ">, opened at line " + line_of(last),
            XmlFault::mismatched_tag);
    }
    if (text_[at_] != '>') return fail(at_, "> is expected after </" + shown(closed), XmlFault::tag_syntax);
    ++at_;
    element_closed();
    return true;
}

bool XmlCheck::character_data()
{
    const std::size_t begin = at_;
    for (; at_ < text_.size(); ++at_) {
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (!text_stops[byte]) continue;
        if (byte == '<' || byte == '&') return true;
        if (byte == '>') {
            if (at_ - begin >= 2 && text_[at_ - 1] == ']' && text_[at_ - 2] == ']')
                return fail(at_ - 2, "]]> in text must be written ]]&gt;", XmlFault::other);
        } else if (!characters_allowed(at_, std::min(at_ + 3, text_.size()))) {
            return false;
        }
    }
    touched_end_ = true;  // the run of text may go on
    return last_;
}

void XmlCheck::element_opened(Open element, bool empty)
{
    if (entry_depth_ == 0 && !open_.empty() && is_entry(element.name) &&
        std::all_of(open_.begin() + 1, open_.end(),
                    [](const Open& outer) { return !outer.foreign && holds_entries(outer.name); })) {
        entry_depth_ = open_.size() + 1;
    }
    open_.push_back(std::move(element));
    if (empty) element_closed();
}

void XmlCheck::element_closed()
{
    behind_entry_ = entry_depth_ == open_.size();
    if (behind_entry_) entry_depth_ = 0;
    bindings_.resize(open_.back().bindings);
    open_.pop_back();
}

}  // namespace termrail::io
