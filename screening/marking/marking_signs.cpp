#include "screening/marking/marking_signs.h"

#include "screening/marking/function_words.h"
#include "screening/marking/marking_evidence.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace fagdansk::marking {
namespace {
constexpr std::array<std::string_view, signCount> names{
    "rulePartly", "ruleFull", "what",    "purpose", "contradicted", "denied",       "keywords",  "circular",
    "evidence",   "unread",   "weakest", "length",  "own",          "wrong",        "other",     "strange",
    "defining",   "rival",    "lure",    "negated", "whatWords",    "purposeWords", "notKnowing"};

double roleShare(const glossary::Rubric &rubric, const RubricReading &reading, glossary::PointRole role)
{
    double all = 0.0;
    double got = 0.0;
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        if (rubric.points[i].role == role) {
            all += rubric.points[i].weight;
            got += reading.isFound(i) ? rubric.points[i].weight : 0.0;
        }
    }
    return all > 0.0 ? got / all : 0.0;
}

double share(std::size_t part, std::size_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

using WordSet = std::set<std::size_t>;

/// The words that carry meaning in the matches of a role.
WordSet roleWords(const SignSources &sources, glossary::PointRole role)
{
    WordSet words;
    for (std::size_t i = 0; i < sources.rubric.points.size(); ++i) {
        if (sources.rubric.points[i].role != role || !sources.reading.isFound(i)) {
            continue;
        }
        for (const auto word : sources.reading.points[i]->words) {
            if (sources.answer.words[word].isContent()) {
                words.insert(word);
            }
        }
    }
    return words;
}

struct Counts
{
    std::size_t telling = 0; ///< words that can carry meaning
    std::size_t circular = 0;
    std::size_t unread = 0;
    std::size_t negated = 0;
};

Counts countsOf(const AnswerReading &answer, const RubricReading &reading)
{
    Counts counts;
    for (std::size_t i = 0; i < answer.words.size(); ++i) {
        const auto &word = answer.words[i];
        const bool isTelling = word.isContent() && !isFiller(word.folded);
        const bool isRead = reading.words.contains(i) || reading.denied.contains(i);
        const bool isUnread = isTelling && word.countsAlone() && !isRead;
        counts.telling += isTelling ? 1 : 0;
        counts.circular += isTelling && !word.countsAlone() ? 1 : 0;
        counts.unread += isUnread ? 1 : 0;
        counts.negated += word.isNegated ? 1 : 0;
    }
    return counts;
}

double logarithm(std::size_t count)
{
    return std::log1p(static_cast<double>(count));
}
} // namespace

std::string_view nameOf(Sign sign)
{
    return names.at(static_cast<std::size_t>(sign));
}

Signs signsOf(const SignSources &sources)
{
    Signs signs{};
    const auto set = [&](Sign sign, double value) { signs[static_cast<std::size_t>(sign)] = value; };
    const auto flag = [&](Sign sign, bool value) { set(sign, value ? 1.0 : 0.0); };
    const auto &[answer, rubric, reading, nearness] = sources;
    const auto counts = countsOf(answer, reading);
    const auto mark = markOf(rubric, reading.findings);
    flag(Sign::RulePartly, mark != Mark::NotExplained);
    flag(Sign::RuleFull, mark == Mark::Explained);
    set(Sign::What, roleShare(rubric, reading, glossary::PointRole::What));
    set(Sign::Purpose, roleShare(rubric, reading, glossary::PointRole::Purpose));
    flag(Sign::Contradicted, reading.findings.isContradicted);
    flag(Sign::Denied, reading.isDenied);
    flag(Sign::Keywords, reading.findings.isKeywordList);
    set(Sign::Circular, share(counts.circular, counts.telling));
    set(Sign::Evidence, logarithm(reading.words.size()));
    set(Sign::Unread, logarithm(counts.unread));
    set(Sign::Weakest, 1.0 - reading.weakest);
    set(Sign::Length, logarithm(answer.words.size()));
    set(Sign::Own, nearness.own);
    set(Sign::Wrong, nearness.wrong);
    set(Sign::Other, nearness.other);
    set(Sign::Strange, nearness.strange);
    set(Sign::Defining, nearness.defining);
    set(Sign::Rival, nearness.rival);
    const auto what = roleWords(sources, glossary::PointRole::What);
    const auto purpose = roleWords(sources, glossary::PointRole::Purpose);
    set(Sign::WhatWords, logarithm(what.size()));
    set(Sign::PurposeWords, logarithm(purpose.size()));
    set(Sign::Lure, nearness.lure);
    flag(Sign::NotKnowing, speaksOfNotKnowing(answer));
    set(Sign::Negated, share(counts.negated, answer.words.size()));
    return signs;
}

} // namespace fagdansk::marking
