pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// The centre's few teachers as keys.
Column {
    id: keys
    required property var teachers
    property string current: ""
    signal picked(string name)
    spacing: 8
    Words {
        desk: true
        width: parent.width
        text: keys.teachers.length === 1 ? qsTr("Dit navn") : qsTr("Hvem er du?")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: 12
        Repeater {
            model: keys.teachers
            KeyButton {
                required property string modelData
                required property int index
                objectName: "login-teacher-" + index
                implicitHeight: 64
                implicitWidth: Math.min(keys.width, wordsWidth + 48)
                text: modelData
                fontFamily: Theme.ui
                fontSize: 20
                chosen: modelData === keys.current
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onClicked: keys.picked(modelData)
            }
        }
    }
}
