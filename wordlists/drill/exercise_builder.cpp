#include "wordlists/drill/exercise_builder.h"

#include "wordlists/drill/mixed_options.h"
#include "wordlists/drill/pair_builder.h"
#include "wordlists/drill/rehearsal_builder.h"
#include "wordlists/drill/typed_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace fagdansk::drill {
namespace {
using glossary::Term;

std::string spoken(const Term &term)
{
    return term.say.empty() ? term.lemma : term.say;
}

std::string articleOf(const Term &term)
{
    switch (term.article) {
    case glossary::Article::En:
        return "en";
    case glossary::Article::Et:
        return "et";
    case glossary::Article::None:
    case glossary::Article::PluralOnly:
        break;
    }
    return term.wordClass == glossary::WordClass::Verb ? "at" : "";
}

/// One exercise in the making.
class Draft
{
public:
    Draft(const DistractorPool &pool, const Term &term, Rung rung, const ExerciseOptions &options, RandomSource &random)
        : m_pool(pool), m_term(term), m_rung(rung), m_options(options), m_random(random)
    {}

    std::optional<Task> of(Facet facet) const
    {
        switch (facet) {
        case Facet::Meaning:
            return meaning();
        case Facet::Listening:
            return listening();
        case Facet::Compound:
            return m_rung == Rung::Produce && m_options.typing ? typed(meaningCue()) : compoundTask();
        case Facet::Spelling:
            return spelling();
        case Facet::Forms:
            return forms();
        case Facet::Usage:
            return usage();
        case Facet::Quiz:
        case Facet::Order:
        case Facet::Chart:
            break;
        }
        return std::nullopt;
    }

private:
    std::optional<Task> meaning() const
    {
        if (!m_options.reading) {
            return pictureChoice(m_term.lemma, Nearness::Sense);
        }
        if (m_rung == Rung::Recognise) {
            auto pictures = m_random.below(2) == 0 ? pictureChoice(m_term.lemma, Nearness::Sense) : std::nullopt;
            return pictures ? pictures : meaningChoice(m_term);
        }
        if (m_rung == Rung::Produce && m_options.typing) {
            return typed(meaningCue());
        }
        auto pairs = m_random.below(3) == 0 ? pairMatch(m_pool, m_term, m_options.language, m_random) : std::nullopt;
        return pairs ? std::optional<Task>(std::move(*pairs)) : wordChoice(meaningCue());
    }

    /// Four pictures, or none of this kind: with fewer the right one is soon guessed.
    std::optional<Task> pictureChoice(const std::string &word, Nearness nearness) const
    {
        if (m_term.picture.empty()) {
            return std::nullopt;
        }
        auto wrong = m_pool.pick(
            m_term, m_term.picture, distractorCount, nearness, [](const Term &other) { return other.picture; },
            m_random);
        if (wrong.size() < distractorCount) {
            return std::nullopt;
        }
        return PictureChoice{word, spoken(m_term), *mixed(m_term.picture, std::move(wrong), m_random)};
    }

    std::optional<Task> listening() const
    {
        if (!m_options.reading) {
            return pictureChoice({}, m_rung == Rung::Recognise ? Nearness::Sense : Nearness::Sound);
        }
        if (m_rung == Rung::Produce && m_options.typing) {
            return typed(SoundCue{spoken(m_term)});
        }
        return listenChoice(m_rung == Rung::Recognise ? Nearness::Sense : Nearness::Sound);
    }

    std::optional<Task> spelling() const
    {
        if (!m_options.typing || m_rung == Rung::Recognise) {
            return m_term.parts.size() > 1 ? compound()
                   : m_options.hearing     ? listenChoice(Nearness::Sound)
                                           : wordChoice(meaningCue());
        }
        const bool isSpoken = m_rung == Rung::Recall && m_options.hearing;
        return typed(isSpoken ? Cue(SoundCue{spoken(m_term)}) : meaningCue());
    }

    std::optional<Task> forms() const
    {
        const bool hasArticle = m_term.article == glossary::Article::En || m_term.article == glossary::Article::Et;
        const bool hasGap = !m_term.forms.empty() && !m_term.examples.empty();
        if (hasArticle && (m_rung == Rung::Recognise || !hasGap)) {
            return ArticleChoice{m_term.lemma, spoken(m_term), {{"en", "et"}, articleOf(m_term) == "en" ? 0U : 1U}};
        }
        return formGap();
    }

    std::optional<Task> meaningChoice(const Term &term) const
    {
        auto options = definitions(term);
        return options ? std::optional<Task>(MeaningChoice{term.lemma, spoken(term), std::move(*options)})
                       : std::nullopt;
    }

    std::optional<Options> definitions(const Term &term) const
    {
        auto wrong = distinct(term.definition, term.distractors);
        if (wrong.size() < distractorCount) {
            std::ranges::move(m_pool.pick(
                                  term, term.definition, distractorCount - wrong.size(), Nearness::Sense,
                                  [](const Term &other) { return other.definition; }, m_random),
                              std::back_inserter(wrong));
        }
        return mixed(term.definition, std::move(wrong), m_random);
    }

    std::optional<Options> lemmaOptions(Nearness nearness) const
    {
        return mixed(m_term.lemma,
                     m_pool.pick(
                         m_term, m_term.lemma, distractorCount, nearness, [](const Term &other) { return other.lemma; },
                         m_random),
                     m_random);
    }

    std::optional<Task> wordChoice(Cue cue) const
    {
        auto options = lemmaOptions(Nearness::Sense);
        return options ? std::optional<Task>(WordChoice{std::move(cue), std::move(*options)}) : std::nullopt;
    }

    std::optional<Task> listenChoice(Nearness nearness) const
    {
        auto options = lemmaOptions(nearness);
        return options ? std::optional<Task>(ListenChoice{spoken(m_term), std::move(*options)}) : std::nullopt;
    }

    Task typed(Cue cue) const { return TypeWord{std::move(cue), typedKey(m_term.lemma)}; }

    TypedKey typedKey(const std::string &expected) const
    {
        TypedKey key{expected, articleOf(m_term), {}, m_pool.synonymsOf(m_term)};
        for (const auto &form : allForms(m_term)) {
            if (form != expected) {
                key.otherForms.push_back(form);
            }
        }
        return key;
    }

    static std::vector<std::string> allForms(const Term &term)
    {
        std::vector<std::string> out = {term.lemma};
        out.insert(out.end(), term.forms.begin(), term.forms.end());
        return out;
    }

    /// Picture, translation or definition, whichever chance picks among those there are.
    Cue meaningCue() const
    {
        std::vector<Cue> cues = {DefinitionCue{m_term.definition}};
        if (!m_term.picture.empty()) {
            cues.emplace_back(PictureCue{m_term.picture});
        }
        const auto translation = m_term.translations.find(m_options.language);
        if (translation != m_term.translations.end()) {
            cues.emplace_back(TranslationCue{m_options.language, translation->second.text});
        }
        return cues[m_random.below(cues.size())];
    }

    const glossary::Example &anyExample() const { return m_term.examples[m_random.below(m_term.examples.size())]; }

    /// The word's own forms, the whole sentence spoken: grammar alone often allows two of them.
    std::optional<Task> formGap() const
    {
        const auto &example = anyExample();
        GapSentence gap{example.before, example.after, SoundCue{example.sentence()}, Options{}};
        if (m_rung == Rung::Produce && m_options.typing) {
            gap.answer = typedKey(example.form);
            return gap;
        }
        auto wrong = allForms(m_term);
        shuffle(wrong, m_random);
        return withOptions(std::move(gap), mixed(example.form, std::move(wrong), m_random));
    }

    /// Other words in the same form, and a cue that tells which one is meant.
    std::optional<Task> usage() const
    {
        const auto &example = anyExample();
        GapSentence gap{example.before, example.after, meaningCue(), Options{}};
        if (m_rung == Rung::Produce && m_options.typing) {
            gap.answer = typedKey(example.form);
            return gap;
        }
        const auto forms = allForms(m_term);
        const auto place = static_cast<std::size_t>(std::ranges::find(forms, example.form) - forms.begin());
        const auto sameForm = [&](const Term &other) {
            const auto others = allForms(other);
            return others.size() == forms.size() && place < others.size() ? others[place] : other.lemma;
        };
        return withOptions(
            std::move(gap),
            mixed(example.form, m_pool.pick(m_term, example.form, distractorCount, Nearness::Sense, sameForm, m_random),
                  m_random));
    }

    static std::optional<Task> withOptions(GapSentence gap, std::optional<Options> options)
    {
        if (!options) {
            return std::nullopt;
        }
        gap.answer = std::move(*options);
        return gap;
    }

    /// Once the word can be put together, now and then what one of its parts means.
    std::optional<Task> compoundTask() const
    {
        auto meaning = m_rung == Rung::Recognise || m_random.below(2) == 0 ? std::nullopt : partMeaning();
        return meaning ? std::move(meaning) : compound();
    }

    std::optional<Task> partMeaning() const
    {
        const auto first = m_random.below(m_term.parts.size());
        for (std::size_t i = 0; i < m_term.parts.size(); ++i) {
            const auto asked = (first + i) % m_term.parts.size();
            const Term *part = m_pool.named(m_term.parts[asked].text);
            auto options = part ? definitions(*part) : std::nullopt;
            if (!options) {
                continue;
            }
            PartMeaning task{{}, asked, spoken(*part), std::move(*options)};
            for (const auto &piece : m_term.parts) {
                task.parts.push_back({piece.link, piece.text, true});
            }
            return task;
        }
        return std::nullopt;
    }

    /// First rung: one part is missing. Later: every part is.
    std::optional<Task> compound() const
    {
        CompoundBuild task{meaningCue(), m_term.lemma, {}, {}};
        const auto missing = m_random.below(m_term.parts.size());
        for (std::size_t i = 0; i < m_term.parts.size(); ++i) {
            const bool given = m_rung == Rung::Recognise && i != missing;
            task.slots.push_back({m_term.parts[i].link, m_term.parts[i].text, given});
            if (!given) {
                task.tiles.push_back(m_term.parts[i].text);
            }
        }
        const auto wrong = wrongTiles(m_rung == Rung::Recognise ? missing : m_term.parts.size() - 1);
        if (wrong.empty() && task.tiles.size() == 1) {
            return std::nullopt;
        }
        task.tiles.insert(task.tiles.end(), wrong.begin(), wrong.end());
        shuffle(task.tiles, m_random);
        return task;
    }

    /// Parts that stand in the same place in other compounds and would not make a right word at `slot`.
    std::vector<std::string> wrongTiles(std::size_t slot) const
    {
        const bool last = slot + 1 == m_term.parts.size();
        const auto partOf = [&](const Term &other) {
            const auto text = other.parts.empty() ? std::string()
                              : last              ? other.parts.back().text
                                                  : other.parts.front().text;
            const bool own = std::ranges::any_of(
                m_term.parts, [&](const auto &part) { return plainText(part.text) == plainText(text); });
            return own || m_pool.namesRightTerm(m_term, wordWith(slot, text)) ? std::string() : text;
        };
        return m_pool.pick(m_term, m_term.parts[slot].text, distractorCount, Nearness::Sense, partOf, m_random);
    }

    std::string wordWith(std::size_t slot, const std::string &text) const
    {
        std::string word;
        for (std::size_t i = 0; i < m_term.parts.size(); ++i) {
            word += m_term.parts[i].link + (i == slot ? text : m_term.parts[i].text);
        }
        return word;
    }

    const DistractorPool &m_pool;
    const Term &m_term;
    Rung m_rung;
    const ExerciseOptions &m_options;
    RandomSource &m_random;
};
} // namespace

std::vector<Facet> earAndPictureFacets(const Term &term)
{
    return term.picture.empty() ? std::vector<Facet>() : std::vector<Facet>{Facet::Meaning, Facet::Listening};
}

ExerciseBuilder::ExerciseBuilder(std::vector<Term> trade, std::unordered_set<base::ContentId> reserved,
                                 glossary::Rehearsals rehearsals)
    : m_reserved(std::move(reserved)), m_pool(std::move(trade), m_reserved), m_rehearsals(std::move(rehearsals))
{}

base::Result<Exercise> ExerciseBuilder::build(const CardKey &card, Rung rung, const ExerciseOptions &options,
                                              RandomSource &random) const
{
    if (m_reserved.contains(card.term)) {
        return base::Error{base::ErrorKind::Refused, card.text() + " is reserved for a rescreening"};
    }
    if (!isWordFacet(card.facet)) {
        return buildRehearsal(m_rehearsals, card, rung, random);
    }
    const Term *term = m_pool.find(card.term);
    if (term == nullptr) {
        return base::Error{base::ErrorKind::NotFound, "no term for the card " + card.text()};
    }
    const auto facets = facetsOf(*term);
    if (std::ranges::find(facets, card.facet) == facets.end()) {
        return base::Error{base::ErrorKind::NotFound, "the term of the card " + card.text() + " has no such facet"};
    }
    auto task = Draft(m_pool, *term, rung, options, random).of(card.facet);
    if (!task) {
        return base::Error{base::ErrorKind::NotFound,
                           "no wrong answers for " + card.text() + ": the trade has too few terms"};
    }
    return Exercise{card, rung, std::move(*task)};
}

} // namespace fagdansk::drill
