// A file read whole and written whole. Not on the GUI thread.
#pragma once

#include "wordlists/base/result.h"

#include <QString>

#include <string>

namespace fagdansk::viewmodels {

/// NotFound, InvalidInput for more than 64 MB, InputOutput.
base::Result<std::string> readWhole(const QString &path);
/// Beside the target and then by rename, readable by its owner only. ReadOnly, DiskFull or InputOutput.
base::Result<void> writeWhole(const QString &path, const std::string &bytes);

} // namespace fagdansk::viewmodels
