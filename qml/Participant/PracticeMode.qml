pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// How one wants to practise: with everything, or with ear and picture alone. The signs tell it without words.
Row {
    id: mode
    property bool reads: true
    signal chosen(bool reads)
    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Hvordan vil du øve?")

    Repeater {
        model: [qsTr("Læs, lyt og skriv"), qsTr("Kun lyd og billeder")]
        Pressable {
            id: way
            required property string modelData
            required property int index
            readonly property bool taken: (index === 0) === mode.reads
            objectName: mode.objectName + "-" + index
            text: modelData
            implicitHeight: 64
            implicitWidth: signs.implicitWidth + 48
            Accessible.role: Accessible.RadioButton
            Accessible.checked: taken
            onClicked: mode.chosen(index === 0)
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: way.taken || way.hovered ? Theme.accentWash : Theme.panel
                border.width: way.taken ? 4 : Theme.stroke
                border.color: way.taken ? Theme.accent : Theme.border
                FocusRing { control: way }
            }
            Item {
                anchors.fill: parent
                Row {
                    id: signs
                    anchors.centerIn: parent
                    spacing: 12
                    Repeater {
                        model: way.index === 0 ? ["book", "sound"] : ["sound", "picture"]
                        Icon {
                            required property string modelData
                            anchors.verticalCenter: parent?.verticalCenter
                            name: modelData
                            color: way.taken ? Theme.accent : Theme.softInk
                        }
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        wrapMode: Text.NoWrap
                        lineHeight: 0.85
                        text: way.modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
