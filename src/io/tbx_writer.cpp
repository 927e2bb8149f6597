// A termbase in memory, fitted to its form and written. Floor: io.
#include <termrail/io/tbx_writer.hpp>

#include <limits>
#include <optional>
#include <utility>

#include "io/tbx_form.hpp"
#include "io/tbx_form_ids.hpp"
#include "io/tbx_out.hpp"

namespace termrail {

TbxForm form_of(const Termbase& termbase)
{
    if (termbase.version == "min-2013") return {};
    TbxForm form;
    form.version = termbase.version == "2" ? TbxVersion::v2 : TbxVersion::v3;
    if (!termbase.dialect.empty()) form.dialect = termbase.dialect;
    form.style = termbase.style == "dct" ? TbxStyle::dct : TbxStyle::dca;
    return form;
}

Written write_tbx(const Termbase& termbase, const TbxForm& form)
{
    Written written;
    const io::FormRules rules(form);
    io::FormContext context =
        io::begin_form(termbase, rules, [&](Loss loss) { written.losses.push_back(std::move(loss)); });
    io::IdPlan ids(rules, std::numeric_limits<std::size_t>::max());
    Termbase frame = io::fit_frame(termbase, context);
    std::vector<Concept> concepts;
    for (const Concept& source : termbase.concepts) {
        std::optional<Concept> entry = io::fit_entry(source, context);
        if (!entry) continue;
        ids.note(*entry);
        concepts.push_back(std::move(*entry));
    }
    frame.back = io::make_back(termbase, context);
    const bool has_entries = !concepts.empty();
    if (!has_entries) frame.body_attributes.clear();
    ids.settle(frame, context);
    ids.rewind();
    io::TbxOut out(written.bytes, rules);
    out.begin(frame, has_entries);
    for (Concept& entry : concepts) {
        ids.apply(entry);
        out.entry(entry);
    }
    out.end(frame, has_entries);
    return written;
}

}  // namespace termrail
