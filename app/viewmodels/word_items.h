// Terms and trades in the shape that the screens show.
#pragma once

#include "app/scenarios/participant_home.h"
#include "app/scenarios/word_list.h"
#include "app/viewmodels/trade_item.h"
#include "app/viewmodels/word_item.h"

#include <QList>

namespace fagdansk::viewmodels {

WordItem wordItem(const scenarios::LearnedWord &word, const QString &language);
WordItem wordItem(const scenarios::ListedWord &word, const QString &language);
/// A word by itself, with no regard to anybody's practice.
WordItem wordItem(const glossary::Term &term, const QString &language);
/// "svejse·hjelm"; empty for a simple word.
QString partsText(const std::vector<glossary::CompoundPart> &parts);
TradeItem tradeItem(const scenarios::TradeHome &home);
/// "en", "et" or empty.
QString articleText(glossary::Article article);
/// The translation into `language`, or empty.
QString translationText(const glossary::Term &term, const QString &language);

} // namespace fagdansk::viewmodels
