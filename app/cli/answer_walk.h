// The given answers put into the order of the screening, checked before anything is recorded.
#pragma once

#include "app/cli/screening_answers.h"
#include "screening/session/course.h"

#include <vector>

namespace fagdansk::cli {

/// In the order in which the screening asks. Where nothing is given, the welcome, the introductions and the practice
/// item count as seen and an offer of help is declined; at any other step without an answer the screening stops.
/// InvalidInput names a key of `answers` that no step takes, or a key of `marks` that is no explanation to mark.
base::Result<std::vector<TimedAnswer>> walkAnswers(const items::Form &form, const ScreeningAnswers &given);

} // namespace fagdansk::cli
