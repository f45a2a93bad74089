// Many participants out of a spreadsheet: every problem with its row first, then all or nobody, and back again.
#include "app/exchange/sheet_files.h"
#include "app/scenarios/bulk_enrolment.h"
#include "tests/support/temp_station.h"

#include <algorithm>

namespace {
using namespace fagdansk;
using base::ErrorKind;
using scenarios::BulkFault;
using scenarios::BulkFaultKind;
using scenarios::BulkPreview;
using support::TempStation;

const std::vector<std::string> pictures{"sol", "baad", "kat"};
const std::vector<std::string> languages{"da", "en", "ar"};
const scenarios::TongueNames tongues{{"arabisk", "ar"}, {"polsk", "pl"}, {"somali", "so"}, {"et andet sprog", "und"}};

class BulkEnrolment : public testing::Test
{
protected:
    BulkPreview preview(const std::string &csv)
    {
        const auto read = m_sheets.readTable(csv);
        EXPECT_TRUE(read.ok());
        auto preview = scenarios::previewEnrolment(*station, m_sheets, *read, tongues);
        EXPECT_TRUE(preview.ok());
        return *preview;
    }
    base::Result<std::vector<base::PersonId>> enrol(const std::string &csv)
    {
        return scenarios::enrolAll(*station, preview(csv), station.teacher, pictures, languages);
    }
    std::size_t people() { return station->people().tiles()->size(); }

    TempStation station;
    exchange::SheetFiles m_sheets;
};

TEST_F(BulkEnrolment, everybodyIsEnrolledWithWhatTheFileSays)
{
    const auto persons = enrol("Navn;Kaldenavn;Modersmål;Fag\n"
                               "Amal Haddad;Amal;Arabisk;svejsning\n"
                               " Piotr Nowak ;Piotr;pl;\n"
                               "Sam Bo;Sam;;Truck\n");
    ASSERT_TRUE(persons.ok()) << persons.error().detail;
    ASSERT_EQ(persons->size(), 3U);
    const auto amal = station->people().participant(persons->front());
    ASSERT_TRUE(amal.ok());
    EXPECT_EQ(amal->fullName, "Amal Haddad");
    EXPECT_EQ(amal->alias, "Amal");
    EXPECT_EQ(amal->motherTongue, "ar");
    EXPECT_EQ(amal->language, "ar");
    const auto notes = station->people().conversation(amal->person, false);
    ASSERT_EQ(notes->size(), 1U);
    EXPECT_EQ(notes->front().answers.at("goals-note"), "På vej til: Svejsning");
    const auto piotr = station->people().participant((*persons)[1]);
    EXPECT_EQ(piotr->fullName, "Piotr Nowak");
    EXPECT_EQ(piotr->motherTongue, "pl");
    EXPECT_TRUE(station->people().conversation(piotr->person, false)->empty());
    const auto sam = station->people().participant((*persons)[2]);
    EXPECT_EQ(sam->motherTongue, "und");
    EXPECT_EQ(station->people().conversation(sam->person, false)->size(), 1U);
    EXPECT_NE(amal->picture, piotr->picture) << "each has a picture of their own";
}

TEST_F(BulkEnrolment, otherProgramsColumnsAreKnownToo)
{
    const auto persons = enrol("Fornavn,Efternavn,Alias,Sprog\nAmal,Haddad,Amal,Somali\n");
    ASSERT_TRUE(persons.ok());
    EXPECT_EQ(station->people().participant(persons->front())->fullName, "Amal Haddad");
}

struct FaultCase
{
    const char *reason;
    std::string csv;
    BulkFault fault;
};

TEST_F(BulkEnrolment, eachProblemIsToldWithItsRow)
{
    ASSERT_TRUE(enrol("Navn;Kaldenavn\nHer Ek;Her\n").ok());
    using enum BulkFaultKind;
    const std::string head = "Navn;Kaldenavn;Modersmål;Fag\n";
    const std::vector<FaultCase> cases{
        {"no name", head + "Bo Ek;Bo;;\n;Amal;;\n", {3, MissingName, "", 0}},
        {"no alias", head + "Bo Ek;;;\n", {2, MissingAlias, "", 0}},
        {"an alias twice", head + "Bo Ek;Bo;;\nBo Bek;bo;;\n", {3, AliasTwice, "bo", 2}},
        {"an alias that somebody has", head + "Bo Ek;HER;;\n", {2, AliasTaken, "HER", 0}},
        {"a CPR number in the name", head + "Bo Ek 010190-1234;Bo;;\n", {2, CprNumber, "", 0}},
        {"a CPR number as the alias", head + "Bo Ek;0101901234;;\n", {2, CprNumber, "", 0}},
        {"a trade that is not taught", head + "Bo Ek;Bo;;bager\n", {2, UnknownTrade, "bager", 0}},
        {"a language that does not exist", head + "Bo Ek;Bo;marsk;\n", {2, UnknownLanguage, "marsk", 0}},
        {"a name too long", head + std::string(121, 'x') + ";Bo;;\n", {2, NameTooLong, std::string(60, 'x') + "…", 0}},
        {"an alias too long",
         head + "Bo Ek;" + std::string(41, 'x') + ";;\n",
         {2, AliasTooLong, std::string(41, 'x'), 0}},
        {"a wrong encoding", head + "SÃ¸ren Ek;Bo;;\n", {2, Misread, "SÃ¸ren Ek", 0}},
        {"a cell too many", head + "Bo Ek;Bo;;;x\n", {2, TooManyCells, "x", 0}},
        {"a quote that never closes", head + "Bo Ek;\"Bo\n", {2, BadQuotes, "Bo\n", 0}},
        {"no column for names", "Kaldenavn\nBo\n", {0, NoNameColumn, "", 0}},
        {"no column for aliases", "Navn\nBo\n", {0, NoAliasColumn, "", 0}},
        {"two columns for names", "Navn;Name;Kaldenavn\nBo;Bo;Bo\n", {0, ColumnTwice, "Name", 0}},
        {"nobody", head, {0, NoRows, "", 0}}};
    for (const auto &[reason, csv, fault] : cases) {
        const auto shown = preview(csv);
        ASSERT_EQ(shown.faults.size(), 1U) << reason;
        EXPECT_EQ(shown.faults.front().row, fault.row) << reason;
        EXPECT_EQ(shown.faults.front().kind, fault.kind) << reason;
        EXPECT_EQ(shown.faults.front().other, fault.other) << reason;
        EXPECT_EQ(shown.faults.front().found.substr(0, 9), fault.found.substr(0, 9)) << reason;
        EXPECT_FALSE(shown.acceptable()) << reason;
        const auto refused = scenarios::enrolAll(*station, shown, station.teacher, pictures, languages);
        EXPECT_FALSE(refused.ok()) << reason;
    }
    EXPECT_EQ(people(), 1U) << "nobody was enrolled";
}

TEST_F(BulkEnrolment, oneRowsProblemHidesNoOthers)
{
    const auto shown = preview("Navn;Kaldenavn;Modersmål;Fag\n;;marsk;bager\nBo;Bo;;\n");
    EXPECT_EQ(shown.faults.size(), 4U);
    EXPECT_EQ(shown.rows.size(), 2U);
}

TEST_F(BulkEnrolment, tooManyAtOnceAreRefusedBeforeTheyAreLookedAt)
{
    std::string csv = "Navn;Kaldenavn\n";
    for (std::size_t i = 0; i <= scenarios::mostAtOnce; ++i) {
        csv += "N" + std::to_string(i) + ";A" + std::to_string(i) + "\n";
    }
    const auto shown = preview(csv);
    ASSERT_EQ(shown.faults.size(), 1U);
    EXPECT_EQ(shown.faults.front().kind, BulkFaultKind::TooManyRows);
}

TEST_F(BulkEnrolment, theSameFileAgainEnrolsOnlyWhoIsNew)
{
    const std::string file = "Navn;Kaldenavn\nAmal Haddad;Amal\n";
    ASSERT_TRUE(enrol(file).ok());
    const auto nobody = preview(file);
    EXPECT_TRUE(nobody.rows.front().exists);
    EXPECT_FALSE(nobody.acceptable()) << "nobody is new";
    const auto persons = enrol(file + "Bo Ek;Bo\n");
    ASSERT_TRUE(persons.ok());
    EXPECT_EQ(persons->size(), 1U);
    EXPECT_EQ(people(), 2U);
}

TEST_F(BulkEnrolment, twoPeopleMayHaveOneName)
{
    ASSERT_TRUE(enrol("Navn;Kaldenavn\nAmal Haddad;Amal\n").ok());
    const auto shown = preview("Navn;Kaldenavn\nAmal Haddad;Amal H\nBo Ek;Bo\nBo Ek;Bo E\n");
    ASSERT_EQ(shown.faults.size(), 2U);
    EXPECT_EQ(shown.faults[0].kind, BulkFaultKind::NameTaken);
    EXPECT_EQ(shown.faults[1].kind, BulkFaultKind::NameTwice);
    EXPECT_TRUE(shown.acceptable()) << "it is told, and the teacher decides";
}

TEST_F(BulkEnrolment, anAliasTakenInTheMeantimeStopsAll)
{
    const auto shown = preview("Navn;Kaldenavn\nBo Ek;Bo\nAmal Haddad;Amal\n");
    ASSERT_TRUE(scenarios::enrol(*station, {"Amal Osman", "Amal", "so", {}, {}}, pictures, languages).ok());
    const auto refused = scenarios::enrolAll(*station, shown, station.teacher, pictures, languages);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().detail, "alias-taken: row 3");
    EXPECT_EQ(people(), 1U);
}

TEST_F(BulkEnrolment, takenBackNobodyIsLeft)
{
    const auto persons = enrol("Navn;Kaldenavn\nBo Ek;Bo\nAmal Haddad;Amal\n");
    ASSERT_TRUE(persons.ok());
    ASSERT_TRUE(scenarios::takeBackEnrolment(*station, *persons, station.teacher).ok());
    EXPECT_EQ(people(), 0U);
    EXPECT_TRUE(enrol("Navn;Kaldenavn\nBo Ek;Bo\n").ok()) << "the aliases are free again";
}

TEST_F(BulkEnrolment, whoHasBegunIsNotTakenBackNorAreTheOthers)
{
    const auto persons = enrol("Navn;Kaldenavn\nBo Ek;Bo\nAmal Haddad;Amal\n");
    ASSERT_TRUE(persons.ok());
    ASSERT_TRUE(station->log()
                    .append({scenarios::PracticeStarted{base::PracticeId{station->ids().next()}, persons->back(),
                                                        "svejsning", 15}})
                    .ok());
    const auto refused = scenarios::takeBackEnrolment(*station, *persons, station.teacher);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_EQ(people(), 2U);
}
} // namespace
