// What poppler's tools see in a PDF: other eyes than the ones that wrote it.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace fagdansk::reports {

/// Copies the page to the folder that FAGDANSK_SHOW_PAGES names, for people to look at; else does nothing.
void showPage(const QString &path, const QString &name);

/// Of one page (from 1) or, with 0, of all: laid out as on the page, blank ends of lines removed.
QString pdfText(const QString &path, int page = 0);
/// Where each word of the page begins, in points from the left, in the order of the page.
QList<std::pair<QString, double>> pdfWords(const QString &path);
int pdfPages(const QString &path);
QString pdfPageSize(const QString &path); ///< such as "595.276 x 841.89 pts (A4)"

struct PdfFont
{
    QString name;
    bool embedded = false;
};
QList<PdfFont> pdfFonts(const QString &path);

} // namespace fagdansk::reports
