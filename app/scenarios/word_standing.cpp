#include "app/scenarios/word_standing.h"

namespace fagdansk::scenarios {

base::Result<std::unordered_map<base::ContentId, WordStanding>> standingsOf(Station &station, base::PersonId person,
                                                                            const std::string &trade)
{
    const auto stored = station.drills().standings(person, trade);
    if (!stored) {
        return stored.error();
    }
    std::unordered_map<base::ContentId, WordStanding> standings;
    for (const auto &word : *stored) {
        if (const auto id = base::ContentId::parse(word.term)) {
            const bool isKnown = word.longestIntervalDays >= knownIntervalDays;
            standings[*id] = {isKnown ? WordState::Known : WordState::InProgress, word.lapses,
                              !isKnown && word.mostLapses >= hardFromLapses};
        }
    }
    return standings;
}

} // namespace fagdansk::scenarios
