// The selected participant's page: their words, a screening to start or go on with, the picture code, erasure.
#pragma once

#include "app/viewmodels/setup_model.h"
#include "app/viewmodels/word_item.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class AppModel;
class DeskModel;

class PersonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DeskModel")
    Q_PROPERTY(QList<fagdansk::viewmodels::WordItem> words READ words NOTIFY changed)
    Q_PROPERTY(fagdansk::viewmodels::SetupModel *setup READ setup CONSTANT)

public:
    PersonModel(AppModel &app, DeskModel &desk);

    void load();
    void forget();

    QList<WordItem> words() const { return m_words; }
    SetupModel *setup() const { return m_setup; } ///< of the next screening

    Q_INVOKABLE void startScreening(const QString &trade, const QString &letter, bool faceToFace);
    Q_INVOKABLE void continueScreening();
    Q_INVOKABLE void decide();
    Q_INVOKABLE void documents(); ///< of the newest screening
    Q_INVOKABLE void clearPin();
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void changed();

private:
    AppModel &m_app;
    DeskModel &m_desk;
    QList<WordItem> m_words;
    SetupModel *m_setup;
};

} // namespace fagdansk::viewmodels
