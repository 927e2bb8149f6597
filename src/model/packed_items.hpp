// What a row of an item says, its properties included. Floor: model.
#ifndef TERMRAIL_SRC_MODEL_PACKED_ITEMS_HPP
#define TERMRAIL_SRC_MODEL_PACKED_ITEMS_HPP

#include "model/packed_rows.hpp"

namespace termrail::model {

[[nodiscard]] inline const ItemRow& item_row(const PackedShard& shard, ItemLevel level, std::uint32_t index) noexcept
{
    return shard.items[column(level)][index];
}

[[nodiscard]] inline bool is_flagged(const ItemRow& row) noexcept { return (row.kind & item_flag) != 0; }

[[nodiscard]] inline std::uint16_t kind_of(const ItemRow& row) noexcept
{
    return static_cast<std::uint16_t>(row.kind & ~item_flag);
}

[[nodiscard]] inline bool is_group(const PackedShard& shard, const ItemRow& row) noexcept
{
    return kind_of(row) != no_name && shard.names->kinds[kind_of(row)].group;
}

/// The rows of all that an item holds; they follow it.
[[nodiscard]] inline std::uint32_t rows_below(const PackedShard& shard, ItemLevel level, std::uint32_t index) noexcept
{
    const ItemRow& row = item_row(shard, level, index);
    if (is_flagged(row)) {
        if (const PackedProperty* members = shard.property(item_table(level), index, PackedWhat::members))
            return members->size;
    }
    return is_group(shard, row) ? row.size : 0;
}

}  // namespace termrail::model

#endif
