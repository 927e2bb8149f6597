// Attributes, ids, dates and inline pairs of a core grammar. Floor: io.
#include <algorithm>
#include <map>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "io/shown.hpp"
#include "io/tbx_basic.hpp"
#include "io/tbx_categories.hpp"
#include "io/tbx_check.hpp"
#include "io/tbx_check_content.hpp"
#include "io/tbx_grammar.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_time(std::string_view time)
{
    const auto digit = [&](std::size_t i) { return i < time.size() && time[i] >= '0' && time[i] <= '9'; };
    if (time.size() < 8 || time[2] != ':' || time[5] != ':') return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U, 6U, 7U}) {
        if (!digit(i)) return false;
    }
    std::size_t at = 8;
    if (at < time.size() && time[at] == '.') {
        for (++at; digit(at); ++at) {}
    }
    const std::string_view zone = time.substr(at);
    return zone.empty() || zone == "Z" || (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':');
}

// xsd:date or xsd:dateTime.
bool is_xml_date(std::string_view text)
{
    text = trim(text);
    if (text.size() < 10 || text[4] != '-' || iso_date(text.substr(0, 10)).empty()) return false;
    const std::string_view rest = text.substr(10);
    if (rest.starts_with('T')) return is_time(rest.substr(1));
    return rest.empty() || rest == "Z" || (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':');
}

class CoreCheck {
public:
    explicit CoreCheck(const CheckContext& context)
        : context_(context),
          grammar_(core_grammar(context.kind.generation)),
          v3_(context.kind.generation == Generation::v3)
    {}

    void run()
    {
        const pugi::xml_node root = context_.document.root();
        if (!context_.kind.root_expected) {
            context_.report(Severity::error, "core/root",
                            "the root is " + tag(root) + "; it must be " + (v3_ ? "<tbx>" : "<martif>"), root);
        }
        if (!context_.kind.namespace_expected) {
            context_.report(Severity::error, "core/namespace",
                            v3_ ? "<tbx> must be in the namespace urn:iso:std:iso:30042:ed-2"
                                : tag(root) + " of version 2 must not have a namespace",
                            root);
        }
        if (v3_ && root.attribute("type") && !context_.kind.dialect.starts_with("TBX-")) {
            context_.report(Severity::error, "core/type", "type must be a dialect name such as TBX-Basic", root,
                            "type");
        }
        element(root);
        for (const Reference& reference : references_) {
            if (ids_.count(reference.target) == 0) {
                context_.report(Severity::error, "core/dangling-reference",
                                "no element has the id \"" + shown(reference.target) + "\"", reference.node,
                                reference.attribute);
            }
        }
    }

private:
    struct Reference {
        std::string target;
        pugi::xml_node node;
        std::string_view attribute;
    };

    void element(pugi::xml_node node)
    {
        const auto rule = grammar_.find(local_name(node));
        if (rule == grammar_.end()) return;  // reported where it stands
        attributes(node, rule->second);
        check_content(context_, grammar_, node, rule->second);
        if (rule->second.date && !is_xml_date(text_of(inline_content(node)))) {
            context_.report(Severity::error, "core/date", "a date must look like 2024-05-31 or 2024-05-31T12:00:00Z",
                            node);
        }
        const auto is_code = [&](pugi::xml_node child, std::string_view name) {
            return v3_ && is_element(child) && local_name(child) == name;
        };
        std::size_t ends = 0;  // <ec> from the child on; <sc> before it
        std::size_t starts = 0;
        for (const pugi::xml_node child : node.children()) ends += is_code(child, "ec") ? 1U : 0U;
        for (const pugi::xml_node child : node.children()) {
            const bool start = is_code(child, "sc");
            const bool end = is_code(child, "ec");
            if (end) --ends;
            if (is_element(child) && !context_.is_foreign(child)) {
                element(child);
                if (start || end) code_pair(child, start, start ? ends > 0 : starts > 0);
            }
            if (start) ++starts;
        }
    }

    void attributes(pugi::xml_node node, const ElementRule& rule)
    {
        for (const AttributeRule& one : rule.attributes) {
            if (!one.required || node.attribute(std::string(one.name).c_str())) continue;
            std::string hint = one.name == "xml:lang" && node.attribute("lang") ? "; lang needs the prefix xml" : "";
            context_.report(Severity::error,
                            one.name == "id"         ? "core/missing-id"
                            : one.name == "xml:lang" ? "core/missing-language"
                                                     : "core/missing-attribute",
                            tag(node) + " needs the attribute " + std::string(one.name) + hint, node);
        }
        for (const pugi::xml_attribute one : node.attributes()) {
            const std::string_view name = one.name();
            if (is_namespace_declaration(name)) continue;
            const auto known = std::find_if(rule.attributes.begin(), rule.attributes.end(),
                                            [&](const AttributeRule& r) { return r.name == name; });
            if (known == rule.attributes.end()) {
                context_.report(Severity::error, "core/unknown-attribute",
                                tag(node) + " cannot have the attribute " + shown(name), node, name);
            } else {
                value(node, *known, one.value());
            }
        }
    }

    void value(pugi::xml_node node, const AttributeRule& rule, std::string_view value)
    {
        if (rule.type == ValueType::id) {
            id(node, value);
        } else if (rule.type == ValueType::idref) {
            references_.push_back({std::string(value), node, rule.name});
        } else if (rule.type == ValueType::language && v3_ && !is_xml_language(value)) {
            context_.report(value.empty() ? Severity::error : Severity::warning, "core/language",
                            "\"" + shown(value) + "\" is no language tag; write one such as zh-Hant", node, rule.name);
        } else if (rule.type == ValueType::choice) {
            std::string_view rest = rule.choices;
            while (!rest.empty()) {
                const std::string_view one = rest.substr(0, rest.find(','));
                if (one == value) return;
                rest.remove_prefix(std::min(rest.size(), one.size() + 1));
            }
            std::string choices(rule.choices);
            for (std::size_t at = 0; (at = choices.find(',', at)) != std::string::npos; at += 2)
                choices.replace(at, 1, ", ");
            context_.report(
                Severity::error, "core/attribute-value",
                "the attribute " + std::string(rule.name) + " of " + tag(node) + " must be one of " + choices, node,
                rule.name);
        }
    }

    void id(pugi::xml_node node, std::string_view value)
    {
        std::string name(value);
        if (!v3_) std::replace(name.begin(), name.end(), ':', '_');  // a DTD allows colons
        if (!is_ncname(name)) {
            context_.report(
                Severity::error, "core/id-form",
                "the id \"" + shown(value) + "\" is no XML name; it must begin with a letter and hold no spaces", node,
                "id");
        }
        const auto [first, added] = ids_.emplace(std::string(value), node);
        if (added) return;
        context_.report(Severity::error, "core/duplicate-id",
                        "the id \"" + shown(value) + "\" is already used at line " +
                            std::to_string(context_.document.place(first->second, "id").line),
                        node, "id");
    }

    // Rules 4 to 8 of the published Schematron files.
    void code_pair(pugi::xml_node node, bool start, bool paired)
    {
        const std::string_view isolated = attribute(node, "isolated");
        if (paired && isolated == "yes") {
            context_.report(Severity::error, "core/inline-pair",
                            tag(node) + " has its partner beside it; isolated must be no", node, "isolated");
        }
        if (!paired && isolated == "no") {
            context_.report(Severity::error, "core/inline-pair",
                            tag(node) + " has no partner beside it; isolated must be yes", node, "isolated");
        }
        if (!start && paired && !node.attribute("startRef")) {
            context_.report(Severity::error, "core/inline-pair", tag(node) + " needs startRef, the id of its <sc>",
                            node);
        }
        if (!start && !paired && attribute(node, "id").empty()) {
            context_.report(Severity::error, "core/inline-pair", tag(node) + " without a start needs an id", node);
        }
    }

    const CheckContext& context_;
    const Grammar& grammar_;
    bool v3_;
    std::map<std::string, pugi::xml_node> ids_;
    std::vector<Reference> references_;
};

}  // namespace

void check_core(const CheckContext& context) { CoreCheck(context).run(); }

}  // namespace termrail::io
