// What there is before a test begins, put there by the use cases themselves. Run where the station lives.
#pragma once

#include "app/scenarios/station.h"

#include <string>
#include <vector>

namespace fagdansk::screens {

base::PersonId enrolled(scenarios::Station &station, const std::string &alias, const std::string &language,
                        bool hasPin);
void startedScreening(scenarios::Station &station, base::PersonId person, base::TeacherId teacher, bool faceToFace,
                      bool readAloud);
/// How far a screening goes: to the first step whose key begins so ("everyday/text", "terms/fagdansk", "finished") and,
/// if wished, asks for an explanation; empty: to its end, and handed in.
struct Until
{
    std::string key;
    bool explains = false;
};
void answered(scenarios::Station &station, base::PersonId person, base::TeacherId teacher, const Until &until,
              const std::string &explanation);
void allMarked(scenarios::Station &station, base::TeacherId teacher, int mark);

/// One review of a card, so many days before today.
struct PastReview
{
    std::string card;
    int daysAgo = 0;
    int grade = 3;
};
/// Reviews that leave cards of every facet on every rung.
std::vector<PastReview> everyKindOfCard(scenarios::Station &station, base::PersonId person, const std::string &trade);
void recorded(scenarios::Station &station, const std::vector<scenarios::Fact> &facts);
/// Records those of one day; the clock must stand at it.
void reviewed(scenarios::Station &station, base::PersonId person, base::PracticeId practice,
              const std::vector<PastReview> &reviews);

} // namespace fagdansk::screens
