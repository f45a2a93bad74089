// Every combination of what a teacher can fill in and where the parts can lie, against one rule file.
#pragma once

#include <string>

namespace fagdansk::recommendation::tests {

/// Each combination gives exactly one outcome; an unknown oral level always `cannot-suggest`; a better score never a
/// lower outcome.
void checkSmallWorld(const std::string &ruleFile);

} // namespace fagdansk::recommendation::tests
