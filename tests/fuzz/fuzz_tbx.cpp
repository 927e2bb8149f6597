// Any bytes read as TBX and validated: an answer, never a crash. What can be read can be written in every form and read
// again; rewritten it keeps its bytes, and an edit reads back as it was made or is told as a loss. Packed, it is the
// same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <termrail/io/packed_reader.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>

namespace {

void expect(bool good)
{
    if (!good) std::abort();
}

// One of a few edits, chosen by the input.
void edit(termrail::Termbase& termbase, std::size_t choice)
{
    if (termbase.concepts.empty() || choice % 7 == 0) {
        termrail::Concept& entry = termbase.concepts.emplace_back();
        entry.id = "fuzz";
        entry.section("en").terms.emplace_back().text = std::string("fuzz");
        return;
    }
    termrail::Concept& entry = termbase.concepts[choice % termbase.concepts.size()];
    termrail::LanguageSection& section = entry.section("en");
    if (section.terms.empty() || choice % 7 == 1) section.terms.emplace_back().text = std::string("fuzz");
    termrail::Term& term = section.terms.front();
    switch (choice % 7) {
        case 2: term.set_status(termrail::Status::deprecated); break;
        case 3:
            term.text = std::string("<fuzz>");
            term.content.clear();
            break;
        case 4: term.items.clear(); break;
        case 5: entry.id += 'x'; break;
        default: termbase.concepts.erase(termbase.concepts.begin());
    }
}

void check_forms(const termrail::Termbase& termbase)
{
    using termrail::TbxStyle;
    using termrail::TbxVersion;
    for (const char* dialect : {"TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist", "TBX-Private"}) {
        for (const TbxStyle style : {TbxStyle::dca, TbxStyle::dct}) {
            const termrail::TbxForm form{TbxVersion::v3, dialect, style};
            expect(termrail::read_tbx(termrail::write_tbx(termbase, form).bytes).has_value());
        }
    }
    const termrail::TbxForm old{TbxVersion::v2, "TBX-Basic", TbxStyle::dca};
    expect(termrail::read_tbx(termrail::write_tbx(termbase, old).bytes).has_value());
}

void check_rewriting(std::string_view bytes, termrail::Termbase termbase)
{
    const auto same = termrail::rewrite_tbx(bytes, termbase);
    expect(same.has_value() && same->losses.empty());
    const auto has = [&](std::string_view what) { return bytes.find(what) != std::string_view::npos; };
    const bool may_differ = has("encoding") || has("<!ENTITY") || has(std::string_view("\0", 1));
    expect(may_differ || same->bytes == bytes);

    edit(termbase, bytes.size());
    const auto written = termrail::rewrite_tbx(bytes, termbase);
    expect(written.has_value());
    const auto again = termrail::read_tbx(written->bytes);
    expect(again.has_value());
    expect(!written->losses.empty() || again->termbase == termbase);
}

void check_packed(std::string_view bytes, const termrail::Result<termrail::TbxDocument>& plain)
{
    for (const unsigned threads : {1U, 2U}) {
        const auto packed = termrail::read_packed(std::string(bytes), {.threads = threads});
        expect(packed.has_value() == plain.has_value());
        if (!plain) {
            expect(packed.error() == plain.error());
            continue;
        }
        expect(packed->diagnostics == plain->diagnostics);
        expect(packed->termbase.full() == plain->termbase);
        for (std::size_t i = 0; i < packed->termbase.size(); ++i)
            expect(packed->termbase[i].where() == plain->termbase.concepts[i].where);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    (void)termrail::validate_tbx(bytes);
    const auto document = termrail::read_tbx(bytes);
    check_packed(bytes, document);
    if (document) {
        check_forms(document->termbase);
        check_rewriting(bytes, document->termbase);
    }
    return 0;
}
