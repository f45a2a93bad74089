#include "app/reports/recovery_sheet.h"

#include "app/reports/pdf_file.h"
#include "app/reports/report_words.h"
#include "app/reports/sheet.h"

#include <QStringList>

#include <algorithm>

namespace fagdansk::reports {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;

constexpr qreal margin = 56;
constexpr qreal contentWidth = pageWidth - 2 * margin;
constexpr int groupsInRow = 4;
constexpr qsizetype maxGroups = 20;
constexpr qsizetype plainGroup = 5;

bool isSeparator(char c)
{
    return c == ' ' || c == '-';
}

QStringList groupsOf(const std::string &code)
{
    const bool grouped = std::any_of(code.begin(), code.end(), isSeparator);
    QStringList groups{QString()};
    for (const char c : code) {
        const bool full = !grouped && groups.back().size() == plainGroup;
        if ((isSeparator(c) || full) && !groups.back().isEmpty())
            groups << QString();
        if (!isSeparator(c))
            groups.back() += QLatin1Char(c);
    }
    groups.removeAll(QString());
    return groups;
}

bool isValidCode(const std::string &code)
{
    const bool printable = std::all_of(code.begin(), code.end(), [](char c) { return c >= ' ' && c <= '~'; });
    const auto letters = std::count_if(code.begin(), code.end(), [](char c) { return !isSeparator(c); });
    return printable && letters >= 8 && code.size() <= 100 && groupsOf(code).size() <= maxGroups;
}

/// A code is read from left to right in every language, so in a mirrored page its columns are mirrored back.
qreal drawCode(Sheet &sheet, qreal y, const QStringList &groups, bool rightToLeft)
{
    const auto longest = std::max_element(groups.begin(), groups.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const int columns = longest->size() <= 6 ? groupsInRow : longest->size() <= 12 ? 2 : 1;
    const qreal column = (contentWidth - 32) / columns;
    TextStyle style{
        .size = 23, .face = Face::Reading, .weight = QFont::Bold, .edge = Edge::Centre, .letterSpacing = 0.08};
    // A group must stand on one line, whatever its length.
    for (const QString &group : groups) {
        while (style.size > 4 && sheet.textWidth(group, style, 10 * pageWidth) > column - 16)
            style.size -= 1;
    }
    const int rows = static_cast<int>((groups.size() + columns - 1) / columns);
    const qreal rowHeight = std::min(46.0, 250.0 / rows); // all of the page's text stays above its foot
    const qreal height = rows * rowHeight + 32;
    sheet.box({margin, y, contentWidth, height}, 12, ink::side);
    for (int i = 0; i < groups.size(); ++i) {
        const int place = rightToLeft ? columns - 1 - i % columns : i % columns;
        const int row = i / columns;
        const qreal top = y + 16 + row * rowHeight + (rowHeight - style.size * style.lineHeight) / 2;
        sheet.text(margin + 16 + place * column, top, column, groups[i], style);
    }
    return height;
}

qreal drawSteps(Sheet &sheet, qreal y, const QStringList &steps)
{
    const qreal top = y;
    for (int i = 0; i < steps.size(); ++i) {
        const qreal disc = 24;
        sheet.box({margin, y, disc, disc}, disc / 2, ink::accent);
        sheet.text(margin, y + (disc - 12 * 1.35) / 2, disc, QString::number(i + 1),
                   {.size = 12, .weight = QFont::DemiBold, .colour = ink::paper, .edge = Edge::Centre});
        const qreal height = sheet.text(margin + 38, y + 2, contentWidth - 38, steps[i],
                                        {.size = 12.5, .face = Face::Reading, .lineHeight = 1.4});
        y += std::max(height + 2, disc) + 12;
    }
    return y - top;
}

void drawWarning(Sheet &sheet, qreal y, const QString &text)
{
    const TextStyle style{.size = 12.5, .weight = QFont::Medium, .lineHeight = 1.4};
    Sheet measuring = sheet.measuring();
    const qreal height = measuring.text(0, 0, contentWidth - 36, text, style) + 28;
    sheet.box({margin, y, contentWidth, height}, 12, ink::paper, ink::accent, 1.4);
    sheet.text(margin + 18, y + 14, contentWidth - 36, text, style);
}

void drawHandwriting(Sheet &sheet, const ReportWords &words)
{
    const QString labels[] = {words(QT_TRANSLATE_NOOP("reports", "Dato")),
                              words(QT_TRANSLATE_NOOP("reports", "Hvor ligger arket?"))};
    const qreal y = pageHeight - 92;
    const qreal starts[] = {margin, margin + 150};
    const qreal widths[] = {126, contentWidth - 150};
    for (int i = 0; i < 2; ++i) {
        sheet.line({starts[i], y}, {starts[i] + widths[i], y}, ink::soft, 0.8);
        sheet.text(starts[i], y + 5, widths[i], labels[i], {.size = 9.5, .colour = ink::soft}, 1);
    }
}

void drawSheet(Sheet &sheet, const ReportWords &words, const RecoverySheet &data)
{
    const TextStyle quiet{.size = 11, .colour = ink::soft};
    qreal y = 56;
    y += sheet.text(margin, y, contentWidth, cleaned(data.centre), quiet, 1) + 4;
    y += sheet.text(margin, y, contentWidth, words(QT_TRANSLATE_NOOP("reports", "Gendannelseskode til Fagdansk")),
                    {.size = 26, .weight = QFont::DemiBold, .lineHeight = 1.3}, 2);
    y += sheet.text(margin, y, contentWidth,
                    words(data.isRenewed ? QT_TRANSLATE_NOOP("reports", "Lavet til %1 i stedet for en tidligere kode.")
                                         : QT_TRANSLATE_NOOP("reports", "Lavet til %1 ved første start."))
                        .arg(words.inside(data.teacher)),
                    quiet, 2);
    y += 22;
    y += drawCode(sheet, y, groupsOf(data.code), words.isRightToLeft()) + 28;
    y += drawSteps(
        sheet, y,
        {words(QT_TRANSLATE_NOOP("reports", "Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.")),
         words(QT_TRANSLATE_NOOP("reports",
                                 "Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.")),
         words(QT_TRANSLATE_NOOP(
             "reports",
             "Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind."))});
    drawWarning(sheet, y + 8,
                words(QT_TRANSLATE_NOOP(
                    "reports", "Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. "
                               "Heller ikke de, der har lavet programmet.")));
    drawHandwriting(sheet, words);
}

} // namespace

Result<void> writeRecoverySheet(const RecoverySheet &sheet, const std::filesystem::path &path,
                                const std::string &language)
{
    if (!isValidCode(sheet.code))
        return Error{ErrorKind::InvalidInput,
                     "a recovery code has 8 to 100 printable ASCII characters in at most 20 groups"};
    const ReportWords words(language);
    const Sheet::Options options{words.isRightToLeft(), 1, words(QT_TRANSLATE_NOOP("reports", "(forkortet)"))};
    const auto pdf =
        pdfPage(words(QT_TRANSLATE_NOOP("reports", "Gendannelseskode til Fagdansk")), [&](QPainter &painter) {
            Sheet page(&painter, options);
            drawSheet(page, words, sheet);
        });
    return pdf ? saveWhole(*pdf, path) : pdf.error();
}

} // namespace fagdansk::reports
