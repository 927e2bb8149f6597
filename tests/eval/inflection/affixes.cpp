// Reads the dictionaries of Hunspell and makes the forms of their words. Tests.
#include "affixes.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <termrail/text/encoding.hpp>
#include <termrail/text/utf8.hpp>

namespace termrail::eval {
namespace {

std::string read_bytes(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string_view> fields_of(std::string_view line)
{
    std::vector<std::string_view> out;
    while (true) {
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos) return out;
        const std::size_t end = std::min(line.find_first_of(" \t\r", begin), line.size());
        out.push_back(line.substr(begin, end - begin));
        line.remove_prefix(end);
    }
}

template <class Use>
void for_each_line(std::string_view text, Use use)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        use(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::size_t size_of_first(std::string_view text)
{
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
    return size;
}

std::string_view last_of(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0U) == 0x80U) {}
    return text.substr(at);
}

std::vector<std::string> parse_condition(std::string_view text)
{
    std::vector<std::string> out;
    if (text == ".") return out;
    while (!text.empty()) {
        if (text.front() == '[') {
            const std::size_t end = std::min(text.find(']'), text.size() - 1);
            out.emplace_back(text.substr(1, end - 1));
            text.remove_prefix(end + 1);
        } else {
            const std::size_t size = size_of_first(text);
            out.emplace_back(text.substr(0, size));
            text.remove_prefix(size);
        }
    }
    return out;
}

bool place_fits(const std::string& place, std::string_view letter)
{
    if (place == ".") return true;
    if (place.size() > 1 && place.front() == '^') return place.find(letter, 1) == std::string::npos;
    return place.find(letter) != std::string::npos;
}

// What ICU calls the charsets that .aff files name.
std::string charset_name(std::string_view name)
{
    if (name.rfind("microsoft-cp", 0) == 0) return "windows-" + std::string(name.substr(12));
    if (name.rfind("ISO8859-", 0) == 0) return "ISO-8859-" + std::string(name.substr(8));
    return std::string(name);
}

// Flags may be single bytes in a file of UTF-8; they are read as Latin letters.
std::string with_flags_as_letters(std::string_view bytes)
{
    std::string out;
    while (const auto bad = first_bad_utf8(bytes)) {
        const auto byte = static_cast<unsigned char>(bytes[*bad]);
        out += bytes.substr(0, *bad);
        out += static_cast<char>(0xC0U | (byte >> 6U));
        out += static_cast<char>(0x80U | (byte & 0x3FU));
        bytes.remove_prefix(*bad + 1);
    }
    return out.append(bytes);
}

std::string decoded(const std::string& bytes, const std::string& charset)
{
    if (charset == "UTF-8") return with_flags_as_letters(bytes);
    auto text = decode_as(bytes, charset);
    if (!text) throw std::runtime_error(text.error().message);
    return std::move(text.value().text);
}

}  // namespace

Dictionary::Dictionary(const std::filesystem::path& dic, std::size_t every)
{
    std::filesystem::path aff = dic;
    const std::string rules = read_bytes(aff.replace_extension(".aff"));
    for_each_line(rules, [&](std::string_view line) {
        const auto fields = fields_of(line);
        if (fields.size() == 2 && (fields[0] == "SET" || fields[0] == "\xEF\xBB\xBFSET"))
            charset_ = charset_name(fields[1]);
    });
    read_aff(decoded(rules, charset_));
    const std::string words = decoded(read_bytes(dic), charset_);
    std::size_t number = 0;
    for_each_line(words, [&](std::string_view line) {
        if (number++ == 0 || line.empty() || number % every != 0) return;  // the first line is the number of words
        line = line.substr(0, line.find_first_of("\t\r"));
        const std::size_t slash = line.find('/');
        const std::string_view flags = slash == std::string_view::npos ? std::string_view{} : line.substr(slash + 1);
        Entry entry{.word = std::string(line.substr(0, std::min(slash, line.find(' ')))),
                    .flags = parse_flags(flags.substr(0, flags.find(' ')))};
        if (!hidden(entry.flags)) entries_.push_back(std::move(entry));
    });
}

void Dictionary::read_aff(std::string_view text)
{
    for_each_line(text, [&](std::string_view line) {
        const auto fields = fields_of(line);
        if (fields.size() < 2) return;
        if (fields[0] == "FLAG") flag_type_ = fields[1];
        if (fields[0] == "AF") aliases_.push_back(parse_flags(fields[1]));
        if (fields[0] == "FORBIDDENWORD" || fields[0] == "ONLYINCOMPOUND") hidden_.emplace(fields[1]);
        if (fields[0] == "NEEDAFFIX") unfinished_ = fields[1];
        if (fields[0] == "SFX") read_suffix(fields);
    });
}

void Dictionary::read_suffix(const std::vector<std::string_view>& fields)
{
    const bool heading = fields.size() == 4 && (fields[2] == "Y" || fields[2] == "N") &&
                         fields[3].find_first_not_of("0123456789") == std::string_view::npos;
    if (fields.size() < 4 || heading) return;
    const std::size_t slash = fields[3].find('/');
    const std::string_view add = fields[3].substr(0, slash);
    suffixes_[std::string(fields[1])].push_back({.strip = fields[2] == "0" ? std::string{} : std::string(fields[2]),
                                                 .add = add == "0" ? std::string{} : std::string(add),
                                                 .condition = parse_condition(fields.size() > 4 ? fields[4] : "."),
                                                 .flags = slash == std::string_view::npos
                                                              ? std::vector<std::string>{}
                                                              : parse_flags(fields[3].substr(slash + 1))});
}

// An alias where the dictionary has them and the text is a number, else the flags themselves.
std::vector<std::string> Dictionary::parse_flags(std::string_view flags) const
{
    std::vector<std::string> out;
    std::size_t alias = 0;
    const auto parsed = std::from_chars(flags.data(), flags.data() + flags.size(), alias);
    if (aliases_.size() > 1 && parsed.ec == std::errc{} && parsed.ptr == flags.data() + flags.size()) {
        if (alias < aliases_.size()) return aliases_[alias];
    }
    if (flag_type_ == "num") {
        while (!flags.empty()) {
            const std::size_t end = std::min(flags.find(','), flags.size());
            out.emplace_back(flags.substr(0, end));
            flags.remove_prefix(std::min(end + 1, flags.size()));
        }
        return out;
    }
    while (!flags.empty()) {
        const std::size_t first = size_of_first(flags);
        const std::size_t size =
            flag_type_ != "long" || first == flags.size() ? first : first + size_of_first(flags.substr(first));
        out.emplace_back(flags.substr(0, size));
        flags.remove_prefix(size);
    }
    return out;
}

bool Dictionary::hidden(const std::vector<std::string>& flags) const
{
    return std::any_of(flags.begin(), flags.end(), [&](const std::string& flag) { return hidden_.count(flag) != 0; });
}

bool Dictionary::fits(const Suffix& suffix, const std::string& word) const
{
    if (word.size() < suffix.strip.size() ||
        word.compare(word.size() - suffix.strip.size(), std::string::npos, suffix.strip) != 0) {
        return false;
    }
    std::string_view rest = word;
    for (auto place = suffix.condition.rbegin(); place != suffix.condition.rend(); ++place) {
        if (rest.empty()) return false;
        const std::string_view letter = last_of(rest);
        if (!place_fits(*place, letter)) return false;
        rest.remove_suffix(letter.size());
    }
    return true;
}

std::vector<std::string> Dictionary::forms(const Entry& entry, const std::unordered_set<std::string>& classes) const
{
    std::vector<std::string> out;
    const auto expand = [&](const auto& again, const std::string& word, const std::vector<std::string>& flags,
                            int depth) -> void {
        for (const std::string& flag : flags) {
            if (!classes.empty() && (classes.count(flag) == 0) != (classes.count("^") == 1)) continue;
            const auto found = suffixes_.find(flag);
            if (found == suffixes_.end()) continue;
            for (const Suffix& suffix : found->second) {
                if (!fits(suffix, word)) continue;
                std::string form = word.substr(0, word.size() - suffix.strip.size()) + suffix.add;
                if (depth > 1) again(again, form, suffix.flags, depth - 1);
                const bool unfinished =
                    std::find(suffix.flags.begin(), suffix.flags.end(), unfinished_) != suffix.flags.end();
                if (!unfinished && !hidden(suffix.flags)) out.push_back(std::move(form));
            }
        }
    };
    expand(expand, entry.word, entry.flags, 2);
    return out;
}

}  // namespace termrail::eval
