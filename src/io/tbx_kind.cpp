// Roots, namespaces and roles of elements. Floor: io.
#include "io/tbx_kind.hpp"

#include "io/tbx_categories.hpp"

namespace termrail::io {

namespace {

bool has_descendant_entry(pugi::xml_node node, int depth)
{
    for (const pugi::xml_node child : node.children()) {
        if (!is_element(child)) continue;
        const Role role = role_of(child);
        if (role == Role::entry || role == Role::body) return true;
        if (depth > 0 && has_descendant_entry(child, depth - 1)) return true;
    }
    return false;
}

}  // namespace

TbxKind tbx_kind(pugi::xml_node root)
{
    TbxKind kind;
    const std::string_view name = local_name(root);
    const std::string_view uri = namespace_of(root);
    kind.dialect = attribute(root, "type");
    kind.style = attribute(root, "style");
    if (name == "tbx") {
        kind.generation = Generation::v3;
        kind.namespace_expected = uri == module_namespace(Module::core);
    } else if (name == "TBX" && !attribute(root, "dialect").empty()) {
        kind.generation = Generation::min2013;
        kind.dialect = attribute(root, "dialect");
        kind.namespace_expected = uri.empty();
    } else if (name == "martif") {
        kind.generation = Generation::v2;
        kind.namespace_expected = uri.empty();
    } else if (is_core_namespace(uri) &&
               (name == "TBX" || name == "martifHeader" || name == "tbxHeader" || role_of(root) == Role::text ||
                role_of(root) == Role::body) &&
               has_descendant_entry(root, 3)) {
        kind.generation = name == "tbxHeader" || name == "TBX" ? Generation::v3 : Generation::v2;
        kind.root_expected = false;
        kind.namespace_expected = uri.empty() == (kind.generation == Generation::v2);
    }
    return kind;
}

Role role_named(std::string_view name) noexcept
{
    struct Row {
        std::string_view name;
        Role role;
    };
    static constexpr Row rows[] = {
        {"term", Role::term},
        {"termSec", Role::term_section},
        {"tig", Role::term_section},
        {"ntig", Role::term_section},
        {"termGroup", Role::term_section},
        {"termGrp", Role::term_group},
        {"langSec", Role::section},
        {"langSet", Role::section},
        {"langGroup", Role::section},
        {"conceptEntry", Role::entry},
        {"termEntry", Role::entry},
        {"entry", Role::entry},
        {"tbxHeader", Role::header},
        {"martifHeader", Role::header},
        {"header", Role::header},
        {"text", Role::text},
        {"body", Role::body},
        {"back", Role::back},
    };
    for (const Row& row : rows) {
        if (row.name == name) return row.role;
    }
    return Role::other;
}

Role role_of(pugi::xml_node element)
{
    const Role role = role_named(local_name(element));
    return role == Role::other || is_core_namespace(namespace_of(element)) ? role : Role::other;
}

}  // namespace termrail::io
