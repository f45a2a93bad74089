#include "app/viewmodels/day_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace fagdansk::viewmodels {
namespace {
std::optional<base::LocalDay> valid(const QDate &date)
{
    return date.isValid() ? std::optional(dayOf(date)) : std::nullopt;
}

int fullYear(const QString &digits)
{
    constexpr int century = 2000;
    return digits.toInt() + (digits.size() == 2 ? century : 0);
}

/// Leap days are four years apart, at most eight.
std::optional<base::LocalDay> nextSuchDay(int day, int month, base::LocalDay today)
{
    const auto from = dateOf(today);
    for (int year = from.year(); year <= from.year() + 8; ++year) {
        if (const QDate date(year, month, day); date.isValid() && date >= from) {
            return dayOf(date);
        }
    }
    return std::nullopt;
}
} // namespace

QString dayText(base::LocalDay day)
{
    const QLocale locale;
    const bool isDanish = locale.language() == QLocale::Danish;
    return locale.toString(dateOf(day), isDanish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

std::optional<base::LocalDay> dayFromText(const QString &text, base::LocalDay today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression usual(
        QStringLiteral("^(\\d{1,2})[./ -]+(\\d{1,2})(?:[./ -]+(\\d{4}|\\d{2}))?[.]?$"));
    const auto words = text.trimmed();
    if (const auto found = iso.match(words); found.hasMatch()) {
        return valid({found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()});
    }
    const auto found = usual.match(words);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    const int day = found.captured(1).toInt();
    const int month = found.captured(2).toInt();
    const auto year = found.captured(3);
    return year.isEmpty() ? nextSuchDay(day, month, today) : valid({fullYear(year), month, day});
}

} // namespace fagdansk::viewmodels
