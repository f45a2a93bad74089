#include "screening/ability/estimate.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

namespace fagdansk::ability {
namespace {

struct ReferenceRow
{
    std::vector<ItemParameters> items;
    std::vector<Response> responses;
    std::vector<double> expected; // eap psd wle wleSe informationAtEap
};

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

std::vector<ReferenceRow> referenceRows()
{
    std::ifstream file(FAGDANSK_SOURCE_DIR "/tests/screening/ability/reference.tsv");
    std::vector<ReferenceRow> rows;
    for (std::string line; std::getline(file, line);) {
        const auto columns = split(line, '\t');
        ReferenceRow row;
        for (const auto &a : split(columns.at(0), ' ')) {
            row.items.push_back({std::stod(a), {}});
        }
        const auto steps = split(columns.at(1), ' ');
        for (std::size_t i = 0; i < steps.size(); ++i) {
            for (const auto &b : split(steps[i], ',')) {
                row.items.at(i).steps.push_back(std::stod(b));
            }
        }
        for (const auto &x : split(columns.at(2), ' ')) {
            row.responses.push_back(x == "null" ? Response() : Response(std::stoi(x)));
        }
        for (const auto &value : split(columns.at(3), ' ')) {
            row.expected.push_back(std::stod(value));
        }
        rows.push_back(row);
    }
    return rows;
}

TEST(Estimate, agreesWithTheIndependentReference)
{
    const auto rows = referenceRows();
    ASSERT_GE(rows.size(), 12u);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        SCOPED_TRACE("row " + std::to_string(i + 1));
        const auto found = estimate(rows[i].items, rows[i].responses);
        ASSERT_TRUE(found.ok());
        EXPECT_NEAR(found->eap, rows[i].expected.at(0), 1e-9);
        EXPECT_NEAR(found->psd, rows[i].expected.at(1), 1e-9);
        EXPECT_NEAR(found->wle.value(), rows[i].expected.at(2), 1e-6);
        EXPECT_NEAR(found->wleSe.value(), rows[i].expected.at(3), 1e-6);
        EXPECT_NEAR(found->informationAtEap, rows[i].expected.at(4), 1e-8);
    }
}

TEST(Estimate, oneRaschItemHasAWarmEstimateInClosedForm)
{
    // x - P + (1 - 2P)/2 = 0 gives P = 3/4 for a right answer: theta - b = ln 3.
    const auto right = estimate({{1.0, {0.5}}}, {1});
    EXPECT_NEAR(right->wle.value(), 0.5 + std::log(3.0), 1e-9);
    EXPECT_NEAR(right->wleSe.value(), 1.0 / std::sqrt(0.75 * 0.25), 1e-8);
    EXPECT_NEAR(estimate({{1.0, {0.5}}}, {0})->wle.value(), 0.5 - std::log(3.0), 1e-9);
}

TEST(Estimate, withoutResponsesThePriorStands)
{
    const auto found = estimate({{1.0, {1.0}}, {1.0, {0.0, 1.0}}}, {std::nullopt, std::nullopt});
    EXPECT_NEAR(found->eap, 0.0, 1e-12);
    EXPECT_NEAR(found->psd, 1.0, 1e-6);
    EXPECT_FALSE(found->wle.has_value());
    EXPECT_FALSE(found->wleSe.has_value());
    EXPECT_EQ(found->informationAtEap, 0.0);
}

const std::vector<ItemParameters> mixed{{1, {-1.0}}, {1, {0.2}}, {1, {-0.8, 0.4}}, {1, {0.1, 1.3}}};

std::vector<std::vector<Response>> allPatterns()
{
    std::vector<std::vector<Response>> patterns{{}};
    for (const auto &item : mixed) {
        std::vector<std::vector<Response>> longer;
        for (const auto &pattern : patterns) {
            for (int score = 0; score <= item.maxScore(); ++score) {
                longer.push_back(pattern);
                longer.back().emplace_back(score);
            }
        }
        patterns = longer;
    }
    return patterns;
}

TEST(Estimate, aHigherScoreOnAnyItemRaisesBothEstimates)
{
    for (const auto &pattern : allPatterns()) {
        const auto before = estimate(mixed, pattern);
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            auto better = pattern;
            if (++*better[i] > mixed[i].maxScore()) {
                continue;
            }
            const auto after = estimate(mixed, better);
            EXPECT_GT(after->eap, before->eap);
            EXPECT_GT(after->wle.value(), before->wle.value());
        }
    }
}

TEST(Estimate, aMissingResponseIsAsIfTheItemWereNotThere)
{
    for (const auto &pattern : allPatterns()) {
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            auto withHole = pattern;
            withHole[i].reset();
            auto items = mixed;
            auto shorter = pattern;
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
            shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_EQ(*estimate(mixed, withHole), *estimate(items, shorter));
        }
    }
}

TEST(Estimate, uncertaintyFallsAsItemsAreAdded)
{
    std::vector<ItemParameters> items;
    std::vector<Response> responses;
    double last = 2.0;
    for (int i = 0; i < 40; ++i) {
        items.push_back({1.0, {0.1 * (i % 5)}});
        responses.emplace_back(i % 2);
        const double psd = estimate(items, responses)->psd;
        EXPECT_LT(psd, last) << i + 1 << " items";
        last = psd;
    }
}

TEST(Estimate, longAndExtremePatternsStayFinite)
{
    const std::vector<ItemParameters> items(300, {1.0, {4.0, 5.0}});
    const auto found = estimate(items, std::vector<Response>(300, 2));
    EXPECT_TRUE(std::isfinite(found->eap));
    EXPECT_TRUE(std::isfinite(found->wle.value()));
    EXPECT_GT(found->wle.value(), 5.0);
    EXPECT_GT(found->psd, 0.0);
}

TEST(Estimate, refusesWhatItCannotUse)
{
    struct Case
    {
        const char *reason;
        std::vector<ItemParameters> items;
        std::vector<Response> responses;
        const char *names;
    };
    const Case cases[] = {
        {"lengths differ", {{1, {0}}}, {}, "1 items but 0"},
        {"a score above the maximum", {{1, {0}}, {1, {0}}}, {1, 2}, "item 2"},
        {"a negative score", {{1, {0}}}, {-1}, "item 1"},
        {"a = 0 carries nothing", {{0, {0}}}, {1}, "item 1"},
        {"no steps", {{1, {}}}, {0}, "item 1"},
        {"not a number", {{1, {std::nan("")}}}, {0}, "item 1"},
    };
    for (const auto &one : cases) {
        const auto found = estimate(one.items, one.responses);
        ASSERT_FALSE(found.ok()) << one.reason;
        EXPECT_EQ(found.error().kind, base::ErrorKind::InvalidInput);
        EXPECT_NE(found.error().detail.find(one.names), std::string::npos) << found.error().detail;
    }
}

} // namespace
} // namespace fagdansk::ability
