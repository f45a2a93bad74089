#include "app/records/projector.h"

#include "app/records/card_book.h"

#include <stdexcept>
#include <unordered_map>

namespace fagdansk::records {
using base::Error;
using base::ErrorKind;
using base::Result;
using namespace scenarios;

/// What each kind of fact does to the projections.
struct Projector::Applier
{
    Context &context;
    const FactRow &row;
    std::optional<Blob> open = std::nullopt;
    bool foldsCards = true;
    std::int64_t subject = 0; ///< the row of what goes on, where it is known

    void operator()(const ParticipantDescribed &fact) const
    {
        database().query("participant describe").with(row.person, row.id, fact.language, row.atMs).run();
    }
    void operator()(const LanguageChosen &fact) const
    {
        database().query("participant language").with(row.person, fact.language).run();
    }
    void operator()(const ScreeningStarted &fact) const
    {
        database()
            .query("screening start")
            .with(row.id, fact.screening.uuid, row.person, fact.trade, fact.formLetter, row.atMs)
            .run();
        active();
    }
    void operator()(const AnswerGiven &fact) const
    {
        const auto screeningRow = screening();
        database().query("answer add").with(screeningRow, row.id, fact.stepKey, fact.needsMark, open).run();
        withdrawMarks(screeningRow, fact.stepKey); // they were for the earlier answer
    }
    void operator()(const TextRead &fact) const
    {
        database().query("reading add").with(screening(), fact.stepKey, fact.elapsedMs).run();
    }
    void operator()(const ScreeningFinished &fact) const
    {
        database().query("screening finish").with(screening(), row.id, row.atMs, fact.stopped).run();
        active();
    }
    void operator()(const AnswerMarked &fact) const
    {
        if (fact.mark) {
            database().query("mark set").with(screening(), fact.stepKey, row.id, *fact.mark).run();
            database().query("mark unsettle").with(screening(), fact.stepKey).run();
        } else {
            withdrawMarks(screening(), fact.stepKey);
        }
    }
    void operator()(const ContextRecorded &) const
    {
        database().query("screening context").with(screening(), row.id).run();
    }
    void operator()(const DecisionMade &fact) const
    {
        database().query("screening decide").with(screening(), row.id, fact.outcome).run();
    }
    void operator()(const PracticeStarted &fact) const
    {
        database().query("practice start").with(row.id, fact.practice.uuid, row.person, fact.trade, row.atMs).run();
        active();
    }
    void operator()(const ReviewDone &fact) const
    {
        const int counted = fact.grade == 0 ? -1 : 1;
        database().query("practice review").with(practice(), fact.durationMs, row.atMs, counted).run();
        if (foldsCards) {
            CardBook(context).review(row, fact);
        }
    }
    void operator()(const PracticeFinished &fact) const
    {
        database().query("practice finish").with(practice(), row.id, fact.activeMs, row.atMs).run();
        active();
    }
    void operator()(const MemoryFitted &fact) const
    {
        database().query("memory fitted").with(row.person, row.id, row.atMs, fact.model, fact.reviews).run();
        if (foldsCards) {
            CardBook(context).refold(row.person);
        }
    }
    void operator()(const ConversationNoted &fact) const
    {
        database().query("conversation note").with(row.person, fact.topic, row.id).run();
    }
    void operator()(const SecondMarkGiven &fact) const
    {
        if (fact.mark) {
            database().query("second mark set").with(screening(), fact.stepKey, row.id).run();
        } else {
            database().query("second mark withdraw").with(screening(), fact.stepKey).run();
        }
    }
    void operator()(const MarkSettled &fact) const
    {
        database().query("mark settle").with(screening(), fact.stepKey, fact.mark).run();
    }
    void operator()(const DocumentDisclosed &) const {} // read from the facts
    void operator()(const PreCheckDone &) const { active(); }
    void operator()(const PersonErased &) const
    {
        for (const auto *statement :
             {"memory forget", "members forget", "assignments forget", "plans forget", "conversation forget",
              "second marks forget", "answers forget", "marks forget", "readings forget", "screenings forget",
              "practices forget", "cards forget", "participant forget"}) {
            database().query(statement).with(row.person).run();
        }
    }

    Database &database() const { return context.database; }
    void withdrawMarks(std::int64_t screeningRow, const std::string &stepKey) const
    {
        database().query("mark withdraw").with(screeningRow, stepKey).run();
        database().query("second mark withdraw").with(screeningRow, stepKey).run();
    }
    void active() const { database().query("participant active").with(row.person, row.atMs).run(); }
    std::int64_t screening() const { return started("screening find"); }
    std::int64_t practice() const { return started("practice find"); }
    std::int64_t started(std::string_view statement) const
    {
        if (subject != 0) {
            return subject;
        }
        auto found = database().query(statement);
        if (!found.with(row.subject).step()) {
            throw std::logic_error("a fact has no subject: " + row.subject.text());
        }
        return found.integer(0);
    }
};

void Projector::apply(const FactRow &row, const Fact &fact, const std::optional<Blob> &open, std::int64_t subject)
{
    std::visit(Applier{m_context, row, open, true, subject}, fact);
    m_context.touched.insert(row.person);
}

Result<void> Projector::rebuild()
{
    return m_context.database.write("rebuild the projections", [&] { return recompute(); });
}

Result<void> Projector::recompute()
{
    m_context.database.runScript("clear projections");
    auto rows = m_context.database.query("facts in order");
    rows.with();
    while (rows.step()) {
        const auto row = readRow(rows);
        const auto fact = decode(row, base::PersonId{}, std::nullopt);
        if (!fact) {
            return fact.error();
        }
        std::visit(Applier{m_context, row, std::nullopt, false}, *fact);
        m_context.touched.insert(row.person);
    }
    m_context.database.runScript("give open answers back");
    return CardBook(m_context).foldAll(); // in replay order, which is not the order of recording
}

std::vector<std::string> Projector::dumpRows()
{
    std::vector<std::string> lines;
    for (const std::string table : {"participants", "screenings", "answers", "marks", "readings", "practices", "cards",
                                    "memories", "conversations", "second_marks"}) {
        auto rows = m_context.database.query("dump " + table);
        rows.with();
        while (rows.step()) {
            std::string line = table;
            for (int column = 0; column < rows.columns(); ++column) {
                line += '|' + (rows.isNull(column) ? std::string("NULL") : rows.bytes(column));
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

Result<std::vector<std::string>> Projector::dump()
{
    return m_context.database.read("read the projections",
                                   [&]() -> Result<std::vector<std::string>> { return dumpRows(); });
}

Result<void> Projector::check()
{
    std::string difference;
    const auto done = m_context.database.write("check the projections", [&]() -> Result<void> {
        const auto before = dumpRows();
        if (auto rebuilt = recompute(); !rebuilt) {
            return rebuilt;
        }
        const auto after = dumpRows();
        if (before != after) {
            difference = std::to_string(before.size()) + " rows, computed anew " + std::to_string(after.size());
        }
        return Error{}; // rolled back: a check changes nothing
    });
    if (!difference.empty()) {
        return Error{ErrorKind::Corrupt, "'" + m_context.database.file().string() +
                                             "': the projections differ from the facts (" + difference + ")"};
    }
    const bool onlyRolledBack = !done && done.error() == Error{};
    return onlyRolledBack ? Result<void>() : done;
}

} // namespace fagdansk::records
