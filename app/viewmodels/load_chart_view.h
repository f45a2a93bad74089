// A load chart as it is riveted to a truck: what may be lifted, by how far out the load's centre of gravity lies, one
// curve a lifting height.
#pragma once

#include "app/viewmodels/task_item.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace fagdansk::viewmodels {

class LoadChartView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fagdansk::viewmodels::LoadChartItem chart MEMBER m_chart WRITE setChart NOTIFY changed FINAL)
    /// Shows the point that was asked for.
    Q_PROPERTY(bool marked MEMBER m_marked WRITE setMarked NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor grid MEMBER m_grid WRITE setGrid NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent MEMBER m_accent WRITE setAccent NOTIFY changed FINAL)
    Q_PROPERTY(QString fontFamily MEMBER m_fontFamily WRITE setFontFamily NOTIFY changed FINAL)

public:
    explicit LoadChartView(QQuickItem *parent = nullptr);

    void setChart(const LoadChartItem &chart);
    void setMarked(bool marked);
    void setInk(const QColor &ink);
    void setGrid(const QColor &grid);
    void setAccent(const QColor &accent);
    void setFontFamily(const QString &family);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <class Value>
    void set(Value &value, const Value &wanted);

    LoadChartItem m_chart;
    bool m_marked = false;
    QColor m_ink;
    QColor m_grid;
    QColor m_accent;
    QString m_fontFamily;
};

} // namespace fagdansk::viewmodels
