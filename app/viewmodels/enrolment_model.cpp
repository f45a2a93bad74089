#include "app/viewmodels/enrolment_model.h"

#include "app/scenarios/enrolment.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/door_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"

namespace fagdansk::viewmodels {
namespace {
std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &text : list) {
        out.push_back(text.toStdString());
    }
    return out;
}
} // namespace

EnrolmentModel::EnrolmentModel(AppModel &app, DeskModel &desk)
    : QObject(&desk), m_app(app), m_desk(desk), m_bulk(new BulkEnrolmentModel(app, desk))
{
    connect(&m_app, &AppModel::languageChanged, this, &EnrolmentModel::changed);
}

QStringList EnrolmentModel::tongueCodes()
{
    return {QStringLiteral("ar"), QStringLiteral("pl"), QStringLiteral("uk"),  QStringLiteral("ro"),
            QStringLiteral("tr"), QStringLiteral("vi"), QStringLiteral("prs"), QStringLiteral("ti"),
            QStringLiteral("so"), QStringLiteral("fa"), QStringLiteral("de"),  QStringLiteral("hu"),
            QStringLiteral("en"), QStringLiteral("und")};
}

QStringList EnrolmentModel::tongueNames()
{
    return {tr("arabisk"),      tr("polsk"),   tr("ukrainsk"), tr("rumænsk"),       tr("tyrkisk"),
            tr("vietnamesisk"), tr("dari"),    tr("tigrinya"), tr("somali"),        tr("persisk"),
            tr("tysk"),         tr("ungarsk"), tr("engelsk"),  tr("et andet sprog")};
}

void EnrolmentModel::clear()
{
    m_bulk->clear();
    clearFaults();
}

void EnrolmentModel::clearFaults()
{
    m_nameFault.clear();
    m_aliasFault.clear();
    Q_EMIT changed();
}

void EnrolmentModel::enrol(const QString &name, const QString &alias, int tongue)
{
    scenarios::NewParticipant participant;
    participant.fullName = name.toStdString();
    participant.alias = alias.toStdString();
    participant.motherTongue = tongueCodes().value(tongue, QStringLiteral("und")).toStdString();
    m_nameFault = name.trimmed().isEmpty() ? tr("Skriv deltagerens navn.") : QString();
    m_aliasFault = alias.trimmed().isEmpty() ? tr("Skriv, hvad deltageren vil kaldes.") : QString();
    if (!m_nameFault.isEmpty() || !m_aliasFault.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_app.backend().run(
        this,
        [participant, pictures = strings(DoorModel::tilePictures()), languages = strings(AppModel::languages())](
            scenarios::Station &station) { return scenarios::enrol(station, participant, pictures, languages); },
        [this](const base::Result<base::PersonId> &person) {
            if (person) {
                m_desk.select(idText(*person));
            } else {
                refused(person.error());
            }
        });
}

void EnrolmentModel::refused(const base::Error &error)
{
    const bool isTaken = error.detail.starts_with("alias-taken");
    const bool isAlias = error.detail.starts_with("alias");
    clearFaults();
    (isAlias ? m_aliasFault : m_nameFault) =
        isTaken ? tr("En anden hedder det allerede. Vælg et andet kaldenavn.") : ErrorText::of(error);
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
