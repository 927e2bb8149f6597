// Checks on until a chunk is full, then makes it a document. Floor: io.
#include "io/xml_chunks.hpp"

#include <utility>

namespace termrail::io {

XmlChunks::XmlChunks(std::unique_ptr<TextWindow> window, const Limits& limits, std::size_t size)
    : window_(std::move(window)), limits_(limits), size_(size), check_(limits)
{}

Result<CheckStop> XmlChunks::find_cut()
{
    for (;;) {
        const Result<CheckStop> stop = check_.run(window_->text(), window_->begin(), whole_, size_);
        if (!stop || *stop != CheckStop::need_text) return stop;
        const Result<bool> grown = window_->grow();
        if (!grown) return grown.error();
        whole_ = !*grown;
    }
}

Result<std::optional<XmlDocument>> XmlChunks::next()
{
    if (at_end_) return std::optional<XmlDocument>();
    if (taken_ > 0) {
        window_->drop(std::exchange(taken_, 0));
        check_.drop();
    }
    const std::vector<std::string> around = check_.spine();
    const Result<CheckStop> stop = find_cut();
    if (!stop) return stop.error();
    at_end_ = *stop == CheckStop::end;
    taken_ = check_.at();
    Result<XmlDocument> made = XmlDocument::of_chunk(*window_, check_, limits_, around);
    if (!made) return made.error();
    return std::optional<XmlDocument>(std::move(*made));
}

Result<XmlDocument> XmlChunks::one(std::string_view text, const Place& begin, XmlCheck& check, const Limits& limits,
                                   std::size_t size, CheckStop& stop)
{
    const std::unique_ptr<TextWindow> window = window_at(text, begin);
    const std::vector<std::string> around = check.spine();
    const Result<CheckStop> stopped = check.run(window->text(), window->begin(), true, size);
    if (!stopped) return stopped.error();
    stop = *stopped;
    return XmlDocument::of_chunk(*window, check, limits, around);
}

}  // namespace termrail::io
