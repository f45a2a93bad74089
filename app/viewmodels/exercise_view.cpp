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
    void operator()(const drill::PictureChoice &task) const
    {
        view.kind = DrillModel::PictureChoice;
        view.word = text(task.word);
        view.say = text(task.say);
        if (task.word.empty()) {
            cue(drill::SoundCue{task.say});
        }
        options(task.pictures);
    }
    void operator()(const drill::PartMeaning &task) const
    {
        view.kind = DrillModel::PartMeaning;
        view.say = text(task.say);
        for (const auto &part : task.parts) {
            view.slotItems.append({text(part.link), text(part.text), true});
        }
        view.task.askedPart = static_cast<int>(task.asked);
        view.why = text(task.parts.at(task.asked).text) + QStringLiteral(": ") +
                   text(task.definitions.texts.at(task.definitions.right));
        view.saidAfter = view.why;
        options(task.definitions);
    }
    void operator()(const drill::PairMatch &task) const
    {
        view.kind = DrillModel::PairMatch;
        for (const auto &meaning : task.meanings) {
            const auto *picture = std::get_if<drill::PictureCue>(&meaning);
            const auto *translation = std::get_if<drill::TranslationCue>(&meaning);
            view.task.meanings.append(
                {picture ? text(picture->picture) : QString(), translation ? text(translation->text) : QString()});
        }
        view.rightPlaces = QList<int>(view.task.meanings.size(), -1);
        for (std::size_t word = 0; word < task.words.size(); ++word) {
            view.options.append(text(task.words[word]));
            view.rightPlaces[static_cast<int>(task.meaningOf[word])] = static_cast<int>(word);
        }
    }
    void operator()(const drill::StepOrder &task) const
    {
        view.kind = DrillModel::StepOrder;
        view.task.prompt = text(task.title);
        view.say = view.task.prompt;
        view.rightPlaces = QList<int>(static_cast<int>(task.steps.size()), -1);
        for (std::size_t place = 0; place < task.order.size(); ++place) {
            view.tiles.append(text(task.steps[place]));
            view.rightPlaces[static_cast<int>(task.order[place])] = static_cast<int>(place);
            view.saidAfter += (place > 0 ? QStringLiteral(" ") : QString()) + text(task.steps[task.order[place]]);
        }
    }
    void operator()(const drill::QuizChoice &task) const
    {
        view.kind = DrillModel::QuizChoice;
        view.task.prompt = text(task.prompt);
        view.say = view.task.prompt;
        view.why = text(task.why);
        view.saidAfter = view.why;
        options(task.answers);
    }
    void operator()(const drill::ChartReading &task) const
    {
        view.kind = DrillModel::ChartReading;
        view.task.prompt = text(task.question.prompt);
        view.say = view.task.prompt;
        view.why = text(task.question.why);
        view.saidAfter = view.why;
        auto &chart = view.task.chart;
        chart = {text(task.chart.title),
                 task.chart.axleMm,
                 task.chart.centreMm,
                 {},
                 {},
                 task.question.centreMm,
                 static_cast<int>(task.question.level)};
        for (const auto &level : task.chart.levels) {
            chart.heightsMm.append(level.heightMm);
            chart.loadsKg.append(level.loadKg);
        }
        options(task.answers);
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

drill::Answer ExerciseView::tilesAnswer(const QList<int> &placed) const
{
    if (kind == DrillModel::StepOrder) {
        return drill::Ordered{{placed.begin(), placed.end()}};
    }
    drill::Built built;
    for (const int tile : placed) {
        built.tiles.push_back(tiles.at(tile).toStdString());
    }
    return built;
}

drill::Answer ExerciseView::pairsAnswer(const QList<int> &pairs) const
{
    drill::Matched matched{std::vector<std::size_t>(static_cast<std::size_t>(pairs.size()))};
    for (int meaning = 0; meaning < pairs.size(); ++meaning) {
        matched.meanings.at(static_cast<std::size_t>(pairs.at(meaning))) = static_cast<std::size_t>(meaning);
    }
    return matched;
}

} // namespace fagdansk::viewmodels
