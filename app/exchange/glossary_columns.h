// What columns and their words are called, in Danish and in English. Spreadsheets and decks share it.
#pragma once

#include "wordlists/glossary/term.h"

#include <optional>
#include <string>
#include <string_view>

namespace fagdansk::exchange {

enum class ColumnKind {
    Id,
    Unit,
    Lemma,
    WordClass,
    Article,
    Forms,
    Parts,
    Definition,
    Examples,
    Say,
    Picture,
    Note,
    Translation,
    Review
};

struct Column
{
    ColumnKind kind{};
    std::string language; ///< Translation and Review
    friend auto operator<=>(const Column &, const Column &) = default;
};

/// By its name in any case: ours, or one that others use ("Front", "Engelsk", "translation (ar)").
std::optional<Column> columnNamed(std::string_view name);
/// The Danish name that we write: "ord", "oversættelse en".
std::string nameOf(const Column &column);

/// The BCP 47 code of a Danish, English or own name ("engelsk"), or of a code in any case.
std::optional<std::string> languageNamed(std::string_view name);
/// "ZH-hans-cn" -> "zh-Hans-CN"
std::string canonicalLanguage(std::string_view code);
bool isLanguageCode(std::string_view text);

std::optional<glossary::WordClass> wordClassNamed(std::string_view word);
std::string nameOf(glossary::WordClass wordClass);
std::optional<glossary::Article> articleNamed(std::string_view word);
std::string nameOf(glossary::Article article);
std::optional<glossary::ReviewState> reviewNamed(std::string_view word);
std::string nameOf(glossary::ReviewState review);

} // namespace fagdansk::exchange
