// Pages as a PDF file, whole or not at all.
#pragma once

#include "wordlists/base/result.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QPainter;

namespace fagdansk::reports {

/// Runs each of `pages` on an A4 page without margins at devicePerInch and returns the PDF's bytes; fonts are embedded.
base::Result<QByteArray> pdfPages(const QString &title, const std::vector<std::function<void(QPainter &)>> &pages);
/// The same for one page.
base::Result<QByteArray> pdfPage(const QString &title, const std::function<void(QPainter &)> &draw);

/// Writes beside `path`, syncs and renames; readable by its owner only. Kinds of error as in `writePdf`.
base::Result<void> saveWhole(const QByteArray &bytes, const std::filesystem::path &path);

} // namespace fagdansk::reports
