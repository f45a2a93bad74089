#include "app/scenarios/pre_check.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::PreCheckAnswer;
using scenarios::PreCheckItem;

PreCheckItem item(const char *unit, double difficulty)
{
    PreCheckItem made;
    made.term = std::string(unit) + std::to_string(difficulty);
    made.unit = unit;
    made.difficulty = difficulty;
    return made;
}

std::vector<double> difficulties(const std::vector<PreCheckItem> &items)
{
    std::vector<double> all;
    std::ranges::transform(items, std::back_inserter(all), &PreCheckItem::difficulty);
    return all;
}

std::vector<PreCheckAnswer> answers(int right)
{
    std::vector<PreCheckAnswer> given;
    for (int i = 0; i < static_cast<int>(scenarios::preCheckWords); ++i) {
        given.push_back({"fagdansk/svejsning/ord-" + std::to_string(i), i < right ? 0 : i % 2 == 0 ? -1 : 2});
    }
    return given;
}

class PreCheck : public testing::Test
{
protected:
    PreCheck() : person(enrolled(*station, "Amina")) {}
    TempStation station;
    base::PersonId person;
};

TEST_F(PreCheck, theMiddleOfTheScaleIsTakenTheEasiestFirst)
{
    const auto chosen = scenarios::middleItems({item("a", -1.5), item("a", 0.3), item("a", 1.2), item("a", -0.1)}, 2);
    EXPECT_EQ(difficulties(chosen), (std::vector{-0.1, 0.3}));
}

TEST_F(PreCheck, everyUnitIsMetBeforeOneComesTwice)
{
    const auto chosen =
        scenarios::middleItems({item("a", 0.0), item("a", 0.1), item("a", 0.2), item("b", 1.4), item("c", -1.4)}, 3);
    EXPECT_EQ(difficulties(chosen), (std::vector{-1.4, 0.0, 1.4}));
}

TEST_F(PreCheck, everyTradeWithFormsHasEightDifferentWordsThatAreNotKeptForARescreening)
{
    for (const auto &trade : station->content().trades()) {
        const auto letters = station->content().formLetters(trade.slug);
        if (letters.empty()) {
            EXPECT_EQ(scenarios::preCheckItems(*station, trade.slug).error().kind, ErrorKind::NotFound) << trade.slug;
            continue;
        }
        const auto items = scenarios::preCheckItems(*station, trade.slug);
        ASSERT_TRUE(items.ok()) << trade.slug << ": " << items.error().detail;
        ASSERT_EQ(items->size(), scenarios::preCheckWords) << trade.slug;
        std::set<std::string> terms;
        std::set<std::string> units;
        std::set<std::string> reserved;
        for (const auto &letter : letters) {
            const auto form = station->content().form(trade.slug, letter);
            ASSERT_TRUE(form.ok()) << form.error().detail;
            for (const auto &term : form->terms) {
                if (term.reserved) {
                    reserved.insert(term.id.text());
                }
            }
        }
        for (const auto &one : *items) {
            terms.insert(one.term);
            units.insert(one.unit);
            EXPECT_FALSE(reserved.contains(one.term)) << one.term;
            EXPECT_LE(std::abs(one.difficulty), 1.5) << one.term;
            auto order = one.order;
            std::ranges::sort(order);
            EXPECT_EQ(order.size(), one.options.size());
            EXPECT_EQ(order.front(), 0);
            EXPECT_EQ(order.back(), static_cast<int>(order.size()) - 1);
        }
        EXPECT_EQ(terms.size(), scenarios::preCheckWords) << trade.slug;
        EXPECT_GE(units.size(), 3U) << trade.slug << ": spread over its units";
    }
}

TEST_F(PreCheck, underSixOfEightAScreeningIsAdvised)
{
    for (int right = 0; right <= 8; ++right) {
        EXPECT_EQ(scenarios::advisesScreening(answers(right)), right < 6) << right;
    }
}

TEST_F(PreCheck, isKeptWholeAndOnlyWhole)
{
    auto seven = answers(3);
    seven.pop_back();
    EXPECT_EQ(scenarios::recordPreCheck(*station, person, station.teacher, "svejsning", seven).error().kind,
              ErrorKind::InvalidInput);
    const auto done = scenarios::recordPreCheck(*station, person, station.teacher, "svejsning", answers(3));
    ASSERT_TRUE(done.ok()) << done.error().detail;
    EXPECT_TRUE(done->advised);
    const auto stored = station->people().preChecks(person);
    ASSERT_TRUE(stored.ok());
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().done, *done);
}
} // namespace
