// A trade's rehearsals as canonical JSON, as a pack holds them.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/glossary/rehearsal.h"

#include <string>
#include <string_view>

namespace fagdansk::glossary {

std::string toJson(const Rehearsals &rehearsals);
/// Corrupt for anything that `toJson` would not write; any bytes may be given.
base::Result<Rehearsals> rehearsalsFromJson(std::string_view json);

} // namespace fagdansk::glossary
