// Each kind of fault has a rule. Floor: io.
#include "io/xml_fault.hpp"

namespace termrail::io {

std::string_view xml_rule(XmlFault fault) noexcept
{
    switch (fault) {
        case XmlFault::other: break;
        case XmlFault::no_root: return "xml/no-root";
        case XmlFault::second_root: return "xml/second-root";
        case XmlFault::text_outside: return "xml/text-outside";
        case XmlFault::cut_off: return "xml/cut-off";
        case XmlFault::declaration: return "xml/declaration";
        case XmlFault::mismatched_tag: return "xml/mismatched-tag";
        case XmlFault::tag_syntax: return "xml/tag-syntax";
        case XmlFault::bare_less_than: return "xml/bare-less-than";
        case XmlFault::duplicate_attribute: return "xml/duplicate-attribute";
        case XmlFault::unbound_prefix: return "xml/unbound-prefix";
        case XmlFault::reserved_prefix: return "xml/reserved-prefix";
        case XmlFault::bare_ampersand: return "xml/bare-ampersand";
        case XmlFault::character_reference: return "xml/character-reference";
        case XmlFault::undefined_entity: return "xml/undefined-entity";
        case XmlFault::control_character: return "xml/control-character";
        case XmlFault::limit: return "xml/too-large";
    }
    return "xml/not-well-formed";
}

}  // namespace termrail::io
