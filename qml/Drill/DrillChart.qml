import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A load chart beside what is asked about it.
FocusScope {
    id: reading
    required property AppModel app
    required property DrillModel drill
    required property bool low
    required property real room
    implicitHeight: Math.max(chart.height, side.height)
    function takeFocus() { choices.takeFocus() }

    Row {
        width: parent.width
        spacing: 24
        Panel {
            id: chart
            width: Math.min(660, reading.width * 0.53)
            height: Math.max(300, Math.min(460, reading.room))
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Accessible.role: Accessible.Graphic
            Accessible.name: reading.drill.task.chart.title
            Words {
                id: title
                objectName: "drill-chart-title"
                desk: true
                x: 24
                y: 12
                text: reading.drill.task.chart.title
            }
            LoadChartView {
                objectName: "drill-chart"
                anchors.fill: parent
                anchors.topMargin: title.y + title.height + 2
                anchors.leftMargin: 12
                anchors.bottomMargin: 8
                chart: reading.drill.task.chart
                marked: reading.drill.phase === DrillModel.Answered
                ink: Theme.ink
                grid: Theme.line
                accent: Theme.accent
                fontFamily: Theme.ui
            }
        }
        Column {
            id: side
            width: reading.width - chart.width - 24
            spacing: reading.low ? 8 : 16
            DrillPrompt {
                width: parent.width
                app: reading.app
                drill: reading.drill
                fontSize: reading.room < 520 ? 24 : 28
            }
            DrillChoices {
                id: choices
                drill: reading.drill
                sentences: false
                low: reading.low
                width: parent.width
            }
        }
    }
}
