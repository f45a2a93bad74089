#include "app/viewmodels/login_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/password_rule.h"

namespace fagdansk::viewmodels {

LoginModel::LoginModel(AppModel &app) : QObject(&app), m_app(app)
{
    connect(&m_app, &AppModel::languageChanged, this, &LoginModel::changed);
}

void LoginModel::prepare()
{
    clearFaults();
    m_app.backend().run(
        this, [](scenarios::Station &station) { return station.centre().teachers(); },
        [this](const base::Result<std::vector<scenarios::Teacher>> &teachers) {
            m_teachers.clear();
            if (teachers) {
                for (const auto &teacher : *teachers) {
                    if (teacher.active) {
                        m_teachers.append(QString::fromStdString(teacher.name));
                    }
                }
            }
            Q_EMIT changed();
        });
}

void LoginModel::clearFaults()
{
    m_fault.clear();
    m_passwordFault.clear();
    Q_EMIT changed();
}

void LoginModel::start()
{
    m_busy = true;
    m_passwordFault.clear();
    Q_EMIT changed();
}

void LoginModel::logIn(const QString &name, const QString &password)
{
    if (m_busy) {
        return;
    }
    start();
    m_app.backend().run(
        this,
        [name = name.trimmed().toStdString(), password = password.toStdString()](scenarios::Station &station) {
            return station.centre().logIn(name, password);
        },
        [this](const base::Result<scenarios::Teacher> &teacher) { loggedIn(teacher, ByPassword); });
}

void LoginModel::recover(const QString &code, const QString &name, const QString &password, const QString &again)
{
    if (m_busy) {
        return;
    }
    m_passwordFault = PasswordRule::faultOf(password, again);
    if (!m_passwordFault.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    start();
    m_app.backend().run(
        this,
        [code = code.toStdString(), name = name.trimmed().toStdString(), password = password.toStdString()](
            scenarios::Station &station) { return station.centre().recover(code, name, password); },
        [this](const base::Result<scenarios::Teacher> &teacher) { loggedIn(teacher, ByCode); });
}

void LoginModel::loggedIn(const base::Result<scenarios::Teacher> &teacher, Way way)
{
    m_busy = false;
    m_fault = teacher ? Fault() : Fault(teacher.error());
    Q_EMIT changed();
    if (!teacher) {
        return;
    }
    m_app.desk()->welcome(*teacher);
    if (way == ByCode) {
        m_app.desk()->tell({}, tr("Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny "
                                  "gendannelseskode under Indstillinger."));
        m_app.desk()->copies()->credentialsChanged();
    }
}

} // namespace fagdansk::viewmodels
