// What a typed word is against the word that was asked for: right, a slip, another form, another word.
#pragma once

#include "wordlists/lexicon/course_terms.h"
#include "wordlists/lexicon/lexicon.h"

#include <span>
#include <string>
#include <string_view>

namespace fagdansk::lexicon {

enum class TypedKind {
    Exact,      ///< the word, in any case
    Variant,    ///< from another keyboard (ö, aa), or a compound written apart or with a hyphen
    Slip,       ///< a small misspelling that is no word of its own
    Inflection, ///< another form of the word
    OtherWord,  ///< a listed Danish word or another term of the course; never forgiven
    Wrong,
};

struct TypedJudgement
{
    TypedKind kind = TypedKind::Wrong;
    /// Weighted edit cost to the nearest accepted answer, 0 for Exact and Variant, at most its number of letters plus
    /// the typed ones.
    double cost = 0.0;
    friend bool operator==(const TypedJudgement &, const TypedJudgement &) = default;
};

/// What the judgement may look at. All of it outlives the call.
struct TypedContext
{
    const Lexicon *lexicon = nullptr;            ///< may be null: then only the course's terms are "other words"
    std::span<const std::string> alsoAccepted{}; ///< other right answers
    const CourseTerms *terms = nullptr;          ///< may be null; the expected word may be among them
    std::span<const std::string> parts{};        ///< of the expected word: none may have become another word
};

/// Any bytes in `typed`. A slip costs at most 0.12 per letter of the expected word.
TypedJudgement judge(std::string_view expected, std::string_view typed, const TypedContext &context);

/// "exact", "variant", "slip", "inflection", "other-word", "wrong"
std::string_view nameOf(TypedKind kind);

} // namespace fagdansk::lexicon
