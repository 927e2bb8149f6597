// Head by tree, stretches by marks, the rest by tree; each step begins where the last one ended. Floor: io.
#include "io/packed_file.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <utility>

#include <termrail/text/utf8.hpp>

#include "io/packed_entry.hpp"
#include "io/packed_spine.hpp"
#include "io/xml_chunks.hpp"
#include "io/xml_names.hpp"
#include "text/place_behind.hpp"

namespace termrail::io {

namespace {

// What is read as one tree; its copy of all texts must not pass what rows can count.
constexpr std::size_t longest_tree = std::size_t{512} << 20U;

}  // namespace

PackedFile::PackedFile(const PackedPlan& plan, const Limits& limits)
    : plan_(plan),
      limits_(limits),
      body_(std::make_shared<model::PackedBody>()),
      check_(limits),
      walk_(limits),
      rows_(naming_)
{}

bool PackedFile::read(std::string bytes, std::size_t bom_size)
{
    body_->bytes = std::move(bytes);
    text_ = std::string_view(body_->bytes).substr(bom_size);
    place_ = {1, 1, bom_size};
    const bool good = step(1) && (at_end_ || (around_ ? read_stretches() : read_as_trees()));
    if (!good || !look_at_utf8(text_.size()) || body_->count > limits_.entries) return false;
    body_->frame = std::move(walk_.read().termbase);
    return true;
}

PackedDocument PackedFile::take() &&
{
    body_->shards.shrink_to_fit();
    return {PackedTermbase(std::shared_ptr<const model::PackedBody>(std::move(body_))), std::move(diagnostics_)};
}

// One chunk by the reader of trees, from where it stands.
bool PackedFile::step(std::size_t size)
{
    CheckStop stop{};
    const std::string_view rest = text_.substr(at_);
    const Result<XmlDocument> document = XmlChunks::one(rest, place_, check_, limits_, size, stop);
    if (!document) return false;
    const std::size_t read = check_.at();
    if (read > longest_tree) {
        too_large_ =
            Error{Errc::too_large, "an entry, or what stands around the entries, is larger than 512 MiB", "", place_};
        return false;
    }
    if (!walk_.chunk(*document)) return false;
    const bool head = at_ == 0;
    check_.drop();
    at_end_ = stop == CheckStop::end;
    if (head && !at_end_ && !prepare(*document)) around_.reset();

    TbxDocument& made = walk_.read();
    const Place begin = place_;
    const std::size_t first = begin.offset;
    for (Concept& entry : made.termbase.concepts) {
        relative_to(first, entry);
        rows_.add(entry, true);
    }
    made.termbase.concepts.clear();
    if (rows_.overfull()) {
        too_large_ = Error{Errc::too_large, "the texts of an entry are longer than 2 GiB", "", place_};
        return false;
    }
    model::PackedShard shard = rows_.finish();
    shard.text = rest.data();
    shard.lines = model::packed_lines(rest.substr(0, read));
    shard.begin = begin;
    place_ = text::place_after(begin, model::packed_place(rest.substr(0, read), shard.lines, read));
    add(std::move(shard), std::exchange(made.diagnostics, {}));
    at_ += read;
    return true;
}

bool PackedFile::read_as_trees()
{
    // Where an entity outside the file is named, the diagnostic stands at the beginning of a chunk: then the chunks
    // must be those of read_tbx().
    const std::size_t bom_size = body_->bytes.size() - text_.size();
    check_ = XmlCheck(limits_);
    walk_ = TbxWalk(limits_);
    at_ = 0;
    place_ = {1, 1, bom_size};
    body_->shards.clear();
    body_->count = 0;
    diagnostics_.clear();
    if (!look_at_utf8(text_.size())) return false;
    do {
        if (!step(XmlChunks::default_size)) return false;
    } while (!at_end_);
    return true;
}

bool PackedFile::read_stretches()
{
    find_cuts();
    if (plan_.threads > 1 && cuts_.size() > 2) read_ahead();
    std::size_t size = 1;
    while (!at_end_) {
        skip_space();
        std::size_t passed = at_;
        while (at_ < text_.size() && check_.spine() == around_->spine) {
            PackedChunk chunk = chunk_at(at_);
            const bool finished = chunk.finished;
            if (!accept(std::move(chunk))) return false;
            if (!finished) break;
        }
        passed = at_ - passed;
        // Where stretches get nowhere, larger and larger trees are made.
        size = passed > 4 * size ? 1 : std::min(2 * size, XmlChunks::default_size);
        if (!step(size)) return false;
    }
    return true;
}

// Whether entries may be read where they stand, and what must be known for it. @p head ends behind the first entry.
bool PackedFile::prepare(const XmlDocument& head)
{
    const TbxKind& kind = walk_.kind();
    if (kind.generation != Generation::v2 && kind.generation != Generation::v3) return false;
    if (!check_.entities().empty()) return false;
    const std::vector<std::string>& spine = check_.spine();
    const std::optional<std::string> name = entry_name(head, spine);
    if (!name || std::min<std::size_t>(limits_.depth, 1024) < spine.size() + PackedEntries::deepest) return false;
    entry_name_ = *name;
    around_.emplace(EntrySurroundings{text_, limits_, check_, walk_.fork(), spine, root_bindings(head)});
    readers_.push_back(std::make_unique<PackedChunks>(*around_, plan_.index));
    return true;
}

// Entry tags at about equal distances. They may stand in a comment: then the stretch before does not end there.
void PackedFile::find_cuts()
{
    skip_space();
    const std::string tag = "<" + entry_name_;
    cuts_.push_back(at_);
    for (std::size_t from = at_ + plan_.stretch; from < text_.size();) {
        const std::size_t found = text_.find(tag, from);
        if (found == std::string_view::npos) break;
        cuts_.push_back(found);
        from = found + plan_.stretch;
    }
    cuts_.push_back(text_.size());
}

void PackedFile::read_ahead()
{
    const std::size_t count = cuts_.size() - 1;
    ahead_.resize(count);
    const auto threads = static_cast<std::size_t>(std::min<std::size_t>(plan_.threads, count));
    while (readers_.size() < threads) readers_.push_back(std::make_unique<PackedChunks>(*around_, plan_.index));
    std::atomic<std::size_t> next{0};
    const auto work = [&](PackedChunks& reader) {
        for (std::size_t i = next++; i < count; i = next++) ahead_[i] = reader.read(cuts_[i], cuts_[i + 1]);
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, work, std::ref(*readers_[i])));
    work(*readers_.front());
    for (std::future<void>& other : others) other.get();
}

// The stretch that begins at @p offset: perhaps read before, else up to the next cut.
PackedChunk PackedFile::chunk_at(std::size_t offset)
{
    const auto cut = std::lower_bound(cuts_.begin(), cuts_.end(), offset);
    const auto index = static_cast<std::size_t>(cut - cuts_.begin());
    if (*cut != offset) return readers_.front()->read(offset, *cut);
    if (index < ahead_.size() && ahead_[index]) return *std::exchange(ahead_[index], std::nullopt);
    return readers_.front()->read(offset, cuts_[index + 1]);
}

void PackedFile::skip_space()
{
    const std::size_t before = at_;
    while (at_ < text_.size() && is_xml_space(text_[at_])) ++at_;
    place_ = text::place_behind(place_, text_.substr(before, at_ - before));
}

bool PackedFile::accept(PackedChunk chunk)
{
    if (!chunk.utf8 || !look_at_utf8(chunk.begin)) return false;
    checked_ = std::max(checked_, chunk.looked);
    if (chunk.overfull) {
        too_large_ = Error{Errc::too_large, "the texts of an entry are longer than 2 GiB", "", place_};
        return false;
    }
    for (Diagnostic& one : chunk.diagnostics) one.where = text::place_after(place_, one.where);
    chunk.shard.begin = place_;
    place_ = text::place_after(place_, chunk.behind);
    at_ = chunk.end;
    add(std::move(chunk.shard), std::move(chunk.diagnostics));
    return true;
}

void PackedFile::add(model::PackedShard shard, Diagnostics diagnostics)
{
    std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(diagnostics_));
    if (shard.concept_count() == 0) return;
    shard.first_concept = body_->count;
    body_->count += shard.concept_count();
    body_->shards.push_back(std::move(shard));
}

bool PackedFile::look_at_utf8(std::size_t end)
{
    if (end <= checked_) return true;
    const bool good = !first_bad_utf8(text_.substr(checked_, end - checked_));
    checked_ = end;
    return good;
}

}  // namespace termrail::io
