#include "app/viewmodels/assignments_model.h"

#include "app/viewmodels/app_model.h"
#include "app/viewmodels/assignment_items.h"
#include "app/viewmodels/day_text.h"
#include "app/viewmodels/desk_model.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/ids_text.h"
#include "app/viewmodels/upkeep.h"
#include "app/viewmodels/word_items.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::viewmodels {
namespace {
using base::Result;
using scenarios::Assignment;

constexpr std::size_t mostFound = 6;
} // namespace

AssignmentsModel::AssignmentsModel(AppModel &app, DeskModel &desk) : QObject(&desk), m_app(app), m_desk(desk)
{
    constexpr int pauseMs = 250;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AssignmentsModel::foresee);
    connect(&m_app, &AppModel::languageChanged, this, [this] { show(m_loaded); });
}

void AssignmentsModel::open(base::PersonId person, base::GroupId group)
{
    m_person = person;
    m_group = group;
    m_all.clear();
    cancel();
    load();
}

void AssignmentsModel::forget()
{
    open({}, {});
    m_loaded = {};
}

Result<AssignedBefore> AssignmentsModel::read(scenarios::Station &station, base::PersonId person, base::GroupId group)
{
    AssignedBefore loaded;
    auto &book = station.assignments();
    auto assignments = group.isNull() ? book.ofPerson(person) : book.ofGroup(group);
    auto groups = book.groups();
    if (!assignments || !groups) {
        return assignments ? groups.error() : assignments.error();
    }
    if (!person.isNull()) {
        auto plans = book.plans(person);
        if (!plans) {
            return plans.error();
        }
        loaded.plans = std::move(*plans);
    }
    loaded.assignments = std::move(*assignments);
    loaded.groups = std::move(*groups);
    loaded.trades = station.content().trades();
    loaded.today = station.calendar().dayOf(station.clock().now());
    return loaded;
}

void AssignmentsModel::load()
{
    if (m_person.isNull() && m_group.isNull()) {
        return;
    }
    m_app.backend().run(
        this,
        [person = m_person, group = m_group](scenarios::Station &station) { return read(station, person, group); },
        [this, person = m_person, group = m_group](Result<AssignedBefore> loaded) {
            if (person != m_person || group != m_group) {
                return; // another one was opened meanwhile
            }
            if (!loaded) {
                m_desk.tell(loaded.error(), {});
                return;
            }
            show(std::move(*loaded));
        });
}

void AssignmentsModel::show(AssignedBefore loaded)
{
    m_loaded = std::move(loaded);
    m_all.clear();
    for (const auto &assignment : m_loaded.assignments) {
        m_all.append(assignmentItem(assignment, m_loaded, m_group.isNull()));
    }
    Q_EMIT changed();
}

QList<UnitItem> AssignmentsModel::units() const
{
    QList<UnitItem> items;
    if (const auto *trade = m_loaded.trade(m_draft.trade)) {
        for (const auto &unit : trade->units) {
            const auto slug = QString::fromStdString(unit.slug);
            items.append({slug, QString::fromStdString(unit.title), static_cast<int>(unit.terms.size()),
                          m_chosenUnits.contains(slug)});
        }
    }
    return items;
}

void AssignmentsModel::begin()
{
    cancel();
    m_choosing = true;
    Q_EMIT changed();
}

void AssignmentsModel::cancel()
{
    m_choosing = false;
    m_draft = {};
    m_extent = Whole;
    m_chosenUnits.clear();
    m_words.clear();
    m_found.clear();
    m_startsOn.clear();
    m_courseOn.clear();
    m_startFault.clear();
    m_courseFault.clear();
    m_wordsFault.clear();
    m_forecast.clear();
    m_pause.stop();
    ++m_asked;
    ++m_searched;
    Q_EMIT changed();
}

void AssignmentsModel::chooseTrade(const QString &slug)
{
    m_draft.trade = slug.toStdString();
    m_chosenUnits.clear();
    m_words.clear();
    m_found.clear();
    changeDraft();
}

void AssignmentsModel::setExtent(Extent extent)
{
    m_extent = extent;
    changeDraft();
}

void AssignmentsModel::toggleUnit(const QString &slug)
{
    if (!m_chosenUnits.removeOne(slug)) {
        m_chosenUnits.append(slug);
    }
    changeDraft();
}

void AssignmentsModel::setStartsOn(const QString &text)
{
    if (m_startsOn != text) {
        m_startsOn = text;
        changeDraft();
    }
}

void AssignmentsModel::setCourseOn(const QString &text)
{
    if (m_courseOn != text) {
        m_courseOn = text;
        changeDraft();
    }
}

void AssignmentsModel::setDaysPerWeek(int days)
{
    m_draft.daysPerWeek = days;
    changeDraft();
}

void AssignmentsModel::setMinutes(int minutes)
{
    m_draft.minutesPerDay = minutes;
    changeDraft();
}

void AssignmentsModel::search(const QString &query)
{
    const int searched = ++m_searched;
    m_app.backend().run(
        this,
        [query = query.toStdString(), trade = m_draft.trade](scenarios::Station &station) {
            std::vector<glossary::Term> terms;
            for (const auto &id : station.content().search(query, 10 * mostFound)) {
                auto term = station.content().term(id);
                if (term && id.trade() == trade && terms.size() < mostFound) {
                    terms.push_back(std::move(*term));
                }
            }
            return terms;
        },
        [this, searched](const std::vector<glossary::Term> &terms) {
            if (searched != m_searched) {
                return;
            }
            m_found.clear();
            for (const auto &term : terms) {
                const auto item = wordItem(term, m_app.language());
                if (std::ranges::find(m_words, item.id, &WordItem::id) == m_words.end()) {
                    m_found.append(item);
                }
            }
            Q_EMIT changed();
        });
}

void AssignmentsModel::addWord(const QString &id)
{
    const auto found = std::ranges::find(m_found, id, &WordItem::id);
    if (found != m_found.end()) {
        m_words.append(*found);
        m_found.clear();
        changeDraft();
    }
}

void AssignmentsModel::removeWord(const QString &id)
{
    m_words.removeIf([&](const WordItem &word) { return word.id == id; });
    changeDraft();
}

void AssignmentsModel::changeDraft()
{
    m_startFault.clear();
    m_courseFault.clear();
    m_wordsFault.clear();
    m_forecast.clear();
    ++m_asked;
    m_pause.start();
    Q_EMIT changed();
}

std::optional<Assignment> AssignmentsModel::complete(bool tellFaults)
{
    auto assignment = m_draft;
    assignment.person = m_person;
    assignment.group = m_group;
    assignment.teacher = m_desk.teacher();
    const auto start =
        m_startsOn.trimmed().isEmpty() ? std::optional(m_loaded.today) : dayFromText(m_startsOn, m_loaded.today);
    const auto course = dayFromText(m_courseOn, start.value_or(m_loaded.today));
    const bool hasCourse = !m_courseOn.trimmed().isEmpty();
    assignment.startsOn = start.value_or(m_loaded.today);
    assignment.courseDay = hasCourse ? course : std::nullopt;
    if (m_extent == Units) {
        for (const auto &unit : units()) {
            if (unit.chosen) {
                assignment.units.push_back(unit.slug.toStdString());
            }
        }
    } else if (m_extent == OwnWords) {
        for (const auto &word : m_words) {
            assignment.terms.push_back(base::ContentId::parse(word.id.toStdString()).value());
        }
    }
    const bool isEmpty = m_extent != Whole && assignment.units.empty() && assignment.terms.empty();
    const bool isLate = hasCourse && course && *course <= std::max(assignment.startsOn, m_loaded.today);
    if (tellFaults) {
        m_startFault = start ? QString() : tr("Skriv en dato, for eksempel 14-12-2026.");
        m_courseFault = hasCourse && !course ? tr("Skriv en dato, for eksempel 14-12-2026.")
                        : isLate             ? tr("Kurset skal begynde efter den første dag med øvelse.")
                                             : QString();
        m_wordsFault = !isEmpty            ? QString()
                       : m_extent == Units ? tr("Vælg mindst ét emne.")
                                           : tr("Vælg mindst ét ord.");
        Q_EMIT changed();
    }
    const bool isWhole = start && !isLate && !isEmpty && (!hasCourse || course) && !assignment.trade.empty();
    return isWhole ? std::optional(assignment) : std::nullopt;
}

void AssignmentsModel::foresee()
{
    const auto assignment = complete(false);
    if (!assignment || !assignment->courseDay) {
        return;
    }
    struct Question
    {
        Result<drill::CourseGoal> goal;
        std::shared_ptr<const drill::MemoryModel> memory;
        std::string model;
    };
    m_app.backend().run(
        this,
        [assignment](scenarios::Station &station) {
            const auto memory = station.drills().memory(assignment->person);
            return Question{scenarios::courseGoal(station, assignment->person, *assignment), station.memoryModel(),
                            memory ? memory->model : std::string()};
        },
        [this, asked = m_asked, assignment](const Question &question) {
            if (!question.goal || asked != m_asked) {
                return;
            }
            m_app.backend().runAside(
                this, [question] { return question.memory->plan(*question.goal, question.model); },
                [this, asked, assignment](const drill::CoursePlan &plan) {
                    if (asked == m_asked) {
                        m_forecast = tr("%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 "
                                        "dage om ugen. Så kommer der %5 nye ord om dagen.")
                                         .arg(std::lround(plan.expectedKnown))
                                         .arg(plan.terms)
                                         .arg(assignment->minutesPerDay)
                                         .arg(assignment->daysPerWeek)
                                         .arg(plan.newTermsPerDay);
                        Q_EMIT changed();
                    }
                });
        });
}

void AssignmentsModel::assign()
{
    const auto assignment = complete(true);
    if (assignment) {
        save(*assignment, tr("Opgaven er givet."), true);
    }
}

void AssignmentsModel::withdraw(const QString &id)
{
    const auto found =
        std::ranges::find(m_loaded.assignments, idFrom<base::AssignmentId>(id), &scenarios::Assignment::id);
    if (found == m_loaded.assignments.end()) {
        return;
    }
    auto assignment = *found;
    assignment.withdrawn = true;
    save(assignment, tr("Opgaven er taget tilbage. Det, der er øvet, bliver stående."), false);
}

void AssignmentsModel::save(const Assignment &assignment, const QString &note, bool replans)
{
    m_app.backend().run(
        this, [assignment](scenarios::Station &station) { return station.assignments().save(assignment); },
        [this, note, replans, person = assignment.person](const Result<base::AssignmentId> &saved) {
            if (saved) {
                cancel();
            }
            if (saved && replans && !person.isNull()) {
                startUpkeep(m_app, person, this, [this] { load(); });
            }
            load();
            if (!m_group.isNull()) {
                m_desk.groups()->load(); // the map shows the trade that is to be learnt
            }
            m_desk.tell(saved ? Result<void>() : saved.error(), note);
        });
}

} // namespace fagdansk::viewmodels
