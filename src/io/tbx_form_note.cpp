// Data categories that have no place, as notes. Floor: io.
#include <algorithm>

#include "io/tbx_form.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_structure(const std::vector<Markup>& content)
{
    return std::any_of(content.begin(), content.end(), [](const Markup& node) {
        static constexpr std::string_view codes[] = {"",   "hi",  "foreign", "sc",       "ec",
                                                     "ph", "bpt", "ept",     "#comment", "#pi"};
        return std::find(std::begin(codes), std::end(codes), node.name) == std::end(codes);
    });
}

// The text of an element that is no running text: its leaves, apart from each other.
void join_leaves(const std::vector<Markup>& nodes, std::string& text, FormContext& context)
{
    for (const Markup& node : nodes) {
        lose_attributes(node.name, node.attributes, context);
        const std::string_view leaf = trim(node.text);
        if (node.name.empty() && !leaf.empty()) text += (text.empty() ? "" : " | ") + std::string(leaf);
        join_leaves(node.children, text, context);
    }
}

// Puts @p lead before and @p tail behind the content of a note.
void enclose(Item& note, const std::string& lead, const std::string& tail)
{
    note.value = lead + note.value + tail;
    if (note.content.empty()) return;
    if (note.content.front().name.empty()) {
        note.content.front().text = lead + note.content.front().text;
    } else if (!lead.empty()) {
        note.content.insert(note.content.begin(), make_text_node(lead));
    }
    if (note.content.back().name.empty()) {
        note.content.back().text += tail;
    } else if (!tail.empty()) {
        note.content.push_back(make_text_node(tail));
    }
}

}  // namespace

void lose_all_attributes(const Item& item, FormContext& context)
{
    std::vector<Attribute> all = item.attributes;
    if (!item.id.empty()) all.push_back({"id", item.id});
    if (!item.language.empty()) all.push_back({"xml:lang", item.language});
    if (!item.target.empty()) all.push_back({"target", item.target});
    lose_attributes(item.element, all, context);
}

std::optional<Item> make_note(const Item& item, std::string reason, FormContext& context)
{
    std::string name = item.category.empty() && item.element != "note" ? item.element : item.category;
    context.lose(name, item.value, std::move(reason));
    lose_attributes(item.element, item.attributes, context);
    Item made;
    made.element = "note";
    made.language = make_language(item.language);
    if (made.language != item.language) context.lose("xml:lang", item.language, "no language tag; left out");
    made.id = item.id;
    if (is_structure(item.content)) {
        join_leaves(item.content, made.value, context);
        lose_asides(item.content, context);
    } else {
        made.value = item.value;
        made.content = item.content;
    }
    make_text(made.value, made.content, Running::note, context);
    std::string lead = name == "#text" ? "" : name;
    clean_text(lead, context);
    if (!lead.empty()) lead += ": ";
    std::string tail = item.target.empty() ? "" : " (" + item.target + ")";
    clean_text(tail, context);
    if (made.value.empty() && made.content.empty() && tail.empty()) {
        if (!item.id.empty()) context.lose(item.element + " id", item.id, "says nothing; left out");
        return std::nullopt;
    }
    enclose(made, lead, tail);
    made.value = trim(made.value);
    return made;
}

}  // namespace termrail::io
