#include "app/scenarios/documents.h"
#include "app/scenarios/marking_desk.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <array>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using scenarios::Document;
using scenarios::DocumentOrder;
using scenarios::Information;

constexpr std::array everyDocument{Document::Result, Document::Conversation, Document::Referral, Document::JobCentre};

class Documents : public testing::Test
{
protected:
    Documents() : person(enrolled(*station, "Amina")), screening(screened(station, person))
    {
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        for (const auto &task : *tasks) {
            EXPECT_TRUE(scenarios::mark(*station, task, 1, {}, station.teacher).ok());
        }
    }
    scenarios::DecisionFile file()
    {
        auto opened = scenarios::openDecision(*station, screening);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        return std::move(*opened);
    }
    scenarios::DecisionFile decided()
    {
        auto opened = file();
        opened.context.oral = recommendation::Level::B1;
        EXPECT_TRUE(scenarios::confirmProposal(*station, opened, station.teacher, "1.0").ok());
        return file();
    }
    static DocumentOrder order(Document document) { return {document, "AMU Syd", scenarios::usualIn(document), true}; }
    base::Result<void> give(const DocumentOrder &asked)
    {
        return scenarios::recordDisclosure(*station, decided(), station.teacher, asked);
    }

    TempStation station;
    base::PersonId person;
    base::ScreeningId screening;
};

TEST_F(Documents, areMadeOfADecidedScreeningOnly)
{
    EXPECT_EQ(scenarios::check(file(), order(Document::Result)).error().kind, ErrorKind::Refused);
    for (const auto document : everyDocument) {
        EXPECT_TRUE(scenarios::check(decided(), order(document)).ok()) << scenarios::nameOf(document);
    }
}

TEST_F(Documents, whatLeavesTheHouseNeedsARecipientAndAYes)
{
    for (const auto document : everyDocument) {
        auto nobody = order(document);
        nobody.recipient = "  ";
        auto unasked = order(document);
        unasked.agreed = false;
        EXPECT_EQ(give(nobody).ok(), !scenarios::leavesTheHouse(document)) << scenarios::nameOf(document);
        EXPECT_EQ(give(unasked).ok(), !scenarios::leavesTheHouse(document)) << scenarios::nameOf(document);
    }
}

TEST_F(Documents, theJobCentreGetsTheCourseAndTheDecisionAndNothingElse)
{
    for (const auto more : {Information::Results, Information::Words, Information::Aids, Information::Levels,
                            Information::Vlv2, Information::Schooling}) {
        auto asked = order(Document::JobCentre);
        asked.information.insert(more);
        EXPECT_EQ(give(asked).error().kind, ErrorKind::InvalidInput) << scenarios::nameOf(more);
    }
}

TEST_F(Documents, levelsTestsAndSchoolingAreNeverChosenBeforehand)
{
    for (const auto document : everyDocument) {
        const auto usual = scenarios::usualIn(document);
        const auto allowed = scenarios::allowedIn(document);
        for (const auto information : usual) {
            EXPECT_NE(std::ranges::find(allowed, information), allowed.end());
        }
        for (const auto personal : {Information::Levels, Information::Vlv2, Information::Schooling}) {
            EXPECT_FALSE(usual.contains(personal)) << scenarios::nameOf(document);
        }
    }
}

TEST_F(Documents, eachIsKeptWithWhatItHeldAndWhoGotIt)
{
    auto asked = order(Document::Referral);
    asked.information = {Information::Decision, Information::Levels};
    ASSERT_TRUE(give(asked).ok());
    station.clock.advance(1'000);
    ASSERT_TRUE(give(order(Document::Result)).ok());
    const auto given = scenarios::givenDocuments(*station, person);
    ASSERT_TRUE(given.ok()) << given.error().detail;
    ASSERT_EQ(given->size(), 2U);
    EXPECT_EQ(given->front().document, Document::Result) << "the newest first";
    EXPECT_EQ(given->front().recipient, "") << "the participant is nobody else";
    EXPECT_EQ(given->back().recipient, "AMU Syd");
    EXPECT_EQ(given->back().information, (std::vector{Information::Decision, Information::Levels}));
    EXPECT_EQ(given->back().teacherName, TempStation::teacherName);
}

TEST_F(Documents, theRecipientIsSealedAndHoldsNoCprNumber)
{
    auto asked = order(Document::Referral);
    asked.recipient = "sagsbehandler for 010190-1234";
    EXPECT_EQ(give(asked).error().kind, ErrorKind::CprNumber);
    ASSERT_TRUE(give(order(Document::Referral)).ok());
    station.reopen();
    EXPECT_EQ(scenarios::givenDocuments(*station, person).error().kind, ErrorKind::Locked);
}

TEST_F(Documents, aConversationAboutDyslexiaIsNotForOthers)
{
    const auto rules = decided().rules;
    for (const auto &outcome : rules.outcomes) {
        const bool isAboutDyslexia = outcome.id.find("dyslexia") != std::string::npos;
        EXPECT_EQ(scenarios::mayBeTold(outcome.id), !isAboutDyslexia) << outcome.id;
    }
}
} // namespace
