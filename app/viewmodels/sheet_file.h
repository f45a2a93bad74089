// Spreadsheets on the disk: which are newest, what stands in one, and one written. None of it on the GUI thread.
#pragma once

#include "wordlists/base/result.h"

#include <QString>
#include <QStringList>

#include <string>

namespace fagdansk::viewmodels {

/// Up to six paths, the newest first: from the folders where people keep files, and from `dataFolder`.
QStringList newestSheets(const QString &dataFolder);
/// What somebody typed, pasted or dropped, as a path: a file: URL, quotes around, ~ for the home folder.
QString pathTyped(const QString &text);
/// NotFound, InvalidInput for more than 64 MB, InputOutput.
base::Result<std::string> readWhole(const QString &path);
/// Beside the target and then by rename, readable by its owner only. ReadOnly, DiskFull or InputOutput.
base::Result<void> writeWhole(const QString &path, const std::string &bytes);
/// In the folder of documents.
QString inDocuments(const QString &fileName);

} // namespace fagdansk::viewmodels
