// Which answers a step takes. Inside this room only.
#pragma once

#include "screening/session/path.h"
#include "wordlists/base/result.h"

namespace fagdansk::session {

/// InvalidInput naming the step when the answer is of a kind or range that it does not take. `item` may be null where
/// the step has none; `canChoose` as in OfferHelp. Stop fits everywhere.
base::Result<void> checkAnswer(const PathStep &step, const items::Item *item, bool canChoose, const Answer &answer);

} // namespace fagdansk::session
