#include "app/reports/profile_rows.h"

#include <algorithm>
#include <cmath>

namespace fagdansk::reports {
namespace {

constexpr qreal titleColumn = 148; // points

bool isShown(const std::optional<double> &value)
{
    return value && std::isfinite(*value);
}
qreal clamped(double share)
{
    return std::clamp(share, 0.0, 1.0);
}
/// Rounded down, as in the reasons: what lies below a cut-off must not read as if it reached it.
QString percent(double share)
{
    return QString::number(static_cast<int>(std::floor(clamped(share) * 100 + 1e-9)));
}

void drawBar(Sheet &sheet, const QRectF &track, double share)
{
    sheet.box(track, track.height() / 2, ink::side, ink::line, 0.6);
    // Never narrower than its own ends, else a small share is drawn as a sliver that leaves the track.
    const qreal width = std::max(track.width() * clamped(share), track.height());
    if (share > 0)
        sheet.box({track.left(), track.top(), width, track.height()}, track.height() / 2, ink::accent);
}

void drawWhisker(Sheet &sheet, const QRectF &track, double share, double error)
{
    const qreal from = track.left() + track.width() * clamped(share - error);
    const qreal to = track.left() + track.width() * clamped(share + error);
    const qreal y = track.center().y();
    const qreal cap = track.height() * 0.24;
    // A rim of paper first, so that the mark stands out from the bar as well as from the track.
    for (const auto &[colour, width] : {std::pair{ink::paper, 3.4}, std::pair{ink::text, 1.3}}) {
        sheet.line({from, y}, {to, y}, colour, width);
        sheet.line({from, y - cap}, {from, y + cap}, colour, width);
        sheet.line({to, y - cap}, {to, y + cap}, colour, width);
    }
}

void drawCutOff(Sheet &sheet, const ReportWords &words, const QRectF &track, double cutOff)
{
    const qreal x = track.left() + track.width() * clamped(cutOff);
    sheet.line({x, track.top() - 3}, {x, track.bottom() + 3}, ink::paper, 3.2);
    sheet.line({x, track.top() - 3}, {x, track.bottom() + 3}, ink::text, 1.3);
    const QString label = words(QT_TRANSLATE_NOOP("reports", "grænse %1 %")).arg(percent(cutOff));
    const qreal half = 60;
    // Near the ends the label moves in, so that it stays over the bar.
    const TextStyle style{.size = 8, .colour = ink::soft, .edge = Edge::Centre};
    const qreal labelHalf = sheet.textWidth(label, style, 2 * half) / 2;
    const qreal centre = std::clamp(x, track.left() + labelHalf, track.right() - labelHalf);
    sheet.text(centre - half, track.top() - 4 - sheet.scaled(8 * 1.35), 2 * half, label, style, 1);
}

QString pointsText(const ReportWords &words, const ReportPart &part)
{
    if (!isShown(part.share))
        return words(QT_TRANSLATE_NOOP("reports", "Ikke taget"));
    return words(QT_TRANSLATE_NOOP("reports", "%1 af %2 point · %3 %"))
        .arg(QString::number(part.points), QString::number(part.maximum), percent(*part.share));
}

} // namespace

qreal drawProfileRow(Sheet &sheet, const ReportWords &words, const ReportPart &part, QRectF place, int maxLines)
{
    const qreal labelRoom = sheet.scaled(8 * 1.35) + 4;
    const QRectF track(place.left() + titleColumn, place.top() + labelRoom, place.width() - titleColumn,
                       sheet.scaled(14));
    qreal left = place.top() + labelRoom - sheet.scaled(2);
    left += sheet.text(place.left(), left, titleColumn - 14, cleaned(part.title),
                       {.size = 11.5, .weight = QFont::DemiBold}, 2);
    left +=
        sheet.text(place.left(), left, titleColumn - 14, pointsText(words, part), {.size = 9, .colour = ink::soft}, 1);
    drawBar(sheet, track, isShown(part.share) ? clamped(*part.share) : 0);
    if (isShown(part.cutOff))
        drawCutOff(sheet, words, track, *part.cutOff);
    if (isShown(part.share) && isShown(part.standardError))
        drawWhisker(sheet, track, *part.share, std::abs(*part.standardError));
    qreal right = track.bottom() + sheet.scaled(4);
    right += sheet.text(track.left(), right, track.width(), cleaned(part.sentence),
                        {.size = 10.5, .face = Face::Reading, .lineHeight = 1.4}, maxLines);
    return std::max(left, right) - place.top();
}

qreal drawProfileLegend(Sheet &sheet, const ReportWords &words, QRectF place)
{
    const QString text = words(QT_TRANSLATE_NOOP(
        "reports", "Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse."));
    return sheet.text(place.left() + titleColumn, place.top(), place.width() - titleColumn, text,
                      {.size = 8, .colour = ink::soft}, 2);
}

} // namespace fagdansk::reports
