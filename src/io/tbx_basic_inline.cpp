// Inline codes on their way to TBX-Basic. Floor: io.
#include <algorithm>
#include <map>
#include <utility>

#include <termrail/text/utf8.hpp>

#include "io/tbx_basic.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

void add_text(std::vector<Markup>& nodes, std::string_view text)
{
    if (text.empty()) return;
    if (nodes.empty() || !nodes.back().name.empty()) nodes.emplace_back();
    nodes.back().text += text;
}

class RunningFilter {
public:
    RunningFilter(Running kind, BasicContext& context) : kind_(kind), context_(context) {}

    std::vector<Markup> run(const std::vector<Markup>& nodes)
    {
        const bool outside = std::exchange(start_beside_, false);
        std::vector<Markup> made;
        for (const Markup& node : nodes) add(node, made);
        settle_isolated(made);
        start_beside_ = outside;
        return made;
    }

private:
    void add(const Markup& node, std::vector<Markup>& made)
    {
        if (node.name.empty()) return clean(node.text, made);
        if (node.name == "hi" && kind_ != Running::plain) return made.push_back(hi(node));
        if (kind_ == Running::note) {
            if (node.name == "foreign") return made.push_back(foreign(node));
            if (node.name == "sc" || node.name == "bpt") return open_code(node, made);
            if (node.name == "ec" || node.name == "ept") return close_code(node, made);
            if (node.name == "ph") {
                if (!node.attributes.empty() || !node.children.empty()) lose(node, "kept without its content");
                return made.push_back(make_element("ph", {}));
            }
        }
        lose(node, "the inline code was taken off, its text stays");
        if (node.name == "bpt" || node.name == "ept" || node.name == "ph") return;
        for (const Markup& child : node.children) add(child, made);
    }

    void clean(std::string text, std::vector<Markup>& made)
    {
        clean_text(text, context_);
        add_text(made, text);
    }

    Markup hi(const Markup& node)
    {
        static constexpr std::string_view types[] = {"entailedTerm", "hotkey",    "italics", "bold",
                                                     "superscript",  "subscript", "math"};
        Markup made = make_element("hi", {});
        for (const Attribute& one : node.attributes) {
            const bool known = std::find(std::begin(types), std::end(types), one.value) != std::end(types);
            if (one.name == "target" || (one.name == "type" && known)) {
                made.attributes.push_back(one);
            } else {
                context_.lose("hi " + one.name, one.value, "hi cannot have this attribute; it was left out");
            }
        }
        clean(text_of(node.children), made.children);
        return made;
    }

    Markup foreign(const Markup& node)
    {
        Markup made = make_element("foreign", {});
        for (const Attribute& one : node.attributes) {
            if (one.name == "id") made.attributes.push_back(one);
            if (one.name == "xml:lang" && is_xml_language(one.value)) made.attributes.push_back(one);
        }
        made.children = run(node.children);
        return made;
    }

    void open_code(const Markup& node, std::vector<Markup>& made)
    {
        std::string id = attribute_of(node, "id");
        if (id.empty()) id = made_id_mark + std::string("code") + std::to_string(++context_.codes);
        if (node.name == "bpt") lose(node, "became sc without its content");
        opened_.insert_or_assign(attribute_of(node, node.name == "bpt" ? "i" : "id"), id);
        start_beside_ = true;
        made.push_back(make_element("sc", {{"id", id}}));
    }

    void close_code(const Markup& node, std::vector<Markup>& made)
    {
        const auto open = opened_.find(attribute_of(node, node.name == "ept" ? "i" : "startRef"));
        if (open == opened_.end() || !start_beside_) return lose(node, "an end code without its start was left out");
        if (node.name == "ept") lose(node, "became ec without its content");
        std::string id = attribute_of(node, "id");
        if (id.empty()) id = made_id_mark + std::string("code") + std::to_string(++context_.codes);
        made.push_back(make_element("ec", {{"id", id}, {"startRef", open->second}, {"isolated", "no"}}));
    }

    // Both grammars and the rules: a start with a later end beside it is not isolated.
    static void settle_isolated(std::vector<Markup>& nodes)
    {
        bool later_end = false;
        for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
            if (node->name == "ec") later_end = true;
            if (node->name == "sc") node->attributes.push_back({"isolated", later_end ? "no" : "yes"});
        }
    }

    void lose(const Markup& node, std::string reason)
    {
        context_.lose(node.name, plain_text(node.children), std::move(reason));
    }

    Running kind_;
    BasicContext& context_;
    std::map<std::string, std::string> opened_;  // what end codes call a start: its id; the last one counts
    bool start_beside_ = false;                  // a start was written among the nodes being made
};

}  // namespace

void clean_text(std::string& text, BasicContext& context)
{
    bool bad = first_bad_utf8(text).has_value();
    std::string clean;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t good = first_bad_utf8(rest).value_or(rest.size());
        for (std::size_t at = 0; at < good;) {
            const std::size_t begin = at;
            const std::uint32_t c = next_code_point(rest, at);
            if (is_xml_char(c)) {
                clean += rest.substr(begin, at - begin);
            } else {
                clean += "\xEF\xBF\xBD";
                bad = true;
            }
        }
        rest.remove_prefix(good);
        if (!rest.empty()) {
            clean += "\xEF\xBF\xBD";
            rest.remove_prefix(1);
        }
    }
    if (!bad) return;
    text = std::move(clean);
    context.lose("text", text, "characters that XML cannot hold were replaced");
}

std::vector<Markup> make_running(const std::vector<Markup>& content, Running kind, BasicContext& context)
{
    return RunningFilter(kind, context).run(content);
}

void make_text(std::string& text, std::vector<Markup>& content, Running kind, BasicContext& context)
{
    if (content.empty()) {
        clean_text(text, context);
        text = trim(text);
        return;
    }
    std::vector<Markup> made = make_running(content, kind, context);
    if (!made.empty() && made.front().name.empty()) {
        std::string& first = made.front().text;
        first.erase(0, leading_space(first));
        if (first.empty()) made.erase(made.begin());
    }
    if (!made.empty() && made.back().name.empty()) {
        std::string& last = made.back().text;
        last = std::string(trim("." + last).substr(1));
        if (last.empty()) made.pop_back();
    }
    content.clear();
    take_content(std::move(made), text, content);
}

}  // namespace termrail::io
