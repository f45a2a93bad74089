#include "screening/marking/rubric_marker.h"
#include "tests/screening/marking/corpus.h"
#include "wordlists/text/utf8.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace fagdansk::marking {
namespace {

/// Where a code point (or a stray byte) begins, and the end.
std::set<std::size_t> boundariesOf(std::string_view bytes)
{
    std::set<std::size_t> boundaries{bytes.size()};
    for (std::size_t at = 0; at < bytes.size(); at += text::codePointAt(bytes, at).length) {
        boundaries.insert(at);
    }
    return boundaries;
}

class MarkingProperties : public testing::Test
{
protected:
    tests::Corpus m_corpus = tests::loadCorpus();
    RubricMarker m_marker{tests::danishLexicon()};

    void expectSound(const MarkRequest &request) const
    {
        const auto suggestion = m_marker.suggest(request);
        ASSERT_GE(suggestion.confidence, 0.0);
        ASSERT_LE(suggestion.confidence, 1.0);
        const auto boundaries = boundariesOf(request.answer);
        std::size_t points = 0;
        for (const auto &evidence : suggestion.evidence) {
            const auto end = evidence.begin + evidence.length;
            ASSERT_LE(end, request.answer.size());
            ASSERT_TRUE(boundaries.contains(evidence.begin));
            ASSERT_TRUE(boundaries.contains(end));
            const bool isPoint =
                evidence.kind == EvidenceKind::PointFound || evidence.kind == EvidenceKind::PointMissing;
            points += isPoint ? 1 : 0;
        }
        ASSERT_EQ(points, request.rubric->points.size()) << "every point is found or missing";
    }
};

TEST_F(MarkingProperties, AnyBytesAreMarkedWithSoundEvidence)
{
    std::mt19937 random(3);
    for (int round = 0; round < 1500; ++round) {
        const auto &term = m_corpus.terms[random() % m_corpus.terms.size()];
        auto answer = m_corpus.answers[random() % m_corpus.answers.size()].answer;
        for (auto cuts = random() % 6; cuts > 0 && !answer.empty(); --cuts) { // stray bytes, cut letters, doubled ends
            answer[random() % answer.size()] = static_cast<char>(random() % 256);
        }
        expectSound({answer, answer.substr(0, random() % 20), term.lemma, term.parts, &term.rubric});
    }
}

TEST_F(MarkingProperties, AForbiddenClaimNeverRaisesTheMark)
{
    for (const auto &answer : m_corpus.answers) {
        const auto &term = m_corpus.term(answer.term);
        const auto before = m_marker.suggest(m_corpus.request(answer)).mark;
        for (const auto &claim : term.rubric.forbidden) {
            auto worse = answer;
            auto said = claim.patterns.front().substr(0, claim.patterns.front().find_first_of("/ "));
            worse.answer += ". Det er " + said + ".";
            const auto after = m_marker.suggest(m_corpus.request(worse));
            EXPECT_LE(after.mark, before) << worse.answer;
        }
    }
}

TEST_F(MarkingProperties, TheEmptyAnswerIsNothingForEveryTerm)
{
    for (const auto &term : m_corpus.terms) {
        for (const auto *empty : {"", " ", "\n\t", "...", "?"}) {
            const auto suggestion = m_marker.suggest({empty, "", term.lemma, term.parts, &term.rubric});
            EXPECT_EQ(suggestion.mark, Mark::NotExplained);
            EXPECT_TRUE(suggestion.sure);
        }
    }
}

TEST_F(MarkingProperties, TheSameAnswerAlwaysGetsTheSameSuggestion)
{
    for (const auto &answer : m_corpus.answers) {
        const auto once = m_marker.suggest(m_corpus.request(answer));
        const auto again = m_marker.suggest(m_corpus.request(answer));
        EXPECT_EQ(once.mark, again.mark);
        EXPECT_EQ(once.evidence, again.evidence);
        EXPECT_EQ(once.confidence, again.confidence);
    }
}

TEST_F(MarkingProperties, TheTermItselfExplainsNothing)
{
    for (const auto &term : m_corpus.terms) {
        std::string parts;
        for (const auto &part : term.parts) {
            parts += part + " ";
        }
        for (const auto &answer : {term.lemma, "en " + term.lemma, term.lemma + " er " + parts, parts}) {
            EXPECT_EQ(m_marker.suggest({answer, "", term.lemma, term.parts, &term.rubric}).mark, Mark::NotExplained)
                << answer;
        }
    }
}

TEST_F(MarkingProperties, AHugeAnswerIsMarkedInTime)
{
    std::string huge;
    while (huge.size() < 200'000) {
        huge += "lys lys beskytter maske øjne ikke ";
    }
    const auto &term = m_corpus.terms.front();
    const auto suggestion = m_marker.suggest({huge, "", term.lemma, term.parts, &term.rubric});
    EXPECT_FALSE(suggestion.sure);
}

} // namespace
} // namespace fagdansk::marking
