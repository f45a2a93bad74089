#include "app/exchange/anki_collection.h"
#include "app/exchange/anki_deck.h"
#include "app/exchange/clean_text.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"
#include "app/exchange/note_field.h"
#include "app/exchange/protobuf_fields.h"
#include "app/exchange/zstd_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace fagdansk::exchange {
namespace {
using base::Error;
using base::ErrorKind;
using scenarios::RowFaultKind;

constexpr std::uint64_t newestKind = 3; ///< of the package's meta file: 3 is Zstandard and schema 18

base::Result<std::string> collectionIn(ZipArchive &archive)
{
    if (archive.holds("meta")) {
        const auto meta = archive.unpack("meta");
        if (meta && protobufNumber(*meta, 1) > newestKind) {
            return Error{ErrorKind::Newer, "the deck needs a newer program; export it for older versions of Anki"};
        }
    }
    if (archive.holds("collection.anki21b")) {
        const auto packed = archive.unpack("collection.anki21b");
        return packed ? unpackZstd(*packed) : packed;
    }
    return archive.unpack(archive.holds("collection.anki21") ? "collection.anki21" : "collection.anki2");
}

/// Old: an object of number and name. New: Zstandard over a message of entries whose first field is the name.
std::vector<std::string> mediaIn(ZipArchive &archive)
{
    std::vector<std::string> names;
    const auto bytes = archive.holds("media") ? archive.unpack("media") : std::string();
    if (!bytes) {
        return names;
    }
    const auto json = nlohmann::json::parse(*bytes, nullptr, false);
    for (auto entry = json.begin(); json.is_object() && entry != json.end(); ++entry) {
        names.push_back(entry->is_string() ? cleanLine(entry->get<std::string>()) : std::string());
    }
    if (const auto message = json.is_object() ? std::string() : unpackZstd(*bytes); message) {
        ProtobufFields entries(*message);
        while (const auto entry = entries.next()) {
            const auto name = ProtobufFields(entry->bytes).next();
            names.push_back(name && name->number == 1 ? cleanLine(name->bytes) : std::string());
        }
    }
    std::erase(names, std::string());
    return names;
}

std::string stemOf(const std::string &file)
{
    return file.substr(0, file.rfind('.'));
}

/// A deck's tags are words with underscores, its levels apart by colons.
std::string unitFrom(const std::vector<std::string> &tags)
{
    auto unit = tags.empty() ? std::string() : tags.front().substr(tags.front().rfind(':') + 1);
    std::ranges::replace(unit, '_', ' ');
    return unit;
}

class DeckReader
{
public:
    DeckReader(const AnkiCollection &collection, scenarios::GlossaryPreview &preview)
        : m_collection(collection), m_preview(preview)
    {}

    void read(const scenarios::ReadOptions &options, const scenarios::ExchangeControl &control)
    {
        std::size_t row = 0;
        for (const auto &note : m_collection.notes) {
            m_rows[note.id] = ++row;
            addNote(note, row);
        }
        const scenarios::ExchangeControl quiet{control.stop, {}}; // a sheet knows only how far it is itself
        for (const auto &[type, sheet] : m_sheets) {
            addEntries(sheet, options, m_preview, quiet);
        }
        std::ranges::stable_sort(m_preview.rows, {}, &scenarios::PreviewRow::row);
        for (const auto &review : m_collection.reviews) {
            if (const auto found = m_rows.find(review.note); found != m_rows.end()) {
                m_preview.reviews.push_back({found->second, review.card, review.atMs, review.grade});
            }
        }
    }

private:
    void addNote(const AnkiNote &note, std::size_t row)
    {
        const auto type = m_collection.types.find(note.type);
        if (type != m_collection.types.end() && type->second.isCloze) {
            const auto text = note.fields.empty() ? std::string() : cleanLine(fieldText(note.fields.front()));
            m_preview.faults.push_back({row, {}, RowFaultKind::ClozeNote, shortened(text)});
            return;
        }
        auto &sheet = sheetFor(note, type != m_collection.types.end() ? type->second : AnkiNoteType());
        SheetRow cells{row, {}};
        for (std::size_t i = 0; i < note.fields.size(); ++i) {
            cells.cells.push_back(cellOf(note.fields[i], i < sheet.header.size() ? sheet.header[i] : std::string()));
        }
        if (sheet.header.size() > m_fieldCounts[note.type]) {
            cells.cells.resize(sheet.header.size());
            cells.cells.back() = unitFrom(note.tags);
        }
        sheet.rows.push_back(std::move(cells));
    }

    /// With one column more for the tags where no field names the unit.
    Sheet &sheetFor(const AnkiNote &note, const AnkiNoteType &type)
    {
        auto &sheet = m_sheets[note.type];
        if (!sheet.header.empty()) {
            return sheet;
        }
        sheet.header = type.fields;
        sheet.header.resize(std::min(std::max<std::size_t>(sheet.header.size(), 1), mostColumns));
        sheet.headerRow = 0;
        sheet.firstColumnIsWord = true;
        m_fieldCounts[note.type] = sheet.header.size();
        const bool hasUnit = std::ranges::any_of(sheet.header, [](const auto &name) {
            return columnNamed(cleanLine(name)) == Column{ColumnKind::Unit, {}};
        });
        if (!hasUnit) {
            sheet.header.push_back(nameOf(Column{ColumnKind::Unit, {}}));
        }
        return sheet;
    }

    static std::string cellOf(const std::string &html, const std::string &field)
    {
        auto text = fieldText(html);
        const bool isPicture = columnNamed(cleanLine(field)) == Column{ColumnKind::Picture, {}};
        return isPicture && cleanLine(text).empty() ? stemOf(fieldPicture(html)) : text;
    }

    const AnkiCollection &m_collection;
    scenarios::GlossaryPreview &m_preview;
    std::map<std::int64_t, std::size_t> m_rows;
    std::map<std::int64_t, Sheet> m_sheets;
    std::map<std::int64_t, std::size_t> m_fieldCounts;
};

/// The last level of a deck's name; levels are apart by a unit separator in the new form, by two colons in the old.
std::string titleOf(std::string_view deck)
{
    if (const auto level = deck.rfind('\x1f'); level != std::string_view::npos) {
        return cleanLine(deck.substr(level + 1));
    }
    const auto level = deck.rfind("::");
    return cleanLine(level == std::string_view::npos ? deck : deck.substr(level + 2));
}
} // namespace

base::Result<void> readAnkiDeck(ZipArchive &archive, const scenarios::ReadOptions &options,
                                scenarios::GlossaryPreview &preview, const scenarios::ExchangeControl &control)
{
    auto database = collectionIn(archive);
    if (!database) {
        return database.error();
    }
    const auto collection = readAnkiCollection(std::move(*database), control.stop);
    if (!collection) {
        return collection.error();
    }
    preview.title = titleOf(collection->deck);
    preview.media = mediaIn(archive);
    DeckReader(*collection, preview).read(options, control);
    return {};
}

} // namespace fagdansk::exchange
