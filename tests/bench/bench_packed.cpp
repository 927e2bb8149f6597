// Loading TBX into a packed termbase, beside pugixml's bare parse in place, its parse with a walk into columns,
// read_tbx() and translate-toolkit, in one run. Every job gets its own copy of the bytes before its clock begins, and
// what it made is released after its clock has ended. Usage: bench_packed [concepts [rounds]]
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#ifdef TERMRAIL_BENCH_EXPAT
#include <expat.h>
#endif
#include <pugixml.hpp>

#include <termrail/io/files.hpp>
#include <termrail/io/packed_reader.hpp>
#include <termrail/io/tbx_reader.hpp>

#include "made_termbase.hpp"
#include "stopwatch.hpp"

namespace {

void expect(std::size_t found, std::size_t wanted, const char* what)
{
    if (found == wanted) return;
    std::fprintf(stderr, "%s: %zu instead of %zu\n", what, found, wanted);
    std::exit(1);
}

// Text, type and language of each element, as a program would collect them from a tree.
struct Columns {
    struct Row {
        const char* text;
        const char* kind;
        std::uint32_t owner;
    };
    std::vector<Row> entries;
    std::vector<Row> sections;
    std::vector<Row> terms;
    std::vector<Row> items;
};

void walk_items(pugi::xml_node parent, Columns& into, std::uint32_t owner)
{
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
        const char* name = node.name();
        if (std::strcmp(name, "term") == 0) {
            into.terms.push_back({node.child_value(), "", owner});
        } else if (std::strcmp(name, "descripGrp") == 0) {
            walk_items(node, into, owner);
        } else if (std::strcmp(name, "langSet") != 0 && std::strcmp(name, "tig") != 0) {
            into.items.push_back({node.child_value(), node.attribute("type").value(), owner});
        }
    }
}

Columns walk(const pugi::xml_document& tree)
{
    Columns made;
    for (const pugi::xml_node entry : tree.document_element().child("text").child("body")) {
        const auto owner = static_cast<std::uint32_t>(made.entries.size());
        made.entries.push_back({entry.attribute("id").value(), "", 0});
        walk_items(entry, made, owner);
        for (const pugi::xml_node section : entry.children("langSet")) {
            made.sections.push_back({section.attribute("xml:lang").value(), "", owner});
            walk_items(section, made, owner);
            for (const pugi::xml_node tig : section.children("tig")) walk_items(tig, made, owner);
        }
    }
    return made;
}

std::size_t terms_of(const termrail::PackedTermbase& termbase)
{
    std::size_t terms = 0;
    for (const termrail::ConceptView entry : termbase) {
        for (const termrail::SectionView section : entry.sections()) terms += section.terms().size();
    }
    return terms;
}

// Counts start tags, else does nothing with what it reads; 0 where expat is not found.
std::size_t read_with_expat([[maybe_unused]] const std::string& bytes)
{
    std::size_t tags = 0;
#ifdef TERMRAIL_BENCH_EXPAT
    XML_Parser parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, &tags);
    XML_SetStartElementHandler(
        parser, [](void* count, const XML_Char*, const XML_Char**) { ++*static_cast<std::size_t*>(count); });
    constexpr std::size_t piece = std::size_t{1} << 20U;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const std::size_t size = std::min(piece, bytes.size() - at);
        if (XML_Parse(parser, bytes.data() + at, static_cast<int>(size), at + size == bytes.size()) != XML_STATUS_OK) {
            std::exit(1);
        }
    }
    XML_ParserFree(parser);
#endif
    return tags;
}

// The median of a few loads; nothing where translate-toolkit is not installed.
std::optional<double> translate_toolkit(const std::string& bytes, std::size_t concepts, std::size_t rounds)
{
    std::string path = "/tmp/termrail-bench-XXXXXX";
    const int file = ::mkstemp(path.data());
    if (file < 0) return std::nullopt;
    ::close(file);
    std::vector<double> seconds;
    if (termrail::write_file(path, bytes)) {
        const std::string command =
            "/usr/bin/python3 " TERMRAIL_BENCH_DIR "/load_with_translate_toolkit.py " + path + " 2>/dev/null";
        for (std::size_t i = 0; i < rounds; ++i) {
            std::FILE* pipe = ::popen(command.c_str(), "r");
            std::size_t units = 0;
            double time = 0;
            if (pipe != nullptr && std::fscanf(pipe, "%zu %lf", &units, &time) == 2) {
                expect(units, concepts, "translate-toolkit");
                seconds.push_back(time);
            }
            if (pipe != nullptr) ::pclose(pipe);
            if (seconds.empty()) break;
        }
    }
    std::remove(path.c_str());
    if (seconds.empty()) return std::nullopt;
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

}  // namespace

int main(int count, char** arguments)
{
    const std::size_t concepts = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100'000;
    const std::size_t rounds = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 9;
    const bench::MadeTermbase made(concepts);
    const double megabytes = static_cast<double>(made.bytes.size()) / 1e6;

    std::string copy;
    std::optional<pugi::xml_document> tree;
    std::optional<Columns> columns;
    std::optional<termrail::PackedTermbase> packed;
    std::optional<termrail::TbxDocument> plain;
    const auto prepare = [&] {
        tree.reset();
        columns.reset();
        packed.reset();
        plain.reset();
        copy = made.bytes;
    };
    const auto parse = [&] {
        tree.emplace();
        tree->load_buffer_inplace(copy.data(), copy.size(), pugi::parse_default, pugi::encoding_utf8);
        if (!tree->document_element()) std::exit(1);
    };
    const auto pack = [&](unsigned threads) {
        packed.emplace(termrail::read_packed(std::move(copy), {.threads = threads}).value().termbase);
        expect(packed->size(), concepts, "read_packed");
    };
    std::vector<bench::Job> jobs{
        {"pugixml, in place", parse, prepare},
        {"pugixml and walk",
         [&] {
             parse();
             columns.emplace(walk(*tree));
             expect(columns->terms.size(), made.terms, "pugixml");
         },
         prepare},
        {"packed", [&] { pack(1); }, prepare},
        {"packed, 2 threads", [&] { pack(2); }, prepare},
        {"read_tbx", [&] { plain.emplace(termrail::read_tbx(copy).value()); }, prepare},
    };
    if (read_with_expat("<a/>") > 0) {
        jobs.emplace_back(
            "expat, no tree", [&] { expect(read_with_expat(copy) > concepts ? 1 : 0, 1, "expat"); }, prepare);
    }
    bench::run_rounds(jobs, rounds);
    std::printf("load: %zu concepts, %zu terms, %.1f MB, %zu rounds\n", concepts, made.terms, megabytes, rounds);
    std::printf("%-20s %-27s %s\n", "", "by the clock", "by processor time, all threads");
    for (const bench::Job& job : jobs) {
        std::printf("  %-18s %7.1f MB/s %5.2f x pugixml %7.1f MB/s %5.2f x\n", job.name.c_str(),
                    megabytes / job.median(), jobs[0].median() / job.median(), megabytes / job.processor_median(),
                    jobs[0].processor_median() / job.processor_median());
    }
    prepare();
    pack(1);
    expect(terms_of(*packed), made.terms, "read_packed");
    std::printf("  packed: %.0f bytes a concept beyond the file\n",
                static_cast<double>(packed->memory()) / static_cast<double>(concepts));
    if (const std::optional<double> toolkit =
            translate_toolkit(made.bytes, concepts, std::min<std::size_t>(rounds, 3))) {
        std::printf("  translate-toolkit  %8.1f MB/s; packed is %.0f x (both by processor time)\n",
                    megabytes / *toolkit, *toolkit / jobs[2].processor_median());
    } else {
        std::printf("  translate-toolkit: skipped, /usr/bin/python3 has no module translate\n");
    }
    return 0;
}
