// Inline codes on their way to TBX-Basic. Floor: io.
#include <algorithm>

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

std::string attribute_of(const Markup& node, std::string_view name)
{
    for (const Attribute& attribute : node.attributes) {
        if (attribute.name == name) return attribute.value;
    }
    return {};
}

Markup element(std::string name, std::vector<Attribute> attributes)
{
    Markup made;
    made.name = std::move(name);
    made.attributes = std::move(attributes);
    return made;
}

class RunningFilter {
public:
    RunningFilter(Running kind, BasicContext& context) : kind_(kind), context_(context) {}

    std::vector<Markup> run(const std::vector<Markup>& nodes)
    {
        std::vector<Markup> made;
        for (const Markup& node : nodes) add(node, made);
        settle_isolated(made);
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
                return made.push_back(element("ph", {}));
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
        Markup made = element("hi", {});
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
        Markup made = element("foreign", {});
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
        opened_.push_back({attribute_of(node, node.name == "bpt" ? "i" : "id"), id});
        made.push_back(element("sc", {{"id", id}}));
    }

    void close_code(const Markup& node, std::vector<Markup>& made)
    {
        const std::string start = attribute_of(node, node.name == "ept" ? "i" : "startRef");
        const auto open =
            std::find_if(opened_.rbegin(), opened_.rend(), [&](const Opened& one) { return one.key == start; });
        const bool beside = std::any_of(made.begin(), made.end(), [](const Markup& m) { return m.name == "sc"; });
        if (open == opened_.rend() || !beside) return lose(node, "an end code without its start was left out");
        if (node.name == "ept") lose(node, "became ec without its content");
        std::string id = attribute_of(node, "id");
        if (id.empty()) id = made_id_mark + std::string("code") + std::to_string(++context_.codes);
        made.push_back(element("ec", {{"id", id}, {"startRef", open->id}, {"isolated", "no"}}));
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

    struct Opened {
        std::string key;
        std::string id;
    };
    Running kind_;
    BasicContext& context_;
    std::vector<Opened> opened_;
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
        while (!first.empty() && is_xml_space(first.front())) first.erase(0, 1);
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
