// What is told of a segment pair. Floor: check.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <termrail/check/explanation.hpp>

#include "support/termbases.hpp"

using namespace termrail;
using namespace termrail::test;

namespace {

Checker sample()
{
    Termbase termbase;
    termbase.concepts = {
        make_concept("ns", {{"en", "namespace"}, {"de", "Namensraum"}}),
        make_concept("user", {{"en", "user namespace"}, {"de", "Benutzernamensraum"}}),
        make_concept("ver", {{"en", "48"}, {"de", "48"}}),
        make_concept("disk", {{"en", "hard disk"}, {"de", "Festplatte"}, {"de", "Platte", Status::deprecated}}),
        make_concept("organ", {{"en", "organ"}, {"de", "Organ"}}),
        make_concept("abc", {{"en", "abstract base class"}, {"de", "abstrakte Basisklasse"}}),
    };
    return Checker::make(make_lexicon(termbase), tag("en"), tag("de")).value();
}

// "source namespace as namespace: + reason" for each candidate, then what is absent.
std::string told(std::string_view source, std::string_view target, std::string_view concept_id)
{
    const std::vector<Explanation> all = explain(sample(), source, target, concept_id);
    if (all.size() != 1) return std::to_string(all.size()) + " explanations";
    std::vector<std::string> lines;
    for (const Candidate& one : all[0].candidates) {
        lines.push_back(std::string(one.is_source ? "source " : "target ") + one.text + (one.counts ? ": + " : ": - ") +
                        one.reason);
    }
    for (const AbsentTerm& one : all[0].absent) lines.push_back("no " + one.term + " (" + joined(one.found) + ")");
    return joined(lines);
}

}  // namespace

TEST_SUITE_BEGIN("check");

TEST_CASE("explain: says of each place why it counts or not")
{
    struct Row {
        const char* source;
        const char* target;
        const char* id;
        const char* told;
    };
    for (const Row& row :
         {Row{"a namespace", "ein Namensraum", "ns",
              "source namespace: + asked for; ok by “Namensraum” | target Namensraum: + answers “namespace”"},
          Row{"a user namespace", "ein Namensraum", "ns",
              "source namespace: - covered by “user namespace” of concept user | target Namensraum: - nothing in the "
              "source asks for it"},
          Row{"48.5 and 48", "48", "ver",
              "source 48: - inside a number | source 48: + asked for; ok by “48” | target 48: + answers “48”"},
          Row{"the hard disk", "die Platte", "disk",
              "source hard disk: + asked for; forbidden by “Platte” | target Platte: + answers “hard disk”, but is "
              "forbidden | no Festplatte ()"},
          Row{"an organization", "eine", "organ",
              "source organization: - another word that only looks alike | no Organ ()"},
          Row{"an abstract base class", "eine abstrakte Klasse", "abc",
              "source abstract base class: + asked for; missing | no abstrakte Basisklasse (abstrakte)"},
          Row{"a hard disk", "a (hard disk)", "disk",
              "source hard disk: + asked for; missing | target hard disk: - the source term, but only in brackets, as "
              "a gloss on what stands before it | no Festplatte ()"},
          Row{"a hard disk", "eine hard disk", "disk",
              "source hard disk: + asked for; unverified by “hard disk” | target hard disk: + the source term itself, "
              "kept in the target | no Festplatte ()"},
          Row{"a namespace", "/a.namensraum.b/", "ns",
              "source namespace: + asked for; missing | target namensraum: - inside a path, an address or a dotted "
              "name | no Namensraum (Namensraum)"},
          Row{"a disk", "Festplatten", "disk", "target Festplatten: - nothing in the source asks for it"},
          Row{"", "", "disk", "no Festplatte ()"}, Row{"disk", "", "nobody", "0 explanations"}}) {
        CAPTURE(std::string(row.source));
        CHECK(told(row.source, row.target, row.id) == row.told);
    }
}

TEST_CASE("explain: without a concept, all that are touched, in the order of the lexicon")
{
    const auto all = explain(sample(), "an organization of user namespaces", "");
    REQUIRE(all.size() == 3);
    CHECK(all[0].concept_id == "ns");
    CHECK(all[1].concept_id == "user");
    CHECK(all[1].verdicts == std::vector<Verdict>{Verdict::missing});
    CHECK(all[2].concept_id == "organ");
    CHECK(explain(sample(), "nothing", "nichts").empty());
}

TEST_SUITE_END();
