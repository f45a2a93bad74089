// What writers with other mother tongues confuse in Danish, as data: a piece of the right word, what stands for it, the
// cost.
#pragma once

#include <array>
#include <string_view>

namespace fagdansk::lexicon {

/// Costs are in edits: an ordinary wrong letter is 1. Single letters count both ways. `CourseTerms` skips words that
/// are certain to be too far and relies on this: a kind of letter more or fewer costs at least 0.15, keyboards and
/// "shon" aside.
struct Confusion
{
    std::u32string_view right;
    std::u32string_view written;
    double cost;
};

// Tongues: ar Arabic, pl Polish, tr Turkish, vi Vietnamese, so Somali, ti Tigrinya, uk Ukrainian, ro Romanian, fa Dari.
inline constexpr std::array confusions{
    // Keyboards without æ ø å, and how the three are written then.
    Confusion{U"å", U"aa", 0.0},
    Confusion{U"æ", U"ae", 0.0},
    Confusion{U"ø", U"oe", 0.0},
    Confusion{U"ø", U"o", 0.2},
    Confusion{U"å", U"a", 0.2},
    Confusion{U"å", U"o", 0.2}, // the same sound
    Confusion{U"æ", U"e", 0.2},
    Confusion{U"æ", U"a", 0.3},
    // Vowels that a mother tongue does not tell apart: ar and fa have i/e and u/o as one each; uk has y beside i; ti
    // and
    // so have no ø or y; pl and ro have no ø.
    Confusion{U"i", U"e", 0.3},
    Confusion{U"u", U"o", 0.3},
    Confusion{U"y", U"i", 0.3},
    Confusion{U"y", U"u", 0.3},
    Confusion{U"ø", U"e", 0.3},
    Confusion{U"ø", U"y", 0.3},
    Confusion{U"ø", U"u", 0.4},
    Confusion{U"e", U"a", 0.4},
    Confusion{U"u", U"a", 0.5}, // truck, said "trak"
    Confusion{U"o", U"a", 0.5},
    // Consonants: ar and so have no p, so and ar have no v; fa, tr and pl write w or v for one sound; final voicing
    // (pl,
    // tr, uk); ro writes c and ch for k; uk writes h for g.
    Confusion{U"p", U"b", 0.3},
    Confusion{U"f", U"v", 0.3},
    Confusion{U"w", U"v", 0.3},
    Confusion{U"w", U"u", 0.3},
    Confusion{U"d", U"t", 0.3},
    Confusion{U"g", U"k", 0.3},
    Confusion{U"g", U"h", 0.4},
    Confusion{U"g", U"j", 0.4},
    Confusion{U"z", U"s", 0.2},
    Confusion{U"c", U"k", 0.2},
    Confusion{U"c", U"s", 0.3},
    Confusion{U"q", U"k", 0.2},
    Confusion{U"m", U"n", 0.6},
    Confusion{U"l", U"r", 0.6}, // vi
    Confusion{U"b", U"v", 0.5},
    Confusion{U"i", U"j", 0.2},
    Confusion{U"y", U"j", 0.2},
    // Sounds with several letters.
    Confusion{U"k", U"ck", 0.2},
    Confusion{U"k", U"ch", 0.3},
    Confusion{U"k", U"kj", 0.3},
    Confusion{U"k", U"qu", 0.3},
    Confusion{U"f", U"ph", 0.2},
    Confusion{U"ks", U"x", 0.2},
    Confusion{U"sj", U"sh", 0.3},
    Confusion{U"sk", U"sh", 0.4},
    Confusion{U"sk", U"sj", 0.4}, // uk, from "ш"
    Confusion{U"sk", U"s", 0.5},  // tr ş, folded to s
    Confusion{U"s", U"sh", 0.4},
    Confusion{U"v", U"hv", 0.3},
    Confusion{U"j", U"hj", 0.3},
    Confusion{U"ej", U"aj", 0.2},
    Confusion{U"ej", U"ai", 0.3},
    Confusion{U"ej", U"ay", 0.3},
    Confusion{U"ej", U"ey", 0.2},
    Confusion{U"ej", U"ei", 0.1},
    Confusion{U"eg", U"ej", 0.3},
    Confusion{U"øj", U"oj", 0.2},
    Confusion{U"øj", U"oi", 0.3},
    Confusion{U"øj", U"oy", 0.3},
    Confusion{U"øj", U"øyj", 0.3},
    Confusion{U"af", U"av", 0.2},
    Confusion{U"øv", U"au", 0.4},
    Confusion{U"tion", U"sjon", 0.3},
    Confusion{U"tion", U"syon", 0.3},
    Confusion{U"tion", U"siyon", 0.5},
    Confusion{U"tion", U"sion", 0.3},
    Confusion{U"tion", U"shon", 0.3},
    Confusion{U"tion", U"cion", 0.3},
    Confusion{U"tion", U"tie", 0.4},
    Confusion{U"nd", U"n", 0.3}, // the silent d
    Confusion{U"ld", U"l", 0.3},
    Confusion{U"rd", U"r", 0.3},
    Confusion{U"nd", U"nn", 0.3},
    Confusion{U"ld", U"ll", 0.3},
    Confusion{U"lv", U"l", 0.4},
    Confusion{U"ng", U"n", 0.5},
    Confusion{U"ng", U"nk", 0.3},
    Confusion{U"er", U"a", 0.5}, // what the ending sounds like
    Confusion{U"er", U"re", 0.4},
};

} // namespace fagdansk::lexicon
