// Data categories to text, in the style of the file. Floor: io.
#include <algorithm>

#include "io/tbx_categories.hpp"
#include "io/tbx_items.hpp"
#include "io/tbx_raw_out.hpp"

namespace termrail::io {

namespace {

// The elements of TBX-Min 2013 that are categories.
std::string_view old_name(const Item& item)
{
    if (item.element == "descrip" && item.category == "subjectField") return "subjectField";
    if (item.element == "termNote" && item.category == "partOfSpeech") return "partOfSpeech";
    if (item.element == "termNote" && item.category == "administrativeStatus") return "termStatus";
    if (item.element == "admin" && item.category == "customerSubset") return "customer";
    return {};
}

}  // namespace

std::string RawOut::item_text(const Item& item)
{
    return item.content.empty() ? escaped_text(item.value) : content(item.content);
}

std::string RawOut::old_note(const Item& item)
{
    std::string made;
    const Open open = start(made, "note", {}, true);
    made += '>';
    if (!item.category.empty()) {
        const Open key = start(made, "noteKey", {}, true);
        made += '>' + escaped_text(item.category);
        close(made, key, "", true);
        const Open value = start(made, "noteValue", {}, true);
        made += '>' + escaped_text(item.value);
        close(made, value, "", true);
    } else {
        made += escaped_text(item.value);
    }
    close(made, open, "", true);
    return made;
}

std::string RawOut::item(const Item& item, std::string_view lead)
{
    if (item.element == "#text") return escaped_text(item.value);
    if (item.element.starts_with('#')) return aside(item.element, item.value);
    Attributes attributes;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) attributes.push_back({name, value});
    };
    if (form_.generation == Generation::min2013 && item.element == "note") return old_note(item);
    std::string name = item.element;
    const std::string_view old = form_.generation == Generation::min2013 ? old_name(item) : std::string_view();
    const Category* category = form_.dct ? find_category(item.category) : nullptr;
    bool core = prefix_of(name).empty();
    if (!old.empty()) {
        name = old;
    } else if (category != nullptr && category->element == item.element) {
        const std::string_view uri = module_namespace(category->module);
        std::string_view prefix = category->module == Module::min     ? "min"
                                  : category->module == Module::basic ? "basic"
                                                                      : "ling";
        for (const auto& [bound, to] : scope_) {
            if (to == uri && bound_uri(scope_, bound) == uri) prefix = bound;
        }
        name = prefix.empty() ? item.category : std::string(prefix) + ':' + item.category;
        attributes.push_back({prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix), std::string(uri)});
        core = false;
    } else {
        add("type", item.category);
    }
    add("id", item.id);
    add("xml:lang", item.language);
    add("target", item.target);
    attributes.insert(attributes.end(), item.attributes.begin(), item.attributes.end());
    const std::string_view prefix = prefix_of(name);
    const bool declared = prefix.empty() || prefix == "xml" || !bound_uri(scope_, prefix).empty() ||
                          std::any_of(attributes.begin(), attributes.end(), [&](const Attribute& one) {
                              return one.name == "xmlns:" + std::string(prefix) && !one.value.empty();
                          });
    if (!can_be_name(name) || !declared) return {};
    std::string made;
    const Open open = start(made, name, attributes, core);
    const std::string text = item_text(item);
    if (item.members.empty()) {
        if (!text.empty()) made += '>' + text;
        close(made, open, "", !text.empty());
        return made;
    }
    made += '>' + text;
    const std::string inner = deeper(lead);
    for (const Item& member : item.members) {
        made += inner;
        if (form_.generation == Generation::min2013 && item.element == "noteGrp") {
            made += member.element.starts_with('#') ? this->item(member, inner) : old_note(member);
        } else {
            made += this->item(member, inner);
        }
    }
    close(made, open, lead, true);
    return made;
}

}  // namespace termrail::io
