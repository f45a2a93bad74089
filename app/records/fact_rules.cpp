#include "app/records/fact_rules.h"

#include "app/records/fact_codec.h"
#include "app/scenarios/cpr.h"

#include <string>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

namespace {
struct Subject
{
    std::int64_t row = 0;
    std::int64_t person = 0;
    bool finished = false;
};

std::optional<Subject> find(Database &database, std::string_view statement, const base::Uuid &uuid)
{
    auto row = database.query(statement);
    if (!row.with(uuid).step()) {
        return std::nullopt;
    }
    return Subject{row.integer(0), row.integer(1), !row.isNull(2)};
}

Error refused(const std::string &why)
{
    return Error{ErrorKind::Refused, why};
}

struct Rules
{
    Database &database;
    std::int64_t person;

    Result<std::int64_t> operator()(const ParticipantDescribed &fact) const
    {
        for (const auto *text : {&fact.fullName, &fact.alias, &fact.motherTongue}) {
            if (looksLikeCpr(*text)) {
                return Error{ErrorKind::CprNumber,
                             "a participant's particulars hold what looks like a CPR number; none is stored"};
            }
        }
        return std::int64_t{0};
    }
    Result<std::int64_t> operator()(const LanguageChosen &) const { return std::int64_t{0}; }
    Result<std::int64_t> operator()(const ScreeningStarted &fact) const
    {
        const auto &setup = fact.setup;
        for (const auto *text : {&setup.courseTitle, &setup.courseNumber, &setup.place, &setup.referredBy}) {
            if (looksLikeCpr(*text)) {
                return Error{ErrorKind::CprNumber,
                             "the set-up of a screening holds what looks like a CPR number; none is stored"};
            }
        }
        return find(database, "screening find", fact.screening.uuid)
                   ? Result<std::int64_t>(refused("screening " + fact.screening.uuid.text() + " is started already"))
                   : Result<std::int64_t>(0);
    }
    Result<std::int64_t> operator()(const AnswerGiven &fact) const { return screening(fact.screening, Needs::Open); }
    Result<std::int64_t> operator()(const TextRead &fact) const { return screening(fact.screening, Needs::Open); }
    Result<std::int64_t> operator()(const ScreeningFinished &fact) const
    {
        return screening(fact.screening, Needs::Open);
    }
    Result<std::int64_t> operator()(const AnswerMarked &fact) const
    {
        if (fact.mark && (*fact.mark < 0 || *fact.mark > 2)) {
            return Error{ErrorKind::InvalidInput, "a mark is 0, 1 or 2, not " + std::to_string(*fact.mark)};
        }
        return screening(fact.screening, Needs::Any);
    }
    Result<std::int64_t> operator()(const ContextRecorded &fact) const { return screening(fact.screening, Needs::Any); }
    Result<std::int64_t> operator()(const DecisionMade &fact) const
    {
        return screening(fact.screening, Needs::Finished);
    }
    Result<std::int64_t> operator()(const PracticeStarted &fact) const
    {
        return find(database, "practice find", fact.practice.uuid)
                   ? Result<std::int64_t>(refused("practice " + fact.practice.uuid.text() + " is started already"))
                   : Result<std::int64_t>(0);
    }
    Result<std::int64_t> operator()(const ReviewDone &fact) const
    {
        if (fact.grade < 0 || fact.grade > 4) {
            return Error{ErrorKind::InvalidInput, "a grade is 1 to 4, or 0 to undo, not " + std::to_string(fact.grade)};
        }
        const auto hash = fact.card.find('#');
        if (hash == std::string::npos || !base::ContentId::parse(std::string_view(fact.card).substr(0, hash))) {
            return Error{ErrorKind::InvalidInput, "'" + fact.card + "' is not a card; write term id, #, facet"};
        }
        if (fact.grade == 0 && !standsInPractice(fact)) {
            return refused("nothing of the card '" + fact.card + "' can be taken back");
        }
        if (!isShare(fact.fuzz) || !isShare(fact.desiredRetention) || fact.desiredRetention == 0.0) {
            return Error{ErrorKind::InvalidInput, "fuzz lies in 0..1 without 1, a desired retention between 0 and 1"};
        }
        return practice(fact.practice);
    }
    static bool isShare(const std::optional<double> &number) { return !number || (*number >= 0 && *number < 1); }
    Result<std::int64_t> operator()(const ConversationNoted &fact) const
    {
        for (const auto &[field, said] : fact.answers) {
            if (looksLikeCpr(said)) {
                return Error{ErrorKind::CprNumber,
                             "the note '" + field + "' holds what looks like a CPR number; none is stored"};
            }
        }
        return std::int64_t{0};
    }
    Result<std::int64_t> operator()(const SecondMarkGiven &fact) const
    {
        auto subject = marked(fact.screening, fact.stepKey, fact.mark.value_or(0));
        if (subject && firstTeacher(*subject, fact.stepKey) == fact.teacher) {
            return refused("the second mark is another teacher's than the first");
        }
        return subject;
    }
    Result<std::int64_t> operator()(const MarkSettled &fact) const
    {
        return marked(fact.screening, fact.stepKey, fact.mark);
    }
    Result<std::int64_t> operator()(const DocumentDisclosed &fact) const
    {
        if (looksLikeCpr(fact.recipient)) {
            return Error{ErrorKind::CprNumber,
                         "the recipient of a document holds what looks like a CPR number; none is stored"};
        }
        return screening(fact.screening, Needs::Finished);
    }
    Result<std::int64_t> operator()(const PreCheckDone &) const { return std::int64_t{0}; }
    Result<std::int64_t> operator()(const MemoryFitted &) const { return std::int64_t{0}; }
    Result<std::int64_t> operator()(const PracticeFinished &fact) const { return practice(fact.practice); }
    Result<std::int64_t> operator()(const PersonErased &) const { return std::int64_t{0}; }

    bool standsInPractice(const ReviewDone &fact) const
    {
        auto row = database.query("reviews of card in practice");
        return row.with(person, fact.practice.uuid, fact.card).step() && row.integer(0) > 0;
    }

    enum class Needs { Any, Open, Finished };

    /// The screening, if the answer at that step has a first mark.
    Result<std::int64_t> marked(base::ScreeningId id, const std::string &stepKey, int mark) const
    {
        if (mark < 0 || mark > 2) {
            return Error{ErrorKind::InvalidInput, "a mark is 0, 1 or 2, not " + std::to_string(mark)};
        }
        auto found = screening(id, Needs::Finished);
        if (found && !firstTeacher(*found, stepKey)) {
            return refused("the answer to '" + stepKey + "' has no first mark yet");
        }
        return found;
    }
    /// Of the mark in force; nothing without one.
    std::optional<base::TeacherId> firstTeacher(std::int64_t screeningRow, const std::string &stepKey) const
    {
        auto row = database.query("mark of step");
        if (!row.with(screeningRow, stepKey).step()) {
            return std::nullopt;
        }
        FactRow fact;
        fact.kind = FactKind::AnswerMarked;
        fact.body = row.bytes(0);
        const auto decoded = decode(fact, {}, std::nullopt);
        return decoded ? std::optional(std::get<AnswerMarked>(*decoded).teacher) : std::nullopt;
    }

    Result<std::int64_t> screening(base::ScreeningId id, Needs needs) const
    {
        const auto found = find(database, "screening find", id.uuid);
        if (!found || found->person != person) {
            return refused("this person has no screening " + id.uuid.text());
        }
        if (needs == Needs::Open && found->finished) {
            return refused("screening " + id.uuid.text() + " is finished");
        }
        if (needs == Needs::Finished && !found->finished) {
            return refused("screening " + id.uuid.text() + " is not finished");
        }
        return found->row;
    }
    Result<std::int64_t> practice(base::PracticeId id) const
    {
        const auto found = find(database, "practice find", id.uuid);
        return found && found->person == person
                   ? Result<std::int64_t>(found->row)
                   : Result<std::int64_t>(refused("this person has no practice " + id.uuid.text()));
    }
};
} // namespace

Result<std::int64_t> mayFollow(Database &database, const std::optional<PersonRow> &person, const Fact &fact)
{
    if (!person && !std::holds_alternative<ParticipantDescribed>(fact)) {
        return refused("nobody is enrolled as the person of this fact");
    }
    if (person && person->erased) {
        return refused("this person is erased");
    }
    return std::visit(Rules{database, person ? person->id : 0}, fact);
}

} // namespace fagdansk::records
