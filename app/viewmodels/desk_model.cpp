#include "app/viewmodels/desk_model.h"

#include "app/scenarios/decision_desk.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/decision_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/marking_model.h"
#include "app/viewmodels/participant_items.h"
#include "app/viewmodels/voice_model.h"
#include "app/viewmodels/word_items.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t clockToleranceMs = 5 * 60'000; ///< clocks that are set from the net jump a little
} // namespace

DeskModel::DeskModel(AppModel &app)
    : QObject(&app),
      m_app(app),
      m_enrolment(new EnrolmentModel(app, *this)),
      m_person(new PersonModel(app, *this)),
      m_agreement(new AgreementModel(app, *this)),
      m_conversation(new ConversationModel(app, *this)),
      m_documents(new DocumentsModel(app, *this)),
      m_preCheck(new PreCheckModel(app, *this)),
      m_assignments(new AssignmentsModel(app, *this)),
      m_groups(new GroupsModel(app, *this)),
      m_glossaries(new GlossariesModel(app, *this)),
      m_material(new MaterialModel(app, *this)),
      m_glossaryFile(new GlossaryFileModel(app, *this)),
      m_results(new ResultsModel(app, *this)),
      m_progress(new ProgressModel(app, *this)),
      m_copies(new CopyModel(app, *this)),
      m_teachers(new TeachersModel(app, *this)),
      m_recoveryCode(new RecoveryCodeModel(app, *this)),
      m_recordings(new RecordingsModel(app, *this))
{
    // Languages and decisions have names in the interface's language.
    connect(&m_app, &AppModel::languageChanged, this, &DeskModel::refresh);
}

void DeskModel::setPage(Page page)
{
    m_fault.clear();
    m_note.clear();
    m_enrolment->clear();
    m_recoveryCode->forget();
    m_conversation->save();
    m_app.voice()->forget();
    m_page = page;
    if (page != Participants && page != Participant) {
        m_query.clear();
        m_shown = shownAtOnce;
    }
    if (page == Marking || page == SecondMarking) {
        m_app.marking()->setSecond(page == SecondMarking);
    } else if (page != Decision) {
        refresh();
    }
    if (page == Settings) {
        m_app.marking()->readSettings();
    }
    if (page == Groups || page == Group) {
        m_groups->load();
    }
    if (page == Conversation) {
        m_conversation->load();
    }
    if (page == Participant) {
        m_preCheck->load();
    }
    if (page == Agreement) {
        m_agreement->load();
    }
    if (page == Glossaries || page == Glossary) {
        m_glossaries->load();
    }
    if (page == Teachers) {
        m_teachers->load();
    }
    if (page == Recordings) {
        m_recordings->open();
    }
    Q_EMIT pageChanged();
    Q_EMIT changed();
}

void DeskModel::welcome(const scenarios::Teacher &teacher)
{
    m_teacher = teacher;
    m_page = Today;
    enter();
}

void DeskModel::enter()
{
    m_fault.clear();
    refresh();
    Q_EMIT pageChanged();
    m_app.goTo(AppModel::Desk);
}

void DeskModel::logOut()
{
    m_app.goToDoor();
}

void DeskModel::forget()
{
    m_enrolment->clear();
    m_conversation->forget();
    m_agreement->forget();
    m_documents->forget();
    m_preCheck->forget();
    m_teacher = {};
    m_participants.clear();
    m_newest = {};
    m_selected.clear();
    m_fault.clear();
    m_note.clear();
    m_page = Today;
    m_person->forget();
    m_assignments->forget();
    m_groups->forget();
    m_glossaries->forget();
    m_material->forget();
    m_glossaryFile->forget();
    m_results->forget();
    m_progress->forget();
    m_teachers->forget();
    m_recoveryCode->forget();
    m_recordings->forget();
    m_app.marking()->forget();
    m_app.decision()->forget();
    Q_EMIT changed();
}

DeskModel::Loaded DeskModel::load(scenarios::Station &station)
{
    Loaded loaded{station.people().participants(),   {}, station.clock().now(),
                  scenarios::outcomeTitles(station), {}, {}};
    if (auto plans = station.assignments().allPlans()) {
        loaded.plans = std::move(*plans);
    }
    loaded.today = station.calendar().dayOf(loaded.now);
    for (const auto &trade : station.content().trades()) {
        int words = 0;
        for (const auto &unit : trade.units) {
            words += static_cast<int>(unit.terms.size());
        }
        loaded.trades.push_back({trade, words, {}, station.content().formLetters(trade.slug)});
    }
    return loaded;
}

void DeskModel::refresh()
{
    if (m_teacher.id.isNull()) {
        return;
    }
    m_app.backend().run(this, &DeskModel::load, [this](const Loaded &loaded) { show(loaded); });
    m_person->load();
}

void DeskModel::show(const Loaded &loaded)
{
    m_outcomeTitles = loaded.titles;
    m_now = loaded.now;
    m_trades.clear();
    for (const auto &trade : loaded.trades) {
        m_trades.append(tradeItem(trade));
    }
    if (loaded.rows) {
        m_newest = {};
        for (const auto &row : *loaded.rows) {
            m_newest = std::max(m_newest, row.lastActive);
        }
        m_participants = participantItems(*loaded.rows, m_trades,
                                          [this](const std::string &outcome) { return outcomeTitle(outcome); });
        addPace(m_participants, *loaded.rows, loaded.plans, loaded.now, loaded.today);
    } else {
        m_fault = Fault(loaded.rows.error());
    }
    Q_EMIT changed();
}

QString DeskModel::outcomeTitle(const std::string &outcome) const
{
    const auto titles = m_outcomeTitles.find(outcome);
    if (titles == m_outcomeTitles.end()) {
        return QString::fromStdString(outcome);
    }
    const auto exact = titles->second.find(m_app.language().toStdString());
    const auto danish = titles->second.find("da");
    return exact != titles->second.end()    ? QString::fromStdString(exact->second)
           : danish != titles->second.end() ? QString::fromStdString(danish->second)
                                            : QString();
}

ParticipantItem DeskModel::participant() const
{
    const auto found = std::ranges::find(m_participants, m_selected, &ParticipantItem::person);
    return found == m_participants.end() ? ParticipantItem() : *found;
}

QList<ParticipantItem> DeskModel::found() const
{
    return matching(m_participants, m_query).mid(0, m_shown);
}

int DeskModel::foundCount() const
{
    return static_cast<int>(matching(m_participants, m_query).size());
}

void DeskModel::setQuery(const QString &query)
{
    m_query = query;
    m_shown = shownAtOnce;
    Q_EMIT changed();
}

void DeskModel::showMoreFound()
{
    m_shown += shownAtOnce;
    Q_EMIT changed();
}

base::PersonId DeskModel::selected() const
{
    return idFrom<base::PersonId>(m_selected);
}

void DeskModel::select(const QString &person)
{
    m_selected = person;
    m_person->forget();
    m_person->setup()->propose();
    m_preCheck->forget();
    m_assignments->open(selected(), {});
    setPage(Participant);
}

void DeskModel::unselect()
{
    m_selected.clear();
    setPage(Participants);
}

QString DeskModel::today() const
{
    return m_now.value == 0
               ? QString()
               : QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_now.value).date(), QLocale::LongFormat);
}

QString DeskModel::clockFault() const
{
    if (m_newest.value <= m_now.value + clockToleranceMs) {
        return {};
    }
    const auto said = [](base::UtcMs at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.value), QLocale::ShortFormat);
    };
    return tr("Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. "
              "Stil uret, før du går videre.")
        .arg(said(m_now), said(m_newest));
}

int DeskModel::toMark() const
{
    int count = 0;
    for (const auto &item : m_participants) {
        count += item.state == ParticipantItem::ToMark ? item.unmarked : 0;
    }
    return count;
}

int DeskModel::count(ParticipantItem::State state) const
{
    return static_cast<int>(std::ranges::count(m_participants, state, &ParticipantItem::state));
}

int DeskModel::toDecide() const
{
    return count(ParticipantItem::ToDecide);
}

int DeskModel::openScreenings() const
{
    return count(ParticipantItem::Open);
}

void DeskModel::tell(const base::Result<void> &result, const QString &note)
{
    refresh();
    m_note = result ? note : QString();
    m_fault = result ? Fault() : Fault(result.error());
    Q_EMIT changed();
}

} // namespace fagdansk::viewmodels
