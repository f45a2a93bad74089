// What has been assigned, in the shape that the desk shows.
#pragma once

#include "app/scenarios/assigned_work.h"
#include "app/viewmodels/assignment_item.h"

#include <string>
#include <vector>

namespace fagdansk::viewmodels {

/// What the records know of a person's or a group's assignments.
struct AssignedBefore
{
    std::vector<scenarios::Assignment> assignments;
    std::vector<scenarios::Group> groups;
    std::vector<scenarios::StoredCoursePlan> plans;
    std::vector<glossary::Trade> trades;
    base::LocalDay today;

    const glossary::Trade *trade(const std::string &slug) const; ///< null for one that the content does not have
};

/// `namesGroup`: says through which group it comes.
AssignmentItem assignmentItem(const scenarios::Assignment &assignment, const AssignedBefore &known, bool namesGroup);

} // namespace fagdansk::viewmodels
