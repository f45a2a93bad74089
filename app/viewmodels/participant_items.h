// The teacher's list in the shape that the screens show.
#pragma once

#include "app/scenarios/assignments.h"
#include "app/scenarios/read_models.h"
#include "app/viewmodels/participant_item.h"
#include "app/viewmodels/trade_item.h"

#include <QList>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace fagdansk::viewmodels {

/// The title of a recommendation's outcome, by its key.
using OutcomeTitle = std::function<QString(const std::string &outcome)>;

/// By name, as the interface language sorts.
QList<ParticipantItem> participantItems(const std::vector<scenarios::ParticipantRow> &rows,
                                        const QList<TradeItem> &trades, const OutcomeTitle &outcomeTitle);

/// Those in whose name, alias or trade every word of `words` stands; everybody for none.
QList<ParticipantItem> matching(const QList<ParticipantItem> &items, const QString &words);

/// How long ago they practised, and whether a course that begins within three weeks finds less than six in ten of its
/// words known by the plan.
void addPace(QList<ParticipantItem> &items, const std::vector<scenarios::ParticipantRow> &rows,
             const std::vector<std::pair<base::PersonId, scenarios::StoredCoursePlan>> &plans, base::UtcMs now,
             base::LocalDay today);

} // namespace fagdansk::viewmodels
