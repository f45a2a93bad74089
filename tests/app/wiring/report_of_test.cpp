#include "app/scenarios/marking_desk.h"
#include "app/wiring/report_of.h"
#include "tests/support/screening_walk.h"

#include <cmath>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;

class ReportOf : public testing::Test
{
protected:
    ReportOf() : person(enrolled(*station, "Amina"))
    {
        station.clock.set(1'782'860'400'000); // 30 June 2026, 23:00 UTC: already July in Denmark
        id = screened(station, person);
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        EXPECT_TRUE(tasks.ok());
        for (const auto &task : *tasks) {
            EXPECT_TRUE(scenarios::mark(*station, task, 1, {}, station.teacher).ok());
        }
    }
    scenarios::DecisionFile file()
    {
        auto opened = scenarios::openDecision(*station, id);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        opened->context.oral = recommendation::Level::B1;
        opened->context.written = recommendation::Level::A2;
        opened->context.schoolingYears = 9;
        opened->context.latin = recommendation::LatinScript::Yes;
        return std::move(*opened);
    }
    reports::ScreeningReport report(const scenarios::DecisionFile &decision, const std::string &language = "da")
    {
        return wiring::reportOf(decision, {"AOF Syd", "Lone Lærer", language, "1.2.3"});
    }

    TempStation station;
    base::PersonId person;
    base::ScreeningId id;
};

TEST_F(ReportOf, saysWhatTheFileSays)
{
    const auto decision = file();
    const auto page = report(decision);
    EXPECT_EQ(page.centre, "AOF Syd");
    EXPECT_EQ(page.participant, "Amina Osman");
    EXPECT_EQ(page.trade, decision.tradeTitle);
    EXPECT_EQ(page.form, "A");
    EXPECT_EQ(page.rulesVersion, "1");
    EXPECT_EQ(page.packVersion, decision.packVersion);
    EXPECT_EQ(page.programVersion, "1.2.3");
    EXPECT_EQ(page.terms.points, 12);
    EXPECT_EQ(page.terms.maximum, 24);
    EXPECT_DOUBLE_EQ(page.terms.share.value(), 0.5);
    EXPECT_DOUBLE_EQ(page.terms.cutOff.value(), decision.rules.cuts[1].cut);
    EXPECT_EQ(page.readingTimes.size(), 2U);
    EXPECT_EQ(page.wordsToStartWith, decision.startWords);
    EXPECT_EQ(page.recommendation.reasons.size(), decision.recommendation().reasons.size());
    EXPECT_EQ(page.date, (reports::ReportDate{2026, 7, 1})) << "a day of the centre's own calendar";
}

TEST_F(ReportOf, saysHowTheScreeningWasHeld)
{
    auto decision = file();
    EXPECT_TRUE(report(decision).remarks.empty());
    decision.setup = {"Svejsning", "47123", "Lokale 4", "Jobcenter Syd", true, 25};
    decision.readAloud = 3;
    EXPECT_EQ(
        report(decision).remarks,
        (std::vector<std::string>{"Kursus: Svejsning (47123)", "Sted: Lokale 4", "Henvist af: Jobcenter Syd",
                                  "Teksterne måtte læses op. Opgaver, hvor det blev brugt: 3", "Ekstra tid: 25 %"}));
    for (const auto *language : {"en", "ar", "pl", "uk", "tr"}) {
        const auto page = report(decision, language);
        ASSERT_EQ(page.remarks.size(), 5U) << language;
        EXPECT_NE(page.remarks, report(decision).remarks) << language;
        for (const auto &remark : page.remarks) {
            EXPECT_EQ(remark.find("%1"), std::string::npos) << remark;
        }
    }
}

TEST_F(ReportOf, everyLanguageIsItsOwn)
{
    const auto decision = file();
    const auto danish = report(decision, "da");
    for (const auto *language : {"en", "ar", "pl", "uk", "tr"}) {
        const auto page = report(decision, language);
        const std::vector<std::pair<std::string, std::string>> pairs{
            {page.everyday.title, danish.everyday.title},
            {page.terms.title, danish.terms.title},
            {page.technical.title, danish.technical.title},
            {page.terms.sentence, danish.terms.sentence},
            {page.recommendation.title, danish.recommendation.title},
            {page.recommendation.reasons.at(0), danish.recommendation.reasons.at(0)}};
        for (const auto &[text, original] : pairs) {
            EXPECT_FALSE(text.empty()) << language << " of: " << original;
            EXPECT_NE(text, original) << language;
        }
        EXPECT_EQ(page.terms.points, danish.terms.points);
        EXPECT_EQ(page.wordsToStartWith, danish.wordsToStartWith) << "Danish words stay Danish";
    }
    EXPECT_EQ(report(decision, "so").recommendation.title, danish.recommendation.title) << "no such language: Danish";
}

TEST_F(ReportOf, theSentenceFollowsTheCutOffAndItsUncertainty)
{
    auto decision = file();
    const double score = decision.profile.terms.score().value();
    const double error = decision.profile.terms.standardError.value();
    ASSERT_GT(error, 0.0);
    const auto sentence = [&](double cut) {
        decision.rules.cuts[1].cut = cut;
        return report(decision).terms.sentence;
    };
    const auto near = sentence(score);
    EXPECT_EQ(sentence(score + 0.9 * decision.rules.near * error), near);
    EXPECT_EQ(sentence(score - 0.9 * decision.rules.near * error), near);
    const auto under = sentence(score + 1.1 * decision.rules.near * error);
    const auto reached = sentence(score - 1.1 * decision.rules.near * error);
    EXPECT_NE(under, near);
    EXPECT_NE(reached, near);
    EXPECT_NE(under, reached);
    EXPECT_NE(under.find("under"), std::string::npos) << under;
    decision.profile.terms.unmarked = 1;
    const auto unknown = sentence(score);
    EXPECT_NE(unknown, near) << "a part that is not marked has no sentence about a limit";
}

TEST_F(ReportOf, aNearCutIsSaidInTheRecommendationToo)
{
    auto decision = file();
    decision.rules.cuts[1].cut = decision.profile.terms.score().value() + 0.001;
    const auto proposal = decision.recommendation();
    ASSERT_FALSE(proposal.nearCuts.empty());
    EXPECT_EQ(report(decision).recommendation.nearCut.size(), proposal.notes.size());
}

TEST_F(ReportOf, undecidedConfirmedAndOverridden)
{
    const auto open = file();
    EXPECT_TRUE(std::holds_alternative<reports::Undecided>(report(open).decision));
    ASSERT_TRUE(open.recommendation().suggests) << open.recommendation().outcomeId;
    ASSERT_TRUE(scenarios::confirmProposal(*station, open, station.teacher, "1.2.3").ok());
    const auto confirmed = report(file()).decision;
    ASSERT_TRUE(std::holds_alternative<reports::Confirmed>(confirmed));
    EXPECT_EQ(std::get<reports::Confirmed>(confirmed).teacher, TempStation::teacherName);
    EXPECT_EQ(std::get<reports::Confirmed>(confirmed).date, (reports::ReportDate{2026, 7, 1}));

    const std::string other = open.recommendation().outcomeId == "fvu-start" ? "amu" : "fvu-start";
    ASSERT_TRUE(scenarios::decideOtherwise(*station, open, station.teacher, other, "Hun vil selv.", "1.2.3").ok());
    const auto decision = file();
    for (const auto *language : {"da", "en", "ar", "pl", "uk", "tr"}) {
        const auto overridden = report(decision, language).decision;
        ASSERT_TRUE(std::holds_alternative<reports::Overridden>(overridden));
        EXPECT_EQ(std::get<reports::Overridden>(overridden).reason, "Hun vil selv.");
        EXPECT_EQ(std::get<reports::Overridden>(overridden).outcome, decision.rules.outcome(other)->title.at(language));
    }
}

TEST_F(ReportOf, whatIsNotFinishedIsSaid)
{
    const auto bo = enrolled(*station, "Bo");
    const auto stopped = started(station, bo);
    auto run = openRun(*station, bo);
    give(station, run, session::Seen{});
    give(station, run, session::Stop{});
    handIn(station, run);
    const auto opened = scenarios::openDecision(*station, stopped);
    ASSERT_TRUE(opened.ok());
    const auto page = report(*opened);
    EXPECT_FALSE(page.terms.share) << "nothing was counted";
    EXPECT_FALSE(page.terms.sentence.empty());
    EXPECT_EQ(page.terms.sentence, page.everyday.sentence);
    EXPECT_TRUE(page.readingTimes.empty());
    EXPECT_FALSE(page.recommendation.title.empty());
}
} // namespace
