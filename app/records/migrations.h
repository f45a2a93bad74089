// The schema as numbered steps, each committed together with its number (PRAGMA user_version).
#pragma once

#include "app/records/database.h"
#include "wordlists/base/result.h"

#include <span>
#include <string_view>

namespace fagdansk::records {

constexpr int applicationId = 0x46474453; ///< "FGDS", in the file's header

struct Migration
{
    int number;
    std::string_view story;          ///< one line: what for
    std::string_view minimumProgram; ///< the oldest program that may use a file after this step
    std::string_view file;           ///< compiled in
};

std::span<const Migration> migrations();
int newestSchema();

/// Newer if the file has steps that this program does not know; nothing is written then.
base::Result<void> migrate(Database &database);

} // namespace fagdansk::records
