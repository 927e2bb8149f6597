// Loading TBX into the model, beside pugixml's bare parse of the same bytes in one go.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <malloc.h>

#include <pugixml.hpp>

#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_stream.hpp>

#include "made_termbase.hpp"
#include "stopwatch.hpp"

namespace {

std::size_t terms_of(const std::vector<termrail::Concept>& concepts)
{
    std::size_t terms = 0;
    for (const termrail::Concept& entry : concepts) {
        for (const termrail::LanguageSection& section : entry.sections) terms += section.terms.size();
    }
    return terms;
}

void expect(std::size_t found, std::size_t wanted, const char* what)
{
    if (found == wanted) return;
    std::fprintf(stderr, "%s: %zu terms instead of %zu\n", what, found, wanted);
    std::exit(1);
}

std::size_t heap_bytes() { return ::mallinfo2().uordblks + ::mallinfo2().hblkhd; }

void text_bytes(const std::vector<termrail::Item>& items, std::size_t& sum)
{
    for (const termrail::Item& item : items) {
        sum += item.value.size() + item.category.size() + item.element.size();
        text_bytes(item.members, sum);
    }
}

}  // namespace

int main(int count, char** arguments)
{
    const std::size_t concepts = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100'000;
    const std::size_t rounds = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 7;
    const bench::MadeTermbase made(concepts);
    const double megabytes = static_cast<double>(made.bytes.size()) / 1e6;

    std::vector<bench::Job> jobs{
        {"pugixml, bare",
         [&] {
             pugi::xml_document tree;
             tree.load_buffer(made.bytes.data(), made.bytes.size(), pugi::parse_default, pugi::encoding_utf8);
             if (!tree.document_element()) std::exit(1);
         }},
        {"termrail, model",
         [&] { expect(terms_of(termrail::read_tbx(made.bytes)->termbase.concepts), made.terms, "read_tbx"); }},
        {"termrail, stream",
         [&] {
             std::size_t at = 0;
             auto stream =
                 termrail::TbxStream::over([&](char* into, std::size_t size) -> termrail::Result<std::size_t> {
                     const std::size_t part = made.bytes.copy(into, size, at);
                     at += part;
                     return part;
                 });
             std::size_t terms = 0;
             for (;;) {
                 const auto next = stream->next();
                 if (!next || next->empty()) break;
                 terms += terms_of(*next);
             }
             expect(terms, made.terms, "TbxStream");
         }},
    };
    bench::run_rounds(jobs, rounds);
    std::printf("load: %zu concepts, %zu terms, %.1f MB, %zu rounds\n", concepts, made.terms, megabytes, rounds);
    for (const bench::Job& job : jobs) {
        std::printf("  %-18s %8.1f MB/s %6.2f x pugixml\n", job.name.c_str(), megabytes / job.median(),
                    jobs[0].median() / job.median());
    }
    const std::size_t before = heap_bytes();
    const auto document = termrail::read_tbx(made.bytes);
    std::size_t text = 0;
    for (const termrail::Concept& entry : document->termbase.concepts) {
        text += entry.id.size();
        text_bytes(entry.items, text);
        for (const termrail::LanguageSection& section : entry.sections) {
            text_bytes(section.items, text);
            for (const termrail::Term& term : section.terms) {
                text += term.text.size();
                text_bytes(term.items, text);
            }
        }
    }
    const double held = static_cast<double>(heap_bytes() - before);
    std::printf("  model: %.0f bytes a concept beyond its %.0f bytes of text\n",
                (held - static_cast<double>(text)) / static_cast<double>(concepts),
                static_cast<double>(text) / static_cast<double>(concepts));
    return 0;
}
