// What a diligent participant answers, and what an exercise shows.
#pragma once

#include "wordlists/drill/exercise.h"
#include "wordlists/drill/grading.h"

#include <string>
#include <variant>
#include <vector>

namespace fagdansk::support {

/// The right answer to an exercise, from the exercise itself.
struct RightAnswer
{
    drill::Answer operator()(const drill::MeaningChoice &task) const { return drill::Chosen{task.definitions.right}; }
    drill::Answer operator()(const drill::WordChoice &task) const { return drill::Chosen{task.words.right}; }
    drill::Answer operator()(const drill::ListenChoice &task) const { return drill::Chosen{task.words.right}; }
    drill::Answer operator()(const drill::TypeWord &task) const { return drill::Typed{task.key.expected}; }
    drill::Answer operator()(const drill::GapSentence &task) const
    {
        const auto *options = std::get_if<drill::Options>(&task.answer);
        return options ? drill::Answer(drill::Chosen{options->right})
                       : drill::Typed{std::get<drill::TypedKey>(task.answer).expected};
    }
    drill::Answer operator()(const drill::CompoundBuild &task) const
    {
        drill::Built built;
        for (const auto &slot : task.slots) {
            if (!slot.given) {
                built.tiles.push_back(slot.text);
            }
        }
        return built;
    }
    drill::Answer operator()(const drill::ArticleChoice &task) const { return drill::Chosen{task.articles.right}; }
    drill::Answer operator()(const drill::PictureChoice &task) const { return drill::Chosen{task.pictures.right}; }
    drill::Answer operator()(const drill::PartMeaning &task) const { return drill::Chosen{task.definitions.right}; }
    drill::Answer operator()(const drill::PairMatch &task) const { return drill::Matched{task.meaningOf}; }
    drill::Answer operator()(const drill::StepOrder &task) const { return drill::Ordered{task.order}; }
    drill::Answer operator()(const drill::QuizChoice &task) const { return drill::Chosen{task.answers.right}; }
    drill::Answer operator()(const drill::ChartReading &task) const { return drill::Chosen{task.answers.right}; }
};

inline drill::Answer rightAnswer(const drill::Exercise &exercise)
{
    return std::visit(RightAnswer{}, exercise.task);
}

/// Everything a participant can read or hear in an exercise.
struct WordsShown
{
    std::vector<std::string> operator()(const drill::MeaningChoice &task) const { return {task.word}; }
    std::vector<std::string> operator()(const drill::WordChoice &task) const { return task.words.texts; }
    std::vector<std::string> operator()(const drill::ListenChoice &task) const { return task.words.texts; }
    std::vector<std::string> operator()(const drill::TypeWord &task) const { return {task.key.expected}; }
    std::vector<std::string> operator()(const drill::GapSentence &task) const
    {
        const auto *options = std::get_if<drill::Options>(&task.answer);
        return options ? options->texts : std::vector<std::string>{};
    }
    std::vector<std::string> operator()(const drill::CompoundBuild &task) const { return {task.word}; }
    std::vector<std::string> operator()(const drill::ArticleChoice &task) const { return {task.word}; }
    std::vector<std::string> operator()(const drill::PictureChoice &task) const { return {task.word, task.say}; }
    std::vector<std::string> operator()(const drill::PartMeaning &task) const
    {
        return {task.parts.at(task.asked).text};
    }
    std::vector<std::string> operator()(const drill::PairMatch &task) const { return task.words; }
    /// Sentences are no exercise of the words in them.
    template <class Rehearsal>
    std::vector<std::string> operator()(const Rehearsal &) const
    {
        return {};
    }
};

} // namespace fagdansk::support
