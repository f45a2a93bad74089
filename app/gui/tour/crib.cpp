#include "app/gui/tour/crib.h"

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
    if (const auto terms = content->terms("svejsning")) {
        m_terms = *terms;
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

const glossary::Term *Crib::termFor(const DrillModel &exercise) const
{
    const auto isMeant = [&](const glossary::Term &term) {
        switch (exercise.kind()) {
        case DrillModel::MeaningChoice:
        case DrillModel::ArticleChoice:
            return text(term.lemma) == exercise.word();
        case DrillModel::GapChoice:
        case DrillModel::GapType:
            return exampleFor(term, exercise) != nullptr;
        default:
            return isCued(term, exercise.cueText());
        }
    };
    const auto found = std::ranges::find_if(m_terms, isMeant);
    return found == m_terms.end() ? nullptr : &*found;
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
    const auto *term = termFor(exercise);
    if (!term) {
        return 0;
    }
    const QString right = exercise.kind() == DrillModel::MeaningChoice ? text(term->definition)
                          : exercise.kind() == DrillModel::ArticleChoice
                              ? (term->article == glossary::Article::Et ? QStringLiteral("et") : QStringLiteral("en"))
                              : wordFor(exercise);
    return std::max(0, static_cast<int>(exercise.options().indexOf(right)));
}

int Crib::tileFor(const DrillModel &exercise) const
{
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
