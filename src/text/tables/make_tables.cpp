// Writes the table of code points as C++, asking ICU at build time so that start-up costs nothing. Floor: text.
#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "text/code_points.hpp"
#include "text/tables/char_table.hpp"
#include "text/tables/extras.hpp"
#include "text/tables/variant_supplement.hpp"

namespace {

using namespace termrail::text;

std::string utf8(char32_t c)
{
    std::string out;
    append_code_point(out, c);
    return out;
}

std::u32string code_points(const std::string& text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        out += point.value;
        at += point.size;
    }
    return out;
}

class Variants {
public:
    Variants()
    {
        UErrorCode status = U_ZERO_ERROR;
        icu_.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        for (const VariantPair& pair : variant_supplement) supplement_[pair.from] = pair.to;
    }

    [[nodiscard]] bool ready() const { return icu_ != nullptr; }

    [[nodiscard]] char32_t of(char32_t c) const
    {
        if (is_optional_mark(c)) return dropped;
        for (int step = 0; step < 4; ++step) {
            const char32_t next = once(c);
            if (next == c) break;
            c = next;
        }
        return c;
    }

private:
    [[nodiscard]] char32_t once(char32_t c) const
    {
        if (const auto found = supplement_.find(c); found != supplement_.end()) return found->second;
        // ICU's rules change quotation marks too.
        UErrorCode status = U_ZERO_ERROR;
        if (uscript_getScript(static_cast<UChar32>(c), &status) != USCRIPT_HAN) return c;
        icu::UnicodeString text{static_cast<UChar32>(c)};
        icu_->transliterate(text);
        return text.countChar32() == 1 ? static_cast<char32_t>(text.char32At(0)) : c;
    }

    std::unique_ptr<icu::Transliterator> icu_;
    std::unordered_map<char32_t, char32_t> supplement_;
};

bool spaceless(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    for (const UScriptCode script : {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_BOPOMOFO, USCRIPT_THAI,
                                     USCRIPT_LAO, USCRIPT_KHMER, USCRIPT_MYANMAR}) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode own = uscript_getScript(point, &status);
        // Marks such as the prolonged sound mark are common to several scripts.
        if (own == script || (own == USCRIPT_COMMON && uscript_hasScript(point, script) != 0)) return true;
    }
    return false;
}

CharClass class_of(char32_t c, const std::u32string& fold)
{
    if (fold.empty()) return CharClass::ignorable;
    if (fold.find_first_not_of(U' ') == std::u32string::npos) return CharClass::space;
    if (fold == U"'" || fold == U"-" || fold == U"\"" || fold == U"\u00B7") return CharClass::symbol;
    // Half-width voicing marks and the Thai and Lao AM are letters to Unicode, but part of what stands before.
    if (c == 0xFF9E || c == 0xFF9F || c == 0xE33 || c == 0xEB3) return CharClass::mark;
    const auto point = static_cast<UChar32>(c);
    const std::uint32_t category = U_GET_GC_MASK(point);
    if ((category & U_GC_M_MASK) != 0) return CharClass::mark;
    if (fold == U"_") return CharClass::word;
    if ((category & U_GC_ND_MASK) != 0) return CharClass::word;
    // Circled Hangul folds to jamo and syllables that grow together with what follows.
    const bool hangul = !fold.empty() && ((fold.back() >= 0x1100 && fold.back() <= 0x11FF) ||
                                          (fold.back() >= 0xAC00 && fold.back() <= 0xD7A3));
    if (hangul) return CharClass::word;
    const bool letter = (category & (U_GC_L_MASK | U_GC_NL_MASK)) != 0;
    if (fold.size() == 1 && spaceless(fold[0])) {
        // Squared and circled ideographs fold to plain ones, and radicals to characters.
        const std::uint32_t folded = U_GET_GC_MASK(static_cast<UChar32>(fold[0]));
        if (letter || (folded & (U_GC_L_MASK | U_GC_NL_MASK)) != 0) return CharClass::character;
    }
    return letter ? CharClass::word : CharClass::symbol;
}

std::uint16_t normal_flags(char32_t c, const std::u32string& folded)
{
    unsigned flags = u_getCombiningClass(static_cast<UChar32>(c)) != 0 ? unsigned{flag_nonstarter} : 0U;
    for (const char32_t part : folded) {
        const auto point = static_cast<UChar32>(part);
        if (u_getIntPropertyValue(point, UCHAR_NFC_QUICK_CHECK) != UNORM_YES) flags |= flag_composes;
        if (u_getCombiningClass(point) != 0) flags |= flag_nonstarter;
    }
    return static_cast<std::uint16_t>(flags);
}

// Not where folding looks at neighbours, and variants only of Han, which depend on nothing else.
// @param kept  whether it folds to itself; then it is three bytes long, as most such characters are
bool is_single(CharClass kind, unsigned flags, bool kept, std::size_t fold_size, std::size_t variant_size)
{
    const bool unit = kind == CharClass::character || kind == CharClass::symbol;
    const bool alone = (flags & (flag_composes | flag_nonstarter | flag_has_space)) == 0;
    const bool varies = (flags & flag_has_variant) != 0;
    const bool own_variant = !varies || ((flags & flag_han) != 0 && variant_size >= 1 && variant_size <= 4);
    return unit && alone && own_variant && (kept ? fold_size == 3 : fold_size >= 1 && fold_size <= 4);
}

/// An entry before its strings have a place.
using Draft = std::tuple<bool, std::string, bool, std::string, CharClass, std::uint16_t>;

Draft draft_of(char32_t c, const Variants& variants)
{
    const std::string self = utf8(c);
    const std::u32string normal = code_points(termrail::icu_door::nfkc_casefold(utf8(before_casefold(c))));
    std::u32string fold;
    for (const char32_t part : normal) fold += after_casefold(part);
    std::string folded;
    std::string variant;
    for (const char32_t part : fold) {
        append_code_point(folded, part);
        if (const char32_t other = variants.of(part); other != dropped) append_code_point(variant, other);
    }
    unsigned flags = normal_flags(c, normal);
    const auto point = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    if (uscript_getScript(point, &status) == USCRIPT_HAN) flags |= flag_han;
    if (u_isupper(point) != 0) flags |= flag_upper;
    if (u_islower(point) != 0) flags |= flag_lower;
    if (fold == U"-") flags |= flag_dash;
    if (variant != folded) flags |= flag_has_variant;
    if (fold.find(U' ') != std::u32string::npos) flags |= flag_has_space;
    const CharClass kind = class_of(c, fold);
    const bool kept = folded == self;
    if (is_single(kind, flags, kept, folded.size(), variant.size())) flags |= flag_single;
    const bool single_han = (flags & flag_single) != 0 && (flags & flag_han) != 0 && kind == CharClass::character;
    if (single_han && kept && variant == folded) flags |= flag_plain_han;
    if (kind == CharClass::mark || kind == CharClass::ignorable) flags |= flag_extends;
    const bool varies = variant != folded;
    return {kept, kept ? "" : folded, varies, varies ? variant : "", kind, static_cast<std::uint16_t>(flags)};
}

class Tables {
public:
    void add_all(const Variants& variants)
    {
        std::map<std::array<std::uint16_t, char_block_size>, std::size_t> seen;
        for (char32_t first = 0; first < 0x110000; first += char_block_size) {
            std::array<std::uint16_t, char_block_size> block{};
            for (std::size_t i = 0; i < char_block_size; ++i) {
                const char32_t c = first + static_cast<char32_t>(i);
                // No surrogate ever leaves the UTF-8 decoder.
                const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
                block[i] = number_of(draft_of(surrogate ? 0xFFFD : c, variants));
            }
            const auto place = seen.emplace(block, seen.size());
            if (place.second) items_.insert(items_.end(), block.begin(), block.end());
            blocks_.push_back(place.first->second);
        }
    }

    void write(std::ostream& out) const
    {
        out << "// Made by make_tables.cpp with ICU " U_ICU_VERSION
               "; not to be edited. Floor: text.\n"
               "#include \"text/tables/char_table.hpp\"\n\nnamespace termrail::text {\n\n";
        out << "const std::uint16_t char_blocks[] = {";
        write_numbers(out, blocks_);
        out << "};\n\nconst std::uint16_t char_block_items[] = {";
        write_numbers(out, items_);
        out << "};\n\nconst CharEntry char_entries[] = {";
        for (const std::string& entry : entries_) out << '\n' << entry << ',';
        out << "};\n\nconst unsigned char char_pool[] = {";
        write_numbers(out, pool_);
        out << "0,0,0,0};\n\n}  // namespace termrail::text\n";
    }

    [[nodiscard]] bool fits() const { return entries_.size() < 0xFFFF && blocks_.size() < 0xFFFF; }

private:
    std::uint16_t number_of(const Draft& draft)
    {
        const auto place = numbers_.emplace(draft, entries_.size());
        if (place.second) {
            const auto& [kept, fold, varies, variant, kind, flags] = draft;
            const std::size_t start = pool_.size();
            for (const char byte : fold + variant) pool_.push_back(static_cast<unsigned char>(byte));
            const std::size_t fold_size = kept ? std::size_t{kept_as_is} : fold.size();
            entries_.push_back("{" + std::to_string(start) + "," + std::to_string(fold_size) + "," +
                               std::to_string(variant.size()) + ",static_cast<CharClass>(" +
                               std::to_string(static_cast<int>(kind)) + "),0," + std::to_string(flags) + "}");
        }
        return static_cast<std::uint16_t>(place.first->second);
    }

    template <typename Numbers>
    static void write_numbers(std::ostream& out, const Numbers& numbers)
    {
        std::size_t count = 0;
        for (const auto number : numbers) {
            out << (count++ % 24 == 0 ? "\n" : "") << static_cast<unsigned>(number) << ',';
        }
    }

    std::map<Draft, std::size_t> numbers_;
    std::vector<std::size_t> blocks_;
    std::vector<std::uint16_t> items_;
    std::vector<std::string> entries_;
    std::vector<unsigned char> pool_;
};

}  // namespace

int main(int argc, char** argv)
{
    const Variants variants;
    if (argc != 2 || !variants.ready()) {
        std::fprintf(stderr, "usage: termrail_make_tables OUT.cpp (needs ICU with its transliterators)\n");
        return 2;
    }
    Tables tables;
    tables.add_all(variants);
    std::ofstream out{argv[1], std::ios::binary};
    tables.write(out);
    out.close();
    return out && tables.fits() ? 0 : 2;
}
