// A decided screening as the data of a document: only what was ordered gets into it.
#pragma once

#include "app/reports/letter_texts.h"
#include "app/scenarios/documents.h"
#include "app/wiring/report_of.h"

#include <vector>

namespace fagdansk::wiring {

/// What the document may say, the outcome in that language. What was not ordered is left empty.
reports::LetterFacts letterFactsOf(const scenarios::DecisionFile &file, const scenarios::DocumentOrder &order,
                                   const ReportFrame &frame, const std::string &language);

/// One edition, or for the conversation two: Danish and the participant's language, unless that is Danish.
std::vector<reports::Letter> lettersOf(const scenarios::DecisionFile &file, const scenarios::DocumentOrder &order,
                                       const ReportFrame &frame);

} // namespace fagdansk::wiring
