#include "app/viewmodels/teachers_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/password_rule.h"

#include <algorithm>

namespace fagdansk::viewmodels {
using base::ErrorKind;

TeachersModel::TeachersModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk) {}

void TeachersModel::load()
{
    clearFaults();
    m_app.backend().run(
        this, [](scenarios::Station &station) { return station.centre().teachers(); },
        [this](const base::Result<std::vector<scenarios::Teacher>> &teachers) {
            m_all.clear();
            for (const auto &teacher : teachers ? *teachers : std::vector<scenarios::Teacher>()) {
                m_all.append({idText(teacher.id), QString::fromStdString(teacher.name), teacher.active,
                              teacher.id == m_desk.teacher()});
            }
            std::stable_partition(m_all.begin(), m_all.end(), [](const TeacherItem &item) { return item.active; });
            Q_EMIT changed();
        });
}

void TeachersModel::forget()
{
    m_all.clear();
    clearFaults();
}

void TeachersModel::clearFaults()
{
    m_nameFault.clear();
    m_passwordFault.clear();
    m_oldFault.clear();
    m_freshFault.clear();
    Q_EMIT changed();
}

bool TeachersModel::begin()
{
    if (m_busy) {
        return false;
    }
    clearFaults();
    return true;
}

void TeachersModel::end(const base::Result<void> &result, const QString &note)
{
    m_busy = false;
    m_desk.tell(result, note);
    load();
    if (result) {
        m_desk.copies()->credentialsChanged();
    }
}

void TeachersModel::add(const QString &name, const QString &password, const QString &again)
{
    if (!begin()) {
        return;
    }
    m_nameFault = name.trimmed().isEmpty() ? tr("Skriv lærerens navn.") : QString();
    m_passwordFault = PasswordRule::faultOf(password, again);
    m_busy = m_nameFault.isEmpty() && m_passwordFault.isEmpty();
    Q_EMIT changed();
    if (!m_busy) {
        return;
    }
    m_app.backend().run(
        this,
        [name = name.toStdString(), password = password.toStdString()](scenarios::Station &station) {
            return station.centre().addTeacher(name, password);
        },
        [this, name = name.trimmed()](const base::Result<base::TeacherId> &added) {
            if (!added) {
                addRefused(added.error());
                return;
            }
            end({}, tr("%1 kan logge ind fra nu af.").arg(name));
            Q_EMIT this->added();
        });
}

void TeachersModel::addRefused(const base::Error &error)
{
    m_busy = false;
    m_nameFault = error.kind == ErrorKind::Refused     ? tr("Der er allerede en lærer med det navn.")
                  : error.kind == ErrorKind::CprNumber ? ErrorText::of(error)
                                                       : QString();
    if (m_nameFault.isEmpty()) {
        m_desk.tell(error, {});
    }
    Q_EMIT changed();
}

void TeachersModel::changePassword(const QString &old, const QString &fresh, const QString &again)
{
    if (!begin()) {
        return;
    }
    m_freshFault = PasswordRule::faultOf(fresh, again);
    m_busy = m_freshFault.isEmpty();
    Q_EMIT changed();
    if (!m_busy) {
        return;
    }
    m_app.backend().run(
        this,
        [old = old.toStdString(), fresh = fresh.toStdString()](scenarios::Station &station) {
            return station.centre().changePassword(old, fresh);
        },
        [this](const base::Result<void> &result) {
            const bool isOld = !result && (result.error().kind == ErrorKind::WrongCredentials ||
                                           result.error().kind == ErrorKind::TooSoon);
            if (isOld) {
                m_busy = false;
                m_oldFault = ErrorText::of(result.error());
                Q_EMIT changed();
                return;
            }
            end(result, tr("Din nye adgangskode gælder fra nu af."));
            if (result) {
                Q_EMIT passwordChanged();
            }
        });
}

void TeachersModel::close(const QString &teacher)
{
    const auto found = std::ranges::find(m_all, teacher, &TeacherItem::teacher);
    if (found == m_all.end() || !begin()) {
        return;
    }
    m_busy = true;
    m_app.backend().run(
        this,
        [id = idFrom<base::TeacherId>(teacher)](scenarios::Station &station) {
            return station.centre().closeTeacher(id);
        },
        [this, name = found->name](const base::Result<void> &result) {
            end(result, tr("%1 kan ikke længere logge ind.").arg(name));
        });
}

} // namespace fagdansk::viewmodels
