// The order in which options are shown: random to the eye, the same after every restart on every machine.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fagdansk::session {

/// A permutation of 0..count-1 that depends on nothing but its arguments (FNV-1a, SplitMix64, Fisher-Yates: written
/// out here because the standard library's shuffle may differ between compilers).
std::vector<int> optionOrder(std::uint64_t seed, std::string_view itemId, int count);

} // namespace fagdansk::session
