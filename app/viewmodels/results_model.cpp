#include "app/viewmodels/results_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/newest_files.h"
#include "app/viewmodels/sheet_file.h"

#include <QDateTime>

namespace fagdansk::viewmodels {
namespace {
using base::Result;
using scenarios::SheetFormat;
} // namespace

ResultsModel::ResultsModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &ResultsModel::changed);
}

void ResultsModel::forget()
{
    ++m_asked;
    m_group.clear();
    m_request = {};
    m_busy = false;
    Q_EMIT changed();
}

QStringList ResultsModel::fields()
{
    return {tr("Fag"),        tr("Dato"),       tr("Form"), tr("Point i hver del"), tr("Procent og usikkerhed"),
            tr("Anbefaling"), tr("Beslutning"), tr("Ord"),  tr("Minutter")};
}

QList<bool> ResultsModel::chosen() const
{
    QList<bool> all;
    for (const auto field : scenarios::resultFields) {
        all.append(m_request.fields.contains(field));
    }
    return all;
}

void ResultsModel::setWithNames(bool on)
{
    m_request.withNames = on;
    Q_EMIT changed();
}

void ResultsModel::open()
{
    forget();
    m_desk.setPage(DeskModel::Results);
}

void ResultsModel::openGroup()
{
    forget();
    m_group = m_desk.groups()->open().name;
    for (const auto &member : m_desk.groups()->members()) {
        m_request.persons.push_back(idFrom<base::PersonId>(member));
    }
    m_desk.setPage(DeskModel::Results);
    Q_EMIT changed();
}

void ResultsModel::leave()
{
    m_desk.setPage(m_group.isEmpty() ? DeskModel::Participants : DeskModel::Group);
}

void ResultsModel::toggle(int field)
{
    if (field < 0 || field >= static_cast<int>(scenarios::resultFields.size())) {
        return;
    }
    const auto one = scenarios::resultFields[static_cast<std::size_t>(field)];
    if (m_request.fields.erase(one) == 0) {
        m_request.fields.insert(one);
    }
    Q_EMIT changed();
}

QString ResultsModel::fileName(bool workbook) const
{
    const auto day = QDateTime::fromMSecsSinceEpoch(m_desk.now().value).date().toString(Qt::ISODate);
    return documentFile(QStringLiteral("Resultater %1 %2").arg(m_group, day),
                        workbook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
}

void ResultsModel::save(bool workbook)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    const auto file = fileName(workbook);
    m_app.backend().run(
        this,
        [request = m_request, sheets = m_app.options().sheets, workbook, file](scenarios::Station &station) {
            const auto table = scenarios::exportResults(station, request);
            const auto bytes =
                table ? sheets->writeTable(*table, workbook ? SheetFormat::Xlsx : SheetFormat::Csv) : table.error();
            return bytes ? writeWhole(file, *bytes) : Result<void>(bytes.error());
        },
        [this, file, asked = m_asked](const Result<void> &written) {
            if (asked == m_asked) {
                saved(written, file);
            }
        });
}

void ResultsModel::saved(const Result<void> &written, const QString &file)
{
    m_busy = false;
    if (written) {
        m_app.options().openFile(file);
    }
    m_desk.tell(written, tr("Filen er gemt her: %1").arg(QChar(0x2066) + file + QChar(0x2069)));
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
