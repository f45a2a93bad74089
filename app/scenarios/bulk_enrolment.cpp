#include "app/scenarios/bulk_enrolment.h"

#include <algorithm>
#include <set>

namespace fagdansk::scenarios {
using base::Error;
using base::ErrorKind;
using base::Result;

BulkFaultWeight weightOf(BulkFaultKind kind)
{
    switch (kind) {
    case BulkFaultKind::Exists:
        return BulkFaultWeight::RowLeftOut;
    case BulkFaultKind::NameTaken:
    case BulkFaultKind::NameTwice:
    case BulkFaultKind::UnknownColumn:
        return BulkFaultWeight::Note;
    default:
        return BulkFaultWeight::Blocking;
    }
}

bool BulkPreview::acceptable() const
{
    return newOnes() > 0 && std::ranges::none_of(faults, [](const BulkFault &fault) {
               return weightOf(fault.kind) == BulkFaultWeight::Blocking;
           });
}

std::size_t BulkPreview::newOnes() const
{
    return static_cast<std::size_t>(std::ranges::count(rows, false, &BulkRow::exists));
}

Result<std::vector<base::PersonId>> enrolAll(Station &station, const BulkPreview &preview, base::TeacherId teacher,
                                             const std::vector<std::string> &pictures,
                                             const std::vector<std::string> &interfaceLanguages)
{
    if (!preview.acceptable()) {
        return Error{ErrorKind::InvalidInput, "the file has faults; mend them first"};
    }
    auto tiles = station.people().tiles();
    if (!tiles) {
        return tiles.error();
    }
    std::set<std::string> aliases;
    for (const auto &tile : *tiles) {
        aliases.insert(aliasKey(tile.alias));
    }
    std::vector<base::PersonId> persons;
    std::vector<Fact> facts;
    for (const auto &[row, participant, trade, exists] : preview.rows) {
        if (exists) {
            continue;
        }
        auto one = participant;
        if (const auto fits = checkParticulars(one); !fits) {
            return fits.error();
        }
        if (!aliases.insert(aliasKey(one.alias)).second) {
            return Error{ErrorKind::InvalidInput, "alias-taken: row " + std::to_string(row)};
        }
        const base::PersonId person{station.ids().next()};
        const auto fact = describedAs(person, std::move(one), *tiles, pictures, interfaceLanguages);
        tiles->push_back({person, fact.alias, fact.picture, fact.language, {}});
        persons.push_back(person);
        facts.emplace_back(fact);
        if (!trade.empty()) {
            facts.emplace_back(ConversationNoted{person, teacher, "goals", {{"goals-note", "På vej til: " + trade}}});
        }
    }
    const auto appended = station.log().append(facts);
    return appended ? Result<std::vector<base::PersonId>>(persons) : appended.error();
}

Result<void> takeBackEnrolment(Station &station, const std::vector<base::PersonId> &persons, base::TeacherId teacher)
{
    std::vector<Fact> facts;
    const auto rows = station.people().participants();
    if (!rows) {
        return rows.error();
    }
    for (const auto &person : persons) {
        const auto row = std::ranges::find(*rows, person, &ParticipantRow::person);
        if (row == rows->end()) {
            continue; // somebody erased them already
        }
        if (!row->screenings.empty() || !row->practice.empty()) {
            return Error{ErrorKind::Refused, "one of them has begun; erase the others one by one"};
        }
        facts.emplace_back(PersonErased{person, teacher});
    }
    return facts.empty() ? Result<void>() : station.log().append(facts);
}

Table enrolmentTemplate()
{
    return {"Deltagere", {"Navn", "Kaldenavn", "Modersmål", "Fag"}, {}};
}

} // namespace fagdansk::scenarios
