// One data category on its way to a form of TBX: what it becomes, by the tables of ISO 30042. Floor: io.
#include <algorithm>

#include "io/shown.hpp"
#include "io/tbx_form.hpp"
#include "io/tbx_items.hpp"
#include "io/xml.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_plain(std::string_view element)
{
    return element == "xref" || element == "ref" || element == "transac" || element == "transacNote" ||
           element == "adminNote" || element == "descripNote";
}

// Elements that hold a data category in DCA.
bool is_meta(std::string_view element)
{
    return element == "admin" || element == "descrip" || element == "termNote" || is_plain(element);
}

class ItemMaker {
public:
    ItemMaker(const Item& item, Level level, std::string_view group, FormContext& context)
        : item_(item), level_(level), group_(group), context_(context), rules_(context.rules)
    {}

    std::optional<Item> make()
    {
        if (is_aside(item_)) return aside();
        if (item_.element == "#text") return note("text stood where none may; became a note");
        if (is_foreign(item_)) {
            return rules_.foreign ? foreign() : note("belongs to no module of " + dialect() + "; became a note");
        }
        if (item_.element == "note") return plain_note();
        if (item_.element == "date") return date();
        if (item_.element == "xref" && item_.category.empty() && !(rules_.v2 && rules_.open)) {
            return untyped_link();
        }
        return rules_.open ? free_category() : category();
    }

private:
    std::string dialect() const { return shown(rules_.form.dialect); }

    std::optional<Item> note(std::string reason) { return make_note(item_, std::move(reason), context_); }

    std::optional<Item> aside()
    {
        Item made = item_;
        if (!make_aside(made.element, made.value, context_)) return std::nullopt;
        return made;
    }

    std::optional<Item> plain_note()
    {
        if (!item_.category.empty()) return note("the type of a note became part of its text");
        Item made = item_;
        made.attributes.clear();
        made.target.clear();
        lose_attributes("note", item_.attributes, context_);
        language(made);
        if (!item_.target.empty()) {
            context_.lose("note target", item_.target, "no place for this attribute; it was left out");
        }
        make_text(made.value, made.content, Running::note, context_);
        return made;
    }

    std::optional<Item> date()
    {
        const bool free = rules_.v2 && rules_.open;  // where a date is any text
        const std::string day = iso_date(item_.value);
        if (group_ != "transacGrp" || (day.empty() && !free)) return note("no date in a transaction; became a note");
        Item made;
        made.element = "date";
        made.value = free ? item_.value : day;
        if (free) clean_text(made.value, context_);
        if (free) made.value = trim(made.value);
        if (!free && day != trim(item_.value)) context_.lose("date", item_.value, "became " + day);
        made.id = item_.id;
        lose_attributes("date", item_.attributes, context_);
        lose_asides(item_.content, context_);
        for (const std::string* one : {&item_.language, &item_.target, &item_.category}) {
            if (!one->empty()) context_.lose("date", *one, "no place for this attribute; it was left out");
        }
        return made;
    }

    std::optional<Item> foreign()
    {
        Item made = item_;
        made.attributes = foreign_attributes();
        made.category.clear();
        language(made);
        clean_text(made.id, context_);
        clean_text(made.target, context_);
        // Without a prefix of its own the element would draw inline codes into its namespace.
        const bool prefixed = item_.element.find(':') != std::string::npos;
        make_text(made.value, made.content, prefixed ? Running::note : Running::plain, context_);
        return made;
    }

    // In the order that they are read in: those of the element, type last, then the declarations that they need.
    std::vector<Attribute> foreign_attributes()
    {
        std::vector<Attribute> made;
        std::vector<Attribute> declared;
        std::vector<Attribute> given = item_.attributes;
        if (!item_.category.empty()) given.push_back({"type", item_.category});
        std::stable_partition(given.begin(), given.end(), [](const Attribute& one) { return one.name != "type"; });
        const auto value_of = [](const std::vector<Attribute>& attributes, const std::string& name) {
            for (const Attribute& one : attributes) {
                if (one.name == name) return one.value;
            }
            return std::string();
        };
        const auto declare = [&](const std::string& prefix) {
            const std::string name = prefix.empty() ? "xmlns" : "xmlns:" + prefix;
            if (value_of(declared, name).empty()) declared.push_back({name, value_of(given, name)});
        };
        for (const Attribute& one : given) {
            if (is_namespace_declaration(one.name)) continue;
            const std::size_t colon = one.name.find(':');
            const std::string prefix = colon == std::string::npos ? "" : one.name.substr(0, colon);
            const bool named = is_ncname(std::string_view(one.name).substr(prefix.empty() ? 0 : colon + 1)) &&
                               (prefix.empty() || is_ncname(prefix));
            const bool known = prefix.empty() || prefix == "xml" || !value_of(given, "xmlns:" + prefix).empty();
            const bool again = !value_of(made, one.name).empty() || one.name == "id" || one.name == "xml:lang" ||
                               one.name == "xml:id" || one.name == "lang" || one.name == "target";
            if (!named || !known || again || one.value.empty()) {
                context_.lose(item_.element + " " + one.name, one.value, "cannot be written; it was left out");
                continue;
            }
            made.push_back(one);
            clean_text(made.back().value, context_);
            if (!prefix.empty() && prefix != "xml") declare(prefix);
        }
        const std::size_t colon = item_.element.find(':');
        declare(colon == std::string::npos ? "" : item_.element.substr(0, colon));
        for (Attribute& one : declared) {
            clean_text(one.value, context_);
            made.push_back(std::move(one));
        }
        return made;
    }

    std::optional<Item> untyped_link()
    {
        Item typed = item_;
        typed.category = "externalCrossReference";
        if (!link_target() || (!rules_.open && rules_.category(typed.category) == nullptr) ||
            (!group_.empty() && !rules_.open)) {
            return note("has no data category; became a note");
        }
        context_.lose("xref", item_.value, "had no data category; became externalCrossReference");
        return ItemMaker(typed, level_, group_, context_).make();
    }

    // Any category where the core grammar lets its element stand.
    std::optional<Item> free_category()
    {
        const std::string_view element = item_.element;
        const bool untyped = item_.category.empty() && !(rules_.v2 && element == "xref");
        if (!is_meta(element)) return note("no element of TBX here; became a note");
        if (untyped) return note("has no data category; became a note");
        const bool own_group = (element == "transac" || element == "transacNote") ? group_ == "transacGrp"
                               : element == "adminNote"                           ? group_ == "adminGrp"
                               : element == "descripNote"                         ? group_ == "descripGrp"
                               : element == "termNote"                            ? level_ == Level::term
                                                                                  : true;
        if (!own_group) return note("has no place here; became a note");
        if (element == "xref" && !link_target()) return note("the target is no web address; became a note");
        Item made = bare(item_.element, item_.category);
        clean_text(made.category, context_);
        common(made);
        make_text(made.value, made.content, is_plain(element) ? Running::plain : Running::note, context_);
        return made;
    }

    std::optional<Item> category()
    {
        const std::string_view name = target_name();
        const Category* known = name.empty() ? nullptr : rules_.category(name);
        if (known == nullptr) return note("no category of " + dialect() + "; became a note");
        if (!rules_.at_level(*known, level_)) {
            return note("only allowed in " + level_names(*known) + "; became a note");
        }
        if (!known->group.empty() && known->group != "-" && known->group != group_) {
            return note("only allowed in a " + std::string(known->group) + "; became a note");
        }
        if (known->needs_target && !link_target()) return note("the target is no web address; became a note");
        if (rules_.dct && known->element == "ref" && item_.target.empty()) {
            return note("has no target, which DCT asks for; became a note");
        }
        Item made = bare(known->element, known->name);
        if (item_.category != made.category) context_.lose(item_.category, item_.value, "became " + made.category);
        if (item_.element != made.element) {
            context_.lose(item_.category, item_.value, "stood in " + shown(item_.element) + ", now in " + made.element);
        }
        common(made);
        const bool plain = rules_.dct || !known->values.empty() || is_plain(made.element);
        make_text(made.value, made.content, plain ? Running::plain : Running::note, context_);
        if (rules_.has_value(*known, made.value)) return made;
        const std::string value = picklist_value(*known, made.value, rules_);
        if (value.empty() && known->name == "grammaticalGender") {
            context_.lose(item_.category, item_.value, "says nothing; left out");
            lose_all_attributes(made, context_);
            return std::nullopt;
        }
        if (value.empty()) return note("no value that " + dialect() + " has; became a note");
        context_.lose(item_.category, item_.value, "became " + value);
        made.value = value;
        made.content.clear();
        return made;
    }

    std::string_view target_name() const
    {
        const std::string_view name = renamed(item_.category, rules_);
        // A relation says something only when it leads somewhere.
        if (name == "crossReference" && item_.category != name && item_.target.empty()) return {};
        return name;
    }

    bool link_target() const { return rules_.v2 ? !item_.target.empty() : is_web_address(item_.target); }

    Item bare(std::string_view element, std::string_view name) const
    {
        Item made;
        made.element = element;
        made.category = name;
        made.value = item_.value;
        made.content = item_.content;
        made.target = item_.target;
        return made;
    }

    void language(Item& made)
    {
        made.language = make_language(item_.language);
        if (made.language != item_.language) {
            context_.lose("xml:lang", item_.language,
                          made.language.empty() ? "no language tag; left out" : "became " + made.language);
        }
    }

    void common(Item& made)
    {
        const auto left_out = [&](const char* name, std::string& value) {
            if (value.empty()) return;
            context_.lose(made.category + " " + name, value, "the form has no place for it; it was left out");
            value.clear();
        };
        made.id = item_.id;
        language(made);
        if (rules_.dct) left_out("id", made.id);
        if (rules_.dct || made.element == "xref") left_out("xml:lang", made.language);
        const bool leads = made.element == "ref" || made.element == "xref" || made.element == "transacNote";
        if (rules_.dct && !leads) left_out("target", made.target);
        if (made.element == "xref") clean_text(made.target, context_);
        std::vector<Attribute> others;
        for (const Attribute& one : item_.attributes) {
            const bool twice = !made.attributes.empty();
            if (one.name == "datatype" && !rules_.dct && made.element != "xref" && !twice && !one.value.empty()) {
                made.attributes.push_back(one);
                clean_text(made.attributes.back().value, context_);
            } else {
                others.push_back(one);
            }
        }
        lose_attributes(item_.element, others, context_);
    }

    const Item& item_;
    Level level_;
    std::string_view group_;
    FormContext& context_;
    const FormRules& rules_;
};

}  // namespace

std::optional<Item> make_item(const Item& item, Level level, std::string_view group, FormContext& context)
{
    return ItemMaker(item, level, group, context).make();
}

}  // namespace termrail::io
