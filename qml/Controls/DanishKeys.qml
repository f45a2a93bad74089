pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// The letters that a foreign keyboard lacks, in the order of the alphabet in every layout. Typing goes to `target`, which keeps
// the focus.
Item {
    id: keys
    required property Item target
    implicitWidth: row.width
    implicitHeight: row.height
    Row {
        id: row
        spacing: 12
        LayoutMirroring.enabled: false
        Repeater {
            model: ["æ", "ø", "å"]
            KeyButton {
                required property string modelData
                objectName: "key-" + modelData
                text: modelData
                implicitWidth: 72
                implicitHeight: 64
                fontSize: 30
                takesFocus: false
                onClicked: {
                    keys.target.insert(keys.target.cursorPosition, modelData)
                    keys.target.forceActiveFocus()
                }
            }
        }
    }
}
