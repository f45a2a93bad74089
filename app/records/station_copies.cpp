#include "app/records/station_copies.h"

#include "app/records/fact_codec.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace fagdansk::records {
using nlohmann::json;

std::string tileToText(const TileText &tile)
{
    return json{{"alias", tile.alias}, {"picture", tile.picture}}.dump();
}

TileText tileFromText(const std::string &text)
{
    const auto tile = json::parse(text, nullptr, false);
    return tile.is_object() ? TileText{tile.value("alias", ""), tile.value("picture", "")} : TileText{};
}

base::Result<std::string> draftToText(const scenarios::Draft &draft)
{
    try {
        return json{
            {"step", draft.currentStep}, {"text", draft.text}, {"ticks", draft.ticksJson}, {"answers", draft.answers}}
            .dump();
    } catch (const json::exception &) {
        return base::Error{base::ErrorKind::InvalidInput, "a draft is not valid UTF-8"};
    }
}

scenarios::Draft draftFromText(base::ScreeningId screening, const std::string &text)
{
    const auto draft = json::parse(text, nullptr, false);
    if (!draft.is_object()) {
        return {screening, {}, {}, {}};
    }
    return {screening, draft.value("step", ""), draft.value("text", ""), draft.value("ticks", ""),
            draft.value("answers", 0)};
}

namespace {
std::string saltOf(Database &database, std::int64_t person)
{
    auto row = database.query("person salt");
    return row.with(person).step() ? row.bytes(0) : std::string();
}

std::optional<std::string> sealedOf(Database &database, std::int64_t fact)
{
    auto row = database.query("fact by id");
    return row.with(fact).step() ? std::optional<std::string>(row.bytes(11)) : std::nullopt;
}

struct Unreadable
{
    std::int64_t fact = 0;
    std::int64_t person = 0;
    std::int64_t screening = 0; ///< answers only
};

std::vector<Unreadable> unreadableTiles(Context &context)
{
    std::vector<Unreadable> found;
    auto rows = context.database.query("tiles");
    rows.with();
    while (rows.step()) {
        if (!context.station.unlockFor(rows.bytes(4), rows.bytes(5))) {
            found.push_back({rows.integer(8), rows.integer(0), 0});
        }
    }
    return found;
}

std::vector<Unreadable> unreadableAnswers(Context &context)
{
    std::vector<Unreadable> found;
    auto rows = context.database.query("answers not open here");
    rows.with();
    while (rows.step()) {
        const auto salt = saltOf(context.database, rows.integer(2));
        if (!context.station.unlockFor(salt, rows.bytes(3))) {
            found.push_back({rows.integer(0), rows.integer(2), rows.integer(1)});
        }
    }
    return found;
}
} // namespace

void healStationCopies(Context &context)
{
    auto &database = context.database;
    const auto plainOf = [&](const Unreadable &lost) {
        const auto sealed = sealedOf(database, lost.fact);
        return sealed ? context.keyring.read(lost.person, *sealed) : std::nullopt;
    };
    for (const auto &lost : unreadableTiles(context)) {
        if (const auto plain = plainOf(lost)) {
            const auto tile =
                tileToText(tileFromText(*plain)); // the description holds both of a tile's fields by the same names
            const auto locked = context.station.lockFor(saltOf(database, lost.person), tile);
            database.query("tile save").with(lost.person, Blob{locked}).run();
        }
    }
    for (const auto &lost : unreadableAnswers(context)) {
        if (const auto plain = plainOf(lost)) {
            const auto locked = context.station.lockFor(saltOf(database, lost.person), *plain);
            database.query("open answer save").with(lost.screening, lost.fact, Blob{locked}).run();
        }
    }
}

} // namespace fagdansk::records
