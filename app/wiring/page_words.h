// The words of a printed decision that neither the rules nor the writer of the page hold: the parts and how they went.
#pragma once

#include <string_view>

namespace fagdansk::wiring {

struct PageWords
{
    const char *everyday;
    const char *terms;
    const char *technical;
    const char *notTaken;
    const char *nearCut;
    const char *under;
    const char *reached;
    const char *course;     ///< %1: title and number
    const char *place;      ///< %1
    const char *referredBy; ///< %1
    const char *extraTime;  ///< %1: percent
    const char *readAloud;  ///< %1: at how many steps
};

/// Danish for a language that has none.
const PageWords &pageWords(std::string_view language);

} // namespace fagdansk::wiring
