// Files of a teacher: where they usually lie, and where ours go.
#pragma once

#include <QString>
#include <QStringList>

namespace fagdansk::viewmodels {

/// Texts last changed in the folders where people keep them: up to eight paths, the newest first. Asks the disk: not on
/// the GUI thread.
QStringList newestDocuments();
/// The same for files that may hold a glossary.
QStringList newestGlossaryFiles();
/// The same for spreadsheets.
QStringList newestSheets();

/// Of what was typed or dropped: a path, a file: URL, or one in the home folder (~/).
QString localPath(const QString &typed);

/// In the documents folder; what a file's name cannot hold is left out of `title`.
QString documentFile(QString title, const QString &ending);
/// The same, with a number where that file is there already.
QString freeDocument(const QString &title, const QString &ending);

} // namespace fagdansk::viewmodels
