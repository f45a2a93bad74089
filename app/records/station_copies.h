// What this station may read without a teacher: tiles, and the answers and draft of an unfinished screening. Sealed
// with the station's key under the person's salt; these are the shapes of the plain texts.
#pragma once

#include "app/records/context.h"
#include "app/scenarios/fact_log.h"
#include "wordlists/base/result.h"

#include <string>

namespace fagdansk::records {

struct TileText
{
    std::string alias;
    std::string picture;
};

std::string tileToText(const TileText &tile);
TileText tileFromText(const std::string &text); ///< empty fields if the text is not a tile's
/// InvalidInput for text that is not UTF-8.
base::Result<std::string> draftToText(const scenarios::Draft &draft);
scenarios::Draft draftFromText(base::ScreeningId screening, const std::string &text);

/// With open keys, inside a write transaction: writes anew what this station cannot read, as after a restore on another
/// machine.
void healStationCopies(Context &context);

} // namespace fagdansk::records
