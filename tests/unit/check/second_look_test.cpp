// Tests of what is looked at again where a term seems to be missing: other uses of a word, other articles. Floor:
// check.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <termrail/check/checker.hpp>
#include <termrail/check/explanation.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Checker python_checker()
{
    Termbase termbase;
    termbase.concepts = {make_concept("type", {{"en", "type"}, {"zh-Hant", "型別"}}),
                         make_concept("generic", {{"en", "generic type"}, {"zh-Hant", "泛型型別"}}),
                         make_concept("regular", {{"en", "regular packages"}, {"zh-Hant", "一般套件"}}),
                         make_concept("package", {{"en", "package"}, {"zh-Hant", "套件"}}),
                         make_concept("delete", {{"en", "delete"}, {"zh-Hant", "刪除"}})};
    return Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hant")).value();
}

Checker spanish_checker()
{
    Termbase termbase;
    termbase.concepts = {
        make_concept("encoding", {{"en", "filesystem encoding and error handler"},
                                  {"es", "codificación del sistema de archivos y manejador de errores"}}),
        make_concept("locale", {{"en", "locale encoding"}, {"es", "codificación de la configuración regional"}}),
        make_concept("file", {{"en", "file"}, {"es", "archivo"}}),
        make_concept("old", {{"en", "state head"}, {"es", "jefe de estado", Status::deprecated}})};
    return Checker::make(make_lexicon(termbase), tag("en"), tag("es")).value();
}

Bitext document(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    Bitext bitext;
    bitext.files.resize(2);
    for (const auto& [source, target] : pairs) {
        SegmentPair& pair = bitext.segments.emplace_back();
        pair.source = {.text = source, .origins = {{0, 0}}};
        pair.target = {.text = target, .origins = {{0, 0}}};
    }
    return bitext;
}

// The verdicts of all occurrences, in the order of the source.
std::string verdicts(const Checker& checker, std::string_view source, std::string_view target)
{
    std::vector<std::string> out;
    for (const Occurrence& one : checker.check(source, target).occurrences) {
        out.emplace_back(verdict_name(one.verdict));
    }
    return joined(out);
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("Checker::check: an English word that is no term where it stands is only doubted")
{
    const Checker checker = python_checker();
    struct Row {
        const char* source;
        const char* target;
        const char* verdicts;
    };
    for (const Row& row : {
             Row{"you must type a line", "你必須輸入一行", "unverified"},
             Row{"to package the tests", "把測試打包", "unverified"},
             Row{"the type must agree", "兩者必須一致", "missing"},
             Row{"you must type a line", "型別", "ok"},
             // Nothing says that “delete” is a noun, and a name is no verb.
             Row{"you can delete it", "可以移走", "missing"},
             Row{"you can Package it", "可以打包", "missing"},
             Row{"two types of packages", "兩種套件", "unverified | ok"},
             Row{"two types of packages", "兩種東西", "unverified | missing"},
             Row{"the type of the packages", "套件的種類", "missing | ok"},
             // A verb form of a noun is a verb; whether a noun, the glossary tells, or the document.
             Row{"all code is typed", "全部有宣告", "unverified"},
             Row{"it is deleted", "已移走", "missing"},
             Row{"it is deleted by the delete command", "已用命令移走", "missing | missing"},
             Row{"a delete is as if they delete it", "移走如同移走", "missing | unverified"},
             // “this type” is the one counted before.
             Row{"only one type of code, and all code of this type", "只有一種，都是這種", "unverified | unverified"},
             Row{"all code of this type", "都是這種", "missing"},
             Row{"of this type, one type of code", "這種，一種", "missing | unverified"},
         }) {
        CAPTURE(row.source);
        CAPTURE(row.target);
        CHECK(verdicts(checker, row.source, row.target) == row.verdicts);
    }
}

TEST_CASE("Checker::check: a noun in one segment is a noun in the others")
{
    const Checker checker = python_checker();
    const auto doubted = [&](const char* other) {
        return checker.check(document({{"you can delete it", "可以移走"}, {other, "刪除"}})).summary.unverified == 1;
    };
    CHECK(doubted("the delete of a file"));
    CHECK_FALSE(doubted("the delete button"));
}

TEST_CASE("Checker::check: what is doubted is told as a warning, and explained")
{
    const Checker checker = python_checker();
    const auto finding = [&](std::string_view source) { return checker.check(source, "無").findings.at(0); };
    CHECK(finding("you must type a line").rule == "term-missing");
    CHECK(finding("you must type a line").severity == Severity::warning);
    CHECK(finding("you must type a line").message ==
          "“type” has no counterpart in the target; expected “型別”; or it is a verb here");
    CHECK(finding("two types of code").message ==
          "“types” has no counterpart in the target; expected “型別”; or it only tells of a kind here");
    CHECK(finding("the type").severity == Severity::error);
    const std::vector<Explanation> told = explain(checker, "you must type a line", "無", "type");
    REQUIRE(told.size() == 1);
    CHECK(told[0].candidates.at(0).reason.ends_with("unverified: perhaps it is a verb here"));
}

TEST_CASE("Checker::check: only English words have other uses")
{
    Termbase termbase;
    termbase.concepts = {make_concept("type", {{"nl", "type"}, {"zh-Hant", "型別"}}),
                         make_concept("generic", {{"nl", "generic type"}, {"zh-Hant", "泛型型別"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("nl"), tag("zh-Hant")).value();
    CHECK(verdicts(checker, "you must type a line", "無") == "missing");
}

TEST_CASE("Checker::check: names are not doubted")
{
    Termbase termbase;
    Concept entry = make_concept("make", {{"en", "make"}, {"zh-Hant", "make"}});
    set_settings(entry.sections[0].terms[0], {.do_not_translate = true});
    termbase.concepts = {entry, make_concept("cmake", {{"en", "cross make"}, {"zh-Hant", "交叉"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("zh-Hant")).value();
    CHECK(verdicts(checker, "you must make it", "要做") == "missing");
}

TEST_CASE("Checker::check: an article more or less is a doubtful answer")
{
    const Checker checker = spanish_checker();
    struct Row {
        const char* source;
        const char* target;
        const char* verdicts;
    };
    for (const Row& row : {
             Row{"the filesystem encoding and error handler",
                 "la codificación del sistema de archivos y el manejador de errores", "unverified"},
             Row{"the filesystem encoding and error handler",
                 "la codificación del sistema de archivos y manejador de errores", "ok"},
             Row{"the filesystem encoding and error handler",
                 "la codificación del sistema de archivos y otro manejador de errores", "missing"},
             Row{"locale encoding", "codificación de configuración regional", "unverified"},
             Row{"locale encoding", "codificaciones de las configuraciones regionales", "unverified"},
             Row{"locale encoding", "codificación regional", "missing"},
             // One answer for each; terms of one word have no place for an article; deprecated ones do not count.
             Row{"locale encoding, locale encoding", "codificación de configuración regional", "unverified | missing"},
             Row{"file", "el documento", "missing"},
             Row{"state head", "jefe del estado", "missing"},
         }) {
        CAPTURE(row.source);
        CAPTURE(row.target);
        CHECK(verdicts(checker, row.source, row.target) == row.verdicts);
    }
}

TEST_CASE("Checker::check: other articles are told with their place")
{
    const CheckResult result =
        spanish_checker().check("locale encoding", "una codificación de configuración regional.");
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings[0];
    CHECK(finding.rule == "term-spelling");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.message ==
          "“codificación de configuración regional” has other articles than “codificación de la configuración "
          "regional”");
    REQUIRE(finding.target);
    CHECK(finding.target->begin == 4);
    CHECK(finding.target->level == MatchLevel::fuzzy);
}

TEST_CASE("Checker::check: articles that are elided, and terms with settings")
{
    Termbase termbase;
    Concept exact = make_concept("head", {{"en", "head of state"}, {"fr", "chef d'État"}});
    set_settings(exact.sections[1].terms[0], {.exact_only = true});
    termbase.concepts = {make_concept("user", {{"en", "user rights"}, {"fr", "droits de utilisateur"}}), exact};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("en"), tag("fr")).value();
    CHECK(verdicts(checker, "user rights", "les droits de l’utilisateur") == "unverified");
    CHECK(verdicts(checker, "head of state", "chef d'un État") == "missing");
}

TEST_CASE("Checker::check: a checker may be shared by threads that look again")
{
    const Checker checker = python_checker();
    std::vector<std::string> out(8);
    std::vector<std::thread> threads;
    for (std::string& one : out) {
        threads.emplace_back([&] { one = verdicts(checker, "you must type a line", "無"); });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(std::count(out.begin(), out.end(), "unverified") == 8);
}

TEST_CASE("Checker::check: a listed form is no other rendering")
{
    Termbase termbase;
    Concept entry = make_concept("cow", {{"zh-Hant", "牛"}, {"en", "cow"}});
    set_settings(entry.sections[1].terms[0], {.forms = {"kine"}});
    termbase.concepts = {entry};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("zh-Hant"), tag("en")).value();
    CHECK(checker.check("牛和牛", "a cow and kine").findings.empty());
    CHECK(checker.check("牛和牛", "Kine and kine").summary.ok == 2);
}

TEST_CASE("Checker::check: two words with one stem are two renderings")
{
    Termbase termbase;
    termbase.concepts = {make_concept("a", {{"zh-Hant", "機構"}, {"en", "organization"}, {"en", "organ"}})};
    const Checker checker = Checker::make(make_lexicon(termbase), tag("zh-Hant"), tag("en")).value();
    const auto rules = [&](std::string_view target) {
        std::vector<std::string> out;
        for (const Finding& finding : checker.check("機構和機構", target).findings) out.push_back(finding.rule);
        return joined(out);
    };
    CHECK(rules("an organ and organizations") == "term-inconsistent");
    CHECK(rules("an organization and organizations").empty());
}

TEST_SUITE_END();
