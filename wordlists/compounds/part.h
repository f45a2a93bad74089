// A compound's parts as values and as a line of text: "tyngde punkt +s afstand".
#pragma once

#include "wordlists/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::compounds {

struct Part
{
    std::string link; ///< what joins it to the part before it: "", "s", "e", "n" or "-"
    std::string text;
    friend bool operator==(const Part &, const Part &) = default;
};

using Parts = std::vector<Part>;

/// The word that the parts make.
std::string joined(const Parts &parts);
/// Parts apart by one space, a link written +s, +e, +n or +-.
std::string toText(const Parts &parts);
/// InvalidInput: no part, an unknown link, a link first or last, two links in a row.
base::Result<Parts> partsFromText(std::string_view text);

} // namespace fagdansk::compounds
