// Categories by dialect and style; the published tables in intent, not their slips. Floor: io.
#include "io/tbx_check_dialect.hpp"

#include "io/shown.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

void DialectCheck::begin(const CheckContext& context)
{
    const std::string& dialect = context.kind.dialect;
    dialect_.dct = context.kind.style == "dct";
    published_ = dialect_module(dialect, dialect_.module);
    if (published_) return;
    for (const std::string_view known : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist"}) {
        if (!text::ascii_equal(known, dialect)) continue;
        context.report(Severity::warning, "dialect/name",
                       "letter case counts in the name of a dialect, so this is a private one; " + std::string(known) +
                           " is expected",
                       context.document.root(), "type");
    }
}

void DialectCheck::run(const CheckContext& context) const { walk(context, context.document.root(), false); }

void DialectCheck::walk(const CheckContext& context, pugi::xml_node node, bool in_body) const
{
    for (const pugi::xml_node child : node.children()) {
        if (!is_element(child)) continue;
        if (!is_core_namespace(namespace_of(child))) {
            if (published_) foreign(context, child);
            continue;
        }
        const Role role = role_of(child);
        if (in_body && is_meta_element(local_name(child))) core(context, child);
        if (role == Role::header || role == Role::back) continue;
        walk(context, child, in_body || role == Role::body);
    }
}

// A category written as an attribute.
void DialectCheck::core(const CheckContext& context, pugi::xml_node node) const
{
    const pugi::xml_attribute type = node.attribute("type");
    if (!type) return;  // the core grammar asks for it
    const std::string_view name = type.value();
    if (name.empty()) {
        context.report(published_ ? Severity::error : Severity::warning, "dialect/empty-category",
                       "type is empty; the name of a data category is expected", node, "type");
        return;
    }
    if (!published_) return;
    if (dialect_.dct) {
        context.report(Severity::error, "dialect/dca-in-dct",
                       "<" + shown(node.name()) + " type=" + quoted(name) +
                           "> is DCA, but the file says style=\"dct\"; an element of a module is expected",
                       node);
    }
    const Severity severity = unlisted({dialect_.module, false}, local_name(node));
    const Category* category = known(context, severity, name, node, "type");
    if (category == nullptr) return;
    if (category->element != local_name(node)) {
        context.report(severity, "module/wrong-element",
                       "the category " + shown(name) + " does not belong into " + tag(node) + "; <" +
                           std::string(category->element) + "> is expected",
                       node, "type");
        return;
    }
    check_module_dca(context, {dialect_.module, false}, node, *category);
}

// A category written as an element of its own.
void DialectCheck::foreign(const CheckContext& context, pugi::xml_node node) const
{
    if (!dialect_.dct) {
        context.report(Severity::error, "dialect/dct-in-dca",
                       tag(node) +
                           " is DCT, but the file says style=\"dca\"; an element of the core with the category "
                           "in type is expected",
                       node);
        return;
    }
    Module module{};
    const std::string_view uri = namespace_of(node);
    if (!namespace_module(uri, module) || module > dialect_.module) {
        std::string expected;
        for (const Module one : {Module::min, Module::basic, Module::linguist}) {
            if (one <= dialect_.module)
                expected += (expected.empty() ? "" : " or ") + std::string(module_namespace(one));
        }
        context.report(Severity::error, "dialect/unknown-module",
                       "the namespace " + shown(uri) + " is no module of " + shown(context.kind.dialect) +
                           (expected.empty() ? "; it has none" : "; expected " + expected),
                       node);
        return;
    }
    if (const Category* category = known(context, Severity::error, local_name(node), node, {})) {
        check_module_dct(context, dialect_, node, *category, module);
    }
}

const Category* DialectCheck::known(const CheckContext& context, Severity severity, std::string_view name,
                                    pugi::xml_node node, std::string_view attribute_name) const
{
    const Category* category = find_category(name);
    if (category != nullptr && category->module <= dialect_.module) return category;
    if (category != nullptr) {
        const std::string_view needed = category->module == Module::min     ? "TBX-Min"
                                        : category->module == Module::basic ? "TBX-Basic"
                                                                            : "TBX-Linguist";
        context.report(severity, "dialect/not-in-dialect",
                       "the category " + shown(name) + " is not in " + shown(context.kind.dialect) + "; the dialect " +
                           std::string(needed) + " is expected",
                       node, attribute_name);
        return nullptr;
    }
    std::string expected;
    if (name == "usageStatus" || name == "normativeAuthorization") expected = "administrativeStatus";
    for (const Category& one : categories()) {
        if (text::ascii_equal(one.name, name)) expected = one.name;
    }
    if (expected.empty()) {
        for (const Category& one : categories()) {
            if (one.module > dialect_.module || (!dialect_.dct && one.element != local_name(node))) continue;
            expected += (expected.empty() ? "one of " : " ") + std::string(one.name);
        }
    }
    context.report(severity, "dialect/unknown-category",
                   shown(name) + " is no data category of " + shown(context.kind.dialect) +
                       (expected.empty() ? "; none is expected here" : "; expected " + expected),
                   node, attribute_name);
    return nullptr;
}

}  // namespace termrail::io
