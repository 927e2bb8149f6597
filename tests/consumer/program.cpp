// A program of a user: makes a termbase, checks a pair of texts, writes the termbase.
#include <cstdio>
#include <string>

#include <termrail/termrail.hpp>

int main()
{
    termrail::Termbase termbase;
    termrail::Concept& entry = termbase.concepts.emplace_back();
    entry.id = "c1";
    entry.section("zh-Hant").terms.emplace_back().text = "元首";
    entry.section("en").terms.emplace_back().text = "head of state";

    const auto zh = termrail::Language::parse("zh-Hant").value();
    const auto en = termrail::Language::parse("en").value();
    const auto checker = termrail::Checker::make(termrail::make_lexicon(termbase), zh, en);
    if (!checker) return 1;
    const auto good = checker->check("兩國元首", "two heads of state");
    const auto bad = checker->check("兩國元首", "two leaders");

    const auto again = termrail::read_tbx(termrail::write_tbx(termbase).bytes);
    const bool well =
        good.findings.empty() && bad.findings.size() == 1 && again && again->termbase.concepts == termbase.concepts;
    std::printf("termrail %s: %s\n", std::string(termrail::version()).c_str(), well ? "ok" : "wrong");
    return well ? 0 : 1;
}
