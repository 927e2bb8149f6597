// Categories by dialect, style, level and picklist; the published tables in intent, not their slips. Floor: io.
#include <set>

#include "io/shown.hpp"
#include "io/tbx_categories.hpp"
#include "io/tbx_check.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

bool is_meta_element(std::string_view name)
{
    for (const std::string_view one :
         {"admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref"}) {
        if (one == name) return true;
    }
    return false;
}

bool is_web_address(std::string_view target)
{
    return (target.starts_with("http://") && target.size() > 7) ||
           (target.starts_with("https://") && target.size() > 8);
}

std::string quoted(std::string_view value) { return "\"" + shown(value) + "\""; }

class DialectCheck {
public:
    explicit DialectCheck(const CheckContext& context) : context_(context) {}

    void run()
    {
        const pugi::xml_node root = context_.document.root();
        const std::string& dialect = context_.kind.dialect;
        if (context_.kind.generation == Generation::v2) {
            if (dialect != "TBX-Basic") return;
            worst_ = Severity::warning;  // version 2 settles its categories in a file of its own
            dialect_ = Module::basic;
            walk(root, false);
            return;
        }
        if (!dialect_module(dialect, dialect_)) {
            for (const std::string_view known : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist"}) {
                if (text::ascii_equal(known, dialect)) {
                    context_.report(Severity::error, "dialect/name",
                                    "letter case counts in the name of a dialect; write " + std::string(known), root,
                                    "type");
                }
            }
            return;  // a private dialect: its categories are its own
        }
        dct_ = context_.kind.style == "dct";
        collect_ids(root);
        walk(root, false);
    }

private:
    void collect_ids(pugi::xml_node node)
    {
        if (const pugi::xml_attribute id = node.attribute("id")) ids_.insert(id.value());
        for (const pugi::xml_node child : node.children()) {
            if (is_element(child)) collect_ids(child);
        }
    }

    void walk(pugi::xml_node node, bool in_body)
    {
        for (const pugi::xml_node child : node.children()) {
            if (!is_element(child)) continue;
            const Role role = role_of(child);
            if (!is_core_namespace(namespace_of(child))) {
                foreign(child);
                continue;
            }
            if (in_body && is_meta_element(local_name(child))) core(child);
            if (role == Role::header || role == Role::back) continue;
            walk(child, in_body || role == Role::body);
        }
    }

    // A category written as an attribute.
    void core(pugi::xml_node node)
    {
        const pugi::xml_attribute type = node.attribute("type");
        if (!type) return;  // the core grammar asks for it
        const std::string_view name = type.value();
        if (name.empty()) {
            context_.report(worst_, "dialect/empty-category", "type must name a data category", node, "type");
            return;
        }
        if (dct_) {
            context_.report(worst_, "dialect/dca-in-dct",
                            "<" + shown(node.name()) + " type=" + quoted(name) +
                                "> is DCA, but the file says style=\"dct\"; write the category as an element",
                            node);
        }
        const Category* category = known(name, node, "type");
        if (category == nullptr) return;
        if (category->element != local_name(node)) {
            context_.report(worst_, "dialect/wrong-element",
                            "the category " + shown(name) + " belongs into <" + std::string(category->element) + ">",
                            node, "type");
            return;
        }
        common(node, *category);
        if (context_.kind.generation == Generation::v3 && category->needs_target) target(node, *category);
    }

    // A category written as an element of its own.
    void foreign(pugi::xml_node node)
    {
        const std::string_view uri = namespace_of(node);
        const std::string_view name = local_name(node);
        if (!dct_) {
            context_.report(
                worst_, "dialect/dct-in-dca",
                "<" + shown(node.name()) + "> is DCT, but the file says style=\"dca\"; write the category as type",
                node);
            return;
        }
        Module module{};
        if (!namespace_module(uri, module) || module > dialect_) {
            context_.report(worst_, "dialect/unknown-module",
                            "the namespace " + shown(uri) + " is no module of " + shown(context_.kind.dialect), node);
            return;
        }
        const Category* category = known(name, node, {});
        if (category == nullptr) return;
        if (category->module != module) {
            context_.report(worst_, "dialect/wrong-module",
                            "the category " + shown(name) + " belongs into the namespace " +
                                std::string(module_namespace(category->module)),
                            node);
        }
        for (const pugi::xml_attribute one : node.attributes()) {
            const std::string_view key = one.name();
            const bool takes_target =
                category->element == "ref" || category->element == "xref" || category->element == "transacNote";
            if (is_namespace_declaration(key) || (key == "target" && takes_target)) continue;
            context_.report(worst_, "dialect/attribute",
                            "<" + shown(node.name()) + "> cannot have the attribute " + shown(key), node, key);
        }
        for (const pugi::xml_node child : node.children()) {
            if (is_element(child)) {
                context_.report(
                    worst_, "dialect/inline",
                    "a category element holds text only; <" + shown(child.name()) + "> is not allowed in it", child);
            }
        }
        common(node, *category);
        target(node, *category);
    }

    const Category* known(std::string_view name, pugi::xml_node node, std::string_view attribute_name)
    {
        const Category* category = find_category(name);
        if (category != nullptr && category->module <= dialect_) return category;
        if (category == nullptr) {
            const bool same_as_status = name == "usageStatus" || name == "normativeAuthorization";
            context_.report(worst_, "dialect/unknown-category",
                            shown(name) + " is no data category of " + shown(context_.kind.dialect) +
                                (same_as_status ? "; administrativeStatus is expected" : ""),
                            node, attribute_name);
        } else {
            context_.report(
                worst_, "dialect/not-in-dialect",
                "the category " + shown(name) + " belongs to another dialect than " + shown(context_.kind.dialect),
                node, attribute_name);
        }
        return nullptr;
    }

    void common(pugi::xml_node node, const Category& category)
    {
        std::string_view group;
        pugi::xml_node above = node.parent();
        while (is_element(above) && role_of(above) == Role::other) {
            if (group.empty()) group = local_name(above);
            above = above.parent();
        }
        const Role role = is_element(above) ? role_of(above) : Role::other;
        const Level level = role == Role::entry ? Level::entry : role == Role::section ? Level::language : Level::term;
        const bool v2 = context_.kind.generation == Generation::v2;
        if (!allows_level(category, level) && !(v2 && category.element == "admin")) {
            context_.report(
                worst_, "dialect/level",
                "the category " + std::string(category.name) + " is only allowed in " + level_names(category), node);
        } else if (!v2 && category.group == "-" && !group.empty()) {
            context_.report(worst_, "dialect/level",
                            "the category " + std::string(category.name) + " must not stand in <" + shown(group) + ">",
                            node);
        } else if (!category.group.empty() && category.group != "-" && group != category.group) {
            context_.report(worst_, "dialect/level",
                            "the category " + std::string(category.name) + " is only allowed in <" +
                                std::string(category.group) + ">",
                            node);
        }
        if (category.values.empty() || (v2 && category.name == "termLocation")) return;
        const std::string value = text_of(inline_content(node));
        if (v2 && category.name == "partOfSpeech" && value == "properNoun") return;
        if (!allows_value(category, value)) {
            context_.report(worst_, "dialect/value",
                            quoted(value) + " is no value of " + std::string(category.name) + "; expected one of " +
                                std::string(category.values),
                            node);
        } else if (!dct_ && std::string_view(node.child_value()) != value && !node.first_child().next_sibling()) {
            context_.report(
                Severity::warning, "dialect/value-space",
                "white space round the value of " + std::string(category.name) + "; published rules refuse it", node);
        }
    }

    void target(pugi::xml_node node, const Category& category)
    {
        const pugi::xml_attribute given = node.attribute("target");
        if (!given) {
            if (category.needs_target || category.name == "crossReference") {
                context_.report(worst_, "dialect/target",
                                "the category " + std::string(category.name) + " needs a target", node);
            }
            return;
        }
        const std::string_view value = given.value();
        if (is_web_address(value) || ids_.count(std::string(value)) != 0) return;
        context_.report(worst_, "dialect/target",
                        "the target " + quoted(value) + " is neither an http address nor an id in the file", node,
                        "target");
    }

    const CheckContext& context_;
    Module dialect_ = Module::core;
    Severity worst_ = Severity::error;
    bool dct_ = false;
    std::set<std::string> ids_;
};

}  // namespace

void check_dialect(const CheckContext& context) { DialectCheck(context).run(); }

}  // namespace termrail::io
