// The door to a model of memory: what is learnt from review logs, and the schedulers made of it. Nobody else knows what
// a fitted model holds.
#pragma once

#include "wordlists/drill/course_plan.h"
#include "wordlists/drill/review_trees.h"
#include "wordlists/drill/scheduler.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fagdansk::drill {

struct FittedModel
{
    std::string text;         ///< one line of ASCII, kept in records
    std::size_t counted = 0;  ///< the held-back reviews that the losses speak of
    double logLossBefore = 0; ///< of what the fit began with
    double logLossAfter = 0;
};

/// Pure. `fitted` is a FittedModel's text; empty, or another model's, it stands for what this model begins with.
class MemoryModel
{
public:
    virtual ~MemoryModel() = default;

    virtual std::unique_ptr<Scheduler> scheduler(std::string_view fitted) const = 0;
    /// Fitted to a log (as for ReviewTrees), beginning with `from`; nothing unless it foretells the log's held-back end
    /// better.
    virtual std::optional<FittedModel> fit(std::span<const LoggedReview> reviews, std::string_view from) const = 0;
    virtual CoursePlan plan(const CourseGoal &goal, std::string_view fitted) const = 0;
};

} // namespace fagdansk::drill
