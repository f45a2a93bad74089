#include "screening/marking/mark_rule.h"

#include <algorithm>

namespace fagdansk::marking {
namespace {
using glossary::PointRole;
using glossary::Rubric;

constexpr double leastWeight = 0.5;
constexpr double epsilon = 1e-9; // weights are sums of decimals

bool hasRole(const Rubric &rubric, PointRole role)
{
    return std::ranges::any_of(rubric.points, [role](const auto &point) { return point.role == role; });
}

/// The weight of the points that `counts` lets through.
template <class Predicate>
double weightWhere(const Rubric &rubric, Predicate counts)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        sum += counts(i) ? rubric.points[i].weight : 0.0;
    }
    return sum;
}

bool isRoleFound(const Rubric &rubric, PointRole role, const std::vector<bool> &found)
{
    const auto inRole = [&](std::size_t i) { return rubric.points[i].role == role; };
    const double all = weightWhere(rubric, inRole);
    const double got = weightWhere(rubric, [&](std::size_t i) { return inRole(i) && found[i]; });
    return all > 0.0 && got + epsilon >= std::min(1.0, all);
}
} // namespace

std::vector<PointRole> fullRolesOf(const Rubric &rubric)
{
    if (!rubric.fullRoles.empty()) {
        return rubric.fullRoles;
    }
    std::vector<PointRole> roles;
    for (const auto role : {PointRole::What, PointRole::Purpose, PointRole::Trait}) {
        if (hasRole(rubric, role) && roles.size() < 2) {
            roles.push_back(role);
        }
    }
    return roles;
}

bool isFull(const Rubric &rubric, const std::vector<bool> &found)
{
    if (rubric.fullRoles.empty() && rubric.fullCount > 0) {
        return std::ranges::count(found, true) >= rubric.fullCount;
    }
    const auto roles = fullRolesOf(rubric);
    return !roles.empty() &&
           std::ranges::all_of(roles, [&](PointRole role) { return isRoleFound(rubric, role, found); });
}

Mark markOf(const Rubric &rubric, const Findings &findings)
{
    const bool full = isFull(rubric, findings.found);
    if (findings.isContradicted) {
        return full ? Mark::Partly : Mark::NotExplained;
    }
    if (full) {
        return findings.isKeywordList ? Mark::Partly : Mark::Explained;
    }
    const double weight = weightWhere(rubric, [&](std::size_t i) { return findings.found[i]; });
    return weight + epsilon >= leastWeight ? Mark::Partly : Mark::NotExplained;
}

} // namespace fagdansk::marking
