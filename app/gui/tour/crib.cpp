#include "app/gui/tour/crib.h"

#include "wordlists/drill/load_question.h"

#include <QRegularExpression>

#include <algorithm>

namespace fagdansk::gui {
namespace {
using viewmodels::DrillModel;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

bool isCued(const glossary::Term &term, const QString &cue)
{
    const bool isTranslation =
        std::ranges::any_of(term.translations, [&](const auto &entry) { return text(entry.second.text) == cue; });
    const QString spoken = text(term.say.empty() ? term.lemma : term.say);
    return text(term.definition) == cue || text(term.picture) == cue || spoken == cue || isTranslation;
}

const glossary::Example *exampleFor(const glossary::Term &term, const DrillModel &exercise)
{
    const auto found = std::ranges::find_if(term.examples, [&](const glossary::Example &example) {
        return text(example.before) == exercise.before() && text(example.after) == exercise.after();
    });
    return found == term.examples.end() ? nullptr : &*found;
}
} // namespace

Crib::Crib(const std::shared_ptr<const scenarios::ContentStore> &content)
{
    for (const auto &trade : content->trades()) {
        const auto terms = content->terms(trade.slug);
        const auto rehearsals = content->rehearsals(trade.slug);
        if (terms && rehearsals) {
            m_trades.push_back({text(trade.title), *terms, *rehearsals});
        }
    }
    if (const auto form = content->form("svejsning", "A")) {
        m_form = *form;
    }
}

int Crib::optionFor(const viewmodels::ScreeningModel &question) const
{
    const auto options = question.options();
    for (const auto *items : {&m_form.everyday.questions, &m_form.terms, &m_form.technical.questions}) {
        for (const auto &item : *items) {
            if (text(item.prompt) == question.prompt() && !item.options.empty()) {
                return std::max(0, static_cast<int>(options.indexOf(text(item.options.front()))));
            }
        }
    }
    return 0;
}

int Crib::optionFor(const viewmodels::PreCheckModel &check) const
{
    const auto options = check.options();
    for (const auto &trade : m_trades) {
        for (const auto &term : trade.terms) {
            if (trade.title == check.trade() && text(term.lemma) == check.word()) {
                return std::max(0, static_cast<int>(options.indexOf(text(term.definition))));
            }
        }
    }
    return 0;
}

const Crib::Trade &Crib::tradeOf(const DrillModel &exercise) const
{
    static const Trade none;
    const auto found = std::ranges::find(m_trades, exercise.tradeTitle(), &Trade::title);
    return found == m_trades.end() ? none : *found;
}

const glossary::Term *Crib::termFor(const DrillModel &exercise) const
{
    const auto &terms = tradeOf(exercise).terms;
    const auto isMeant = [&](const glossary::Term &term) {
        switch (exercise.kind()) {
        case DrillModel::MeaningChoice:
        case DrillModel::ArticleChoice:
            return text(term.lemma) == exercise.word();
        case DrillModel::PictureChoice:
            return text(term.say.empty() ? term.lemma : term.say) == exercise.say();
        case DrillModel::PartMeaning:
            return text(term.lemma) == exercise.slotItems().at(exercise.task().askedPart).text;
        case DrillModel::GapChoice:
        case DrillModel::GapType:
            return exampleFor(term, exercise) != nullptr;
        default:
            return isCued(term, exercise.cueText());
        }
    };
    const auto found = std::ranges::find_if(terms, isMeant);
    return found == terms.end() ? nullptr : &*found;
}

QString Crib::wordFor(const DrillModel &exercise) const
{
    const auto *term = termFor(exercise);
    if (!term) {
        return QStringLiteral("?");
    }
    const auto *example = exampleFor(*term, exercise);
    return text(example ? example->form : term->lemma);
}

int Crib::optionFor(const DrillModel &exercise) const
{
    const auto place = [&](const QString &right) {
        return std::max(0, static_cast<int>(exercise.options().indexOf(right)));
    };
    if (exercise.kind() == DrillModel::QuizChoice || exercise.kind() == DrillModel::ChartReading) {
        return place(rehearsedOption(exercise));
    }
    const auto *term = termFor(exercise);
    if (!term) {
        return 0;
    }
    switch (exercise.kind()) {
    case DrillModel::MeaningChoice:
    case DrillModel::PartMeaning:
        return place(text(term->definition));
    case DrillModel::PictureChoice:
        return place(text(term->picture));
    case DrillModel::ArticleChoice:
        return place(term->article == glossary::Article::Et ? QStringLiteral("et") : QStringLiteral("en"));
    default:
        return place(wordFor(exercise));
    }
}

QString Crib::rehearsedOption(const DrillModel &exercise) const
{
    const auto &rehearsals = tradeOf(exercise).rehearsals;
    const auto asked = exercise.task();
    for (const auto &row : rehearsals.quiz) {
        if (text(row.prompt) == asked.prompt) {
            return text(row.options.at(row.right));
        }
    }
    for (const auto &chart : rehearsals.charts) {
        if (text(chart.title) != asked.chart.title) {
            continue;
        }
        const auto &level = chart.levels.at(static_cast<std::size_t>(asked.chart.askedLevel));
        const double most = drill::capacityKg(chart, level, asked.chart.askedCentreMm);
        static const QRegularExpression weight(QStringLiteral("vejer ([0-9.]+) kg"));
        const auto match = weight.match(asked.prompt);
        if (!match.hasMatch()) {
            return text(drill::danishNumber(static_cast<int>(most / 50) * 50)) + QStringLiteral(" kg");
        }
        const int load = match.captured(1).remove(QLatin1Char('.')).toInt();
        return load <= most ? QStringLiteral("Ja") : QStringLiteral("Nej");
    }
    return {};
}

int Crib::stepFor(const DrillModel &exercise) const
{
    for (const auto &instruction : tradeOf(exercise).rehearsals.instructions) {
        if (text(instruction.title) != exercise.task().prompt) {
            continue;
        }
        for (const auto &step : instruction.steps) {
            const auto tile = static_cast<int>(exercise.tiles().indexOf(text(step)));
            if (tile >= 0 && !exercise.usedTiles().contains(tile)) {
                return tile;
            }
        }
    }
    return 0;
}

int Crib::pairFor(const DrillModel &exercise) const
{
    const auto open = exercise.pairs().indexOf(-1);
    if (open < 0) {
        return 0;
    }
    const auto meaning = exercise.task().meanings.at(open);
    const QString cue = meaning.picture.isEmpty() ? meaning.text : meaning.picture;
    for (const auto &term : tradeOf(exercise).terms) {
        const auto word = static_cast<int>(exercise.options().indexOf(text(term.lemma)));
        if (word >= 0 && isCued(term, cue)) {
            return word;
        }
    }
    return 0;
}

int Crib::tileFor(const DrillModel &exercise) const
{
    if (exercise.kind() == DrillModel::StepOrder) {
        return stepFor(exercise);
    }
    const auto *term = termFor(exercise);
    const auto shown = exercise.slotItems();
    for (int slot = 0; term && slot < shown.size() && slot < static_cast<int>(term->parts.size()); ++slot) {
        if (shown.at(slot).text.isEmpty()) {
            const QString part = text(term->parts[static_cast<std::size_t>(slot)].text);
            for (int tile = 0; tile < exercise.tiles().size(); ++tile) {
                if (exercise.tiles().at(tile) == part && !exercise.usedTiles().contains(tile)) {
                    return tile;
                }
            }
        }
    }
    int tile = 0;
    while (exercise.usedTiles().contains(tile)) {
        ++tile;
    }
    return tile;
}

} // namespace fagdansk::gui
