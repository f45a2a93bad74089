#include "app/exchange/anki_note_type.h"

#include "app/exchange/glossary_columns.h"

#include <algorithm>
#include <array>

namespace fagdansk::exchange {
namespace {
using Json = nlohmann::ordered_json;

constexpr std::string_view style = ".card { font-family: sans-serif; font-size: 24px; text-align: center; }\n"
                                   ".small { font-size: 18px; }\n";
constexpr std::array<std::string_view, 6> rightToLeft{"ar", "prs", "fa", "ps", "ur", "ckb"};

/// Shown only where the field is filled.
std::string shown(const std::string &field, const std::string &look)
{
    return "{{#" + field + "}}<div class=\"" + look + "\" dir=\"auto\">{{" + field + "}}</div>{{/" + field + "}}";
}

std::string translations(const std::vector<std::string> &fields)
{
    std::string html;
    for (const auto &field : fields) {
        const auto column = columnNamed(field);
        html += column && column->kind == ColumnKind::Translation ? shown(field, "small") : std::string();
    }
    return html;
}

bool isRightToLeft(const std::string &field)
{
    const auto column = columnNamed(field);
    return column && std::ranges::find(rightToLeft, column->language) != rightToLeft.end();
}

Json fieldsJson(const std::vector<std::string> &fields)
{
    auto out = Json::array();
    for (const auto &field : fields) {
        out.push_back({{"name", field},
                       {"ord", out.size()},
                       {"sticky", false},
                       {"rtl", isRightToLeft(field)},
                       {"font", "Arial"},
                       {"size", 20},
                       {"media", Json::array()}});
    }
    return out;
}

Json templateJson(const char *name, int ordinal, const std::string &question, const std::string &answer)
{
    return {{"name", name},   {"ord", ordinal}, {"qfmt", question}, {"afmt", "{{FrontSide}}<hr id=answer>" + answer},
            {"did", nullptr}, {"bqfmt", ""},    {"bafmt", ""}};
}
} // namespace

Json noteTypeJson(std::int64_t id, std::int64_t deck, const std::vector<std::string> &fields, std::int64_t nowSeconds)
{
    const auto definition = std::ranges::find(fields, "betydning") - fields.begin();
    const auto article = std::string("{{#artikel}}<div class=\"small\">Artikel: {{artikel}}</div>{{/artikel}}");
    const auto rest = article + shown("eksempler", "small") + translations(fields);
    const auto cards = Json::array({templateJson("Dansk til betydning", 0, "{{ord}}", "{{betydning}}" + rest),
                                    templateJson("Betydning til dansk", 1, "{{betydning}}", "{{ord}}" + rest)});
    const auto needs =
        Json::array({Json::array({0, "any", Json::array({0})}), Json::array({1, "any", Json::array({definition})})});
    return {{"id", id},
            {"name", "Fagdansk"},
            {"type", 0},
            {"mod", nowSeconds},
            {"usn", -1},
            {"sortf", 0},
            {"did", deck},
            {"tmpls", cards},
            {"flds", fieldsJson(fields)},
            {"css", style},
            {"latexPre", ""},
            {"latexPost", ""},
            {"req", needs},
            {"tags", Json::array()},
            {"vers", Json::array()}};
}

} // namespace fagdansk::exchange
