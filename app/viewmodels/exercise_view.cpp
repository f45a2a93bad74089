#include "app/viewmodels/exercise_view.h"

#include <algorithm>

namespace fagdansk::viewmodels {
namespace {
QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The first letters: a third of the word, one at least.
QString hintOf(const std::string &expected)
{
    const QString word = text(expected);
    return word.left(std::max<qsizetype>(1, word.size() / 3)) + QStringLiteral("…");
}

struct Fill
{
    ExerciseView &view;

    void cue(const drill::Cue &given) const
    {
        std::visit(
            [this](const auto &cue) {
                using T = std::decay_t<decltype(cue)>;
                if constexpr (std::is_same_v<T, drill::DefinitionCue>) {
                    view.cue = DrillModel::DefinitionCue;
                    view.cueText = text(cue.text);
                } else if constexpr (std::is_same_v<T, drill::PictureCue>) {
                    view.cue = DrillModel::PictureCue;
                    view.cueText = text(cue.picture);
                } else if constexpr (std::is_same_v<T, drill::TranslationCue>) {
                    view.cue = DrillModel::TranslationCue;
                    view.cueText = text(cue.text);
                } else {
                    view.cue = DrillModel::SoundCue;
                    view.cueText = text(cue.say);
                    view.say = view.cueText;
                }
            },
            given);
    }
    void options(const drill::Options &given) const
    {
        for (const auto &option : given.texts) {
            view.options.append(text(option));
        }
        view.right = static_cast<int>(given.right);
    }

    void operator()(const drill::MeaningChoice &task) const
    {
        view.kind = DrillModel::MeaningChoice;
        view.word = text(task.word);
        view.say = text(task.say);
        options(task.definitions);
    }
    void operator()(const drill::WordChoice &task) const
    {
        view.kind = DrillModel::WordChoice;
        cue(task.cue);
        options(task.words);
    }
    void operator()(const drill::ListenChoice &task) const
    {
        view.kind = DrillModel::ListenChoice;
        cue(drill::SoundCue{task.say});
        options(task.words);
    }
    void operator()(const drill::TypeWord &task) const
    {
        view.kind = DrillModel::TypeWord;
        cue(task.cue);
        view.hint = hintOf(task.key.expected);
    }
    void operator()(const drill::GapSentence &task) const
    {
        view.before = text(task.before);
        view.after = text(task.after);
        cue(task.cue);
        if (const auto *choices = std::get_if<drill::Options>(&task.answer)) {
            view.kind = DrillModel::GapChoice;
            options(*choices);
        } else {
            view.kind = DrillModel::GapType;
            view.hint = hintOf(std::get<drill::TypedKey>(task.answer).expected);
        }
    }
    void operator()(const drill::CompoundBuild &task) const
    {
        view.kind = DrillModel::CompoundBuild;
        cue(task.cue);
        view.word = text(task.word);
        for (const auto &slot : task.slots) {
            view.slotItems.append({text(slot.link), text(slot.text), slot.given});
        }
        for (const auto &tile : task.tiles) {
            view.tiles.append(text(tile));
        }
    }
    void operator()(const drill::ArticleChoice &task) const
    {
        view.kind = DrillModel::ArticleChoice;
        view.word = text(task.word);
        view.say = text(task.say);
        options(task.articles);
    }
};
} // namespace

ExerciseView ExerciseView::of(const drill::Exercise &exercise)
{
    ExerciseView view;
    std::visit(Fill{view}, exercise.task);
    return view;
}

int ExerciseView::openSlots() const
{
    return static_cast<int>(std::ranges::count(slotItems, false, &SlotItem::given));
}

int ExerciseView::openIndex(int slot) const
{
    if (slot < 0 || slot >= slotItems.size() || slotItems.at(slot).given) {
        return -1;
    }
    return static_cast<int>(
        std::count_if(slotItems.begin(), slotItems.begin() + slot, [](const SlotItem &item) { return !item.given; }));
}

} // namespace fagdansk::viewmodels
