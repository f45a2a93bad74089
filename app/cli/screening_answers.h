// What `screening run` reads: docs/cli/screening-answers.schema.json as a value.
#pragma once

#include "screening/recommendation/teacher_context.h"
#include "screening/session/answer.h"
#include "screening/session/plan.h"
#include "wordlists/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace fagdansk::cli {

struct GivenParticipant
{
    std::string name;                 ///< empty: the alias
    std::string alias;                ///< empty: "Deltager" with a number
    std::string motherTongue = "und"; ///< BCP 47
};

struct TimedAnswer
{
    session::Answer answer;
    std::int64_t elapsedMs = 0;
};

struct ConfirmWish
{};
struct OverrideWish
{
    std::string outcome;
    std::string reason;
};
using DecisionWish = std::variant<ConfirmWish, OverrideWish>;

struct ScreeningAnswers
{
    std::string trade;
    std::string form = "A";
    std::string teacher = "fagdansk-cli";
    GivenParticipant participant;
    session::Plan plan;
    std::map<session::StepKey, TimedAnswer> answers;
    std::map<session::StepKey, int> marks; ///< 0..2
    std::optional<recommendation::TeacherContext> context;
    std::optional<DecisionWish> decision;
};

/// Any bytes. InvalidInput names the key at fault; a key that means nothing, or stands twice, is a fault as well.
base::Result<ScreeningAnswers> readScreeningAnswers(std::string_view json);

} // namespace fagdansk::cli
