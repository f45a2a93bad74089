// The front door: tiles, the letters behind which the others are found, and the PIN of four pictures.
#pragma once

#include "app/viewmodels/tile_item.h"
#include "wordlists/base/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace fagdansk::viewmodels {

class AppModel;

class DoorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::TileItem> tiles READ tiles NOTIFY changed)
    Q_PROPERTY(QStringList letters READ letters NOTIFY changed)
    Q_PROPERTY(QString letter READ letter WRITE setLetter NOTIFY changed)
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed)
    Q_PROPERTY(QStringList pinPictures READ pinPictures CONSTANT)
    Q_PROPERTY(QStringList entered READ entered NOTIFY pinChanged)
    Q_PROPERTY(PinStage pinStage READ pinStage NOTIFY pinChanged)
    Q_PROPERTY(QString pinNote READ pinNote NOTIFY pinChanged)
    Q_PROPERTY(QString alias READ alias NOTIFY pinChanged)
    Q_PROPERTY(QString picture READ picture NOTIFY pinChanged)

public:
    enum PinStage { EnterPin, ChoosePin, RepeatPin };
    Q_ENUM(PinStage)
    static constexpr int pinLength = 4;

    explicit DoorModel(AppModel &app);

    void refresh();
    /// Pictures that tiles can have, in the order in which they are given out.
    static const QStringList &tilePictures();

    QList<TileItem> tiles() const;
    QStringList letters() const;
    QString letter() const { return m_letter; }
    void setLetter(const QString &letter);
    bool nobody() const { return m_loaded && m_all.isEmpty(); }
    static QStringList pinPictures();
    QStringList entered() const { return m_entered; }
    PinStage pinStage() const { return m_stage; }
    QString pinNote() const { return m_pinNote; }
    QString alias() const { return m_chosen.alias; }
    QString picture() const { return m_chosen.picture; }

    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void enter(const QString &picture);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void pinChanged();

private:
    void complete();
    void startOver(PinStage stage, const QString &note);
    void answered(const QString &person, const base::Result<void> &result);

    AppModel &m_app;
    QList<TileItem> m_all;
    bool m_loaded = false;
    bool m_checking = false;
    QString m_letter;
    TileItem m_chosen;
    PinStage m_stage = EnterPin;
    QStringList m_entered;
    QStringList m_first; ///< the PIN as chosen, to be repeated
    QString m_pinNote;
};

} // namespace fagdansk::viewmodels
