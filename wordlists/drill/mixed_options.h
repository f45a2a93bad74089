// The right answer among wrong ones.
#pragma once

#include "wordlists/drill/exercise.h"
#include "wordlists/drill/random_source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fagdansk::drill {

inline constexpr std::size_t distractorCount = 3;

/// The first `distractorCount` wrong texts that differ from the right one and from each other.
std::vector<std::string> distinct(const std::string &right, const std::vector<std::string> &wrong);

/// The right text among the wrong ones, at a place left to chance; nothing when there is no wrong one.
std::optional<Options> mixed(std::string right, std::vector<std::string> wrong, RandomSource &random);

} // namespace fagdansk::drill
