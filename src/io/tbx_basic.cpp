// Concepts, sections and terms on their way to TBX-Basic. Floor: io.
#include "io/tbx_basic.hpp"

#include <algorithm>

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_term_note(const Item& item) { return item.element == "termNote" || item.element == "termNoteGrp"; }

Term make_term(const Term& term, Items& language_items, BasicContext& context)
{
    Term made;
    made.text = term.text;
    made.id = term.id;
    made.section_id = term.section_id;
    made.content = term.content;
    make_text(made.text, made.content, Running::basic, context);
    made.text = one_line(made.text);
    MappedItems mapped;
    map_items(term.items, Level::term, mapped, context);
    std::stable_partition(mapped.here.begin(), mapped.here.end(), is_term_note);  // the grammar's order
    made.items = std::move(mapped.here);
    std::move(mapped.language.begin(), mapped.language.end(), std::back_inserter(language_items));
    return made;
}

// A section without terms cannot be written: what it says moves to the entry, in its language.
void lift_section(const LanguageSection& section, Concept& entry, BasicContext& context)
{
    context.lose("langSec", section.language,
                 "a language section without terms was left out, its data moved to the entry");
    Items items = section.items;
    for (Item& item : items) {
        if (item.language.empty()) item.language = section.language;
    }
    MappedItems mapped;
    map_items(items, Level::entry, mapped, context);
    std::move(mapped.here.begin(), mapped.here.end(), std::back_inserter(entry.items));
}

Concept make_entry(const Concept& source, BasicContext& context)
{
    Concept entry;
    entry.id = source.id;
    MappedItems mapped;
    map_items(source.items, Level::entry, mapped, context);
    entry.items = std::move(mapped.here);
    for (const LanguageSection& section : source.sections) {
        if (section.terms.empty()) {
            lift_section(section, entry, context);
            continue;
        }
        LanguageSection made;
        made.language = make_language(section.language);
        if (made.language.empty()) made.language = "und";
        if (made.language != section.language) {
            context.lose("xml:lang", section.language, "no language tag; written as " + made.language);
        }
        MappedItems items;
        map_items(section.items, Level::language, items, context);
        made.items = std::move(items.here);
        for (const Term& term : section.terms) made.terms.push_back(make_term(term, made.items, context));
        entry.sections.push_back(std::move(made));
    }
    return entry;
}

}  // namespace

void BasicContext::lose(std::string_view category, std::string_view value, std::string reason)
{
    losses.push_back({concept_id, std::string(category), std::string(value), std::move(reason)});
}

Markup make_element(std::string name, std::vector<Attribute> attributes, std::vector<Markup> children)
{
    Markup made;
    made.name = std::move(name);
    made.attributes = std::move(attributes);
    made.children = std::move(children);
    return made;
}

std::string attribute_of(const Markup& node, std::string_view name)
{
    for (const Attribute& attribute : node.attributes) {
        if (attribute.name == name) return attribute.value;
    }
    return {};
}

std::string make_language(std::string_view tag)
{
    std::string made(trim(tag));
    std::replace(made.begin(), made.end(), '_', '-');
    return is_xml_language(made) ? made : std::string();
}

Termbase make_basic(const Termbase& termbase, std::vector<Loss>& losses)
{
    BasicContext context{losses, {}};
    Termbase made;
    made.language = make_language(termbase.language);
    if (made.language.empty()) made.language = "en";
    if (!termbase.dialect.empty() && termbase.dialect != "TBX-Basic") {
        context.lose("type", termbase.dialect, "the dialect is now TBX-Basic");
    }
    made.header = make_header(termbase, context);
    for (const Concept& source : termbase.concepts) {
        context.concept_id = source.id;
        Concept entry = make_entry(source, context);
        if (entry.sections.empty()) {
            context.lose("conceptEntry", source.id, "a concept entry without any term was left out");
        } else {
            made.concepts.push_back(std::move(entry));
        }
    }
    context.concept_id.clear();
    made.back = make_back(termbase, context);
    settle_ids(made, context);
    return made;
}

}  // namespace termrail::io
