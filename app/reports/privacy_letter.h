// What is kept about a participant and why, in plain words: the same on paper and on the screen.
#pragma once

#include "app/reports/letter.h"

#include <string>

namespace fagdansk::reports {

/// `legalBasis` as the centre states it; empty: a public task, in that language.
Letter privacyLetter(const std::string &centre, const std::string &legalBasis, const std::string &language);

} // namespace fagdansk::reports
