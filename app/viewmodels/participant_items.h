// The teacher's list in the shape that the screens show.
#pragma once

#include "app/scenarios/read_models.h"
#include "app/viewmodels/participant_item.h"
#include "app/viewmodels/trade_item.h"

#include <QList>

#include <functional>
#include <string>
#include <vector>

namespace fagdansk::viewmodels {

/// The title of a recommendation's outcome, by its key.
using OutcomeTitle = std::function<QString(const std::string &outcome)>;

/// By name, as the interface language sorts.
QList<ParticipantItem> participantItems(const std::vector<scenarios::ParticipantRow> &rows,
                                        const QList<TradeItem> &trades, const OutcomeTitle &outcomeTitle);

} // namespace fagdansk::viewmodels
