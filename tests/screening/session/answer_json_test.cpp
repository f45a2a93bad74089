#include "screening/session/answer_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fagdansk::session {
namespace {

using nlohmann::json;

struct Row
{
    Answer answer;
    const char *text;
};

const Row rows[] = {
    {Seen{}, R"({"kind":"seen","step":"s"})"},
    {TextRead{5000000000}, R"({"durationMs":5000000000,"kind":"textRead","step":"s"})"},
    {Choice{3}, R"({"kind":"choice","option":3,"step":"s"})"},
    {Explanation{"Noget, \"du\"\nbærer på"}, R"({"kind":"explanation","step":"s","text":"Noget, \"du\"\nbærer på"})"},
    {CannotExplain{}, R"({"kind":"cannotExplain","step":"s"})"},
    {Skipped{}, R"({"kind":"skipped","step":"s"})"},
    {RecognitionChoice{1}, R"({"kind":"recognitionChoice","option":1,"step":"s"})"},
    {FaceToFaceTicks{{0, 2}, marking::Mark::Explained},
     R"({"kind":"faceToFaceTicks","mark":2,"points":[0,2],"step":"s"})"},
    {Help::ChooseInstead, R"({"kind":"chooseInstead","step":"s"})"},
    {Help::GoOn, R"({"kind":"goOn","step":"s"})"},
    {Stop{}, R"({"kind":"stop","step":"s"})"},
};

TEST(AnswerJson, keepsItsFieldNamesAndReadsBackWhatItWrote)
{
    std::vector<bool> seen(std::variant_size_v<Answer>);
    for (const auto &row : rows) {
        const GivenAnswer given{{"s"}, row.answer};
        EXPECT_EQ(toJson(given).dump(), row.text);
        EXPECT_EQ(*givenAnswerFromJson(json::parse(row.text)), given);
        seen[row.answer.index()] = true;
    }
    EXPECT_EQ(seen, std::vector<bool>(std::variant_size_v<Answer>, true)) << "an alternative without a row";
}

TEST(AnswerJson, refusesWhatIsNotAnAnswer)
{
    for (const char *text :
         {R"({"kind":"seen"})", R"({"step":"s"})", R"({"kind":"guess","step":"s"})", R"({"kind":"choice","step":"s"})",
          R"({"kind":"choice","option":1.5,"step":"s"})", R"({"kind":"choice","option":true,"step":"s"})",
          R"({"kind":"choice","option":4294967296,"step":"s"})",
          R"({"kind":"textRead","durationMs":"long","step":"s"})", R"({"kind":"explanation","text":7,"step":"s"})",
          R"({"kind":"faceToFaceTicks","points":[],"mark":3,"step":"s"})",
          R"({"kind":"faceToFaceTicks","points":["a"],"mark":1,"step":"s"})", "[]", "null"}) {
        const auto read = givenAnswerFromJson(json::parse(text));
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_EQ(read.error().kind, base::ErrorKind::InvalidInput);
    }
}

TEST(PlanJson, readsBackWhatItWrote)
{
    for (const Mode everyday : {Mode::Typed, Mode::FaceToFace}) {
        for (const Mode terms : {Mode::Typed, Mode::FaceToFace}) {
            for (const Mode technical : {Mode::Typed, Mode::FaceToFace}) {
                const Plan plan{everyday, terms, technical, 0xffffffffffffffffULL};
                EXPECT_EQ(*planFromJson(json::parse(toJson(plan).dump())), plan);
            }
        }
    }
    EXPECT_FALSE(planFromJson(json::parse(R"({"everyday":"sung","terms":"typed","technical":"typed","seed":1})")).ok());
    EXPECT_FALSE(
        planFromJson(json::parse(R"({"everyday":"typed","terms":"typed","technical":"typed","seed":-1})")).ok());
    EXPECT_FALSE(planFromJson(json::parse(R"({"everyday":"typed","terms":"typed","seed":1})")).ok());
}

} // namespace
} // namespace fagdansk::session
