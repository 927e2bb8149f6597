// Loads a dictionary, and asks it for the words that forms are of. Floor: hunspell.
#include "hunspell/dictionary.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include <hunspell/hunspell.hxx>

#include <termrail/text/fold.hpp>

namespace termrail::hunspell {
namespace {

// Bytes of a stem that must stand behind a prefix.
constexpr std::size_t shortest_after_prefix = 3;
constexpr std::size_t most_known = 1'000'000;
// A dictionary none of whose first words is a word is none.
constexpr std::size_t words_to_try = 1000;
// What a dictionary is in that names no encoding.
constexpr std::string_view default_charset = "ISO8859-1";

Result<std::string> read_bytes(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error{Errc::not_found, "no such dictionary file, or it may not be read", path, {}};
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (in.bad() || bytes.empty()) return Error{Errc::cannot_read, "cannot be read as a dictionary file", path, {}};
    return bytes;
}

std::string_view without_mark(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

// The next line, without white space at its end.
std::string_view take_line(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

std::string_view charset_name(std::string_view rules)
{
    rules = without_mark(rules);
    while (!rules.empty()) {
        const std::string_view line = take_line(rules);
        if (!line.starts_with("SET ") && !line.starts_with("SET\t")) continue;
        return line.substr(std::min(line.find_first_not_of(" \t", 3), line.size()));
    }
    return default_charset;
}

// The first line of a .dic file is about the number of its words.
bool begins_with_number(std::string_view words)
{
    words = without_mark(words);
    const std::string_view line = take_line(words);
    std::size_t number = 0;
    return std::from_chars(line.data(), line.data() + line.size(), number).ec == std::errc{};
}

// A noun as German writes it, as far as Western letters go; nothing where it would be the same.
std::optional<std::string> capitalised(std::string_view word)
{
    std::string out(word);
    if (out.empty()) return {};
    if (out[0] >= 'a' && out[0] <= 'z') {
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
        return out;
    }
    const bool western = out.size() > 1 && out[0] == '\xC3' && static_cast<unsigned char>(out[1]) >= 0xA0U;
    if (!western) return {};
    out[1] = static_cast<char>(static_cast<unsigned char>(out[1]) - 0x20U);
    return out;
}

bool inside_character(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Hunspell takes prefixes off as well; a word with a prefix is another word, and keeps it.
std::string with_prefix(const std::string& form, const std::string& stem)
{
    std::size_t first = 1;
    while (inside_character(stem, first)) ++first;
    if (form.compare(0, first, stem, 0, first) == 0) return stem;
    std::size_t beginning = std::min(shortest_after_prefix, stem.size());
    while (inside_character(stem, beginning)) ++beginning;
    const std::size_t at = form.find(stem.substr(0, beginning));
    return at == std::string::npos ? stem : form.substr(0, at) + stem;
}

}  // namespace

Dictionary::Dictionary(const std::string& stem, Charset charset, const Language& language)
    : language_(language),
      charset_(std::move(charset)),
      hunspell_(std::make_unique<Hunspell>((stem + ".aff").c_str(), (stem + ".dic").c_str()))
{}

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<const Dictionary>> Dictionary::load(const std::string& stem, const Language& language)
{
    const Result<std::string> rules = read_bytes(stem + ".aff");
    if (!rules) return rules.error();
    const Result<std::string> words = read_bytes(stem + ".dic");
    if (!words) return words.error();
    if (!begins_with_number(*words)) {
        return Error{Errc::bad_table,
                     "no dictionary: the first line must be the number of its words",
                     stem + ".dic",
                     {.line = 1, .column = 1, .offset = 0}};
    }
    Result<Charset> charset = Charset::make(charset_name(*rules));
    if (!charset) {
        Error error = charset.error();
        error.path = stem + ".aff";
        return error;
    }
    std::unique_ptr<const Dictionary> out(new Dictionary(stem, *std::move(charset), language));
    if (!out->knows_any(*words)) {
        return Error{Errc::bad_table,
                     "no dictionary: by the rules beside it, none of its first words is a word",
                     stem + ".dic",
                     {}};
    }
    return out;
}

bool Dictionary::knows_any(std::string_view words) const
{
    take_line(words);
    for (std::size_t tried = 0; tried < words_to_try && !words.empty(); ++tried) {
        const std::string_view line = take_line(words);
        if (hunspell_->spell(std::string(line.substr(0, line.find_first_of("/\t "))))) return true;
    }
    return false;
}

std::vector<std::string> Dictionary::stems_of(const std::string& word) const
{
    const auto encoded = charset_.encode(word);
    if (!encoded) return {};
    const std::lock_guard lock(hunspell_mutex_);
    return hunspell_->stem(*encoded);
}

std::string Dictionary::look_up(const std::string& folded) const
{
    std::vector<std::string> stems = stems_of(folded);
    if (stems.empty()) {
        if (const auto noun = capitalised(folded)) stems = stems_of(*noun);
    }
    std::string best;
    for (const std::string& stem : stems) {
        const Result<std::string> folded_stem = variant_key(charset_.decode(stem), language_);
        if (!folded_stem || folded_stem->empty()) continue;
        std::string key = with_prefix(folded, *folded_stem);
        const bool better = key.size() != best.size() ? key.size() < best.size() : key < best;
        if (best.empty() || better) best = std::move(key);
    }
    return best;
}

std::string Dictionary::base_form(std::string_view folded) const
{
    std::string word(folded);
    {
        const std::shared_lock lock(known_mutex_);
        if (const auto found = known_.find(word); found != known_.end()) return found->second;
    }
    std::string base = look_up(word);
    const std::lock_guard lock(known_mutex_);
    if (known_.size() >= most_known) known_.clear();
    known_.emplace(std::move(word), base);
    return base;
}

}  // namespace termrail::hunspell
