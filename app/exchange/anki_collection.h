// What lies in the SQLite file of an Anki package, old (schema 11) or new (schema 18).
#pragma once

#include "wordlists/base/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace fagdansk::exchange {

struct AnkiNoteType
{
    std::string name;
    bool isCloze = false;
    std::vector<std::string> fields;
};

struct AnkiNote
{
    std::int64_t id = 0;
    std::int64_t type = 0;
    std::vector<std::string> tags;
    std::vector<std::string> fields; ///< HTML
};

struct AnkiReview
{
    std::int64_t note = 0;
    int card = 0;
    std::int64_t atMs = 0;
    int grade = 0;
};

struct AnkiCollection
{
    std::string deck; ///< the first that is not Anki's default
    std::map<std::int64_t, AnkiNoteType> types;
    std::vector<AnkiNote> notes; ///< in the order they were made
    std::vector<AnkiReview> reviews;
};

/// `database` is the whole file and becomes the reader's own. No trigger, view or function of it runs, and the work it
/// can cause is bounded. Corrupt, InvalidInput for more than 20,000 notes, Refused when stopped.
base::Result<AnkiCollection> readAnkiCollection(std::string database, const std::stop_token &stop);

} // namespace fagdansk::exchange
