#include "app/scenarios/conversation_guide.h"
#include "app/scenarios/decision_desk.h"
#include "app/scenarios/marking_desk.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using base::ErrorKind;
using recommendation::Level;
using scenarios::TopicAnswers;

constexpr std::int64_t aDayMs = 24LL * 3'600'000;

class ConversationGuide : public testing::Test
{
protected:
    ConversationGuide() : person(enrolled(*station, "Amina")) {}

    void note(const std::string &topic, const TopicAnswers &answers)
    {
        const auto noted = scenarios::noteTopics(*station, person, station.teacher, {{topic, answers}});
        ASSERT_TRUE(noted.ok()) << noted.error().detail;
    }
    ErrorKind refusal(const std::string &topic, const TopicAnswers &answers)
    {
        const auto noted = scenarios::noteTopics(*station, person, station.teacher, {{topic, answers}});
        return noted.ok() ? ErrorKind::Internal : noted.error().kind;
    }
    scenarios::Conversation conversation()
    {
        auto opened = scenarios::openConversation(*station, person);
        EXPECT_TRUE(opened.ok()) << opened.error().detail;
        return std::move(*opened);
    }
    recommendation::TeacherContext context(base::ScreeningId id)
    {
        const auto file = scenarios::openDecision(*station, id);
        EXPECT_TRUE(file.ok()) << file.error().detail;
        return file->context;
    }

    TempStation station;
    base::PersonId person;
};

TEST_F(ConversationGuide, everyFieldHasANameOfItsOwnAndEveryTopicSomethingToAsk)
{
    std::set<std::string_view> fields;
    for (const auto &topic : scenarios::conversationGuide()) {
        EXPECT_GE(topic.questions.size(), 2U) << topic.id;
        for (const auto &field : topic.fields) {
            EXPECT_TRUE(fields.insert(field.id).second) << field.id;
        }
    }
}

TEST_F(ConversationGuide, whatIsNotedLastCountsAndWhatWasNotedOnAnotherDayIsKept)
{
    note("goals", {{"goals-note", "Svejsecertifikat"}});
    note("goals", {{"goals-note", "Svejsecertifikat til foråret"}});
    station.clock.advance(aDayMs);
    note("goals", {{"goals-note", "Kørekort til truck"}});
    const auto opened = conversation();
    EXPECT_EQ(opened.topics.at("goals").at("goals-note"), "Kørekort til truck");
    ASSERT_EQ(opened.earlier.size(), 1U) << "the last of each earlier day";
    EXPECT_EQ(opened.earlier.front().answers.at("goals-note"), "Svejsecertifikat til foråret");
    EXPECT_FALSE(opened.earlier.front().teacherName.empty());
}

TEST_F(ConversationGuide, refusesWhatTheGuideDoesNotAsk)
{
    EXPECT_EQ(refusal("weather", {}), ErrorKind::InvalidInput);
    EXPECT_EQ(refusal("goals", {{"oral", "B1"}}), ErrorKind::InvalidInput) << "another topic's field";
    EXPECT_EQ(refusal("danish", {{"oral", "B3"}}), ErrorKind::InvalidInput);
    EXPECT_EQ(refusal("difficult", {{"difficult-what", "read,dyslexia"}}), ErrorKind::InvalidInput) << "no label";
    EXPECT_EQ(refusal("schooling", {{"years", "21"}}), ErrorKind::InvalidInput);
    EXPECT_EQ(refusal("goals", {{"goals-note", "hun hedder 010203-1234"}}), ErrorKind::CprNumber);
    EXPECT_TRUE(conversation().topics.empty());
    note("difficult", {{"difficult-what", "read,write"}, {"difficult-note", ""}});
}

TEST_F(ConversationGuide, aDecisionBeginsWithWhatTheConversationKnows)
{
    note("danish", {{"oral", "B1"}, {"written", "A2+"}, {"exam", "pd2"}});
    note("vlv2", {{"vlv2-outcome", "fvu"}, {"vlv2-date", "maj 2026"}});
    note("schooling", {{"years", "9"}, {"latin", "partly"}});
    const auto known = context(screened(station, person));
    EXPECT_EQ(known.oral, Level::B1);
    EXPECT_EQ(known.written, Level::A2Plus);
    EXPECT_EQ(known.vlv2, recommendation::Vlv2Outcome::Fvu);
    EXPECT_EQ(known.vlv2Date, "maj 2026");
    EXPECT_EQ(known.schoolingYears, 9);
    EXPECT_EQ(known.latin, recommendation::LatinScript::Partly);
}

TEST_F(ConversationGuide, whatTheDecisionIsToldTheConversationKnowsAndTheOtherWayRound)
{
    note("danish", {{"oral", "A2"}, {"danish-note", "tøver"}});
    const auto id = screened(station, person);
    auto file = scenarios::openDecision(*station, id);
    ASSERT_TRUE(file.ok());
    file->context.oral = Level::B1;
    ASSERT_TRUE(scenarios::recordContext(*station, *file, station.teacher).ok());
    const auto danish = conversation().topics.at("danish");
    EXPECT_EQ(danish.at("oral"), "B1");
    EXPECT_EQ(danish.at("danish-note"), "tøver") << "the rest of the topic stays";
    EXPECT_FALSE(conversation().topics.contains("vlv2")) << "of which nothing is known";

    note("danish", {{"oral", "B2"}});
    EXPECT_EQ(context(id).oral, Level::B2);
    note("goals", {{"goals-note", "truck"}});
    EXPECT_EQ(context(id).oral, Level::B2) << "another topic says nothing of levels";
}

TEST_F(ConversationGuide, isSealedWithoutATeacherAndGoneWithThePerson)
{
    note("background", {{"background-note", "kom i 2021"}});
    station->centre().lock();
    const auto locked = scenarios::openConversation(*station, person);
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.error().kind, ErrorKind::Locked);
    ASSERT_TRUE(station->log().append({scenarios::PersonErased{person, station.teacher}}).ok());
    EXPECT_FALSE(scenarios::openConversation(*station, person).ok());
}
} // namespace
