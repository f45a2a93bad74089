// Use case: a group at one look: who knows which units, who practises, who reaches the course, what to teach tomorrow.
#pragma once

#include "app/scenarios/station.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// The words of a unit by how far one person has come; together they are the unit.
struct UnitProgress
{
    int known = 0;
    int learning = 0;
    int hard = 0; ///< begun, and forgotten again and again
    int unseen = 0;
    friend bool operator==(const UnitProgress &, const UnitProgress &) = default;
};

struct MemberProgress
{
    base::PersonId person;
    std::vector<UnitProgress> units; ///< in the trade's order
    std::array<int, 6> minutes{};    ///< practised in each of the last weeks of seven days; the present one last
    std::optional<StoredCoursePlan> course;
};

/// A word that the group needs: who forgets it, and who meets it next.
struct NeededWord
{
    glossary::Term term;
    int forgotten = 0; ///< members who have forgotten it at least once
    int next = 0;      ///< members to whom it is among the next new ones
};

struct GroupView
{
    glossary::Trade trade;
    std::vector<MemberProgress> members;
    std::vector<NeededWord> words; ///< the most needed first
};

/// NotFound for a trade that the content does not have.
base::Result<GroupView> groupView(Station &station, const std::vector<base::PersonId> &members,
                                  const std::string &trade, std::size_t mostWords = 10);

} // namespace fagdansk::scenarios
