// Categories of version 2 against the tables of TBX-Default or TBX-Basic. Floor: io.
#include "io/tbx_check_v2.hpp"

#include "io/shown.hpp"
#include "io/tbx_categories_v2.hpp"
#include "io/tbx_check_module.hpp"
#include "io/tbx_items.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

// The name of the category file, without its folder; empty when the header names none.
std::string category_file(pugi::xml_node root)
{
    for (const pugi::xml_node part : root.children()) {
        if (!is_element(part) || role_of(part) != Role::header) continue;
        for (const pugi::xml_node line : part.child("encodingDesc").children("p")) {
            const std::string_view type = attribute(line, "type");
            if (type != "XCSURI" && type != "DCSName") continue;
            const std::string uri = text_of(inline_content(line));
            return uri.substr(uri.find_last_of("/\\") + 1);
        }
    }
    return {};
}

// Left out by the core structure of TBX-Basic.
bool is_left_out(std::string_view name)
{
    for (const std::string_view one : {"ntig", "termNoteGrp", "adminGrp", "adminNote", "descripNote", "termCompList"}) {
        if (one == name) return true;
    }
    return false;
}

// The category meant, or those there are where they are few.
std::string expected(bool basic, std::string_view element, std::string_view name)
{
    std::string list;
    std::size_t count = 0;
    for (const CategoryV2& one : categories_v2(basic && element != "hi")) {
        if (text::ascii_equal(one.name, name)) return "; expected " + std::string(one.name);
        if (one.element != element) continue;
        list += " " + std::string(one.name);
        ++count;
    }
    if (count == 0) return "; none is expected here";
    return count > 12 ? "; one of the " + std::to_string(count) + " listed there is expected"
                      : "; expected one of" + list;
}

}  // namespace

void V2Check::begin(const CheckContext& context)
{
    const pugi::xml_node root = context.document.root();
    const std::string file = category_file(root);
    const bool standard = text::ascii_equal(file, "TBXXCSV02.xcs");
    const bool basic = text::ascii_equal(file, "TBXBasicXCSV02.xcs");
    basic_ = basic || (!standard && context.kind.dialect.starts_with("TBX-Basic"));
    worst_ = standard || basic ? Severity::error : Severity::warning;
}

void V2Check::run(const CheckContext& context) const { walk(context, context.document.root(), false); }

void V2Check::walk(const CheckContext& context, pugi::xml_node node, bool in_body) const
{
    for (const pugi::xml_node child : node.children()) {
        if (!is_element(child)) continue;
        const Role role = role_of(child);
        if (role == Role::header || role == Role::back) continue;
        const std::string_view name = local_name(child);
        if (in_body && basic_ && is_left_out(name)) {
            context.report(
                worst_, "dialect/element",
                tag(child) + " is not in TBX-Basic of version 2" + (name == "ntig" ? "; <tig> is expected" : ""),
                child);
        }
        if (in_body && (is_meta_element(name) || name == "hi" || name == "termCompList")) category(context, child);
        walk(context, child, in_body || role == Role::body);
    }
}

void V2Check::category(const CheckContext& context, pugi::xml_node node) const
{
    const std::string_view element = local_name(node);
    const pugi::xml_attribute type = node.attribute("type");
    if (!type) return;  // the core grammar asks for it where it must be
    const std::string_view name = type.value();
    if (name.empty()) {
        context.report(worst_, "dialect/empty-category", "type is empty; the name of a data category is expected", node,
                       "type");
        return;
    }
    const CategoryV2* found = find_category_v2(basic_, element, name);
    if (found == nullptr) {
        const std::string_view owner = element_of_category_v2(basic_, name);
        if (!owner.empty()) {
            context.report(worst_, "module/wrong-element",
                           "the category " + shown(name) + " does not belong into " + tag(node) + "; <" +
                               std::string(owner) + "> is expected",
                           node, "type");
            return;
        }
        context.report(worst_, "dialect/unknown-category",
                       shown(name) + " is no data category of <" + std::string(element) + "> in " +
                           (basic_ ? "TBX-Basic" : "TBX-Default") + " of version 2" + expected(basic_, element, name),
                       node, "type");
        return;
    }
    const Standing standing = standing_of(node);
    const Category limits{found->name, Module::core, {}, found->levels, {}, {}};
    if (found->levels != 0 && !allows_level(limits, standing.level)) {
        context.report(worst_, "module/level",
                       "the category " + shown(name) + " is only allowed in " + level_names(limits), node);
    }
    check_value(context, worst_, node, found->name, found->values, true);
}

}  // namespace termrail::io
