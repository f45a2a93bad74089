#include "wordlists/drill/rehearsal_builder.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace fagdansk::drill {
namespace {
using glossary::Instruction;
using glossary::LoadChart;
using glossary::QuizRow;
using glossary::Rehearsals;

/// How many steps are put in order on each rung.
std::size_t stepCount(Rung rung)
{
    switch (rung) {
    case Rung::Recognise:
        return 3;
    case Rung::Recall:
        return 4;
    case Rung::Produce:
        break;
    }
    return 5;
}

QuizChoice quizChoice(const QuizRow &row)
{
    return {row.prompt, {{row.options.begin(), row.options.end()}, row.right}, row.why};
}

/// Some steps in a row, never shown in their right order.
StepOrder stepOrder(const Instruction &instruction, Rung rung, RandomSource &random)
{
    const auto count = std::min(stepCount(rung), instruction.steps.size());
    const auto first = random.below(instruction.steps.size() - count + 1);
    std::vector<std::size_t> shown(count);
    std::iota(shown.begin(), shown.end(), 0U);
    shuffle(shown, random);
    if (std::ranges::is_sorted(shown)) {
        std::rotate(shown.begin(), shown.begin() + 1, shown.end());
    }
    StepOrder task{instruction.title, {}, std::vector<std::size_t>(count)};
    for (std::size_t place = 0; place < count; ++place) {
        task.steps.push_back(instruction.steps[first + shown[place]]);
        task.order[shown[place]] = place;
    }
    return task;
}

ChartReading chartReading(const LoadChart &chart, Rung rung, RandomSource &random)
{
    auto question = loadQuestion(chart, rung, random);
    Options answers{question.answers, question.right};
    return {chart, std::move(question), std::move(answers)};
}

template <class Item>
const Item *itemOf(const std::vector<Item> &items, const base::ContentId &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

std::optional<Task> taskOf(const Rehearsals &rehearsals, const CardKey &card, Rung rung, RandomSource &random)
{
    const auto *row = card.facet == Facet::Quiz ? itemOf(rehearsals.quiz, card.term) : nullptr;
    const auto *instruction = card.facet == Facet::Order ? itemOf(rehearsals.instructions, card.term) : nullptr;
    const auto *chart = card.facet == Facet::Chart ? itemOf(rehearsals.charts, card.term) : nullptr;
    if (row) {
        return quizChoice(*row);
    }
    if (instruction) {
        return stepOrder(*instruction, rung, random);
    }
    return chart ? std::optional<Task>(chartReading(*chart, rung, random)) : std::nullopt;
}
} // namespace

base::Result<Exercise> buildRehearsal(const Rehearsals &rehearsals, const CardKey &card, Rung rung,
                                      RandomSource &random)
{
    auto task = taskOf(rehearsals, card, rung, random);
    if (!task) {
        return base::Error{base::ErrorKind::NotFound, "no rehearsal for the card " + card.text()};
    }
    return Exercise{card, rung, std::move(*task)};
}

std::vector<PlannedTerm> withRehearsals(std::vector<PlannedTerm> words, const Rehearsals &rehearsals,
                                        std::size_t wordsBetween)
{
    std::vector<PlannedTerm> extra;
    const auto most = std::max({rehearsals.quiz.size(), rehearsals.instructions.size(), rehearsals.charts.size()});
    for (std::size_t i = 0; i < most; ++i) {
        const auto add = [&](const auto &items, Facet facet) {
            if (i < items.size()) {
                extra.push_back({items[i].id, {facet}});
            }
        };
        add(rehearsals.charts, Facet::Chart);
        add(rehearsals.instructions, Facet::Order);
        add(rehearsals.quiz, Facet::Quiz);
    }
    std::vector<PlannedTerm> planned;
    std::size_t next = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        planned.push_back(std::move(words[i]));
        if ((i + 1) % wordsBetween == 0 && next < extra.size()) {
            planned.push_back(std::move(extra[next++]));
        }
    }
    std::move(extra.begin() + static_cast<std::ptrdiff_t>(next), extra.end(), std::back_inserter(planned));
    return planned;
}

} // namespace fagdansk::drill
