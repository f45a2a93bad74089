// The open group's progress in one trade: the map of units, the minutes by week, the words to teach tomorrow.
#pragma once

#include "app/viewmodels/progress_item.h"
#include "wordlists/base/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <vector>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class ProgressModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QString trade READ trade NOTIFY changed)
    Q_PROPERTY(QStringList units READ units NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::MemberItem> members READ members NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::NeedItem> words READ words NOTIFY changed)

public:
    ProgressModel(AppModel &app, DeskModel &desk);

    /// `trade` is a slug; empty: nothing is shown.
    void load(const std::vector<base::PersonId> &members, const std::string &trade);
    void forget();

    QString trade() const { return m_trade; } ///< title
    QStringList units() const { return m_units; }
    QList<MemberItem> members() const { return m_members; }
    QList<NeedItem> words() const { return m_words; }

    Q_INVOKABLE void choose(const QString &slug);

Q_SIGNALS:
    void changed();

private:
    AppModel &m_app;
    DeskModel &m_desk;
    std::vector<base::PersonId> m_people;
    QString m_trade;
    QStringList m_units;
    QList<MemberItem> m_members;
    QList<NeedItem> m_words;
    int m_asked = 0;
};

} // namespace fagdansk::viewmodels
