// What the decision page keeps. Private to DecisionModel.
#pragma once

#include "app/scenarios/decision_desk.h"
#include "app/viewmodels/decision_model.h"

#include <optional>

namespace fagdansk::viewmodels {

struct DecisionModel::State
{
    base::ScreeningId screening;
    std::optional<scenarios::DecisionFile> file;
    std::optional<recommendation::Recommendation> proposal;
    bool reopened = false;
    bool contextUnsaved = false; ///< the disk refused it: it is given again with the decision
    QString fault;
    QString document;
};

} // namespace fagdansk::viewmodels
