import QtQuick
import Fagdansk

// The letters that a foreign keyboard lacks. Typing goes to `target`, which keeps the focus.
Row {
    id: keys
    required property Item target
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
            focusPolicy: Qt.TabFocus
            onClicked: {
                keys.target.insert(keys.target.cursorPosition, modelData)
                keys.target.forceActiveFocus()
            }
        }
    }
}
