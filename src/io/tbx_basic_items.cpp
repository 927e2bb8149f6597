// Data categories on their way to TBX-Basic: what each becomes, by the table of ISO 30042:2019. Floor: io.
#include <algorithm>
#include <optional>

#include "io/shown.hpp"
#include "io/tbx_basic.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

struct Rename {
    std::string_view from;
    std::string_view to;
};

constexpr Rename renames[] = {
    {"normativeAuthorization", "administrativeStatus"},
    {"usageStatus", "administrativeStatus"},
    {"terminologyManagementTransactions", "transactionType"},
    {"responsiblePerson", "responsibility"},
    {"see", "crossReference"},
    {"relatedConcept", "crossReference"},
    {"relatedConceptBroader", "crossReference"},
    {"relatedConceptNarrower", "crossReference"},
    {"relatedTerm", "crossReference"},
    {"antonymConcept", "crossReference"},
    {"associatedConcept", "crossReference"},
    {"broaderConceptGeneric", "crossReference"},
    {"broaderConceptPartitive", "crossReference"},
    {"coordinateConceptGeneric", "crossReference"},
    {"coordinateConceptPartitive", "crossReference"},
    {"sequentiallyRelatedConcept", "crossReference"},
    {"spatiallyRelatedConcept", "crossReference"},
    {"temporallyRelatedConcept", "crossReference"},
    {"subordinateConceptGeneric", "crossReference"},
    {"subordinateConceptPartitive", "crossReference"},
    {"superordinateConceptGeneric", "crossReference"},
    {"superordinateConceptPartitive", "crossReference"},
};

bool is_web_address(std::string_view target)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.starts_with(scheme) && target.size() > scheme.size()) {
            return target.find_first_of(" \t\r\n<>\"{}|\\^`") == std::string_view::npos;
        }
    }
    return false;
}

// The element that a group is built round; empty when TBX-Basic has no such group.
std::string_view main_element(std::string_view group)
{
    if (group == "descripGrp") return "descrip";
    if (group == "adminGrp") return "admin";
    if (group == "termNoteGrp") return "termNote";
    if (group == "transacGrp") return "transac";
    return {};
}

bool group_holds(std::string_view group, std::string_view element)
{
    if (element == "note" || element == "ref") return true;
    if (group == "transacGrp") return element == "date" || element == "transacNote";
    if (group == "adminGrp") return false;
    return element == "admin" || element == "adminGrp" || element == "transacGrp";
}

class Mapper {
public:
    Mapper(Level level, MappedItems& mapped, BasicContext& context) : level_(level), mapped_(mapped), context_(context)
    {}

    void map(const Item& item)
    {
        if (!main_element(item.element).empty()) return group(item);
        if (!item.members.empty()) return unknown_group(item);
        if (item.element == "transac" && target_category(item) != nullptr) {  // TBX version 3 wants a group round it
            Item wrapped;
            wrapped.element = "transacGrp";
            wrapped.members.push_back(item);
            return group(wrapped);
        }
        if (level_ == Level::term && item.category == "definition") {
            context_.lose(item.category, item.value, "moved from the term to its language section");
            Mapper(Level::language, mapped_, context_).append(item, mapped_.language);
            return;
        }
        append(item, mapped_.here);
    }

private:
    void append(const Item& item, Items& to)
    {
        if (std::optional<Item> made = single(item, "")) to.push_back(std::move(*made));
    }

    static const Category* target_category(const Item& item)
    {
        std::string_view name = item.category;
        for (const Rename& rename : renames) {
            if (rename.from == name) name = rename.to;
        }
        if (name == "crossReference" && item.category != name && item.target.empty()) return nullptr;
        const Category* category = find_category(name);
        return category != nullptr && category->module <= Module::basic ? category : nullptr;
    }

    std::optional<Item> note(const Item& item, std::string reason)
    {
        Item made;
        made.element = "note";
        made.language = make_language(item.language);
        made.id = item.id;
        made.value = item.value;
        made.content = item.content;
        make_text(made.value, made.content, Running::note, context_);
        std::string lead = item.category.empty() && item.element != "note" ? item.element : item.category;
        clean_text(lead, context_);
        if (!lead.empty()) lead += ": ";
        std::string tail = item.target.empty() ? "" : " (" + item.target + ")";
        clean_text(tail, context_);
        context_.lose(item.category.empty() ? item.element : item.category, item.value, std::move(reason));
        if (made.value.empty() && made.content.empty() && tail.empty()) return std::nullopt;
        made.value = lead + made.value + tail;
        if (!made.content.empty()) {
            Markup text;
            text.text = lead;
            if (made.content.front().name.empty()) {
                made.content.front().text = lead + made.content.front().text;
            } else if (!lead.empty()) {
                made.content.insert(made.content.begin(), text);
            }
            text.text = tail;
            if (made.content.back().name.empty()) {
                made.content.back().text += tail;
            } else if (!tail.empty()) {
                made.content.push_back(text);
            }
        }
        made.value = trim(made.value);
        return made;
    }

    void common(const Item& item, Item& made)
    {
        made.id = item.id;
        made.language = make_language(item.language);
        if (made.language != item.language) context_.lose("xml:lang", item.language, "no language tag; left out");
        for (const Attribute& one : item.attributes) {
            if (one.name == "datatype" && made.element != "note" && made.element != "date" && made.element != "xref") {
                made.attributes.push_back(one);
                clean_text(made.attributes.back().value, context_);
            } else {
                context_.lose(item.element + " " + one.name, one.value, "no place for this attribute; it was left out");
            }
        }
    }

    std::optional<Item> single(const Item& item, std::string_view group_name)
    {
        if (item.element == "note") {
            if (!item.category.empty()) return note(item, "the type of a note became part of its text");
            Item made = item;
            made.attributes.clear();
            made.target.clear();
            common(item, made);
            if (!item.target.empty())
                context_.lose("note target", item.target, "no place for this attribute; it was left out");
            make_text(made.value, made.content, Running::note, context_);
            return made;
        }
        if (item.element == "date") return date(item, group_name);
        const Category* category = target_category(item);
        if (category == nullptr) return note(item, "no category of TBX-Basic; became a note");
        if (!allows_level(*category, level_)) {
            return note(item, "only allowed in " + level_names(*category) + "; became a note");
        }
        if (!category->group.empty() && category->group != "-" && category->group != group_name) {
            return note(item, "only allowed in a " + std::string(category->group) + "; became a note");
        }
        if (category->needs_target && !is_web_address(item.target)) {
            return note(item, "the target is no web address; became a note");
        }
        Item made;
        made.element = category->element;
        made.category = category->name;
        made.value = item.value;
        made.content = item.content;
        made.target = item.target;
        if (item.category != made.category) context_.lose(item.category, item.value, "became " + made.category);
        if (item.element != made.element) {
            context_.lose(item.category, item.value, "stood in " + shown(item.element) + ", now in " + made.element);
        }
        common(item, made);
        if (made.element == "xref" && !made.language.empty()) {
            context_.lose("xref xml:lang", made.language, "no place for this attribute; it was left out");
            made.language.clear();
        }
        const bool plain = !category->values.empty() || made.element == "xref" || made.element == "ref" ||
                           made.element == "transacNote";
        make_text(made.value, made.content, plain ? Running::plain : Running::note, context_);
        if (category->values.empty() || allows_value(*category, made.value)) return made;
        const std::string value = picklist_value(*category, made.value);
        if (value.empty() && category->name == "grammaticalGender") {
            context_.lose(item.category, item.value, "says nothing; left out");
            return std::nullopt;
        }
        if (value.empty()) return note(item, "no value that TBX-Basic has; became a note");
        context_.lose(item.category, item.value, "became " + value);
        made.value = value;
        return made;
    }

    std::optional<Item> date(const Item& item, std::string_view group_name)
    {
        const std::string day = iso_date(item.value);
        if (group_name != "transacGrp" || day.empty()) return note(item, "no date in a transaction; became a note");
        if (day != trim(item.value)) context_.lose("date", item.value, "became " + day);
        Item made;
        made.element = "date";
        made.value = day;
        made.id = item.id;
        return made;
    }

    void group(const Item& item)
    {
        const std::string_view main = main_element(item.element);
        const auto defines = [](const Item& member) { return member.category == "definition"; };
        if (level_ == Level::term && std::any_of(item.members.begin(), item.members.end(), defines)) {
            context_.lose("definition", "", "moved from the term to its language section, with its group");
            MappedItems below;
            Mapper(Level::language, below, context_).group(item);
            std::move(below.here.begin(), below.here.end(), std::back_inserter(mapped_.language));
            return;
        }
        Item made;
        made.element = item.element;
        made.id = item.id;
        Items members;
        for (const Item& member : item.members) {
            if (!main_element(member.element).empty() || !member.members.empty()) {
                MappedItems below;
                Mapper(level_, below, context_).map(member);
                std::move(below.here.begin(), below.here.end(), std::back_inserter(members));
            } else if (std::optional<Item> one = single(member, item.element)) {
                members.push_back(std::move(*one));
            }
        }
        const auto first =
            std::find_if(members.begin(), members.end(), [&](const Item& m) { return m.element == main; });
        const bool whole = first != members.end();
        if (whole) std::rotate(members.begin(), first, std::next(first));
        Items outside;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const bool direct =
                find_category(members[i].category) != nullptr && find_category(members[i].category)->group == "-";
            if (whole && (i == 0 || (group_holds(item.element, members[i].element) && !direct))) {
                made.members.push_back(std::move(members[i]));
            } else {
                outside.push_back(std::move(members[i]));
            }
        }
        if (!outside.empty()) context_.lose(item.element, outside.front().value, "taken out of its group");
        if (whole) mapped_.here.push_back(std::move(made));
        for (Item& one : outside) leave_group(std::move(one));
    }

    // Dates and responsibilities stand in transactions only.
    void leave_group(Item item)
    {
        if (item.element == "date" || item.element == "transacNote" || item.element == "transac") {
            if (std::optional<Item> made = note(item, "stood in no transaction; became a note"))
                item = std::move(*made);
        }
        mapped_.here.push_back(std::move(item));
    }

    // Term components and groups of private making: one note that holds all their text.
    void unknown_group(const Item& item)
    {
        Item flat;
        flat.element = item.element;
        flat.category = item.category;
        flat.id = item.id;
        flat.value = joined(item);
        if (std::optional<Item> made = note(flat, "TBX-Basic has no such group; its text became a note")) {
            mapped_.here.push_back(std::move(*made));
        }
    }

    static std::string joined(const Item& item)
    {
        std::string text(trim(item.value));
        for (const Item& member : item.members) {
            const std::string part = joined(member);
            if (part.empty()) continue;
            if (!text.empty()) text += " | ";
            if (!member.category.empty()) text += member.category + ": ";
            text += part;
        }
        return text;
    }

    Level level_;
    MappedItems& mapped_;
    BasicContext& context_;
};

}  // namespace

void map_items(const Items& items, Level level, MappedItems& mapped, BasicContext& context)
{
    Mapper mapper(level, mapped, context);
    for (const Item& item : items) mapper.map(item);
}

}  // namespace termrail::io
