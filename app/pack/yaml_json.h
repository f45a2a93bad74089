// Authored YAML as JSON, for data whose shape another room knows.
#pragma once

#include "wordlists/glossary/yaml_tree.h"

#include <nlohmann/json_fwd.hpp>

namespace fagdansk::pack {

/// Plain scalars become null, true/false, whole numbers or numbers where they look so; everything quoted stays text.
nlohmann::json jsonOf(const glossary::YamlNode &node);

} // namespace fagdansk::pack
