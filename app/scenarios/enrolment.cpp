#include "app/scenarios/enrolment.h"

#include "app/scenarios/cpr.h"
#include "wordlists/text/casing.h"

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

base::Result<void> checkParticulars(NewParticipant &participant)
{
    participant.fullName = trimmed(participant.fullName);
    participant.alias = trimmed(participant.alias);
    auto name = checkField("name", participant.fullName, 240);
    return name ? checkField("alias", participant.alias, 80) : name;
}

std::string aliasKey(const std::string &alias)
{
    return text::fold(alias);
}

ParticipantDescribed describedAs(base::PersonId person, NewParticipant participant, const std::vector<Tile> &tiles,
                                 const std::vector<std::string> &pictures,
                                 const std::vector<std::string> &interfaceLanguages)
{
    if (participant.picture.empty()) {
        participant.picture = freePicture(tiles, pictures);
    }
    if (participant.language.empty()) {
        const bool isOffered =
            std::ranges::find(interfaceLanguages, participant.motherTongue) != interfaceLanguages.end();
        participant.language = isOffered ? participant.motherTongue : "da";
    }
    return {person,
            participant.fullName,
            participant.alias,
            participant.motherTongue,
            participant.picture,
            participant.language};
}

base::Result<base::PersonId> enrol(Station &station, NewParticipant participant,
                                   const std::vector<std::string> &pictures,
                                   const std::vector<std::string> &interfaceLanguages)
{
    if (const auto fits = checkParticulars(participant); !fits) {
        return fits.error();
    }
    const auto tiles = station.people().tiles();
    if (!tiles) {
        return tiles.error();
    }
    const auto key = aliasKey(participant.alias);
    if (std::ranges::any_of(*tiles, [&](const Tile &tile) { return aliasKey(tile.alias) == key; })) {
        return Error{ErrorKind::InvalidInput, "alias-taken: somebody here already has this alias"};
    }
    const base::PersonId person{station.ids().next()};
    const auto appended =
        station.log().append({describedAs(person, std::move(participant), *tiles, pictures, interfaceLanguages)});
    return appended ? base::Result<base::PersonId>(person) : appended.error();
}

} // namespace fagdansk::scenarios
