// The worksheet that a teacher hands out: two A4 pages, and the key on a third.
#pragma once

#include "app/reports/worksheet_report.h"
#include "wordlists/base/result.h"

#include <filesystem>

namespace fagdansk::reports {

/// Exactly three pages; type shrinks until all fits. Exercises without content are left out. Needs a QGuiApplication;
/// any thread. Kinds of error as in `writePdf`; InvalidInput where the texts are too long even in the smallest type.
base::Result<void> writeWorksheet(const WorksheetReport &sheet, const std::filesystem::path &path);

} // namespace fagdansk::reports
