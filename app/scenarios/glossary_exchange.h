// Port: glossaries of other programs in, and ours out. Implemented by `app/exchange`. Pure of disk: bytes in, bytes
// out. Safe from any thread; long work tells how far it is and can be stopped.
#pragma once

#include "wordlists/base/result.h"
#include "wordlists/glossary/term.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace fagdansk::scenarios {

enum class GlossaryFormat { Csv, Xlsx, Tbx, Apkg };

/// A word as programs exchange it: less than a `glossary::Term` (no rubric, no wrong meanings), and with gaps, since
/// others know less. Every text is NFC without control characters but LF; list items and names are one line each.
struct GlossaryEntry
{
    std::string id;   ///< authored id, or empty
    std::string unit; ///< title of the unit
    std::string lemma;
    std::optional<glossary::WordClass> wordClass;
    std::optional<glossary::Article> article; ///< of nouns
    std::vector<std::string> forms;           ///< the other forms, lemma not included
    std::vector<glossary::CompoundPart> parts;
    std::string definition;
    std::vector<std::string> examples; ///< the term's form in braces where it is known
    std::string say;
    std::string picture; ///< name
    std::string note;
    std::map<std::string, glossary::Translation> translations; ///< by BCP 47 language

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

struct GlossaryTable
{
    std::string title;
    std::vector<GlossaryEntry> entries; ///< in teaching order
    friend bool operator==(const GlossaryTable &, const GlossaryTable &) = default;
};

/// Closed, so that the interface can say each in the person's language; `textOf` says it in English.
enum class RowFaultKind {
    // Nothing may be imported before these are mended.
    NoWordColumn,     ///< no column holds the words
    ColumnTwice,      ///< two columns mean the same
    MissingWord,      ///< something stands in the row, but no word
    UnknownWordClass, ///< `found` is none that is known
    UnknownArticle,   ///< neither en, et, flertal nor ingen
    UnknownReview,    ///< neither kladde nor gennemset
    BadParts,         ///< the parts cannot be read, or do not join to the word
    BadId,            ///< no authored id
    IdTwice,          ///< another row has it
    TextTooLong,      ///< over 32,767 characters
    BadQuotes,        ///< CSV: a quote that never closes, or text after one
    TooManyCells,     ///< CSV: more cells than the header has
    // The row stays out; the rest may be imported.
    ClozeNote,    ///< Anki: a text with gaps is no word
    NoDanishTerm, ///< TBX: a concept without a Danish term
    // Told only.
    UnknownColumn,   ///< left out
    TakenForMeaning, ///< a column of unknown meaning was read as the meaning
    WordTwice,       ///< another row has the same word of the same class
    SynonymInNote,   ///< a second Danish term went into the note
    NotOurPicture,   ///< not the name of a picture: left out
};

enum class FaultWeight { Blocking, RowLeftOut, Note };
FaultWeight weightOf(RowFaultKind kind);

struct RowFault
{
    std::size_t row =
        0; ///< as a spreadsheet counts, the header being 1; of TBX and Anki the entry, from 1; 0: the whole file
    std::string column; ///< as the file names it
    RowFaultKind kind{};
    std::string found; ///< what stands there, shortened

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

/// English, names the thing and what to do.
std::string textOf(const RowFault &fault);

struct PreviewRow
{
    std::size_t row = 0;
    GlossaryEntry entry;
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// A review from another program's log, for whoever replays it.
struct ForeignReview
{
    std::size_t row = 0; ///< of the entry
    int card = 0;        ///< which of the note's cards, from 0
    std::int64_t atMs = 0;
    int grade = 0; ///< 1 again, 2 hard, 3 good, 4 easy
    friend bool operator==(const ForeignReview &, const ForeignReview &) = default;
};

/// What a file would become. Nothing has been written.
struct GlossaryPreview
{
    GlossaryFormat format{};
    std::string title;
    std::vector<PreviewRow> rows;
    std::vector<RowFault> faults;
    std::vector<ForeignReview> reviews; ///< in time order
    std::vector<std::string> media;     ///< names of the files that came along

    /// All or nothing: no fault is blocking.
    bool acceptable() const;
    GlossaryTable table() const;
};

struct ReadOptions
{
    std::map<std::string, std::string> columns; ///< the file's own name -> one of ours ("Front" -> "ord")
    std::string sheet;                          ///< XLSX: by name; empty: the first
};

struct WriteOptions
{
    std::vector<std::string> languages; ///< empty: all that the table has
    std::int64_t nowMs = 0;             ///< UTC; decks carry it
};

/// Both may be empty.
struct ExchangeControl
{
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0 to 1, on the calling thread
};

class GlossaryExchange
{
public:
    virtual ~GlossaryExchange() = default;

    /// InvalidInput (no format that is known, too large), Corrupt, or Refused when it was stopped. The kind is told
    /// from the bytes, the name only helps.
    virtual base::Result<GlossaryPreview> read(std::string_view bytes, std::string_view fileName,
                                               const ReadOptions &options, const ExchangeControl &control) const = 0;
    /// A whole file. InvalidInput, naming the word, where the format cannot hold a text; Refused when it was stopped.
    virtual base::Result<std::string> write(const GlossaryTable &table, GlossaryFormat format,
                                            const WriteOptions &options, const ExchangeControl &control) const = 0;
};

} // namespace fagdansk::scenarios
