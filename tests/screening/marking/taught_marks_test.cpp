#include "screening/marking/taught_marks.h"
#include "tests/screening/marking/corpus.h"

#include <gtest/gtest.h>

namespace fagdansk::marking {
namespace {

class TaughtMarks : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_lexicon = tests::danishLexicon(); }

    /// `count` marks; every third is of an answer like "noget med banan", marked 2.
    static std::vector<TaughtMark> marks(std::size_t count, const char *answer = "noget med en gul banan")
    {
        std::vector<TaughtMark> made;
        for (std::size_t i = 0; i < count; ++i) {
            made.push_back(i % 3 == 0 ? TaughtMark{answer, Mark::Explained}
                                      : TaughtMark{"en bil på vejen", Mark::NotExplained});
        }
        return made;
    }

    static TaughtChances taught(const std::vector<TaughtMark> &marks, std::string_view answer = "den gule banan")
    {
        return withTaughtMarks({0.7, 0.2, 0.1}, answer, marks, *s_lexicon);
    }

    static inline std::shared_ptr<const lexicon::Lexicon> s_lexicon;
};

TEST_F(TaughtMarks, SayNothingBeforeThereAreTwenty)
{
    const auto few = taught(marks(leastTaughtMarks - 1));
    EXPECT_EQ(few.neighbours, 0);
    EXPECT_EQ(few.chances, (Chances{0.7, 0.2, 0.1}));
    EXPECT_EQ(taught(marks(leastTaughtMarks)).neighbours, 7);
}

TEST_F(TaughtMarks, OnlyAnswersLikeItHaveASay)
{
    const auto near = taught(marks(30));
    EXPECT_EQ(near.neighbours, 10);
    EXPECT_GT(near.chances[2], 0.7);
    EXPECT_NEAR(near.chances[0] + near.chances[1] + near.chances[2], 1.0, 1e-9);
    EXPECT_EQ(taught(marks(30), "noget helt andet om strøm").neighbours, 0);
}

TEST_F(TaughtMarks, LikenessIsOfMeaningWords)
{
    const struct
    {
        const char *a;
        const char *b;
        double least;
        double most;
        const char *why;
    } cases[]{
        {"maske mod lys", "en maske mod lyset", 1, 1, "inflection and articles"},
        {"den beskytter øjne", "den beskytter ikke øjne", 0.5, 0.9, "negation is a difference"},
        {"maske", "bil", 0, 0, "nothing shared"},
        {"lys lys lys", "lys", 0, 0.6, "a word is found once"},
        {"", "", 0, 0, "nothing is like nothing"},
        {"\xFF\xFE", "maske", 0, 0, "any bytes"},
    };
    for (const auto &c : cases) {
        const double like = likeness(c.a, c.b, *s_lexicon);
        EXPECT_GE(like, c.least) << c.why;
        EXPECT_LE(like, c.most) << c.why;
        EXPECT_DOUBLE_EQ(like, likeness(c.b, c.a, *s_lexicon)) << c.why;
    }
}

TEST_F(TaughtMarks, TheSuggestionSaysWhatItRestsOnAndForgetsOnDemand)
{
    const auto corpus = tests::loadCorpus();
    const auto marker = tests::corpusMarker(corpus);
    const auto &term = corpus.term("svejsehjelm");
    auto request = tests::requestFor(term, "en gul banan");
    const auto alone = marker->suggest(request);
    EXPECT_EQ(alone.mark, Mark::NotExplained);
    EXPECT_EQ(alone.taughtBy, 0);
    const auto known = marks(30);
    request.taught = known;
    const auto learned = marker->suggest(request);
    EXPECT_EQ(learned.mark, Mark::Explained);
    EXPECT_EQ(learned.taughtBy, 10);
    request.taught = {};
    EXPECT_EQ(marker->suggest(request).mark, alone.mark);
    request.answer = "ved ikke";
    request.taught = known;
    EXPECT_EQ(marker->suggest(request).taughtBy, 0) << "what is plain needs no teacher";
}

} // namespace
} // namespace fagdansk::marking
