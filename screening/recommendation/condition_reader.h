// One `{subject, test}` mapping of a rule file. Inside this room only.
#pragma once

#include "screening/recommendation/yaml_reader.h"

namespace fagdansk::recommendation {

/// A list of conditions; faulty ones are reported and left out.
std::vector<Condition> readConditions(YamlReader &reader, const YAML::Node &node);

} // namespace fagdansk::recommendation
