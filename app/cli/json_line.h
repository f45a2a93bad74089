// A JSON value as one line in the manner of the command line.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace fagdansk::cli {

/// Without spaces or a line end; numbers with a point, no exponent and up to eight decimals.
std::string jsonLine(const nlohmann::ordered_json &value);

} // namespace fagdansk::cli
