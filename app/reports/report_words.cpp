#include "app/reports/report_words.h"

#include <QDate>

namespace fagdansk::reports {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool isEmbedding(QChar c)
{
    return c.unicode() >= 0x202A && c.unicode() <= 0x202E;
}
bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2069;
}

bool holdsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

ReportWords::ReportWords(const std::string &language) : m_locale(QString::fromStdString(language))
{
    const QString primary = QString::fromStdString(language).section(QLatin1Char('-'), 0, 0).toLower();
    // Without a catalogue (Danish itself, or a language not translated yet) the sources show.
    if (!m_catalogue.load(QStringLiteral(":/fagdansk/reports/reports_%1.qm").arg(primary)))
        m_locale = QLocale(QLocale::Danish);
}

QString ReportWords::operator()(const char *danish) const
{
    const QString translated = m_catalogue.translate("reports", danish);
    return translated.isEmpty() ? QString::fromUtf8(danish) : translated;
}

QString ReportWords::date(const ReportDate &date) const
{
    const QDate day(date.year, date.month, date.day);
    if (!day.isValid())
        return {};
    const QString month = m_locale.monthName(date.month, QLocale::LongFormat);
    return (*this)(QT_TRANSLATE_NOOP("reports", "%1. %2 %3"))
        .arg(QString::number(date.day), month, QString::number(date.year));
}

QString ReportWords::inside(const std::string &value) const
{
    QString text = cleaned(value);
    text.removeIf(isIsolate); // a stray end would open what follows
    if (!isRightToLeft() && !holdsRightToLeft(text))
        return text;
    return firstStrongIsolate + text + popIsolate;
}

QString cleaned(const std::string &value)
{
    QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    text.removeIf(isEmbedding);
    return text.simplified();
}

} // namespace fagdansk::reports
