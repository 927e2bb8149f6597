// Checks a tree against a core grammar. Floor: io.
#include <algorithm>
#include <map>
#include <vector>

#include <termrail/text/utf8.hpp>

#include "io/tbx_basic.hpp"
#include "io/tbx_categories.hpp"
#include "io/tbx_check.hpp"
#include "io/tbx_grammar.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

std::string tag(pugi::xml_node node) { return "<" + std::string(node.name()) + ">"; }

std::string listed(const std::vector<std::string_view>& names)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
        list += "<" + std::string(names[i]) + ">";
    }
    return list;
}

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
                                "no element has the id \"" + reference.target + "\"", reference.node,
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

    bool is_foreign(pugi::xml_node node) const { return v3_ && !is_core_namespace(namespace_of(node)); }

    void element(pugi::xml_node node)
    {
        const auto rule = grammar_.find(local_name(node));
        if (rule == grammar_.end()) return;  // reported where it stands
        attributes(node, rule->second);
        content(node, rule->second);
        if (rule->second.date && !is_xml_date(text_of(inline_content(node)))) {
            context_.report(Severity::error, "core/date", "a date must look like 2024-05-31 or 2024-05-31T12:00:00Z",
                            node);
        }
        if (v3_ && (local_name(node) == "sc" || local_name(node) == "ec")) code_pair(node);
        for (const pugi::xml_node child : node.children()) {
            if (is_element(child) && !is_foreign(child)) element(child);
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
                                tag(node) + " cannot have the attribute " + std::string(name), node, name);
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
                            "\"" + std::string(value) + "\" is no language tag; write one such as zh-Hant", node,
                            rule.name);
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
                "the id \"" + std::string(value) + "\" is no XML name; it must begin with a letter and hold no spaces",
                node, "id");
        }
        const auto [first, added] = ids_.emplace(std::string(value), node);
        if (added) return;
        context_.report(Severity::error, "core/duplicate-id",
                        "the id \"" + std::string(value) + "\" is already used at line " +
                            std::to_string(context_.document.place(first->second, "id").line),
                        node, "id");
    }

    // Matches the children step by step; one error a child, then on with the next.
    void content(pugi::xml_node node, const ElementRule& rule)
    {
        std::size_t step = 0;
        std::size_t count = 0;
        const std::vector<Particle>& particles = rule.particles;
        std::vector<bool> missed(particles.size(), false);
        for (const pugi::xml_node child : node.children()) {
            if (is_text(child)) {
                if (!rule.text && !trim(child.value()).empty()) {
                    context_.report(Severity::error, "core/unexpected-text", "text is not allowed in " + tag(node),
                                    child);
                }
                continue;
            }
            if (!is_element(child)) continue;
            const bool foreign = is_foreign(child);
            std::size_t at = step;
            std::size_t so_far = count;
            bool fits = false;
            for (; at < particles.size(); ++at, so_far = 0) {
                if (accepts(particles[at], child, foreign) && (so_far == 0 || particles[at].repeats)) {
                    fits = true;
                    break;
                }
                if (particles[at].required && so_far == 0 && !missed[at]) break;
            }
            if (fits) {
                step = at;
                count = so_far + 1;
                continue;
            }
            misplaced(node, child, foreign, particles, step, count);
            if (at < particles.size() && !missed[at]) {  // a step was jumped: say it once, then look behind it
                const auto later = std::find_if(particles.begin() + static_cast<std::ptrdiff_t>(at), particles.end(),
                                                [&](const Particle& p) { return accepts(p, child, foreign); });
                if (later != particles.end()) {
                    missed[at] = true;
                    step = static_cast<std::size_t>(later - particles.begin());
                    count = 1;
                }
            }
        }
        for (; step < particles.size(); ++step, count = 0) {
            if (particles[step].required && count == 0 && !missed[step]) {
                context_.report(Severity::error, "core/missing-element",
                                tag(node) + " is not complete; " + listed(particles[step].names) + " is expected",
                                node);
                return;
            }
        }
    }

    bool accepts(const Particle& particle, pugi::xml_node child, bool foreign) const
    {
        const auto has = [&](std::string_view name) {
            return std::find(particle.names.begin(), particle.names.end(), name) != particle.names.end();
        };
        if (!foreign) return has(local_name(child));
        return has("descrip") || has("admin") || has("termNote") || has("transac") || has("adminNote") ||
               has("descripNote") || has("transacNote");
    }

    void misplaced(pugi::xml_node node, pugi::xml_node child, bool foreign, const std::vector<Particle>& particles,
                   std::size_t step, std::size_t count)
    {
        if (!foreign && grammar_.find(local_name(child)) == grammar_.end()) {
            context_.report(Severity::error, "core/unknown-element",
                            tag(child) + " is no element of TBX version " + (v3_ ? "3" : "2") + hint(child), child);
            return;
        }
        std::vector<std::string_view> expected;
        for (; step < particles.size(); ++step, count = 0) {
            if (count == 0 || particles[step].repeats) {
                expected.insert(expected.end(), particles[step].names.begin(), particles[step].names.end());
            }
            if (particles[step].required && count == 0) break;
        }
        context_.report(Severity::error, "core/unexpected-element",
                        tag(child) + " is not allowed here in " + tag(node) +
                            (expected.empty() ? "" : "; expected " + listed(expected)),
                        child);
    }

    std::string hint(pugi::xml_node child) const
    {
        const std::string_view name = local_name(child);
        if (!v3_) return "";
        if (name == "termEntry") return "; version 3 says <conceptEntry>";
        if (name == "langSet") return "; version 3 says <langSec>";
        if (name == "tig" || name == "ntig") return "; version 3 says <termSec>";
        return "";
    }

    // Rules 4 to 8 of the published Schematron files.
    void code_pair(pugi::xml_node node)
    {
        const bool start = local_name(node) == "sc";
        bool paired = false;
        for (pugi::xml_node other = start ? node.next_sibling() : node.previous_sibling(); other;
             other = start ? other.next_sibling() : other.previous_sibling()) {
            if (is_element(other) && local_name(other) == (start ? "ec" : "sc")) paired = true;
        }
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
