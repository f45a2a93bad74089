pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Four pictures, one of them right; digits 1-4 choose. Nothing here has to be read.
FocusScope {
    id: pictures
    required property DrillModel drill
    required property real wide
    readonly property real side: Math.min(232, (wide - 3 * grid.spacing) / 4)
    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    function takeFocus() { repeater.itemAt(0)?.forceActiveFocus() }

    Keys.forwardTo: [arrows]
    ArrowKeys {
        id: arrows
        items: repeater
        columns: 4
    }
    Row {
        id: grid
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: 20
        Repeater {
            id: repeater
            model: pictures.drill.options
            Pressable {
                id: option
                required property string modelData
                required property int index
                readonly property bool chosen: pictures.drill.chosen === index
                readonly property bool correct: pictures.drill.right === index
                readonly property bool passed: pictures.drill.right >= 0 && chosen && !correct
                objectName: "drill-option-" + index
                width: pictures.side
                height: pictures.side
                enabled: pictures.drill.phase === DrillModel.Asking
                opacity: pictures.drill.right >= 0 && !correct && !chosen ? 0.55 : 1
                text: qsTr("Billede %1").arg(index + 1)
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onClicked: pictures.drill.choose(index)
                TermPicture {
                    anchors.fill: parent
                    name: option.modelData
                    border.width: option.chosen || option.correct ? 6 : 2
                    border.color: option.correct ? Theme.foundInk : option.passed ? Theme.amberInk
                                : option.chosen || option.hovered ? Theme.accent : Theme.line
                    Accessible.ignored: true
                    FocusRing { control: option }
                }
                Rectangle {
                    x: 12
                    y: 12
                    width: 40
                    height: 40
                    radius: 20
                    color: option.correct ? Theme.foundInk : Theme.panel
                    border.width: Theme.stroke
                    border.color: option.correct ? Theme.foundInk : option.passed ? Theme.amberInk : Theme.border
                    Icon {
                        anchors.centerIn: parent
                        visible: option.correct
                        name: "check"
                        size: 24
                        color: Theme.found
                    }
                    Text {
                        anchors.centerIn: parent
                        visible: !option.correct
                        text: option.index + 1
                        color: Theme.softInk
                        font.family: Theme.reading
                        font.pixelSize: 22
                    }
                }
            }
        }
    }
}
