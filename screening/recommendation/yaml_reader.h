// Reads YAML nodes strictly: every surprise becomes a fault with its line, and reading goes on. Inside this room only.
#pragma once

#include "screening/recommendation/rule_set_loader.h"

#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::recommendation {

class YamlReader
{
public:
    explicit YamlReader(std::vector<Fault> &faults) : m_faults(faults) {}

    void fault(const YAML::Node &at, std::string message);

    /// Reports what is not a mapping, a key twice, an unknown key and a missing required one.
    bool mapping(const YAML::Node &node, std::string_view what, std::initializer_list<const char *> required,
                 std::initializer_list<const char *> optional = {});
    bool sequence(const YAML::Node &node, std::string_view what);

    /// Empty, with a fault, when the node is not of the kind.
    std::optional<std::string> text(const YAML::Node &node, std::string_view what);
    std::optional<bool> boolean(const YAML::Node &node, std::string_view what); ///< true or false, nothing else
    std::optional<int> wholeNumber(const YAML::Node &node, std::string_view what, int least, int most);
    std::optional<double> number(const YAML::Node &node, std::string_view what, double least, double most);
    std::vector<std::string> texts(const YAML::Node &node, std::string_view what);

    /// A word from a closed list.
    template <class Enum, std::size_t N>
    std::optional<Enum> word(const YAML::Node &node, std::string_view what, const std::array<const char *, N> &names)
    {
        const auto found = text(node, what);
        const auto value = found ? fromName<Enum>(names, *found) : std::nullopt;
        if (found && !value) {
            std::string list;
            for (const char *name : names) {
                list += (list.empty() ? "" : ", ") + std::string(name);
            }
            fault(node, std::string(what) + " '" + *found + "' is unknown; use one of " + list);
        }
        return value;
    }

private:
    std::vector<Fault> &m_faults;
};

} // namespace fagdansk::recommendation
