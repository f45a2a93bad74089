// What the XML formats share: names without their prefix, and text gathered over inline markup.
#pragma once

#include "wordlists/base/result.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace fagdansk::exchange {

/// pugixml expands no entities but the five of XML itself, and reads no other file. Corrupt for what is no XML,
/// InvalidInput for what is nested deeper than 64 levels; `what` names it.
base::Result<void> loadXml(pugi::xml_document &document, std::string_view bytes, const std::string &what);

/// "x:row" -> "row"
std::string_view localName(const pugi::xml_node &node);
/// All text below the node, in order.
std::string textBelow(const pugi::xml_node &node);
/// The first child of that local name.
pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name);
/// The value of an attribute with any prefix.
std::string_view attributeNamed(const pugi::xml_node &node, std::string_view name);

} // namespace fagdansk::exchange
