// The line format of `ability`: one person's answers in, the estimates out.
#pragma once

#include "wordlists/base/result.h"

#include <string>

namespace fagdansk::cli {

/// {items:[{a, b:[..]}], x:[..]} into {eap, psd, wle, wleSe, informationAtEap}. InvalidInput says what is wrong and
/// where.
base::Result<std::string> abilityRecord(const std::string &line);

} // namespace fagdansk::cli
