// The back matter on its way to a form of TBX. Floor: io.
#include <algorithm>

#include "io/tbx_form_parts.hpp"
#include "io/tbx_items.hpp"
#include "io/xml.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_aside_node(const Markup& node) { return !node.name.empty() && node.name.front() == '#'; }

bool is_item(const Markup& node) { return node.name == "item"; }

class BackMaker {
public:
    explicit BackMaker(FormContext& context)
        : context_(context), parts_(context), items_only_(context.rules.v2 && !context.rules.open)
    {}

    void section(const Markup& node, std::vector<Markup>& to)
    {
        if (is_aside_node(node)) return to.push_back(node);
        if (node.name != "refObjectSec" && node.name != "refObjectList") return lose(node);
        Markup made =
            make_element(context_.rules.v2 ? "refObjectList" : "refObjectSec", parts_.attributes(node, false, true));
        if (attribute_of(made, "type").empty()) made.attributes.push_back({"type", "other"});
        bool any = false;
        for (const Markup& child : clean_asides(node.children, context_)) {
            if (is_aside_node(child)) {
                made.children.push_back(child);
                continue;
            }
            Markup object = make_element("refObject");
            if (child.name == "refObject") {
                object.attributes = parts_.attributes(child, false);
                inner_parts(child, object.children);
            }
            if (std::all_of(object.children.begin(), object.children.end(), is_aside_node)) {
                lose(child);
            } else {
                made.children.push_back(std::move(object));
                any = true;
            }
        }
        if (any) to.push_back(std::move(made));
    }

private:
    void lose(const Markup& node)
    {
        context_.lose(node.name.empty() ? "text" : node.name, plain_text({node}),
                      "not allowed in the back matter; left out");
    }

    // item, itemGrp and itemSet.
    void inner_parts(const Markup& node, std::vector<Markup>& to)
    {
        for (const Markup& child : clean_asides(node.children, context_)) {
            if (is_aside_node(child)) {
                to.push_back(child);
            } else if (is_item(child)) {
                item(child, to);
            } else if (child.name == "itemGrp" && node.name != "itemGrp") {
                group(child, to);
            } else if (child.name == "itemSet" && node.name == "refObject") {
                set(child, to);
            } else if (child.name == "note" && node.name == "itemGrp" && !items_only_) {
                to.push_back(parts_.running(child, "note"));
            } else {
                lose(child);
            }
        }
    }

    void item(const Markup& node, std::vector<Markup>& to)
    {
        Markup made = parts_.running(node, "item", true);
        std::erase_if(made.attributes, [&](const Attribute& one) {
            if (one.name != "xml:lang") return false;
            context_.lose("item xml:lang", one.value, "no place for this attribute; it was left out");
            return true;
        });
        to.push_back(std::move(made));
    }

    void group(const Markup& node, std::vector<Markup>& to)
    {
        if (items_only_) return dissolve(node, to);
        Markup made = make_element("itemGrp", parts_.attributes(node, false));
        std::vector<Markup> children;
        inner_parts(node, children);
        const auto first = std::find_if(children.begin(), children.end(), is_item);
        if (first == children.end()) return lose(node);
        std::rotate(std::find_if_not(children.begin(), children.end(), is_aside_node), first, std::next(first));
        bool has_item = false;
        for (Markup& child : children) {  // one item a group: further ones stand on their own
            const bool again = is_item(child) && has_item;
            has_item = has_item || is_item(child);
            if (again) context_.lose("item", plain_text({child}), "taken out of its group");
            (again ? to : made.children).push_back(std::move(child));
        }
        to.push_back(std::move(made));
    }

    void set(const Markup& node, std::vector<Markup>& to)
    {
        if (items_only_) return dissolve(node, to);
        Markup made = make_element("itemSet", parts_.attributes(node, false, true));
        inner_parts(node, made.children);
        if (std::all_of(made.children.begin(), made.children.end(), is_aside_node)) return lose(node);
        to.push_back(std::move(made));
    }

    void dissolve(const Markup& node, std::vector<Markup>& to)
    {
        context_.lose(node.name, plain_text({node}), "TBX-Basic version 2 has items only; taken apart");
        lose_attributes(node.name, node.attributes, context_);
        inner_parts(node, to);
    }

    FormContext& context_;
    PartMaker parts_;
    bool items_only_;
};

}  // namespace

std::vector<Attribute> PartMaker::attributes(const Markup& node, bool language, bool type)
{
    std::vector<Attribute> made;
    for (const Attribute& one : node.attributes) {
        if (is_namespace_declaration(one.name)) continue;
        const bool again =
            std::any_of(made.begin(), made.end(), [&](const Attribute& a) { return a.name == one.name; });
        const std::string tag = one.name == "xml:lang" ? make_language(one.value) : "";
        if (again || one.value.empty()) {
            context_.lose(node.name + " " + one.name, one.value, "empty or there twice; it was left out");
        } else if (one.name == "id" || (type && one.name == "type")) {
            made.push_back(one);
            if (one.name == "type") clean_text(made.back().value, context_);
        } else if (language && !tag.empty()) {
            if (tag != one.value) context_.lose(node.name + " xml:lang", one.value, "became " + tag);
            made.push_back({one.name, tag});
        } else {
            context_.lose(node.name + " " + one.name, one.value, "no place for this attribute; it was left out");
        }
    }
    return made;
}

Markup PartMaker::running(const Markup& node, std::string name, bool type)
{
    Markup made = make_element(std::move(name), attributes(node, true, type));
    std::string text;
    made.children = node.children;
    make_text(text, made.children, Running::note, context_);
    if (made.children.empty() && !text.empty()) made.children.push_back(make_text_node(text));
    return made;
}

Markup PartMaker::plain(const Markup& node)
{
    Markup made = make_element(node.name, attributes(node, true));
    std::string text;
    std::vector<Markup> content = node.children;
    make_text(text, content, Running::plain, context_);
    text = trim(text);
    if (!text.empty()) made.children.push_back(make_text_node(text));
    return made;
}

std::vector<Markup> make_back(const Termbase& termbase, FormContext& context)
{
    BackMaker maker(context);
    std::vector<Markup> back;
    for (const Markup& node : clean_asides(termbase.back, context)) maker.section(node, back);
    return back;
}

}  // namespace termrail::io
