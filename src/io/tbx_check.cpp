// Findings with their place and entry, and small questions on nodes. Floor: io.
#include "io/tbx_check.hpp"

#include "io/shown.hpp"

namespace termrail::io {

void CheckContext::report(Severity severity, std::string_view rule, std::string message, pugi::xml_node node,
                          std::string_view attribute_name) const
{
    const Place where = attribute_name.empty() ? document.place(node) : document.place(node, attribute_name);
    diagnostics.push_back({severity, std::string(rule), std::move(message), concept_id(node), where});
}

std::string CheckContext::concept_id(pugi::xml_node node)
{
    pugi::xml_node entry;  // the outermost one, where entries stand in entries
    for (pugi::xml_node above = node; above; above = above.parent()) {
        if (is_element(above) && role_of(above) == Role::entry) entry = above;
    }
    return entry ? shown(attribute(entry, "id"), shown_id) : std::string();
}

bool CheckContext::is_foreign(pugi::xml_node element) const
{
    return kind.generation == Generation::v3 && !is_core_namespace(namespace_of(element));
}

bool CheckContext::continued(pugi::xml_node element) const { return document.continued(element); }

bool CheckContext::unfinished(pugi::xml_node element) const { return !last && document.unfinished(element); }

std::string tag(pugi::xml_node element) { return "<" + shown(element.name()) + ">"; }

std::string quoted(std::string_view value) { return "\"" + shown(value) + "\""; }

bool is_meta_element(std::string_view name) noexcept
{
    for (const std::string_view one :
         {"admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref"}) {
        if (one == name) return true;
    }
    return false;
}

Standing standing_of(pugi::xml_node node)
{
    Standing standing;
    pugi::xml_node above = node.parent();
    while (is_element(above) && role_of(above) == Role::other) {
        if (standing.group.empty()) standing.group = local_name(above);
        above = above.parent();
    }
    const Role role = is_element(above) ? role_of(above) : Role::other;
    if (role == Role::entry) standing.level = Level::entry;
    if (role == Role::section) standing.level = Level::language;
    return standing;
}

}  // namespace termrail::io
