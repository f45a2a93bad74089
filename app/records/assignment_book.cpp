#include "app/records/assignment_book.h"

#include "app/scenarios/cpr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using nlohmann::json;
using namespace scenarios;

namespace {
constexpr std::size_t longestName = 60;

Result<void> checkName(const std::string &name)
{
    const auto letters =
        std::ranges::count_if(name, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    if (name.find_first_not_of(' ') == std::string::npos || static_cast<std::size_t>(letters) > longestName) {
        return Error{ErrorKind::InvalidInput, "a group's name has 1 to 60 characters"};
    }
    if (looksLikeCpr(name)) {
        return Error{ErrorKind::CprNumber, "a group's name holds what looks like a CPR number; none is stored"};
    }
    return {};
}

Result<void> checkRanges(const Assignment &assignment)
{
    const auto wrong = [](const std::string &what) { return Error{ErrorKind::InvalidInput, what}; };
    if (assignment.person.isNull() == assignment.group.isNull()) {
        return wrong("an assignment is to one person or to one group");
    }
    if (assignment.trade.empty()) {
        return wrong("an assignment names a trade");
    }
    if (assignment.daysPerWeek < 1 || assignment.daysPerWeek > 7) {
        return wrong("a week has 1 to 7 days of practice, not " + std::to_string(assignment.daysPerWeek));
    }
    if (assignment.minutesPerDay < 1 || assignment.minutesPerDay > 240) {
        return wrong("a day of practice has 1 to 240 minutes, not " + std::to_string(assignment.minutesPerDay));
    }
    if (assignment.courseDay && *assignment.courseDay <= assignment.startsOn) {
        return wrong("a course begins after the practice for it");
    }
    return {};
}

std::string textOf(const std::vector<base::ContentId> &terms)
{
    json list = json::array();
    for (const auto &term : terms) {
        list.push_back(term.text());
    }
    return list.dump();
}

Assignment readAssignment(const Query &row)
{
    Assignment assignment;
    assignment.id = {row.uuid(0)};
    assignment.person = {row.uuid(1)};
    assignment.group = {row.uuid(2)};
    assignment.teacher = {row.uuid(3)};
    assignment.trade = row.bytes(4);
    assignment.units = json::parse(row.bytes(5)).get<std::vector<std::string>>();
    for (const auto &text : json::parse(row.bytes(6))) {
        if (auto id = base::ContentId::parse(text.get<std::string>())) {
            assignment.terms.push_back(std::move(*id));
        }
    }
    assignment.startsOn = {row.small(7)};
    if (!row.isNull(8)) {
        assignment.courseDay = base::LocalDay{row.small(8)};
    }
    assignment.daysPerWeek = row.small(9);
    assignment.minutesPerDay = row.small(10);
    return assignment;
}

StoredCoursePlan readPlan(const Query &row)
{
    return {row.bytes(0),
            base::LocalDay{row.small(1)},
            base::LocalDay{row.small(2)},
            row.small(3),
            row.real(4),
            row.small(5),
            row.real(6)};
}

Result<std::vector<Assignment>> readAll(Query &rows)
{
    std::vector<Assignment> assignments;
    try {
        while (rows.step()) {
            assignments.push_back(readAssignment(rows));
        }
    } catch (const json::exception &failure) {
        return Error{ErrorKind::Corrupt, std::string("an assignment cannot be read: ") + failure.what()};
    }
    return assignments;
}
} // namespace

Result<std::vector<Group>> AssignmentBook::groups()
{
    return m_context.database.read("list the groups", [&]() -> Result<std::vector<Group>> {
        std::vector<std::int64_t> ids;
        std::vector<Group> groups;
        {
            auto rows = m_context.database.query("groups");
            rows.with();
            while (rows.step()) {
                ids.push_back(rows.integer(0));
                groups.push_back({base::GroupId{rows.uuid(1)}, rows.bytes(2), rows.flag(3), {}});
            }
        }
        auto members = m_context.database.query("group members");
        members.with();
        while (members.step()) {
            const auto at = std::ranges::find(ids, members.integer(0)) - ids.begin();
            groups[static_cast<std::size_t>(at)].members.push_back({members.uuid(1)});
        }
        return groups;
    });
}

Result<std::int64_t> AssignmentBook::groupRow(base::GroupId group)
{
    auto row = m_context.database.query("group find");
    return row.with(group.uuid).step()
               ? Result<std::int64_t>(row.integer(0))
               : Result<std::int64_t>(Error{ErrorKind::NotFound, "there is no group " + group.uuid.text()});
}

Result<base::GroupId> AssignmentBook::saveGroup(const Group &group)
{
    if (auto fit = checkName(group.name); !fit) {
        return fit.error();
    }
    return m_context.database.write("save a group", [&]() -> Result<base::GroupId> {
        const auto now = m_context.clock.now().value;
        const bool isNew = group.id.isNull();
        const base::GroupId id = isNew ? base::GroupId{m_context.ids.next()} : group.id;
        if (isNew) {
            m_context.database.query("group add").with(id.uuid, group.name, group.archived, now).run();
        }
        const auto row = groupRow(id);
        if (!row) {
            return row.error();
        }
        if (!isNew) {
            m_context.database.query("group change").with(*row, group.name, group.archived, now).run();
        }
        if (auto members = setMembers(*row, group.members); !members) {
            return members.error();
        }
        return id;
    });
}

Result<void> AssignmentBook::setMembers(std::int64_t group, const std::vector<base::PersonId> &members)
{
    m_context.database.query("members clear").with(group).run();
    for (const auto &member : members) {
        const auto person = livingPerson(m_context.database, member);
        if (!person) {
            return person.error();
        }
        m_context.database.query("member add").with(group, person->id).run();
    }
    return {};
}

Result<base::AssignmentId> AssignmentBook::save(const Assignment &assignment)
{
    if (auto fit = checkRanges(assignment); !fit) {
        return fit.error();
    }
    Assignment kept = assignment;
    if (kept.id.isNull()) {
        kept.id = base::AssignmentId{m_context.ids.next()};
    }
    const auto done = m_context.database.write("save an assignment", [&] { return write(kept); });
    return done ? Result<base::AssignmentId>(kept.id) : Result<base::AssignmentId>(done.error());
}

Result<void> AssignmentBook::write(const Assignment &assignment)
{
    std::optional<std::int64_t> person;
    std::optional<std::int64_t> group;
    if (assignment.group.isNull()) {
        const auto living = livingPerson(m_context.database, assignment.person);
        if (!living) {
            return living.error();
        }
        person = living->id;
    } else {
        const auto row = groupRow(assignment.group);
        if (!row) {
            return row.error();
        }
        group = *row;
    }
    const auto units = json(assignment.units).dump();
    const auto terms = textOf(assignment.terms);
    std::optional<std::int64_t> courseDay;
    if (assignment.courseDay) {
        courseDay.emplace(assignment.courseDay->value);
    }
    m_context.database.query("assignment save")
        .with(assignment.id.uuid, person, group, assignment.teacher.uuid, assignment.trade, units, terms,
              assignment.startsOn.value, courseDay, assignment.daysPerWeek, assignment.minutesPerDay,
              assignment.withdrawn, m_context.clock.now().value)
        .run();
    return {};
}

Result<std::vector<Assignment>> AssignmentBook::ofPerson(base::PersonId person)
{
    return m_context.database.read("read the assignments", [&]() -> Result<std::vector<Assignment>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        auto rows = m_context.database.query("assignments of person");
        return readAll(rows.with(living->id));
    });
}

Result<std::vector<Assignment>> AssignmentBook::ofGroup(base::GroupId group)
{
    return m_context.database.read("read the assignments", [&]() -> Result<std::vector<Assignment>> {
        auto rows = m_context.database.query("assignments of group");
        return readAll(rows.with(group.uuid));
    });
}

Result<std::vector<StoredCoursePlan>> AssignmentBook::plans(base::PersonId person)
{
    return m_context.database.read("read the course plans", [&]() -> Result<std::vector<StoredCoursePlan>> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        std::vector<StoredCoursePlan> plans;
        auto rows = m_context.database.query("plans of person");
        rows.with(living->id);
        while (rows.step()) {
            plans.push_back(readPlan(rows));
        }
        return plans;
    });
}

Result<std::vector<std::pair<base::PersonId, StoredCoursePlan>>> AssignmentBook::allPlans()
{
    using Plans = std::vector<std::pair<base::PersonId, StoredCoursePlan>>;
    return m_context.database.read("read all course plans", [&]() -> Result<Plans> {
        Plans plans;
        auto rows = m_context.database.query("plans of all");
        rows.with();
        while (rows.step()) {
            plans.emplace_back(base::PersonId{rows.uuid(7)}, readPlan(rows));
        }
        return plans;
    });
}

Result<void> AssignmentBook::savePlan(base::PersonId person, const StoredCoursePlan &plan)
{
    return m_context.database.write("save a course plan", [&]() -> Result<void> {
        const auto living = livingPerson(m_context.database, person);
        if (!living) {
            return living.error();
        }
        m_context.database.query("plan save")
            .with(living->id, plan.trade, plan.madeOn.value, plan.courseDay.value, plan.newTermsPerDay,
                  plan.desiredRetention, plan.terms, plan.expectedKnown)
            .run();
        return {};
    });
}

} // namespace fagdansk::records
