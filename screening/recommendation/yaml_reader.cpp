#include "screening/recommendation/yaml_reader.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace fagdansk::recommendation {
namespace {

bool contains(std::initializer_list<const char *> keys, const std::string &key)
{
    return std::ranges::any_of(keys, [&](const char *one) { return key == one; });
}

template <class Number>
std::optional<Number> parseAll(const std::string &text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

} // namespace

void YamlReader::fault(const YAML::Node &at, std::string message)
{
    const int line = at.IsDefined() && !at.Mark().is_null() ? at.Mark().line + 1 : 1;
    m_faults.push_back({line, std::move(message)});
}

bool YamlReader::mapping(const YAML::Node &node, std::string_view what, std::initializer_list<const char *> required,
                         std::initializer_list<const char *> optional)
{
    if (!node.IsMap()) {
        fault(node, std::string(what) + " must be a mapping (key: value)");
        return false;
    }
    std::set<std::string> seen;
    for (const auto &entry : node) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (!contains(required, key) && !contains(optional, key)) {
            fault(entry.first, std::string(what) + ": the key '" + key + "' is unknown");
        } else if (!seen.insert(key).second) {
            fault(entry.first, std::string(what) + ": the key '" + key + "' stands twice");
        }
    }
    for (const char *key : required) {
        if (!seen.contains(key)) {
            fault(node, std::string(what) + ": the key '" + key + "' is missing");
        }
    }
    return true;
}

bool YamlReader::sequence(const YAML::Node &node, std::string_view what)
{
    if (!node.IsSequence()) {
        fault(node, std::string(what) + " must be a list");
        return false;
    }
    return true;
}

std::optional<std::string> YamlReader::text(const YAML::Node &node, std::string_view what)
{
    if (!node.IsScalar() || node.Scalar().empty()) {
        fault(node, std::string(what) + " must be a text");
        return std::nullopt;
    }
    return node.Scalar();
}

std::optional<bool> YamlReader::boolean(const YAML::Node &node, std::string_view what)
{
    if (!node.IsScalar() || (node.Scalar() != "true" && node.Scalar() != "false")) {
        fault(node, std::string(what) + " must be true or false");
        return std::nullopt;
    }
    return node.Scalar() == "true";
}

std::optional<int> YamlReader::wholeNumber(const YAML::Node &node, std::string_view what, int least, int most)
{
    const auto value = node.IsScalar() ? parseAll<int>(node.Scalar()) : std::nullopt;
    if (!value || *value < least || *value > most) {
        fault(node, std::string(what) + " must be a whole number from " + std::to_string(least) + " to " +
                        std::to_string(most));
        return std::nullopt;
    }
    return value;
}

std::optional<double> YamlReader::number(const YAML::Node &node, std::string_view what, double least, double most)
{
    const auto value = node.IsScalar() ? parseAll<double>(node.Scalar()) : std::nullopt;
    // Written so that "nan" is refused too.
    if (!value || !(*value >= least && *value <= most)) {
        fault(node, std::string(what) + " must be a number from " + std::to_string(static_cast<int>(least)) + " to " +
                        std::to_string(static_cast<int>(most)));
        return std::nullopt;
    }
    return value;
}

std::vector<std::string> YamlReader::texts(const YAML::Node &node, std::string_view what)
{
    std::vector<std::string> result;
    if (!sequence(node, what)) {
        return result;
    }
    for (const auto &entry : node) {
        if (auto one = text(entry, what)) {
            result.push_back(std::move(*one));
        }
    }
    return result;
}

} // namespace fagdansk::recommendation
