// What a participant can do now: a waiting screening, today's practice, my words.
#pragma once

#include "app/viewmodels/fault.h"
#include "app/viewmodels/tile_item.h"
#include "app/viewmodels/trade_item.h"
#include "app/viewmodels/word_item.h"
#include "wordlists/base/ids.h"

#include <QList>
#include <QObject>

namespace fagdansk::scenarios {
struct ParticipantHome;
}

namespace fagdansk::viewmodels {

class AppModel;
class WordsModel;

class HomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_MOC_INCLUDE("app/viewmodels/words_model.h")
    Q_PROPERTY(QString alias READ alias NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(bool screeningWaits READ screeningWaits NOTIFY changed)
    Q_PROPERTY(QString screeningTrade READ screeningTrade NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::TradeItem> trades READ trades NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::TradeItem> otherTrades READ otherTrades NOTIFY changed)
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> words READ words NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::WordsModel *lookup READ lookup CONSTANT)
    Q_PROPERTY(bool reads MEMBER m_reads NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit HomeModel(AppModel &app);

    /// The PIN was right.
    void enter(const TileItem &tile);
    void refresh();
    void say(Fault note);
    base::PersonId person() const { return m_person; }

    QString alias() const { return m_tile.alias; }
    QString picture() const { return m_tile.picture; }
    bool screeningWaits() const { return m_screeningWaits; }
    QString screeningTrade() const { return m_screeningTrade; }
    QList<TradeItem> trades() const { return m_trades; }           ///< the person's own; all while there is none
    QList<TradeItem> otherTrades() const { return m_otherTrades; } ///< those that stand behind one more press
    QList<WordItem> words() const { return m_words; }
    WordsModel *lookup() const { return m_lookup; }
    QString note() const { return m_note.text(); }

    Q_INVOKABLE void startScreening();
    Q_INVOKABLE void practise(const QString &trade, int minutes);
    Q_INVOKABLE void showWords();
    Q_INVOKABLE void showHome();
    Q_INVOKABLE void chooseLanguage(const QString &language);
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();

private:
    void showTrades(const scenarios::ParticipantHome &home);

    AppModel &m_app;
    TileItem m_tile;
    base::PersonId m_person;
    bool m_screeningWaits = false;
    QString m_screeningTrade;
    QList<TradeItem> m_trades;
    QList<TradeItem> m_otherTrades;
    QList<WordItem> m_words;
    WordsModel *m_lookup;
    bool m_reads = true; ///< false: practice with ear and picture alone, until the person leaves
    Fault m_note;
};

} // namespace fagdansk::viewmodels
