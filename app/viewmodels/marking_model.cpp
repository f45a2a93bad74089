#include "app/viewmodels/marking_model.h"

#include "app/scenarios/second_marking.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
AnswerSegment segment(const std::string &answer, std::size_t begin, std::size_t end, AnswerSegment::Kind kind)
{
    QString markup = QString::fromStdString(answer.substr(begin, end - begin)).toHtmlEscaped();
    markup.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return {markup, kind};
}

/// What the evidence says of every byte of the answer.
std::vector<AnswerSegment::Kind> kindsOf(const std::string &answer, const marking::Suggestion &suggestion)
{
    std::vector<AnswerSegment::Kind> kinds(answer.size(), AnswerSegment::Plain);
    for (const auto &evidence : suggestion.evidence) {
        const bool isFound = evidence.kind == marking::EvidenceKind::PointFound;
        const bool isAgainst = evidence.kind == marking::EvidenceKind::Contradicted;
        if (!isFound && !isAgainst) {
            continue;
        }
        const auto begin = std::min(evidence.begin, answer.size());
        const auto end = std::min(begin + evidence.length, answer.size());
        std::fill(kinds.begin() + static_cast<std::ptrdiff_t>(begin), kinds.begin() + static_cast<std::ptrdiff_t>(end),
                  isFound ? AnswerSegment::Found : AnswerSegment::Against);
    }
    return kinds;
}
/// Null where the centre has switched it off. Where the marks cannot be read the rubric speaks alone.
std::shared_ptr<const scenarios::TaughtMarks> taughtMarks(scenarios::Station &station)
{
    const auto learns = scenarios::learnsFromTeachers(station);
    if (learns && !*learns) {
        return nullptr;
    }
    auto taught = scenarios::TaughtMarks::read(station);
    return taught ? std::make_shared<const scenarios::TaughtMarks>(std::move(*taught)) : nullptr;
}
} // namespace

MarkingModel::MarkingModel(AppModel &app) : QObject(&app), m_app(app)
{
    connect(&m_app, &AppModel::languageChanged, this, &MarkingModel::changed);
}

void MarkingModel::load()
{
    m_state = Loading;
    m_fault.clear();
    Q_EMIT changed();
    struct Loaded
    {
        base::Result<std::vector<scenarios::MarkTask>> tasks;
        std::map<std::string, std::string> titles;
        std::shared_ptr<const scenarios::TaughtMarks> taught;
    };
    m_app.backend().run(
        this,
        [order = m_order, second = m_second, teacher = m_app.desk()->teacher()](scenarios::Station &station) {
            Loaded loaded{second ? scenarios::secondMarksWaiting(station, teacher)
                                 : scenarios::marksWaiting(station, order),
                          {},
                          taughtMarks(station)};
            for (const auto &trade : station.content().trades()) {
                loaded.titles[trade.slug] = trade.title;
            }
            return loaded;
        },
        [this](Loaded loaded) {
            m_tradeTitles = std::move(loaded.titles);
            m_taught = std::move(loaded.taught);
            m_waiting.clear();
            if (loaded.tasks) {
                m_waiting = std::move(*loaded.tasks);
            } else {
                m_fault = Fault(loaded.tasks.error());
            }
            showTask();
        });
}

void MarkingModel::forget()
{
    m_second = false;
    m_waiting.clear();
    m_done.clear();
    m_suggestion.reset();
    m_taught.reset();
    m_name.clear();
    Q_EMIT changed();
}

void MarkingModel::readSettings()
{
    m_app.backend().run(
        this,
        [](scenarios::Station &station) {
            return std::pair(scenarios::learnsFromTeachers(station), scenarios::spotChecks(station));
        },
        [this](const std::pair<base::Result<bool>, base::Result<int>> &settings) {
            m_learns = !settings.first || *settings.first;
            m_spotChecks = settings.second ? *settings.second : m_spotChecks;
            Q_EMIT learnsChanged();
        });
}

void MarkingModel::setLearns(bool learns)
{
    m_app.backend().run(
        this, [learns](scenarios::Station &station) { return scenarios::setLearnsFromTeachers(station, learns); },
        [this, learns](const base::Result<void> &saved) {
            m_learns = saved ? learns : m_learns;
            m_fault = saved ? Fault() : Fault(saved.error());
            Q_EMIT learnsChanged();
            Q_EMIT changed();
        });
}

void MarkingModel::setSpotChecks(int percent)
{
    m_app.backend().run(
        this, [percent](scenarios::Station &station) { return scenarios::setSpotChecks(station, percent); },
        [this, percent](const base::Result<void> &saved) {
            m_spotChecks = saved ? percent : m_spotChecks;
            m_fault = saved ? Fault() : Fault(saved.error());
            Q_EMIT learnsChanged();
            Q_EMIT changed();
        });
}

void MarkingModel::setSecond(bool second)
{
    m_done.clear();
    m_second = second;
    load();
}

void MarkingModel::setByParticipant(bool on)
{
    m_order = on ? scenarios::MarkingOrder::ByParticipant : scenarios::MarkingOrder::ByQuestion;
    load();
}

const scenarios::MarkTask *MarkingModel::task() const
{
    return m_waiting.empty() ? nullptr : &m_waiting.front();
}

void MarkingModel::showTask()
{
    m_suggestion.reset();
    m_given = -1;
    m_name.clear();
    if (!task()) {
        m_state = Empty;
        Q_EMIT changed();
        return;
    }
    m_state = Asking;
    Q_EMIT changed();
    if (!m_second) {
        suggest();
    }
}

void MarkingModel::suggest()
{
    m_app.backend().run(
        this,
        [task = *task(), taught = m_taught](scenarios::Station &station) {
            return std::pair(task, scenarios::suggest(station, task, taught.get()));
        },
        [this](std::pair<scenarios::MarkTask, marking::Suggestion> suggested) {
            const auto &asked = suggested.first;
            if (task() && task()->screening == asked.screening && task()->stepKey == asked.stepKey) {
                m_suggestion = std::move(suggested.second);
                Q_EMIT changed();
            }
        });
}

QString MarkingModel::trade() const
{
    const auto title = task() ? m_tradeTitles.find(task()->trade) : m_tradeTitles.end();
    return title == m_tradeTitles.end() ? QString() : QString::fromStdString(title->second);
}

QString MarkingModel::formLetter() const
{
    return task() ? QString::fromStdString(task()->formLetter) : QString();
}

QString MarkingModel::prompt() const
{
    return task() ? QString::fromStdString(task()->item.prompt) : QString();
}

QString MarkingModel::textTitle() const
{
    return task() ? QString::fromStdString(task()->textTitle) : QString();
}

int MarkingModel::answerNumber() const
{
    return task() ? task()->place : 0;
}

int MarkingModel::answerCount() const
{
    return task() ? task()->ofQuestion : 0;
}

int MarkingModel::left() const
{
    return static_cast<int>(m_waiting.size());
}

QString MarkingModel::answer() const
{
    return task() ? QString::fromStdString(task()->answer) : QString();
}

QList<AnswerSegment> MarkingModel::segments() const
{
    QList<AnswerSegment> shown;
    if (!task()) {
        return shown;
    }
    const auto &text = task()->answer;
    const auto kinds =
        suggestionShown() ? kindsOf(text, *m_suggestion) : std::vector(text.size(), AnswerSegment::Plain);
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = begin;
        while (end < text.size() && kinds[end] == kinds[begin]) {
            ++end;
        }
        shown.append(segment(text, begin, end, kinds[begin]));
        begin = end;
    }
    return shown;
}

QList<PointItem> MarkingModel::points() const
{
    QList<PointItem> shown;
    if (!task()) {
        return shown;
    }
    for (const auto &point : task()->item.rubric.points) {
        shown.append({QString::fromStdString(point.says), false});
    }
    if (suggestionShown()) {
        for (const auto &evidence : m_suggestion->evidence) {
            if (evidence.kind == marking::EvidenceKind::PointFound && evidence.point >= 0 &&
                evidence.point < shown.size()) {
                shown[evidence.point].found = true;
            }
        }
    }
    return shown;
}

QStringList MarkingModel::forbidden() const
{
    QStringList shown;
    if (task()) {
        for (const auto &claim : task()->item.rubric.forbidden) {
            shown.append(QString::fromStdString(claim.says));
        }
    }
    return shown;
}

bool MarkingModel::looksLikeCpr() const
{
    return task() && task()->looksLikeCpr;
}

bool MarkingModel::blind() const
{
    return task() && m_suggestion && scenarios::isBlind(*task(), *m_suggestion);
}

bool MarkingModel::suggestionShown() const
{
    return m_suggestion && (m_state == Revealing || !blind());
}

void MarkingModel::mark(int mark)
{
    if (m_busy || m_state != Asking || (!m_suggestion && !m_second)) {
        return;
    }
    m_busy = true;
    m_app.backend().run(
        this,
        [task = *task(), mark, suggestion = m_suggestion,
         teacher = m_app.desk()->teacher()](scenarios::Station &station) {
            return suggestion ? scenarios::mark(station, task, mark, *suggestion, teacher)
                              : scenarios::markSecond(station, task, mark, teacher);
        },
        [this, mark](const base::Result<void> &result) { recorded(result, mark); });
}

void MarkingModel::recorded(const base::Result<void> &result, int mark)
{
    m_busy = false;
    if (!result) {
        m_fault = Fault(result.error());
        Q_EMIT changed();
        return;
    }
    m_fault.clear();
    m_given = mark;
    if (blind()) {
        m_state = Revealing;
        Q_EMIT changed();
        return;
    }
    advance();
}

void MarkingModel::advance()
{
    m_done.push_back(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_app.desk()->refresh();
    showTask();
}

void MarkingModel::confirm()
{
    if (m_state == Revealing) {
        advance();
    } else if (suggestionShown()) {
        mark(suggested());
    }
}

void MarkingModel::undo()
{
    if (m_busy) {
        return;
    }
    // While a blind mark shows its suggestion the marked answer is still on the screen.
    const bool isOnScreen = m_state == Revealing;
    if (!isOnScreen && m_done.empty()) {
        return;
    }
    m_busy = true;
    m_app.backend().run(
        this,
        [task = isOnScreen ? m_waiting.front() : m_done.back(), second = m_second,
         teacher = m_app.desk()->teacher()](scenarios::Station &station) {
            return second ? scenarios::withdrawSecondMark(station, task, teacher)
                          : scenarios::withdrawMark(station, task, teacher);
        },
        [this, isOnScreen](const base::Result<void> &result) { takenBack(result, isOnScreen); });
}

void MarkingModel::takenBack(const base::Result<void> &result, bool wasOnScreen)
{
    m_busy = false;
    if (!result) {
        m_fault = Fault(result.error());
        Q_EMIT changed();
        return;
    }
    m_fault.clear();
    if (!wasOnScreen) {
        m_waiting.insert(m_waiting.begin(), std::move(m_done.back()));
        m_done.pop_back();
    }
    m_app.desk()->refresh();
    showTask();
}

void MarkingModel::showName()
{
    if (!task()) {
        return;
    }
    m_app.backend().run(
        this, [person = task()->person](scenarios::Station &station) { return station.people().participant(person); },
        [this](const base::Result<scenarios::ParticipantRow> &row) {
            m_name = row ? QString::fromStdString(row->fullName) : ErrorText::of(row.error());
            Q_EMIT changed();
        });
}

} // namespace fagdansk::viewmodels
