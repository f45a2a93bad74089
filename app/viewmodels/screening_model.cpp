#include "app/viewmodels/screening_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/home_model.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <type_traits>

namespace fagdansk::viewmodels {
namespace {
constexpr int pauseMs = 400; ///< no key for this long is a pause

template <class Member>
auto fromState(const session::StepState &state, Member member)
{
    return std::visit(member, state);
}
} // namespace

ScreeningModel::ScreeningModel(AppModel &app) : QObject(&app), m_app(app)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ScreeningModel::saveDraft);
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
                m_app.home()->say(loaded.first ? QString() : ErrorText::of(loaded.first.error()));
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
    if (draft.currentStep != m_step.key.text) {
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
    m_step = m_run->course().current();
    m_progress = m_run->course().progress();
    m_text.clear();
    m_ticks.clear();
    m_cannotGoOn.clear();
    m_draftDirty = false;
    m_unsaved.reset(); // what the disk refused belonged to the step before
    m_handInUnsaved = false;
    if (m_step.given) {
        if (const auto *explanation = std::get_if<session::Explanation>(&*m_step.given)) {
            m_text = QString::fromStdString(explanation->text);
        }
        if (const auto *ticks = std::get_if<session::FaceToFaceTicks>(&*m_step.given)) {
            m_ticks = QSet<int>(ticks->points.begin(), ticks->points.end());
        }
    }
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
    return m_run ? fromState(m_step.state, KindOf{}) : None;
}

ScreeningModel::Part ScreeningModel::part() const
{
    return fromState(m_step.state, [](const auto &state) {
        if constexpr (requires { state.part; }) {
            return static_cast<Part>(state.part);
        } else {
            return PracticePart;
        }
    });
}

QString ScreeningModel::stepKey() const
{
    return QString::fromStdString(m_step.key.text);
}

const items::Item *ScreeningModel::item() const
{
    return fromState(m_step.state, [](const auto &state) -> const items::Item * {
        if constexpr (std::is_same_v<std::decay_t<decltype(state)>, session::AskChoice> ||
                      std::is_same_v<std::decay_t<decltype(state)>, session::AskExplain> ||
                      std::is_same_v<std::decay_t<decltype(state)>, session::AskRecognition>) {
            return state.item;
        } else {
            return nullptr;
        }
    });
}

const items::Text *ScreeningModel::text() const
{
    return fromState(m_step.state, [](const auto &state) -> const items::Text * {
        if constexpr (requires { state.text; }) {
            return state.text;
        } else {
            return nullptr;
        }
    });
}

const std::vector<int> *ScreeningModel::order() const
{
    return fromState(m_step.state, [](const auto &state) -> const std::vector<int> * {
        if constexpr (requires { state.order; }) {
            return &state.order;
        } else {
            return nullptr;
        }
    });
}

QString ScreeningModel::prompt() const
{
    if (const auto *practice = std::get_if<session::PracticeItem>(&m_step.state)) {
        return QString::fromStdString(practice->item->prompt);
    }
    return item() ? QString::fromStdString(item()->prompt) : QString();
}

QString ScreeningModel::word() const
{
    if (const auto *practice = std::get_if<session::PracticeItem>(&m_step.state)) {
        return QString::fromStdString(practice->item->word);
    }
    return item() ? QString::fromStdString(item()->word) : QString();
}

QString ScreeningModel::example() const
{
    const auto *practice = std::get_if<session::PracticeItem>(&m_step.state);
    return practice ? QString::fromStdString(practice->item->example) : QString();
}

QString ScreeningModel::textTitle() const
{
    return text() ? QString::fromStdString(text()->title) : QString();
}

QList<TextBlock> ScreeningModel::blocks() const
{
    return text() ? viewmodels::textBlocks(QString::fromStdString(text()->body)) : QList<TextBlock>();
}

QStringList ScreeningModel::options() const
{
    QStringList shown;
    if (order() && item()) {
        for (const int index : *order()) {
            shown.append(QString::fromStdString(item()->options[static_cast<std::size_t>(index)]));
        }
    }
    return shown;
}

int ScreeningModel::chosen() const
{
    if (!m_step.given || !order()) {
        return -1;
    }
    int option = -1;
    if (const auto *choice = std::get_if<session::Choice>(&*m_step.given)) {
        option = choice->option;
    } else if (const auto *recognised = std::get_if<session::RecognitionChoice>(&*m_step.given)) {
        option = recognised->option;
    }
    const auto found = std::ranges::find(*order(), option);
    return found == order()->end() ? -1 : static_cast<int>(found - order()->begin());
}

bool ScreeningModel::faceToFace() const
{
    return fromState(m_step.state, [](const auto &state) {
        if constexpr (requires { state.mode; }) {
            return state.mode == session::Mode::FaceToFace;
        } else {
            return false;
        }
    });
}

bool ScreeningModel::canRecognise() const
{
    return item() && item()->options.size() > 1;
}

bool ScreeningModel::canChooseInstead() const
{
    const auto *offer = std::get_if<session::OfferHelp>(&m_step.state);
    return offer && offer->canChoose;
}

QList<PointItem> ScreeningModel::points() const
{
    QList<PointItem> shown;
    if (item()) {
        int index = 0;
        for (const auto &point : item()->rubric.points) {
            shown.append({QString::fromStdString(point.says), m_ticks.contains(index++)});
        }
    }
    return shown;
}

QStringList ScreeningModel::forbidden() const
{
    QStringList shown;
    if (item()) {
        for (const auto &claim : item()->rubric.forbidden) {
            shown.append(QString::fromStdString(claim.says));
        }
    }
    return shown;
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
    if (!order() || place < 0 || place >= static_cast<int>(order()->size())) {
        return;
    }
    const int option = (*order())[static_cast<std::size_t>(place)];
    if (kind() == Recognition) {
        give(session::RecognitionChoice{option});
    } else {
        give(session::Choice{option});
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
        setSaveState(NotSaved, ErrorText::of(facts.error()));
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
                setSaveState(NotSaved, ErrorText::of(recorded.error()));
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
                setSaveState(NotSaved, ErrorText::of(recorded.error()));
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
        [this](const base::Result<void> &saved) {
            if (!saved) {
                m_draftDirty = true;
                setSaveState(NotSaved, ErrorText::of(saved.error()));
            } else if (!m_draftDirty && !m_busy) {
                setSaveState(Saved);
            }
        });
}

void ScreeningModel::setSaveState(SaveState state, const QString &fault)
{
    m_saveState = state;
    m_fault = fault;
    Q_EMIT saveStateChanged();
}

} // namespace fagdansk::viewmodels
