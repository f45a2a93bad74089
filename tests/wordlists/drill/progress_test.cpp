#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/progress.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
base::ContentId word(const std::string &slug)
{
    return base::ContentId::parse("fagdansk/svejsning/" + slug).value();
}

CardState after(const std::vector<Grade> &grades)
{
    const FsrsScheduler fsrs;
    CardState card;
    std::int32_t day = 20000;
    for (const Grade grade : grades) {
        card = fsrs.review(card, {grade, {{day * 86'400'000LL}, {day}}});
        day += 10;
    }
    return card;
}

TEST(Progress, CountsWordsNotCardsAndNoRehearsals)
{
    using enum Grade;
    const FsrsScheduler fsrs;
    const std::vector<Card> cards = {
        {{word("sidder"), Facet::Meaning}, after({Easy, Good})},
        {{word("sidder"), Facet::Spelling}, after({Again})},
        {{word("begyndt"), Facet::Meaning}, after({Good})},
        {{word("kun-lyd"), Facet::Listening}, after({Easy, Good})},
        {{word("ny"), Facet::Meaning}, {}},
        {{word("glemt"), Facet::Meaning}, after({Easy, Good, Again})},
        {{word("trin-taend"), Facet::Order}, after({Easy, Again, Again, Again})},
        {{word("glemt-to-gange"), Facet::Meaning}, after({Easy, Again, Good, Again})},
    };
    const auto progress = progressOf(cards, fsrs);
    EXPECT_EQ(progress.known, 1);
    EXPECT_EQ(progress.inProgress, 4);
    EXPECT_EQ(progress.hardest, (std::vector{word("glemt-to-gange"), word("glemt")}));
    EXPECT_EQ(progressOf(cards, fsrs, {7.0, 1}).hardest, std::vector{word("glemt-to-gange")});
    EXPECT_EQ(progressOf({}, fsrs).known, 0);
}
} // namespace
} // namespace fagdansk::drill
