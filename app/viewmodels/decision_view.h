// A decision file in the words and lists that the decision page shows. Free of state; DecisionModel keeps that.
#pragma once

#include "app/scenarios/decision_desk.h"
#include "app/viewmodels/part_item.h"
#include "app/viewmodels/placed_item.h"
#include "screening/recommendation/recommendation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fagdansk::viewmodels {

/// CEFR levels as a list to choose from: the first is "unknown" (empty text), then lowest first.
QStringList levelTexts();
int levelIndex(const std::optional<recommendation::Level> &level); ///< in `levelTexts`
std::optional<recommendation::Level> levelAt(int index);           ///< none for 0 and for what is not in the list

/// Everyday text, terms, technical text.
QList<PartItem> partItems(const scenarios::DecisionFile &file);

/// The open screening on the common scale, then the earlier ones, newest first.
QList<PlacedItem> placedItems(const scenarios::DecisionFile &file);

/// The text in that language, else in Danish, else empty.
QString inLanguage(const recommendation::Texts &texts, const std::string &language);
QStringList textList(const std::vector<std::string> &texts);
/// Where the printed page goes unless somebody says: the documents folder, which is made if it is missing.
QString documentFile(base::ScreeningId screening);
/// The reasons, then the notes.
QStringList reasonTexts(const recommendation::Recommendation &proposal, const std::string &language);
/// What a teacher can choose instead of the proposal; points into the file's rules.
std::vector<const recommendation::OutcomeText *> otherOutcomes(const scenarios::DecisionFile &file,
                                                               const recommendation::Recommendation &proposal);

} // namespace fagdansk::viewmodels
