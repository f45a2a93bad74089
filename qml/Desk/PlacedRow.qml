import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A screening on the common scale; an earlier one with what has changed since.
Column {
    id: row
    required property var one
    spacing: 2

    Item {
        width: parent.width
        height: Math.max(title.implicitHeight, 28)
        Words {
            id: title
            desk: true
            anchors.left: parent.left
            anchors.right: figure.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            lineHeight: 1
            text: row.one.current ? qsTr("Denne screening") : qsTr("Form %1 · %2").arg(row.one.formLetter).arg(row.one.day)
            font.weight: row.one.current ? Font.DemiBold : Font.Normal
        }
        Words {
            id: figure
            objectName: row.objectName + "-figure"
            desk: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            lineHeight: 1
            text: row.one.placed ? "\u2066%1 ± %2\u2069".arg(row.one.scale.toLocaleString(Qt.locale(), "f", 0))
                .arg(row.one.error.toLocaleString(Qt.locale(), "f", 0)) : "–"
        }
    }
    Words {
        objectName: row.objectName + "-change"
        desk: true
        soft: true
        visible: text.length > 0
        width: parent.width
        text: switch (row.one.change) {
            case PlacedItem.Better: return qsTr("Fremgangen siden da er større end usikkerheden.")
            case PlacedItem.Worse: return qsTr("Tilbagegangen siden da er større end usikkerheden.")
            case PlacedItem.Unclear: return qsTr("Forskellen er ikke større end usikkerheden. Den kan være tilfældig.")
            default: return ""
        }
        font.pixelSize: 16
    }
}
