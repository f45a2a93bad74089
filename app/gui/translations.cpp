#include "app/gui/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace fagdansk::gui {
namespace {

/// British dates, and in Arabic the figures that Danish courses use: the same on every part of a screen.
QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("en")) {
        return QLocale(QStringLiteral("en_GB"));
    }
    return language == QLatin1String("ar") ? QLocale(QStringLiteral("ar_AE")) : QLocale(language);
}
} // namespace

void Translations::apply(const QString &language)
{
    if (m_installed) {
        QCoreApplication::removeTranslator(&m_translator);
        m_installed = false;
    }
    // The Danish catalogue holds only plural forms; the source is Danish itself.
    if (m_translator.load(QStringLiteral(":/i18n/fagdansk_%1.qm").arg(language))) {
        m_installed = QCoreApplication::installTranslator(&m_translator);
    }
    QLocale::setDefault(localeOf(language));
    if (m_engine) {
        m_engine->retranslate();
    }
}

} // namespace fagdansk::gui
