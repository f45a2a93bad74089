// FSRS-6 behind the MemoryModel door. A fitted model is written "fsrs6:" and its 21 weights apart by commas.
#pragma once

#include "wordlists/drill/fsrs_parameters.h"
#include "wordlists/drill/memory_model.h"

namespace fagdansk::drill {

class FsrsMemoryModel final : public MemoryModel
{
public:
    std::unique_ptr<Scheduler> scheduler(std::string_view fitted) const override;
    std::optional<FittedModel> fit(std::span<const LoggedReview> reviews, std::string_view from) const override;
    CoursePlan plan(const CourseGoal &goal, std::string_view fitted) const override;

    static std::string text(const FsrsWeights &weights);
    static FsrsParameters parameters(std::string_view fitted);
};

} // namespace fagdansk::drill
