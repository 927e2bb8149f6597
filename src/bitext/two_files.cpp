// Reads two texts, line by line or aligned. Floor: bitext.
#include <string>
#include <utility>

#include <termrail/bitext/readers.hpp>

#include "bitext/source_text.hpp"

namespace termrail {

namespace {

using bitext::Slice;

/// Both files and their lines.
struct TwoTexts {
    Bitext result;
    std::vector<Slice> source;
    std::vector<Slice> target;
};

Result<TwoTexts> load_two(const NamedBytes& source, const NamedBytes& target, const Limits& limits)
{
    TwoTexts texts;
    for (const NamedBytes* const named : {&source, &target}) {
        auto text = bitext::load(*named, limits);
        if (!text) return text.error();
        auto lines = bitext::lines_of(*text, limits);
        if (!lines) return lines.error();
        (named == &source ? texts.source : texts.target) = std::move(*lines);
        texts.result.files.push_back(std::move(text->file));
    }
    return texts;
}

bool is_empty(const Slice& slice) { return slice.begin == slice.end; }

}  // namespace

Result<Bitext> read_parallel(const NamedBytes& source, const NamedBytes& target, const Limits& limits)
{
    auto texts = load_two(source, target, limits);
    if (!texts) return texts.error();
    Bitext& result = texts->result;
    if (texts->source.size() != texts->target.size())
        return Error{Errc::unequal_lengths,
                     "line by line needs equally many lines, but " + source.path + " has " +
                         std::to_string(texts->source.size()) + " and " + target.path + " has " +
                         std::to_string(texts->target.size()) + "; align the two texts instead",
                     target.path,
                     {}};
    for (std::size_t i = 0; i < texts->source.size(); ++i) {
        Slice const& s = texts->source[i];
        Slice const& t = texts->target[i];
        if (is_empty(s) && is_empty(t)) continue;
        if (!is_empty(s) && !is_empty(t)) {
            result.segments.push_back(bitext::pair_of(result, {&s, 1}, {&t, 1}));
            continue;
        }
        bool const is_source = is_empty(t);
        const BitextFile& file = is_source ? result.source_file() : result.target_file();
        Slice const& only = is_source ? s : t;
        result.unaligned.push_back({is_source, only.line, bitext::segment_text(file.text, {&only, 1})});
    }
    bitext::finish(result);
    return std::move(result);
}

Result<Bitext> read_unaligned(const NamedBytes& source, const NamedBytes& target, const BitextLanguages& languages,
                              const Anchors& anchors, const Limits& limits)
{
    auto texts = load_two(source, target, limits);
    if (!texts) return texts.error();
    std::erase_if(texts->source, is_empty);
    std::erase_if(texts->target, is_empty);
    bitext::align_slices(texts->result, texts->source, texts->target, languages, anchors);
    bitext::finish(texts->result);
    return std::move(texts->result);
}

}  // namespace termrail
