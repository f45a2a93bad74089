#include "app/viewmodels/newest_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr qsizetype most = 8;

QStringList newestFiles(const QStringList &endings)
{
    QStringList folders{QDir::homePath()};
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        folders += QStandardPaths::standardLocations(place);
    }
    folders.removeDuplicates();
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
} // namespace

QStringList newestDocuments()
{
    return newestFiles({QStringLiteral("*.docx"), QStringLiteral("*.odt"), QStringLiteral("*.pdf"),
                        QStringLiteral("*.txt"), QStringLiteral("*.html"), QStringLiteral("*.htm"),
                        QStringLiteral("*.md")});
}

QStringList newestGlossaryFiles()
{
    return newestFiles(
        {QStringLiteral("*.csv"), QStringLiteral("*.xlsx"), QStringLiteral("*.tbx"), QStringLiteral("*.apkg")});
}

QStringList newestSheets()
{
    return newestFiles({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")});
}

QString localPath(const QString &typed)
{
    const QUrl url(typed);
    const auto path = url.isLocalFile() ? url.toLocalFile() : typed.trimmed();
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QString documentFile(QString title, const QString &ending)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} -]"));
    title.remove(unfit);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(title.simplified() + QLatin1Char('.') + ending);
}

QString freeDocument(const QString &title, const QString &ending)
{
    auto file = documentFile(title, ending);
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = documentFile(title + QLatin1Char(' ') + QString::number(number), ending);
    }
    return file;
}

} // namespace fagdansk::viewmodels
