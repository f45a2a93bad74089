// The words of a report's own: Danish in the source, translated by the room's own catalogues, so that a report can be
// in another language than the window it is made from.
#pragma once

#include "app/reports/screening_report.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace fagdansk::reports {

class ReportWords
{
public:
    explicit ReportWords(const std::string &language);

    /// `danish` is marked with QT_TRANSLATE_NOOP("reports", ...); what has no translation stays Danish.
    QString operator()(const char *danish) const;
    /// "23. november 2026", with digits as Danish forms have them; empty for a date that is none.
    QString date(const ReportDate &date) const;
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    /// `value` made safe for the middle of a sentence: isolated where directions could mix.
    QString inside(const std::string &value) const;

private:
    QLocale m_locale;
    QTranslator m_catalogue;
};

/// One line without control characters or direction overrides, which could make a name read as something else.
QString cleaned(const std::string &value);

} // namespace fagdansk::reports
