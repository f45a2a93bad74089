#include "app/scenarios/worksheet.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace fagdansk::scenarios {
namespace {
using glossary::Article;
using glossary::Term;

constexpr std::size_t mostPairs = 7;
constexpr std::size_t mostGaps = 7;
constexpr std::size_t mostArticles = 9;
constexpr std::size_t mostQuestions = 5;

std::string articleOf(const Term &term)
{
    switch (term.article) {
    case Article::En:
        return "en";
    case Article::Et:
        return "et";
    case Article::None:
    case Article::PluralOnly:
        break;
    }
    return term.wordClass == glossary::WordClass::Verb ? "at" : "";
}

std::string withArticle(const Term &term)
{
    const auto article = articleOf(term);
    return article.empty() ? term.lemma : article + " " + term.lemma;
}

/// The left column in its order, the right one mixed.
WorksheetPairs mixedPairs(std::vector<std::string> left, const std::vector<std::string> &right,
                          drill::RandomSource &random)
{
    WorksheetPairs pairs{std::move(left), {}, std::vector<std::size_t>(right.size())};
    std::vector<std::size_t> order(right.size());
    std::iota(order.begin(), order.end(), 0U);
    drill::shuffle(order, random);
    for (std::size_t place = 0; place < order.size(); ++place) {
        pairs.right.push_back(right[order[place]]);
        pairs.key[order[place]] = place;
    }
    return pairs;
}

WorksheetPairs meaningsOf(const std::vector<Term> &terms, drill::RandomSource &random)
{
    std::vector<std::string> left;
    std::vector<std::string> right;
    for (const auto &term : terms) {
        const bool isNew = std::ranges::find(right, term.definition) == right.end();
        if (isNew && left.size() < mostPairs) {
            left.push_back(withArticle(term));
            right.push_back(term.definition);
        }
    }
    return mixedPairs(std::move(left), right, random);
}

void addGaps(Worksheet &sheet, const std::vector<Term> &terms, drill::RandomSource &random)
{
    std::set<std::string> used;
    for (const auto &term : terms) {
        if (term.examples.empty() || sheet.gaps.size() == mostGaps) {
            continue;
        }
        const auto &example = term.examples[random.below(term.examples.size())];
        if (used.insert(example.form).second) {
            sheet.gaps.push_back({example.before, example.after, example.form});
            sheet.gapWords.push_back(example.form);
        }
    }
    drill::shuffle(sheet.gapWords, random);
}

/// No part stands twice in a column: there must be one right line for each.
void addCompounds(Worksheet &sheet, const std::vector<Term> &terms, drill::RandomSource &random)
{
    std::vector<std::string> left;
    std::vector<std::string> right;
    for (const auto &term : terms) {
        const bool isCompound = term.parts.size() > 1 && term.lemma.find(' ') == std::string::npos;
        if (!isCompound || left.size() == mostPairs) {
            continue;
        }
        const auto &last = term.parts.back().text;
        const auto first = term.lemma.substr(0, term.lemma.size() - last.size());
        const bool isNew =
            std::ranges::find(left, first) == left.end() && std::ranges::find(right, last) == right.end();
        if (isNew && term.lemma.ends_with(last)) {
            left.push_back(first);
            right.push_back(last);
            sheet.compoundWords.push_back(term.lemma);
        }
    }
    sheet.compounds = mixedPairs(std::move(left), right, random);
}

void addArticles(Worksheet &sheet, const std::vector<Term> &terms)
{
    for (const auto &term : terms) {
        const bool hasGender = term.article == Article::En || term.article == Article::Et;
        if (hasGender && sheet.articles.size() < mostArticles) {
            sheet.articles.push_back({term.lemma, articleOf(term), {}});
        }
    }
}

/// The authored wrong meanings first, then other words' meanings.
std::vector<std::string> wrongMeanings(const Term &term, const std::vector<Term> &terms, drill::RandomSource &random)
{
    auto wrong = term.distractors;
    drill::shuffle(wrong, random);
    std::vector<std::string> others;
    for (const auto &other : terms) {
        if (other.definition != term.definition) {
            others.push_back(other.definition);
        }
    }
    drill::shuffle(others, random);
    wrong.insert(wrong.end(), others.begin(), others.end());
    return wrong;
}

void addQuiz(Worksheet &sheet, std::vector<Term> terms, drill::RandomSource &random)
{
    const auto all = terms;
    std::ranges::reverse(terms); // the meanings begin at the other end of the list
    for (const auto &term : terms) {
        const auto wrong = wrongMeanings(term, all, random);
        if (wrong.size() < 2 || sheet.quiz.size() == mostQuestions) {
            continue;
        }
        WorksheetQuestion question{withArticle(term), {}, random.below(3)};
        std::size_t next = 0;
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            question.options[i] = i == question.key ? term.definition : wrong[next++];
        }
        sheet.quiz.push_back(std::move(question));
    }
}
} // namespace

Worksheet makeWorksheet(const std::string &title, const std::vector<Term> &terms, const std::string &language,
                        drill::RandomSource &random)
{
    std::vector<Term> chosen;
    std::ranges::copy_if(terms, std::back_inserter(chosen), [](const Term &term) { return !term.definition.empty(); });
    chosen.resize(std::min(chosen.size(), mostWorksheetWords));
    Worksheet sheet{title, language, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const auto &term : chosen) {
        const auto translation = term.translations.find(language);
        sheet.words.push_back({withArticle(term), term.definition,
                               translation == term.translations.end() ? std::string() : translation->second.text});
    }
    sheet.meanings = meaningsOf(chosen, random);
    addGaps(sheet, chosen, random);
    addCompounds(sheet, chosen, random);
    addArticles(sheet, chosen);
    addQuiz(sheet, chosen, random);
    return sheet;
}

} // namespace fagdansk::scenarios
