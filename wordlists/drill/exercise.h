// One thing to do on one screen, whole: nothing in it points elsewhere.
#pragma once

#include "wordlists/drill/facet.h"
#include "wordlists/drill/ladder.h"
#include "wordlists/drill/typed_answer_judge.h"

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

using Task = std::variant<MeaningChoice, WordChoice, ListenChoice, TypeWord, GapSentence, CompoundBuild, ArticleChoice>;

struct Exercise
{
    CardKey card;
    Rung rung = Rung::Recognise;
    Task task;
};

} // namespace fagdansk::drill
