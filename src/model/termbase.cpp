// Questions to terms, concepts and termbases. Floor: model.
#include <termrail/model/termbase.hpp>

#include <algorithm>
#include <cassert>

#include "model/status_of.hpp"
#include "text/ascii.hpp"

namespace termrail {

namespace {

using model::status_categories;

bool says_status(const Item& item) noexcept
{
    return std::find(std::begin(status_categories), std::end(status_categories), item.category) !=
               std::end(status_categories) ||
           item.category == "forbidden" || item.category == "preferred";
}

std::string_view value_of(const Items& items, std::string_view category) noexcept
{
    const Item* item = find_item(items, category);
    return item != nullptr ? std::string_view(item->value) : std::string_view();
}

bool is_term_note(const Item& item) noexcept { return item.element == "termNote" || item.element == "termNoteGrp"; }

}  // namespace

Status Term::status() const noexcept
{
    return model::status_of([&](std::string_view category) { return value_of(items, category); });
}

std::string_view Term::part_of_speech() const noexcept { return value_of(items, "partOfSpeech"); }

std::string_view Term::term_type() const noexcept { return value_of(items, "termType"); }

void Term::set_status(Status status)
{
    assert(status != Status::other);
    if (status == Status::none) {
        Items kept;
        for (Item& item : items) {
            if (says_status(item)) continue;
            const bool was_status = std::any_of(item.members.begin(), item.members.end(), says_status);
            std::erase_if(item.members, says_status);
            if (!was_status) {
                kept.push_back(std::move(item));
            } else {  // what stood beside the status in its group stays with the term
                std::move(item.members.begin(), item.members.end(), std::back_inserter(kept));
            }
        }
        items = std::move(kept);
        return;
    }
    for (Item& item : items) {
        Item* found = item.category == status_categories[0] ? &item : nullptr;
        for (Item& member : item.members) {
            if (found == nullptr && member.category == status_categories[0]) found = &member;
        }
        if (found != nullptr) {
            found->value = status_value(status);
            found->content.clear();
            return;
        }
    }
    const auto after = std::find_if_not(items.begin(), items.end(), is_term_note);
    items.insert(after, Item{.element = "termNote",
                             .category = std::string(status_categories[0]),
                             .value = std::string(status_value(status)),
                             .language = {},
                             .target = {},
                             .id = {},
                             .attributes = {},
                             .content = {},
                             .members = {},
                             .where = {}});
}

bool Term::operator==(const Term& other) const
{
    return text == other.text && id == other.id && section_id == other.section_id && content == other.content &&
           items == other.items && attributes == other.attributes && section_attributes == other.section_attributes &&
           group_attributes == other.group_attributes;
}

bool LanguageSection::operator==(const LanguageSection& other) const
{
    return language == other.language && id == other.id && items == other.items && terms == other.terms &&
           attributes == other.attributes;
}

std::string_view Concept::definition() const noexcept
{
    const std::string_view own = value_of(items, "definition");
    if (!own.empty()) return own;
    for (const LanguageSection& section : sections) {
        const std::string_view below = value_of(section.items, "definition");
        if (!below.empty()) return below;
    }
    return {};
}

std::string_view Concept::subject_field() const noexcept { return value_of(items, "subjectField"); }

LanguageSection& Concept::section(std::string_view language)
{
    for (LanguageSection& section : sections) {
        if (text::ascii_equal(section.language, language)) return section;
    }
    sections.emplace_back().language = language;
    return sections.back();
}

bool Concept::operator==(const Concept& other) const
{
    return id == other.id && items == other.items && sections == other.sections && attributes == other.attributes;
}

const Concept* Termbase::find(std::string_view id) const noexcept
{
    for (const Concept& entry : concepts) {
        if (entry.id == id) return &entry;
    }
    return nullptr;
}

bool Termbase::operator==(const Termbase& other) const
{
    return dialect == other.dialect && style == other.style && version == other.version && language == other.language &&
           attributes == other.attributes && prolog == other.prolog && header == other.header &&
           header_attributes == other.header_attributes && text_attributes == other.text_attributes &&
           body_attributes == other.body_attributes && concepts == other.concepts && back == other.back &&
           back_attributes == other.back_attributes && strays == other.strays;
}

}  // namespace termrail
