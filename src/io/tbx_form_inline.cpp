// Inline codes on their way to a form of TBX. Floor: io.
#include <algorithm>
#include <map>
#include <utility>

#include "io/tbx_form.hpp"
#include "io/tbx_items.hpp"
#include "io/xml.hpp"
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
    RunningFilter(Running kind, FormContext& context) : kind_(kind), context_(context) {}

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
        if (node.name.front() == '#') return context_.lose(node.name, node.text, "cannot stand in text; left out");
        if (node.name == "hi" && kind_ != Running::plain) return made.push_back(hi(node));
        const bool is_open = node.name == "sc" || node.name == "bpt";
        const bool is_close = node.name == "ec" || node.name == "ept";
        if (kind_ == Running::note) {
            if (node.name == "foreign") return made.push_back(foreign(node));
            if (context_.rules.v2 && (node.name == "bpt" || node.name == "ept" || node.name == "ph")) {
                return made.push_back(native(node));
            }
            if (is_open) return open_code(node, made);
            if (is_close) return close_code(node, made);
            if (node.name == "ph") {
                if (!node.attributes.empty() || !node.children.empty()) lose(node, "kept without its content");
                return made.push_back(make_element("ph", {}));
            }
        }
        lose(node, "the inline code was taken off, its text stays");
        if (is_open || is_close || node.name == "ph") return;
        for (const Markup& child : node.children) add(child, made);
    }

    void clean(std::string text, std::vector<Markup>& made)
    {
        clean_text(text, context_);
        add_text(made, text);
    }

    Markup hi(const Markup& node)
    {
        Markup made = make_element("hi", {});
        for (const Attribute& one : node.attributes) {
            const bool again = !attribute_of(made, one.name).empty();
            if (!again && !one.value.empty() && hi_keeps(one)) {
                made.attributes.push_back(one);
            } else if (!is_declaration(one)) {
                context_.lose("hi " + one.name, one.value, "hi cannot have this attribute; it was left out");
            }
        }
        clean(text_of(node.children), made.children);
        for (const Markup& child : node.children) {
            if (!child.name.empty()) lose(child, "hi holds text only; the inline code was taken off");
        }
        lose_asides(node.children, context_);
        return made;
    }

    bool hi_keeps(const Attribute& one) const
    {
        static constexpr std::string_view types[] = {"entailedTerm", "hotkey",    "italics", "bold",
                                                     "superscript",  "subscript", "math"};
        if (one.name == "target") return true;
        if (one.name == "xml:lang") return context_.rules.v2 && is_xml_language(one.value);
        // The published rules of DCT refuse every type in the body.
        if (one.name != "type" || (context_.rules.dct && context_.in_body)) return false;
        return std::find(std::begin(types), std::end(types), one.value) != std::end(types);
    }

    Markup foreign(const Markup& node)
    {
        Markup made = make_element("foreign", {});
        for (const Attribute& one : node.attributes) {
            const bool kept = one.name == "id" || (one.name == "xml:lang" && is_xml_language(one.value));
            if (kept && attribute_of(made, one.name).empty() && !one.value.empty()) {
                made.attributes.push_back(one);
            } else if (!is_declaration(one)) {
                context_.lose("foreign " + one.name, one.value, "no place for this attribute; it was left out");
            }
        }
        made.children = run(node.children);
        return made;
    }

    // The codes of version 2 hold text, as an escaped tag.
    Markup native(const Markup& node)
    {
        Markup made = make_element(node.name, {});
        for (const Attribute& one : node.attributes) {
            const bool kept =
                one.name == (node.name == "ph" ? "type" : "i") || (one.name == "type" && node.name == "bpt");
            if (kept && attribute_of(made, one.name).empty() && !one.value.empty()) {
                made.attributes.push_back(one);
                clean_text(made.attributes.back().value, context_);
            } else if (!is_declaration(one)) {
                context_.lose(node.name + " " + one.name, one.value, "no place for this attribute; it was left out");
            }
        }
        clean(plain_text(node.children), made.children);
        lose_asides(node.children, context_);
        return made;
    }

    void open_code(const Markup& node, std::vector<Markup>& made)
    {
        std::string id = attribute_of(node, "id");
        std::string& opened = opened_[attribute_of(node, node.name == "bpt" ? "i" : "id")];
        start_beside_ = true;
        if (context_.rules.v2) {
            context_.lose("sc", id + all_text(node.children), "became bpt, without its other attributes");
            opened = std::to_string(++context_.codes);
            return made.push_back(make_element("bpt", {{"i", opened}}));
        }
        if (id.empty()) id = made_id_mark + std::string("code") + std::to_string(++context_.codes);
        if (node.name == "bpt") lose(node, "became sc without its content");
        lose_all_but(node, {"id", "isolated"});
        opened = id;
        made.push_back(make_element("sc", {{"id", id}}));
    }

    void close_code(const Markup& node, std::vector<Markup>& made)
    {
        const auto open = opened_.find(attribute_of(node, node.name == "ept" ? "i" : "startRef"));
        if (open == opened_.end() || !start_beside_) return lose(node, "an end code without its start was left out");
        std::string id = attribute_of(node, "id");
        if (context_.rules.v2) {
            context_.lose("ec", id + all_text(node.children), "became ept, without its other attributes");
            return made.push_back(make_element("ept", {{"i", open->second}}));
        }
        if (node.name == "ept") lose(node, "became ec without its content");
        lose_all_but(node, {"id", "startRef", "isolated"});
        if (id.empty()) id = made_id_mark + std::string("code") + std::to_string(++context_.codes);
        made.push_back(make_element("ec", {{"id", id}, {"startRef", open->second}, {"isolated", "no"}}));
    }

    // Attributes of one of the two core grammars only. Those of version 2 went with the code's content.
    void lose_all_but(const Markup& node, std::initializer_list<std::string_view> kept)
    {
        if (node.name == "bpt" || node.name == "ept") return;
        if (!node.children.empty()) lose(node, "is empty in version 3; its content was left out");
        for (const Attribute& one : node.attributes) {
            if (std::find(kept.begin(), kept.end(), one.name) != kept.end() || is_declaration(one)) continue;
            context_.lose(node.name + " " + one.name, one.value, "not in both core grammars; it was left out");
        }
    }

    static bool is_declaration(const Attribute& one) { return is_namespace_declaration(one.name); }

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
        context_.lose(node.name, all_text(node.children), std::move(reason));
    }

    Running kind_;
    FormContext& context_;
    std::map<std::string, std::string> opened_;  // what end codes call a start: its id; the last one counts
    bool start_beside_ = false;                  // a start was written among the nodes being made
};

}  // namespace

std::vector<Markup> make_running(const std::vector<Markup>& content, Running kind, FormContext& context)
{
    return RunningFilter(kind, context).run(content);
}

void make_text(std::string& text, std::vector<Markup>& content, Running kind, FormContext& context)
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
