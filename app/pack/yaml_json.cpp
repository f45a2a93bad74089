#include "app/pack/yaml_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace fagdansk::pack {
namespace {

template <class Number>
std::optional<Number> wholly(const std::string &text)
{
    Number value{};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && stop == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

nlohmann::json scalarJson(const glossary::YamlNode &node)
{
    const auto &text = node.text;
    if (node.quoted) {
        return text;
    }
    if (text == "true" || text == "false") {
        return text == "true";
    }
    if (text == "null" || text == "~" || text.empty()) {
        return nullptr;
    }
    if (const auto whole = wholly<std::int64_t>(text)) {
        return *whole;
    }
    // "inf" and "nan" are words here.
    if (const auto number = wholly<double>(text); number && std::isfinite(*number)) {
        return *number;
    }
    return text;
}

} // namespace

nlohmann::json jsonOf(const glossary::YamlNode &node)
{
    using Kind = glossary::YamlNode::Kind;
    switch (node.kind) {
    case Kind::Null:
        return nullptr;
    case Kind::Scalar:
        return scalarJson(node);
    case Kind::Sequence: {
        auto out = nlohmann::json::array();
        for (const auto &item : node.items) {
            out.push_back(jsonOf(item));
        }
        return out;
    }
    case Kind::Map:
        break;
    }
    auto out = nlohmann::json::object();
    for (const auto &entry : node.entries) {
        out[entry.key] = jsonOf(entry.value);
    }
    return out;
}

} // namespace fagdansk::pack
