// Any bytes opened as a compiled lexicon: an answer, never a crash, also where all checksums are right, and questions
// to what was opened stay within it.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <termrail/match/lexicon_file.hpp>
#include <termrail/match/lookup.hpp>
#include <termrail/match/recognizer.hpp>

#include "support/lexicon_bytes.hpp"
#include "support/termbases.hpp"

namespace {

using namespace termrail;

void expect(bool good)
{
    if (!good) std::abort();
}

std::string valid_file()
{
    LexiconBuilder builder;
    builder.add(test::make_concept("c1", {{"en", "head of state"}, {"zh-Hant", "元首"}, {"en-GB", "head"}}));
    builder.add(test::make_concept("c2", {{"en", "List<T>"}, {"zh-Hans", "列表"}, {"en", "list"}}));
    Concept pod = test::make_concept("c3", {{"en", "Pod"}});
    set_settings(pod.sections.front().terms.front(), {.case_sensitive = true, .only_before = {"runs"}});
    builder.add(pod);
    return compile_lexicon(std::move(builder).build());
}

void ask(const Lexicon& lexicon)
{
    static const Language english = Language::parse("en").value();
    static const Language chinese = Language::parse("zh").value();
    for (const Language& language : {english, chinese}) {
        const Recognizer recognizer(lexicon, language, {.wrong_case = true});
        for (const Match& match : recognizer.find_all("The Pods of heads of state: a Pod runs List<T> 元首 list")) {
            expect(match.term < lexicon.terms().size() && match.concept_index < lexicon.concepts().size());
            expect(lexicon.terms()[match.term].language_index < lexicon.languages().size());
        }
    }
    if (lexicon.terms().size() < 1000) (void)Lookup(lexicon).find("pod");
}

void open(std::string bytes)
{
    const Result<Lexicon> lexicon = read_lexicon(std::move(bytes));
    if (!lexicon) return expect(lexicon.error().code == Errc::bad_lexicon);
    (void)verify_lexicon(*lexicon);
    ask(*lexicon);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string valid = valid_file();
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    open(std::string(input));
    // The input as changes to a valid file: two bytes say where, one what.
    std::string changed = valid;
    for (std::size_t at = 0; at + 3 <= size; at += 3) {
        const std::size_t where = (data[at] * std::size_t{256} + data[at + 1]) % changed.size();
        changed[where] = static_cast<char>(data[at + 2]);
    }
    test::mend_sums(changed);
    open(std::move(changed));
    return 0;
}
