// What is valid and still no good terminology. Floor: io.
#include "io/tbx_check_sense.hpp"

#include <algorithm>

#include <termrail/text/language.hpp>

#include "io/setting_remarks.hpp"
#include "io/shown.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

// U+200C and U+200D, which Persian and Indic scripts need, are not among them.
bool is_invisible(std::uint32_t c)
{
    return (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool is_no_break_space(std::uint32_t c) { return c == 0xA0 || c == 0x2007 || c == 0x202F; }

std::string code_point_name(std::uint32_t c)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string name = "U+";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) name += digits[c >> shift & 0xFU];
    return name;
}

// What the target of a category may be.
struct Wanted {
    std::string_view category;
    std::uint8_t kinds;
};

constexpr auto to_entry = static_cast<std::uint8_t>(IdKind::entry);
constexpr auto to_term = static_cast<std::uint8_t>(IdKind::term);
constexpr auto to_back = static_cast<std::uint8_t>(IdKind::back);
constexpr auto to_any = static_cast<std::uint8_t>(to_entry | to_term | static_cast<std::uint8_t>(IdKind::section));

constexpr Wanted wanted[] = {
    {"responsibility", to_back},
    {"crossReference", to_any},
    {"see", to_any},
    {"abbreviatedFormFor", to_term},
    {"antonymTerm", to_term},
    {"falseFriend", to_term},
    {"homograph", to_term},
    {"shortFormFor", to_term},
    {"antonymConcept", to_entry},
    {"associatedConcept", to_entry},
    {"broaderConceptGeneric", to_entry},
    {"broaderConceptPartitive", to_entry},
    {"coordinateConceptGeneric", to_entry},
    {"coordinateConceptPartitive", to_entry},
    {"relatedConcept", to_entry},
    {"relatedConceptBroader", to_entry},
    {"relatedConceptNarrower", to_entry},
    {"sequentiallyRelatedConcept", to_entry},
    {"spatiallyRelatedConcept", to_entry},
    {"subordinateConceptGeneric", to_entry},
    {"subordinateConceptPartitive", to_entry},
    {"superordinateConceptGeneric", to_entry},
    {"superordinateConceptPartitive", to_entry},
    {"temporallyRelatedConcept", to_entry},
};

const Item* second_of(const Items& list, std::string_view category, const Item*& first)
{
    for (const Item& item : list) {
        if (item.category == category) {
            if (first != nullptr) return &item;
            first = &item;
        }
        if (const Item* second = second_of(item.members, category, first)) return second;
    }
    return nullptr;
}

}  // namespace

void SenseCheck::entry(const Concept& entry)
{
    id_ = entry.id;
    items(entry.items, entry.id, {});
    repeated(entry.items, "definition", "the entry");
    std::map<std::string_view, std::size_t> languages;  // canonical tag: line
    for (const LanguageSection& section : entry.sections) {
        const Tag& known = tag(section.language);
        if (!known.fault.empty()) warn("sense/language-tag", known.fault, section.where);
        const auto [first, added] = languages.emplace(
            known.canonical.empty() ? std::string_view(section.language) : known.canonical, section.where.line);
        if (!added) {
            warn("sense/repeated-language",
                 "the language " + shown(section.language) + " already has a section at line " +
                     std::to_string(first->second) + "; one section with all its terms is expected",
                 section.where);
        }
        items(section.items, entry.id, section.id);
        repeated(section.items, "definition", "the language section");
        terms(section);
    }
    remark_settings(entry, diagnostics_);
}

const SenseCheck::Tag& SenseCheck::tag(const std::string& written)
{
    const auto [found, added] = tags_.try_emplace(written);
    if (!added || written.empty()) return found->second;
    const bool said = core_checks_tags_ && !is_xml_language(written);
    const Result<Language> language = Language::parse(written);
    if (!language && !said) {
        found->second.fault = "\"" + shown(written) + "\" is no BCP 47 language tag; one such as zh-Hant is expected";
    }
    if (!language) return found->second;
    found->second.canonical = language->tag();
    if (written.find('_') != std::string::npos && !said) {
        found->second.fault =
            "\"" + shown(written) + "\" is no BCP 47 language tag; \"" + shown(language->tag()) + "\" is expected";
    }
    if (const std::string subtag = unknown_subtag(*language); !subtag.empty()) {
        found->second.fault = "\"" + shown(subtag) + "\" in the language tag \"" + shown(written) +
                              "\" is not registered; a known language, script or region is expected";
    }
    return found->second;
}

void SenseCheck::warn(std::string_view rule, std::string message, Place where, Severity severity)
{
    diagnostics_.push_back({severity, std::string(rule), std::move(message), shown(id_, shown_id), where});
}

void SenseCheck::terms(const LanguageSection& section)
{
    const Term* preferred = nullptr;
    std::map<std::string_view, std::size_t> seen;
    for (const Term& term : section.terms) {
        items(term.items, term.id, term.section_id);
        repeated(term.items, "partOfSpeech", "the term");
        repeated(term.items, "administrativeStatus", "the term");
        repeated(term.items, "definition", "the term");
        if (trim(term.text).empty()) {
            warn("sense/empty-term", "the term is empty; text is expected", term.where);
            continue;
        }
        const auto [first, added] = seen.emplace(term.text, term.where.line);
        if (!added) {
            warn("sense/duplicate-term",
                 "the term \"" + shown(term.text) + "\" already stands in this language at line " +
                     std::to_string(first->second) + "; each term is expected once",
                 term.where);
        }
        if (term.status() == Status::preferred) {
            if (preferred != nullptr) {
                warn("sense/two-preferred",
                     "\"" + shown(term.text) + "\" and \"" + shown(preferred->text) +
                         "\" are both preferred; one of them must be admitted",
                     term.where);
            }
            preferred = &term;
        }
        characters(term);
    }
}

void SenseCheck::characters(const Term& term)
{
    bool invisible = false;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    for (std::size_t at = 0; at < term.text.size();) {
        const bool begins = at == 0;
        last = next_code_point(term.text, at);
        if (begins) first = last;
        if (invisible || !is_invisible(last)) continue;
        invisible = true;
        warn("sense/invisible-character",
             "the term \"" + shown(term.text) + "\" holds the invisible character " + code_point_name(last) +
                 "; visible characters only are expected",
             term.where);
    }
    if (is_no_break_space(first) || is_no_break_space(last)) {
        warn("sense/no-break-space",
             "the term \"" + shown(term.text) + "\" begins or ends with the no-break space " +
                 code_point_name(is_no_break_space(first) ? first : last) + "; none is expected there",
             term.where);
    }
}

void SenseCheck::items(const Items& list, std::string_view own, std::string_view second_own)
{
    for (const Item& item : list) {
        reference(item, own, second_own);
        if (item.category == "definition" && trim(item.value).empty()) {
            warn("sense/empty-definition", "the definition is empty; text is expected", item.where);
        }
        if (item.element == "transacGrp" &&
            std::none_of(item.members.begin(), item.members.end(), [](const Item& m) { return m.element == "date"; })) {
            warn("sense/transaction-without-date", "the transaction does not say when; <date> is expected", item.where,
                 Severity::note);
        }
        items(item.members, own, second_own);
    }
}

void SenseCheck::reference(const Item& item, std::string_view own, std::string_view second_own)
{
    if (item.target.empty()) return;
    const auto* known = std::find_if(std::begin(wanted), std::end(wanted),
                                     [&](const Wanted& one) { return one.category == item.category; });
    const bool listed = known != std::end(wanted);
    const bool back = listed && known->kinds == to_back;
    if (!back && (item.target == id_ || item.target == own || item.target == second_own)) {
        warn("sense/self-reference", "the reference points at what it stands in; another entry or term is expected",
             item.where);
    } else if (listed) {
        references_.expect({.target = item.target,
                            .rule = "sense/wrong-reference",
                            .what = known->category,
                            .kinds = known->kinds,
                            .severity = Severity::warning,
                            .concept_id = shown(id_, shown_id),
                            .where = item.where});
    }
}

void SenseCheck::repeated(const Items& list, std::string_view category, std::string_view where)
{
    const Item* first = nullptr;
    const Item* second = second_of(list, category, first);
    if (second == nullptr) return;
    warn("sense/repeated-category",
         std::string(where) + " has a second " +
             (category == "partOfSpeech"           ? "part of speech"
              : category == "administrativeStatus" ? "status"
                                                   : "definition") +
             "; the first stands at line " + std::to_string(first->where.line) + ", one is expected",
         second->where);
}

}  // namespace termrail::io
