// A glossary preview as JSON, a line a row of the file.
#pragma once

#include "app/scenarios/glossary_exchange.h"

#include <string>
#include <vector>

namespace fagdansk::cli {

/// In the order of rows; a line with row 0 tells what concerns the whole file.
std::vector<std::string> previewLines(const scenarios::GlossaryPreview &preview);

} // namespace fagdansk::cli
