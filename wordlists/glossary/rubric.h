// What an explanation must say: authored with the term or the question, read by `screening/marking`.
#pragma once

#include <string>
#include <vector>

namespace fagdansk::glossary {

enum class PointRole { What, Purpose, Trait };

/// One thing that an explanation can say. The pattern language is described in docs/content-format.md.
struct RubricPoint
{
    PointRole role = PointRole::What;
    std::string says;                  ///< for the teacher, in Danish
    std::vector<std::string> patterns; ///< one found pattern is enough
    double weight = 1.0;               ///< 0 < weight <= 1

    friend bool operator==(const RubricPoint &, const RubricPoint &) = default;
};

/// A claim that shows a misunderstanding.
struct ForbiddenClaim
{
    std::string says;
    std::vector<std::string> patterns;

    friend bool operator==(const ForbiddenClaim &, const ForbiddenClaim &) = default;
};

/// Mark 2 needs every role in `fullRoles` (or, if that is empty, `fullCount` different points).
struct Rubric
{
    std::vector<RubricPoint> points;
    std::vector<ForbiddenClaim> forbidden;
    std::vector<PointRole> fullRoles;
    int fullCount = 0;

    friend bool operator==(const Rubric &, const Rubric &) = default;
};

} // namespace fagdansk::glossary
