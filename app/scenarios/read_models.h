// Ports: what was recorded, as the use cases ask for it. Projections: rebuilt from the facts, never edited.
#pragma once

#include "app/scenarios/fact_log.h"
#include "wordlists/drill/card_state.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::scenarios {

/// What the front door shows before anybody has logged in.
struct Tile
{
    base::PersonId person;
    std::string alias;
    std::string picture;
    std::string language;
    base::UtcMs lastActive; ///< enrolled, or began or ended a screening or a practice: the latest of these
    bool hasPin = false;
    bool hasOpenScreening = false;
    friend bool operator==(const Tile &, const Tile &) = default;
};

/// A word of which one card was forgotten this often is hard for the person until it sits.
inline constexpr int hardFromLapses = drill::leechFromLapses;

struct PracticeTotals
{
    int known = 0;      ///< terms whose meaning card is in review with an interval of 7 days or more
    int inProgress = 0; ///< terms begun and not yet known
    int hard = 0;       ///< terms of which a card is a leech, and no card sits for 7 days or more
    int sessions = 0;
    std::int64_t activeMs = 0;
    base::UtcMs lastPractice;
    friend bool operator==(const PracticeTotals &, const PracticeTotals &) = default;
};

enum class ScreeningState { Open, ToMark, ToDecide, Decided };

struct ScreeningSummary
{
    base::ScreeningId screening;
    base::PersonId person;
    std::string trade;
    std::string formLetter;
    ScreeningState state = ScreeningState::Open;
    bool stopped = false;
    int answers = 0;
    int unmarked = 0;    ///< explanations that still need a teacher's mark
    std::string outcome; ///< decided: the teacher's
    base::UtcMs startedAt;
    base::UtcMs finishedAt; ///< 0 while open
    friend bool operator==(const ScreeningSummary &, const ScreeningSummary &) = default;
};

/// A participant as the teacher sees them. `fullName`, `motherTongue` are empty while the keys are closed.
struct ParticipantRow
{
    base::PersonId person;
    std::string fullName;
    std::string alias;
    std::string motherTongue;
    std::string picture;
    std::string language;
    base::UtcMs enrolledAt;
    base::UtcMs lastActive;
    bool hasPin = false;
    std::vector<ScreeningSummary> screenings;       ///< newest first
    std::map<std::string, PracticeTotals> practice; ///< by trade
    friend bool operator==(const ParticipantRow &, const ParticipantRow &) = default;
};

struct StoredAnswer
{
    std::string stepKey;
    std::string answerJson; ///< empty while sealed
    std::int64_t elapsedMs = 0;
    base::UtcMs at;
    bool looksLikeCpr = false;
    bool readAloud = false; ///< the text was heard before this answer
    friend bool operator==(const StoredAnswer &, const StoredAnswer &) = default;
};

/// What another teacher gave the same answer.
struct StoredSecondMark
{
    int mark = 0;
    base::TeacherId teacher;
    base::UtcMs at;
    std::optional<int> settled; ///< what both agreed on afterwards
    friend bool operator==(const StoredSecondMark &, const StoredSecondMark &) = default;
};

struct StoredMark
{
    std::string stepKey;
    int mark = 0; ///< the first teacher's
    bool blind = false;
    int suggested = -1;
    double confidence = 0.0;
    base::TeacherId teacher;
    base::UtcMs at;
    std::optional<StoredSecondMark> second = std::nullopt;

    int counts() const { return second ? second->settled.value_or(mark) : mark; }
    friend bool operator==(const StoredMark &, const StoredMark &) = default;
};

struct ScreeningRecord
{
    ScreeningSummary summary;
    ScreeningStarted started;
    std::vector<StoredAnswer> answers;             ///< every answer in the order given; the latest per step counts
    std::vector<StoredMark> marks;                 ///< in force: the latest per step, withdrawn ones left out
    std::map<std::string, std::int64_t> readingMs; ///< by step key
    std::string contextJson;                       ///< latest, empty if none or sealed
    std::string decisionJson;                      ///< latest, empty if none or sealed
    Draft draft;                                   ///< open screenings on this station
};

/// One topic of the conversation as it was noted at some time.
struct StoredNote
{
    std::string topic;
    std::map<std::string, std::string> answers; ///< field -> what was said
    base::TeacherId teacher;
    base::UtcMs at;
    base::LocalDay day;
    bool latest = false; ///< of its topic
    friend bool operator==(const StoredNote &, const StoredNote &) = default;
};

/// What was given out about somebody.
struct StoredDisclosure
{
    DocumentDisclosed disclosed;
    base::UtcMs at;
    base::LocalDay day;
    friend bool operator==(const StoredDisclosure &, const StoredDisclosure &) = default;
};

struct StoredPreCheck
{
    PreCheckDone done;
    base::UtcMs at;
    base::LocalDay day;
    friend bool operator==(const StoredPreCheck &, const StoredPreCheck &) = default;
};

class People
{
public:
    virtual ~People() = default;
    /// Everybody enrolled and not erased; needs no keys.
    virtual base::Result<std::vector<Tile>> tiles() = 0;
    virtual base::Result<std::vector<ParticipantRow>> participants() = 0;
    virtual base::Result<ParticipantRow> participant(base::PersonId person) = 0;
    /// What was noted in the conversation, the oldest first: of each topic the latest, or all with its history.
    /// Locked without keys.
    virtual base::Result<std::vector<StoredNote>> conversation(base::PersonId person, bool withHistory) = 0;
    /// Newest first. Locked without keys.
    virtual base::Result<std::vector<StoredDisclosure>> disclosures(base::PersonId person) = 0;
    /// Newest first; needs no keys.
    virtual base::Result<std::vector<StoredPreCheck>> preChecks(base::PersonId person) = 0;
};

class Screenings
{
public:
    virtual ~Screenings() = default;
    /// Newest first, of one person or (null id) of all.
    virtual base::Result<std::vector<ScreeningSummary>> summaries(base::PersonId person) = 0;
    /// Whole. Open screenings are readable on their own station without keys; finished ones need open keys (Locked).
    virtual base::Result<ScreeningRecord> screening(base::ScreeningId id) = 0;
    /// The start of the latest screening that this teacher set up and whose person is not erased; its sealed texts are
    /// empty without keys.
    virtual base::Result<std::optional<ScreeningStarted>> latestStartedBy(base::TeacherId teacher) = 0;
};

/// A card's state as the scheduler wrote it; nobody else reads it.
struct StoredCard
{
    std::string card; ///< term id + '#' + facet
    std::string state;
    base::UtcMs due;
    base::LocalDay dueDay;
    base::LocalDay lastDay;
    int intervalDays = 0;
    int reviews = 0;
    int lapses = 0;
    base::UtcMs lastReview;
    friend bool operator==(const StoredCard &, const StoredCard &) = default;
};

/// How a review changes a card: given by the composition root from the drill room's scheduler, so that the records know
/// no model.
class CardFold
{
public:
    virtual ~CardFold() = default;
    /// `before` is empty for a card's first review; `model` is the person's fitted one, empty if there is none.
    /// Deterministic: the same reviews and model give the same state.
    virtual StoredCard fold(const std::optional<StoredCard> &before, const ReviewDone &review, base::UtcMs at,
                            const std::string &model) const = 0;
};

/// What is known about a person's memory.
struct FittedMemory
{
    std::string model;            ///< empty: nothing was fitted yet
    std::int64_t reviewsThen = 0; ///< when it was fitted
    std::int64_t reviews = 0;     ///< made until now
    friend bool operator==(const FittedMemory &, const FittedMemory &) = default;
};

/// A review that stands, as a fit needs it.
struct StoredReview
{
    std::string card;
    base::LocalDay day;
    int grade = 0; ///< 1..4
    friend bool operator==(const StoredReview &, const StoredReview &) = default;
};

/// How far a person's word has come, over all its facets.
struct StoredStanding
{
    std::string term;
    int longestIntervalDays = 0;
    int lapses = 0;     ///< of all its cards
    int mostLapses = 0; ///< of its worst card
    friend bool operator==(const StoredStanding &, const StoredStanding &) = default;
};

struct PracticeSession
{
    std::string trade;
    base::UtcMs endedAt; ///< or last answered
    std::int64_t activeMs = 0;
    friend bool operator==(const PracticeSession &, const PracticeSession &) = default;
};

class Drills
{
public:
    virtual ~Drills() = default;
    virtual base::Result<std::vector<StoredCard>> cards(base::PersonId person, const std::string &trade) = 0;
    virtual base::Result<PracticeTotals> totals(base::PersonId person, const std::string &trade) = 0;
    /// Of the words begun, in no order; rehearsals are no words.
    virtual base::Result<std::vector<StoredStanding>> standings(base::PersonId person, const std::string &trade) = 0;
    /// Since then, the oldest first.
    virtual base::Result<std::vector<PracticeSession>> sessions(base::PersonId person, base::UtcMs since) = 0;
    virtual base::Result<FittedMemory> memory(base::PersonId person) = 0;
    /// Those not taken back, in replay order.
    virtual base::Result<std::vector<StoredReview>> reviews(base::PersonId person) = 0;
};

} // namespace fagdansk::scenarios
