// Comparison and look-up of data-category items. Floor: model.
#include <termrail/model/item.hpp>

namespace termrail {

bool Item::operator==(const Item& other) const
{
    return element == other.element && category == other.category && value == other.value &&
           language == other.language && target == other.target && id == other.id && attributes == other.attributes &&
           content == other.content && members == other.members;
}

const Item* find_item(const Items& items, std::string_view category) noexcept
{
    for (const Item& item : items) {
        if (item.category == category) return &item;
        for (const Item& member : item.members) {
            if (member.category == category) return &member;
        }
    }
    return nullptr;
}

}  // namespace termrail
