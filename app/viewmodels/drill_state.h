// What a practice session on the screen keeps between two answers. Private to DrillModel.
#pragma once

#include "app/scenarios/practice_run.h"
#include "app/viewmodels/exercise_view.h"
#include "app/viewmodels/trade_item.h"

namespace fagdansk::viewmodels {

struct DrillModel::State
{
    std::shared_ptr<scenarios::PracticeRun> run; ///< used on the worker only
    Phase phase = Idle;
    ExerciseView view;
    std::optional<drill::Exercise> exercise;
    TradeItem trade;
    WordItem word;
    int minutes = 0;
    std::int64_t startedAtMs = 0;
    std::int64_t nowMs = 0;
    int chosen = -1;
    QList<int> usedTiles;
    QList<int> pairs; ///< by meaning: the word that was put there, -1 for none
    QString typed;
    bool hinted = false;
    bool busy = false;
    bool couldNotFinish = false;
    bool paused = false;
    std::int64_t pausedAtMs = 0; ///< by elapsedMs, as shownAtMs
    Verdict verdict = NotYet;
    std::optional<drill::Graded> graded; ///< the answer to `exercise`
    std::optional<base::Error> fault;    ///< what could not be done last
    scenarios::PracticeSummary summary;
    QList<WordItem> hardest;
    std::int64_t shownAtMs = 0;
};

} // namespace fagdansk::viewmodels
