// Words of own glossaries as rows.
#pragma once

#include "app/scenarios/own_glossary.h"
#include "app/viewmodels/own_word_item.h"

#include <QList>

namespace fagdansk::viewmodels {

/// "en svejse·hjelm"
QString shownWord(const glossary::Term &term);
OwnWordItem ownWordItem(const glossary::Term &term);
QList<OwnWordItem> ownWordItems(const scenarios::OwnGlossary &own);
GlossaryItem glossaryItem(const scenarios::OwnGlossary &own);

} // namespace fagdansk::viewmodels
