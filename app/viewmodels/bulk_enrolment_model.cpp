#include "app/viewmodels/bulk_enrolment_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/bulk_rows.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/newest_files.h"
#include "app/viewmodels/sheet_file.h"

#include <QFileInfo>

namespace fagdansk::viewmodels {
namespace {
using base::Result;
using scenarios::BulkPreview;

std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &text : list) {
        out.push_back(text.toStdString());
    }
    return out;
}

scenarios::TongueNames tongues()
{
    scenarios::TongueNames names;
    const auto codes = EnrolmentModel::tongueCodes();
    const auto shown = EnrolmentModel::tongueNames();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        names.emplace_back(shown[i].toStdString(), codes[i].toStdString());
    }
    return names;
}
} // namespace

BulkEnrolmentModel::BulkEnrolmentModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &BulkEnrolmentModel::changed);
}

void BulkEnrolmentModel::clear()
{
    ++m_asked;
    m_state = Choosing;
    m_path.clear();
    m_fault.clear();
    m_preview = {};
    m_enrolled.clear();
    Q_EMIT changed();
}

QStringList BulkEnrolmentModel::newest() const
{
    QStringList names;
    for (const auto &file : m_files) {
        names.append(QFileInfo(file).fileName());
    }
    return names;
}

QString BulkEnrolmentModel::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QList<BulkRowItem> BulkEnrolmentModel::rows() const
{
    return BulkRows::of(m_preview);
}

QStringList BulkEnrolmentModel::problems() const
{
    return BulkRows::problemsOfFile(m_preview);
}

int BulkEnrolmentModel::faultyRows() const
{
    return BulkRows::faultyRows(m_preview);
}

void BulkEnrolmentModel::look()
{
    m_app.backend().runAside(this, &newestSheets, [this](const QStringList &files) {
        m_files = files;
        Q_EMIT changed();
    });
}

void BulkEnrolmentModel::readNewest(int file)
{
    if (file >= 0 && file < m_files.size()) {
        read(m_files[file]);
    }
}

void BulkEnrolmentModel::readFile(const QString &typed)
{
    read(localPath(typed));
}

void BulkEnrolmentModel::readAgain()
{
    read(QString(m_path)); // a copy: the member is cleared
}

void BulkEnrolmentModel::read(const QString &path)
{
    clear();
    m_path = path;
    m_state = Reading;
    Q_EMIT changed();
    const auto sheets = m_app.options().sheets;
    m_app.backend().runAside(
        this,
        [path, sheets]() -> Result<scenarios::ReadTable> {
            const auto bytes = readWhole(path);
            return bytes ? sheets->readTable(*bytes) : bytes.error();
        },
        [this, sheets, asked = m_asked](const Result<scenarios::ReadTable> &table) {
            if (asked != m_asked) {
                return;
            }
            if (!table) {
                failed(table.error());
                return;
            }
            m_app.backend().run(
                this,
                [sheets, table = *table, names = tongues()](scenarios::Station &station) {
                    return scenarios::previewEnrolment(station, *sheets, table, names);
                },
                [this, asked](Result<BulkPreview> preview) {
                    if (asked == m_asked) {
                        show(std::move(preview));
                    }
                });
        });
}

void BulkEnrolmentModel::show(Result<BulkPreview> preview)
{
    if (!preview) {
        failed(preview.error());
        return;
    }
    m_preview = std::move(*preview);
    m_state = Previewed;
    Q_EMIT changed();
}

void BulkEnrolmentModel::failed(const base::Error &error)
{
    m_state = Choosing;
    ErrorText::log(error);
    m_fault = Fault([error] { return BulkRows::readingFault(error); });
    Q_EMIT changed();
}

void BulkEnrolmentModel::cancel()
{
    clear();
    look();
}

void BulkEnrolmentModel::enrol()
{
    m_app.backend().run(
        this,
        [preview = m_preview, teacher = m_desk.teacher(), pictures = strings(DoorModel::tilePictures()),
         languages = strings(AppModel::languages())](scenarios::Station &station) {
            return scenarios::enrolAll(station, preview, teacher, pictures, languages);
        },
        [this, asked = m_asked](const Result<std::vector<base::PersonId>> &persons) {
            if (asked == m_asked) {
                enrolled(persons);
            }
        });
}

void BulkEnrolmentModel::enrolled(const Result<std::vector<base::PersonId>> &persons)
{
    if (!persons && persons.error().detail.starts_with("alias-taken")) {
        readAgain(); // the preview says which row
        return;
    }
    if (persons) {
        m_enrolled = *persons;
        m_state = Enrolled;
    }
    m_fault = persons ? Fault() : Fault(persons.error());
    m_desk.refresh();
    Q_EMIT changed();
}

void BulkEnrolmentModel::takeBack()
{
    m_app.backend().run(
        this,
        [persons = m_enrolled, teacher = m_desk.teacher()](scenarios::Station &station) {
            return scenarios::takeBackEnrolment(station, persons, teacher);
        },
        [this, asked = m_asked](const Result<void> &done) {
            if (asked != m_asked) {
                return;
            }
            if (done) {
                cancel();
                m_desk.tell(done, tr("Det er fortrudt. Ingen af dem er oprettet."));
                return;
            }
            const bool hasBegun = done.error().kind == base::ErrorKind::Refused;
            m_fault =
                hasBegun ? Fault([] { return tr("En af dem er begyndt. Slet de andre én for én på deres egen side."); })
                         : Fault(done.error());
            Q_EMIT changed();
        });
}

void BulkEnrolmentModel::saveTemplate()
{
    const auto file = documentFile(QStringLiteral("Nye deltagere"), QStringLiteral("xlsx"));
    m_app.backend().runAside(
        this,
        [sheets = m_app.options().sheets, file]() -> Result<void> {
            const auto bytes = sheets->writeTable(scenarios::enrolmentTemplate(), scenarios::SheetFormat::Xlsx);
            return bytes ? writeWhole(file, *bytes) : bytes.error();
        },
        [this, file](const Result<void> &written) {
            if (written) {
                m_app.options().openFile(file);
            }
            look();
            m_desk.tell(written, tr("Arket er gemt her: %1").arg(QChar(0x2066) + file + QChar(0x2069)));
        });
}

} // namespace fagdansk::viewmodels
