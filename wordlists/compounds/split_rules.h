// What the splitter must be told, because no dictionary says it.
#pragma once

#include <cstddef>
#include <string_view>

namespace fagdansk::compounds {

/// Prefixes and particles make derivations, which stay whole: udgang, kontravægt, forbrænding.
bool isPrefix(std::string_view piece);
/// Words that stand before no other one in a compound: hvis, mig.
bool standsFirstNever(std::string_view piece);
/// Ends that are words by chance or have become endings: tempera|tur, far|lig, stat|ion.
bool isNoHead(std::string_view piece);
/// Does a joint at byte `at` lie inside a compound that has become one word (værktøj, køretøj) or a foreign ending
/// (agent|ur)?
bool isInsideOneWord(std::string_view word, std::size_t at);
/// Bytes of the longest prefix that `word` begins with; 0 for none.
std::size_t prefixLength(std::string_view word);

} // namespace fagdansk::compounds
