// Reads a rubric, of a term or of a question to a text.
#pragma once

#include "wordlists/glossary/map_reader.h"
#include "wordlists/glossary/rubric.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::glossary {

/// What is wrong with a rubric's pattern, or nothing. The pattern language belongs to `screening/marking`, which this
/// room may not know; an empty function accepts every pattern.
using PatternCheck = std::function<std::optional<std::string>(std::string_view pattern)>;

/// A pattern that stands in double quotes as a whole is words side by side, as docs/content-format.md writes it: the
/// quotes, which YAML takes away, are put back (unless it has quotes or a `!` of its own). Single quotes only protect
/// from YAML. Without `full`, mark 2 needs what and purpose where both exist, and otherwise two different points (or
/// the only one).
Rubric readRubric(const YamlNode &node, FaultSink &sink, const PatternCheck &check);

} // namespace fagdansk::glossary
