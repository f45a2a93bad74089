// One thing to do on one screen, whole: nothing in it points elsewhere.
#pragma once

#include "wordlists/drill/facet.h"
#include "wordlists/drill/ladder.h"
#include "wordlists/drill/load_question.h"
#include "wordlists/drill/typed_answer_judge.h"
#include "wordlists/glossary/rehearsal.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fagdansk::drill {

struct DefinitionCue
{
    std::string text;
};

struct PictureCue
{
    std::string picture; ///< content/pictures/<picture>.svg
};

struct TranslationCue
{
    std::string language; ///< BCP 47
    std::string text;
};

/// To be spoken; hyphens stand at the joints where speech needs help.
struct SoundCue
{
    std::string say;
};

using Cue = std::variant<DefinitionCue, PictureCue, TranslationCue, SoundCue>;

/// Shown in this order; `texts` differ from each other and exactly one is right.
struct Options
{
    std::vector<std::string> texts;
    std::size_t right = 0;
};

/// The word is shown and spoken; its meaning is chosen.
struct MeaningChoice
{
    std::string word;
    std::string say;
    Options definitions;
};

struct WordChoice
{
    Cue cue;
    Options words;
};

struct ListenChoice
{
    std::string say;
    Options words;
};

struct TypeWord
{
    Cue cue;
    TypedKey key;
};

/// A sentence with a gap. The cue tells which word stands there, or the whole sentence is spoken (SoundCue), so that no
/// other word that happens to fit is right.
struct GapSentence
{
    std::string before;
    std::string after;
    Cue cue;
    std::variant<Options, TypedKey> answer;
};

struct Slot
{
    std::string link; ///< joins the part to the one before: "", "s", "e", "n", "-"
    std::string text;
    bool given = false;
};

/// A compound put together from tiles: one tile for each slot that is not given.
struct CompoundBuild
{
    Cue cue;
    std::string word;
    std::vector<Slot> slots;
    std::vector<std::string> tiles;
};

struct ArticleChoice
{
    std::string word;
    std::string say;
    Options articles; ///< "en", "et"
};

/// The word is spoken, and shown unless it is to be known by ear; its picture is chosen. Can be done without reading.
struct PictureChoice
{
    std::string word; ///< empty: by ear alone
    std::string say;
    Options pictures; ///< content/pictures/<name>.svg
};

/// One part of a compound stands out; what that part means is chosen.
struct PartMeaning
{
    std::vector<Slot> parts;
    std::size_t asked = 0; ///< index in `parts`
    std::string say;       ///< the part
    Options definitions;
};

/// Words and what they mean, to be paired: `meanings[meaningOf[i]]` belongs to `words[i]`. The card's own word is
/// `words[own]`.
struct PairMatch
{
    std::vector<std::string> words;
    std::vector<Cue> meanings;
    std::vector<std::size_t> meaningOf;
    std::size_t own = 0;
};

/// Steps of an instruction out of order: `order[0]` is the index of the step that comes first.
struct StepOrder
{
    std::string title;
    std::vector<std::string> steps;
    std::vector<std::size_t> order;
};

/// A row of a 1-X-2 quiz: the answers stand in their own order.
struct QuizChoice
{
    std::string prompt;
    Options answers;
    std::string why;
};

struct ChartReading
{
    glossary::LoadChart chart;
    LoadQuestion question;
    Options answers;
};

using Task = std::variant<MeaningChoice, WordChoice, ListenChoice, TypeWord, GapSentence, CompoundBuild, ArticleChoice,
                          PictureChoice, PartMeaning, PairMatch, StepOrder, QuizChoice, ChartReading>;

struct Exercise
{
    CardKey card;
    Rung rung = Rung::Recognise;
    Task task;
};

} // namespace fagdansk::drill
