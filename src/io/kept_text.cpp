// Windows of decoded text, nearly as they are. Floor: io.
#include "io/kept_text.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "io/tbx_rewrite_source.hpp"
#include "io/text_window.hpp"
#include "io/xml_encoding.hpp"
#include "io/xml_prolog.hpp"

namespace termrail::io {

namespace {

Result<XmlEncoding> encoding_of(Source& source)
{
    const Result<ReadBytes> read = source.begin();
    if (!read) return read.error();
    std::string head(4096, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const Result<std::size_t> count = (*read)(head.data() + size, head.size() - size);
        if (!count) return count.error();
        if (*count == 0) break;
        size += *count;
    }
    head.resize(size);
    return xml_encoding(head);
}

using TakeText = std::function<Result<Done>(std::string_view text, bool is_last)>;

// All windows of a text; @p take gets each with what follows it not yet there.
Result<Done> for_each_window(ReadBytes read, const Limits& limits, const TakeText& take)
{
    const Result<std::unique_ptr<TextWindow>> opened = window_over(std::move(read), limits);
    if (!opened) return opened.error();
    TextWindow& window = **opened;
    for (;;) {
        const std::string_view text = window.text();
        const std::size_t size = text.size() - (text.ends_with('\r') ? 1 : 0);  // a line end stays whole
        const Result<Done> taken = take(text.substr(0, size), false);
        if (!taken) return taken;
        window.drop(size);
        const Result<bool> grown = window.grow();
        if (!grown) return grown.error();
        if (!*grown) return take(window.text(), true);
    }
}

// Whether decoding changes nothing, where the name of the encoding does not say so: both texts are compared as far as
// both are there.
Result<bool> is_same_decoded(Source& source, const Limits& limits)
{
    Result<ReadBytes> opened = source.begin();
    if (!opened) return opened.error();
    std::string raw;
    bool is_same = true;
    const ReadBytes read = [&](char* into, std::size_t size) -> Result<std::size_t> {
        if (!is_same) return std::size_t{0};  // nothing more need be known
        Result<std::size_t> count = (*opened)(into, size);
        if (count) raw.append(into, *count);
        return count;
    };
    const Result<Done> done = for_each_window(read, limits, [&](std::string_view text, bool is_last) {
        is_same = is_same && std::string_view(raw).starts_with(text);
        raw.erase(0, std::min(text.size(), raw.size()));
        if (is_last) is_same = is_same && raw.empty();
        return Result<Done>(Done{});
    });
    if (!is_same) return false;  // also where the text was cut off because of that
    if (!done) return done.error();
    return true;
}

Result<bool> is_kept(Source& source, const XmlEncoding& encoding, const Limits& limits)
{
    switch (encoding.kind) {
        case XmlEncoding::Kind::utf8:
        case XmlEncoding::Kind::ascii: return true;
        case XmlEncoding::Kind::utf16le:
        case XmlEncoding::Kind::utf16be: return false;
        case XmlEncoding::Kind::named: break;
    }
    return is_same_decoded(source, limits);
}

// Text on its way: the declaration is corrected, entities that hold elements are replaced.
class KeptText {
public:
    explicit KeptText(bool declares_utf8) : declares_utf8_(declares_utf8) {}

    void run(std::string_view text, bool is_last, std::string& into)
    {
        if (entities_) return entities_->run(text, is_last, into);
        if (is_plain_) return void(into += text);
        head_ += text;
        std::string_view subset;
        const std::size_t root = find_root(head_, subset);
        if (root == std::string::npos && !is_last) return;
        is_plain_ = subset.empty();
        if (!is_plain_) entities_.emplace(subset);
        const std::size_t kept = is_plain_ ? head_.size() : root;
        const auto [begin, end] = declares_utf8_ ? encoding_word(head_) : std::pair<std::size_t, std::size_t>();
        into.append(head_, 0, begin);
        if (begin < end) into += "UTF-8";
        into.append(head_, end, kept - end);
        if (entities_) entities_->run(std::string_view(head_).substr(root), is_last, into);
        head_ = {};
    }

private:
    bool declares_utf8_;
    bool is_plain_ = false;
    std::string head_;  // up to the root
    std::optional<ElementEntities> entities_;
};

}  // namespace

Result<Done> write_kept(Source& source, const Limits& limits, const TakeBytes& take_bytes)
{
    const Result<XmlEncoding> encoding = encoding_of(source);
    if (!encoding) return encoding.error();
    const Result<bool> kept = is_kept(source, *encoding, limits);
    if (!kept) return kept.error();
    Result<ReadBytes> read = source.begin();
    if (!read) return read.error();
    KeptText text(!*kept);
    std::string bytes(*kept && encoding->bom_size > 0 ? utf8_mark : "");
    return for_each_window(std::move(*read), limits, [&](std::string_view piece, bool is_last) {
        text.run(piece, is_last, bytes);
        const Result<Done> taken = take_bytes(bytes);
        bytes.clear();
        return taken;
    });
}

}  // namespace termrail::io
