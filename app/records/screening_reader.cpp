#include "app/records/screening_reader.h"

#include "app/records/fact_codec.h"
#include "app/records/station_copies.h"

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

struct ScreeningReader::Found
{
    ScreeningSummary summary;
    std::int64_t started = 0;
    std::int64_t context = 0;  ///< fact, 0: none
    std::int64_t decision = 0; ///< fact, 0: none
    std::int64_t person = 0;
    std::string salt;
};

namespace {
ScreeningState stateOf(bool finished, bool decided, int unmarked)
{
    if (!finished) {
        return ScreeningState::Open;
    }
    if (decided) {
        return ScreeningState::Decided;
    }
    return unmarked > 0 ? ScreeningState::ToMark : ScreeningState::ToDecide;
}

ScreeningSummary summaryOf(const Query &row)
{
    return {base::ScreeningId{row.uuid(0)},
            base::PersonId{row.uuid(1)},
            row.bytes(2),
            row.bytes(3),
            stateOf(row.flag(4), row.flag(6), row.small(11)),
            row.flag(5),
            row.small(10),
            row.small(11),
            row.bytes(7),
            base::UtcMs{row.integer(8)},
            base::UtcMs{row.integer(9)}};
}
} // namespace

std::vector<ScreeningSummary> summariesOf(Database &database, std::optional<std::int64_t> person)
{
    std::vector<ScreeningSummary> all;
    auto rows = database.query("summaries");
    rows.with(person, std::nullopt);
    while (rows.step()) {
        all.push_back(summaryOf(rows));
    }
    return all;
}

Result<std::vector<ScreeningSummary>> ScreeningReader::summaries(base::PersonId person)
{
    return m_context.database.read("list the screenings", [&]() -> Result<std::vector<ScreeningSummary>> {
        if (person.isNull()) {
            return summariesOf(m_context.database, std::nullopt);
        }
        const auto living = livingPerson(m_context.database, person);
        return living ? Result<std::vector<ScreeningSummary>>(summariesOf(m_context.database, living->id))
                      : living.error();
    });
}

Result<ScreeningReader::Found> ScreeningReader::find(base::ScreeningId id)
{
    Found found;
    {
        auto row = m_context.database.query("summaries");
        if (!row.with(std::nullopt, id.uuid).step()) {
            return Error{ErrorKind::NotFound, "there is no screening " + id.uuid.text()};
        }
        found = {summaryOf(row), row.integer(12), row.integer(13), row.integer(14), row.integer(15), {}};
    }
    auto salt = m_context.database.query("person salt");
    found.salt = salt.with(found.person).step() ? salt.bytes(0) : std::string();
    return found;
}

Result<std::vector<StoredAnswer>> ScreeningReader::answers(const Found &found)
{
    std::vector<StoredAnswer> all;
    auto rows = m_context.database.query("answers of screening");
    rows.with(found.started);
    while (rows.step()) {
        FactRow row;
        row.id = rows.integer(0);
        row.kind = FactKind::AnswerGiven;
        row.body = rows.bytes(2);
        auto plain = m_context.station.unlockFor(found.salt, rows.bytes(4));
        if (!plain) {
            plain = m_context.keyring.read(found.person, rows.bytes(3));
        }
        const auto fact = decode(row, found.summary.person, plain);
        if (!fact) {
            return fact.error();
        }
        const auto &answer = std::get<AnswerGiven>(*fact);
        all.push_back({answer.stepKey, answer.answerJson, answer.elapsedMs, base::UtcMs{rows.integer(1)},
                       answer.looksLikeCpr, answer.readAloud});
    }
    return all;
}

namespace {
/// Columns settled, time and body of a second mark.
std::optional<StoredSecondMark> secondMark(const Query &row)
{
    if (row.isNull(4)) {
        return std::nullopt;
    }
    FactRow stored;
    stored.kind = FactKind::SecondMarkGiven;
    stored.body = row.bytes(4);
    const auto fact = decode(stored, {}, std::nullopt);
    if (!fact) {
        return std::nullopt;
    }
    const auto &given = std::get<SecondMarkGiven>(*fact);
    return StoredSecondMark{given.mark.value_or(0), given.teacher, base::UtcMs{row.integer(3)},
                            row.isNull(2) ? std::nullopt : std::optional(row.small(2))};
}
} // namespace

std::vector<StoredMark> ScreeningReader::marks(const Found &found)
{
    std::vector<StoredMark> all;
    auto rows = m_context.database.query("marks of screening");
    rows.with(found.started);
    while (rows.step()) {
        FactRow row;
        row.kind = FactKind::AnswerMarked;
        row.body = rows.bytes(1);
        if (const auto fact = decode(row, found.summary.person, std::nullopt)) {
            const auto &mark = std::get<AnswerMarked>(*fact);
            all.push_back({mark.stepKey, mark.mark.value_or(0), mark.blind, mark.suggested, mark.confidence,
                           mark.teacher, base::UtcMs{rows.integer(0)}, secondMark(rows)});
        }
    }
    return all;
}

std::map<std::string, std::int64_t> ScreeningReader::readings(const Found &found)
{
    std::map<std::string, std::int64_t> all;
    auto rows = m_context.database.query("readings of screening");
    rows.with(found.started);
    while (rows.step()) {
        all.emplace(rows.bytes(0), rows.integer(1));
    }
    return all;
}

Result<ScreeningStarted> ScreeningReader::started(const Found &found)
{
    auto row = m_context.database.query("fact by id");
    if (!row.with(found.started).step()) {
        return Error{ErrorKind::Corrupt,
                     "the start of screening " + found.summary.screening.uuid.text() + " is missing"};
    }
    return startOf(readRow(row), found.summary.person);
}

Result<ScreeningStarted> ScreeningReader::startOf(const FactRow &row, base::PersonId person)
{
    const auto plain = row.sealed.empty() ? std::nullopt : m_context.keyring.read(row.person, row.sealed);
    auto fact = decode(row, person, plain);
    return fact ? Result<ScreeningStarted>(std::get<ScreeningStarted>(*fact)) : fact.error();
}

Result<std::optional<ScreeningStarted>> ScreeningReader::latestStartedBy(base::TeacherId teacher)
{
    return m_context.database.read("read the last set-up", [&]() -> Result<std::optional<ScreeningStarted>> {
        auto row = m_context.database.query("latest start by teacher");
        if (!row.with(teacher.uuid.text()).step()) {
            return std::optional<ScreeningStarted>();
        }
        auto start = startOf(readRow(row), base::PersonId{row.uuid(12)});
        return start ? Result<std::optional<ScreeningStarted>>(std::move(*start)) : start.error();
    });
}

std::string ScreeningReader::sealedText(const Found &found, std::int64_t fact)
{
    if (fact == 0) {
        return {};
    }
    auto row = m_context.database.query("fact by id");
    return row.with(fact).step() ? m_context.keyring.read(found.person, row.bytes(11)).value_or("") : std::string();
}

Draft ScreeningReader::draft(const Found &found)
{
    auto row = m_context.database.query("draft load");
    const auto id = found.summary.screening;
    const auto text = row.with(id.uuid).step() ? m_context.station.unlockFor(found.salt, row.bytes(0)) : std::nullopt;
    return text ? draftFromText(id, *text) : Draft{id, {}, {}, {}};
}

Result<ScreeningRecord> ScreeningReader::screening(base::ScreeningId id)
{
    return m_context.database.read("read a screening", [&]() -> Result<ScreeningRecord> {
        const auto found = find(id);
        if (!found) {
            return found.error();
        }
        if (found->summary.state != ScreeningState::Open && !m_context.keyring.openedBy()) {
            return Error{ErrorKind::Locked, "a finished screening is sealed; a teacher must log in to read it"};
        }
        auto start = started(*found);
        auto given = answers(*found);
        if (!start || !given) {
            return start ? given.error() : start.error();
        }
        return ScreeningRecord{found->summary,
                               std::move(*start),
                               std::move(*given),
                               marks(*found),
                               readings(*found),
                               sealedText(*found, found->context),
                               sealedText(*found, found->decision),
                               draft(*found)};
    });
}

} // namespace fagdansk::records
