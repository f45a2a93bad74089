// Use case: what a teacher has asked somebody to learn, and how the minutes until the course are best spent.
#pragma once

#include "app/scenarios/station.h"

#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// What is assigned to a person in one trade and has started.
struct AssignedWork
{
    std::vector<base::ContentId> terms;      ///< in teaching order, assignment by assignment, the earliest course first
    std::optional<base::LocalDay> courseDay; ///< the next course that is still to come
    std::optional<StoredCoursePlan>
        course; ///< for that course: as last worked out, or a plain share of the words a day
};

base::Result<AssignedWork> assignedWork(Station &station, base::PersonId person, const std::string &trade);

/// `terms` reordered: `first` in its order, then the others in theirs.
void putFirst(std::vector<glossary::Term> &terms, const std::vector<base::ContentId> &first);

/// The terms that an assignment names, in teaching order.
std::vector<base::ContentId> termsOf(const Assignment &assignment, const glossary::Trade &trade);

/// What drill::MemoryModel::plan needs for a person (null: for somebody new) and an assignment that has a course day.
base::Result<drill::CourseGoal> courseGoal(Station &station, base::PersonId person, const Assignment &assignment);

} // namespace fagdansk::scenarios
