#include "app/scenarios/taught_marks.h"

#include "app/scenarios/screening_run.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <variant>

namespace fagdansk::scenarios {
namespace {
constexpr auto learningSetting = "marking.learns";

bool teaches(const StoredMark &mark)
{
    return mark.mark >= 0 && mark.mark <= 2 &&
           (mark.blind || mark.mark != mark.suggested || (mark.second && mark.second->settled));
}
} // namespace

base::Result<TaughtMarks> TaughtMarks::read(Station &station, std::size_t newest)
{
    auto summaries = station.screenings().summaries({});
    if (!summaries) {
        return summaries.error();
    }
    std::ranges::stable_sort(*summaries, std::ranges::greater(),
                             [](const ScreeningSummary &summary) { return summary.finishedAt.value; });
    summaries->resize(std::min(summaries->size(), newest));
    TaughtMarks taught;
    for (const auto &summary : *summaries) {
        if (summary.state == ScreeningState::Open) {
            continue;
        }
        const auto record = station.screenings().screening(summary.screening);
        if (!record) {
            return record.error();
        }
        if (std::ranges::none_of(record->marks, teaches)) {
            continue;
        }
        const auto run = ScreeningRun::load(station, summary.screening);
        if (!run) {
            return run.error();
        }
        for (const auto &item : run->course().items()) {
            const auto mark = std::ranges::find(record->marks, item.key.text, &StoredMark::stepKey);
            const auto *explanation = item.answer ? std::get_if<session::Explanation>(&*item.answer) : nullptr;
            if (mark != record->marks.end() && teaches(*mark) && explanation != nullptr) {
                taught.m_marks[item.item->id.text()].push_back(
                    {explanation->text, static_cast<marking::Mark>(mark->counts())});
            }
        }
    }
    return taught;
}

base::Result<bool> learnsFromTeachers(Station &station)
{
    const auto value = station.centre().setting(learningSetting);
    if (!value) {
        return value.error();
    }
    return *value != "no";
}

base::Result<void> setLearnsFromTeachers(Station &station, bool learns)
{
    return station.centre().setSetting(learningSetting, learns ? "yes" : "no");
}

std::span<const marking::TaughtMark> TaughtMarks::of(std::string_view item) const
{
    const auto found = m_marks.find(item);
    return found != m_marks.end() ? std::span<const marking::TaughtMark>(found->second)
                                  : std::span<const marking::TaughtMark>();
}

} // namespace fagdansk::scenarios
