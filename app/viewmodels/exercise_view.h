// An exercise in the flat shape that the practice screen shows. It says nothing that would give the answer away.
#pragma once

#include "app/viewmodels/drill_model.h"
#include "wordlists/drill/exercise.h"
#include "wordlists/drill/grading.h"

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
    TaskItem task;
    QString why;            ///< after the answer, where there is no word to explain
    QString saidAfter;      ///< what the sound button speaks then
    QList<int> rightPlaces; ///< by tile: its place; by meaning: the index of its word

    static ExerciseView of(const drill::Exercise &exercise);

    int openSlots() const;
    /// The how-manieth open slot `slot` is, from 0; -1 for one that is given.
    int openIndex(int slot) const;
    /// The tiles in the order in which they were placed.
    drill::Answer tilesAnswer(const QList<int> &placed) const;
    /// For each meaning the word put to it, none left out.
    drill::Answer pairsAnswer(const QList<int> &pairs) const;
};

} // namespace fagdansk::viewmodels
