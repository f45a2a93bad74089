// Use case: documents about a decided screening, what each may hold, and the record of what was given to whom.
#pragma once

#include "app/scenarios/decision_desk.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

enum class Document {
    Result,       ///< for the participant
    Conversation, ///< for participant and teacher, in two languages
    Referral,     ///< to an AMU school or an FVU provider
    JobCentre,    ///< with only what it needs
};

/// In the order in which they are offered.
enum class Information { Course, Results, Decision, Words, Aids, Levels, Vlv2, Schooling };

std::string_view nameOf(Document document); ///< as it is recorded
std::string_view nameOf(Information information);

/// What may stand in it at all. Mother tongue, dyslexia and the notes of the conversation are in no list.
std::span<const Information> allowedIn(Document document);
/// What stands in it unless the teacher says otherwise.
std::set<Information> usualIn(Document document);
/// It goes to somebody outside: it names a recipient, and the participant has said yes.
bool leavesTheHouse(Document document);

/// The decision may be told outside: a conversation about dyslexia is between the participant and the teacher.
bool mayBeTold(std::string_view outcomeId);

struct DocumentOrder
{
    Document document = Document::Result;
    std::string recipient;
    std::set<Information> information;
    bool agreed = false; ///< by the participant
    friend bool operator==(const DocumentOrder &, const DocumentOrder &) = default;
};

/// Ok if it may be made. Refused without a decision, and without the participant's yes where it leaves the house;
/// InvalidInput without a recipient there, or for information that the document may not hold.
base::Result<void> check(const DecisionFile &file, const DocumentOrder &order);

/// Records that it was made, by this teacher; refused as in `check`. CprNumber.
base::Result<void> recordDisclosure(Station &station, const DecisionFile &file, base::TeacherId teacher,
                                    const DocumentOrder &order);

struct GivenDocument
{
    Document document = Document::Result;
    std::string recipient;
    std::vector<Information> information;
    std::string teacherName;
    base::UtcMs at;
};

/// What was given out about somebody, newest first. Locked without keys.
base::Result<std::vector<GivenDocument>> givenDocuments(Station &station, base::PersonId person);

} // namespace fagdansk::scenarios
