// Terms, trades and rubrics as canonical JSON: keys sorted, no spaces, UTF-8. Equal values give equal bytes.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/glossary/term.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace fagdansk::glossary {

std::string toJson(const Term &term);
std::string toJson(const Trade &trade);
std::string toJson(const Rubric &rubric);

/// Corrupt for anything that `toJson` would not write; any bytes may be given.
base::Result<Term> termFromJson(std::string_view json);
base::Result<Trade> tradeFromJson(std::string_view json);
base::Result<Rubric> rubricFromJson(std::string_view json);

/// For rooms whose own JSON holds a rubric. Reading throws nlohmann::json::exception or std::invalid_argument.
nlohmann::json rubricJson(const Rubric &rubric);
Rubric rubricOf(const nlohmann::json &json);

} // namespace fagdansk::glossary
