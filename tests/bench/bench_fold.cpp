// Folding the text: fold_key beside ICU's NFKC_Casefold, segment by segment and in blocks. What both give must be the
// same wherever fold_key has nothing to add (quotes, dashes, spaces). Arguments: arguments.hpp.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <termrail/text/fold.hpp>

#include "arguments.hpp"
#include "figures.hpp"
#include "stopwatch.hpp"
#include "workload.hpp"

namespace {

using Pieces = std::vector<std::string_view>;

std::string fold_with_icu(const icu::Normalizer2& form, std::string_view text)
{
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    form.normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    if (U_FAILURE(status)) bench::fail("ICU refuses to fold");
    return folded;
}

// Whole lines, about 16 KiB together: what a program that works by blocks would give.
Pieces blocks_of(const bench::Lines& lines)
{
    Pieces blocks;
    const std::string_view text = lines.text();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end =
            std::min(text.find('\n', std::min(begin + 16'384, text.size() - 1)), text.size() - 1) + 1;
        blocks.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return blocks;
}

// Letters, digits, plain marks and single spaces: where fold_key adds nothing to NFKC_Casefold. Two letters of Unicode
// are apostrophes to us.
bool is_common_ground(std::string_view folded)
{
    const char* bytes = folded.data();
    const auto size = static_cast<std::int32_t>(folded.size());
    bool after_space = true;
    for (std::int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT_UNSAFE(bytes, at, c);
        if (c == ' ' ? after_space
                     : !(u_isalnum(c) ||
                         std::string_view(",.;:!?%()/").find(static_cast<char>(c)) != std::string_view::npos)) {
            return false;
        }
        if ((c > 0x7F && !u_isalnum(c)) || c == 0x02BB || c == 0x02BC) return false;
        after_space = c == ' ';
    }
    return !after_space;
}

std::size_t compare(const icu::Normalizer2& form, const Pieces& texts, const std::string& kind, bench::Figures& figures)
{
    std::size_t compared = 0;
    std::size_t different = 0;
    for (const std::string_view text : texts) {
        const std::string expected = fold_with_icu(form, text);
        if (!is_common_ground(expected)) continue;
        ++compared;
        if (termrail::fold_key(text).value() != expected) ++different;
    }
    figures.add(kind, "fold_key", "texts compared", static_cast<double>(compared));
    figures.add(kind, "fold_key", "texts that differ from ICU", static_cast<double>(different));
    return compared == 0 ? 1 : different;
}

std::size_t compare_code_points(const icu::Normalizer2& form, bench::Figures& figures)
{
    std::vector<std::string> all;
    for (UChar32 c = 1; c <= 0x10FFFF; ++c) {
        if (U_IS_SURROGATE(c)) continue;
        char bytes[4];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, c);
        all.emplace_back(bytes, static_cast<std::size_t>(length));
    }
    return compare(form, Pieces(all.begin(), all.end()), "one by one", figures);
}

void run(const icu::Normalizer2& form, const Pieces& texts, double megabytes, const std::string& kind,
         const bench::Arguments& arguments, bench::Figures& figures)
{
    std::size_t bytes = 0;
    std::vector<bench::Job> jobs{
        {"termrail, fold_key",
         [&] {
             for (const std::string_view text : texts) bytes += termrail::fold_key(text).value().size();
         }},
        {"ICU, nfkc_cf",
         [&] {
             for (const std::string_view text : texts) bytes += fold_with_icu(form, text).size();
         }},
    };
    bench::run_rounds(jobs, arguments.rounds);
    if (bytes == 0) bench::fail("nothing was folded");
    for (const bench::Job& job : jobs) figures.add(kind, job.name, "MB/s", megabytes / job.processor_median());
}

}  // namespace

int main(int count, char** words)
{
    const auto arguments = bench::Arguments::parse(count, words);
    bench::Figures figures("fold", arguments);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status)) bench::fail("ICU has no NFKC_Casefold");
    std::size_t wrong = 0;
    for (const std::string language : {"en", "zh"}) {
        const bench::Lines lines(bench::load_text(arguments, "seg." + language));
        const double megabytes = static_cast<double>(lines.text().size()) / 1e6;
        run(*form, lines.all(), megabytes, language + ", by segment", arguments, figures);
        run(*form, blocks_of(lines), megabytes, language + ", by block", arguments, figures);
        wrong += compare(*form, lines.all(), language, figures);
    }
    wrong += compare_code_points(*form, figures);
    return wrong > 0 ? 1 : 0;
}
