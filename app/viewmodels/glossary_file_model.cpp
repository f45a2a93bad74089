#include "app/viewmodels/glossary_file_model.h"

#include "app/scenarios/own_glossary_table.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/glossaries_model.h"
#include "app/viewmodels/newest_files.h"
#include "app/viewmodels/own_word_items.h"
#include "app/viewmodels/row_fault_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace fagdansk::viewmodels {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;
using scenarios::FaultWeight;
using scenarios::GlossaryFormat;

constexpr qint64 mostBytes = qint64{64} * 1024 * 1024;
constexpr std::size_t mostWords = 5000;
constexpr qsizetype shownAtMost = 30;

Result<std::string> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        return Error{ErrorKind::NotFound, "there is no file " + path.toStdString()};
    }
    if (info.size() > mostBytes) {
        return Error{ErrorKind::InvalidInput, path.toStdString() + " is too large"};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::InputOutput, path.toStdString() + ": " + file.errorString().toStdString()};
    }
    return file.readAll().toStdString();
}

Result<void> writeBytes(const QString &path, const std::string &bytes)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return Error{isFull ? ErrorKind::DiskFull : ErrorKind::InputOutput,
                     path.toStdString() + ": " + file.errorString().toStdString()};
    }
    return {};
}

struct FormatName
{
    GlossaryFormat format;
    QLatin1String ending;
};

FormatName formatOf(GlossaryFileModel::Format format)
{
    static constexpr std::array<FormatName, 4> names{{{GlossaryFormat::Csv, QLatin1String("csv")},
                                                      {GlossaryFormat::Xlsx, QLatin1String("xlsx")},
                                                      {GlossaryFormat::Tbx, QLatin1String("tbx")},
                                                      {GlossaryFormat::Apkg, QLatin1String("apkg")}}};
    return names[static_cast<std::size_t>(format)];
}
} // namespace

GlossaryFileModel::GlossaryFileModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &GlossaryFileModel::changed);
}

GlossaryFileModel::~GlossaryFileModel()
{
    m_stop.request_stop();
}

void GlossaryFileModel::clear()
{
    m_stop.request_stop();
    ++m_asked;
    m_state = Choosing;
    m_fault.clear();
    m_titleFault.clear();
    m_file.clear();
    m_read = {};
}

void GlossaryFileModel::forget()
{
    clear();
    m_files.clear();
    Q_EMIT changed();
}

void GlossaryFileModel::start()
{
    clear();
    m_desk.setPage(DeskModel::GlossaryFile);
    m_app.backend().runAside(this, &newestGlossaryFiles, [this](const QStringList &files) {
        m_files = files;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QStringList GlossaryFileModel::fileNames() const
{
    QStringList names;
    for (const auto &file : m_files) {
        names.append(QFileInfo(file).fileName());
    }
    return names;
}

QString GlossaryFileModel::name() const
{
    return QFileInfo(m_file).fileName();
}

QString GlossaryFileModel::title() const
{
    const auto title = QString::fromStdString(m_read.own.title).simplified();
    return title.isEmpty() ? QFileInfo(m_file).completeBaseName() : title;
}

void GlossaryFileModel::readNewest(int file)
{
    if (file >= 0 && file < m_files.size()) {
        readFile(m_files[file]);
    }
}

void GlossaryFileModel::readFile(const QString &path)
{
    clear();
    m_state = Reading;
    m_stop = {};
    m_file = localPath(path);
    Q_EMIT changed();
    const scenarios::ExchangeControl control{m_stop.get_token(), {}};
    m_app.backend().run(
        this, [](scenarios::Station &station) { return station.exchange(); },
        [this, control, asked = m_asked](const std::shared_ptr<const scenarios::GlossaryExchange> &exchange) {
            m_app.backend().runAside(
                this, [exchange, file = m_file, control] { return readNow(exchange.get(), file, control); },
                [this, asked](Result<ReadFile> read) {
                    if (asked == m_asked) {
                        show(std::move(read));
                    }
                });
        });
}

Result<GlossaryFileModel::ReadFile> GlossaryFileModel::readNow(const scenarios::GlossaryExchange *exchange,
                                                               const QString &file,
                                                               const scenarios::ExchangeControl &control)
{
    const auto bytes = bytesOf(file);
    if (!bytes || !exchange) {
        return bytes ? Error{ErrorKind::Internal, "there is no exchange here"} : bytes.error();
    }
    auto preview = exchange->read(*bytes, QFileInfo(file).fileName().toStdString(), {}, control);
    if (!preview) {
        return preview.error();
    }
    if (preview->rows.size() > mostWords) {
        return Error{ErrorKind::InvalidInput, "more than 5000 words"};
    }
    ReadFile read{std::move(*preview), {}};
    read.own = scenarios::ownGlossaryOf(read.preview.table());
    return read;
}

void GlossaryFileModel::show(Result<ReadFile> read)
{
    m_state = read ? Read : Choosing;
    if (read) {
        m_read = std::move(*read);
    } else {
        ErrorText::log(read.error());
        m_fault = Fault([error = read.error()] { return glossaryFileFault(error); });
    }
    Q_EMIT changed();
}

void GlossaryFileModel::cancel()
{
    clear();
    Q_EMIT changed();
}

QList<OwnWordItem> GlossaryFileModel::words() const
{
    auto items = ownWordItems(m_read.own);
    return items.mid(0, shownAtMost);
}

QStringList GlossaryFileModel::faults(bool isBlocking) const
{
    QStringList shown;
    for (const auto &fault : m_read.preview.faults) {
        const bool isOne = (weightOf(fault.kind) == FaultWeight::Blocking) == isBlocking;
        if (isOne && shown.size() < shownAtMost) {
            shown.append(rowFaultText(fault, m_read.preview.format));
        }
    }
    return shown;
}

QStringList GlossaryFileModel::blocking() const
{
    return faults(true);
}

QStringList GlossaryFileModel::told() const
{
    return faults(false);
}

void GlossaryFileModel::keep(const QString &title)
{
    if (m_state != Read || !m_read.preview.acceptable() || m_read.own.terms.empty()) {
        return;
    }
    auto own = m_read.own;
    own.title = title.trimmed().toStdString();
    m_titleFault.clear();
    m_app.backend().run(
        this, [own](scenarios::Station &station) { return scenarios::keepGlossary(station, own); },
        [this, count = wordCount()](const Result<base::GlossaryId> &kept) {
            if (!kept && kept.error().kind == ErrorKind::InvalidInput) {
                m_titleFault = Fault([] { return tr("Giv ordlisten et navn på højst 60 tegn."); });
                Q_EMIT changed();
                return;
            }
            if (!kept) {
                m_desk.tell(kept.error(), {});
                return;
            }
            clear();
            m_desk.glossaries()->brought(*kept, tr("Ordlisten er hentet ind med %n ord.", "", count));
        });
}

void GlossaryFileModel::write(Format format)
{
    const auto *own = m_desk.glossaries()->opened();
    if (!own) {
        return;
    }
    const auto [kind, ending] = formatOf(format);
    const auto file = freeDocument(QString::fromStdString(own->title), ending);
    m_app.backend().run(
        this,
        [own = *own, kind = kind, file](scenarios::Station &station) -> Result<void> {
            const auto exchange = station.exchange();
            if (!exchange) {
                return Error{ErrorKind::Internal, "there is no exchange here"};
            }
            const scenarios::WriteOptions options{{}, station.clock().now().value};
            const auto bytes = exchange->write(scenarios::tableOf(own), kind, options, {});
            return bytes ? writeBytes(file, *bytes) : bytes.error();
        },
        [this, file](const Result<void> &written) { m_desk.tell(written, tr("Ordlisten er gemt: %1").arg(file)); });
}

} // namespace fagdansk::viewmodels
