#include "wordlists/drill/fsrs_memory_model.h"

#include "wordlists/drill/fsrs_fit.h"
#include "wordlists/drill/fsrs_scheduler.h"

#include <array>
#include <charconv>

namespace fagdansk::drill {
namespace {
constexpr std::string_view mark = "fsrs6:";
} // namespace

std::string FsrsMemoryModel::text(const FsrsWeights &weights)
{
    std::string text(mark);
    for (const double weight : weights) {
        std::array<char, 32> digits{}; // the shortest that reads back the same
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), weight).ptr;
        text += text.size() == mark.size() ? "" : ",";
        text.append(digits.data(), end);
    }
    return text;
}

FsrsParameters FsrsMemoryModel::parameters(std::string_view fitted)
{
    FsrsParameters parameters;
    if (fitted.starts_with(mark)) {
        if (const auto weights = parseWeights(fitted.substr(mark.size()))) {
            parameters.weights = clipWeights(*weights, parameters.relearningMinutes.size());
        }
    }
    return parameters;
}

std::unique_ptr<Scheduler> FsrsMemoryModel::scheduler(std::string_view fitted) const
{
    auto made = FsrsScheduler::create(parameters(fitted));
    return std::make_unique<FsrsScheduler>(made ? std::move(*made) : FsrsScheduler());
}

std::optional<FittedModel> FsrsMemoryModel::fit(std::span<const LoggedReview> reviews, std::string_view from) const
{
    FitOptions options;
    const auto start = parameters(from);
    options.start = start.weights;
    options.relearningSteps = start.relearningMinutes.size();
    const auto fit = fitToAdopt(reviews, options);
    return fit ? std::optional(FittedModel{text(fit->weights), fit->counted, fit->logLossBefore, fit->logLossAfter})
               : std::nullopt;
}

CoursePlan FsrsMemoryModel::plan(const CourseGoal &goal, std::string_view fitted) const
{
    return planCourse(goal, parameters(fitted));
}

} // namespace fagdansk::drill
