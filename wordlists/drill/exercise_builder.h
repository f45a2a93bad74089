// From a card to something to do: which exercise a facet calls for on each rung, with its cue and its options.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/drill/distractor_pool.h"
#include "wordlists/drill/exercise.h"
#include "wordlists/drill/random_source.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace fagdansk::drill {

struct ExerciseOptions
{
    std::string language; ///< BCP 47 of the translations to show; empty: none
    bool typing = true;   ///< false: practice without a keyboard, choosing on every rung
    bool hearing =
        true; ///< false: no sound, so spelling is cued by meaning; listening and forms are not to be asked for
    bool reading = true; ///< false: ear and picture alone, for the facets of `earAndPictureFacets`
};

/// What a term can be practised in by somebody who cannot read yet: meaning and listening, where it has a picture.
std::vector<Facet> earAndPictureFacets(const glossary::Term &term);

/// Immutable once made. Terms with reserved ids are neither asked for nor shown as wrong answers.
class ExerciseBuilder
{
public:
    ExerciseBuilder(std::vector<glossary::Term> trade, std::unordered_set<base::ContentId> reserved,
                    glossary::Rehearsals rehearsals = {});

    /// NotFound: the trade has no such term or rehearsal, it has no such facet, or the trade is too small for a second
    /// option.
    /// Refused: a reserved term.
    base::Result<Exercise> build(const CardKey &card, Rung rung, const ExerciseOptions &options,
                                 RandomSource &random) const;

private:
    std::unordered_set<base::ContentId> m_reserved;
    DistractorPool m_pool;
    glossary::Rehearsals m_rehearsals;
};

} // namespace fagdansk::drill
