#include "app/viewmodels/newest_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr qsizetype most = 8;
}

QStringList newestDocuments()
{
    QStringList folders{QDir::homePath()};
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        folders += QStandardPaths::standardLocations(place);
    }
    folders.removeDuplicates();
    const QStringList endings{QStringLiteral("*.docx"), QStringLiteral("*.odt"),  QStringLiteral("*.pdf"),
                              QStringLiteral("*.txt"),  QStringLiteral("*.html"), QStringLiteral("*.htm"),
                              QStringLiteral("*.md")};
    QFileInfoList files;
    for (const auto &folder : std::as_const(folders)) {
        files += QDir(folder).entryInfoList(endings, QDir::Files | QDir::Readable, QDir::Time).mid(0, most);
    }
    std::ranges::stable_sort(files, std::ranges::greater(), [](const QFileInfo &file) { return file.lastModified(); });
    QStringList paths;
    for (const auto &file : files.mid(0, most)) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace fagdansk::viewmodels
