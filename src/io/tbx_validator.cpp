// Runs the layers one after the other. Floor: io.
#include <termrail/io/tbx_validator.hpp>

#include <algorithm>

#include "io/shown.hpp"
#include "io/tbx_check.hpp"
#include "io/tbx_document.hpp"
#include "io/tbx_kind.hpp"
#include "io/xml.hpp"

namespace termrail {

namespace io {

void CheckContext::report(Severity severity, std::string_view rule, std::string message, pugi::xml_node node,
                          std::string_view attribute_name) const
{
    std::string concept_id;
    for (pugi::xml_node above = node; above; above = above.parent()) {
        if (is_element(above) && role_of(above) == Role::entry) concept_id = shown(attribute(above, "id"), shown_id);
    }
    const Place where = attribute_name.empty() ? document.place(node) : document.place(node, attribute_name);
    diagnostics.push_back({severity, std::string(rule), std::move(message), std::move(concept_id), where});
}

bool CheckContext::is_foreign(pugi::xml_node element) const
{
    return kind.generation == Generation::v3 && !is_core_namespace(namespace_of(element));
}

std::string tag(pugi::xml_node element) { return "<" + shown(element.name()) + ">"; }

namespace {

std::string xml_rule(Errc code)
{
    switch (code) {
        case Errc::bad_encoding:
        case Errc::bad_utf8:
        case Errc::not_text: return "xml/encoding";
        case Errc::too_large: return "xml/too-large";
        default: return "xml/not-well-formed";
    }
}

}  // namespace

}  // namespace io

Diagnostics validate_tbx(std::string_view bytes, const Limits& limits)
{
    Diagnostics diagnostics;
    const Result<io::XmlDocument> document = io::XmlDocument::parse(bytes, limits);
    if (!document) {
        const Error& error = document.error();
        diagnostics.push_back({Severity::error, io::xml_rule(error.code), error.message, "", error.where});
        return diagnostics;
    }
    const io::TbxKind kind = io::tbx_kind(document->root());
    const Result<TbxDocument> read = io::read_document(*document, limits);
    if (!read) {
        const Error& error = read.error();
        const bool large = error.code == Errc::too_large;
        diagnostics.push_back({Severity::error, large ? "xml/too-large" : "core/root", error.message, "", error.where});
        return diagnostics;
    }
    for (const Diagnostic& one : read->diagnostics) {
        if (one.rule == "xml/external-entity") diagnostics.push_back(one);
    }
    const io::CheckContext context{*document, kind, diagnostics};
    if (kind.generation != io::Generation::min2013) {
        io::check_core(context);
        io::check_dialect(context);
    }
    io::check_sense(read->termbase, diagnostics);
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
    return diagnostics;
}

}  // namespace termrail
