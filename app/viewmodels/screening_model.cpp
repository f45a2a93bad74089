#include "app/viewmodels/screening_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/home_model.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <variant>

namespace fagdansk::viewmodels {
namespace {
constexpr int pauseMs = 400; ///< no key for this long is a pause
} // namespace

ScreeningModel::ScreeningModel(AppModel &app) : QObject(&app), m_app(app)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ScreeningModel::saveDraft);
    connect(&m_app, &AppModel::languageChanged, this, &ScreeningModel::saveStateChanged);
}

void ScreeningModel::resume(base::PersonId person, bool byTeacher)
{
    m_byTeacher = byTeacher;
    m_app.backend().run(
        this,
        [person](scenarios::Station &station) {
            auto run = scenarios::ScreeningRun::loadOpen(station, person);
            std::string title;
            if (run && *run) {
                for (const auto &trade : station.content().trades()) {
                    title = trade.slug == (*run)->started().trade ? trade.title : title;
                }
            }
            return std::pair(std::move(run), title);
        },
        [this](std::pair<base::Result<std::optional<scenarios::ScreeningRun>>, std::string> loaded) {
            if (!loaded.first || !*loaded.first) {
                m_app.home()->say(loaded.first ? Fault() : Fault(loaded.first.error()));
                return;
            }
            m_run = std::move(**loaded.first);
            m_tradeTitle = QString::fromStdString(loaded.second);
            setSaveState(Saved);
            show();
            readDraft();
            m_app.goTo(AppModel::Screening);
        });
}

void ScreeningModel::readDraft()
{
    const auto &draft = m_run->draft();
    if (draft.currentStep != m_step.step().key.text) {
        return;
    }
    if (!draft.text.empty()) {
        m_text = QString::fromStdString(draft.text);
    }
    const auto ticks = QJsonDocument::fromJson(QByteArray::fromStdString(draft.ticksJson)).array();
    for (const auto &tick : ticks) {
        m_ticks.insert(tick.toInt());
    }
    Q_EMIT stepChanged();
    Q_EMIT ticksChanged();
}

void ScreeningModel::show()
{
    m_step = StepView(m_run->course().current());
    m_progress = m_run->course().progress();
    m_text = m_step.writtenBefore();
    m_ticks = m_step.tickedBefore();
    m_cannotGoOn.clear();
    m_draftDirty = false;
    m_unsaved.reset(); // what the disk refused belonged to the step before
    m_handInUnsaved = false;
    m_shownAtMs = m_app.options().elapsedMs();
    Q_EMIT stepChanged();
    Q_EMIT ticksChanged();
    Q_EMIT saveStateChanged();
}

ScreeningModel::Kind ScreeningModel::kind() const
{
    struct KindOf
    {
        Kind operator()(const session::Welcome &) const { return Welcome; }
        Kind operator()(const session::PartIntro &) const { return PartIntro; }
        Kind operator()(const session::PracticeItem &) const { return Practice; }
        Kind operator()(const session::ReadText &) const { return ReadText; }
        Kind operator()(const session::AskChoice &) const { return Choice; }
        Kind operator()(const session::AskExplain &) const { return Explain; }
        Kind operator()(const session::AskRecognition &) const { return Recognition; }
        Kind operator()(const session::OfferHelp &) const { return OfferHelp; }
        Kind operator()(const session::Finished &) const { return Finished; }
        Kind operator()(const session::Stopped &) const { return Stopped; }
    };
    return m_run ? std::visit(KindOf{}, m_step.step().state) : None;
}

ScreeningModel::Part ScreeningModel::part() const
{
    return std::visit(
        [](const auto &state) {
            if constexpr (requires { state.part; }) {
                return static_cast<Part>(state.part);
            } else {
                return PracticePart;
            }
        },
        m_step.step().state);
}

bool ScreeningModel::canGoBack() const
{
    return m_run && m_run->course().previous().has_value();
}

void ScreeningModel::next()
{
    if (kind() == ReadText) {
        give(session::TextRead{elapsedMs()});
        return;
    }
    give(session::Seen{});
}

void ScreeningModel::choose(int place)
{
    const auto option = m_step.optionAt(place);
    if (!option) {
        return;
    }
    if (kind() == Recognition) {
        give(session::RecognitionChoice{*option});
    } else {
        give(session::Choice{*option});
    }
}

void ScreeningModel::edit(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_unsaved.reset(); // the words have changed since the disk refused them
    m_draftDirty = true;
    setSaveState(Saving);
    m_pause.start();
}

void ScreeningModel::explain()
{
    if (m_text.trimmed().isEmpty()) {
        m_cannotGoOn = tr("Skriv noget først, eller vælg »Jeg kan ikke forklare det«.");
        Q_EMIT saveStateChanged();
        return;
    }
    give(session::Explanation{m_text.trimmed().toStdString()});
}

void ScreeningModel::cannotExplain()
{
    give(session::CannotExplain{});
}

void ScreeningModel::skip()
{
    give(session::Skipped{});
}

void ScreeningModel::chooseInstead()
{
    give(session::Help::ChooseInstead);
}

void ScreeningModel::goOn()
{
    give(session::Help::GoOn);
}

void ScreeningModel::stop()
{
    give(session::Stop{});
}

void ScreeningModel::back()
{
    if (m_busy || !m_run) {
        return;
    }
    flush();
    const auto previous = m_run->course().previous();
    if (previous && m_run->goTo(*previous)) {
        show();
        m_draftDirty = true;
        saveDraft();
    }
}

void ScreeningModel::tick(int point)
{
    if (!m_ticks.remove(point)) {
        m_ticks.insert(point);
    }
    m_draftDirty = true;
    setSaveState(Saving);
    m_pause.start();
    Q_EMIT ticksChanged();
}

void ScreeningModel::giveMark(int mark)
{
    session::FaceToFaceTicks ticks;
    ticks.points.assign(m_ticks.begin(), m_ticks.end());
    std::ranges::sort(ticks.points);
    ticks.mark = static_cast<marking::Mark>(std::clamp(mark, 0, 2));
    give(ticks);
}

void ScreeningModel::give(const session::Answer &answer)
{
    if (m_busy || !m_run) {
        return;
    }
    m_pause.stop();
    m_unsaved = answer;
    auto next = *m_run;
    auto facts = next.answer(answer, elapsedMs(), m_app.desk()->teacher());
    if (!facts) {
        setSaveState(NotSaved, Fault(facts.error()));
        return;
    }
    commit(std::move(next), std::move(*facts));
}

void ScreeningModel::commit(scenarios::ScreeningRun next, std::vector<scenarios::Fact> facts)
{
    m_busy = true;
    setSaveState(Saving);
    m_app.backend().run(
        this, [facts = std::move(facts)](scenarios::Station &station) { return scenarios::record(station, facts); },
        [this, next = std::move(next)](const base::Result<void> &recorded) mutable {
            m_busy = false;
            if (!recorded) {
                setSaveState(NotSaved, Fault(recorded.error()));
                return;
            }
            m_unsaved.reset();
            m_run = std::move(next);
            setSaveState(Saved);
            show();
        });
}

void ScreeningModel::retry()
{
    if (m_handInUnsaved) {
        handIn();
    } else if (m_unsaved) {
        give(*m_unsaved);
    } else {
        m_draftDirty = true;
        saveDraft();
    }
}

void ScreeningModel::handIn()
{
    if (m_busy || !m_run) {
        return;
    }
    const auto fact = m_run->handIn();
    if (!fact) {
        return;
    }
    m_busy = true;
    m_app.backend().run(
        this, [fact = *fact](scenarios::Station &station) { return scenarios::record(station, {fact}); },
        [this](const base::Result<void> &recorded) {
            m_busy = false;
            m_handInUnsaved = !recorded.ok();
            if (!recorded) {
                setSaveState(NotSaved, Fault(recorded.error()));
                return;
            }
            leave();
        });
}

void ScreeningModel::leave()
{
    flush();
    m_run.reset();
    m_unsaved.reset();
    if (m_byTeacher) {
        m_app.desk()->enter();
    } else {
        m_app.home()->refresh();
        m_app.goTo(AppModel::Home);
    }
}

void ScreeningModel::flush()
{
    m_pause.stop();
    saveDraft();
}

std::int64_t ScreeningModel::elapsedMs() const
{
    return m_app.options().elapsedMs() - m_shownAtMs;
}

std::string ScreeningModel::ticksJson() const
{
    QJsonArray ticks;
    for (const int tick : m_ticks) {
        ticks.append(tick);
    }
    return QJsonDocument(ticks).toJson(QJsonDocument::Compact).toStdString();
}

void ScreeningModel::saveDraft()
{
    if (!m_run || !m_draftDirty || m_busy) {
        return;
    }
    m_draftDirty = false;
    const auto draft = m_run->draftOf(m_text.toStdString(), ticksJson());
    m_app.backend().run(
        this, [draft](scenarios::Station &station) { return station.log().saveDraft(draft); },
        [this, asked = ++m_draftsAsked](const base::Result<void> &saved) {
            if (!saved) {
                m_draftDirty = true;
                setSaveState(NotSaved, Fault(saved.error()));
            } else if (!m_draftDirty && !m_busy && asked == m_draftsAsked) { // a later one may still be on its way
                setSaveState(Saved);
            }
        });
}

void ScreeningModel::setSaveState(SaveState state, Fault fault)
{
    m_saveState = state;
    m_fault = std::move(fault);
    Q_EMIT saveStateChanged();
}

} // namespace fagdansk::viewmodels
