// Differential: our numbers against those that ts-fsrs 5.4.2 gave for the same histories (make_fsrs_vectors.mjs).
// FAGDANSK_FSRS_VECTORS names another file, FAGDANSK_FSRS_WEIGHTS the weights it was made with.
#include "wordlists/drill/replay.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
const std::string corpus = FAGDANSK_SOURCE_DIR "/tests/corpora/fsrs/";

/// Read without the room's own reader: a fault there must not hide here.
std::vector<ReplayRow> expectedRows(const std::string &path)
{
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    std::vector<ReplayRow> rows;
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::string field[7];
        for (auto &text : field) {
            std::getline(fields, text, ',');
        }
        rows.push_back({{field[0], std::stoll(field[1]), static_cast<Grade>(std::stoi(field[2]))},
                        std::stod(field[3]),
                        std::stod(field[4]),
                        std::stoi(field[5]),
                        std::stoll(field[6])});
    }
    return rows;
}

FsrsScheduler schedulerWith(const std::string &weightsPath)
{
    FsrsParameters parameters;
    if (!weightsPath.empty()) {
        std::ifstream in(weightsPath);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        parameters.weights = parseWeights(text).value();
    }
    return FsrsScheduler::create(parameters).value();
}

bool agree(const ReplayRow &a, const ReplayRow &b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-6 * std::abs(y); };
    return near(a.stability, b.stability) && near(a.difficulty, b.difficulty) && a.scheduledDays == b.scheduledDays &&
           a.dueMs == b.dueMs;
}

void expectAgreement(const std::string &path, const std::string &weightsPath, std::size_t atLeast)
{
    const auto expected = expectedRows(path);
    ASSERT_GE(expected.size(), atLeast) << path;
    std::vector<ReplayReview> reviews;
    for (const auto &row : expected) {
        reviews.push_back(row.review);
    }
    const auto rows = replay(reviews, schedulerWith(weightsPath));
    ASSERT_EQ(rows.size(), expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_TRUE(agree(rows[i], expected[i]))
            << path << ':' << i + 2 << " S " << rows[i].stability << " D " << rows[i].difficulty << " days "
            << rows[i].scheduledDays << " due " << rows[i].dueMs;
    }
}

TEST(FsrsVectors, DefaultWeightsAgreeWithTsFsrs)
{
    expectAgreement(corpus + "default.csv", "", 9000);
}

TEST(FsrsVectors, OtherWeightsAgreeWithTsFsrs)
{
    expectAgreement(corpus + "other.csv", corpus + "other-weights.json", 2000);
}

TEST(FsrsVectors, NamedFileAgreesWithTsFsrs)
{
    const char *path = std::getenv("FAGDANSK_FSRS_VECTORS");
    if (path == nullptr) {
        GTEST_SKIP() << "FAGDANSK_FSRS_VECTORS names no file";
    }
    const char *weights = std::getenv("FAGDANSK_FSRS_WEIGHTS");
    expectAgreement(path, weights == nullptr ? "" : weights, 1);
}
} // namespace
} // namespace fagdansk::drill
