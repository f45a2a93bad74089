// Days as people write and read them.
#pragma once

#include "wordlists/base/time.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fagdansk::viewmodels {

inline QDate dateOf(base::LocalDay day)
{
    return QDate(1970, 1, 1).addDays(day.value);
}

inline base::LocalDay dayOf(const QDate &date)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

/// "14. december 2026", in the interface's language.
QString dayText(base::LocalDay day);

/// "14.12.2026", "14/12-26", "14-12", "2026-12-14": without a year the next such day from `today` on; nothing for
/// anything else.
std::optional<base::LocalDay> dayFromText(const QString &text, base::LocalDay today);

} // namespace fagdansk::viewmodels
