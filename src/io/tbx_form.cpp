// Concepts, sections and terms on their way to a form of TBX. Floor: io.
#include "io/tbx_form.hpp"

#include <algorithm>

#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// The order that the grammar asks for; a comment goes with what follows it.
void order_term_items(Items& items)
{
    const auto rank = [](const Item& item) {
        return item.element == "termNote" || item.element == "termNoteGrp" ? 0 : item.element == "termCompList" ? 1 : 2;
    };
    std::vector<std::pair<int, Item>> ranked;
    ranked.reserve(items.size());
    for (Item& item : items) ranked.emplace_back(is_aside(item) || is_foreign(item) ? -1 : rank(item), std::move(item));
    int next = 2;
    for (auto one = ranked.rbegin(); one != ranked.rend(); ++one) {
        if (one->first < 0) one->first = next;
        next = one->first;
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    items.clear();
    for (auto& one : ranked) items.push_back(std::move(one.second));
}

void straighten(std::vector<Markup>& nodes)
{
    for (Markup& node : nodes) {
        node.text = one_line(node.text);
        straighten(node.children);
    }
}

Term make_term(const Term& term, Items& language_items, FormContext& context)
{
    Term made;
    made.text = term.text;
    made.id = term.id;
    made.section_id = term.section_id;
    made.content = term.content;
    lose_attributes("termSec", term.section_attributes, context);
    lose_attributes("termGrp", term.group_attributes, context);
    lose_attributes("term", term.attributes, context);
    straighten(made.content);
    make_text(made.text, made.content, Running::basic, context);
    made.text = one_line(made.text);
    MappedItems mapped;
    map_items(term.items, Level::term, mapped, context);
    order_term_items(mapped.here);
    made.items = std::move(mapped.here);
    std::move(mapped.language.begin(), mapped.language.end(), std::back_inserter(language_items));
    return made;
}

void say_language(Item& item, const std::string& language)
{
    if (is_aside(item)) return;
    if (is_item_group(item.element)) {
        for (Item& member : item.members) say_language(member, language);
    } else if (item.language.empty() && item.element != "date") {
        item.language = language;
    }
}

// A section without terms cannot be written: what it says moves to the entry, in its language.
void lift_section(const LanguageSection& section, Concept& entry, FormContext& context)
{
    context.lose("langSec", section.language,
                 "a language section without terms was left out, its data moved to the entry");
    Items items = section.items;
    for (Item& item : items) say_language(item, section.language);
    MappedItems mapped;
    map_items(items, Level::entry, mapped, context);
    std::move(mapped.here.begin(), mapped.here.end(), std::back_inserter(entry.items));
}

LanguageSection make_section(const LanguageSection& section, FormContext& context)
{
    LanguageSection made;
    made.language = make_language(section.language);
    if (made.language.empty()) made.language = "und";
    if (made.language != section.language) {
        context.lose("xml:lang", section.language, "no language tag; written as " + made.language);
    }
    if (context.rules.v2) {
        made.id = section.id;
    } else if (!section.id.empty()) {
        context.lose("langSec id", section.id, "version 3 has no ids of language sections; it was left out");
    }
    lose_attributes("langSec", section.attributes, context);
    MappedItems items;
    map_items(section.items, Level::language, items, context);
    made.items = std::move(items.here);
    for (const Term& term : section.terms) made.terms.push_back(make_term(term, made.items, context));
    return made;
}

Concept make_entry(const Concept& source, FormContext& context)
{
    Concept entry;
    entry.id = source.id;
    lose_attributes("conceptEntry", source.attributes, context);
    MappedItems mapped;
    map_items(source.items, Level::entry, mapped, context);
    entry.items = std::move(mapped.here);
    for (const LanguageSection& section : source.sections) {
        if (section.terms.empty()) {
            lift_section(section, entry, context);
        } else {
            entry.sections.push_back(make_section(section, context));
        }
    }
    return entry;
}

// Whether the form is that of the dialect, or holds all that it holds: then only the name changes, as was asked.
bool includes(const FormRules& rules, const std::string& dialect)
{
    Module module{};
    if (dialect == rules.form.dialect) return true;
    if (!dialect_module(dialect, module)) return false;
    return rules.open || module <= rules.module;
}

// Processing instructions before the root name schemas of one form.
std::vector<Markup> make_prolog(const Termbase& termbase, FormContext& context)
{
    std::vector<Markup> made;
    for (const Markup& node : clean_asides(termbase.prolog, context)) {
        if (node.name == "#pi" && !context.same_form) {
            context.lose("processing instruction", node.text, "belongs to the form it had; it was left out");
        } else if (!node.name.empty() && node.name.front() == '#') {
            made.push_back(node);
        }
    }
    return made;
}

}  // namespace

FormContext begin_form(const Termbase& termbase, const FormRules& rules, std::function<void(Loss)> take_loss)
{
    FormContext context{rules, std::move(take_loss)};
    context.same_form = termbase.version != "min-2013" && FormRules(form_of(termbase)).form == rules.form;
    return context;
}

Termbase fit_frame(const Termbase& termbase, FormContext& context)
{
    const FormRules& rules = context.rules;
    Termbase made;
    made.dialect = rules.form.dialect;
    made.style = rules.v2 ? "" : rules.dct ? "dct" : "dca";
    made.version = rules.v2 ? "2" : "3";
    made.language = make_language(termbase.language);
    if (made.language.empty()) made.language = "en";
    if (made.language != termbase.language && !termbase.language.empty()) {
        context.lose("xml:lang", termbase.language, "no language tag; written as " + made.language);
    }
    if (!termbase.dialect.empty() && !includes(rules, termbase.dialect)) {
        context.lose("type", termbase.dialect, "the dialect is now " + made.dialect);
    }
    clean_text(made.dialect, context);
    lose_attributes(made.version == "2" ? "martif" : "tbx", termbase.attributes, context);
    made.prolog = make_prolog(termbase, context);
    made.header_attributes = only_id("header", termbase.header_attributes, context);
    made.text_attributes = only_id("text", termbase.text_attributes, context);
    made.body_attributes = only_id("body", termbase.body_attributes, context);
    made.back_attributes = only_id("back", termbase.back_attributes, context);
    made.header = make_header(termbase, context);
    for (const Markup& stray : termbase.strays) {
        context.lose(stray.name.empty() ? "text" : stray.name, all_text({stray}),
                     "stood between the parts of the file; it was left out");
    }
    return made;
}

std::optional<Concept> fit_entry(const Concept& source, FormContext& context)
{
    context.in_body = true;
    context.concept_id = source.id;
    std::optional<Concept> entry = make_entry(source, context);
    if (entry->sections.empty()) {
        context.lose("conceptEntry", source.id, "a concept entry without any term was left out");
        entry.reset();
    }
    context.in_body = false;
    context.concept_id.clear();
    return entry;
}

}  // namespace termrail::io
