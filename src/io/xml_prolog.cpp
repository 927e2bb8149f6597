// Steps over what comes before the root, and over what is no text behind it. Floor: io.
#include "io/xml_prolog.hpp"

#include <algorithm>

namespace termrail::io {

std::size_t behind(std::string_view text, std::string_view what, std::size_t from)
{
    const std::size_t found = text.find(what, from);
    return found == std::string_view::npos ? text.size() : found + what.size();
}

std::size_t skip_doctype(std::string_view text, std::size_t at, std::string_view& subset)
{
    std::size_t inside = 0;
    for (at += 2; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (inside != 0 && rest.starts_with("<!--")) {
            at = behind(text, "-->", at + 4);
        } else if (inside != 0 && rest.starts_with("<?")) {
            at = behind(text, "?>", at + 2);
        } else if (rest[0] == '"' || rest[0] == '\'') {
            at = behind(text, rest.substr(0, 1), at + 1);
        } else if (rest[0] == '[' && inside == 0) {
            inside = ++at;
        } else if (rest[0] == ']' && inside != 0) {
            subset = text.substr(inside, at - inside);
            inside = 0;
            ++at;
        } else if (rest[0] == '>' && inside == 0) {
            return at + 1;
        } else {
            ++at;
        }
    }
    return at;
}

std::size_t find_root(std::string_view text, std::string_view& subset)
{
    for (std::size_t at = text.starts_with(utf8_mark) ? utf8_mark.size() : 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.size() < 4) break;  // "<!--" begins with "<!"
        if (rest[0] != '<') {
            ++at;
        } else if (rest.starts_with("<!--")) {
            at = behind(text, "-->", at + 4);
        } else if (rest.starts_with("<?")) {
            at = behind(text, "?>", at + 2);
        } else if (rest.starts_with("<!")) {
            at = skip_doctype(text, at, subset);
        } else {
            return at;
        }
    }
    return std::string_view::npos;
}

namespace {

// What ends a part in which nothing is a reference; empty for a tag.
std::string_view closing_of(std::string_view markup)
{
    if (markup.starts_with("<!--")) return "-->";
    if (markup.starts_with("<?")) return "?>";
    if (markup.starts_with("<![CDATA[")) return "]]>";
    return {};
}

constexpr std::size_t longest_opening = 9;

}  // namespace

// Steps over the reference at @p at and writes what it holds; false when its end is not there yet.
bool ElementEntities::reference(std::size_t& at, bool is_last, std::string& into, std::size_t& done)
{
    const std::size_t end = waiting_.find(';', at);
    if (end == std::string::npos && !is_last) return false;
    const std::string_view name =
        end == std::string::npos ? std::string_view() : std::string_view(waiting_).substr(at + 1, end - at - 1);
    Errc code{};
    std::string problem;
    const std::string* value = !name.empty() && entities_.knows(name) ? entities_.expand(name, problem, code) : nullptr;
    if (value != nullptr && value->find('<') != std::string::npos) {
        into.append(waiting_, done, at - done);
        into += *value;
        done = end + 1;
    }
    at = value != nullptr ? end + 1 : at + 1;
    return true;
}

void ElementEntities::run(std::string_view text, bool is_last, std::string& into)
{
    waiting_ += text;
    const std::size_t size = waiting_.size();
    std::size_t done = 0;
    std::size_t at = 0;
    while (at < size) {
        if (!closing_.empty()) {
            const std::size_t end = waiting_.find(closing_, at);
            if (end == std::string::npos) {  // the end may be cut in two
                at = is_last ? size : std::max(at, size - std::min(size, closing_.size() - 1));
                break;
            }
            at = end + closing_.size();
            closing_ = {};
            continue;
        }
        at = std::min(waiting_.find_first_of("<&", at), size);
        if (at == size) break;
        if (waiting_[at] == '&') {
            if (!reference(at, is_last, into, done)) break;
        } else {
            if (size - at < longest_opening && !is_last) break;
            closing_ = closing_of(std::string_view(waiting_).substr(at));
            if (closing_.empty()) ++at;
        }
    }
    into.append(waiting_, done, at - done);
    waiting_.erase(0, at);
}

std::string without_element_entities(std::string text)
{
    std::string_view subset;
    const std::size_t root = find_root(text, subset);
    if (subset.empty() || root == std::string_view::npos) return text;
    ElementEntities entities(subset);
    std::string made = text.substr(0, root);
    entities.run(std::string_view(text).substr(root), true, made);
    return made;
}

}  // namespace termrail::io
