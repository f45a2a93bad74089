#include "app/scenarios/marking_desk.h"

#include "app/scenarios/screening_run.h"
#include "screening/marking/mark_request.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <tuple>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr auto spotSetting = "marking.spot-checks";

/// FNV-1a: a stable order that says nothing about who answered first.
std::uint64_t stableDraw(const MarkTask &task)
{
    std::uint64_t hash = 14695981039346656037ULL;
    const auto mix = [&hash](std::uint8_t byte) { hash = (hash ^ byte) * 1099511628211ULL; };
    std::ranges::for_each(task.screening.uuid.bytes, mix);
    for (const char c : task.stepKey) {
        mix(static_cast<std::uint8_t>(c));
    }
    return hash ^ (hash >> 29);
}

std::string titleOfText(const items::Form &form, session::PartKind part)
{
    return part == session::PartKind::Everyday    ? form.everyday.title
           : part == session::PartKind::Technical ? form.technical.title
                                                  : "";
}

bool looksLikeCprAt(const ScreeningRecord &record, const std::string &stepKey)
{
    const auto last = std::find_if(record.answers.rbegin(), record.answers.rend(),
                                   [&](const StoredAnswer &answer) { return answer.stepKey == stepKey; });
    return last != record.answers.rend() && last->looksLikeCpr;
}

/// Every written explanation of a screening.
std::vector<MarkTask> tasksOf(const ScreeningRecord &record, const ScreeningRun &run, int spotPercent)
{
    std::vector<MarkTask> tasks;
    for (const auto &answers : run.course().items()) {
        const auto *explanation = answers.answer ? std::get_if<session::Explanation>(&*answers.answer) : nullptr;
        if (!explanation) {
            continue;
        }
        MarkTask task;
        task.screening = record.summary.screening;
        task.person = record.summary.person;
        task.stepKey = answers.key.text;
        task.trade = record.summary.trade;
        task.formLetter = record.summary.formLetter;
        task.item = *answers.item;
        task.textTitle = titleOfText(run.course().form(), answers.part);
        task.answer = explanation->text;
        task.looksLikeCpr = looksLikeCprAt(record, task.stepKey);
        task.drawnBlind = stableDraw(task) % 100 < static_cast<std::uint64_t>(spotPercent);
        tasks.push_back(std::move(task));
    }
    return tasks;
}

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

/// Calls `take(record, tasks)` for every finished screening that `wants` says yes to.
template <class Wants, class Take>
Result<void> forFinished(Station &station, Wants wants, Take take)
{
    const auto summaries = station.screenings().summaries({});
    const auto percent = spotChecks(station);
    if (!summaries || !percent) {
        return summaries ? percent.error() : summaries.error();
    }
    for (const auto &summary : *summaries) {
        if (summary.state == ScreeningState::Open || !wants(summary)) {
            continue;
        }
        const auto record = station.screenings().screening(summary.screening);
        const auto run = record ? ScreeningRun::load(station, summary.screening) : Result<ScreeningRun>(record.error());
        if (!run) {
            return run.error();
        }
        take(*record, tasksOf(*record, *run, *percent));
    }
    return {};
}

void sortTasks(std::vector<MarkTask> &tasks, MarkingOrder order)
{
    std::ranges::stable_sort(tasks, [](const MarkTask &a, const MarkTask &b) {
        return std::tuple(a.item.id, stableDraw(a)) < std::tuple(b.item.id, stableDraw(b));
    });
    number(tasks);
    if (order == MarkingOrder::ByParticipant) {
        std::ranges::stable_sort(tasks, {}, &MarkTask::screening);
    }
}
} // namespace

Result<std::vector<MarkTask>> marksWaiting(Station &station, MarkingOrder order)
{
    std::vector<MarkTask> tasks;
    const auto read = forFinished(
        station, [](const ScreeningSummary &summary) { return summary.unmarked > 0; },
        [&tasks](const ScreeningRecord &record, std::vector<MarkTask> all) {
            for (auto &task : all) {
                if (std::ranges::find(record.marks, task.stepKey, &StoredMark::stepKey) == record.marks.end()) {
                    tasks.push_back(std::move(task));
                }
            }
        });
    if (!read) {
        return read.error();
    }
    sortTasks(tasks, order);
    return tasks;
}

Result<std::vector<MarkedTask>> marksGiven(Station &station)
{
    std::vector<MarkedTask> given;
    const auto read = forFinished(
        station, [](const ScreeningSummary &) { return true; },
        [&given](const ScreeningRecord &record, std::vector<MarkTask> all) {
            for (auto &task : all) {
                const auto mark = std::ranges::find(record.marks, task.stepKey, &StoredMark::stepKey);
                if (mark != record.marks.end()) {
                    given.push_back({std::move(task), *mark});
                }
            }
        });
    if (!read) {
        return read.error();
    }
    std::ranges::stable_sort(given, [](const MarkedTask &a, const MarkedTask &b) {
        return std::tuple(a.task.item.id, stableDraw(a.task)) < std::tuple(b.task.item.id, stableDraw(b.task));
    });
    return given;
}

Result<int> spotChecks(Station &station)
{
    const auto value = station.centre().setting(spotSetting);
    if (!value) {
        return value.error();
    }
    int percent = spotCheckPercent;
    std::from_chars(value->data(), value->data() + value->size(), percent);
    return percent;
}

Result<void> setSpotChecks(Station &station, int percent)
{
    if (percent < 0 || percent > 100) {
        return Error{ErrorKind::InvalidInput, "a share of spot checks is 0 to 100, not " + std::to_string(percent)};
    }
    return station.centre().setSetting(spotSetting, std::to_string(percent));
}

marking::Suggestion suggest(Station &station, const MarkTask &task, const TaughtMarks *taught)
{
    const auto term = station.content().term(task.item.id);
    auto request = marking::markRequest(task.item, term ? &*term : nullptr, task.answer);
    if (taught != nullptr) {
        request.taught = taught->of(task.item.id.text());
    }
    return station.marker().suggest(request);
}

bool isBlind(const MarkTask &task, const marking::Suggestion &suggestion)
{
    return task.drawnBlind || !suggestion.sure;
}

Result<void> mark(Station &station, const MarkTask &task, int mark, const marking::Suggestion &suggestion,
                  base::TeacherId teacher)
{
    if (mark < 0 || mark > 2) {
        return Error{ErrorKind::Refused, "a mark is 0, 1 or 2, not " + std::to_string(mark)};
    }
    return record(station,
                  {AnswerMarked{task.screening, task.person, teacher, task.stepKey, mark, isBlind(task, suggestion),
                                static_cast<int>(suggestion.mark), suggestion.confidence}});
}

Result<void> withdrawMark(Station &station, const MarkTask &task, base::TeacherId teacher)
{
    return record(station, {AnswerMarked{task.screening, task.person, teacher, task.stepKey, std::nullopt}});
}

} // namespace fagdansk::scenarios
