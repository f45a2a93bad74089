#include "wordlists/drill/grading.h"

#include <utility>

namespace fagdansk::drill {
namespace {
/// What an exercise waits for.
using Expected =
    std::variant<const Options *, const TypedKey *, const CompoundBuild *, const PairMatch *, const StepOrder *>;

struct ExpectedOf
{
    Expected operator()(const MeaningChoice &task) const { return &task.definitions; }
    Expected operator()(const WordChoice &task) const { return &task.words; }
    Expected operator()(const ListenChoice &task) const { return &task.words; }
    Expected operator()(const TypeWord &task) const { return &task.key; }
    Expected operator()(const CompoundBuild &task) const { return &task; }
    Expected operator()(const ArticleChoice &task) const { return &task.articles; }
    Expected operator()(const PictureChoice &task) const { return &task.pictures; }
    Expected operator()(const PartMeaning &task) const { return &task.definitions; }
    Expected operator()(const PairMatch &task) const { return &task; }
    Expected operator()(const StepOrder &task) const { return &task; }
    Expected operator()(const QuizChoice &task) const { return &task.answers; }
    Expected operator()(const ChartReading &task) const { return &task.answers; }
    Expected operator()(const GapSentence &task) const
    {
        const auto *options = std::get_if<Options>(&task.answer);
        return options != nullptr ? Expected(options) : Expected(&std::get<TypedKey>(task.answer));
    }
};

struct RightText
{
    std::string operator()(const Options *options) const { return options->texts[options->right]; }
    std::string operator()(const TypedKey *key) const { return key->expected; }
    std::string operator()(const CompoundBuild *task) const { return task->word; }
    std::string operator()(const PairMatch *task) const { return task->words[task->own]; }
    std::string operator()(const StepOrder *task) const { return task->title; }
};

bool isBuiltRight(const CompoundBuild &task, const std::vector<std::string> &tiles)
{
    std::vector<std::string> right;
    for (const auto &slot : task.slots) {
        if (!slot.given) {
            right.push_back(slot.text);
        }
    }
    return tiles == right;
}

/// Two neighbours changed over are a near miss: the rest of the way is known.
Outcome outcomeOf(const StepOrder &task, const std::vector<std::size_t> &steps)
{
    auto order = task.order;
    if (steps == order) {
        return Outcome::Right;
    }
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        std::swap(order[i], order[i + 1]);
        if (steps == order) {
            return Outcome::NearMiss;
        }
        std::swap(order[i], order[i + 1]);
    }
    return Outcome::Wrong;
}

/// The card is its own word's; where only others are mixed up it is a near miss.
Outcome outcomeOf(const PairMatch &task, const std::vector<std::size_t> &meanings)
{
    if (meanings == task.meaningOf) {
        return Outcome::Right;
    }
    return meanings[task.own] == task.meaningOf[task.own] ? Outcome::NearMiss : Outcome::Wrong;
}

Outcome outcomeOf(TypedVerdict verdict, Facet facet)
{
    switch (verdict) {
    case TypedVerdict::Exact:
    case TypedVerdict::Variant:
        return Outcome::Right;
    case TypedVerdict::Slip:
    case TypedVerdict::Synonym:
        return Outcome::NearMiss;
    // Where the form is what is practised, another form is another answer.
    case TypedVerdict::Inflection:
        return facet == Facet::Forms ? Outcome::Wrong : Outcome::NearMiss;
    case TypedVerdict::OtherWord:
    case TypedVerdict::Wrong:
        break;
    }
    return Outcome::Wrong;
}

Grade gradeOf(Outcome outcome, bool hintUsed)
{
    if (outcome == Outcome::Wrong) {
        return Grade::Again;
    }
    return outcome == Outcome::NearMiss || hintUsed ? Grade::Hard : Grade::Good;
}

base::Error notItsAnswer(const Exercise &exercise)
{
    return {base::ErrorKind::InvalidInput, "the answer does not belong to the exercise of " + exercise.card.text()};
}
} // namespace

base::Result<Graded> gradeAnswer(const Exercise &exercise, const Answer &answer, bool hintUsed,
                                 const TypedAnswerJudge &judge)
{
    const Expected expected = std::visit(ExpectedOf{}, exercise.task);
    Graded graded;
    graded.right = std::visit(RightText{}, expected);
    const auto *options = std::get_if<const Options *>(&expected);
    const auto *key = std::get_if<const TypedKey *>(&expected);
    const auto *build = std::get_if<const CompoundBuild *>(&expected);
    const auto *pairs = std::get_if<const PairMatch *>(&expected);
    const auto *order = std::get_if<const StepOrder *>(&expected);
    if (const auto *chosen = std::get_if<Chosen>(&answer)) {
        if (options == nullptr || chosen->option >= (*options)->texts.size()) {
            return notItsAnswer(exercise);
        }
        graded.outcome = chosen->option == (*options)->right ? Outcome::Right : Outcome::Wrong;
    } else if (const auto *typed = std::get_if<Typed>(&answer)) {
        if (key == nullptr) {
            return notItsAnswer(exercise);
        }
        graded.typed = judge.judge(**key, typed->text);
        graded.outcome = outcomeOf(graded.typed->verdict, exercise.card.facet);
    } else if (const auto *built = std::get_if<Built>(&answer)) {
        if (build == nullptr) {
            return notItsAnswer(exercise);
        }
        graded.outcome = isBuiltRight(**build, built->tiles) ? Outcome::Right : Outcome::Wrong;
    } else if (const auto *ordered = std::get_if<Ordered>(&answer)) {
        if (order == nullptr || ordered->steps.size() != (*order)->steps.size()) {
            return notItsAnswer(exercise);
        }
        graded.outcome = outcomeOf(**order, ordered->steps);
    } else if (const auto *matched = std::get_if<Matched>(&answer)) {
        if (pairs == nullptr || matched->meanings.size() != (*pairs)->words.size()) {
            return notItsAnswer(exercise);
        }
        graded.outcome = outcomeOf(**pairs, matched->meanings);
    }
    graded.grade = gradeOf(graded.outcome, hintUsed);
    return graded;
}

} // namespace fagdansk::drill
