#include "app/scenarios/enrolment.h"
#include "tests/support/temp_station.h"

namespace {
using namespace fagdansk;
using base::ErrorKind;
using scenarios::NewParticipant;
using support::TempStation;

const std::vector<std::string> pictures{"sol", "baad"};
const std::vector<std::string> languages{"da", "en", "ar"};

class Enrolment : public testing::Test
{
protected:
    base::Result<base::PersonId> enrol(const std::string &name, const std::string &alias,
                                       const std::string &tongue = "pl")
    {
        return scenarios::enrol(*station, {name, alias, tongue, {}, {}}, pictures, languages);
    }
    std::string pictureOf(base::PersonId person)
    {
        const auto all = station->people().tiles();
        for (const auto &tile : *all) {
            if (tile.person == person) {
                return tile.picture;
            }
        }
        return "nobody";
    }

    TempStation station;
};

TEST_F(Enrolment, threeFieldsAreEnough)
{
    const auto person = enrol("  Amina Osman ", " Amina\t", "ar");
    ASSERT_TRUE(person.ok()) << person.error().detail;
    const auto row = station->people().participant(*person);
    ASSERT_TRUE(row.ok());
    EXPECT_EQ(row->fullName, "Amina Osman") << "the spaces around are not part of a name";
    EXPECT_EQ(row->alias, "Amina");
    EXPECT_EQ(row->motherTongue, "ar");
    EXPECT_EQ(row->language, "ar");
    EXPECT_EQ(row->picture, "sol");
    EXPECT_EQ(row->enrolledAt, station.clock.now());
}

TEST_F(Enrolment, theInterfaceSpeaksTheMotherTongueWhereItCan)
{
    struct Case
    {
        const char *tongue;
        const char *language;
        const char *reason;
    };
    int number = 0;
    for (const auto &[tongue, language, reason] :
         {Case{"ar", "ar", "the interface has it"}, Case{"ti", "da", "it does not: Danish"},
          Case{"", "da", "nobody said: Danish"}}) {
        const auto person = enrol("Somebody", "S" + std::to_string(++number), tongue);
        ASSERT_TRUE(person.ok());
        EXPECT_EQ(station->people().participant(*person)->language, language) << reason;
    }
}

TEST_F(Enrolment, picturesAreGivenOutOnceEachAndThenShared)
{
    EXPECT_EQ(pictureOf(*enrol("A", "a")), "sol");
    EXPECT_EQ(pictureOf(*enrol("B", "b")), "baad");
    const auto shared = pictureOf(*enrol("C", "c"));
    EXPECT_TRUE(shared == "sol" || shared == "baad") << shared;
}

TEST_F(Enrolment, whatIsRefusedNamesTheField)
{
    ASSERT_TRUE(enrol("Amina Osman", "Amina").ok());
    struct Case
    {
        std::string name;
        std::string alias;
        ErrorKind kind;
        std::string field;
        const char *reason;
    };
    const std::vector<Case> cases{
        {"", "Bo", ErrorKind::InvalidInput, "name:", "no name"},
        {" \n ", "Bo", ErrorKind::InvalidInput, "name:", "white space is no name"},
        {"Bo", "  ", ErrorKind::InvalidInput, "alias:", "no alias"},
        {std::string(241, 'a'), "Bo", ErrorKind::InvalidInput, "name:", "too long for a name"},
        {"Bo", std::string(81, 'b'), ErrorKind::InvalidInput, "alias:", "too long for a tile"},
        {"Bo Ek", " Amina ", ErrorKind::InvalidInput, "alias-taken:", "somebody has this alias"},
        {"Bo Ek 010190-1234", "Bo", ErrorKind::CprNumber, "name:", "a CPR number in the name"},
        {"Bo Ek", "311299 1234", ErrorKind::CprNumber, "alias:", "a CPR number in the alias"}};
    for (const auto &[name, alias, kind, field, reason] : cases) {
        const auto person = enrol(name, alias);
        ASSERT_FALSE(person.ok()) << reason;
        EXPECT_EQ(person.error().kind, kind) << reason;
        EXPECT_TRUE(person.error().detail.starts_with(field)) << reason << ": " << person.error().detail;
        EXPECT_EQ(person.error().detail.find("1234"), std::string::npos) << "no CPR number reaches a log";
    }
    EXPECT_EQ(station->people().tiles()->size(), 1U) << "nothing of the refused was recorded";
}

TEST_F(Enrolment, aNumberThatIsNoDateIsAName)
{
    EXPECT_TRUE(enrol("Hold 999999-1234", "Hold").ok());
}
} // namespace
