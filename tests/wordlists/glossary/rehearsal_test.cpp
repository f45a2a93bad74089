#include "wordlists/glossary/rehearsal_json.h"
#include "wordlists/glossary/rehearsal_loader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace fagdansk::glossary {
namespace {
using testing::HasSubstr;

constexpr auto quiz = R"(quiz: truck
trade: truck
title: Tipskupon
rows:
  - slug: vaelter
    prompt: Trucken er ved at vælte. Hvad gør du?
    options: [Springer ud., Bliver siddende., Løfter gaflerne.]
    key: "X"
    why: Selen holder dig på plads.
)";
constexpr auto sequences = R"(trade: truck
sequences:
  - slug: hent
    title: Hent en palle
    steps: [Kør hen., Sænk gaflerne., Kør ind., Løft.]
)";
constexpr auto charts = R"(trade: truck
charts:
  - slug: lille
    title: Gaffeltruck
    axle: 380
    centre: 500
    levels:
      - {height: 3300, load: 1600}
      - {height: 4300, load: 1300}
)";

struct Loaded
{
    LoadedRehearsals rehearsals;
    std::string faults;
};

Loaded load(const std::string &rows, const std::string &steps, const std::string &levels)
{
    std::vector<Fault> faults;
    const RehearsalSources sources{
        {{"quizzes/truck.yaml", rows}}, {{"sequences/truck.yaml", steps}}, {{"load-charts/truck.yaml", levels}}};
    Loaded out{loadRehearsals(
                   sources, "fagdansk", [](std::string_view trade) { return trade == "truck"; }, faults),
               {}};
    for (const auto &fault : faults) {
        out.faults += fault.text() + '\n';
    }
    return out;
}

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Rehearsals, AreReadByTrade)
{
    const auto loaded = load(quiz, sequences, charts);
    EXPECT_EQ(loaded.faults, "");
    const auto &truck = loaded.rehearsals.trades.at("truck");
    ASSERT_EQ(truck.quiz.size(), 1U);
    EXPECT_EQ(truck.quiz[0].id.text(), "fagdansk/truck/truck-vaelter");
    EXPECT_EQ(truck.quiz[0].right, 1U);
    ASSERT_EQ(truck.instructions.size(), 1U);
    EXPECT_EQ(truck.instructions[0].steps.back(), "Løft.");
    ASSERT_EQ(truck.charts.size(), 1U);
    EXPECT_EQ(truck.charts[0].levels[1].loadKg, 1300);
    EXPECT_EQ(loaded.rehearsals.places.size(), 3U);
}

TEST(Rehearsals, EveryFaultNamesItsFileAndLine)
{
    const struct
    {
        std::string rows, steps, levels, fault;
    } cases[] = {
        {changed(quiz, "\"X\"", "Y"), sequences, charts, "quizzes/truck.yaml:8: 'key' is 'Y'"},
        {changed(quiz, "Bliver siddende.", "springer ud."), sequences, charts, "three different answers"},
        {changed(quiz, ", Løfter gaflerne.", ""), sequences, charts, "three different answers"},
        {changed(quiz, "quiz: truck", "quiz: lager"), sequences, charts, "the file's name says otherwise"},
        {changed(quiz, "trade: truck", "trade: bus"), sequences, charts, "'bus' is no trade"},
        {quiz, changed(sequences, ", Løft.", ""), charts, "sequences/truck.yaml:5: 'steps' must be 4 to 9"},
        {quiz, changed(sequences, "Kør ind.", "Kør hen."), charts, "different steps"},
        {quiz, sequences, changed(charts, "slug: lille", "slug: truck-vaelter"), "is taken by quizzes/truck.yaml:5"},
        {quiz, sequences, changed(charts, "load: 1300", "load: 1700"), "each higher and lighter"},
        {quiz, sequences, changed(charts, "axle: 380", "axle: 0"), "load-charts/truck.yaml:5"},
    };
    for (const auto &one : cases) {
        EXPECT_THAT(load(one.rows, one.steps, one.levels).faults, HasSubstr(one.fault));
    }
}

TEST(Rehearsals, SurviveTheirJson)
{
    const auto truck = load(quiz, sequences, charts).rehearsals.trades.at("truck");
    EXPECT_EQ(rehearsalsFromJson(toJson(truck)).value(), truck);
    for (const auto *broken : {"", "{}", "[1]", R"({"quiz":[{"id":"x"}],"instructions":[],"charts":[]})"}) {
        EXPECT_FALSE(rehearsalsFromJson(broken)) << broken;
    }
    auto stepless = truck;
    stepless.instructions[0].steps.clear();
    EXPECT_FALSE(rehearsalsFromJson(toJson(stepless)));
    auto json = toJson(truck);
    EXPECT_FALSE(rehearsalsFromJson(changed(json, "\"right\":1", "\"right\":3")));
}

} // namespace
} // namespace fagdansk::glossary
