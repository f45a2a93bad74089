// A whole file named on the command line.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>

namespace fagdansk::cli {

/// NotFound or InputOutput, naming the file.
base::Result<std::string> readInputFile(const std::filesystem::path &file);

} // namespace fagdansk::cli
