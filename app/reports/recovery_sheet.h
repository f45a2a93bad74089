// The page with the recovery code, printed once, at the first start.
#pragma once

#include "wordlists/base/result.h"

#include <filesystem>
#include <string>

namespace fagdansk::reports {

struct RecoverySheet
{
    std::string centre;
    std::string teacher;
    /// Groups stand apart by spaces or hyphens; without any, a group is five characters. ASCII, 8..100 characters,
    /// 20 groups at most.
    std::string code;
    bool isRenewed = false; ///< takes an earlier code's place
};

/// Writes exactly one A4 page in `language`; the code is never shortened. Needs a QGuiApplication; any thread.
/// InvalidInput for a code out of its contract, and the file errors of `writePdf`.
base::Result<void> writeRecoverySheet(const RecoverySheet &sheet, const std::filesystem::path &path,
                                      const std::string &language);

} // namespace fagdansk::reports
