// Compares conditions of terms with what is known of a document. Floor: check.
#include "check/conditions.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <termrail/text/fold.hpp>

#include "match/lexicon_body.hpp"

namespace termrail {
namespace {

std::string folded(const std::string& text)
{
    Result<std::string> key = fold_key(text);
    return key ? std::move(*key) : text;
}

// Segments that the file does not name are s1, s2 … in file order (segment.hpp).
bool is_named(const SegmentPair& pair, std::size_t number) { return pair.id != "s" + std::to_string(number + 1); }

}  // namespace

Conditions::Conditions(const Lexicon& lexicon, const Bitext& bitext, const CheckOptions& options)
    : lexicon_(lexicon), bitext_(bitext)
{
    for (const std::string& domain : options.domains) domains_.push_back(folded(domain));
}

bool Conditions::hold(const TermSettings& settings, std::size_t segment) const
{
    if (!settings.files.empty()) {
        bool known = false;
        bool matches = false;
        for (const BitextFile& file : bitext_.files) {
            known |= !file.path.empty();
            matches |= std::any_of(settings.files.begin(), settings.files.end(), [&](const std::string& pattern) {
                return !file.path.empty() && glob_matches_path(pattern, file.path);
            });
        }
        if (known && !matches) return false;
    }
    const SegmentPair& pair = bitext_.segments[segment];
    if (!settings.keys.empty() && is_named(pair, segment) &&
        std::none_of(settings.keys.begin(), settings.keys.end(),
                     [&](const std::string& pattern) { return glob_matches(pattern, pair.id); })) {
        return false;
    }
    return settings.domains.empty() || domains_.empty() ||
           std::any_of(settings.domains.begin(), settings.domains.end(), [&](const std::string& domain) {
               return std::find(domains_.begin(), domains_.end(), folded(domain)) != domains_.end();
           });
}

bool Conditions::unanswerable(const Match& match, const Recognizer& target_terms, std::size_t segment) const
{
    bool any = false;
    for (const LexiconTerm& term : lexicon_.terms_of(match.concept_index)) {
        if (!target_terms.takes(term.language_index)) continue;
        if (hold(term, segment)) return false;
        any = true;
    }
    return any && !lexicon_.terms()[match.term].do_not_translate();
}

bool Conditions::may_fail(std::span<const Match> asked, std::span<const Match> found) const
{
    const match::LexiconBody& body = lexicon_.body();
    if (body.settings_rows.empty()) return false;
    const auto has_settings = [&](std::uint32_t term) { return body.facts_of(term).has_settings; };
    const auto concerns = [&](const Match& match) {
        const std::uint32_t end = body.concepts[match.concept_index + 1].first_term;
        for (std::uint32_t term = body.concepts[match.concept_index].first_term; term < end; ++term) {
            if (has_settings(term)) return true;
        }
        return false;
    };
    return std::any_of(asked.begin(), asked.end(), concerns) ||
           std::any_of(found.begin(), found.end(), [&](const Match& match) { return has_settings(match.term); });
}

void Conditions::apply(std::vector<Match>& asked, std::vector<Match>& found, const Recognizer& target_terms,
                       std::size_t segment) const
{
    const auto fails = [&](const Match& match) { return !hold(lexicon_.terms()[match.term], segment); };
    std::erase_if(found, fails);
    std::erase_if(asked,
                  [&](const Match& match) { return fails(match) || unanswerable(match, target_terms, segment); });
}

}  // namespace termrail
