// The door to marking: an explanation and its rubric in, a suggestion with its evidence out. A teacher's mark stands.
#pragma once

#include "wordlists/glossary/rubric.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::marking {

/// 0 not explained, 1 partly, 2 explained.
enum class Mark { NotExplained = 0, Partly = 1, Explained = 2 };

enum class EvidenceKind {
    PointFound,
    PointMissing,
    Contradicted, ///< a forbidden claim, or a point denied
    Circular,     ///< the term explained by its own parts
    Copied,       ///< the question's own words
    Unreadable,   ///< no words, or no Danish words
};

/// Why the mark is suggested. `begin`/`length` are bytes of the answer (0/0 where nothing stands there).
struct Evidence
{
    EvidenceKind kind = EvidenceKind::PointMissing;
    int point = -1; ///< index in the rubric's points (PointFound, PointMissing) or forbidden claims (Contradicted)
    std::string says;
    std::size_t begin = 0;
    std::size_t length = 0;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// An answer to the same term or question that a teacher of this centre marked blind, or otherwise than suggested.
struct TaughtMark
{
    std::string answer;
    Mark mark = Mark::NotExplained;
};

struct MarkRequest
{
    std::string_view answer;                  ///< any bytes
    std::string_view prompt;                  ///< what was asked; its words count for nothing
    std::string_view lemma;                   ///< the term, empty for a question to a text
    std::vector<std::string> lemmaParts;      ///< free roots of the term: these are circular
    const glossary::Rubric *rubric = nullptr; ///< not null; outlives the call
    std::string_view term = {};               ///< its id, `pack/trade/slug`: opens the words of its trade
    std::span<const TaughtMark> taught = {};  ///< empty: nothing is learned from teachers
};

struct Suggestion
{
    Mark mark = Mark::NotExplained;
    double confidence = 0.0; ///< 0..1
    bool sure = false;       ///< false: the program abstains and the teacher marks blind
    bool isPlain = false;    ///< empty, or "ved ikke": nothing was weighed
    int taughtBy = 0;        ///< teachers' marks of answers like it that had a say; 0: the rubric alone
    std::vector<Evidence> evidence;
};

/// Not thread-safe unless the implementation says so: one marker a thread.
class Marker
{
public:
    virtual ~Marker() = default;
    virtual Suggestion suggest(const MarkRequest &request) const = 0;
};

} // namespace fagdansk::marking
