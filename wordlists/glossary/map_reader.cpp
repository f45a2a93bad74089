#include "wordlists/glossary/map_reader.h"

#include "wordlists/base/ids.h"

#include <algorithm>
#include <charconv>

namespace fagdansk::glossary {
namespace {

std::string quoted(std::string_view key)
{
    return "'" + std::string(key) + "'";
}

template <class Number>
std::optional<Number> parseNumber(const YamlNode &node)
{
    Number value{};
    const char *begin = node.text.data();
    const char *end = begin + node.text.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (node.quoted || error != std::errc() || stop != end) {
        return {};
    }
    return value;
}

template <class Number>
std::optional<Number> within(std::optional<Number> value, Number low, Number high)
{
    // Written so that a NaN fails too.
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

std::string shortNumber(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

} // namespace

std::string lineOfText(const YamlNode &node, FaultSink &sink, const std::string &what)
{
    if (node.kind != YamlNode::Kind::Scalar || node.text.empty()) {
        sink.add(node.line, what + " must be a text");
        return {};
    }
    const auto isSpace = [](char c) { return c == ' ' || c == '\n'; };
    if (isSpace(node.text.front()) || isSpace(node.text.back()) || node.text.find('\n') != std::string::npos) {
        sink.add(node.line, what + " must be one line without spaces at its ends");
        return {};
    }
    return node.text;
}

MapReader::MapReader(const YamlNode &node, FaultSink &sink, std::string what,
                     std::initializer_list<std::string_view> keys)
    : m_node(&node), m_sink(&sink), m_what(std::move(what)), m_valid(node.kind == YamlNode::Kind::Map)
{
    if (!m_valid) {
        m_sink->add(node.line, m_what + " must be keys with values");
        return;
    }
    for (const auto &entry : node.entries) {
        if (std::ranges::find(keys, std::string_view(entry.key)) == keys.end()) {
            m_sink->add(entry.line, "unknown key " + quoted(entry.key) + " in " + m_what);
        }
    }
}

const YamlNode *MapReader::node(std::string_view key) const
{
    return m_valid ? m_node->find(key) : nullptr;
}

int MapReader::line(std::string_view key) const
{
    const auto *found = node(key);
    return found != nullptr ? found->line : m_node->line;
}

void MapReader::fault(std::string_view key, const std::string &message)
{
    m_sink->add(line(key), quoted(key) + " " + message);
}

const YamlNode *MapReader::present(std::string_view key, Need need)
{
    const auto *found = node(key);
    if (found == nullptr && m_valid && need == Need::Required) {
        fault(key, "is missing in " + m_what);
    }
    return found;
}

const YamlNode *MapReader::scalar(std::string_view key, Need need)
{
    const auto *found = present(key, need);
    if (found != nullptr && found->kind != YamlNode::Kind::Scalar) {
        fault(key, "must be a single value");
        return nullptr;
    }
    return found;
}

std::string MapReader::text(std::string_view key, Need need)
{
    const auto *found = present(key, need);
    return found == nullptr ? std::string() : lineOfText(*found, *m_sink, quoted(key));
}

std::string MapReader::block(std::string_view key)
{
    const auto *found = scalar(key, Need::Required);
    if (found == nullptr) {
        return {};
    }
    const auto last = found->text.find_last_not_of(" \n");
    if (last == std::string::npos) {
        fault(key, "must be a text");
        return {};
    }
    return found->text.substr(0, last + 1);
}

std::string MapReader::slug(std::string_view key)
{
    auto word = text(key);
    if (!word.empty() && !base::isSlug(word)) {
        fault(key, "is '" + word + "'; a slug has only a-z, 0-9 and -");
        return {};
    }
    return word;
}

std::optional<double> MapReader::number(std::string_view key, double low, double high, Need need)
{
    const auto *found = scalar(key, need);
    if (found == nullptr) {
        return {};
    }
    const auto value = within(parseNumber<double>(*found), low, high);
    if (!value) {
        fault(key, "must be a number from " + shortNumber(low) + " to " + shortNumber(high));
    }
    return value;
}

std::optional<int> MapReader::integer(std::string_view key, int low, int high, Need need)
{
    const auto *found = scalar(key, need);
    if (found == nullptr) {
        return {};
    }
    const auto value = within(parseNumber<int>(*found), low, high);
    if (!value) {
        fault(key, "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    }
    return value;
}

bool MapReader::flag(std::string_view key)
{
    const auto *found = scalar(key, Need::Optional);
    if (found == nullptr) {
        return false;
    }
    if (found->quoted || (found->text != "true" && found->text != "false")) {
        fault(key, "must be true or false");
    }
    return found->text == "true";
}

const std::vector<YamlNode> &MapReader::list(std::string_view key, Need need)
{
    static const std::vector<YamlNode> none;
    const auto *found = present(key, need);
    if (found == nullptr) {
        return none;
    }
    if (found->kind != YamlNode::Kind::Sequence) {
        fault(key, "must be a list");
        return none;
    }
    if (found->items.empty() && need == Need::Required) {
        fault(key, "is an empty list");
    }
    return found->items;
}

std::vector<TextAt> MapReader::texts(std::string_view key, Need need)
{
    std::vector<TextAt> out;
    for (const auto &item : list(key, need)) {
        if (auto line = lineOfText(item, *m_sink, "each of " + quoted(key)); !line.empty()) {
            out.push_back({std::move(line), item.line});
        }
    }
    return out;
}

} // namespace fagdansk::glossary
