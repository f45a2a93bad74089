// An answer grades itself: wrong = Again, near miss or hint = Hard, right = Good. Time never counts.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/drill/exercise.h"
#include "wordlists/drill/scheduler.h"
#include "wordlists/drill/typed_answer_judge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::drill {

struct Chosen
{
    std::size_t option = 0; ///< index in Options::texts
};

struct Typed
{
    std::string text;
};

/// The tiles put into the slots that were not given, in order.
struct Built
{
    std::vector<std::string> tiles;
};

/// The steps as they were put in order, each by its index in StepOrder::steps.
struct Ordered
{
    std::vector<std::size_t> steps;
};

/// For each word, the index of the meaning it was paired with.
struct Matched
{
    std::vector<std::size_t> meanings;
};

struct DoNotKnow
{};

using Answer = std::variant<Chosen, Typed, Built, Ordered, Matched, DoNotKnow>;

enum class Outcome { Right, NearMiss, Wrong };

struct Graded
{
    Outcome outcome = Outcome::Wrong;
    Grade grade = Grade::Again;
    std::string right;                   ///< what was right, to show
    std::optional<TypedJudgement> typed; ///< how a typed answer was judged
};

/// InvalidInput for an answer that does not belong to the exercise: a bug in the screen, not a wrong answer.
base::Result<Graded> gradeAnswer(const Exercise &exercise, const Answer &answer, bool hintUsed,
                                 const TypedAnswerJudge &judge);

} // namespace fagdansk::drill
