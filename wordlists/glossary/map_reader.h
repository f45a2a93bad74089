// Reads the keys of one authored map into values. Whatever is wrong becomes a fault and the value its default, so that
// a reader runs on to the end of the file.
#pragma once

#include "wordlists/glossary/fault.h"
#include "wordlists/glossary/yaml_tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fagdansk::glossary {

/// A text and the line where it stands.
struct TextAt
{
    std::string text;
    int line = 0;
};

enum class Need { Required, Optional };

class MapReader
{
public:
    /// A node that is no map is one fault; so is each key that is not among `keys`. Both arguments outlive the reader.
    MapReader(const YamlNode &node, FaultSink &sink, std::string what, std::initializer_list<std::string_view> keys);

    bool valid() const { return m_valid; }
    bool has(std::string_view key) const { return node(key) != nullptr; }
    /// The line of the key's value, or of the map.
    int line(std::string_view key) const;
    const YamlNode *node(std::string_view key) const;
    /// The same, a missing key being a fault.
    const YamlNode *require(std::string_view key) { return present(key, Need::Required); }

    /// One line of text without spaces at its ends; empty where it is missing.
    std::string text(std::string_view key, Need need = Need::Required);
    /// Text that may run over several lines; ends without a line break.
    std::string block(std::string_view key);
    std::string slug(std::string_view key);
    std::optional<double> number(std::string_view key, double low, double high, Need need = Need::Required);
    std::optional<int> integer(std::string_view key, int low, int high, Need need = Need::Required);
    bool flag(std::string_view key); ///< false where it is missing
    std::vector<TextAt> texts(std::string_view key, Need need = Need::Required);
    /// The items of a list that may not be empty when required.
    const std::vector<YamlNode> &list(std::string_view key, Need need = Need::Required);

    template <class Enum>
    std::optional<Enum> choice(std::string_view key, std::initializer_list<std::pair<std::string_view, Enum>> names,
                               Need need = Need::Required)
    {
        const auto word = text(key, need);
        std::string all;
        for (const auto &[name, value] : names) {
            if (name == word) {
                return value;
            }
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        if (!word.empty()) {
            fault(key, "is '" + word + "'; it must be one of " + all);
        }
        return {};
    }

    /// "'key' message", on the key's line.
    void fault(std::string_view key, const std::string &message);

private:
    const YamlNode *scalar(std::string_view key, Need need);
    const YamlNode *present(std::string_view key, Need need);

    const YamlNode *m_node;
    FaultSink *m_sink;
    std::string m_what;
    bool m_valid;
};

/// One line of text in a scalar; a fault and an empty text where it is something else.
std::string lineOfText(const YamlNode &node, FaultSink &sink, const std::string &what);

} // namespace fagdansk::glossary
