#include "app/gui/tour/direction_check.h"

#include "app/gui/tour/scene_items.h"

#include <QQuickWindow>
#include <QRegularExpression>

#include <algorithm>

namespace fagdansk::gui {
namespace {
constexpr char16_t firstIsolate = u'\u2066';
constexpr char16_t lastIsolate = u'\u2068';
constexpr char16_t endOfIsolate = u'\u2069';

bool isArabic(QChar letter)
{
    return letter.script() == QChar::Script_Arabic && letter.isLetter();
}

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

bool has(const QString &text, bool (*kind)(QChar))
{
    return std::ranges::any_of(text, kind);
}

void checkText(QQuickItem *item, QStringList &faults)
{
    const QString text = item->property("text").toString();
    const auto alignment = static_cast<Qt::AlignmentFlag>(item->property("effectiveHorizontalAlignment").toInt());
    const bool isFree = item->width() > item->property("contentWidth").toReal() + 2; // else both sides are the same
    const bool hasLines = item->property("lineCount").toInt() > 1;
    if (has(text, isArabic)) {
        if (isFree && alignment == Qt::AlignLeft) {
            faults.append(QStringLiteral("the Arabic »%1« begins at the left").arg(text));
        }
        if (const QString latin = unisolatedLatin(text); !latin.isEmpty()) {
            faults.append(QStringLiteral("»%1« stands without an isolate in »%2«").arg(latin, text));
        }
    } else if (has(text, isLatin) && hasLines && alignment == Qt::AlignRight) {
        faults.append(QStringLiteral("the Danish »%1« begins at the right").arg(text));
    }
}
} // namespace

QString unisolatedLatin(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= firstIsolate && letter.unicode() <= lastIsolate) {
            ++depth;
        } else if (letter.unicode() == endOfIsolate) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            outside += letter;
        }
    }
    static const QRegularExpression latin(QStringLiteral("\\p{Latin}+"));
    static const QRegularExpression abbreviation(QStringLiteral("^\\p{Lu}+$"));
    auto words = latin.globalMatch(outside);
    while (words.hasNext()) {
        const QString word = words.next().captured();
        if (!abbreviation.match(word).hasMatch()) {
            return word;
        }
    }
    return {};
}

QStringList directionFaults(QQuickWindow &window)
{
    QStringList faults;
    visitVisible(window.contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
            checkText(item, faults);
        }
        static const QStringList waysBack{QStringLiteral("back"), QStringLiteral("drill-back"),
                                          QStringLiteral("desk-back")};
        if (waysBack.contains(item->objectName()) && item->mapToScene({0, 0}).x() < window.width() * 0.4) {
            faults.append(QStringLiteral("the way back stands at the left"));
        }
    });
    return faults;
}

} // namespace fagdansk::gui
