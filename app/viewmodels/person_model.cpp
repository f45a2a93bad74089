#include "app/viewmodels/person_model.h"

#include "app/scenarios/participant_home.h"
#include "app/scenarios/screening_run.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/screening_model.h"
#include "app/viewmodels/word_items.h"

namespace fagdansk::viewmodels {

PersonModel::PersonModel(AppModel &app, DeskModel &desk)
    : QObject(&desk), m_app(app), m_desk(desk), m_setup(new SetupModel(app, desk))
{}

void PersonModel::load()
{
    if (m_desk.selected().isNull()) {
        return;
    }
    m_app.backend().run(
        this,
        [person = m_desk.selected()](scenarios::Station &station) {
            return scenarios::participantHome(station, person);
        },
        [this](const base::Result<scenarios::ParticipantHome> &home) {
            m_words.clear();
            if (home) {
                for (const auto &word : home->words) {
                    m_words.append(wordItem(word, m_app.language()));
                }
            }
            Q_EMIT changed();
        });
}

void PersonModel::forget()
{
    m_words.clear();
    m_setup->forget();
    Q_EMIT changed();
}

void PersonModel::startScreening(const QString &trade, const QString &letter, bool faceToFace)
{
    scenarios::ScreeningRequest request;
    request.person = m_desk.selected();
    request.teacher = m_desk.teacher();
    request.trade = trade.toStdString();
    request.formLetter = letter.toStdString();
    const auto mode = faceToFace ? session::Mode::FaceToFace : session::Mode::Typed;
    request.plan.everyday = mode;
    request.plan.terms = mode;
    request.plan.technical = mode;
    request.setup = m_setup->setup();
    m_app.backend().run(
        this, [request](scenarios::Station &station) { return scenarios::startScreening(station, request); },
        [this, faceToFace](const base::Result<base::ScreeningId> &started) {
            if (started && faceToFace) {
                continueScreening();
                return;
            }
            m_desk.tell(started ? base::Result<void>() : started.error(),
                        tr("Screeningen venter. Deltageren finder den bag sit billede på forsiden."));
        });
}

void PersonModel::continueScreening()
{
    m_app.screening()->resume(m_desk.selected(), true);
}

void PersonModel::decide()
{
    m_app.decision()->load(idFrom<base::ScreeningId>(m_desk.participant().screening));
}

void PersonModel::documents()
{
    m_desk.documents()->open(idFrom<base::ScreeningId>(m_desk.participant().screening));
}

void PersonModel::clearPin()
{
    m_app.backend().run(
        this, [person = m_desk.selected()](scenarios::Station &station) { return station.centre().clearPin(person); },
        [this](const base::Result<void> &result) {
            m_desk.tell(result, tr("Billedkoden er slettet. Deltageren vælger en ny næste gang."));
        });
}

void PersonModel::erase()
{
    m_app.backend().run(
        this,
        [person = m_desk.selected(), teacher = m_desk.teacher()](scenarios::Station &station) {
            return station.log().append({scenarios::PersonErased{person, teacher}});
        },
        [this](const base::Result<void> &result) {
            if (result) {
                m_desk.unselect();
            }
            m_desk.tell(result, tr("Deltageren er slettet og kan ikke hentes tilbage."));
        });
}

} // namespace fagdansk::viewmodels
