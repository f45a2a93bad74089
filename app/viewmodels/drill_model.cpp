#include "app/viewmodels/drill_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/drill_feedback.h"
#include "app/viewmodels/drill_state.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/speaker_model.h"
#include "app/viewmodels/upkeep.h"
#include "app/viewmodels/voice_model.h"
#include "app/viewmodels/word_items.h"

#include <algorithm>
#include <utility>

namespace fagdansk::viewmodels {
namespace {
constexpr std::int64_t msPerMinute = 60'000;

/// An exercise together with the word it asks for; a rehearsal has none.
struct Shown
{
    std::optional<drill::Exercise> exercise;
    std::optional<glossary::Term> term;
};
} // namespace

DrillModel::DrillModel(AppModel &app) : QObject(&app), m_app(app), m_state(std::make_unique<State>())
{
    connect(&m_app, &AppModel::languageChanged, this, &DrillModel::changed);
}

DrillModel::~DrillModel() = default;

void DrillModel::begin(base::PersonId person, const QString &trade, int minutes, bool reads)
{
    *m_state = State();
    m_state->minutes = minutes;
    scenarios::PracticeRequest request{person, trade.toStdString(), minutes, m_app.language().toStdString()};
    request.hears = m_app.speaker()->lookForDevice();
    request.reads = reads;
    using Started = std::pair<base::Result<std::shared_ptr<scenarios::PracticeRun>>, std::int64_t>;
    m_app.backend().run(
        this,
        [request](scenarios::Station &station) mutable -> Started {
            request.seed = station.random().next();
            auto run = scenarios::PracticeRun::start(station, request);
            if (!run) {
                return {run.error(), 0};
            }
            return {std::shared_ptr<scenarios::PracticeRun>(std::move(*run)), station.clock().now().value};
        },
        [this, request](const Started &started) {
            if (!started.first) {
                m_app.home()->say(Fault(started.first.error()));
                return;
            }
            m_state->run = *started.first;
            m_state->startedAtMs = started.second;
            m_state->trade = tradeItem({m_state->run->trade(), 0, {}, {}});
            showNext();
            m_app.goTo(AppModel::Drill);
            m_app.backend().run(
                this,
                [run = m_state->run, reads = request.reads](scenarios::Station &station) {
                    if (reads) {
                        run->prepareToJudge(station);
                    }
                    return true;
                },
                [](bool) {});
        });
}

void DrillModel::showNext()
{
    m_state->busy = true;
    struct Next
    {
        Shown shown;
        std::int64_t nowMs;
    };
    m_app.backend().run(
        this,
        [run = m_state->run](scenarios::Station &station) {
            Next next{{run->next(station), {}}, station.clock().now().value};
            if (next.shown.exercise) {
                if (const auto *term = run->termOf(next.shown.exercise->card)) {
                    next.shown.term = *term;
                }
            }
            return next;
        },
        [this, run = m_state->run](Next next) {
            if (m_state->run != run) {
                return; // left meanwhile
            }
            m_state->busy = false;
            m_state->nowMs = next.nowMs;
            if (!next.shown.exercise) {
                finish();
                return;
            }
            m_state->word = next.shown.term ? wordItem({*next.shown.term, false, 0}, m_app.language()) : WordItem();
            ask(std::move(*next.shown.exercise));
        });
}

void DrillModel::ask(drill::Exercise exercise)
{
    m_app.voice()->forget();
    m_state->exercise = std::move(exercise);
    m_state->view = ExerciseView::of(*m_state->exercise);
    m_state->phase = Asking;
    m_state->chosen = -1;
    m_state->usedTiles.clear();
    m_state->pairs = QList<int>(m_state->view.task.meanings.size(), -1);
    m_state->typed.clear();
    m_state->hinted = false;
    m_state->verdict = NotYet;
    m_state->graded.reset();
    m_state->fault.reset();
    m_state->shownAtMs = m_app.options().elapsedMs();
    Q_EMIT changed();
    Q_EMIT typedChanged();
}

void DrillModel::undo()
{
    if (m_state->busy || m_state->phase != Answered) {
        return;
    }
    m_state->busy = true;
    m_app.backend().run(
        this, [run = m_state->run](scenarios::Station &station) { return run->undo(station); },
        [this, run = m_state->run](base::Result<drill::Exercise> exercise) {
            if (m_state->run != run) {
                return; // left meanwhile
            }
            m_state->busy = false;
            if (!exercise) {
                fail(exercise.error());
                Q_EMIT changed();
                return;
            }
            ask(std::move(*exercise));
            m_state->hinted = true; // what is right has been seen
            Q_EMIT changed();
        });
}

void DrillModel::give(const drill::Answer &answer)
{
    if (m_state->busy || m_state->phase != Asking || !m_state->exercise) {
        return;
    }
    m_state->busy = true;
    m_app.backend().run(
        this,
        [run = m_state->run, exercise = *m_state->exercise, answer, hinted = m_state->hinted,
         duration = m_app.options().elapsedMs() - m_state->shownAtMs](scenarios::Station &station) {
            auto graded = run->answer(station, exercise, answer, hinted, duration);
            return std::pair(std::move(graded), station.clock().now().value);
        },
        [this, run = m_state->run](const std::pair<base::Result<drill::Graded>, std::int64_t> &answered) {
            if (m_state->run != run) {
                return; // left meanwhile; the answer is recorded
            }
            m_state->busy = false;
            m_state->nowMs = answered.second;
            if (!answered.first) {
                m_state->chosen = -1;
                fail(answered.first.error());
                Q_EMIT changed();
                return;
            }
            show(*answered.first);
        });
}

void DrillModel::fail(const base::Error &error)
{
    ErrorText::log(error);
    m_state->fault = error;
}

void DrillModel::show(const drill::Graded &graded)
{
    m_state->fault.reset();
    m_state->phase = Answered;
    m_state->verdict = graded.outcome == drill::Outcome::Wrong ? Wrong
                       : graded.grade == drill::Grade::Hard    ? Near
                                                               : Right;
    m_state->graded = graded;
    Q_EMIT changed();
}

void DrillModel::pause()
{
    if (m_state->busy || m_state->paused || (m_state->phase != Asking && m_state->phase != Answered)) {
        return;
    }
    m_app.voice()->forget();
    m_state->paused = true;
    m_state->pausedAtMs = m_app.options().elapsedMs();
    m_app.backend().run(
        this,
        [run = m_state->run](scenarios::Station &station) {
            run->rest(station);
            return true;
        },
        [](bool) {});
    Q_EMIT changed();
}

void DrillModel::resume()
{
    if (!m_state->paused || m_state->busy) {
        return;
    }
    m_state->busy = true;
    m_app.backend().run(
        this, [run = m_state->run](scenarios::Station &station) { return run->goOn(station); },
        [this, run = m_state->run](std::int64_t restedMs) {
            if (m_state->run != run) {
                return; // left meanwhile
            }
            m_state->busy = false;
            m_state->paused = false;
            m_state->startedAtMs += restedMs;
            m_state->nowMs += restedMs;
            m_state->shownAtMs += m_app.options().elapsedMs() - m_state->pausedAtMs;
            Q_EMIT changed();
        });
}

void DrillModel::next()
{
    if (m_state->phase == Answered && !m_state->busy) {
        showNext();
    }
}

void DrillModel::finish()
{
    if (m_state->phase == Summary || m_state->busy || !m_state->run) {
        return;
    }
    m_state->busy = true;
    m_app.backend().run(
        this, [run = m_state->run](scenarios::Station &station) { return run->finish(station); },
        [this, run = m_state->run](const base::Result<scenarios::PracticeSummary> &summary) {
            if (m_state->run != run) {
                return; // left meanwhile
            }
            m_state->busy = false;
            if (!summary && std::exchange(m_state->couldNotFinish, true)) {
                leave(); // said once; every answer is recorded, and nobody is kept here by a full disk
                return;
            }
            if (!summary) {
                fail(summary.error());
                Q_EMIT changed();
                return;
            }
            m_state->summary = *summary;
            m_state->hardest.clear();
            for (const auto &term : summary->hardest) {
                m_state->hardest.append(wordItem({term, false, 0}, m_app.language()));
            }
            m_app.voice()->forget();
            m_state->phase = Summary;
            startUpkeep(m_app, m_app.home()->person());
            Q_EMIT changed();
        });
}

void DrillModel::leave()
{
    *m_state = State();
    Q_EMIT changed();
    m_app.home()->showHome();
}

void DrillModel::setTyped(const QString &text)
{
    if (m_state->typed != text) {
        m_state->typed = text;
        Q_EMIT typedChanged();
    }
}

QList<SlotItem> DrillModel::slotItems() const
{
    QList<SlotItem> shown = m_state->view.slotItems;
    const bool showsRight = m_state->phase == Answered && m_state->verdict != Right;
    for (int slot = 0; slot < shown.size(); ++slot) {
        const int open = m_state->view.openIndex(slot);
        if (open >= 0 && !showsRight) {
            shown[slot].text =
                open < m_state->usedTiles.size() ? m_state->view.tiles.at(m_state->usedTiles.at(open)) : QString();
        }
    }
    return shown;
}

QString DrillModel::rightAnswer() const
{
    if (m_state->phase != Answered || !m_state->view.why.isEmpty()) {
        return {};
    }
    return m_state->word.article.isEmpty() ? m_state->word.lemma
                                           : m_state->word.article + QLatin1Char(' ') + m_state->word.lemma;
}

QString DrillModel::say() const
{
    const auto &view = m_state->view;
    return m_state->phase != Answered ? view.say : view.saidAfter.isEmpty() ? m_state->word.say : view.saidAfter;
}

QString DrillModel::term() const
{
    return say() == m_state->word.say ? m_state->word.id : QString(); // a part of it is said in PartMeaning
}

QString DrillModel::definition() const
{
    if (m_state->phase != Answered) {
        return {};
    }
    return m_state->view.why.isEmpty() ? m_state->word.definition : m_state->view.why;
}

int DrillModel::minutesDone() const
{
    return static_cast<int>(std::max<std::int64_t>(0, m_state->nowMs - m_state->startedAtMs) / msPerMinute);
}

double DrillModel::fraction() const
{
    if (m_state->minutes <= 0) {
        return 0.0;
    }
    return std::clamp(static_cast<double>(m_state->nowMs - m_state->startedAtMs) /
                          static_cast<double>(m_state->minutes * msPerMinute),
                      0.0, 1.0);
}

// clang-format off
DrillModel::Phase DrillModel::phase() const { return m_state->phase; }
DrillModel::Kind DrillModel::kind() const { return m_state->view.kind; }
QString DrillModel::tradeTitle() const { return m_state->trade.title; }
QString DrillModel::badge() const { return m_state->trade.badge; }
QString DrillModel::colour() const { return m_state->trade.colour; }
int DrillModel::minutes() const { return m_state->minutes; }
DrillModel::Cue DrillModel::cue() const { return m_state->view.cue; }
QString DrillModel::cueText() const { return m_state->view.cueText; }
QString DrillModel::word() const { return m_state->view.word; }
QString DrillModel::translation() const { return m_state->phase == Answered ? m_state->word.translation : QString(); }
QStringList DrillModel::options() const { return m_state->view.options; }
int DrillModel::chosen() const { return m_state->chosen; }
int DrillModel::right() const { return m_state->phase == Answered ? m_state->view.right : -1; }
QString DrillModel::before() const { return m_state->view.before; }
QString DrillModel::after() const { return m_state->view.after; }
QStringList DrillModel::tiles() const { return m_state->view.tiles; }
QList<int> DrillModel::usedTiles() const { return m_state->usedTiles; }
QList<int> DrillModel::pairs() const { return m_state->pairs; }
QList<int> DrillModel::rightPlaces() const { return m_state->phase == Answered ? m_state->view.rightPlaces : QList<int>(); }
TaskItem DrillModel::task() const { return m_state->view.task; }
QString DrillModel::typed() const { return m_state->typed; }
bool DrillModel::hinted() const { return m_state->hinted; }
QString DrillModel::hint() const { return m_state->hinted ? m_state->view.hint : QString(); }
DrillModel::Verdict DrillModel::verdict() const { return m_state->verdict; }
QString DrillModel::feedback() const
{
    return m_state->graded ? drillFeedback(*m_state->exercise, *m_state->graded, m_state->hinted) : QString();
}
QString DrillModel::fault() const { return m_state->fault ? ErrorText::again(*m_state->fault) : QString(); }
int DrillModel::answered() const { return m_state->summary.answered; }
int DrillModel::newWords() const { return m_state->summary.newWords; }
bool DrillModel::paused() const { return m_state->paused; }
int DrillModel::firmWords() const { return m_state->summary.firmWords; }
QList<WordItem> DrillModel::hardest() const { return m_state->hardest; }
// clang-format on

} // namespace fagdansk::viewmodels
