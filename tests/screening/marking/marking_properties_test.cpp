#include "screening/marking/rubric_marker.h"
#include "tests/screening/marking/corpus.h"
#include "wordlists/text/utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
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
    std::unique_ptr<RubricMarker> m_marker = tests::corpusMarker(m_corpus);

    void expectSound(const MarkRequest &request) const
    {
        const auto suggestion = m_marker->suggest(request);
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
        const auto &term = m_corpus.term(m_corpus.answers[random() % m_corpus.answers.size()].term);
        auto answer = m_corpus.answers[random() % m_corpus.answers.size()].answer;
        for (auto cuts = random() % 6; cuts > 0 && !answer.empty(); --cuts) { // stray bytes, cut letters, doubled ends
            answer[random() % answer.size()] = static_cast<char>(random() % 256);
        }
        const auto prompt = answer.substr(0, random() % 20);
        auto request = tests::requestFor(term, answer);
        request.prompt = prompt;
        expectSound(request);
    }
}

TEST_F(MarkingProperties, AForbiddenClaimNeverRaisesTheMarkOfOneThatIsSure)
{
    const auto isMade = [](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Contradicted && evidence.point >= 0;
    };
    const auto found = [](const Suggestion &suggestion) {
        return std::ranges::count(suggestion.evidence, EvidenceKind::PointFound, &Evidence::kind);
    };
    int made = 0;
    for (const auto &answer : m_corpus.answers) {
        const auto &term = m_corpus.term(answer.term);
        const auto before = m_marker->suggest(m_corpus.request(answer));
        for (const auto &claim : term.rubric.forbidden) {
            auto worse = answer;
            worse.answer +=
                ". Det er " + claim.patterns.front().substr(0, claim.patterns.front().find_first_of("/ ")) + ".";
            const auto after = m_marker->suggest(m_corpus.request(worse));
            // The first word alone may not be the claim, and may stand for a point.
            if (std::ranges::any_of(after.evidence, isMade) && found(after) <= found(before)) {
                ++made;
                EXPECT_TRUE(after.mark <= before.mark || !after.sure) << worse.answer;
            }
        }
    }
    EXPECT_GT(made, 300);
}

TEST_F(MarkingProperties, TheEmptyAnswerIsNothingForEveryTerm)
{
    for (const auto &term : m_corpus.trades.at("svejsning")) {
        for (const auto *empty : {"", " ", "\n\t", "...", "?"}) {
            const auto suggestion = m_marker->suggest(tests::requestFor(term, empty));
            EXPECT_EQ(suggestion.mark, Mark::NotExplained);
            EXPECT_TRUE(suggestion.sure);
        }
    }
}

TEST_F(MarkingProperties, TheSameAnswerAlwaysGetsTheSameSuggestion)
{
    for (const auto &answer : m_corpus.answers) {
        const auto once = m_marker->suggest(m_corpus.request(answer));
        const auto again = m_marker->suggest(m_corpus.request(answer));
        EXPECT_EQ(once.mark, again.mark);
        EXPECT_EQ(once.evidence, again.evidence);
        EXPECT_EQ(once.confidence, again.confidence);
    }
}

TEST_F(MarkingProperties, TheTermItselfExplainsNothing)
{
    for (const auto &term : m_corpus.trades.at("svejsning")) {
        std::string parts;
        for (const auto &part : term.parts) {
            parts += part.text + " ";
        }
        for (const auto &answer : {term.lemma, "en " + term.lemma, term.lemma + " er " + parts, parts}) {
            EXPECT_EQ(m_marker->suggest(tests::requestFor(term, answer)).mark, Mark::NotExplained) << answer;
        }
    }
}

TEST_F(MarkingProperties, AHugeAnswerIsMarkedInTime)
{
    std::string huge;
    while (huge.size() < 200'000) {
        huge += "lys lys beskytter maske øjne ikke ";
    }
    const auto suggestion = m_marker->suggest(tests::requestFor(m_corpus.term("svejsehjelm"), huge));
    EXPECT_FALSE(suggestion.sure);
}

} // namespace
} // namespace fagdansk::marking
