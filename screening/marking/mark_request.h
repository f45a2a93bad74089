// What the marker is asked about an answer, made in one place for the desk, the command line and the content check.
#pragma once

#include "screening/items/item.h"
#include "screening/marking/marker.h"
#include "wordlists/glossary/term.h"

#include <string_view>

namespace fagdansk::marking {

/// `term` is the one that the item asks for, whose own parts explain nothing; null for a question to a text, or for a
/// term that the content no longer has. The item and the answer must outlive the request.
MarkRequest markRequest(const items::Item &item, const glossary::Term *term, std::string_view answer);

} // namespace fagdansk::marking
