// Apertium's Danish analysis: lemma, word class, gender and number of a listed form, and how it stands in a compound.
#pragma once

#include "wordlists/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::lexicon {

/// One reading as Apertium writes it: lemma and tags, "plade" with n, ut, pl, ind.
struct ApertiumReading
{
    std::string lemma;
    std::vector<std::string> tags;

    bool has(std::string_view tag) const;
    friend bool operator==(const ApertiumReading &, const ApertiumReading &) = default;
};

/// "a<n><ut>/b<vblex>" as values; the copies that only say "may be last in a compound" are left out.
std::vector<ApertiumReading> parseApertium(std::string_view line);

/// A reading that only stands before another word: "arbejds", "køre".
inline constexpr std::string_view compoundFirstTag = "compound-only-L";

/// Not thread-safe. Reads its file (about 50 ms, 32 MB) at the first question; a question takes about 8 us.
class Apertium
{
public:
    /// `file` is a compiled analyser, e.g. "/usr/share/apertium/apertium-dan-nor/dan-nob.automorf.bin". NotFound when
    /// it is missing, Corrupt when it is none.
    static base::Result<std::unique_ptr<Apertium>> open(const std::string &file);
    ~Apertium();

    /// Readings of the whole form, none made of several words. `folded` in lower case; names are not found.
    std::vector<ApertiumReading> readings(std::string_view folded) const;

private:
    struct Impl;
    explicit Apertium(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace fagdansk::lexicon
