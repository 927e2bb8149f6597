// Groups of data categories on their way to a form of TBX: kept, regrouped, or taken apart. Floor: io.
#include <algorithm>

#include "io/shown.hpp"
#include "io/tbx_form.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// All that an item and its members say, in one line.
std::string joined(const Item& item)
{
    std::string text(trim(item.value));
    for (const Item& member : item.members) {
        if (is_aside(member)) continue;
        const std::string part = joined(member);
        if (part.empty()) continue;
        if (!text.empty()) text += " | ";
        if (!member.category.empty()) text += member.category + ": ";
        text += part;
    }
    return text;
}

class Mapper {
public:
    Mapper(Level level, MappedItems& mapped, FormContext& context)
        : level_(level), mapped_(mapped), context_(context), rules_(context.rules)
    {}

    void map(const Item& item)
    {
        if (is_item_group(item.element)) return group(item);
        if (rules_.v2 && rules_.open && level_ == Level::term && item.element == "termCompList") {
            return components(item);
        }
        if (!item.members.empty()) return unknown_group(item);
        if (item.element == "transac" && is_transaction(item)) {  // it never stands alone
            Item wrapped;
            wrapped.element = "transacGrp";
            wrapped.members.push_back(item);
            return group(wrapped);
        }
        if (level_ == Level::term && item.category == "definition" && moves_definition()) {
            context_.lose(item.category, item.value, "moved from the term to its language section");
            add(make_item(item, Level::language, {}, context_), mapped_.language);
            return;
        }
        add(make_item(item, level_, {}, context_), mapped_.here);
    }

private:
    static void add(std::optional<Item> item, Items& to)
    {
        if (item) to.push_back(std::move(*item));
    }

    bool is_transaction(const Item& item) const
    {
        if (rules_.open) return !item.category.empty();
        return rules_.category(renamed(item.category, rules_)) != nullptr;
    }

    bool moves_definition() const { return !rules_.open && rules_.category("definition") != nullptr; }

    void group(const Item& item)
    {
        const auto defines = [](const Item& member) { return member.category == "definition"; };
        if (level_ == Level::term && moves_definition() &&
            std::any_of(item.members.begin(), item.members.end(), defines)) {
            context_.lose("definition", "", "moved from the term to its language section, with its group");
            MappedItems below;
            Mapper(Level::language, below, context_).group(item);
            std::move(below.here.begin(), below.here.end(), std::back_inserter(mapped_.language));
            return;
        }
        lose_group_attributes(item);
        Items members;
        for (const Item& member : item.members) map_member(member, item.element, members);
        place(item, std::move(members));
    }

    void map_member(const Item& member, const std::string& group_name, Items& members)
    {
        if (!is_item_group(member.element) && member.members.empty()) {
            add(make_item(member, level_, group_name, context_), members);
            return;
        }
        if (member.element == "adminGrp" && rules_.group_holds(group_name, "admin") &&
            !rules_.group_holds(group_name, "adminGrp")) {
            context_.lose(member.element, joined(member), "a group inside a group was dissolved in it");
            lose_group_attributes(member);
            lose_id(member);
            for (const Item& inner : member.members) map_member(inner, group_name, members);
            return;
        }
        MappedItems below;
        Mapper(level_, below, context_).map(member);
        std::move(below.here.begin(), below.here.end(), std::back_inserter(members));
        std::move(below.language.begin(), below.language.end(), std::back_inserter(mapped_.language));
    }

    // Whether a member that is already of the form may stand in a group of this name.
    bool fits(const Item& member, std::string_view group_name) const
    {
        if (is_aside(member) || is_foreign(member)) return true;
        if (!rules_.group_holds(group_name, member.element)) return false;
        return rules_.open || in_group(member, group_name);
    }

    bool in_group(const Item& member, std::string_view group_name) const
    {
        const Category* category = rules_.category(member.category);
        return category == nullptr || rules_.in_group(*category, group_name, level_);
    }

    bool leads(const Item& member, std::string_view group_name, std::string_view main) const
    {
        return !main.empty() && member.element == main && (rules_.open || in_group(member, group_name));
    }

    void place(const Item& item, Items members)
    {
        const std::string_view main = rules_.main_element(item.element, level_);
        auto first = std::find_if(members.begin(), members.end(),
                                  [&](const Item& member) { return leads(member, item.element, main); });
        if (first == members.end() && !main.empty()) first = std::find_if(members.begin(), members.end(), is_foreign);
        if (first == members.end()) {
            if (!members.empty()) {
                context_.lose(item.element, joined(item), "no such group can stand here; its parts stand on their own");
            }
            lose_id(item);
            for (Item& member : members) leave_group(std::move(member));
            return;
        }
        const auto start = std::find_if_not(members.begin(), members.end(), [](const Item& m) { return is_aside(m); });
        std::rotate(start, first, std::next(first));
        Item made;
        made.element = item.element;
        made.id = item.id;
        Items outside;
        for (auto member = members.begin(); member != members.end(); ++member) {
            const bool inside = member == start || fits(*member, item.element);
            (inside ? made.members : outside).push_back(std::move(*member));
        }
        mapped_.here.push_back(std::move(made));
        for (Item& one : outside) {
            context_.lose(one.category.empty() ? one.element : one.category, joined(one), "taken out of its group");
            leave_group(std::move(one));
        }
    }

    // What can only stand in a group becomes a note.
    void leave_group(Item item)
    {
        if (is_item_group(item.element) || is_aside(item)) {
            mapped_.here.push_back(std::move(item));
            return;
        }
        const bool bound = item.element == "date" || item.element == "transacNote" || item.element == "transac" ||
                           item.element == "adminNote" || item.element == "descripNote";
        if (bound) {
            add(make_note(item, "stood in a group that cannot stay; became a note", context_), mapped_.here);
        } else {
            mapped_.here.push_back(std::move(item));
        }
    }

    // Term components and groups of private making: one note that holds all their text.
    void unknown_group(const Item& item)
    {
        Item flat = item;
        flat.value = joined(item);
        flat.content.clear();
        flat.members.clear();
        lose_asides(item.content, context_);
        flatten(item.members);
        add(make_note(flat, shown(context_.rules.form.dialect) + " has no such group; its text became a note",
                      context_),
            mapped_.here);
    }

    // What one line of text does not hold of the members: their comments stay, their attributes go.
    void flatten(const Items& members)
    {
        for (const Item& member : members) {
            if (is_aside(member)) {
                add(make_item(member, level_, {}, context_), mapped_.here);
                continue;
            }
            lose_all_attributes(member, context_);
            lose_asides(member.content, context_);
            flatten(member.members);
        }
    }

    // Version 2: what stands beside the components, then these.
    void components(const Item& item)
    {
        Item made;
        made.element = item.element;
        made.category = item.category;
        made.id = item.id;
        clean_text(made.category, context_);
        Item rest = item;
        rest.category.clear();
        lose_group_attributes(rest);
        MappedItems beside;
        Items parts;
        for (const Item& member : item.members) {
            if (member.element == "termComp") {
                component(member, parts);
            } else if (member.element == "termCompGrp") {
                component_group(member, parts);
            } else {
                Mapper(Level::language, beside, context_).map(member);
            }
        }
        if (parts.empty() || made.category.empty()) return unknown_group(item);
        made.members = std::move(beside.here);
        std::move(parts.begin(), parts.end(), std::back_inserter(made.members));
        mapped_.here.push_back(std::move(made));
    }

    void component(const Item& item, Items& to)
    {
        Item made;
        made.element = item.element;
        made.value = item.value;
        made.content = item.content;
        made.id = item.id;
        made.language = make_language(item.language);
        if (made.language != item.language) context_.lose("xml:lang", item.language, "no language tag; left out");
        make_text(made.value, made.content, Running::plain, context_);
        std::vector<Attribute> others = item.attributes;
        if (!item.category.empty()) others.push_back({"type", item.category});
        if (!item.target.empty()) others.push_back({"target", item.target});
        lose_attributes(item.element, others, context_);
        to.push_back(std::move(made));
    }

    void component_group(const Item& item, Items& to)
    {
        const auto is_component = [](const Item& member) { return member.element == "termComp"; };
        const auto first = std::find_if(item.members.begin(), item.members.end(), is_component);
        if (first == item.members.end()) return unknown_group(item);
        Item made;
        made.element = item.element;
        made.id = item.id;
        lose_group_attributes(item);
        component(*first, made.members);
        MappedItems rest;
        for (auto member = item.members.begin(); member != item.members.end(); ++member) {
            if (member == first) continue;
            if (is_component(*member)) {
                component(*member, to);
            } else {
                Mapper(level_, rest, context_).map(*member);
            }
        }
        const auto is_term_note = [](const Item& m) { return m.element == "termNote" || m.element == "termNoteGrp"; };
        std::stable_partition(rest.here.begin(), rest.here.end(), is_term_note);
        for (Item& member : rest.here) {
            const bool outside = member.element == "descrip" || member.element == "descripGrp";
            if (outside) context_.lose(member.element, joined(member), "taken out of its group");
            (outside ? mapped_.here : made.members).push_back(std::move(member));
        }
        to.push_back(std::move(made));
    }

    void lose_group_attributes(const Item& item)
    {
        lose_asides(item.content, context_);
        lose_attributes(item.element, item.attributes, context_);
        for (const std::string* one : {&item.category, &item.language, &item.target, &item.value}) {
            if (!one->empty()) context_.lose(item.element, *one, "no place for this on a group; it was left out");
        }
    }

    void lose_id(const Item& item)
    {
        if (!item.id.empty()) context_.lose(item.element + " id", item.id, "its group is gone; it was left out");
    }

    Level level_;
    MappedItems& mapped_;
    FormContext& context_;
    const FormRules& rules_;
};

}  // namespace

void map_items(const Items& items, Level level, MappedItems& mapped, FormContext& context)
{
    Mapper mapper(level, mapped, context);
    for (const Item& item : items) mapper.map(item);
}

}  // namespace termrail::io
