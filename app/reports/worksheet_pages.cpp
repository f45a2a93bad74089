#include "app/reports/worksheet_pages.h"

#include "app/reports/report_words.h"

#include <QStringList>

#include <algorithm>

namespace fagdansk::reports {
namespace {
constexpr qreal margin = 48;
constexpr qreal contentWidth = pageWidth - 2 * margin;
constexpr qreal indent = 24; ///< of numbered lines
constexpr const char *optionMarks[] = {"1", "X", "2"};

const TextStyle plain{.size = 12, .face = Face::Reading, .lineHeight = 1.3};
const TextStyle small{.size = 11, .face = Face::Reading, .colour = ink::soft, .lineHeight = 1.25};
const TextStyle bold{.size = 12, .face = Face::Reading, .weight = QFont::Bold, .lineHeight = 1.3};

QString letter(std::size_t at)
{
    return QString(QChar(static_cast<char16_t>(u'a' + at)));
}

QString numbered(std::size_t at)
{
    return QString::number(at + 1) + QLatin1Char('.');
}

qreal heading(Sheet &sheet, qreal y, const QString &text, const QString &task)
{
    const qreal top = y;
    y += sheet.text(margin, y, contentWidth, text, {.size = 15, .weight = QFont::DemiBold, .colour = ink::accent}, 1);
    y += sheet.text(margin, y, contentWidth, task, small, 2);
    return y + sheet.scaled(6) - top;
}

qreal titleLines(Sheet &sheet, const WorksheetReport &report, const QString &what)
{
    qreal y = 40;
    y += sheet.text(margin, y, contentWidth, cleaned(report.centre), {.size = 10, .colour = ink::soft}, 1);
    y += sheet.text(margin, y, contentWidth, cleaned(report.title) + what,
                    {.size = 20, .weight = QFont::DemiBold, .lineHeight = 1.25}, 2);
    return y + sheet.scaled(8);
}

qreal nameLine(Sheet &sheet, qreal y)
{
    const qreal line = y + sheet.scaled(18);
    sheet.text(margin, y + sheet.scaled(4), 60, QStringLiteral("Navn:"), small, 1);
    sheet.line({margin + 40, line}, {margin + 300, line}, ink::soft, 0.8);
    sheet.text(margin + 320, y + sheet.scaled(4), 60, QStringLiteral("Dato:"), small, 1);
    sheet.line({margin + 358, line}, {margin + contentWidth, line}, ink::soft, 0.8);
    return sheet.scaled(30);
}

/// A row whose columns are as high as the highest.
qreal wordRow(Sheet &sheet, qreal y, const WorksheetReport::Word &word, bool isTranslated)
{
    const qreal first = 150;
    const qreal last = isTranslated ? 125 : 0;
    const qreal middle = contentWidth - first - last;
    const qreal heights[] = {
        sheet.text(margin, y, first - 10, cleaned(word.word), bold, 2),
        sheet.text(margin + first, y, middle - 10, cleaned(word.meaning), plain, 3),
        isTranslated ? sheet.text(margin + first + middle, y, last, cleaned(word.translation), plain, 3) : 0};
    const qreal height = *std::ranges::max_element(heights) + sheet.scaled(4);
    sheet.line({margin, y + height - sheet.scaled(2)}, {margin + contentWidth, y + height - sheet.scaled(2)}, ink::line,
               0.8);
    return height;
}

/// Two columns, a dot before each side for the pencil.
qreal pairRows(Sheet &sheet, qreal y, const WorksheetReport::Pairs &pairs, qreal leftWidth)
{
    const qreal top = y;
    const qreal right = margin + leftWidth + 60;
    for (std::size_t i = 0; i < pairs.left.size(); ++i) {
        const qreal heights[] = {
            sheet.text(margin, y, indent, numbered(i), small, 1),
            sheet.text(margin + indent, y, leftWidth - indent, cleaned(pairs.left[i]), plain, 2),
            sheet.text(right, y, indent, letter(i), small, 1),
            sheet.text(right + indent, y, margin + contentWidth - right - indent, cleaned(pairs.right[i]), plain, 3)};
        const qreal dot = y + sheet.scaled(8);
        sheet.box({margin + leftWidth + 2, dot - 2, 4, 4}, 2, ink::soft);
        sheet.box({right - 14, dot - 2, 4, 4}, 2, ink::soft);
        y += *std::ranges::max_element(heights) + sheet.scaled(4);
    }
    return y - top + sheet.scaled(10);
}

qreal gapRows(Sheet &sheet, qreal y, const WorksheetReport &report)
{
    const qreal top = y;
    QStringList words;
    for (const auto &word : report.gapWords)
        words << cleaned(word);
    y += sheet.text(margin, y, contentWidth, words.join(QStringLiteral("   ·   ")), bold, 3) + sheet.scaled(6);
    for (std::size_t i = 0; i < report.gaps.size(); ++i) {
        const auto &gap = report.gaps[i];
        const QString sentence = cleaned(gap.before + "____________________" + gap.after).simplified();
        sheet.text(margin, y, indent, numbered(i), small, 1);
        y += sheet.text(margin + indent, y, contentWidth - indent, sentence, plain, 3) + sheet.scaled(5);
    }
    return y - top + sheet.scaled(10);
}

qreal nounRows(Sheet &sheet, qreal y, const WorksheetReport &report)
{
    constexpr std::size_t columns = 3;
    const qreal column = contentWidth / columns;
    const qreal rowHeight = sheet.scaled(20);
    for (std::size_t i = 0; i < report.nouns.size(); ++i) {
        const qreal x = margin + static_cast<qreal>(i % columns) * column;
        const qreal at = y + static_cast<qreal>(i / columns) * rowHeight;
        sheet.text(x, at, column - 8, QStringLiteral("_____ ") + cleaned(report.nouns[i].word), plain, 1);
    }
    const auto rows = (report.nouns.size() + columns - 1) / columns;
    return static_cast<qreal>(rows) * rowHeight + sheet.scaled(10);
}

qreal quizRows(Sheet &sheet, qreal y, const WorksheetReport &report)
{
    const qreal top = y;
    for (std::size_t i = 0; i < report.quiz.size(); ++i) {
        const auto &question = report.quiz[i];
        sheet.text(margin, y, indent, numbered(i), small, 1);
        y += sheet.text(margin + indent, y, contentWidth - indent,
                        QStringLiteral("Hvad betyder »%1«?").arg(cleaned(question.word)), bold, 2);
        for (std::size_t option = 0; option < question.options.size(); ++option) {
            const qreal box = sheet.scaled(11);
            sheet.box({margin + indent, y + sheet.scaled(2), box, box}, 2, ink::paper, ink::soft, 0.9);
            sheet.text(margin + indent + 18, y, 16, QString::fromLatin1(optionMarks[option]), small, 1);
            y += sheet.text(margin + indent + 36, y, contentWidth - indent - 36, cleaned(question.options[option]),
                            plain, 2);
        }
        y += sheet.scaled(5);
    }
    return y - top;
}

qreal keyLine(Sheet &sheet, qreal y, const QString &title, const QStringList &answers)
{
    if (answers.isEmpty())
        return 0;
    qreal height = sheet.text(margin, y, contentWidth, title, bold, 1);
    height += sheet.text(margin, y + height, contentWidth, answers.join(QStringLiteral("    ")), plain, manyLines);
    return height + sheet.scaled(12);
}

QStringList pairKeys(const WorksheetReport::Pairs &pairs)
{
    QStringList keys;
    for (std::size_t i = 0; i < pairs.key.size(); ++i)
        keys << numbered(i) + QLatin1Char(' ') + letter(pairs.key[i]);
    return keys;
}
} // namespace

qreal drawWorksheetWords(Sheet &sheet, const WorksheetReport &report)
{
    qreal y = titleLines(sheet, report, {});
    y += nameLine(sheet, y);
    y += heading(sheet, y, QStringLiteral("Ordene"), QStringLiteral("Læs ordene højt. Brug hvert ord i en sætning."));
    const bool isTranslated =
        std::ranges::any_of(report.words, [](const auto &word) { return !word.translation.empty(); });
    for (const auto &word : report.words)
        y += wordRow(sheet, y, word, isTranslated);
    y += sheet.scaled(14);
    if (report.meanings.left.size() > 1) {
        y += heading(sheet, y, QStringLiteral("1. Hvad hører sammen?"),
                     QStringLiteral("Fold papiret, så du ikke ser listen. Tegn en streg fra ordet til betydningen."));
        y += pairRows(sheet, y, report.meanings, 150);
    }
    return y;
}

qreal drawWorksheetExercises(Sheet &sheet, const WorksheetReport &report)
{
    qreal y = 40;
    if (!report.gaps.empty()) {
        y += heading(sheet, y, QStringLiteral("2. Hvilket ord mangler?"),
                     QStringLiteral("Skriv ordene i sætningerne. Hvert ord skal bruges én gang."));
        y += gapRows(sheet, y, report);
    }
    if (report.compounds.left.size() > 1) {
        y += heading(sheet, y, QStringLiteral("3. Sæt ordene sammen"),
                     QStringLiteral("Tegn en streg mellem de to dele. Sig ordet højt."));
        y += pairRows(sheet, y, report.compounds, 200);
    }
    if (!report.nouns.empty()) {
        y += heading(sheet, y, QStringLiteral("4. En eller et?"), QStringLiteral("Skriv en eller et foran ordet."));
        y += nounRows(sheet, y, report);
    }
    if (!report.quiz.empty()) {
        y += heading(sheet, y, QStringLiteral("5. Tipskupon"),
                     QStringLiteral("Sæt ét kryds ved hvert ord: 1, X eller 2."));
        y += quizRows(sheet, y, report);
    }
    return y;
}

qreal drawWorksheetKey(Sheet &sheet, const WorksheetReport &report)
{
    qreal y = titleLines(sheet, report, QStringLiteral(": svar"));
    y += sheet.text(margin, y, contentWidth, QStringLiteral("Til læreren, eller når opgaverne er lavet."), small, 1) +
         sheet.scaled(12);
    y += keyLine(sheet, y, QStringLiteral("1. Hvad hører sammen?"), pairKeys(report.meanings));
    QStringList gaps;
    for (std::size_t i = 0; i < report.gaps.size(); ++i)
        gaps << numbered(i) + QLatin1Char(' ') + cleaned(report.gaps[i].answer);
    y += keyLine(sheet, y, QStringLiteral("2. Hvilket ord mangler?"), gaps);
    QStringList compounds = pairKeys(report.compounds);
    for (qsizetype i = 0; i < compounds.size(); ++i)
        compounds[i] += QStringLiteral(" (%1)").arg(cleaned(report.compoundWords[static_cast<std::size_t>(i)]));
    y += keyLine(sheet, y, QStringLiteral("3. Sæt ordene sammen"), compounds);
    QStringList nouns;
    for (const auto &noun : report.nouns)
        nouns << cleaned(noun.article + " " + noun.word);
    y += keyLine(sheet, y, QStringLiteral("4. En eller et?"), nouns);
    QStringList quiz;
    for (std::size_t i = 0; i < report.quiz.size(); ++i)
        quiz << numbered(i) + QLatin1Char(' ') + QString::fromLatin1(optionMarks[report.quiz[i].key]);
    y += keyLine(sheet, y, QStringLiteral("5. Tipskupon"), quiz);
    return y;
}

} // namespace fagdansk::reports
