// Reads a parallel form and resolves what it names, so that the value stands alone.
#pragma once

#include "screening/items/item.h"
#include "screening/items/text_reader.h"
#include "wordlists/glossary/term.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace fagdansk::items {

/// What a form may name. Null for an id that is not there; pointers outlive the call.
struct FormParts
{
    std::function<const glossary::Term *(const base::ContentId &)> term;
    std::function<const Text *(const base::ContentId &)> text;
    std::function<const PracticeItem *(const base::ContentId &)> practice;
};

inline constexpr int termsPerForm = 12;
inline constexpr int reservedPerForm = 6;

/// A form's file is named `<trade>-<letter>.yaml` and says its trade itself.
/// The id is `pack/trade/form-a`. A term of another trade is written `trade/slug`.
std::optional<Form> readForm(const glossary::SourceFile &source, std::string_view pack, const FormParts &parts,
                             std::vector<glossary::Fault> &faults);

} // namespace fagdansk::items
