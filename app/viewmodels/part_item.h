// One part of a profile as a teacher sees it.
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct PartItem
{
    Q_GADGET
    QML_VALUE_TYPE(partItem)
    Q_PROPERTY(Part part MEMBER part)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(int points MEMBER points)
    Q_PROPERTY(int maximum MEMBER maximum)
    Q_PROPERTY(double score MEMBER score)
    Q_PROPERTY(double standardError MEMBER standardError)
    Q_PROPERTY(double cut MEMBER cut)
    Q_PROPERTY(int unmarked MEMBER unmarked)
    Q_PROPERTY(int unanswered MEMBER unanswered)
    Q_PROPERTY(int readingSeconds MEMBER readingSeconds)

public:
    enum Part { Everyday, Terms, Technical };
    Q_ENUM(Part)

    Part part = Everyday;
    bool known = false; ///< taken to its end and marked
    int points = 0;
    int maximum = 0;
    double score = 0.0;         ///< 0..1
    double standardError = 0.0; ///< of the score
    double cut = 0.0;           ///< 0..1
    int unmarked = 0;
    int unanswered = 0;
    int readingSeconds = 0; ///< per 100 words; 0: not measured

    friend bool operator==(const PartItem &, const PartItem &) = default;
};

/// Enums of a value type are out of QML's reach; this names them there.
namespace PartItemNames {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(fagdansk::viewmodels::PartItem)
QML_NAMED_ELEMENT(PartItem)
} // namespace PartItemNames

} // namespace fagdansk::viewmodels
