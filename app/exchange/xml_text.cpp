#include "app/exchange/xml_text.h"

namespace fagdansk::exchange {
namespace {

constexpr int deepest = 64; ///< what walks the tree may recurse

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class DepthWalker final : public pugi::xml_tree_walker
{
    bool for_each(pugi::xml_node &) override { return depth() <= deepest; }
};
} // namespace

base::Result<void> loadXml(pugi::xml_document &document, std::string_view bytes, const std::string &what)
{
    const auto parsed = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed) {
        return base::Error{base::ErrorKind::Corrupt,
                           what + " is no XML: " + parsed.description() + " at byte " + std::to_string(parsed.offset)};
    }
    DepthWalker walker;
    if (!document.traverse(walker)) {
        return base::Error{base::ErrorKind::InvalidInput, what + " is nested deeper than 64 levels"};
    }
    return {};
}

std::string_view localName(const pugi::xml_node &node)
{
    return withoutPrefix(node.name());
}

std::string textBelow(const pugi::xml_node &node)
{
    std::string text;
    for (const auto child : node) {
        const bool isText = child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata;
        text += isText ? std::string(child.value()) : textBelow(child);
    }
    return text;
}

pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name)
{
    for (const auto child : node) {
        if (localName(child) == name) {
            return child;
        }
    }
    return {};
}

std::string_view attributeNamed(const pugi::xml_node &node, std::string_view name)
{
    for (const auto attribute : node.attributes()) {
        if (withoutPrefix(attribute.name()) == name) {
            return attribute.value();
        }
    }
    return {};
}

} // namespace fagdansk::exchange
