// The page that a teacher prints, files and talks over with the participant.
#pragma once

#include "app/reports/screening_report.h"
#include "wordlists/base/result.h"

#include <filesystem>
#include <string>

namespace fagdansk::reports {

/// Writes exactly one A4 page in `language` ("da" or one of the catalogues'; others are labelled in Danish). What is
/// too long is first set smaller, then shortened, and says so. Needs a QGuiApplication; any thread. The page names a
/// person in the open: the file is readable by its owner only, and the interface says so. NotFound: no such folder.
/// ReadOnly, DiskFull, InputOutput: nothing was written, and an older file is still whole.
base::Result<void> writePdf(const ScreeningReport &report, const std::filesystem::path &path,
                            const std::string &language);

} // namespace fagdansk::reports
