#include "app/viewmodels/recovery_code_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace fagdansk::viewmodels {
namespace {
// The sheet of the code in force may lie beside it until the new one is read back.
QString freeSheetName(base::UtcMs now)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(folder.path());
    const QString day = QDateTime::fromMSecsSinceEpoch(now.value).date().toString(Qt::ISODate);
    const QString stem = QStringLiteral("Fagdansk-gendannelseskode-") + day;
    QString file = folder.filePath(stem + QStringLiteral(".pdf"));
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = folder.filePath(QStringLiteral("%1-%2.pdf").arg(stem).arg(number));
    }
    return file;
}
} // namespace

RecoveryCodeModel::RecoveryCodeModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &RecoveryCodeModel::changed);
}

void RecoveryCodeModel::forget()
{
    ++m_visit;
    m_code.clear();
    m_sheet.clear();
    m_busy = false;
    go(Password);
}

void RecoveryCodeModel::go(Step step)
{
    m_step = step;
    m_fault.clear();
    Q_EMIT changed();
}

void RecoveryCodeModel::fail(Fault fault)
{
    m_busy = false;
    m_fault = std::move(fault);
    Q_EMIT changed();
}

void RecoveryCodeModel::make(const QString &password)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_app.backend().run(
        this,
        [password = password.toStdString()](scenarios::Station &station) {
            return station.centre().makeRecoveryCode(password);
        },
        [this, visit = m_visit](const base::Result<std::string> &code) {
            if (visit != m_visit) {
                return;
            }
            if (!code) {
                fail(Fault(code.error()));
                return;
            }
            m_busy = false;
            m_code = QString::fromStdString(*code);
            go(Code);
        });
}

void RecoveryCodeModel::print()
{
    const QString file = m_sheet.isEmpty() ? freeSheetName(m_desk.now()) : m_sheet;
    const auto written = m_app.options().writeNewRecoverySheet(m_app.centreName(), m_desk.teacherName(), m_code, file);
    if (!written) {
        fail(Fault(written.error()));
        return;
    }
    m_sheet = file;
    m_app.options().openFile(file);
    go(Code);
}

void RecoveryCodeModel::readBack()
{
    go(ReadBack);
}

void RecoveryCodeModel::showAgain()
{
    go(Code);
}

void RecoveryCodeModel::confirm(const QString &lastGroup)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_app.backend().run(
        this,
        [lastGroup = lastGroup.toStdString()](scenarios::Station &station) {
            return station.centre().confirmRecoveryCode(lastGroup);
        },
        [this, visit = m_visit](const base::Result<void> &confirmed) {
            if (confirmed) {
                m_app.desk()->copies()->credentialsChanged();
            }
            if (visit != m_visit) {
                return;
            }
            if (!confirmed) {
                const bool isWrong = confirmed.error().kind == base::ErrorKind::WrongCredentials;
                fail(isWrong ? Fault([] { return tr("Det er ikke de sidste fem tegn. Se på arket, og prøv igen."); })
                             : Fault(confirmed.error()));
                return;
            }
            m_desk.setPage(DeskModel::Settings);
            m_desk.tell({},
                        tr("Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark "
                           "i stykker."));
        });
}

} // namespace fagdansk::viewmodels
