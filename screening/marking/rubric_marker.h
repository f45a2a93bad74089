// Marks an explanation against its rubric by rules: points, claims, negation, circularity; with evidence and a
// confidence.
#pragma once

#include "screening/marking/marker.h"
#include "screening/marking/rubric_pattern.h"
#include "wordlists/lexicon/lexicon.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace fagdansk::marking {

/// Not thread-safe: one marker and one lexicon a thread. A pattern that cannot be parsed is never found (`content
/// check` reports it).
class RubricMarker : public Marker
{
public:
    explicit RubricMarker(std::shared_ptr<const lexicon::Lexicon> lexicon);

    /// Takes any bytes as answer. Evidence comes points first, in the rubric's order; the same request always gives the
    /// same suggestion.
    Suggestion suggest(const MarkRequest &request) const override;

private:
    const Pattern *parsed(const std::string &pattern) const;

    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    mutable std::unordered_map<std::string, base::Result<Pattern>> m_patterns;
};

} // namespace fagdansk::marking
