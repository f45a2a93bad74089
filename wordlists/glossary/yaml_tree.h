// Authored YAML as a plain tree that knows its lines. Only the simple part of YAML is let in: no anchors, aliases, tags
// or second document, so that a file can never unfold into more than it is.
#pragma once

#include "wordlists/glossary/fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::glossary {

struct YamlEntry;

struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    int line = 0;
    std::string text;          ///< Scalar
    bool quoted = false;       ///< Scalar: quoted or a block, so never a number or a bool
    bool doubleQuoted = false; ///< Scalar: in "..."
    std::vector<YamlNode> items;
    std::vector<YamlEntry> entries; ///< Map: in the author's order, keys unique

    /// Null for a key that is not there.
    const YamlNode *find(std::string_view key) const;
};

struct YamlEntry
{
    std::string key;
    int line = 0;
    YamlNode value;
};

inline constexpr int maxYamlDepth = 16;

/// Nothing where the file cannot be read; what is wrong is added to `faults`. Never throws on any bytes.
std::optional<YamlNode> parseYaml(const SourceFile &source, std::vector<Fault> &faults);

} // namespace fagdansk::glossary
