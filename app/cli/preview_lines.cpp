#include "app/cli/preview_lines.h"

#include "app/cli/json_line.h"
#include "app/exchange/glossary_columns.h"
#include "app/exchange/glossary_sheet.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace fagdansk::cli {
namespace {
using Json = nlohmann::ordered_json;
using scenarios::FaultWeight;
using scenarios::RowFaultKind;

const std::map<RowFaultKind, const char *> &kindNames()
{
    static const std::map<RowFaultKind, const char *> names{
        {RowFaultKind::NoWordColumn, "no-word-column"},
        {RowFaultKind::ColumnTwice, "column-twice"},
        {RowFaultKind::MissingWord, "missing-word"},
        {RowFaultKind::UnknownWordClass, "unknown-word-class"},
        {RowFaultKind::UnknownArticle, "unknown-article"},
        {RowFaultKind::UnknownReview, "unknown-review"},
        {RowFaultKind::BadParts, "bad-parts"},
        {RowFaultKind::BadId, "bad-id"},
        {RowFaultKind::IdTwice, "id-twice"},
        {RowFaultKind::TextTooLong, "text-too-long"},
        {RowFaultKind::BadQuotes, "bad-quotes"},
        {RowFaultKind::TooManyCells, "too-many-cells"},
        {RowFaultKind::ClozeNote, "cloze-note"},
        {RowFaultKind::NoDanishTerm, "no-danish-term"},
        {RowFaultKind::UnknownColumn, "unknown-column"},
        {RowFaultKind::TakenForMeaning, "taken-for-meaning"},
        {RowFaultKind::WordTwice, "word-twice"},
        {RowFaultKind::SynonymInNote, "synonym-in-note"},
        {RowFaultKind::NotOurPicture, "not-our-picture"},
    };
    return names;
}

const char *nameOf(FaultWeight weight)
{
    return weight == FaultWeight::Blocking ? "blocking" : weight == FaultWeight::RowLeftOut ? "left-out" : "note";
}

Json faultJson(const scenarios::RowFault &fault)
{
    return {{"kind", kindNames().at(fault.kind)},
            {"weight", nameOf(weightOf(fault.kind))},
            {"column", fault.column},
            {"found", fault.found},
            {"message", textOf(fault)}};
}

Json entryJson(const scenarios::GlossaryEntry &entry)
{
    auto translations = Json::object();
    for (const auto &[language, translation] : entry.translations) {
        const bool isReviewed = translation.review == glossary::ReviewState::Reviewed;
        translations[language] = {{"text", translation.text}, {"review", isReviewed ? "reviewed" : "draft"}};
    }
    const auto orNull = [](const auto &value) { return value ? Json(exchange::nameOf(*value)) : Json(nullptr); };
    return {{"id", entry.id},
            {"unit", entry.unit},
            {"word", entry.lemma},
            {"class", orNull(entry.wordClass)},
            {"article", orNull(entry.article)},
            {"forms", entry.forms},
            {"parts", exchange::partsText(entry.parts)},
            {"definition", entry.definition},
            {"examples", entry.examples},
            {"say", entry.say},
            {"picture", entry.picture},
            {"note", entry.note},
            {"translations", translations}};
}

struct Line
{
    Json entry = nullptr;
    Json faults = Json::array();
    int reviews = 0;
};
} // namespace

std::vector<std::string> previewLines(const scenarios::GlossaryPreview &preview)
{
    std::map<std::size_t, Line> lines;
    for (const auto &[row, entry] : preview.rows) {
        lines[row].entry = entryJson(entry);
    }
    for (const auto &fault : preview.faults) {
        lines[fault.row].faults.push_back(faultJson(fault));
    }
    for (const auto &review : preview.reviews) {
        ++lines[review.row].reviews;
    }
    std::vector<std::string> out;
    out.reserve(lines.size());
    for (auto &[row, line] : lines) {
        out.push_back(jsonLine({{"row", row},
                                {"entry", std::move(line.entry)},
                                {"faults", std::move(line.faults)},
                                {"reviews", line.reviews}}));
    }
    return out;
}

} // namespace fagdansk::cli
