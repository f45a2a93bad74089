// A field of an Anki note: a piece of HTML, made by hand or by another program's editor.
#pragma once

#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// The text of a field: tags away, breaks as line ends, entities decoded, sounds left out. Any bytes.
std::string fieldText(std::string_view html);
/// The name of the first picture in it, without folder; empty where there is none.
std::string fieldPicture(std::string_view html);
/// Clean text as a field that `fieldText` reads back equal.
std::string fieldHtml(std::string_view text);

} // namespace fagdansk::exchange
