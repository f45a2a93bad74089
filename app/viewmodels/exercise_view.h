// An exercise in the flat shape that the practice screen shows. It says nothing that would give the answer away.
#pragma once

#include "app/viewmodels/drill_model.h"
#include "wordlists/drill/exercise.h"

namespace fagdansk::viewmodels {

struct ExerciseView
{
    DrillModel::Kind kind = DrillModel::NoKind;
    DrillModel::Cue cue = DrillModel::NoCue;
    QString cueText;
    QString word;
    QString say; ///< empty where hearing the word would answer
    QStringList options;
    int right = -1;
    QString before;
    QString after;
    QString hint;
    QList<SlotItem> slotItems; ///< the right text in every slot
    QStringList tiles;

    static ExerciseView of(const drill::Exercise &exercise);

    int openSlots() const;
    /// The how-manieth open slot `slot` is, from 0; -1 for one that is given.
    int openIndex(int slot) const;
};

} // namespace fagdansk::viewmodels
