// Tests of the catalogue of rules. Floor: check.
#include <doctest/doctest.h>

#include <algorithm>

#include <termrail/check/rules.hpp>

using namespace termrail;

TEST_SUITE_BEGIN("check");

TEST_CASE("rules: are sorted by id and each has a whole page")
{
    CHECK(std::is_sorted(rules().begin(), rules().end(), [](const Rule& a, const Rule& b) { return a.id < b.id; }));
    for (const Rule& rule : rules()) {
        CAPTURE(rule.id);
        CHECK_FALSE(rule.summary.empty());
        CHECK_FALSE(rule.rationale.empty());
        CHECK_FALSE(rule.wrong.empty());
        CHECK_FALSE(rule.right.empty());
        CHECK(find_rule(rule.id) == &rule);
    }
    CHECK(find_rule("term-missing")->severity == Severity::error);
    CHECK(find_rule("no-such-rule") == nullptr);
}

TEST_SUITE_END();
