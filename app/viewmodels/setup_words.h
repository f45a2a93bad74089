// How a screening is or was held, in sentences of the interface's language.
#pragma once

#include "app/scenarios/decision_desk.h"

#include <QStringList>

namespace fagdansk::viewmodels {

/// What is set, a line each; none for a screening that was held as usual.
QStringList setupLines(const scenarios::ScreeningSetup &setup);
/// And whether the aids were used.
QStringList conditionLines(const scenarios::DecisionFile &file);

} // namespace fagdansk::viewmodels
