// DCA, DCT and the elements of 2013 become the same items. Floor: io.
#include "io/tbx_items.hpp"

#include "io/shown.hpp"
#include "io/tbx_categories.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// The elements of TBX-Min 2013 that are categories.
struct OldCategory {
    std::string_view name;
    std::string_view element;
    std::string_view category;
};

constexpr OldCategory old_categories[] = {
    {"subjectField", "descrip", "subjectField"},
    {"partOfSpeech", "termNote", "partOfSpeech"},
    {"termStatus", "termNote", "administrativeStatus"},
    {"customer", "admin", "customerSubset"},
};

// <note><noteKey/><noteValue/></note>, alone or in a noteGrp.
void read_old_note(pugi::xml_node note, Item& item)
{
    item.element = "note";
    for (pugi::xml_node part = note.first_child(); part; part = part.next_sibling()) {
        if (is_text(part)) item.value += trim(part.value());
        if (!is_element(part)) continue;
        const std::string text = text_of(inline_content(part));
        if (local_name(part) == "noteKey") {
            item.category = text;
        } else {
            item.value += text;
        }
    }
}

void read_attributes(const ReadContext& context, pugi::xml_node element, Item& item)
{
    item.target = attribute(element, "target");
    item.category = attribute(element, "type");
    item.id = read_id(context, element);
    item.language = read_language(context, element);
    item.attributes = further_attributes(element, {"id", "xml:id", "xml:lang", "lang", "target", "type"});
}

}  // namespace

void ReadContext::remark(Severity severity, std::string rule, std::string message, Place where) const
{
    diagnostics.push_back({severity, std::move(rule), std::move(message), shown(concept_id, shown_id), where});
}

bool is_group(std::string_view name) noexcept
{
    return name.ends_with("Grp") || name == "termCompList" || name == "termCompSec";
}

std::string text_of(const std::vector<Markup>& content)
{
    std::string text;
    for (const Markup& node : content) {
        if (node.name.empty()) {
            text += node.text;
        } else if (node.name != "bpt" && node.name != "ept" && node.name != "ph") {
            text += text_of(node.children);
        }
    }
    return text;
}

void take_content(std::vector<Markup> content, std::string& text, std::vector<Markup>& kept)
{
    text = text_of(content);
    if (content.size() > 1 || (content.size() == 1 && !content.front().name.empty())) kept = std::move(content);
}

std::string read_language(const ReadContext& context, pugi::xml_node element)
{
    if (const pugi::xml_attribute language = element.attribute("xml:lang")) return language.value();
    const pugi::xml_attribute bare = element.attribute("lang");
    if (!bare) return {};
    context.remark(Severity::warning, "core/lang-without-prefix",
                   "the language \"" + shown(bare.value()) + "\" stands in lang; it must stand in xml:lang",
                   context.document.place(element, "lang"));
    return bare.value();
}

std::string read_id(const ReadContext& context, pugi::xml_node element)
{
    if (const pugi::xml_attribute id = element.attribute("id")) return id.value();
    const pugi::xml_attribute xml_id = element.attribute("xml:id");
    if (!xml_id) return {};
    context.remark(Severity::warning, "core/xml-id",
                   "the id \"" + shown(xml_id.value()) + "\" stands in xml:id; it must stand in id",
                   context.document.place(element, "xml:id"));
    return xml_id.value();
}

Item read_item(const ReadContext& context, pugi::xml_node element)
{
    Item item;
    item.where = context.document.place(element);
    item.element = local_name(element);
    read_attributes(context, element, item);
    const std::string_view uri = namespace_of(element);
    Module module{};
    if (!is_core_namespace(uri)) {
        const Category* category = find_category(item.element);
        if (category != nullptr && uri.find("tbxinfo.net/ns/") != std::string_view::npos) {
            if (!namespace_module(uri, module) || module != category->module) {
                context.remark(Severity::warning, "dialect/wrong-module",
                               "the category " + item.element + " stands in the namespace " + shown(uri) +
                                   "; it belongs to " + std::string(module_namespace(category->module)),
                               item.where);
            }
            item.category = category->name;
            item.element = category->element;
            std::erase_if(item.attributes, [](const Attribute& one) { return is_namespace_declaration(one.name); });
        } else {
            item.element = element.name();
            if (!item.category.empty()) {  // what type means there is not known
                item.attributes.push_back({"type", item.category});
                item.category.clear();
            }
            context.remark(Severity::note, "dialect/unknown-element",
                           "<" + shown(item.element) + "> belongs to no known module; it is kept as it is", item.where);
        }
    } else if (context.generation == Generation::min2013) {
        if (item.element == "noteGrp") {
            for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
                if (!is_element(child)) {
                    add_aside(context, child, item.members);
                    continue;
                }
                Item member;
                member.where = context.document.place(child);
                read_old_note(child, member);
                item.members.push_back(std::move(member));
            }
            if (item.members.size() == 1) return item.members.front();
            return item;
        }
        if (item.element == "note") return read_old_note(element, item), item;
        for (const OldCategory& old : old_categories) {
            if (item.element == old.name) {
                item.element = old.element;
                item.category = old.category;
                break;
            }
        }
    }
    if (is_group(item.element)) {
        item.members.reserve(children(element));
        for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
            if (is_element(child)) {
                item.members.push_back(read_item(context, child));
            } else {
                add_aside(context, child, item.members);
            }
        }
        return item;
    }
    if (const std::optional<std::string_view> text = only_text(element)) {
        item.value = *text;
    } else {
        take_content(inline_content(element), item.value, item.content);
    }
    return item;
}

Item keep_element(const ReadContext& context, pugi::xml_node element)
{
    Markup kept = kept_markup(element);
    Item item;
    item.where = context.document.place(element);
    item.element = std::move(kept.name);
    item.attributes = std::move(kept.attributes);
    take_content(std::move(kept.children), item.value, item.content);
    return item;
}

std::size_t children(pugi::xml_node element)
{
    std::size_t count = 0;
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling())
        count += is_element(child) ? 1U : 0U;
    return count;
}

void add_aside(const ReadContext& context, pugi::xml_node node, Items& items)
{
    Item item;
    if (is_aside(node)) {
        Markup aside = kept_aside(node);
        item.element = std::move(aside.name);
        item.value = std::move(aside.text);
    } else {
        item.element = "#text";
        item.value = trim(node.value());
        if (item.value.empty()) return;
        context.remark(Severity::warning, "core/unexpected-text",
                       "text has no place in <" + shown(node.parent().name()) + ">; it is kept",
                       context.document.place(node));
    }
    item.where = context.document.place(node);
    items.push_back(std::move(item));
}

}  // namespace termrail::io
