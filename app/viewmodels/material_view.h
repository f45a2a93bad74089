// What a read text looks like: its difficulty in words, its paragraphs with the terms marked.
#pragma once

#include "app/scenarios/materials.h"

#include <QString>

namespace fagdansk::viewmodels {

/// "LIX 38 · middel · 412 ord, 30 sætninger, 96 lange ord"
QString readabilityText(const readability::Readability &readability);
/// Rich text: a term that no glossary has in bold, one that it has underlined, long words at their joints.
QString richText(const scenarios::MaterialParagraph &paragraph);
/// Why a text could not be read, and what to do.
QString materialFault(const base::Error &error);

} // namespace fagdansk::viewmodels
