// What happens and is never changed: the closed list of facts. A correction is a new fact. Each says which of its
// fields are sealed (readable only while the keys are open); everything else is ids and numbers and stays in clear.
#pragma once

#include "wordlists/base/ids.h"
#include "wordlists/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::scenarios {

/// Somebody enrolled, or their particulars corrected. All text is sealed; `alias` and `picture` are also kept for the
/// tile.
struct ParticipantDescribed
{
    base::PersonId person;
    std::string fullName;
    std::string alias;
    std::string motherTongue; ///< BCP 47, or free text where no code fits
    std::string picture;      ///< name of the tile's picture
    std::string language;     ///< interface language, BCP 47; in clear
    friend bool operator==(const ParticipantDescribed &, const ParticipantDescribed &) = default;
};

struct LanguageChosen
{
    base::PersonId person;
    std::string language;
    friend bool operator==(const LanguageChosen &, const LanguageChosen &) = default;
};

/// How a screening is held, beyond its form and modes. Texts are sealed; all of it may be empty.
struct ScreeningSetup
{
    std::string courseTitle; ///< of the course ahead, as the school writes it
    std::string courseNumber;
    std::string place;
    std::string referredBy;
    bool readAloud = false;   ///< the texts may be read aloud: an aid, so it is said on the result
    int extraTimePercent = 0; ///< agreed; nothing in the program counts down
    friend bool operator==(const ScreeningSetup &, const ScreeningSetup &) = default;
};

struct ScreeningStarted
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string trade;
    std::string formId;
    std::string formLetter;
    std::string formHash;  ///< content version kept with the records
    std::string rulesHash; ///< likewise
    std::string planJson;  ///< session::Plan: modes and seed
    ScreeningSetup setup = {};
    friend bool operator==(const ScreeningStarted &, const ScreeningStarted &) = default;
};

struct AnswerGiven
{
    base::ScreeningId screening;
    base::PersonId person;
    std::string stepKey;
    std::string answerJson; ///< sealed
    std::int64_t elapsedMs = 0;
    bool looksLikeCpr = false; ///< flagged for the teacher; the answer is kept
    bool needsMark = false;    ///< an explanation: a teacher's mark is needed, then or later
    bool readAloud = false;    ///< the text was heard before this answer: the aid was used
    friend bool operator==(const AnswerGiven &, const AnswerGiven &) = default;
};

struct TextRead
{
    base::ScreeningId screening;
    base::PersonId person;
    std::string stepKey;
    std::int64_t elapsedMs = 0;
    friend bool operator==(const TextRead &, const TextRead &) = default;
};

struct ScreeningFinished
{
    base::ScreeningId screening;
    base::PersonId person;
    bool stopped = false; ///< ended with dignity before the last question
    friend bool operator==(const ScreeningFinished &, const ScreeningFinished &) = default;
};

/// A teacher's mark. `mark` empty: the earlier mark is withdrawn (undo).
struct AnswerMarked
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string stepKey;
    std::optional<int> mark;
    bool blind = false; ///< the suggestion was not shown before the key
    int suggested = -1; ///< 0..2, -1: none
    double confidence = 0.0;
    friend bool operator==(const AnswerMarked &, const AnswerMarked &) = default;
};

/// What the screening cannot know (oral and written level, VLV-2, schooling and script).
struct ContextRecorded
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string contextJson; ///< sealed; recommendation::TeacherContext
    friend bool operator==(const ContextRecorded &, const ContextRecorded &) = default;
};

struct DecisionMade
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string outcome; ///< the teacher's; in clear
    bool overridden = false;
    std::string decisionJson; ///< sealed: profile, recommendation, reason, versions
    friend bool operator==(const DecisionMade &, const DecisionMade &) = default;
};

struct PracticeStarted
{
    base::PracticeId practice;
    base::PersonId person;
    std::string trade;
    int minutes = 0;
    friend bool operator==(const PracticeStarted &, const PracticeStarted &) = default;
};

/// Grade 0 takes back (undo) the latest review of this card in this practice that none has taken back yet.
struct ReviewDone
{
    base::PersonId person;
    base::PracticeId practice;
    std::string card; ///< term id + '#' + facet
    int grade = 0;    ///< 1 Again, 2 Hard, 3 Good, 4 Easy; 0 undoes
    base::LocalDay localDay;
    std::int64_t durationMs = 0;
    std::string exercise;
    std::string typed; ///< sealed; empty where nothing was typed
    /// As drill::ReviewEvent has them: with these a replay gives the same days.
    std::optional<double> fuzz = std::nullopt;
    std::optional<double> desiredRetention = std::nullopt;
    friend bool operator==(const ReviewDone &, const ReviewDone &) = default;
};

struct PracticeFinished
{
    base::PracticeId practice;
    base::PersonId person;
    int reviews = 0;
    std::int64_t activeMs = 0;
    friend bool operator==(const PracticeFinished &, const PracticeFinished &) = default;
};

/// What was learnt about a person's memory from their reviews, or (`ofCentre`) from everybody's, for somebody new. From
/// then on all of the person's cards are folded with it. The latest counts.
struct MemoryFitted
{
    base::PersonId person;
    std::string model;        ///< drill::FittedModel::text
    std::int64_t reviews = 0; ///< the person had made at that time
    double logLossBefore = 0; ///< on held-back reviews, by what it began with
    double logLossAfter = 0;
    bool ofCentre = false;
    friend bool operator==(const MemoryFitted &, const MemoryFitted &) = default;
};

/// What was said about one topic of the conversation: all of the topic, so that the latest counts and the earlier ones
/// are its history.
struct ConversationNoted
{
    base::PersonId person;
    base::TeacherId teacher;
    std::string topic;                          ///< in clear
    std::map<std::string, std::string> answers; ///< sealed: field -> what was said; several choices with commas between
    friend bool operator==(const ConversationNoted &, const ConversationNoted &) = default;
};

/// Another teacher's mark of an answer that has one already. `mark` empty: it is taken back.
struct SecondMarkGiven
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string stepKey;
    std::optional<int> mark;
    friend bool operator==(const SecondMarkGiven &, const SecondMarkGiven &) = default;
};

/// What two teachers agreed on where their marks differed: from then on this mark counts, and both others stay.
struct MarkSettled
{
    base::ScreeningId screening;
    base::PersonId person;
    base::TeacherId teacher;
    std::string stepKey;
    int mark = 0;
    friend bool operator==(const MarkSettled &, const MarkSettled &) = default;
};

/// A document about somebody that was made to be given to somebody.
struct DocumentDisclosed
{
    base::PersonId person;
    base::TeacherId teacher;
    base::ScreeningId screening;
    std::string document;                 ///< which; in clear
    std::vector<std::string> information; ///< the kinds of information in it; in clear
    bool agreed = false;                  ///< the participant said yes to it
    std::string recipient;                ///< sealed; empty: the participant
    friend bool operator==(const DocumentDisclosed &, const DocumentDisclosed &) = default;
};

/// One word of a pre-check.
struct PreCheckAnswer
{
    std::string term;
    int option = -1; ///< the item's own number, 0 is the right one; -1: not known
    friend bool operator==(const PreCheckAnswer &, const PreCheckAnswer &) = default;
};

/// A few quick words of a trade, taken to the end, and what they say: a screening is advised, or there is no sign of a
/// need for one.
struct PreCheckDone
{
    base::PersonId person;
    base::TeacherId teacher;
    std::string trade;
    std::vector<PreCheckAnswer> answers;
    bool advised = false;
    friend bool operator==(const PreCheckDone &, const PreCheckDone &) = default;
};

/// The tombstone: beats any later arrival of this person's facts. The key is destroyed in the same transaction.
struct PersonErased
{
    base::PersonId person;
    base::TeacherId teacher;
    friend bool operator==(const PersonErased &, const PersonErased &) = default;
};

using Fact = std::variant<ParticipantDescribed, LanguageChosen, ScreeningStarted, AnswerGiven, TextRead,
                          ScreeningFinished, AnswerMarked, ContextRecorded, DecisionMade, PracticeStarted, ReviewDone,
                          PracticeFinished, PersonErased, MemoryFitted, ConversationNoted, SecondMarkGiven, MarkSettled,
                          DocumentDisclosed, PreCheckDone>;

} // namespace fagdansk::scenarios
