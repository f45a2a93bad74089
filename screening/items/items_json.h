// Texts, practice items and forms as canonical JSON: keys sorted, no spaces, UTF-8. Equal values give equal bytes; a
// screening keeps a form in this shape, so a later program must be able to read what an earlier one wrote.
#pragma once

#include "screening/items/item.h"
#include "wordlists/base/result.h"

#include <string>
#include <string_view>

namespace fagdansk::items {

std::string toJson(const Item &item);
std::string toJson(const Text &text);
std::string toJson(const PracticeItem &practice);
std::string toJson(const Form &form);

/// Corrupt for anything that `toJson` would not write; any bytes may be given.
base::Result<Item> itemFromJson(std::string_view json);
base::Result<Text> textFromJson(std::string_view json);
base::Result<PracticeItem> practiceFromJson(std::string_view json);
base::Result<Form> formFromJson(std::string_view json);

} // namespace fagdansk::items
