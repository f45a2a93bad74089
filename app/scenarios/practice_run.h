// Use case: one practice session of a participant: what comes next, how it was answered, what sits.
#pragma once

#include "app/scenarios/station.h"
#include "wordlists/drill/exercise_builder.h"
#include "wordlists/drill/grading.h"
#include "wordlists/drill/ladder.h"
#include "wordlists/drill/session_plan.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::scenarios {

struct PracticeRequest
{
    base::PersonId person;
    std::string trade;
    int minutes = 10;
    std::string language;   ///< BCP 47 of the translations to show; empty or "da": none
    std::uint64_t seed = 0; ///< orders cards and options
    bool hears = true;      ///< false: this computer has no sound, so nothing that must be heard is asked
    bool reads = true;      ///< false: ear and picture alone; of no use where `hears` is false
};

struct PracticeSummary
{
    int answered = 0;
    int newWords = 0;                    ///< met for the first time
    int firmWords = 0;                   ///< of this session's words, those that sit now
    std::vector<glossary::Term> hardest; ///< answered wrongly, most often first; five at most
};

/// Used on the worker only; the cards in it are the records' own, kept up with every answer.
class PracticeRun
{
public:
    /// Records the start. NotFound for an unknown trade.
    static base::Result<std::unique_ptr<PracticeRun>> start(Station &station, PracticeRequest request);

    /// The same exercise until it is answered; none when the minutes are up or nothing is left.
    std::optional<drill::Exercise> next(Station &station);
    const glossary::Term *termOf(const drill::CardKey &card) const;
    const glossary::Trade &trade() const { return m_trade; }

    /// Opens what the first typed answer will need, while the first exercise is read.
    void prepareToJudge(Station &station) const;

    /// Grades and records. On failure nothing has moved and the same answer can be given again.
    base::Result<drill::Graded> answer(Station &station, const drill::Exercise &exercise, const drill::Answer &answer,
                                       bool hintUsed, std::int64_t durationMs);
    /// Takes the last answer back: its exercise comes again, and counts as answered with help, since what is right has
    /// been seen. Refused when there is none. On failure nothing has moved.
    base::Result<drill::Exercise> undo(Station &station);
    /// Time stands still until `goOn`; nothing is recorded.
    void rest(const Station &station);
    /// How long the rest was, in milliseconds; 0 where there was none.
    std::int64_t goOn(const Station &station);
    /// Records the end.
    base::Result<PracticeSummary> finish(Station &station);

private:
    PracticeRun(PracticeRequest request, base::PracticeId id, glossary::Trade trade, std::vector<glossary::Term> terms,
                std::unordered_set<base::ContentId> reserved, const glossary::Rehearsals &rehearsals);
    PracticeSummary summary() const;
    void remember(const drill::Exercise &exercise);
    drill::ReviewEvent eventOf(const drill::CardKey &card, drill::Grade grade, const drill::Moment &moment);
    void put(const drill::CardKey &card, const std::optional<drill::CardState> &state);
    int loadOf(base::LocalDay day, const drill::CardKey &card) const;

    /// All that an answer moves, as it was before.
    struct Before
    {
        drill::Exercise exercise;
        drill::SessionPlan plan;
        std::optional<drill::CardState> card;
        bool wasMet = false;
        int wrong = 0;
        std::int64_t activeMs = 0;
    };

    PracticeRequest m_request;
    base::PracticeId m_id;
    glossary::Trade m_trade;
    std::vector<glossary::Term> m_terms;
    drill::SeededRandom m_random;
    std::unique_ptr<drill::Scheduler> m_scheduler;
    /// Of the answer under way, until it is recorded: tried again, it must be the same fact, or it could be there
    /// twice.
    std::optional<double> m_fuzz;
    std::optional<double> m_desiredRetention; ///< from the course's plan; empty: the scheduler's own
    drill::ExerciseBuilder m_builder;
    std::optional<drill::SessionPlan> m_plan;
    std::unordered_map<drill::CardKey, drill::CardState> m_cards;
    std::map<base::LocalDay, int> m_due; ///< how many of them wait on each day
    std::unordered_set<base::ContentId> m_begunBefore;
    std::unordered_map<base::ContentId, int> m_wrong;
    std::unordered_set<base::ContentId> m_met;
    std::optional<drill::Exercise> m_pending;
    std::optional<Before> m_before;
    std::optional<base::UtcMs> m_restsSince;
    bool m_seen = false; ///< the exercise was answered before, and its answer taken back
    int m_answered = 0;
    std::int64_t m_activeMs = 0;
};

/// Terms that this person may not drill yet: reserved by the trade's forms until a second screening is handed in.
base::Result<std::unordered_set<base::ContentId>> reservedTerms(Station &station, base::PersonId person,
                                                                const std::string &trade);

} // namespace fagdansk::scenarios
