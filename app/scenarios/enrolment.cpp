#include "app/scenarios/enrolment.h"

#include "app/scenarios/cpr.h"

#include <algorithm>

namespace fagdansk::scenarios {
namespace {
using base::Error;
using base::ErrorKind;

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\n\r");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

base::Result<void> checkField(const std::string &field, const std::string &value, std::size_t maxBytes)
{
    if (value.empty() || value.size() > maxBytes) {
        return Error{ErrorKind::InvalidInput,
                     field + ": 1.." + std::to_string(maxBytes) + " bytes, not " + std::to_string(value.size())};
    }
    if (looksLikeCpr(value)) {
        return Error{ErrorKind::CprNumber, field + ": holds what looks like a CPR number; none is stored"};
    }
    return {};
}

std::string freePicture(const std::vector<Tile> &tiles, const std::vector<std::string> &pictures)
{
    const auto isFree = [&](const std::string &picture) {
        return std::ranges::none_of(tiles, [&](const Tile &tile) { return tile.picture == picture; });
    };
    const auto found = std::ranges::find_if(pictures, isFree);
    if (found != pictures.end()) {
        return *found;
    }
    return pictures.empty() ? std::string() : pictures[tiles.size() % pictures.size()];
}
} // namespace

base::Result<base::PersonId> enrol(Station &station, NewParticipant participant,
                                   const std::vector<std::string> &pictures,
                                   const std::vector<std::string> &interfaceLanguages)
{
    participant.fullName = trimmed(participant.fullName);
    participant.alias = trimmed(participant.alias);
    if (const auto name = checkField("name", participant.fullName, 240); !name) {
        return name.error();
    }
    if (const auto alias = checkField("alias", participant.alias, 80); !alias) {
        return alias.error();
    }
    const auto tiles = station.people().tiles();
    if (!tiles) {
        return tiles.error();
    }
    if (std::ranges::any_of(*tiles, [&](const Tile &tile) { return tile.alias == participant.alias; })) {
        return Error{ErrorKind::InvalidInput, "alias-taken: somebody here already has this alias"};
    }
    if (participant.picture.empty()) {
        participant.picture = freePicture(*tiles, pictures);
    }
    if (participant.language.empty()) {
        const bool isOffered =
            std::ranges::find(interfaceLanguages, participant.motherTongue) != interfaceLanguages.end();
        participant.language = isOffered ? participant.motherTongue : "da";
    }
    const base::PersonId person{station.ids().next()};
    const ParticipantDescribed fact{person,
                                    participant.fullName,
                                    participant.alias,
                                    participant.motherTongue,
                                    participant.picture,
                                    participant.language};
    if (const auto appended = station.log().append({fact}); !appended) {
        return appended.error();
    }
    return person;
}

} // namespace fagdansk::scenarios
