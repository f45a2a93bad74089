pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The end of a session: what was done, the words worth another look, and one way home.
FocusScope {
    id: summary
    required property AppModel app
    required property DrillModel drill
    objectName: "drill-summary"
    Component.onCompleted: home.forceActiveFocus()

    Flickable {
        id: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bottomLine.top
        contentHeight: Math.max(height, column.height + 64)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        T.ScrollBar.vertical: SlimScrollBar {}
        Column {
            id: column
            x: (page.width - width) / 2
            y: Math.max(32, (page.height - height) / 2)
            width: Math.min(page.width - 96, 1040)
            spacing: 32
            Words {
                objectName: "drill-done"
                width: parent.width
                heading: true
                font.pixelSize: 48
                lineHeight: 0.85
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Du er færdig.")
            }
            Row {
                id: figures
                readonly property real share: (width - 2 * spacing) / 3
                width: parent.width
                visible: summary.drill.answered > 0
                spacing: 24
                DrillFigure { width: figures.share; objectName: "drill-answered"; value: summary.drill.answered; caption: qsTr("svar") }
                DrillFigure { width: figures.share; objectName: "drill-new"; value: summary.drill.newWords; caption: qsTr("nye ord") }
                DrillFigure { width: figures.share; objectName: "drill-firm"; value: summary.drill.firmWords; caption: qsTr("ord sidder fast"); firm: true }
            }
            Words {
                objectName: "drill-nothing"
                width: parent.width
                visible: summary.drill.answered === 0
                horizontalAlignment: Text.AlignHCenter
                soft: true
                text: qsTr("Du kan øve igen, når du vil.")
            }
            Words {
                width: parent.width
                visible: summary.drill.hardest.length > 0
                lineHeight: 0.9
                horizontalAlignment: Text.AlignHCenter
                soft: true
                text: qsTr("De her ord kommer snart igen:")
            }
            Grid {
                id: cards
                width: parent.width
                columns: 2
                columnSpacing: 16
                rowSpacing: 16
                Repeater {
                    model: summary.drill.hardest
                    DrillWordCard {
                        width: (cards.width - cards.columnSpacing) / 2
                        speaker: summary.app.speaker
                        voice: summary.app.voice
                    }
                }
            }
        }
    }
    Item {
        id: bottomLine
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 128
        BigButton {
            id: home
            objectName: "drill-home"
            anchors.horizontalCenter: parent.horizontalCenter
            y: 16
            height: 72
            width: Math.max(implicitWidth, 280)
            focus: true
            primary: true
            text: qsTr("Til forsiden")
            onClicked: summary.drill.leave()
        }
    }
}
