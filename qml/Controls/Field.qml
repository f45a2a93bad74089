import QtQuick
import QtQuick.Templates as T
import Fagdansk

// A labelled line to write in. `fault` says, under it, what to change.
Item {
    id: field
    property string label: ""
    property string hint: ""
    property string fault: ""
    property alias text: input.text
    property alias echoMode: input.echoMode
    property alias input: input
    property string fontFamily: Theme.ui
    property int fontSize: 20
    signal accepted

    implicitWidth: 480
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 8
        Text {
            width: parent.width
            text: field.label
            color: Theme.ink
            font.family: Theme.ui
            font.pixelSize: Theme.deskSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        T.TextField {
            id: input
            width: parent.width
            height: Theme.target
            leftPadding: 18
            rightPadding: 18
            color: Theme.ink
            font.family: field.fontFamily
            font.pixelSize: field.fontSize
            selectByMouse: true
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            placeholderTextColor: Theme.softInk
            verticalAlignment: TextInput.AlignVCenter
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.fault.length > 0 ? field.fault : field.hint
            onAccepted: field.accepted()
            background: Rectangle {
                radius: 14
                color: Theme.panel
                border.width: input.activeFocus ? 3 : Theme.stroke
                border.color: field.fault.length > 0 ? Theme.amberInk : input.activeFocus ? Theme.accent : Theme.border
            }
        }
        Text {
            visible: text.length > 0
            width: parent.width
            text: field.fault.length > 0 ? field.fault : field.hint
            color: field.fault.length > 0 ? Theme.amberInk : Theme.softInk
            font.family: Theme.ui
            font.pixelSize: 16
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
