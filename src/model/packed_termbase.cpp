// The whole of a packed termbase: stretches of concepts behind one index. Floor: model.
#include <termrail/model/packed_termbase.hpp>

#include <algorithm>

#include "model/packed_rows.hpp"
#include "model/packed_writer.hpp"

namespace termrail {

using namespace model;

PackedTermbase::PackedTermbase() : body_(std::make_shared<const PackedBody>()) {}

std::size_t PackedTermbase::size() const noexcept { return body_->count; }

ConceptView PackedTermbase::operator[](std::size_t index) const noexcept
{
    const auto behind =
        std::upper_bound(body_->shards.begin(), body_->shards.end(), index,
                         [](std::size_t wanted, const PackedShard& shard) { return wanted < shard.first_concept; });
    const PackedShard& shard = *std::prev(behind);
    return {shard, static_cast<std::uint32_t>(index - shard.first_concept)};
}

ConceptView PackedTermbase::iterator::operator*() const noexcept { return {body_->shards[shard_], at_}; }

PackedTermbase::iterator& PackedTermbase::iterator::operator++() noexcept
{
    if (++at_ == body_->shards[shard_].concept_count()) {
        ++shard_;
        at_ = 0;
    }
    return *this;
}

PackedTermbase::iterator PackedTermbase::iterator::operator++(int) noexcept
{
    const iterator before = *this;
    ++*this;
    return before;
}

PackedTermbase::iterator PackedTermbase::begin() const noexcept { return {body_.get(), 0}; }

PackedTermbase::iterator PackedTermbase::end() const noexcept { return {body_.get(), body_->shards.size()}; }

std::optional<ConceptView> PackedTermbase::find(std::string_view id) const noexcept
{
    for (const ConceptView entry : *this) {
        if (entry.id() == id) return entry;
    }
    return std::nullopt;
}

const Termbase& PackedTermbase::frame() const noexcept { return body_->frame; }

Termbase PackedTermbase::full() const
{
    Termbase made = body_->frame;
    made.concepts.reserve(size());
    for (const ConceptView entry : *this) made.concepts.push_back(entry.full());
    return made;
}

std::size_t PackedTermbase::memory() const noexcept
{
    std::size_t sum = sizeof *body_;
    for (const PackedShard& shard : body_->shards) sum += shard.memory();
    return sum;
}

PackedTermbase pack(const Termbase& termbase)
{
    constexpr std::size_t concepts_of_a_shard = 1024;
    constexpr std::size_t full_arena = std::size_t{1} << 24U;
    auto body = std::make_shared<PackedBody>();
    body->frame = termbase;
    body->frame.concepts.clear();
    body->count = termbase.concepts.size();
    PackedNaming naming;
    PackedWriter writer(naming);
    std::size_t first = 0;
    for (std::size_t i = 0; i < body->count; ++i) {
        writer.add(termbase.concepts[i], false);
        const std::size_t behind = i + 1;
        if (behind < body->count && behind - first < concepts_of_a_shard && writer.arena_size() < full_arena) continue;
        body->shards.push_back(writer.finish());
        body->shards.back().first_concept = first;
        first = behind;
    }
    return PackedTermbase(std::move(body));
}

}  // namespace termrail
