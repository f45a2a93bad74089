pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A compound with its joints shown; the part that is asked about is underlined.
Row {
    id: parts
    required property AppModel app
    required property DrillModel drill
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: drill.slotItems.map(part => part.text).join(" ") + ". " + (drill.slotItems[drill.task.askedPart]?.text ?? "")
    Repeater {
        model: parts.drill.slotItems
        Row {
            id: part
            required property var modelData
            required property int index
            readonly property bool asked: index === parts.drill.task.askedPart
            anchors.verticalCenter: parent.verticalCenter
            component Piece: Words {
                font.pixelSize: 44
                lineHeight: 0.85
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Piece { text: part.modelData.link }
            Piece {
                soft: true
                visible: part.index > 0 && part.modelData.link !== "-"
                text: "·"
                leftPadding: 4
                rightPadding: 4
            }
            Piece {
                objectName: part.asked ? "drill-asked-part" : ""
                text: part.modelData.text
                color: part.asked ? Theme.accent : Theme.ink
                font.underline: part.asked
            }
        }
    }
    Item { width: 20; height: 1 }
    DrillSound {
        objectName: "drill-part-sound"
        anchors.verticalCenter: parent.verticalCenter
        speaker: parts.app.speaker
        danish: parts.drill.say
        term: parts.drill.term
    }
}
