// Two teachers' marks beside each other: how far they agree, question by question, and what they settle between them.
#pragma once

#include "app/scenarios/second_marking.h"
#include "app/viewmodels/agreement_item.h"
#include "app/viewmodels/fault.h"

#include <QList>
#include <QObject>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class AgreementModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::AgreementItem all READ all NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::AgreementItem> questions READ questions NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::DisagreementItem> differing READ differing NOTIFY changed)
    Q_PROPERTY(int unsettled READ unsettled NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

public:
    AgreementModel(AppModel &app, DeskModel &desk);

    void load();
    void forget();

    bool loaded() const { return m_loaded; }
    AgreementItem all() const;
    QList<AgreementItem> questions() const;
    QList<DisagreementItem> differing() const; ///< those still to be settled first
    int unsettled() const;
    QString fault() const { return m_fault.text(); }

    /// The mark that counts from now on; both teachers' marks stay.
    Q_INVOKABLE void settle(int index, int mark);

Q_SIGNALS:
    void changed();

private:
    AppModel &m_app;
    DeskModel &m_desk;
    scenarios::AgreementReport m_report;
    bool m_loaded = false;
    Fault m_fault;
};

} // namespace fagdansk::viewmodels
