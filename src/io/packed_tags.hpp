/// @file packed_tags.hpp
/// What start tags of the common form mean, remembered by their bytes. Floor: io, private.
#ifndef TERMRAIL_IO_PACKED_TAGS_HPP
#define TERMRAIL_IO_PACKED_TAGS_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/packed_writer.hpp"

namespace termrail::io {

/// Bytes that may be read behind the end of a tag.
constexpr std::size_t tag_slack = 16;

/// A text inside a tag, counted from its `<`.
struct TagText {
    std::uint16_t at = 0;
    std::uint16_t size = 0;
};

/// The end tag that an element must have, as TagEnds.
struct EndTag {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::size_t size = 0;
};

/// What a start tag says. Only tags of which the reader of trees would make the same, without a remark, are not
/// refused.
struct Tag {
    enum class Part : std::uint8_t { refused, entry, section, term_section, term_group, term, item, group };
    Part part = Part::refused;
    bool empty = false;      ///< ends with />
    std::uint16_t name = 0;  ///< PackedNaming: the kind of an item or group, the language of a section
    TagText id;
    TagText target;
    TagText language;  ///< of an item
    TagText element;   ///< its name with prefix
    EndTag end;

    [[nodiscard]] bool has_texts() const { return (id.size | target.size | language.size) != 0; }
};

inline std::uint64_t eight_bytes(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    return word;
}

/// The first and the last eight bytes of a tag; of a shorter one, its bytes, twice.
/// @pre tag_slack bytes follow
struct TagEnds {
    std::uint64_t head;
    std::uint64_t tail;

    TagEnds(const char* tag, std::size_t size)
    {
        if (size >= 8) {
            head = eight_bytes(tag);
            tail = eight_bytes(tag + size - 8);
        } else {
            const auto unused = static_cast<unsigned>(64 - 8 * size);
            const std::uint64_t all = ~std::uint64_t{0};
            head = tail =
                eight_bytes(tag) & (std::endian::native == std::endian::little ? all >> unused : all << unused);
        }
    }
};

/// Knows the namespaces of one document. One per thread.
class TagTable {
public:
    using Bindings = std::vector<std::pair<std::string, std::string>>;  ///< prefix, namespace

    TagTable(Bindings bindings, model::PackedNaming& naming);

    /// What the tag of @p size bytes at @p tag, from `<` to `>`, means; valid until the next call.
    /// @pre tag_slack bytes follow
    [[nodiscard]] const Tag& read(const char* tag, std::size_t size)
    {
        const TagEnds ends(tag, size);
        // Entries are much alike: what followed this tag the last time mostly follows it again.
        if (slots_[slots_[last_].next].holds(tag, size, ends)) return slots_[last_ = slots_[last_].next].tag;
        const std::uint64_t mixed = (ends.head ^ (ends.tail << 23U | ends.tail >> 41U) ^ size) * 0x9E3779B97F4A7C15U;
        const auto first = static_cast<std::size_t>(mixed >> 55U) & ~std::size_t{1};
        for (std::size_t slot = first; slot < first + 2; ++slot) {
            if (!slots_[slot].holds(tag, size, ends)) continue;
            slots_[last_].next = static_cast<std::uint32_t>(slot);
            last_ = slot;
            return slots_[slot].tag;
        }
        return learn(tag, size, ends, first);
    }

private:
    static constexpr std::size_t slot_count = 512;  // nine bits of the mixed ends
    static constexpr std::size_t longest = 80;      // tags that are remembered
    struct Slot {
        std::uint32_t size = 0;
        std::uint32_t next = 0;  // the slot of the tag that came behind this one
        bool old = false;
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        Tag tag;
        char middle[longest] = {};  // the whole tag

        [[nodiscard]] bool holds(const char* other, std::size_t length, const TagEnds& ends) const
        {
            if (size != length || head != ends.head || tail != ends.tail) return false;
            for (std::size_t at = 8; at + 8 < length; at += 8) {
                if (eight_bytes(other + at) != eight_bytes(middle + at)) return false;
            }
            return true;
        }
    };

    const Tag& learn(const char* tag, std::size_t size, const TagEnds& ends, std::size_t slot);
    [[nodiscard]] bool is_next_entry(const char* tag, std::size_t size);
    [[nodiscard]] Tag parse(std::string_view tag);
    [[nodiscard]] Tag::Part understand(Tag& tag, std::string_view text, std::string_view type, bool has_type);
    [[nodiscard]] Tag::Part category_element(Tag& tag, std::string_view local, std::string_view uri);

    Bindings bindings_;
    model::PackedNaming* naming_;
    std::vector<Slot> slots_;  // the last is that of all tags which are not remembered
    std::size_t last_ = 0;     // the slot of the last tag
    Tag unkept_;
    Tag entry_;               // the last tag of an entry
    std::string entry_head_;  // its bytes up to the id
};

}  // namespace termrail::io

#endif
