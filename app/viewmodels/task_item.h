// What an exercise shows beside words and options: meanings to pair, parts of a compound, a load chart.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

/// See glossary::LoadChart for the meaning of the lengths.
struct LoadChartItem
{
    Q_GADGET
    QML_VALUE_TYPE(loadChartItem)
    Q_PROPERTY(QString title MEMBER title)

public:
    QString title;
    int axleMm = 0;
    int centreMm = 0;
    QList<int> heightsMm;
    QList<int> loadsKg;
    int askedCentreMm = 0;
    int askedLevel = 0;

    friend bool operator==(const LoadChartItem &, const LoadChartItem &) = default;
};

/// A picture's name or a text in the participant's language.
struct MeaningItem
{
    Q_GADGET
    QML_VALUE_TYPE(meaningItem)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString picture;
    QString text;

    friend bool operator==(const MeaningItem &, const MeaningItem &) = default;
};

struct TaskItem
{
    Q_GADGET
    QML_VALUE_TYPE(taskItem)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QList<fagdansk::viewmodels::MeaningItem> meanings MEMBER meanings)
    Q_PROPERTY(fagdansk::viewmodels::LoadChartItem chart MEMBER chart)
    Q_PROPERTY(int askedPart MEMBER askedPart)

public:
    QString prompt; ///< a question, or the title of an instruction
    QList<MeaningItem> meanings;
    LoadChartItem chart;
    int askedPart = -1; ///< index of the compound part that is asked about

    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

} // namespace fagdansk::viewmodels
