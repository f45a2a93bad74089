// How far two teachers agree on a question; and an answer that they marked differently.
#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

struct AgreementItem
{
    Q_GADGET
    QML_VALUE_TYPE(agreementItem)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(int answers MEMBER answers)
    Q_PROPERTY(int exactPercent MEMBER exactPercent)
    Q_PROPERTY(QString kappa MEMBER kappa)

public:
    QString prompt;
    int answers = 0;
    int exactPercent = 0;
    QString kappa; ///< quadratic weights, two decimals; empty where it says nothing

    friend bool operator==(const AgreementItem &, const AgreementItem &) = default;
};

struct DisagreementItem
{
    Q_GADGET
    QML_VALUE_TYPE(disagreementItem)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(int first MEMBER first)
    Q_PROPERTY(int second MEMBER second)
    Q_PROPERTY(QString firstTeacher MEMBER firstTeacher)
    Q_PROPERTY(QString secondTeacher MEMBER secondTeacher)
    Q_PROPERTY(int settled MEMBER settled)

public:
    QString prompt;
    QString answer;
    int first = 0;
    int second = 0;
    QString firstTeacher;
    QString secondTeacher;
    int settled = -1; ///< -1: not yet

    friend bool operator==(const DisagreementItem &, const DisagreementItem &) = default;
};

} // namespace fagdansk::viewmodels
