#include "app/scenarios/second_marking.h"

#include "app/scenarios/screening_run.h"
#include "app/scenarios/teacher_names.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fagdansk::scenarios {
namespace {
using base::Result;
using Pairs = std::vector<std::pair<int, int>>;

/// Numbers the answers of each question, 1..n.
void number(std::vector<MarkTask> &tasks)
{
    std::map<std::string, int> counts;
    for (auto &task : tasks) {
        task.place = ++counts[task.item.id.text()];
    }
    for (auto &task : tasks) {
        task.ofQuestion = counts[task.item.id.text()];
    }
}

/// Questions that agree least first; of equal ones those with more answers.
void addQuestions(std::map<std::string, std::pair<const MarkTask *, Pairs>> &byQuestion, AgreementReport &report)
{
    for (const auto &[id, question] : byQuestion) {
        const auto &[task, pairs] = question;
        report.questions.push_back({task->item.prompt, task->trade, agreement::agreementOf(pairs)});
    }
    std::ranges::stable_sort(report.questions, [](const auto &a, const auto &b) {
        return std::tuple(a.agreement.exact, b.agreement.n) < std::tuple(b.agreement.exact, a.agreement.n);
    });
}
} // namespace

Result<std::vector<MarkTask>> secondMarksWaiting(Station &station, base::TeacherId teacher)
{
    auto given = marksGiven(station);
    if (!given) {
        return given.error();
    }
    std::vector<MarkTask> tasks;
    for (auto &one : *given) {
        if (one.marked.teacher != teacher && !one.marked.second) {
            tasks.push_back(std::move(one.task));
        }
    }
    number(tasks);
    return tasks;
}

Result<void> markSecond(Station &station, const MarkTask &task, int mark, base::TeacherId teacher)
{
    return record(station, {SecondMarkGiven{task.screening, task.person, teacher, task.stepKey, mark}});
}

Result<void> withdrawSecondMark(Station &station, const MarkTask &task, base::TeacherId teacher)
{
    return record(station, {SecondMarkGiven{task.screening, task.person, teacher, task.stepKey, std::nullopt}});
}

Result<AgreementReport> agreementReport(Station &station)
{
    const auto given = marksGiven(station);
    if (!given) {
        return given.error();
    }
    auto names = teacherNames(station);
    AgreementReport report;
    Pairs all;
    std::map<std::string, std::pair<const MarkTask *, Pairs>> byQuestion;
    for (const auto &[task, marked] : *given) {
        if (!marked.second) {
            continue;
        }
        all.emplace_back(marked.mark, marked.second->mark);
        auto &question = byQuestion[task.item.id.text()];
        question.first = &task;
        question.second.push_back(all.back());
        if (marked.mark != marked.second->mark) {
            report.differing.push_back({task, marked.mark, marked.second->mark, names[marked.teacher],
                                        names[marked.second->teacher], marked.second->settled});
        }
    }
    report.all = agreement::agreementOf(all);
    addQuestions(byQuestion, report);
    std::ranges::stable_sort(report.differing, {}, [](const Disagreement &one) { return one.settled.has_value(); });
    return report;
}

Result<void> settle(Station &station, const Disagreement &disagreement, int mark, base::TeacherId teacher)
{
    const auto &task = disagreement.task;
    return record(station, {MarkSettled{task.screening, task.person, teacher, task.stepKey, mark}});
}

} // namespace fagdansk::scenarios
