// One category by the tables of its module; what no published rule refuses is a warning. Floor: io.
#include "io/tbx_check_module.hpp"

#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_web_address(std::string_view target)
{
    return (target.starts_with("http://") && target.size() > 7) ||
           (target.starts_with("https://") && target.size() > 8);
}

// The tables say where a category may stand; the published rules forget some of it.
Severity level_severity(Dialect dialect, const Category& category, const Standing& standing)
{
    if (!dialect.dct) {
        const bool linguist_xref = dialect.module == Module::linguist && category.element == "xref";
        return linguist_xref ? Severity::warning : Severity::error;
    }
    const bool forgotten = category.name == "geographicalUsage" || category.name == "crossReference" ||
                           category.name == "externalCrossReference" ||
                           (category.name == "transactionType" && standing.group.empty());
    return forgotten ? Severity::warning : Severity::error;
}

void check_level(const CheckContext& context, Dialect dialect, pugi::xml_node node, const Category& category)
{
    const Standing standing = standing_of(node);
    const Severity severity = level_severity(dialect, category, standing);
    const std::string name = "the category " + std::string(category.name);
    if (!allows_level(category, standing.level)) {
        context.report(severity, "module/level", name + " is only allowed in " + level_names(category), node);
    } else if (category.group == "-" && !standing.group.empty()) {
        context.report(
            severity, "module/level",
            name + " must not stand in <" + std::string(standing.group) + ">, but directly in " + level_names(category),
            node);
    } else if (!category.group.empty() && category.group != "-" && standing.group != category.group) {
        context.report(severity, "module/level", name + " is only allowed in <" + std::string(category.group) + ">",
                       node);
    }
}

void check_target(const CheckContext& context, Severity severity, pugi::xml_node node, const Category& category)
{
    const pugi::xml_attribute given = node.attribute("target");
    const bool reference = category.name == "crossReference";
    if (!given) {
        if (!category.needs_target && !reference) return;
        context.report(severity, "module/target",
                       "the category " + std::string(category.name) + " needs a target; " +
                           (reference ? "an id in the file" : "an address that begins with http:// or https://") +
                           " is expected",
                       node);
        return;
    }
    if (is_web_address(given.value())) return;
    context.references.expect({.target = given.value(),
                               .rule = "module/target",
                               .what = {},
                               .severity = severity,
                               .concept_id = CheckContext::concept_id(node),
                               .where = context.document.place(node, "target")});
}

bool takes_target(const Category& category)
{
    return category.element == "ref" || category.element == "xref" || category.element == "transacNote";
}

}  // namespace

Severity unlisted(Dialect dialect, std::string_view element)
{
    const bool note = element == "adminNote" || element == "descripNote";
    const bool linked = element == "ref" || element == "transac" || element == "transacNote";
    const bool listed = dialect.dct || (dialect.module == Module::basic && !note) ||
                        (dialect.module == Module::min && !note && !linked);
    return listed ? Severity::error : Severity::warning;
}

void check_value(const CheckContext& context, Severity severity, pugi::xml_node node, std::string_view category,
                 std::string_view values, bool space_counts)
{
    if (values.empty()) return;
    const std::string value = text_of(inline_content(node));
    if (!allows_value(Category{category, Module::core, {}, 0, {}, values}, value)) {
        context.report(
            severity, "module/value",
            quoted(value) + " is no value of " + std::string(category) + "; expected one of " + std::string(values),
            node);
    } else if (space_counts && std::string_view(node.child_value()) != value && !node.first_child().next_sibling()) {
        context.report(
            Severity::warning, "module/value-space",
            "white space round the value of " + std::string(category) + "; " + quoted(value) + " alone is expected",
            node);
    }
}

void check_module_dca(const CheckContext& context, Dialect dialect, pugi::xml_node node, const Category& category)
{
    check_level(context, dialect, node, category);
    // Two published rules of TBX-Basic share one context there, so that the second never runs.
    const bool unread = dialect.module == Module::basic && category.name == "transactionType";
    check_value(context, unread ? Severity::warning : Severity::error, node, category.name, category.values, true);
    // Another slip keeps the published rule on targets from every category; ids of <ref> are IDREF of the core.
    const bool bare_reference = category.name == "crossReference" && !node.attribute("target");
    if (category.needs_target ? bool(node.attribute("target")) : bare_reference) {
        check_target(context, Severity::warning, node, category);
    }
}

void check_module_dct(const CheckContext& context, Dialect dialect, pugi::xml_node node, const Category& category,
                      Module module)
{
    if (category.module != module) {
        context.report(Severity::error, "module/wrong-module",
                       "the category " + std::string(category.name) + " belongs into the namespace " +
                           std::string(module_namespace(category.module)),
                       node);
    }
    for (const pugi::xml_attribute one : node.attributes()) {
        const std::string_view key = one.name();
        if (is_namespace_declaration(key) || (key == "target" && takes_target(category))) continue;
        context.report(Severity::error, "module/attribute",
                       tag(node) + " cannot have an attribute such as " + quoted(key) + "; " +
                           (takes_target(category) ? "only target" : "none") + " is expected",
                       node, key);
    }
    for (const pugi::xml_node child : node.children()) {
        if (!is_element(child) || context.is_foreign(child)) continue;  // these the core refuses
        context.report(Severity::error, "module/content",
                       tag(child) + " is not allowed in a category written as an element; text alone is expected",
                       child);
    }
    check_level(context, dialect, node, category);
    check_value(context, Severity::error, node, category.name, category.values, false);
    if (takes_target(category)) check_target(context, Severity::error, node, category);
}

}  // namespace termrail::io
