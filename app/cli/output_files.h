// What a command writes beside its records: whole or not at all.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/glossary/fault.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace fagdansk::cli {

/// Replaces the file by rename. InputOutput, naming it.
base::Result<void> writeOutputFile(const std::filesystem::path &file, std::string_view bytes);

/// Makes the folder, which must not be there yet or be empty (Refused else), by rename of a finished one beside it.
base::Result<void> writeOutputFolder(const std::filesystem::path &folder,
                                     const std::vector<glossary::SourceFile> &files);

} // namespace fagdansk::cli
