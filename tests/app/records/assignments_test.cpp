// Groups, assignments and course plans: kept as they were arranged, and gone with the person.
#include "tests/support/temp_records.h"

namespace {
using namespace fagdansk;
using namespace fagdansk::scenarios;
using base::ErrorKind;
using base::LocalDay;
using support::TempRecords;

class Assigned : public testing::Test
{
protected:
    Assignment toPerson(base::PersonId person)
    {
        Assignment assignment;
        assignment.person = person;
        assignment.teacher = records.teacher;
        assignment.trade = "svejsning";
        assignment.startsOn = LocalDay{100};
        return assignment;
    }
    Assignment kept(const Assignment &assignment)
    {
        auto copy = assignment;
        const auto id = records->assignments().save(assignment);
        EXPECT_TRUE(id.ok()) << id.error().detail;
        copy.id = *id;
        return copy;
    }

    TempRecords records;
};

TEST_F(Assigned, comesBackAsItWasGiven)
{
    const auto person = records.enrol();
    auto assignment = toPerson(person);
    assignment.units = {"arbejdspladsen", "vaernemidler"};
    assignment.terms = {base::ContentId::parse("fagdansk/svejsning/lysbue").value()};
    assignment.courseDay = LocalDay{130};
    assignment.daysPerWeek = 5;
    assignment.minutesPerDay = 20;
    assignment = kept(assignment);
    const auto second = kept(toPerson(person));
    records.reopen();
    EXPECT_EQ(*records->assignments().ofPerson(person), (std::vector<Assignment>{second, assignment}));

    assignment.courseDay.reset();
    assignment.units.clear();
    kept(assignment);
    EXPECT_EQ(records->assignments().ofPerson(person)->back(), assignment) << "a change takes the old one's place";
    assignment.withdrawn = true;
    kept(assignment);
    EXPECT_EQ(*records->assignments().ofPerson(person), std::vector<Assignment>{second});
}

TEST_F(Assigned, reachesThePeopleOfAGroupWhileItIsOpen)
{
    const auto amina = records.enrol("Bi");
    const auto piotr = records.enrol("Sol");
    Group group{{}, "Svejsehold uge 48", false, {amina}};
    group.id = *records->assignments().saveGroup(group);
    auto assignment = toPerson({});
    assignment.group = group.id;
    assignment = kept(assignment);
    EXPECT_EQ(*records->assignments().ofPerson(amina), std::vector<Assignment>{assignment});
    EXPECT_EQ(*records->assignments().ofGroup(group.id), std::vector<Assignment>{assignment});
    EXPECT_TRUE(records->assignments().ofPerson(piotr)->empty());

    group.members = {piotr, amina};
    group.name = "Svejsehold uge 49";
    ASSERT_TRUE(records->assignments().saveGroup(group).ok());
    group.members = {amina, piotr};
    EXPECT_EQ(*records->assignments().groups(), std::vector<Group>{group}) << "members in the order of enrolment";
    EXPECT_EQ(records->assignments().ofPerson(piotr)->size(), 1U);
    group.archived = true;
    ASSERT_TRUE(records->assignments().saveGroup(group).ok());
    EXPECT_TRUE(records->assignments().ofPerson(piotr)->empty());
}

TEST_F(Assigned, refusesWhatCannotBe)
{
    const auto person = records.enrol();
    const auto kindOf = [&](const std::function<void(Assignment &)> &change) {
        auto assignment = toPerson(person);
        change(assignment);
        const auto saved = records->assignments().save(assignment);
        return saved ? ErrorKind::Internal : saved.error().kind;
    };
    EXPECT_EQ(kindOf([](auto &a) { a.daysPerWeek = 0; }), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf([](auto &a) { a.daysPerWeek = 8; }), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf([](auto &a) { a.minutesPerDay = 241; }), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf([](auto &a) { a.courseDay = a.startsOn; }), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf([](auto &a) { a.trade.clear(); }), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf([](auto &a) { a.person = {}; }), ErrorKind::InvalidInput) << "to nobody";
    EXPECT_EQ(kindOf([&](auto &a) { a.person = records.ids.template make<base::PersonId>(); }), ErrorKind::NotFound);
    EXPECT_EQ(kindOf([&](auto &a) {
                  a.person = {};
                  a.group = records.ids.template make<base::GroupId>();
              }),
              ErrorKind::NotFound);
    EXPECT_TRUE(records->assignments().ofPerson(person)->empty());

    const auto named = [&](const std::string &name) {
        const auto saved = records->assignments().saveGroup({{}, name, false, {}});
        return saved ? ErrorKind::Internal : saved.error().kind;
    };
    EXPECT_EQ(named("  "), ErrorKind::InvalidInput);
    EXPECT_EQ(named(std::string(61, 'x')), ErrorKind::InvalidInput);
    EXPECT_EQ(named("Hold 010203-1234"), ErrorKind::CprNumber);
    const Group strangers{{}, "Hold 1", false, {records.ids.make<base::PersonId>()}};
    EXPECT_EQ(records->assignments().saveGroup(strangers).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(records->assignments().groups()->empty()) << "all or nothing";
}

TEST_F(Assigned, aPlanIsKeptForEachTrade)
{
    const auto person = records.enrol();
    StoredCoursePlan plan{"svejsning", LocalDay{100}, LocalDay{130}, 6, 0.85, 150, 118.25};
    ASSERT_TRUE(records->assignments().savePlan(person, plan).ok());
    plan.newTermsPerDay = 7;
    ASSERT_TRUE(records->assignments().savePlan(person, plan).ok());
    EXPECT_EQ(*records->assignments().plans(person), std::vector<StoredCoursePlan>{plan});
}

TEST_F(Assigned, goesWithThePerson)
{
    const auto person = records.enrol();
    const auto group = *records->assignments().saveGroup({{}, "Hold 1", false, {person}});
    kept(toPerson(person));
    const StoredCoursePlan plan{"svejsning", LocalDay{100}, LocalDay{130}, 6, 0.85, 150, 118.25};
    ASSERT_TRUE(records->assignments().savePlan(person, plan).ok());
    ASSERT_TRUE(records.append(MemoryFitted{person, "m", 10, 0.5, 0.4, false}).ok());
    ASSERT_TRUE(records.append(PersonErased{person, records.teacher}).ok());
    EXPECT_EQ(records->assignments().ofPerson(person).error().kind, ErrorKind::Refused);
    EXPECT_EQ(*records->assignments().groups(), (std::vector<Group>{{group, "Hold 1", false, {}}}));
    EXPECT_TRUE(records->check().ok());
    const auto dump = records->dumpProjections();
    EXPECT_EQ(std::ranges::count_if(*dump, [](const std::string &line) { return line.starts_with("memories"); }), 0);
}

TEST(Memory, aFitFoldsAllOfThePersonsCardsAnewAndNobodyElses)
{
    TempRecords records;
    const auto amina = records.enrol("Bi");
    const auto piotr = records.enrol("Sol");
    for (const auto person : {amina, piotr}) {
        const auto practice = records.startPractice(person);
        for (const int grade : {3, 1}) {
            ASSERT_TRUE(records
                            .append(ReviewDone{person, practice, "fagdansk/svejsning/lysbue#meaning", grade,
                                               LocalDay{100 + grade}, 1, "choice", ""})
                            .ok());
        }
    }
    EXPECT_EQ(*records->drills().memory(amina), (FittedMemory{"", 0, 2}));
    ASSERT_TRUE(records.append(MemoryFitted{amina, "m", 2, 0.5, 0.4, false}).ok());
    EXPECT_EQ(*records->drills().memory(amina), (FittedMemory{"m", 2, 2}));
    EXPECT_EQ(records->drills().cards(amina, "svejsning")->front().state, "m1+0 m3+2 ");
    EXPECT_EQ(records->drills().cards(piotr, "svejsning")->front().state, "1+0 3+2 ");
    EXPECT_TRUE(records->check().ok()) << records->check().error().detail;
}
} // namespace
