#include "tests/app/cli/cli_fixture.h"
#include "tests/support/temp_records.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace fagdansk::cli {
namespace {
using nlohmann::json;
using testing::HasSubstr;

const std::string everyday = "everyday/proeve/faelles/rent-bord/";
const std::string terms = "terms/proeve/blik/";
const std::string technical = "technical/proeve/blik/klip-en-plade/";

class ScreeningRun : public CliTest
{
protected:
    void SetUp() override { buildOwnPack(); }

    /// Everything answered: choices right, terms explained, in the small pack's form A.
    static json whole()
    {
        json answers;
        for (const auto &part : {everyday, technical}) {
            for (const auto *question : {"q1", "q2", "q3"}) {
                answers[part + question] = {{"kind", "choice"}, {"option", 0}};
            }
            answers[part + "forklar"] = {{"kind", "explanation"}, {"text", "ved det ikke rigtig"}};
        }
        answers["everyday/text"] = {{"kind", "textRead"}, {"durationMs", 60'000}};
        answers["technical/text"] = {{"kind", "textRead"}, {"durationMs", 60'000}};
        for (const auto *term : {"hammer", "soem", "sav", "saks", "tang", "fil", "bor", "blikplade", "arbejdsbord",
                                 "bukke", "stump", "i-lod"}) {
            answers[terms + term] = {{"kind", "explanation"}, {"text", "man kan slå med den og bruger den i hånden"}};
        }
        return {{"trade", "blik"}, {"answers", answers}};
    }

    Ran runWith(const json &input, std::vector<std::string> more = {})
    {
        return runText(input.dump(), std::move(more));
    }
    Ran runText(const std::string &input, std::vector<std::string> more = {})
    {
        pack::writeBytes(path("answers.json"), input);
        more.insert(more.begin(), {"screening", "run", "--answers", path("answers.json").string()});
        return run(std::move(more));
    }
    json resultOf(const json &input)
    {
        const auto [exit, out, err] = runWith(input);
        EXPECT_EQ(exit, 0) << err;
        EXPECT_EQ(std::ranges::count(out, '\n'), 1);
        return json::parse(out, nullptr, false);
    }
    static json markOf(const json &result, const std::string &step)
    {
        for (const auto &mark : result.at("marks")) {
            if (mark.at("step") == step) {
                return mark;
            }
        }
        return nullptr;
    }
};

TEST_F(ScreeningRun, theWholeResultIsOneLine)
{
    const auto result = resultOf(whole());
    EXPECT_EQ(result.at("stopped"), false);
    EXPECT_EQ(result.at("marks").size(), 14U);
    EXPECT_EQ(result.at("profile").at("everyday").at("points"), 3);
    EXPECT_EQ(result.at("profile").at("everyday").at("maximum"), 5);
    EXPECT_EQ(result.at("profile").at("terms").at("maximum"), 24);
    EXPECT_GT(result.at("profile").at("terms").at("standardError"), 0);
    EXPECT_EQ(result.at("versions").at("pack").at("name"), "proeve");
    EXPECT_EQ(result.at("versions").at("form").at("id"), "proeve/blik/form-a");
    EXPECT_EQ(result.at("disclaimer").at("da"), "Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.");
    EXPECT_EQ(result.at("decision"), nullptr);
    const auto hammer = markOf(result, terms + "hammer");
    EXPECT_EQ(hammer.at("mark"), 2);
    EXPECT_EQ(hammer.at("source"), "suggested");
    EXPECT_EQ(hammer.at("evidence").at(0).at("kind"), "found");
}

TEST_F(ScreeningRun, theSuggestionIsTheMarkCommandsOwn)
{
    const auto hammer = markOf(resultOf(whole()), terms + "hammer");
    const auto line = run({"mark"}, "1\thammer\tman kan slå med den og bruger den i hånden\n").out;
    EXPECT_TRUE(line.starts_with("1\t" + hammer.at("mark").dump() + "\t" + hammer.at("confidence").dump() + "\t"))
        << line;
}

TEST_F(ScreeningRun, withoutTheOralLevelNothingIsSuggested)
{
    const auto unknown = resultOf(whole()).at("recommendation");
    EXPECT_EQ(unknown.at("suggests"), false);
    EXPECT_EQ(unknown.at("missing").at(0), "oralLevel");

    auto input = whole();
    input["context"] = {{"oral", "B1"}, {"written", "B1"}, {"schoolingYears", 9}, {"latin", "yes"}};
    const auto known = resultOf(input).at("recommendation");
    EXPECT_EQ(known.at("suggests"), true);
    EXPECT_TRUE(known.at("missing").empty());
    EXPECT_FALSE(known.at("reasons").empty());
}

TEST_F(ScreeningRun, aGivenMarkBeatsTheSuggestion)
{
    auto input = whole();
    input["marks"] = {{terms + "hammer", 0}};
    const auto result = resultOf(input);
    const auto hammer = markOf(result, terms + "hammer");
    EXPECT_EQ(hammer.at("mark"), 0);
    EXPECT_EQ(hammer.at("source"), "given");
    EXPECT_EQ(hammer.at("suggested"), 2);
    EXPECT_EQ(result.at("profile").at("terms").at("points").get<int>() + 2,
              resultOf(whole()).at("profile").at("terms").at("points").get<int>());
}

TEST_F(ScreeningRun, aTeacherConfirmsOrDecidesOtherwise)
{
    auto input = whole();
    input["teacher"] = "Lone Lærer";
    input["context"] = {{"oral", "B1"}, {"written", "B1"}, {"schoolingYears", 9}, {"latin", "yes"}};
    input["decision"] = {{"kind", "confirm"}};
    const auto confirmed = resultOf(input);
    EXPECT_EQ(confirmed.at("decision").at("kind"), "confirmed");
    EXPECT_EQ(confirmed.at("decision").at("teacher"), "Lone Lærer");
    EXPECT_EQ(confirmed.at("decision").at("outcome"), confirmed.at("recommendation").at("outcome"));

    input["decision"] = {{"kind", "override"}, {"outcome", "fvu-start"}, {"reason", "Læser langsomt."}};
    const auto overridden = resultOf(input);
    EXPECT_EQ(overridden.at("decision").at("kind"), "overridden");
    EXPECT_EQ(overridden.at("decision").at("outcome"), "fvu-start");
    EXPECT_EQ(overridden.at("decision").at("reason"), "Læser langsomt.");
    EXPECT_EQ(overridden.at("decision").at("suggestedOutcome"), confirmed.at("decision").at("outcome"));
}

TEST_F(ScreeningRun, whatTheRulesForbidIsExit1)
{
    auto input = whole();
    input["decision"] = {{"kind", "confirm"}}; // nothing is suggested without the oral level
    const auto [exit, out, err] = runWith(input, {"--db", path("kept.db").string()});
    EXPECT_EQ(exit, 1);
    EXPECT_EQ(out, "");
    EXPECT_THAT(err, HasSubstr("'decision'"));
    EXPECT_FALSE(std::filesystem::exists(path("kept.db")));
    EXPECT_FALSE(std::filesystem::exists(path("kept.db.key")));
}

TEST_F(ScreeningRun, missingAnswersStopTheScreening)
{
    const auto nothing = resultOf({{"trade", "blik"}, {"answers", json::object()}});
    EXPECT_EQ(nothing.at("stopped"), true);
    EXPECT_EQ(nothing.at("profile").at("terms").at("unanswered"), 12);
    EXPECT_EQ(nothing.at("profile").at("terms").at("score"), nullptr);
    EXPECT_EQ(nothing.at("recommendation").at("suggests"), false);
}

TEST_F(ScreeningRun, wordsThatCannotBeExplainedMayBeRecognised)
{
    auto input = whole();
    auto &answers = input["answers"];
    for (const auto *term : {"hammer", "soem", "sav"}) {
        answers[terms + term] = {{"kind", "skipped"}};
    }
    answers[terms + "sav/help"] = {{"kind", "chooseInstead"}};
    for (const auto *term : {"saks", "tang", "fil", "bor", "blikplade", "arbejdsbord", "bukke", "stump", "i-lod"}) {
        answers.erase(terms + term);
        answers[terms + term + "/recognition"] = {{"kind", "recognitionChoice"}, {"option", 0}};
    }
    const auto part = resultOf(input).at("profile").at("terms");
    EXPECT_EQ(part.at("points"), 0);
    EXPECT_EQ(part.at("notKnown"), 12);
    EXPECT_EQ(part.at("recognisedNotExplained"), 9);
}

TEST_F(ScreeningRun, faceToFaceTheTicksAreTheMark)
{
    auto input = whole();
    input["mode"] = "faceToFace";
    input["answers"][terms + "hammer"] = {{"kind", "faceToFaceTicks"}, {"points", {0}}, {"mark", 1}};
    const auto result = resultOf(input);
    EXPECT_EQ(result.at("mode").at("terms"), "faceToFace");
    const auto hammer = markOf(result, terms + "hammer");
    EXPECT_EQ(hammer.at("mark"), 1);
    EXPECT_EQ(hammer.at("source"), "given");
    EXPECT_EQ(hammer.at("confidence"), nullptr);
    EXPECT_EQ(hammer.at("evidence").at(0).at("says"), "hvad det er");
}

TEST_F(ScreeningRun, inputAtFaultIsExit2NamingTheKey)
{
    struct Case
    {
        std::function<void(json &)> change;
        std::string says;
    };
    const Case cases[] = {
        {[](json &in) { in.erase("trade"); }, "'trade': is missing"},
        {[](json &in) { in["trade"] = 7; }, "'trade': must be a text"},
        {[](json &in) { in["trade"] = "ukendt"; }, "ukendt"},
        {[](json &in) { in["form"] = "Z"; }, "Z"},
        {[](json &in) { in.erase("answers"); }, "'answers': is missing"},
        {[](json &in) { in["answers"] = json::array(); }, "'answers': must be an object"},
        {[](json &in) { in["colour"] = "red"; }, "'colour': unknown key"},
        {[](json &in) { in["mode"] = "sung"; }, "'mode'"},
        {[](json &in) {
             in["mode"] = {{"terms", "typed"}};
         },
         "'mode everyday': is missing"},
        {[](json &in) {
             in["participant"] = {{"cpr", "x"}};
         },
         "'participant cpr'"},
        {[](json &in) {
             in["participant"] = {{"name", "Bo 010190-1234"}};
         },
         "participant"},
        {[](json &in) {
             in["answers"][terms + "kran"] = {{"kind", "skipped"}};
         },
         "'answers " + terms + "kran': no such step"},
        {[](json &in) {
             in["answers"][terms + "hammer"] = {{"kind", "choice"}, {"option", 0}};
         },
         "'answers " + terms + "hammer': not an answer to this step; it takes explanation"},
        {[](json &in) { in["answers"][everyday + "q1"]["option"] = 99; }, "'answers " + everyday + "q1'"},
        {[](json &in) { in["answers"][everyday + "q1"]["option"] = 0.5; }, "'answers " + everyday + "q1'"},
        {[](json &in) { in["answers"][everyday + "q1"]["opton"] = 0; }, "unknown key 'opton'"},
        {[](json &in) {
             in["answers"][everyday + "q1"] = {{"kind", "sung"}};
         },
         "unknown kind of answer 'sung'"},
        {[](json &in) { in["answers"][everyday + "q1"]["elapsedMs"] = -1; }, "elapsedMs"},
        {[](json &in) { in["answers"].erase(terms + "hammer"); }, "the screening stops at " + terms + "hammer"},
        {[](json &in) {
             in["answers"][terms + "hammer/recognition"] = {{"kind", "skipped"}};
         },
         "not asked"},
        {[](json &in) {
             in["marks"] = {{terms + "hammer", 3}};
         },
         "'marks " + terms + "hammer'"},
        {[](json &in) {
             in["marks"] = {{everyday + "q1", 1}};
         },
         "'marks " + everyday + "q1': there is no explanation"},
        {[](json &in) {
             in["context"] = {{"oral", "B7"}};
         },
         "'context oral'"},
        {[](json &in) {
             in["context"] = {{"schoolingYears", 21}};
         },
         "'context schoolingYears'"},
        {[](json &in) {
             in["decision"] = {{"kind", "refuse"}};
         },
         "'decision kind'"},
        {[](json &in) {
             in["decision"] = {{"kind", "override"}, {"outcome", "fvu-start"}};
         },
         "'decision reason'"},
        {[](json &in) {
             in["decision"] = {{"kind", "override"}, {"outcome", "x"}, {"reason", "y"}};
         },
         "'decision'"},
    };
    for (const auto &one : cases) {
        auto input = whole();
        one.change(input);
        const auto [exit, out, err] = runWith(input, {"--db", path("kept.db").string()});
        EXPECT_EQ(exit, 2) << one.says << err;
        EXPECT_EQ(out, "") << one.says;
        EXPECT_THAT(err, HasSubstr(one.says));
        EXPECT_FALSE(std::filesystem::exists(path("kept.db"))) << one.says;
    }
}

TEST_F(ScreeningRun, malformedInputIsExit2)
{
    const std::pair<std::string, std::string> cases[] = {
        {"", "malformed JSON"},
        {"{\"trade\":", "malformed JSON"},
        {"{\"trade\":\"blik\xFF\"}", "malformed JSON"},
        {"[]", "must be an object"},
        {R"({"trade":"blik","trade":"blik","answers":{}})", "'trade': stands twice"},
        {R"({"trade":"blik","answers":{"everyday/text":{"kind":"stop"},"everyday/text":{"kind":"stop"}}})",
         "'everyday/text': stands twice"},
    };
    for (const auto &[text, says] : cases) {
        const auto [exit, out, err] = runText(text);
        EXPECT_EQ(exit, 2) << text;
        EXPECT_EQ(out, "") << text;
        EXPECT_THAT(err, HasSubstr(says));
    }
    EXPECT_EQ(run({"screening", "run"}).exit, 2);
    EXPECT_EQ(run({"screening", "run", "--answers", path("none.json").string()}).exit, 2);
    EXPECT_EQ(run({"screening", "run", "--answers", m_folder.string()}).exit, 2);
}

TEST_F(ScreeningRun, aKeptDatabaseIsSoundAndTakesAnother)
{
    const auto file = path("kept ø.db");
    pack::writeBytes(file, ""); // an empty file is as good as none
    const auto first = runWith(whole(), {"--db", file.string()});
    ASSERT_EQ(first.exit, 0) << first.err;
    EXPECT_EQ(run({"db", "check", "--db", file.string()}).exit, 0);
    auto other = whole();
    other["teacher"] = "Lone Lærer";
    const auto second = runWith(other, {"--db", file.string()});
    EXPECT_EQ(second.exit, 0) << second.err;
    EXPECT_NE(second.out, first.out) << "another participant";
    EXPECT_EQ(run({"db", "check", "--db", file.string()}).exit, 0);
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        EXPECT_FALSE(entry.path().filename().string().starts_with(".fagdansk-cli")) << entry.path();
    }
}

TEST_F(ScreeningRun, aCentresDatabaseIsRefused)
{
    support::TempRecords records;
    records.close();
    const auto ran = runWith(whole(), {"--db", records.file().string()});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_THAT(ran.err, HasSubstr("is a centre's database"));

    std::filesystem::remove(records.file().string() + ".key"); // as a copy of it would be: not even opened
    const auto before = pack::readBytes(records.file());
    EXPECT_EQ(runWith(whole(), {"--db", records.file().string()}).exit, 2);
    EXPECT_TRUE(pack::readBytes(records.file()) == before);
    EXPECT_EQ(runWith(whole(), {"--db", path("no/folder/x.db").string()}).exit, 2);
}

} // namespace
} // namespace fagdansk::cli
