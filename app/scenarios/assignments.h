// Port: what teachers arrange: groups, and what is to be learnt by whom until when. Implemented by `app/records`.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/result.h"
#include "wordlists/base/time.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fagdansk::scenarios {

struct Group
{
    base::GroupId id; ///< null: not kept yet
    std::string name; ///< 1..60 characters; no CPR number
    bool archived = false;
    std::vector<base::PersonId> members; ///< in the order they were enrolled
    friend bool operator==(const Group &, const Group &) = default;
};

/// To one person or to one group: the other id is null.
struct Assignment
{
    base::AssignmentId id; ///< null: not kept yet
    base::PersonId person;
    base::GroupId group;
    base::TeacherId teacher;
    std::string trade;
    std::vector<std::string> units;     ///< slugs of the trade
    std::vector<base::ContentId> terms; ///< a selection of one's own; with no units either: the whole glossary
    base::LocalDay startsOn;
    std::optional<base::LocalDay> courseDay; ///< after `startsOn`
    int daysPerWeek = 4;                     ///< 1..7
    int minutesPerDay = 15;                  ///< 1..240
    bool withdrawn = false;
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// How somebody best spends the minutes until a course, as drill::CoursePlan has it.
struct StoredCoursePlan
{
    std::string trade;
    base::LocalDay madeOn;
    base::LocalDay courseDay;
    int newTermsPerDay = 0;
    double desiredRetention = 0.9;
    int terms = 0;
    double expectedKnown = 0;
    friend bool operator==(const StoredCoursePlan &, const StoredCoursePlan &) = default;
};

class Assignments
{
public:
    virtual ~Assignments() = default;

    /// Archived ones last; otherwise in the order they were made.
    virtual base::Result<std::vector<Group>> groups() = 0;
    /// Makes or changes a group, members included. InvalidInput for its name, CprNumber, NotFound for an unknown id or
    /// member.
    virtual base::Result<base::GroupId> saveGroup(const Group &group) = 0;

    /// Makes or changes (withdraws) an assignment. InvalidInput where its values are out of range, NotFound for
    /// somebody unknown.
    virtual base::Result<base::AssignmentId> save(const Assignment &assignment) = 0;
    /// Not withdrawn, the newest first: a person's own, and those of their groups that are not archived.
    virtual base::Result<std::vector<Assignment>> ofPerson(base::PersonId person) = 0;
    virtual base::Result<std::vector<Assignment>> ofGroup(base::GroupId group) = 0;

    virtual base::Result<std::vector<StoredCoursePlan>> plans(base::PersonId person) = 0;
    /// Everybody's.
    virtual base::Result<std::vector<std::pair<base::PersonId, StoredCoursePlan>>> allPlans() = 0;
    virtual base::Result<void> savePlan(base::PersonId person, const StoredCoursePlan &plan) = 0;
};

} // namespace fagdansk::scenarios
