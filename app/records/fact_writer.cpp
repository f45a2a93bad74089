#include "app/records/fact_writer.h"

#include "app/records/audit.h"
#include "app/records/fact_rules.h"
#include "app/records/station_copies.h"

#include <algorithm>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

namespace {
bool isStorageFailure(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::InputOutput || kind == ErrorKind::ReadOnly ||
           kind == ErrorKind::Busy || kind == ErrorKind::Corrupt || kind == ErrorKind::Internal;
}

std::optional<Blob> blobOf(const std::string &bytes)
{
    return bytes.empty() ? std::optional<Blob>() : Blob{bytes};
}
} // namespace

FactWriter::FactWriter(Context &context, std::function<void()> afterErasure)
    : m_context(context), m_projector(context), m_afterErasure(std::move(afterErasure))
{}

Result<void> FactWriter::append(const std::vector<Fact> &facts)
{
    std::vector<EncodedFact> encoded;
    for (const auto &fact : facts) {
        auto one = encode(fact);
        if (!one) {
            return one.error();
        }
        encoded.push_back(std::move(*one));
    }
    const bool isRetry = m_failed && m_failed->facts == facts;
    Batch batch = isRetry ? std::move(*m_failed) : Batch{facts, {}};
    while (batch.ids.size() < facts.size()) {
        batch.ids.push_back(m_context.ids.next());
    }
    m_failed.reset();
    auto done = record(batch, encoded, isRetry);
    if (done) {
        afterCommit(facts);
    } else if (isStorageFailure(done.error().kind)) {
        m_failed = std::move(batch);
    }
    return done;
}

Result<void> FactWriter::record(const Batch &batch, const std::vector<EncodedFact> &encoded, bool isRetry)
{
    return m_context.database.write("record what happened", [&]() -> Result<void> {
        auto seq = lastSeq();
        for (std::size_t i = 0; i < batch.facts.size(); ++i) {
            if (isRetry && isKnown(batch.ids[i])) {
                continue;
            }
            if (auto one = recordOne(batch.facts[i], encoded[i], batch.ids[i], ++seq); !one) {
                return one;
            }
        }
        return {};
    });
}

Result<void> FactWriter::recordOne(const Fact &fact, const EncodedFact &encoded, const base::Uuid &id, std::int64_t seq)
{
    auto person = findPerson(m_context.database, personOf(fact));
    const auto subject = mayFollow(m_context.database, person, fact);
    if (!subject) {
        return subject.error();
    }
    if (!person) {
        if (!m_context.database.query("centre").with().step()) {
            return Error{ErrorKind::Refused, "nobody can be enrolled before the centre is set up"};
        }
        person = enrol(personOf(fact));
    }
    const auto now = m_context.clock.now();
    const auto *review = std::get_if<ReviewDone>(&fact);
    FactRow row{m_context.station.firstId() + seq,
                m_context.station.origin(),
                seq,
                encoded.kind,
                person->id,
                encoded.subject.value_or(base::Uuid{}),
                now.value,
                review ? review->localDay.value : m_context.calendar.dayOf(now).value,
                encoded.body,
                encoded.plain ? m_sealer.seal(person->publicKey, *encoded.plain) : std::string()};
    insert(row, id, encoded);
    if (encoded.kind == FactKind::PersonErased) {
        erase(*person, now.value);
    }
    std::optional<std::string> ownCopy;
    if (encoded.kind == FactKind::AnswerGiven) {
        ownCopy = m_context.station.lockFor(person->salt, *encoded.plain);
    }
    m_projector.apply(row, fact, ownCopy ? std::optional(Blob{*ownCopy}) : std::nullopt, *subject);
    updateStationCopies(row, fact, *person);
    return {};
}

void FactWriter::insert(const FactRow &row, const base::Uuid &id, const EncodedFact &encoded)
{
    constexpr int version = 1;
    m_context.database.query("fact insert")
        .with(row.id, id, row.origin, row.seq, static_cast<int>(row.kind), version, row.person, encoded.subject,
              row.atMs, row.localDay, row.body, blobOf(row.sealed))
        .run();
}

PersonRow FactWriter::enrol(base::PersonId person)
{
    std::string centreKey;
    {
        auto centre = m_context.database.query("centre");
        centre.with().step();
        centreKey = centre.bytes(4);
    }
    const auto pair = makeKeyPair();
    m_context.database.query("person add").with(person.uuid, Blob{pair.publicKey}).run();
    PersonRow row{m_context.database.raw().getLastInsertRowid(), pair.publicKey, makeSalt(), false};
    const auto sealedSecret = sealTo(centreKey, pair.secret.view());
    m_context.database.query("person key add").with(row.id, Blob{sealedSecret}, Blob{row.salt}).run();
    return row;
}

void FactWriter::updateStationCopies(const FactRow &row, const Fact &fact, const PersonRow &person)
{
    auto &database = m_context.database;
    const auto &station = m_context.station;
    if (const auto *described = std::get_if<ParticipantDescribed>(&fact)) {
        const auto locked = station.lockFor(person.salt, tileToText({described->alias, described->picture}));
        database.query("tile save").with(person.id, Blob{locked}).run();
    } else if (const auto *finished = std::get_if<ScreeningFinished>(&fact)) {
        database.query("open answers close").with(startOf(row.subject)).run();
        database.query("draft close").with(finished->screening.uuid).run();
    } else if (const auto *decided = std::get_if<DecisionMade>(&fact)) {
        writeAudit(m_context, AuditAction::Decided, decided->screening.uuid, decided->teacher);
    } else if (const auto *erased = std::get_if<PersonErased>(&fact)) {
        writeAudit(m_context, AuditAction::Erased, erased->person.uuid, erased->teacher);
    }
}

void FactWriter::erase(const PersonRow &person, std::int64_t atMs)
{
    auto &database = m_context.database;
    for (const auto *statement : {"drafts destroy", "tile destroy", "pin destroy", "person key destroy"}) {
        database.query(statement).with(person.id).run();
    }
    database.query("tombstone add").with(person.id, atMs).run();
    database.query("copies keys pending").with(true).run();
    m_context.keyring.forget(person.id);
}

std::int64_t FactWriter::startOf(const base::Uuid &screening)
{
    auto found = m_context.database.query("screening find");
    return found.with(screening).step() ? found.integer(0) : 0;
}

std::int64_t FactWriter::lastSeq()
{
    auto last = m_context.database.query("fact last seq");
    const bool any = last.with(m_context.station.firstId()).step() && !last.isNull(0);
    return any ? last.integer(0) - m_context.station.firstId() : 0;
}

bool FactWriter::isKnown(const base::Uuid &id)
{
    return m_context.database.query("fact known").with(id).step();
}

// The agreed keys go with the visit, so that a later look into this process's memory reads nothing of it.
void FactWriter::afterCommit(const std::vector<Fact> &facts)
{
    const auto is = [&](auto matches) { return std::ranges::any_of(facts, matches); };
    if (is([](const Fact &fact) {
            return std::holds_alternative<ScreeningFinished>(fact) || std::holds_alternative<PracticeFinished>(fact);
        })) {
        m_sealer = Sealer();
    }
    if (is([](const Fact &fact) { return std::holds_alternative<PersonErased>(fact); })) {
        m_sealer = Sealer();
        m_afterErasure();
    }
}

Result<void> FactWriter::keep(const ContentVersion &version)
{
    return m_context.database.write("keep content", [&]() -> Result<void> {
        m_context.database.query("content keep").with(version.hash, version.kind, version.id, version.body).run();
        return {};
    });
}

Result<ContentVersion> FactWriter::kept(const std::string &hash)
{
    return m_context.database.read("read kept content", [&]() -> Result<ContentVersion> {
        auto row = m_context.database.query("content kept");
        if (!row.with(hash).step()) {
            return Error{ErrorKind::NotFound, "no content is kept under the hash " + hash};
        }
        return ContentVersion{row.bytes(0), row.bytes(1), hash, row.bytes(2)};
    });
}

Result<void> FactWriter::saveDraft(const Draft &draft)
{
    const auto text = draftToText(draft);
    if (!text) {
        return text.error();
    }
    return m_context.database.write("save a draft", [&]() -> Result<void> {
        std::int64_t person = 0;
        {
            auto screening = m_context.database.query("screening find");
            if (!screening.with(draft.screening.uuid).step() || !screening.isNull(2)) {
                return Error{ErrorKind::Refused, "there is no unfinished screening " + draft.screening.uuid.text()};
            }
            person = screening.integer(1);
        }
        std::string salt;
        {
            auto row = m_context.database.query("person salt");
            salt = row.with(person).step() ? row.bytes(0) : std::string();
        }
        const auto locked = m_context.station.lockFor(salt, *text);
        m_context.database.query("draft save").with(draft.screening.uuid, person, Blob{locked}).run();
        return {};
    });
}

} // namespace fagdansk::records
