#include "app/viewmodels/sheet_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
using base::Error;
using base::ErrorKind;

constexpr qsizetype most = 6;
constexpr qint64 mostBytes = qint64{64} * 1024 * 1024;

Error writingFailed(const QSaveFile &file)
{
    const auto detail =
        "'" + file.fileName().toStdString() + "' cannot be written: " + file.errorString().toStdString();
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return {ErrorKind::ReadOnly, detail};
    case QFileDevice::ResourceError:
        return {ErrorKind::DiskFull, detail};
    default:
        return {ErrorKind::InputOutput, detail};
    }
}
} // namespace

QStringList newestSheets(const QString &dataFolder)
{
    QStringList folders{dataFolder};
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        folders += QStandardPaths::standardLocations(place);
    }
    folders.removeDuplicates();
    const QStringList endings{QStringLiteral("*.xlsx"), QStringLiteral("*.csv")};
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

QString pathTyped(const QString &text)
{
    const QUrl url(text.trimmed());
    auto path = url.isLocalFile() ? url.toLocalFile() : text.trimmed();
    if (path.size() > 1 && path.startsWith(QLatin1Char('"')) && path.endsWith(QLatin1Char('"'))) {
        path = path.mid(1, path.size() - 2);
    }
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

base::Result<std::string> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorKind::NotFound, "'" + path.toStdString() + "' is no file"};
    }
    if (file.size() > mostBytes) {
        return Error{ErrorKind::InvalidInput, "'" + path.toStdString() + "' is larger than 64 MB"};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::InputOutput,
                     "'" + path.toStdString() + "' cannot be read: " + file.errorString().toStdString()};
    }
    return file.read(mostBytes).toStdString();
}

base::Result<void> writeWhole(const QString &path, const std::string &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        file.commit();
    return isWritten ? base::Result<void>() : writingFailed(file);
}

QString inDocuments(const QString &fileName)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName);
}

} // namespace fagdansk::viewmodels
