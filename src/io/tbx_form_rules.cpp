// What each form of TBX can hold, from its grammar and its published rules. Floor: io.
#include "io/tbx_form_rules.hpp"

#include <algorithm>
#include <string>

#include "io/xml.hpp"
#include "io/xml_names.hpp"
#include "text/ascii.hpp"

namespace termrail::io {

namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string dialect_name(const TbxForm& form)
{
    for (const std::string_view known : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist"}) {
        if (text::ascii_equal(known, form.dialect)) return std::string(known);
    }
    if (form.dialect.empty()) return "TBX-Basic";
    if (form.version == TbxVersion::v2) return form.dialect;
    if (form.dialect == "TBX" || form.dialect == "TBX-") return "TBX-Default";
    return form.dialect.starts_with("TBX-") ? form.dialect : "TBX-" + form.dialect;
}

}  // namespace

FormRules::FormRules(const TbxForm& wanted) : form(wanted)
{
    form.dialect = dialect_name(wanted);
    v2 = form.version == TbxVersion::v2;
    if (v2) form.style = TbxStyle::dca;
    dct = form.style == TbxStyle::dct;
    const bool known = v2 ? form.dialect == "TBX-Basic" : dialect_module(form.dialect, module);
    if (v2) module = Module::basic;
    open = !known && !dct;
    foreign = !known && !v2;
}

const Category* FormRules::category(std::string_view name) const noexcept
{
    const Category* found = find_category(name);
    return found != nullptr && found->module <= module ? found : nullptr;
}

bool FormRules::at_level(const Category& category, Level level) const noexcept
{
    if (v2 && (category.element == "admin" || category.element == "ref" || category.element == "xref")) return true;
    return allows_level(category, level);
}

bool FormRules::has_value(const Category& category, std::string_view value) const noexcept
{
    if (v2 && (category.name == "termLocation" || (category.name == "partOfSpeech" && value == "properNoun"))) {
        return true;
    }
    return allows_value(category, value);
}

bool FormRules::in_group(const Category& category, std::string_view group, Level level) const noexcept
{
    if (group.empty()) return category.group.empty() || category.group == "-";
    if (category.group == "-") return false;
    if (!category.group.empty()) return category.group == group;
    if (category.element == "descrip" || category.element == "ref") return true;
    const bool narrow = dct || (!v2 && module == Module::linguist);  // their rules name the groups one by one
    if (category.element == "termNote") {
        return !(dct && (category.name == "partOfSpeech" || category.name == "administrativeStatus"));
    }
    if (!narrow) return true;
    if (category.name == "source") return group == "descripGrp";
    if (category.name == "customerSubset" && (!dct || level != Level::term)) return false;
    return group == "adminGrp";
}

std::string_view FormRules::main_element(std::string_view group, Level level) const noexcept
{
    if (!open && module == Module::core) return {};
    const bool wide = open || !v2;
    if (group == "descripGrp") return "descrip";
    if (group == "adminGrp" && wide) return "admin";
    if (group == "termNoteGrp" && wide && level == Level::term) return "termNote";
    if (group == "transacGrp") return "transac";
    return {};
}

bool FormRules::group_holds(std::string_view group, std::string_view element) const noexcept
{
    if (v2 && !open) {
        if (group == "descripGrp") return element == "admin";
        return element == "date" || element == "transacNote";
    }
    if (element == "note" || element == "ref") return true;
    if (open && element == "xref") return true;
    if (group == "transacGrp") return element == "date" || element == "transacNote";
    if (group == "adminGrp") return element == "adminNote";
    if (group == "descripGrp" && element == "descripNote") return true;
    // The rules of the closed dialects look one group deep only.
    return element == "admin" || (open && (element == "adminGrp" || element == "transacGrp"));
}

bool is_item_group(std::string_view element) noexcept
{
    return is_one_of(element, {"descripGrp", "adminGrp", "termNoteGrp", "transacGrp"});
}

bool is_aside(const Item& item) noexcept { return item.element == "#comment" || item.element == "#pi"; }

bool is_foreign(const Item& item)
{
    // Groups of other namespaces are read as groups.
    if (item.element.ends_with("Grp") || is_one_of(item.element, {"termCompList", "termCompSec"})) return false;
    const std::size_t colon = item.element.find(':');
    const bool prefixed = colon != std::string::npos;
    if (!is_ncname(std::string_view(item.element).substr(prefixed ? colon + 1 : 0))) return false;
    const std::string prefix = prefixed ? item.element.substr(0, colon) : "";
    if (prefixed && (!is_ncname(prefix) || text::ascii_equal(prefix.substr(0, 3), "xml"))) return false;
    for (const Attribute& one : item.attributes) {
        if (one.name != (prefixed ? "xmlns:" + prefix : "xmlns")) continue;
        return !is_core_namespace(one.value) && one.value.find("tbxinfo.net/ns/") == std::string::npos &&
               !one.value.starts_with("http://www.w3.org/");
    }
    return false;
}

bool is_web_address(std::string_view target) noexcept
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.starts_with(scheme) && target.size() > scheme.size()) {
            return target.find_first_of(" \t\r\n<>\"{}|\\^`") == std::string_view::npos;
        }
    }
    return false;
}

}  // namespace termrail::io
