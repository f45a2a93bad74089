// Eight quick words of a trade with somebody beside one; at the end one of two sentences, and never more.
#pragma once

#include "app/scenarios/pre_check.h"
#include "app/viewmodels/fault.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class PreCheckModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString trade READ trade NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QStringList options READ options NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool advised READ advised NOTIFY changed)
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(QStringList earlier READ earlier NOTIFY earlierChanged)

public:
    PreCheckModel(AppModel &app, DeskModel &desk);

    /// What was said before about the selected participant.
    void load();
    void forget();

    QString trade() const { return m_title; }
    bool asking() const { return !m_items.empty() && !m_finished; }
    bool finished() const { return m_finished; }
    int number() const { return static_cast<int>(m_answers.size()) + 1; }
    int count() const { return static_cast<int>(m_items.size()); }
    QString word() const;
    QStringList options() const; ///< as shown
    bool canGoBack() const { return asking() && !m_answers.empty(); }
    bool advised() const { return m_advised; }
    QString fault() const { return m_fault.text(); }
    QStringList earlier() const { return m_earlier; } ///< newest first, a line each

    Q_INVOKABLE void begin(const QString &trade, const QString &title);
    Q_INVOKABLE void choose(int place); ///< among `options`; -1: not known
    Q_INVOKABLE void back();
    Q_INVOKABLE void retry(); ///< what the disk refused

Q_SIGNALS:
    void changed();
    void earlierChanged();

private:
    void record();
    void show(const std::vector<scenarios::StoredPreCheck> &stored);

    AppModel &m_app;
    DeskModel &m_desk;
    std::string m_trade;
    QString m_title;
    std::vector<scenarios::PreCheckItem> m_items;
    std::vector<scenarios::PreCheckAnswer> m_answers;
    bool m_finished = false;
    bool m_advised = false;
    bool m_busy = false;
    Fault m_fault;
    QStringList m_earlier;
};

} // namespace fagdansk::viewmodels
