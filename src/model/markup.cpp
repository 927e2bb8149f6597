// Text of kept XML. Floor: model.
#include <termrail/model/markup.hpp>

namespace termrail {

namespace {

void append_text(const std::vector<Markup>& nodes, std::string& text)
{
    for (const Markup& node : nodes) {
        if (node.name.empty()) text += node.text;
        append_text(node.children, text);
    }
}

}  // namespace

std::string plain_text(const std::vector<Markup>& nodes)
{
    std::string text;
    append_text(nodes, text);
    return text;
}

}  // namespace termrail
