#include "app/viewmodels/sheet_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fagdansk::viewmodels {
namespace {
using base::Error;
using base::ErrorKind;

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
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        file.commit();
    return isWritten ? base::Result<void>() : writingFailed(file);
}

} // namespace fagdansk::viewmodels
