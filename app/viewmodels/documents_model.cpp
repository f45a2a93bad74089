#include "app/viewmodels/documents_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/document_words.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr int pagePixels = 1200; ///< wide: sharp on a large screen
constexpr int documentCount = 4;
constexpr int pauseMs = 300;

QString usualFile(scenarios::Document document, base::ScreeningId screening)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const auto kind = scenarios::nameOf(document);
    return QDir(folder).filePath(QStringLiteral("Fagdansk-%1-%2.pdf")
                                     .arg(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
                                          QString::fromStdString(screening.uuid.text()).right(8)));
}
} // namespace

DocumentsModel::DocumentsModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &DocumentsModel::changed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DocumentsModel::draw);
}

void DocumentsModel::open(base::ScreeningId screening)
{
    forget();
    m_screening = screening;
    m_order.information = scenarios::usualIn(m_order.document);
    m_desk.setPage(DeskModel::Documents);
    fetch();
}

void DocumentsModel::forget()
{
    m_pause.stop();
    m_screening = {};
    m_file.reset();
    m_given.clear();
    m_order = {};
    m_page = {};
    ++m_drawings;
    m_saved.clear();
    m_fault.clear();
    Q_EMIT changed();
    Q_EMIT pageChanged();
}

void DocumentsModel::fetch()
{
    m_app.backend().run(
        this,
        [screening = m_screening, person = m_desk.selected()](scenarios::Station &station) {
            return Loaded{scenarios::openDecision(station, screening), scenarios::givenDocuments(station, person)};
        },
        [this, screening = m_screening](Loaded loaded) {
            if (screening == m_screening) {
                show(std::move(loaded));
            }
        });
}

void DocumentsModel::show(Loaded loaded)
{
    if (!loaded.file || !loaded.given) {
        m_fault = Fault(loaded.file ? loaded.given.error() : loaded.file.error());
        Q_EMIT changed();
        return;
    }
    m_file = std::move(*loaded.file);
    m_given = std::move(*loaded.given);
    draw();
    Q_EMIT changed();
}

void DocumentsModel::draw()
{
    if (!m_file) {
        return;
    }
    DocumentRequest request{*m_file, m_order, m_app.centreName().toStdString(), m_desk.teacherName().toStdString()};
    m_app.backend().run(
        this,
        [drawn = m_app.options().drawDocument, request = std::move(request)](scenarios::Station &) {
            return drawn(request, pagePixels);
        },
        [this, drawing = ++m_drawings](const base::Result<QImage> &page) {
            if (drawing == m_drawings) {
                m_page = page ? *page : QImage();
                m_fault = page ? m_fault : Fault(page.error());
                Q_EMIT pageChanged();
                Q_EMIT changed();
            }
        });
}

QString DocumentsModel::name() const
{
    return m_file ? QString::fromStdString(m_file->participantName) : QString();
}

QStringList DocumentsModel::documents() const
{
    QStringList titles;
    for (int i = 0; i < documentCount; ++i) {
        titles.append(titleOf(static_cast<scenarios::Document>(i)));
    }
    return titles;
}

QList<InformationItem> DocumentsModel::information() const
{
    QList<InformationItem> items;
    for (const auto information : scenarios::allowedIn(m_order.document)) {
        const auto name = scenarios::nameOf(information);
        items.append({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), titleOf(information),
                      m_order.information.contains(information)});
    }
    return items;
}

bool DocumentsModel::ready() const
{
    return m_file && scenarios::check(*m_file, m_order).ok();
}

QList<GivenItem> DocumentsModel::given() const
{
    QList<GivenItem> items;
    for (const auto &one : m_given) {
        items.append(givenItem(one));
    }
    return items;
}

void DocumentsModel::choose(int document)
{
    const auto chosen = static_cast<scenarios::Document>(std::clamp(document, 0, documentCount - 1));
    if (chosen == m_order.document) {
        return;
    }
    m_order.document = chosen;
    m_order.information = scenarios::usualIn(chosen);
    m_order.agreed = false; // a yes is to one document
    m_saved.clear();
    m_fault.clear();
    draw();
    Q_EMIT changed();
}

void DocumentsModel::setRecipient(const QString &recipient)
{
    m_order.recipient = recipient.toStdString();
    m_pause.start();
    Q_EMIT changed();
}

void DocumentsModel::setAgreed(bool agreed)
{
    m_order.agreed = agreed;
    Q_EMIT changed();
}

void DocumentsModel::take(const QString &information, bool taken)
{
    for (const auto one : scenarios::allowedIn(m_order.document)) {
        if (scenarios::nameOf(one) == information.toStdString()) {
            if (taken) {
                m_order.information.insert(one);
            } else {
                m_order.information.erase(one);
            }
        }
    }
    m_order.agreed = false; // what was agreed to was something else
    draw();
    Q_EMIT changed();
}

void DocumentsModel::save(const QString &file)
{
    if (!ready()) {
        return;
    }
    const QString target = file.isEmpty() ? usualFile(m_order.document, m_screening) : file;
    DocumentRequest request{*m_file, m_order, m_app.centreName().toStdString(), m_desk.teacherName().toStdString()};
    m_app.backend().run(
        this,
        [write = m_app.options().writeDocument, request = std::move(request), teacher = m_desk.teacher(),
         target](scenarios::Station &station) {
            if (auto written = write(request, target); !written) {
                return written;
            }
            auto recorded = scenarios::recordDisclosure(station, request.file, teacher, request.order);
            if (!recorded) {
                QFile::remove(target); // nothing is given out that nobody can find again
            }
            return recorded;
        },
        [this, target, screening = m_screening](const base::Result<void> &done) {
            if (screening == m_screening) {
                savedAs(done, target);
            }
        });
}

void DocumentsModel::savedAs(const base::Result<void> &done, const QString &file)
{
    m_fault = done ? Fault() : Fault(done.error());
    m_saved = done ? file : QString();
    Q_EMIT changed();
    if (done) {
        m_app.options().openFile(file);
        fetch();
    }
}

} // namespace fagdansk::viewmodels
