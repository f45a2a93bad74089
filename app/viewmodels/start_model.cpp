#include "app/viewmodels/start_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/password_rule.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace fagdansk::viewmodels {

StartModel::StartModel(AppModel &app) : QObject(&app), m_app(app)
{
    connect(&m_app, &AppModel::languageChanged, this, &StartModel::changed);
}

void StartModel::propose(const QString &path, bool isPrivate)
{
    m_step = PlaceStep;
    m_path = path;
    m_pathIsPrivate = isPrivate;
    Q_EMIT changed();
}

void StartModel::showPeople(const QString &path)
{
    m_path = path;
    m_step = PeopleStep;
    Q_EMIT changed();
}

QString StartModel::proposedCopyFolder() const
{
    if (!m_copyFolder.isEmpty()) {
        return m_copyFolder;
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Fagdansk-kopi"));
}

void StartModel::choosePlace(const QString &path, const QString &copyFolder)
{
    m_copyFolder = copyFolder.trimmed();
    const QString file = path.trimmed();
    if (file.isEmpty()) {
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_app.open(file.toStdString());
}

void StartModel::chooseExisting(const QString &path)
{
    m_app.open(path.trimmed().toStdString());
}

bool StartModel::checkPeople(const QString &centre, const QString &teacher, const QString &password,
                             const QString &again)
{
    m_fault.clear();
    m_centreFault = centre.trimmed().isEmpty() ? tr("Skriv stedets navn.") : QString();
    m_teacherFault = teacher.trimmed().isEmpty() ? tr("Skriv dit navn.") : QString();
    m_passwordFault = PasswordRule::faultOf(password, again);
    return m_centreFault.isEmpty() && m_teacherFault.isEmpty() && m_passwordFault.isEmpty();
}

void StartModel::choosePeople(const QString &centre, const QString &teacher, const QString &password,
                              const QString &again)
{
    if (m_busy || !checkPeople(centre, teacher, password, again)) {
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    m_centreName = centre.trimmed();
    m_teacherName = teacher.trimmed();
    Q_EMIT changed();
    scenarios::SetUpRequest request;
    request.centreName = m_centreName.toStdString();
    request.teacherName = m_teacherName.toStdString();
    request.password = password.toStdString();
    request.copyFolder = proposedCopyFolder().toStdString();
    m_app.backend().run(
        this, [request](scenarios::Station &station) { return station.centre().setUp(request); },
        [this](const base::Result<scenarios::SetUpDone> &done) {
            m_busy = false;
            if (done) {
                m_recoveryCode = QString::fromStdString(done->recoveryCode);
                m_step = CodeStep;
            } else {
                m_fault = Fault(done.error());
            }
            Q_EMIT changed();
        });
}

void StartModel::printCode()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(QStringLiteral("Fagdansk-gendannelseskode.pdf"));
    const auto written = m_app.options().writeRecoverySheet(m_centreName, m_teacherName, m_recoveryCode, file);
    if (!written) {
        m_fault = Fault(written.error());
    } else {
        m_fault.clear();
        m_recoveryFile = file;
        m_app.options().openFile(file);
    }
    Q_EMIT changed();
}

void StartModel::finish()
{
    m_recoveryCode.clear();
    m_app.open(m_path.toStdString());
}

} // namespace fagdansk::viewmodels
