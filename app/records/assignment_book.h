// Groups, assignments and course plans: what teachers arrange and change again. No keys are needed.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/assignments.h"

namespace fagdansk::records {

class AssignmentBook : public scenarios::Assignments
{
public:
    explicit AssignmentBook(Context &context) : m_context(context) {}

    base::Result<std::vector<scenarios::Group>> groups() override;
    base::Result<base::GroupId> saveGroup(const scenarios::Group &group) override;
    base::Result<base::AssignmentId> save(const scenarios::Assignment &assignment) override;
    base::Result<std::vector<scenarios::Assignment>> ofPerson(base::PersonId person) override;
    base::Result<std::vector<scenarios::Assignment>> ofGroup(base::GroupId group) override;
    base::Result<std::vector<scenarios::StoredCoursePlan>> plans(base::PersonId person) override;
    base::Result<std::vector<std::pair<base::PersonId, scenarios::StoredCoursePlan>>> allPlans() override;
    base::Result<void> savePlan(base::PersonId person, const scenarios::StoredCoursePlan &plan) override;

private:
    base::Result<std::int64_t> groupRow(base::GroupId group);
    base::Result<void> setMembers(std::int64_t group, const std::vector<base::PersonId> &members);
    base::Result<void> write(const scenarios::Assignment &assignment);

    Context &m_context;
};

} // namespace fagdansk::records
