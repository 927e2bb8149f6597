// Windows over bytes in memory and over a stream. Floor: io.
#include "io/text_window.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <termrail/text/utf8.hpp>

#include "io/xml_encoding.hpp"

namespace termrail::io {

namespace {

constexpr std::size_t first_read = std::size_t{1} << 20;

Error too_large(const Limits& limits)
{
    return {Errc::too_large, "the file is larger than " + std::to_string(limits.bytes) + " bytes", "", {}};
}

// The message of a decoder that was given the piece behind @p before bytes of the file counts from the file's start.
void count_from_start(Error& error, const XmlEncoding& encoding, std::size_t before)
{
    static constexpr std::string_view lead = "at offset ";
    const std::size_t found = error.message.find(lead);
    if (before == 0 || found == std::string::npos) return;
    const std::size_t begin = found + lead.size();
    const std::size_t end = std::min(error.message.find_first_not_of("0123456789", begin), error.message.size());
    std::size_t inside = 0;
    for (std::size_t at = begin; at < end; ++at)
        inside = inside * 10 + static_cast<std::size_t>(error.message[at] - '0');
    if (encoding.kind == XmlEncoding::Kind::utf8) inside = error.where.offset;  // without a mark that was put before
    error.message.replace(begin, end - begin, std::to_string(before + inside));
}

// UTF-8 bytes are good as they are: no copy is made of them.
bool is_plain_utf8(const XmlEncoding& encoding, std::string_view text)
{
    return encoding.kind == XmlEncoding::Kind::utf8 && text.find('\0') == std::string_view::npos &&
           !first_bad_utf8(text);
}

class WholeWindow : public TextWindow {
public:
    WholeWindow(std::string_view text, std::size_t bom_size) : text_(text) { begin_.offset = bom_size; }
    WholeWindow(std::string_view text, const Place& begin) : text_(text) { begin_ = begin; }
    WholeWindow(std::string text, std::size_t bom_size) : decoded_(std::move(text)), text_(decoded_)
    {
        begin_.offset = bom_size;
    }

    std::string_view text() const override { return text_; }
    Result<bool> grow() override { return false; }
    void drop(std::size_t size) override
    {
        begin_ = place_behind(begin_, text_.substr(0, size));
        text_.remove_prefix(size);
    }

private:
    std::string decoded_;
    std::string_view text_;
};

class StreamWindow : public TextWindow {
public:
    StreamWindow(ReadBytes read, const Limits& limits) : read_(std::move(read)), limits_(limits) {}

    std::string_view text() const override { return std::string_view(text_).substr(dropped_); }

    Result<bool> grow() override
    {
        text_.erase(0, std::exchange(dropped_, 0));
        const std::size_t before = text_.size();
        const std::size_t wanted = std::max(first_read, before);
        while (!at_end_ && text_.size() - before < wanted) {
            Result<Done> taken = take();
            if (!taken) return taken.error();
        }
        return text_.size() > before;
    }

    void drop(std::size_t size) override
    {
        begin_ = place_behind(begin_, text().substr(0, size));
        dropped_ += size;
    }

private:
    // One piece more, decoded.
    Result<Done> take()
    {
        const std::size_t kept = raw_.size();
        raw_.resize(kept + first_read);
        Result<std::size_t> count = read_(raw_.data() + kept, first_read);
        if (!count) return count.error();
        raw_.resize(kept + *count);
        total_ += *count;
        if (total_ > limits_.bytes) return too_large(limits_);
        at_end_ = *count == 0;
        if (!decided_ && raw_.size() < 4096 && !at_end_) return Done{};
        if (!decided_) {
            Result<XmlEncoding> encoding = xml_encoding(raw_);
            if (!encoding) return encoding.error();
            decided_ = true;
            encoding_ = std::move(*encoding);
            raw_.erase(0, encoding_.bom_size);
            begin_.offset = encoding_.bom_size;
        }
        if (raw_.empty()) return Done{};
        const std::size_t size = whole_characters(encoding_, raw_, at_end_);
        Result<std::string> piece = decode_xml(encoding_, std::string_view(raw_).substr(0, size));
        if (!piece) {
            Error error = piece.error();
            count_from_start(error, encoding_, decoded_);
            if (encoding_.name.empty() || error.where != encoding_.declared)
                error.where = text::place_after(place_behind(begin_, text()), error.where);
            return error;
        }
        text_ += *piece;
        raw_.erase(0, size);
        decoded_ += size;
        return Done{};
    }

    ReadBytes read_;
    Limits limits_;
    XmlEncoding encoding_;
    bool decided_ = false;
    bool at_end_ = false;
    std::size_t total_ = 0;
    std::size_t decoded_ = 0;  // bytes, without the mark
    std::string raw_;          // read, not yet decoded
    std::string text_;
    std::size_t dropped_ = 0;  // of text_, erased when it grows
};

}  // namespace

Result<std::unique_ptr<TextWindow>> window_over(std::string_view bytes, const Limits& limits)
{
    if (bytes.size() > limits.bytes) return too_large(limits);
    const Result<XmlEncoding> encoding = xml_encoding(bytes);
    if (!encoding) return encoding.error();
    const std::string_view text = bytes.substr(encoding->bom_size);
    if (is_plain_utf8(*encoding, text)) {
        return std::unique_ptr<TextWindow>(std::make_unique<WholeWindow>(text, encoding->bom_size));
    }
    Result<std::string> decoded = decode_xml(*encoding, text);
    if (!decoded) {
        Error error = decoded.error();
        if (error.where != encoding->declared) error.where.offset += encoding->bom_size;
        return error;
    }
    return std::unique_ptr<TextWindow>(std::make_unique<WholeWindow>(std::move(*decoded), encoding->bom_size));
}

std::unique_ptr<TextWindow> window_at(std::string_view text, const Place& begin)
{
    return std::make_unique<WholeWindow>(text, begin);
}

Result<std::unique_ptr<TextWindow>> window_over(ReadBytes read, const Limits& limits)
{
    auto window = std::make_unique<StreamWindow>(std::move(read), limits);
    Result<bool> grown = window->grow();
    if (!grown) return grown.error();
    return std::unique_ptr<TextWindow>(std::move(window));
}

}  // namespace termrail::io
