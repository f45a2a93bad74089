// The interface's languages: Danish in the source, the others from the catalogues compiled in.
#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace fagdansk::gui {

class Translations
{
public:
    /// `engine` may be null until the window is made.
    void setEngine(QQmlEngine *engine) { m_engine = engine; }
    void apply(const QString &language);

private:
    QTranslator m_translator;
    QQmlEngine *m_engine = nullptr;
    bool m_installed = false;
};

} // namespace fagdansk::gui
