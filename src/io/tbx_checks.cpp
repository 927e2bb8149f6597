// Runs the layers over each chunk. Floor: io.
#include "io/tbx_checks.hpp"

#include <algorithm>
#include <utility>

#include "io/shown.hpp"

namespace termrail::io {

void TbxChecks::chunk(const XmlDocument& document, bool first, bool last)
{
    if (stopped_) return;
    if (first) kind_ = tbx_kind(document.root());
    const CheckContext context{document, kind_, found_, references_, last};
    for (const std::string& entity : document.external_entities()) {
        context.report(Severity::warning, "xml/external-entity",
                       "the entity &" + shown(entity) +
                           "; lies outside the file and was not read; its text is expected in the file",
                       document.root());
    }
    if (first) begin(context);
    if (stopped_) return;
    core_->run(context);
    if (dialect_) dialect_->run(context);
    if (version2_) version2_->run(context);
    sense(document);
    references_.settle();
}

void TbxChecks::begin(const CheckContext& context)
{
    const pugi::xml_node root = context.document.root();
    const std::string& dtd = context.document.external_subset();
    if (dtd.find("://") != std::string::npos) {
        context.report(Severity::warning, "xml/external-dtd",
                       "the DTD at " + shown(dtd) + " is not fetched; a file without DOCTYPE is expected", root);
    }
    if (kind_.generation == Generation::none) {
        context.report(Severity::error, "core/root",
                       tag(root) + " is no root of a TBX file; <tbx> or <martif> is expected", root);
        stopped_ = true;
        return;
    }
    core_.emplace(kind_.generation);
    sense_.emplace(found_, references_, kind_.generation == Generation::v3);
    if (kind_.generation == Generation::v3) dialect_.emplace().begin(context);
    if (kind_.generation == Generation::v2) version2_.emplace().begin(context);
}

void TbxChecks::sense(const XmlDocument& document)
{
    const Result<Done> done = walk_.chunk(document);
    if (!done) {  // the root is one of TBX, so it is a limit
        found_.push_back({Severity::error, "xml/too-large", done.error().message, "", done.error().where});
        stopped_ = true;
        return;
    }
    TbxDocument& read = walk_.read();
    for (const Concept& entry : read.termbase.concepts) sense_->entry(entry);
    read.termbase.concepts.clear();
    read.diagnostics.clear();  // the core has said it
}

void TbxChecks::finish()
{
    if (!stopped_) references_.finish();
}

Diagnostics TbxChecks::take()
{
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.offset < b.where.offset; });
    return std::exchange(found_, {});
}

}  // namespace termrail::io
