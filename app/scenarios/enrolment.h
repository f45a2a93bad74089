// Use case: a participant joins, is corrected, or is erased.
#pragma once

#include "app/scenarios/station.h"

namespace fagdansk::scenarios {

struct NewParticipant
{
    std::string fullName;     ///< 1..120 characters; a CPR number is refused
    std::string alias;        ///< 1..40 characters, unlike every other alias at this station; shown on the tile
    std::string motherTongue; ///< BCP 47
    std::string picture;      ///< tile picture; empty: the first one nobody has
    std::string language;     ///< interface language; empty: the mother tongue if the interface has it, else Danish
    friend bool operator==(const NewParticipant &, const NewParticipant &) = default;
};

/// Spaces around name and alias go; then InvalidInput or CprNumber as `enrol` has them.
base::Result<void> checkParticulars(NewParticipant &participant);
/// Aliases that a person at the front door would take for one another compare equal.
std::string aliasKey(const std::string &alias);
/// As somebody is recorded: a picture and an interface language are found where none is given.
ParticipantDescribed describedAs(base::PersonId person, NewParticipant participant, const std::vector<Tile> &tiles,
                                 const std::vector<std::string> &pictures,
                                 const std::vector<std::string> &interfaceLanguages);

/// InvalidInput with a detail beginning "name:" or "alias:" or "alias-taken:" says which field to change; CprNumber
/// likewise.
base::Result<base::PersonId> enrol(Station &station, NewParticipant participant,
                                   const std::vector<std::string> &pictures,
                                   const std::vector<std::string> &interfaceLanguages);

} // namespace fagdansk::scenarios
