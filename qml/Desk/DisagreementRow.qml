pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// An answer with two different marks, and the three keys to settle it.
Column {
    id: row
    required property var one
    readonly property var says: [qsTr("ikke forklaret"), qsTr("delvist"), qsTr("forklaret")]
    signal settled(int mark)
    spacing: 12

    function gave(teacher: string, mark: int): string {
        return qsTr("%1 gav %2").arg("\u2068" + teacher + "\u2069").arg(mark.toLocaleString(Qt.locale(), "f", 0))
    }

    Words {
        desk: true
        soft: true
        width: parent.width
        text: row.one.prompt
        LayoutMirroring.enabled: false
        horizontalAlignment: Text.AlignLeft
    }
    Words {
        objectName: row.objectName + "-answer"
        width: parent.width
        text: row.one.answer
        font.pixelSize: 22
        lineHeight: 1.2
        LayoutMirroring.enabled: false
        horizontalAlignment: Text.AlignLeft
    }
    Words {
        objectName: row.objectName + "-marks"
        desk: true
        width: parent.width
        text: [row.gave(row.one.firstTeacher, row.one.first), row.gave(row.one.secondTeacher, row.one.second)].join(" · ")
    }
    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: 3
            ChipKey {
                required property int index
                objectName: row.objectName + "-settle-" + index
                text: "%1 · %2".arg(index.toLocaleString(Qt.locale(), "f", 0)).arg(row.says[index])
                taken: row.one.settled === index
                onClicked: row.settled(index)
            }
        }
    }
}
