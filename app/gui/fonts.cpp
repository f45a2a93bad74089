#include "app/gui/fonts.h"

#include <QFont>
#include <QGuiApplication>

namespace fagdansk::gui {

void setUpFonts()
{
    const QStringList behind{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic"),
                             QStringLiteral("Noto Sans")};
    QFont::insertSubstitutions(QStringLiteral("Andika"), behind);
    QFont::insertSubstitutions(QStringLiteral("Inter"), behind);
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
}

} // namespace fagdansk::gui
