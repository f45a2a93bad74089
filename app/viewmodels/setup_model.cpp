#include "app/viewmodels/setup_model.h"

#include "app/scenarios/screening_setup.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/setup_words.h"

namespace fagdansk::viewmodels {

SetupModel::SetupModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    connect(&m_app, &AppModel::languageChanged, this, &SetupModel::changed);
}

void SetupModel::propose()
{
    forget();
    m_app.backend().run(
        this,
        [teacher = m_desk.teacher()](scenarios::Station &station) {
            return scenarios::proposedSetup(station, teacher);
        },
        [this, person = m_desk.selected()](const base::Result<scenarios::ScreeningSetup> &proposed) {
            if (proposed && person == m_desk.selected()) {
                show(*proposed);
            }
        });
}

void SetupModel::show(const scenarios::ScreeningSetup &proposed)
{
    if (m_setup == scenarios::ScreeningSetup()) { // else somebody was faster with their own
        m_setup = proposed;
        Q_EMIT changed();
    }
}

void SetupModel::forget()
{
    m_setup = {};
    Q_EMIT changed();
}

QStringList SetupModel::lines() const
{
    return setupLines(m_setup);
}

void SetupModel::setCourseTitle(const QString &title)
{
    m_setup.courseTitle = title.toStdString();
    Q_EMIT changed();
}

void SetupModel::setCourseNumber(const QString &number)
{
    m_setup.courseNumber = number.toStdString();
    Q_EMIT changed();
}

void SetupModel::setPlace(const QString &place)
{
    m_setup.place = place.toStdString();
    Q_EMIT changed();
}

void SetupModel::setReferredBy(const QString &name)
{
    m_setup.referredBy = name.toStdString();
    Q_EMIT changed();
}

void SetupModel::setReadAloud(bool on)
{
    m_setup.readAloud = on;
    Q_EMIT changed();
}

void SetupModel::setExtraTimePercent(int percent)
{
    m_setup.extraTimePercent = percent;
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
