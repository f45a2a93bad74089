#include "screening/session/evidence.h"
#include "tests/screening/session/tiny_form.h"

#include <gtest/gtest.h>

namespace fagdansk::session {
namespace {

using ability::AwaitsMark;
using ability::NotKnown;
using ability::NotReached;
using ability::Scored;

const std::string term = "terms/p/t/term";

Course answered()
{
    const std::vector<GivenAnswer> answers{
        {{"welcome"}, Seen{}},
        {{"practice"}, Skipped{}},
        {{"everyday/intro"}, Seen{}},
        {{"everyday/text"}, TextRead{3000}},
        {{"everyday/p/t/every/q1"}, Choice{0}},
        {{"terms/intro"}, Seen{}},
        {{term + "0"}, Explanation{"en ting"}},
        {{term + "1"}, FaceToFaceTicks{{0}, marking::Mark::Partly}},
        {{term + "2"}, CannotExplain{}},
        {{term + "2/recognition"}, RecognitionChoice{0}},
        {{term + "3"}, CannotExplain{}},
        {{term + "3/recognition"}, RecognitionChoice{2}},
        {{term + "4"}, Skipped{}},
        {{"technical/intro"}, Seen{}},
        {{"technical/text"}, TextRead{8000}},
        {{"technical/p/t/tech/q1"}, Choice{2}},
        {{"technical/p/t/tech/q2"}, Stop{}},
    };
    return Course::resume(tests::tinyForm(5), {}, answers).value();
}

std::vector<ability::Outcome> outcomes(const ability::PartEvidence &part)
{
    std::vector<ability::Outcome> result;
    for (const auto &item : part.items) {
        result.push_back(item.outcome);
    }
    return result;
}

TEST(Evidence, givesEveryQuestionItsOutcome)
{
    const auto evidence = evidenceOf(answered(), {});
    EXPECT_EQ(outcomes(evidence.everyday), (std::vector<ability::Outcome>{Scored{1}}));
    EXPECT_EQ(outcomes(evidence.terms), (std::vector<ability::Outcome>{AwaitsMark{}, Scored{1}, NotKnown{true},
                                                                       NotKnown{false}, NotKnown{false}}));
    EXPECT_EQ(outcomes(evidence.technical), (std::vector<ability::Outcome>{Scored{0}, NotReached{}}));
}

TEST(Evidence, aTeachersMarkStands)
{
    const Marks marks{{{term + "0"}, marking::Mark::Explained}, {{term + "1"}, marking::Mark::NotExplained}};
    const auto terms = outcomes(evidenceOf(answered(), marks).terms);
    EXPECT_EQ(terms[0], ability::Outcome(Scored{2}));
    EXPECT_EQ(terms[1], ability::Outcome(Scored{0})) << "a later mark beats the one ticked at the table";
}

TEST(Evidence, readingTimeIsPerHundredWordsWithoutTheMarkers)
{
    const auto evidence = evidenceOf(answered(), {});
    EXPECT_EQ(evidence.everyday.readingMsPer100Words, 3000.0 * 100 / 5);
    EXPECT_EQ(evidence.technical.readingMsPer100Words, 8000.0 * 100 / 4);
    EXPECT_FALSE(evidence.terms.readingMsPer100Words.has_value());
}

TEST(Evidence, choosingInsteadOfExplainingIsNotKnownButMayBeRecognised)
{
    const auto all = answered().answers();
    auto chosen = Course::resume(tests::tinyForm(5), {}, {all.begin(), all.begin() + 6}).value();
    for (const auto &[key, answer] : std::vector<GivenAnswer>{{{term + "0"}, Skipped{}},
                                                              {{term + "1"}, Skipped{}},
                                                              {{term + "2"}, Skipped{}},
                                                              {{term + "2/help"}, Help::ChooseInstead},
                                                              {{term + "3/recognition"}, RecognitionChoice{0}}}) {
        ASSERT_TRUE(chosen.answer(key, answer).ok()) << key.text;
    }
    const auto terms = outcomes(evidenceOf(chosen, {}).terms);
    EXPECT_EQ(terms[3], ability::Outcome(NotKnown{true}));
    EXPECT_EQ(terms[4], ability::Outcome(NotReached{}));
}

TEST(Evidence, becomesAProfile)
{
    const auto profile = profileOf(answered(), {});
    ASSERT_TRUE(profile.ok());
    EXPECT_TRUE(profile->provisional());
    EXPECT_EQ(profile->terms.recognisedNotExplained, 1);
    EXPECT_EQ(profile->terms.unmarked, 1);
    EXPECT_EQ(profile->technical.unanswered, 1);
    EXPECT_TRUE(profile->everyday.known());
    EXPECT_FALSE(profile->technical.known());
}

} // namespace
} // namespace fagdansk::session
