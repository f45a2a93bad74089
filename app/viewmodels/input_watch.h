// Whether a person works by the keyboard just now: then whatever has the focus shows it, also where no Tab led.
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace fagdansk::viewmodels {

class InputWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The window whose keys and clicks are watched; nothing is taken from it.
    Q_PROPERTY(QObject *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)
    Q_PROPERTY(bool byKeyboard READ byKeyboard NOTIFY byKeyboardChanged)

public:
    using QObject::QObject;

    QObject *window() const { return m_window; }
    void setWindow(QObject *window);
    bool byKeyboard() const { return m_byKeyboard; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void byKeyboardChanged();

private:
    void setByKeyboard(bool on);

    QPointer<QObject> m_window;
    bool m_byKeyboard = false;
};

} // namespace fagdansk::viewmodels
