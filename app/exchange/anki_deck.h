// Anki packages (.apkg): a zip archive with a SQLite file of notes and cards.
#pragma once

#include "app/exchange/zip_archive.h"
#include "app/scenarios/glossary_exchange.h"

#include <string>
#include <vector>

namespace fagdansk::exchange {

/// The newest collection that is in the package: collection.anki21b (Zstandard), .anki21 or .anki2. Appends to the
/// preview. Newer for a package of a later kind.
base::Result<void> readAnkiDeck(ZipArchive &archive, const scenarios::ReadOptions &options,
                                scenarios::GlossaryPreview &preview, const scenarios::ExchangeControl &control);

/// collection.anki2, with the columns of a sheet as fields; two new cards a word, Danish to meaning and back. The same
/// word keeps its note when a deck is imported again.
base::Result<std::string> writeAnkiDeck(const scenarios::GlossaryTable &table,
                                        const std::vector<std::string> &languages, std::int64_t nowMs);

} // namespace fagdansk::exchange
