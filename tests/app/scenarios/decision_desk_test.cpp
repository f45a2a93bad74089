#include "app/scenarios/decision_desk.h"
#include "app/scenarios/marking_desk.h"
#include "screening/recommendation/recommendation_json.h"
#include "tests/support/edited_pack.h"
#include "tests/support/screening_walk.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using recommendation::Decision;
using scenarios::DecisionFile;
using session::Mode;

constexpr const char *program = "1.2.3-test";
const std::string wordStep = "terms/fagdansk/svejsning/";

class DecisionDesk : public testing::Test
{
protected:
    DecisionDesk() : person(enrolled(*station, "Amina")) {}

    DecisionFile file(base::ScreeningId id)
    {
        auto opened = scenarios::openDecision(*station, id);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        return std::move(*opened);
    }
    void markAll(int mark)
    {
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        ASSERT_TRUE(tasks.ok());
        for (const auto &task : *tasks) {
            ASSERT_TRUE(scenarios::mark(*station, task, mark, {}, station.teacher).ok());
        }
    }
    /// Screened, marked and with everything filled in that the screening cannot know.
    DecisionFile ready(int mark = 2)
    {
        const auto id = screened(station, person);
        markAll(mark);
        auto opened = file(id);
        opened.context = fullContext();
        return opened;
    }
    static recommendation::TeacherContext fullContext()
    {
        recommendation::TeacherContext context;
        context.oral = recommendation::Level::B1;
        context.written = recommendation::Level::A2Plus;
        context.vlv2 = recommendation::Vlv2Outcome::Fvu;
        context.vlv2Date = "maj 2026";
        context.vlv2Result = "FVU-start, trin 1";
        context.schoolingYears = 9;
        context.latin = recommendation::LatinScript::Yes;
        return context;
    }

    TempStation station;
    base::PersonId person;
};

TEST_F(DecisionDesk, withoutTheOralLevelNothingIsSuggested)
{
    const auto id = screened(station, person);
    markAll(2);
    const auto opened = file(id);
    const auto proposal = opened.recommendation();
    EXPECT_EQ(proposal.outcomeId, "cannot-suggest");
    EXPECT_FALSE(proposal.suggests);
    EXPECT_EQ(std::ranges::count(proposal.missing, recommendation::Missing::OralLevel), 1);
    const auto confirmed = scenarios::confirmProposal(*station, opened, station.teacher, program);
    ASSERT_FALSE(confirmed.ok());
    EXPECT_EQ(confirmed.error().kind, ErrorKind::Refused);
    EXPECT_NE(station->screenings().summaries(person)->front().state, scenarios::ScreeningState::Decided);
}

TEST_F(DecisionDesk, theProfileFollowsTheMarks)
{
    const auto id = screened(station, person);
    EXPECT_TRUE(file(id).profile.provisional());
    EXPECT_FALSE(file(id).profile.terms.known()) << "not marked yet";
    markAll(1);
    const auto profile = file(id).profile;
    EXPECT_FALSE(profile.provisional());
    EXPECT_EQ(profile.terms.points, 12);
    EXPECT_EQ(profile.terms.maximum, 24);
    EXPECT_TRUE(profile.everyday.readingMsPer100Words.has_value());
    EXPECT_EQ(profile.everyday.unanswered, 0);
}

TEST_F(DecisionDesk, anEarlierScreeningStandsBesideWithWhetherTheChangeIsReal)
{
    const auto first = screened(station, person);
    markAll(0);
    EXPECT_TRUE(file(first).earlier.empty());
    station.clock.advance(24LL * 3'600'000);
    const auto second = screened(station, person);
    markAll(2);
    const auto now = file(second);
    ASSERT_EQ(now.earlier.size(), 1U);
    ASSERT_TRUE(now.placement && now.earlier.front().placement);
    EXPECT_GT(now.placement->eap, now.earlier.front().placement->eap);
    EXPECT_EQ(now.earlier.front().change, ability::Change::Better) << "nothing explained, then everything";
    EXPECT_TRUE(file(first).earlier.empty()) << "a later one is no earlier one";
    station.clock.advance(24LL * 3'600'000);
    const auto third = screened(station, person);
    markAll(2);
    ASSERT_EQ(file(third).earlier.size(), 2U);
    EXPECT_EQ(file(third).earlier.front().change, ability::Change::Unclear) << "the same again";
}

TEST_F(DecisionDesk, theContextIsRecordedAndReadBack)
{
    auto opened = ready();
    ASSERT_TRUE(scenarios::recordContext(*station, opened, station.teacher).ok());
    EXPECT_EQ(file(opened.summary.screening).context, fullContext());
    opened.context.oral.reset();
    ASSERT_TRUE(scenarios::recordContext(*station, opened, station.teacher).ok());
    EXPECT_EQ(file(opened.summary.screening).context, opened.context) << "the latest counts, also an emptied field";
    opened.context.schoolingYears = 99;
    EXPECT_EQ(scenarios::recordContext(*station, opened, station.teacher).error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(file(opened.summary.screening).context.schoolingYears, 99);
}

TEST_F(DecisionDesk, aConfirmedDecisionIsKeptWhole)
{
    const auto opened = ready();
    const auto proposal = opened.recommendation();
    ASSERT_TRUE(proposal.suggests) << proposal.outcomeId;
    station.clock.advance(60'000);
    ASSERT_TRUE(scenarios::confirmProposal(*station, opened, station.teacher, program).ok());
    station.reopen();
    station.logIn();
    const auto again = file(opened.summary.screening);
    ASSERT_TRUE(again.decided);
    EXPECT_EQ(again.decided->decision.kind(), Decision::Kind::Confirmed);
    EXPECT_EQ(again.decided->decision.outcomeId(), proposal.outcomeId);
    EXPECT_EQ(again.decided->teacherName, TempStation::teacherName);
    EXPECT_EQ(again.decided->at, station.clock.now());
    EXPECT_EQ(again.summary.state, scenarios::ScreeningState::Decided);
    EXPECT_EQ(again.summary.outcome, proposal.outcomeId);
    const auto kept = nlohmann::json::parse(station->screenings().screening(opened.summary.screening)->decisionJson);
    EXPECT_EQ(*recommendation::recommendationFromJson(kept.at("recommendation")), proposal);
    EXPECT_EQ(*recommendation::teacherContextFromJson(kept.at("context")), opened.context);
    EXPECT_EQ(kept.at("program"), program);
    EXPECT_EQ(kept.at("pack"), opened.packVersion);
    EXPECT_TRUE(kept.at("profile").is_object());
}

TEST_F(DecisionDesk, decidingOtherwiseNeedsAReasonAndAnotherOutcome)
{
    const auto opened = ready();
    const auto proposed = opened.recommendation().outcomeId;
    const std::string other = proposed == "fvu-start" ? "amu" : "fvu-start";
    const auto decide = [&](const std::string &outcome, const std::string &reason) {
        return scenarios::decideOtherwise(*station, opened, station.teacher, outcome, reason, program);
    };
    EXPECT_EQ(decide(other, "").error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(decide(other, " \n\t").error().kind, ErrorKind::InvalidInput) << "white space is no reason";
    EXPECT_EQ(decide(proposed, "samme").error().kind, ErrorKind::InvalidInput) << "that would be a confirmation";
    EXPECT_EQ(decide("no-such-outcome", "fordi").error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(decide("cannot-suggest", "fordi").error().kind, ErrorKind::InvalidInput) << "nothing that can be decided";
    EXPECT_FALSE(file(opened.summary.screening).decided) << "nothing refused was recorded";
    ASSERT_TRUE(decide(other, "Hun har svejset i ti år.").ok());
    const auto decided = file(opened.summary.screening).decided;
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->decision.kind(), Decision::Kind::Overridden);
    EXPECT_EQ(decided->decision.outcomeId(), other);
    EXPECT_EQ(decided->decision.suggestedOutcomeId(), proposed);
    EXPECT_EQ(decided->decision.reason(), "Hun har svejset i ti år.");
}

TEST_F(DecisionDesk, aLaterDecisionStandsInFrontOfAnEarlierOne)
{
    const auto opened = ready();
    ASSERT_TRUE(scenarios::confirmProposal(*station, opened, station.teacher, program).ok());
    const std::string other = opened.recommendation().outcomeId == "fvu-start" ? "amu" : "fvu-start";
    ASSERT_TRUE(scenarios::decideOtherwise(*station, opened, station.teacher, other, "Ny viden.", program).ok());
    EXPECT_EQ(file(opened.summary.screening).decided->decision.outcomeId(), other);
    EXPECT_EQ(file(opened.summary.screening).summary.outcome, other);
}

TEST_F(DecisionDesk, nothingIsDecidedOfWhatIsNotHandedIn)
{
    const auto id = started(station, person);
    auto opened = file(id);
    opened.context = fullContext();
    EXPECT_FALSE(opened.recommendation().suggests) << "the parts are missing";
    EXPECT_FALSE(scenarios::confirmProposal(*station, opened, station.teacher, program).ok());
    EXPECT_EQ(
        scenarios::decideOtherwise(*station, opened, station.teacher, "amu", "Jeg ved bedre.", program).error().kind,
        ErrorKind::Refused);
}

TEST_F(DecisionDesk, anUnknownScreeningAndClosedKeysAreTold)
{
    const auto id = screened(station, person);
    EXPECT_EQ(scenarios::openDecision(*station, station.ids.make<base::ScreeningId>()).error().kind,
              ErrorKind::NotFound);
    station->centre().lock();
    EXPECT_EQ(scenarios::openDecision(*station, id).error().kind, ErrorKind::Locked);
}

TEST_F(DecisionDesk, anOldScreeningKeepsItsFormAndItsRules)
{
    const auto opened = ready();
    const auto before = opened.recommendation();
    EditedPack edited;
    edited.edit("content/texts/svejsning/gasflasker-paa-vaerkstedet.yaml",
                "Hvor skal du stå, når du åbner for flasken?", "Hvor står du, mens du åbner?");
    edited.copy("content/recommendation/rules-1.yaml", "content/recommendation/rules-2.yaml");
    edited.edit("content/recommendation/rules-2.yaml", "rules: 1\n", "rules: 2\n");
    edited.edit("content/recommendation/rules-2.yaml", "cut: 0.60", "cut: 0.99");
    station.pack = edited.build();
    station.reopen();
    station.logIn();
    auto again = file(opened.summary.screening);
    EXPECT_EQ(again.rules.version, 1);
    again.context = opened.context;
    EXPECT_EQ(again.recommendation(), before);
    const auto run = scenarios::ScreeningRun::load(*station, opened.summary.screening);
    ASSERT_TRUE(run.ok()) << run.error().detail;
    EXPECT_EQ(run->course().form().technical.questions.front().prompt, "Hvor skal du stå, når du åbner for flasken?");

    const auto newId = screened(station, enrolled(*station, "Bo"));
    EXPECT_EQ(file(newId).rules.version, 2) << "a new screening takes the new rules";
    EXPECT_EQ(scenarios::ScreeningRun::load(*station, newId)->course().form().technical.questions.front().prompt,
              "Hvor står du, mens du åbner?");
}

TEST_F(DecisionDesk, anOpenScreeningGoesOnWithItsOwnFormUnderANewPack)
{
    started(station, person);
    auto run = openRun(*station, person);
    while (!std::holds_alternative<session::AskChoice>(run.course().current().state)) {
        give(station, run, willing(run.course().current()));
    }
    EditedPack edited;
    edited.edit("content/texts/faelles/kantinen-flytter.yaml", "text: kantinen-flytter\n", "text: kantinen-lukker\n");
    for (const auto *form : {"content/forms/svejsning-a.yaml", "content/forms/sikkerhed-a.yaml"}) {
        edited.edit(form, "everyday: kantinen-flytter\n", "everyday: kantinen-lukker\n");
    }
    std::filesystem::rename(edited.path("content/texts/faelles/kantinen-flytter.yaml"),
                            edited.path("content/texts/faelles/kantinen-lukker.yaml"));
    station.pack = edited.build();
    station.reopen();
    run = openRun(*station, person);
    EXPECT_TRUE(std::holds_alternative<session::AskChoice>(run.course().current().state));
    EXPECT_EQ(run.course().form().everyday.id.slug(), "kantinen-flytter");
    answerAll(station, run);
    EXPECT_TRUE(run.course().finished());
}

TEST_F(DecisionDesk, wordsRecognisedAndWordsToStartWith)
{
    const auto id = screened(station, person, Mode::Typed, [](const session::Step &step) -> session::Answer {
        const auto &key = step.key.text;
        if (key == wordStep + "svejsehjelm/recognition") {
            return session::RecognitionChoice{0};
        }
        if (key == wordStep + "hoerevaern/recognition") {
            return session::RecognitionChoice{1};
        }
        if (key == wordStep + "svejsehjelm" || key == wordStep + "hoerevaern") {
            return session::CannotExplain{};
        }
        return key == wordStep + "oejenskyl" ? session::Answer(session::Skipped{}) : willing(step);
    });
    const auto all = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
    for (const auto &task : *all) {
        const int mark = task.item.word == "lysbue" ? 0 : task.item.word == "slagge" ? 1 : 2;
        ASSERT_TRUE(scenarios::mark(*station, task, mark, {}, station.teacher).ok());
    }
    const auto opened = file(id);
    EXPECT_EQ(opened.recognised, (std::vector<std::string>{"svejsehjelm"})) << "recognised but not explained";
    EXPECT_EQ(opened.startWords, (std::vector<std::string>{"svejsehjelm", "høreværn", "øjenskyl", "lysbue", "slagge"}))
        << "not known first, then partly explained, in the order of the form";
}

TEST_F(DecisionDesk, wordsThatWereOnlyChosenCountToo)
{
    // Three "ved ikke", then choosing instead: the rest of the terms is recognised and never explained.
    const auto id = screened(station, person, Mode::Typed, [](const session::Step &step) -> session::Answer {
        if (std::holds_alternative<session::OfferHelp>(step.state)) {
            return session::Help::ChooseInstead;
        }
        const bool isTerm =
            step.key.text.starts_with("terms/") && std::holds_alternative<session::AskExplain>(step.state);
        return isTerm ? session::Answer(session::Skipped{}) : willing(step);
    });
    markAll(2);
    const auto opened = file(id);
    EXPECT_GE(opened.profile.terms.recognisedNotExplained, 8);
    EXPECT_EQ(opened.recognised.size(), static_cast<std::size_t>(opened.profile.terms.recognisedNotExplained));
    EXPECT_EQ(opened.startWords.size(), 10U) << "twelve words are unknown, ten to start with";
}

TEST_F(DecisionDesk, listsOfDecisionsNameEveryOutcomeInEveryLanguage)
{
    const auto titles = scenarios::outcomeTitles(*station);
    EXPECT_GE(titles.size(), 5U);
    for (const auto &[outcome, texts] : titles) {
        for (const auto *language : {"da", "en", "ar", "pl", "uk", "tr"}) {
            EXPECT_TRUE(texts.contains(language) && !texts.at(language).empty()) << outcome << " in " << language;
        }
    }
}
} // namespace
