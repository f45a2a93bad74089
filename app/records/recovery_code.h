// The code on paper that opens the keys when every password is forgotten: 125 random bits as five groups of five
// letters and digits.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::records {

std::string makeRecoveryCode(); ///< "7KQ2M-..."; no 0, O, 1, I
/// What a person typed, as it was printed: upper case, spaces and hyphens anywhere. Empty if it cannot be a code.
std::string normalRecoveryCode(std::string_view typed);
/// Is `typed` the last group of `code`? Case, spaces and hyphens do not count.
bool isLastGroup(std::string_view code, std::string_view typed);

} // namespace fagdansk::records
