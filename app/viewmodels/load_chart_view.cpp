#include "app/viewmodels/load_chart_view.h"

#include "wordlists/drill/load_question.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace fagdansk::viewmodels {
namespace {
constexpr int centreStepMm = 100;
constexpr int centresShown = 5; ///< beyond the chart's own
constexpr int finestLoadStepKg = 100;
constexpr int mostLoadLines = 10;
constexpr qreal leftRoom = 76;
constexpr qreal rightRoom = 104;
constexpr qreal topRoom = 34;
constexpr qreal bottomRoom = 62;
constexpr int fontPixels = 17;

/// The chart's numbers on the item's pixels.
class Plot
{
public:
    Plot(const LoadChartItem &chart, const QSizeF &size)
        : m_area(leftRoom, topRoom, size.width() - leftRoom - rightRoom, size.height() - topRoom - bottomRoom),
          m_firstMm(chart.centreMm),
          m_lastMm(chart.centreMm + centresShown * centreStepMm),
          m_step(finestLoadStepKg)
    {
        const int heaviest = *std::ranges::max_element(chart.loadsKg);
        while (heaviest / m_step >= mostLoadLines) {
            m_step *= 2;
        }
        m_mostKg = (heaviest / m_step + 1) * m_step;
    }

    const QRectF &area() const { return m_area; }
    int firstMm() const { return m_firstMm; }
    int lastMm() const { return m_lastMm; }
    int stepKg() const { return m_step; }
    int mostKg() const { return m_mostKg; }
    qreal x(int centreMm) const
    {
        return m_area.left() + m_area.width() * (centreMm - m_firstMm) / (m_lastMm - m_firstMm);
    }
    qreal y(double kg) const { return m_area.bottom() - m_area.height() * kg / m_mostKg; }

private:
    QRectF m_area;
    int m_firstMm;
    int m_lastMm;
    int m_step;
    int m_mostKg = 0;
};

QString number(int value)
{
    return QString::fromStdString(drill::danishNumber(value));
}

double capacity(const LoadChartItem &item, int level, int centreMm)
{
    const glossary::LoadChart chart{{}, {}, item.axleMm, item.centreMm, {}};
    return drill::capacityKg(chart, {item.heightsMm.at(level), item.loadsKg.at(level)}, centreMm);
}

void drawGrid(QPainter &painter, const Plot &plot, const QColor &ink, const QColor &grid)
{
    const auto &area = plot.area();
    for (int mm = plot.firstMm(); mm <= plot.lastMm(); mm += centreStepMm) {
        painter.setPen(QPen(grid, 1.5));
        painter.drawLine(QPointF(plot.x(mm), area.top()), QPointF(plot.x(mm), area.bottom()));
        painter.setPen(ink);
        painter.drawText(QRectF(plot.x(mm) - 40, area.bottom() + 6, 80, 24), Qt::AlignCenter, number(mm));
    }
    for (int kg = 0; kg <= plot.mostKg(); kg += plot.stepKg()) {
        painter.setPen(QPen(grid, 1.5));
        painter.drawLine(QPointF(area.left(), plot.y(kg)), QPointF(area.right(), plot.y(kg)));
        painter.setPen(ink);
        painter.drawText(QRectF(0, plot.y(kg) - 12, area.left() - 10, 24), Qt::AlignRight | Qt::AlignVCenter,
                         number(kg));
    }
    painter.setPen(ink);
    painter.drawText(QRectF(0, 2, area.left() - 10, 24), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("kg"));
    painter.drawText(QRectF(area.left(), area.bottom() + 32, area.width(), 26), Qt::AlignCenter,
                     QStringLiteral("Tyngdepunkt, mm fra gaflernes ryg"));
}

/// Each curve is told apart by its dashes as well as by the height written at its end.
void drawCurves(QPainter &painter, const Plot &plot, const LoadChartItem &chart, const QColor &ink)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    for (int level = 0; level < chart.heightsMm.size(); ++level) {
        QPolygonF curve;
        for (int mm = plot.firstMm(); mm <= plot.lastMm(); mm += centreStepMm / 4) {
            curve << QPointF(plot.x(mm), plot.y(capacity(chart, level, mm)));
        }
        painter.setPen(QPen(ink, 3, styles[level % std::ssize(styles)], Qt::RoundCap));
        painter.drawPolyline(curve);
        painter.setPen(ink);
        painter.drawText(QRectF(plot.area().right() + 8, curve.last().y() - 13, rightRoom - 8, 26),
                         Qt::AlignLeft | Qt::AlignVCenter, number(chart.heightsMm.at(level)));
    }
    painter.drawText(QRectF(plot.area().right() + 8, 2, rightRoom - 8, 24), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("løft, mm"));
}

void drawMark(QPainter &painter, const Plot &plot, const LoadChartItem &chart, const QColor &accent)
{
    const QPointF at(plot.x(chart.askedCentreMm), plot.y(capacity(chart, chart.askedLevel, chart.askedCentreMm)));
    painter.setPen(QPen(accent, 3));
    painter.drawLine(at, QPointF(at.x(), plot.area().bottom()));
    painter.drawLine(at, QPointF(plot.area().left(), at.y()));
    painter.setBrush(accent);
    painter.drawEllipse(at, 8, 8);
}
} // namespace

LoadChartView::LoadChartView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <class Value>
void LoadChartView::set(Value &value, const Value &wanted)
{
    if (!(value == wanted)) {
        value = wanted;
        update();
        Q_EMIT changed();
    }
}

// clang-format off
void LoadChartView::setChart(const LoadChartItem &chart) { set(m_chart, chart); }
void LoadChartView::setMarked(bool marked) { set(m_marked, marked); }
void LoadChartView::setInk(const QColor &ink) { set(m_ink, ink); }
void LoadChartView::setGrid(const QColor &grid) { set(m_grid, grid); }
void LoadChartView::setAccent(const QColor &accent) { set(m_accent, accent); }
void LoadChartView::setFontFamily(const QString &family) { set(m_fontFamily, family); }
// clang-format on

void LoadChartView::paint(QPainter *painter)
{
    if (m_chart.heightsMm.isEmpty() || m_chart.heightsMm.size() != m_chart.loadsKg.size()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font(m_fontFamily);
    font.setPixelSize(fontPixels);
    painter->setFont(font);
    const Plot plot(m_chart, size());
    drawGrid(*painter, plot, m_ink, m_grid);
    drawCurves(*painter, plot, m_chart, m_ink);
    if (m_marked) {
        drawMark(*painter, plot, m_chart, m_accent);
    }
}

} // namespace fagdansk::viewmodels
