#include "app/reports/pdf_file.h"

#include "app/reports/sheet.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fagdansk::reports {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

QString qPath(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
}

ErrorKind kindOf(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return ErrorKind::DiskFull; // Qt's name for ENOSPC
    case QFileDevice::PermissionsError:
        return ErrorKind::ReadOnly;
    default:
        break;
    }
    const bool mayWrite = QFileInfo(QFileInfo(file.fileName()).absolutePath()).isWritable();
    return mayWrite ? ErrorKind::InputOutput : ErrorKind::ReadOnly;
}

Error failure(const QSaveFile &file)
{
    return {kindOf(file),
            (file.fileName() + QStringLiteral(" could not be written: ") + file.errorString()).toStdString()};
}

} // namespace

Result<QByteArray> pdfPage(const QString &title, const std::function<void(QPainter &)> &draw)
{
    return pdfPages(title, {draw});
}

Result<QByteArray> pdfPages(const QString &title, const std::vector<std::function<void(QPainter &)>> &pages)
{
    QBuffer buffer; // in memory: the writer does not tell when a disk is full
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(devicePerInch);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Fagdansk"));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorKind::Internal, "the PDF writer did not start"};
        bool isFirst = true;
        for (const auto &draw : pages) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            draw(painter);
        }
    }
    return buffer.data();
}

Result<void> saveWhole(const QByteArray &bytes, const std::filesystem::path &path)
{
    QSaveFile file(qPath(path));
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (!folder.isDir())
        return Error{ErrorKind::NotFound, folder.filePath().toStdString() + " is no folder"};
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A disk that fills up takes a part first and tells the reason only when asked again.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return failure(file);
        done += taken;
    }
    if (!file.commit())
        return failure(file);
    return {};
}

} // namespace fagdansk::reports
