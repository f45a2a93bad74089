#include "app/reports/screening_page.h"

#include "app/reports/chips.h"
#include "app/reports/profile_rows.h"

#include <QStringList>

#include <cmath>

namespace fagdansk::reports {
namespace {

constexpr qreal margin = 48;
constexpr qreal contentWidth = pageWidth - 2 * margin;
constexpr qsizetype startingWords = 10;

constexpr auto moreItems = QT_TRANSLATE_NOOP("reports", "og %1 til (forkortet)");

const TextStyle heading{.size = 12.5, .weight = QFont::DemiBold};
const TextStyle body{.size = 10.5, .face = Face::Reading, .lineHeight = 1.4};
const TextStyle quiet{.size = 8.5, .colour = ink::soft};

QStringList cleanedList(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list << cleaned(value);
    list.removeAll(QString());
    return list;
}

/// A place on the page with the tools to fill it: `y` runs downwards.
struct Flow
{
    Sheet &sheet;
    const ReportWords &words;
    Room room;
    qreal x = margin;
    qreal width = contentWidth;
    qreal y = 0;

    void gap(qreal points) { y += sheet.scaled(points); }
    void text(const QString &text, const TextStyle &style, int maxLines)
    {
        y += sheet.text(x, y, width, text, style, maxLines);
    }
    void bullets(const QStringList &items);
};

void Flow::bullets(const QStringList &items)
{
    const qreal indent = sheet.scaled(11);
    const qsizetype shown = std::min<qsizetype>(room.maxItems, items.size());
    for (const QString &item : items.first(shown)) {
        const qreal dot = sheet.scaled(3);
        const qreal middle = y + sheet.scaled(body.size * body.lineHeight) / 2;
        sheet.box({x + 1, middle - dot / 2, dot, dot}, dot / 2, ink::accent);
        y += sheet.text(x + indent, y, width - indent, item, body, room.maxLines);
    }
    if (shown < items.size())
        text(words(moreItems).arg(items.size() - shown), quiet, 1);
}

void drawHead(Flow &flow, const ScreeningReport &report)
{
    flow.y = 40;
    flow.text(cleaned(report.centre), {.size = 9.5, .weight = QFont::Medium, .colour = ink::soft}, 1);
    flow.gap(4);
    flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Fagsproglig screening")),
              {.size = 25, .weight = QFont::DemiBold, .lineHeight = 1.25}, 1);
    QString subtitle = flow.words.inside(report.trade);
    if (!report.form.empty())
        subtitle =
            flow.words(QT_TRANSLATE_NOOP("reports", "%1, form %2")).arg(subtitle, flow.words.inside(report.form));
    flow.text(subtitle, {.size = 12.5, .colour = ink::soft}, 1);
}

void drawWho(Flow &flow, const ScreeningReport &report)
{
    const std::pair<QString, QString> fields[] = {
        {flow.words(QT_TRANSLATE_NOOP("reports", "Deltager")), cleaned(report.participant)},
        {flow.words(QT_TRANSLATE_NOOP("reports", "Lærer")), cleaned(report.teacher)},
        {flow.words(QT_TRANSLATE_NOOP("reports", "Dato")), flow.words.date(report.date)},
    };
    const qreal padding = 12;
    const qreal column = (contentWidth - 2 * padding) / 3;
    const auto draw = [&](Sheet &sheet) {
        qreal bottom = flow.y;
        for (int i = 0; i < 3; ++i) {
            const qreal x = margin + padding + i * column;
            qreal y = flow.y + sheet.scaled(8);
            y += sheet.text(x, y, column - 10, fields[i].first, quiet, 1);
            y += sheet.text(x, y, column - 10, fields[i].second, {.size = 11.5, .weight = QFont::Medium}, 2);
            bottom = std::max(bottom, y + sheet.scaled(8));
        }
        return bottom;
    };
    Sheet measuring = flow.sheet.measuring();
    const qreal bottom = draw(measuring);
    flow.sheet.box({margin, flow.y, contentWidth, bottom - flow.y}, 9, ink::side);
    draw(flow.sheet);
    flow.y = bottom;
}

void drawProfile(Flow &flow, const ScreeningReport &report)
{
    flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Profil")), heading, 1);
    for (const ReportPart *part : {&report.everyday, &report.terms, &report.technical}) {
        flow.y += drawProfileRow(flow.sheet, flow.words, *part, {margin, flow.y, contentWidth, 0}, flow.room.maxLines);
        flow.gap(4);
    }
    flow.y += drawProfileLegend(flow.sheet, flow.words, {margin, flow.y, contentWidth, 0});
}

void drawNotes(Flow &flow, const QString &title, const std::vector<std::string> &notes)
{
    const QStringList items = cleanedList(notes);
    if (items.isEmpty())
        return;
    flow.gap(5);
    flow.text(title, {.size = 9.5, .weight = QFont::DemiBold}, 1);
    flow.bullets(items);
}

void fillRecommendation(Flow &flow, const Recommendation &recommendation)
{
    flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Anbefaling: programmets forslag")), quiet, 1);
    flow.text(cleaned(recommendation.title),
              {.size = 15, .weight = QFont::DemiBold, .colour = ink::accent, .lineHeight = 1.3},
              std::min(3, flow.room.maxLines));
    flow.gap(3);
    flow.bullets(cleanedList(recommendation.reasons));
    drawNotes(flow, flow.words(QT_TRANSLATE_NOOP("reports", "Tæt på en grænse")), recommendation.nearCut);
    drawNotes(flow, flow.words(QT_TRANSLATE_NOOP("reports", "Mangler")), recommendation.missing);
}

void drawRecommendation(Flow &flow, const Recommendation &recommendation)
{
    const qreal padding = 14;
    const qreal top = flow.y;
    const auto fill = [&](Sheet &sheet) {
        Flow inner{sheet, flow.words, flow.room, margin + padding, contentWidth - 2 * padding, top + sheet.scaled(10)};
        fillRecommendation(inner, recommendation);
        return inner.y + sheet.scaled(10);
    };
    Sheet measuring = flow.sheet.measuring();
    const qreal bottom = fill(measuring);
    flow.sheet.box({margin, top, contentWidth, bottom - top}, 9, ink::paper, ink::accent, 1.2);
    fill(flow.sheet);
    flow.y = bottom;
}

struct DecisionLines
{
    Flow &flow;
    int limit() const { return flow.room.maxLines; }
    void operator()(const Undecided &) const
    {
        flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Læreren har ikke besluttet endnu.")), body, 1);
    }
    void operator()(const Confirmed &confirmed) const
    {
        flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Forslaget er bekræftet af %1, %2."))
                      .arg(flow.words.inside(confirmed.teacher), flow.words.date(confirmed.date)),
                  body, limit());
    }
    void operator()(const Overridden &overridden) const
    {
        flow.text(cleaned(overridden.outcome), {.size = 12, .weight = QFont::DemiBold}, limit());
        flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Begrundelse: %1")).arg(flow.words.inside(overridden.reason)),
                  body, limit());
        flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Valgt af %1, %2, i stedet for programmets forslag."))
                      .arg(flow.words.inside(overridden.teacher), flow.words.date(overridden.date)),
                  quiet, limit());
    }
};

void drawDecision(Flow &flow, const Decision &decision)
{
    flow.text(flow.words(QT_TRANSLATE_NOOP("reports", "Lærerens beslutning")), heading, 1);
    std::visit(DecisionLines{flow}, decision);
}

/// Two columns side by side; a side with nothing to say leaves the other the whole width.
template <class Left, class Right>
void drawPair(Flow &flow, bool hasLeft, Left left, bool hasRight, Right right)
{
    const qreal gutter = 24;
    const qreal width = hasLeft && hasRight ? (contentWidth - gutter) / 2 : contentWidth;
    Flow first{flow.sheet, flow.words, flow.room, margin, width, flow.y};
    Flow second{flow.sheet, flow.words, flow.room, hasLeft ? margin + width + gutter : margin, width, flow.y};
    if (hasLeft)
        left(first);
    if (hasRight)
        right(second);
    flow.y = std::max(first.y, second.y);
}

void drawWords(Flow &flow, const ScreeningReport &report)
{
    const QStringList start = cleanedList(report.wordsToStartWith).mid(0, startingWords);
    const QStringList recognised = cleanedList(report.recognisedNotExplained);
    const auto column = [](Flow &side, const QString &title, const QStringList &list, ChipStyle style) {
        style.maxChips = side.room.maxItems;
        side.text(title, heading, 2);
        side.gap(4);
        side.y += drawChips(side.sheet, {side.x, side.y}, side.width, list, style, side.words(moreItems));
    };
    drawPair(
        flow, !start.isEmpty(),
        [&](Flow &side) {
            const bool ten = start.size() == startingWords;
            column(side,
                   side.words(ten ? QT_TRANSLATE_NOOP("reports", "Ti ord at begynde med")
                                  : QT_TRANSLATE_NOOP("reports", "Ord at begynde med")),
                   start, {ink::paper, ink::accent});
        },
        !recognised.isEmpty(),
        [&](Flow &side) {
            column(side, side.words(QT_TRANSLATE_NOOP("reports", "Kendes, men kan ikke forklares endnu")), recognised,
                   {ink::side, ink::line});
        });
}

void drawEvidence(Flow &flow, const ScreeningReport &report)
{
    QStringList times;
    for (const ReadingTime &time : report.readingTimes) {
        if (!std::isfinite(time.secondsPer100Words))
            continue;
        times << flow.words(QT_TRANSLATE_NOOP("reports", "%1: %2 sekunder pr. 100 ord"))
                     .arg(flow.words.inside(time.text), QString::number(time.secondsPer100Words, 'f', 0));
    }
    const QStringList remarks = cleanedList(report.remarks);
    drawPair(
        flow, !times.isEmpty(),
        [&](Flow &side) {
            side.text(side.words(QT_TRANSLATE_NOOP("reports", "Læsetid")), heading, 1);
            side.bullets(times);
        },
        !remarks.isEmpty(),
        [&](Flow &side) {
            side.text(side.words(QT_TRANSLATE_NOOP("reports", "Bemærkninger")), heading, 1);
            side.bullets(remarks);
        });
}

void drawFoot(Sheet &sheet, const ReportWords &words, const ScreeningReport &report)
{
    qreal y = contentBottom + 14;
    sheet.line({margin, y}, {margin + contentWidth, y}, ink::line, 1);
    y += 8;
    y += sheet.text(margin, y, contentWidth,
                    words(QT_TRANSLATE_NOOP("reports", "Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.")),
                    {.size = 10, .weight = QFont::DemiBold}, 1);
    const QString versions = words(QT_TRANSLATE_NOOP("reports", "Regler %1 · Indhold %2 · Fagdansk %3"))
                                 .arg(words.inside(report.rulesVersion), words.inside(report.packVersion),
                                      words.inside(report.programVersion));
    const QString principle = words(QT_TRANSLATE_NOOP("reports", "Programmet foreslår. Læreren beslutter."));
    sheet.text(margin, y, contentWidth * 0.5, principle, quiet, 1);
    sheet.text(margin + contentWidth * 0.5, y, contentWidth * 0.5, versions,
               {.size = quiet.size, .colour = ink::soft, .edge = Edge::Trailing}, 1);
}

} // namespace

qreal drawScreeningPage(Sheet &sheet, const ReportWords &words, const ScreeningReport &report, Room room)
{
    Flow flow{sheet, words, room};
    const auto section = [&](auto draw, const auto &data) {
        const qreal before = flow.y;
        flow.gap(13);
        const qreal start = flow.y;
        draw(flow, data);
        if (flow.y == start) // nothing to say leaves no gap
            flow.y = before;
    };
    drawHead(flow, report);
    section(drawWho, report);
    section(drawProfile, report);
    section(drawRecommendation, report.recommendation);
    section(drawDecision, report.decision);
    section(drawWords, report);
    section(drawEvidence, report);
    drawFoot(sheet, words, report);
    return flow.y;
}

} // namespace fagdansk::reports
