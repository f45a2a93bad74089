#include "wordlists/lexicon/form_reading.h"

#include "wordlists/text/casing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fagdansk::lexicon {
namespace {

constexpr std::array<std::pair<std::string_view, WordClass>, 8> classTags{{
    {"n", WordClass::Noun},
    {"vblex", WordClass::Verb},
    {"vbser", WordClass::Verb},
    {"vbhaver", WordClass::Verb},
    {"vbmod", WordClass::Verb},
    {"adj", WordClass::Adjective},
    {"adv", WordClass::Adverb},
    {"np", WordClass::Name},
}};

WordClass classOf(const ApertiumReading &reading)
{
    const auto *const found = std::ranges::find(classTags, std::string_view(reading.tags.front()),
                                                [](const auto &pair) { return pair.first; });
    return found != classTags.end() ? found->second : WordClass::Other;
}

bool isOneOf(FormKind kind, std::initializer_list<FormKind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

std::string_view withoutEnd(std::string_view word, std::size_t bytes)
{
    return word.substr(0, word.size() - bytes);
}

} // namespace

std::optional<WordForm> wordFormOf(const ListedForm &listed)
{
    using enum FormKind;
    if (isFirst(listed.kind)) {
        return {};
    }
    WordForm form;
    form.lemma = listed.lemma;
    form.wordClass = listed.kind == Name ? WordClass::Name : listed.wordClass;
    form.gender = form.wordClass == WordClass::Noun ? listed.gender : Gender::Unknown;
    form.isPlural = isOneOf(listed.kind, {IndefinitePlural, DefinitePlural});
    form.isDefinite = isOneOf(listed.kind, {DefiniteSingular, DefinitePlural});
    return form;
}

std::optional<WordForm> wordFormOf(const ApertiumReading &reading)
{
    if (reading.has(compoundFirstTag)) {
        return {};
    }
    WordForm form;
    form.lemma = text::fold(reading.lemma);
    form.wordClass = classOf(reading);
    if (form.wordClass == WordClass::Noun) {
        form.gender = reading.has("ut") ? Gender::Common : reading.has("nt") ? Gender::Neuter : Gender::Unknown;
    }
    form.isPlural = reading.has("pl");
    form.isDefinite = reading.has("def");
    return form;
}

std::optional<FirstPart> firstPartOf(const ListedForm &listed, std::string_view piece)
{
    switch (listed.kind) {
    case FormKind::FirstBare:
    case FormKind::FirstOther:
        return FirstPart{std::string(piece), "", listed.wordClass, true};
    case FormKind::FirstS:
        return FirstPart{std::string(withoutEnd(piece, 1)), "s", listed.wordClass, true};
    case FormKind::FirstE:
        return FirstPart{std::string(withoutEnd(piece, 1)), "e", listed.wordClass, true};
    default:
        return {};
    }
}

std::optional<FirstPart> firstPartOf(const ApertiumReading &reading, std::string_view piece)
{
    if (!reading.has(compoundFirstTag)) {
        return {};
    }
    const auto lemma = text::fold(reading.lemma);
    const auto wordClass = classOf(reading);
    // "sikkerheds" of sikkerhed and "arbejds" of arbejde; a noun that ends in s itself is its own piece.
    if (piece != lemma && piece.ends_with('s')) {
        return FirstPart{std::string(withoutEnd(piece, 1)), "s", wordClass, true};
    }
    if (piece != lemma && piece.ends_with('e') && withoutEnd(piece, 1) == lemma) {
        return FirstPart{lemma, "e", wordClass, true};
    }
    return FirstPart{std::string(piece), "", wordClass, true};
}

void addForm(std::vector<WordForm> &forms, WordForm form)
{
    const auto isSameLemma = [&](const WordForm &other) { return other.lemma == form.lemma; };
    if (form.wordClass == WordClass::Other && std::ranges::any_of(forms, isSameLemma)) {
        return;
    }
    std::erase_if(forms, [&](const WordForm &other) {
        return isSameLemma(other) && other.wordClass == WordClass::Other && form.wordClass != WordClass::Other;
    });
    if (std::ranges::find(forms, form) == forms.end()) {
        forms.push_back(std::move(form));
    }
}

} // namespace fagdansk::lexicon
