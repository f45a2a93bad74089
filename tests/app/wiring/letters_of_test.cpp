#include "app/scenarios/conversation_guide.h"
#include "app/scenarios/marking_desk.h"
#include "app/wiring/letters_of.h"
#include "tests/support/screening_walk.h"

#include <algorithm>
#include <set>

namespace {
using namespace fagdansk;
using namespace fagdansk::support;
using scenarios::Document;
using scenarios::DocumentOrder;
using scenarios::Information;

const std::set everything{Information::Course, Information::Results, Information::Decision, Information::Words,
                          Information::Aids,   Information::Levels,  Information::Vlv2,     Information::Schooling};

/// Somebody about whom everything is known, the most delicate included.
class LettersOf : public testing::Test
{
protected:
    LettersOf() : person(enrolled(*station, "Amina"))
    {
        auto asked = request(person, station.teacher);
        asked.setup = {"Svejsning, grundlæggende", "47123", "Lokale 4", "Lægehuset", true, 25};
        const auto started = scenarios::startScreening(*station, asked);
        EXPECT_TRUE(started.ok()) << started.error().detail;
        screening = *started;
        auto run = openRun(*station, person);
        answerAll(station, run);
        handIn(station, run);
        const auto tasks = scenarios::marksWaiting(*station, scenarios::MarkingOrder::ByQuestion);
        for (const auto &task : *tasks) {
            EXPECT_TRUE(scenarios::mark(*station, task, 1, {}, station.teacher).ok());
        }
        EXPECT_TRUE(
            scenarios::noteTopics(*station, person, station.teacher, {{"goals", {{"goals-note", "hemmeligt notat"}}}})
                .ok());
    }
    scenarios::DecisionFile decided(const std::string &outcome)
    {
        auto file = opened();
        file.context.oral = recommendation::Level::B1;
        file.context.written = recommendation::Level::A2;
        file.context.vlv2 = recommendation::Vlv2Outcome::DyslexiaTest;
        file.context.vlv2Date = "maj 2026";
        file.context.vlv2Result = "ordblindetest anbefales";
        file.context.schoolingYears = 3;
        EXPECT_TRUE(scenarios::recordContext(*station, file, station.teacher).ok());
        const auto made = file.recommendation().outcomeId == outcome
                              ? scenarios::confirmProposal(*station, file, station.teacher, "1")
                              : scenarios::decideOtherwise(*station, file, station.teacher, outcome,
                                                           "hemmelig begrundelse om ordblindhed", "1");
        EXPECT_TRUE(made.ok()) << made.error().detail;
        return opened();
    }
    scenarios::DecisionFile opened()
    {
        auto file = scenarios::openDecision(*station, screening);
        EXPECT_TRUE(file.ok()) << file.error().detail;
        return std::move(*file);
    }
    static std::vector<reports::Letter> letters(const scenarios::DecisionFile &file, Document document,
                                                const std::set<Information> &information)
    {
        wiring::ReportFrame frame;
        frame.centre = "AOF Syd";
        frame.teacher = "Lone Lærer";
        return wiring::lettersOf(file, {document, "Modtager", information, true}, frame);
    }
    /// All that stands on it, a text a line.
    static std::string textOf(const std::vector<reports::Letter> &letters)
    {
        std::string text;
        const auto add = [&text](const std::string &line) { text += line + '\n'; };
        for (const auto &letter : letters) {
            add(letter.title);
            for (const auto &field : letter.fields) {
                add(field.label + ": " + field.value);
            }
            for (const auto &section : letter.sections) {
                add(section.title);
                std::ranges::for_each(section.sentences, add);
                std::ranges::for_each(section.words, add);
                for (const auto &bar : section.bars) {
                    add(bar.title + ": " + bar.sentence);
                }
            }
            std::ranges::for_each(letter.foot, add);
        }
        return text;
    }

    TempStation station;
    base::PersonId person;
    base::ScreeningId screening;
};

TEST_F(LettersOf, theJobCentreReadsNothingDelicateWhateverIsAskedFor)
{
    const auto file = decided("dyslexia-conversation");
    const auto text = textOf(letters(file, Document::JobCentre, everything));
    for (const auto *never : {"rdblind", "dyslex", "modersmål", "somali", "hemmelig", "VLV-2 er taget", "maj 2026",
                              "B1", "Skolegang", "Lægehuset", "Svejsehjelm", "grænsen"}) {
        EXPECT_EQ(text.find(never), std::string::npos) << never << " in\n" << text;
    }
    EXPECT_NE(text.find("Resultatet drøftes med deltageren."), std::string::npos) << text;
    EXPECT_NE(text.find("47123"), std::string::npos) << text;
}

TEST_F(LettersOf, nobodyOutsideReadsOfDyslexiaOrTheReason)
{
    const auto text = textOf(letters(decided("dyslexia-conversation"), Document::Referral, everything));
    for (const auto *never : {"rdblind", "hemmelig", "Lægehuset"}) {
        EXPECT_EQ(text.find(never), std::string::npos) << never << " in\n" << text;
    }
    EXPECT_NE(text.find("VLV-2 er taget: maj 2026"), std::string::npos) << text;
}

TEST_F(LettersOf, onlyWhatIsTickedIsThere)
{
    const auto file = decided("fvu-start");
    const std::pair<Information, const char *> signs[] = {
        {Information::Course, "47123"},        {Information::Results, "grænsen"},
        {Information::Decision, "FVU-start"},  {Information::Aids, "Ekstra tid: 25 %"},
        {Information::Levels, "niveau: B1"},   {Information::Vlv2, "VLV-2 er taget"},
        {Information::Schooling, "Skolegang"}, {Information::Words, file.startWords.front().c_str()}};
    for (const auto &[information, sign] : signs) {
        const auto alone = textOf(letters(file, Document::Referral, {information}));
        EXPECT_NE(alone.find(sign), std::string::npos) << sign << " in\n" << alone;
        auto rest = everything;
        rest.erase(information);
        const auto without = textOf(letters(file, Document::Referral, rest));
        EXPECT_EQ(without.find(sign), std::string::npos) << sign << " in\n" << without;
    }
}

TEST_F(LettersOf, theParticipantReadsTheirOwnLanguageAndTheConversationIsInBoth)
{
    ASSERT_TRUE(scenarios::record(*station, {scenarios::LanguageChosen{person, "pl"}}).ok());
    const auto file = decided("fvu-start");
    const auto usual = scenarios::usualIn(Document::Result);
    const auto result = letters(file, Document::Result, usual);
    ASSERT_EQ(result.size(), 1U);
    EXPECT_EQ(result.front().language, "pl");
    const auto talk = letters(file, Document::Conversation, usual);
    ASSERT_EQ(talk.size(), 2U);
    EXPECT_EQ(talk.front().language, "da");
    EXPECT_EQ(talk.back().language, "pl");
    EXPECT_EQ(talk.front().sections.size(), talk.back().sections.size());
}

TEST_F(LettersOf, whoSpeaksDanishGetsOneEdition)
{
    const auto file = decided("fvu-start");
    EXPECT_EQ(letters(file, Document::Conversation, scenarios::usualIn(Document::Conversation)).size(), 1U);
}
} // namespace
