// A fact as a row: which fields stay in clear (compact JSON of ids and numbers) and which are sealed.
#pragma once

#include "app/records/query.h"
#include "app/scenarios/facts.h"
#include "wordlists/base/result.h"

#include <optional>
#include <string>

namespace fagdansk::records {

/// Written in records: the numbers never change, a new kind gets the next one.
enum class FactKind {
    ParticipantDescribed = 1,
    LanguageChosen = 2,
    ScreeningStarted = 3,
    AnswerGiven = 4,
    TextRead = 5,
    ScreeningFinished = 6,
    AnswerMarked = 7,
    ContextRecorded = 8,
    DecisionMade = 9,
    PracticeStarted = 10,
    ReviewDone = 11,
    PracticeFinished = 12,
    PersonErased = 13,
    MemoryFitted = 14,
    ConversationNoted = 15,
    SecondMarkGiven = 16,
    MarkSettled = 17,
    DocumentDisclosed = 18,
    PreCheckDone = 19,
};

struct EncodedFact
{
    FactKind kind = FactKind::ParticipantDescribed;
    std::optional<base::Uuid> subject; ///< screening or practice
    std::string body;
    std::optional<std::string> plain; ///< still to be sealed
};

/// A row of `facts`, without its person's UUID.
struct FactRow
{
    std::int64_t id = 0;
    std::int64_t origin = 0;
    std::int64_t seq = 0;
    FactKind kind = FactKind::ParticipantDescribed;
    std::int64_t person = 0;
    base::Uuid subject;
    std::int64_t atMs = 0;
    std::int32_t localDay = 0;
    std::string body;
    std::string sealed;
};

base::PersonId personOf(const scenarios::Fact &fact);
/// InvalidInput for text that is not UTF-8.
base::Result<EncodedFact> encode(const scenarios::Fact &fact);
/// The columns id ... sealed of facts.sql, in their order.
FactRow readRow(const Query &row);
/// The fact of a row; `plain` empty leaves the sealed fields empty. Corrupt if the body cannot be read.
base::Result<scenarios::Fact> decode(const FactRow &row, base::PersonId person,
                                     const std::optional<std::string> &plain);

} // namespace fagdansk::records
