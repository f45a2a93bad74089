// The Danish abbreviations whose full stop is no end of a sentence.
#pragma once

#include <cstddef>
#include <string_view>

namespace fagdansk::text {

enum class AbbreviationKind {
    Inner,  ///< something always follows: ca., kl., f.eks.
    Either, ///< may also be a sentence's last word: osv., m.m., min.
};

struct Abbreviation
{
    std::size_t length = 0; ///< bytes, the full stop included; 0: none stands here
    AbbreviationKind kind = AbbreviationKind::Inner;
};

/// The longest abbreviation at the start of `folded` (lower case); it must end at its own full stop.
Abbreviation abbreviationAt(std::string_view folded);

} // namespace fagdansk::text
