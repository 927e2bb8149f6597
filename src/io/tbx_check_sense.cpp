// What is valid and still no good terminology. Floor: io.
#include <map>

#include <termrail/text/language.hpp>

#include "io/shown.hpp"
#include "io/tbx_check.hpp"
#include "io/xml_names.hpp"

namespace termrail::io {

namespace {

bool is_invisible(std::uint32_t c)
{
    return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

class SenseCheck {
public:
    explicit SenseCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void entry(const Concept& entry)
    {
        id_ = entry.id;
        items(entry.items);
        std::map<std::string, std::size_t> languages;  // canonical tag: line
        for (const LanguageSection& section : entry.sections) {
            const std::string& tag = canonical(section.language);
            if (tag.empty() && !section.language.empty()) {
                warn("sense/language-tag", "\"" + shown(section.language) + "\" is no BCP 47 language tag",
                     section.where);
            }
            const auto [first, added] = languages.emplace(tag.empty() ? section.language : tag, section.where.line);
            if (!added) {
                warn("sense/repeated-language",
                     "the language " + shown(section.language) + " already has a section at line " +
                         std::to_string(first->second),
                     section.where);
            }
            items(section.items);
            terms(section);
        }
    }

private:
    // The canonical tag, empty when it is none; files have few languages and many sections.
    const std::string& canonical(const std::string& written)
    {
        const auto [found, added] = tags_.emplace(written, "");
        if (added) {
            if (const Result<Language> language = Language::parse(written)) found->second = language->tag();
        }
        return found->second;
    }

    void warn(std::string rule, std::string message, Place where)
    {
        diagnostics_.push_back({Severity::warning, std::move(rule), std::move(message), shown(id_, shown_id), where});
    }

    void terms(const LanguageSection& section)
    {
        const Term* preferred = nullptr;
        std::map<std::string_view, std::size_t> seen;
        for (const Term& term : section.terms) {
            items(term.items);
            if (trim(term.text).empty()) {
                warn("sense/empty-term", "the term is empty", term.where);
                continue;
            }
            const auto [first, added] = seen.emplace(term.text, term.where.line);
            if (!added) {
                warn("sense/duplicate-term",
                     "the term \"" + shown(term.text) + "\" already stands in this language at line " +
                         std::to_string(first->second),
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
            for (std::size_t at = 0; at < term.text.size();) {
                const std::uint32_t c = next_code_point(term.text, at);
                if (!is_invisible(c)) continue;
                static constexpr char digits[] = "0123456789ABCDEF";
                std::string name = "U+";
                for (const unsigned shift : {12U, 8U, 4U, 0U}) name += digits[c >> shift & 0xFU];
                warn("sense/invisible-character",
                     "the term \"" + shown(term.text) + "\" holds the invisible character " + name, term.where);
                break;
            }
        }
    }

    void items(const Items& list)
    {
        for (const Item& item : list) {
            if (!item.target.empty() && item.target == id_) {
                warn("sense/self-reference", "the entry refers to itself", item.where);
            }
            if (item.category == "definition" && item.value.empty()) {
                warn("sense/empty-definition", "the definition is empty", item.where);
            }
            items(item.members);
        }
    }

    Diagnostics& diagnostics_;
    std::string id_;
    std::map<std::string, std::string> tags_;
};

}  // namespace

void check_sense(const Termbase& termbase, Diagnostics& diagnostics)
{
    SenseCheck check(diagnostics);
    for (const Concept& entry : termbase.concepts) check.entry(entry);
}

}  // namespace termrail::io
