// The face of recognition: shares what is searched with between calls. Floor: match.
#include <termrail/match/recognizer.hpp>

#include <algorithm>
#include <mutex>
#include <utility>

#include "match/search_terms.hpp"
#include "match/text_search.hpp"

namespace termrail {

struct Recognizer::Impl {
    match::SearchTerms terms;
    std::mutex lock;
    std::vector<std::unique_ptr<match::TextSearch>> idle;  // searches that learnt from earlier texts
};

namespace {

/// A search that no other thread has, given back at the end.
template <typename Impl>
class Borrowed {
public:
    explicit Borrowed(Impl& from) : from_(from)
    {
        const std::lock_guard hold(from_.lock);
        if (from_.idle.empty()) return;
        search_ = std::move(from_.idle.back());
        from_.idle.pop_back();
    }
    ~Borrowed()
    {
        const std::lock_guard hold(from_.lock);
        from_.idle.push_back(std::move(search_));
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

    match::TextSearch* operator->()
    {
        if (!search_) search_ = std::make_unique<match::TextSearch>(from_.terms);
        return search_.get();
    }

private:
    Impl& from_;
    std::unique_ptr<match::TextSearch> search_;
};

}  // namespace

Recognizer::Recognizer(const Lexicon& lexicon, const Language& language, const RecognizerOptions& options)
    : impl_(new Impl{.terms = match::SearchTerms(lexicon, language, options), .lock = {}, .idle = {}})
{}

Recognizer::~Recognizer() = default;
Recognizer::Recognizer(Recognizer&&) noexcept = default;
Recognizer& Recognizer::operator=(Recognizer&&) noexcept = default;

LanguageFit Recognizer::fit() const noexcept { return impl_->terms.fit; }
std::span<const std::uint16_t> Recognizer::languages() const noexcept { return impl_->terms.languages; }
bool Recognizer::takes(std::uint16_t language_index) const noexcept { return impl_->terms.takes(language_index); }

void Recognizer::find_all(std::span<const std::string_view> texts, Matches& out) const
{
    out.clear();
    Borrowed search(*impl_);
    while (!texts.empty()) {
        const std::size_t count = std::min(texts.size(), match::TextSearch::most_texts);
        const std::size_t from = out.all_.size();
        search->find(texts.first(count), out.all_, out.ends_);
        if (impl_->terms.sifts) impl_->terms.sift(out.all_, from, std::span(out.ends_).last(count));
        texts = texts.subspan(count);
    }
}

Matches Recognizer::find_all(std::span<const std::string_view> texts) const
{
    Matches out;
    find_all(texts, out);
    return out;
}

std::vector<Match> Recognizer::find_all(std::string_view text) const
{
    std::vector<Match> out;
    std::vector<std::size_t> ends;
    Borrowed(*impl_)->find(std::span(&text, 1), out, ends);
    if (impl_->terms.sifts) impl_->terms.sift(out, 0, ends);
    return out;
}

std::vector<RejectedMatch> Recognizer::find_rejected(std::string_view text) const
{
    std::vector<RejectedMatch> out;
    Borrowed(*impl_)->find_rejected(text, out);
    if (!impl_->terms.sifts) return out;
    const match::LexiconBody& body = impl_->terms.lexicon.body();
    std::erase_if(
        out, [&](const RejectedMatch& one) { return !impl_->terms.takes(body.facts_of(one.match.term).language); });
    for (RejectedMatch& one : out) one.match.concept_index = body.concept_of(one.match.term);
    return out;
}

}  // namespace termrail
