import QtQuick
import Fagdansk

// A button with words. `primary` is the one thing to do next; at most one a screen.
Pressable {
    id: control
    property bool primary: false
    property bool quiet: false
    property string iconName: ""
    property bool iconAfter: false
    property bool iconFlips: false
    property int fontSize: Theme.readingSize
    property string fontFamily: Theme.reading
    property real sideSpace: 28

    implicitHeight: Math.max(Theme.target, fontSize * 2.4)
    implicitWidth: row.implicitWidth + 2 * sideSpace

    readonly property color foreground: !enabled ? Theme.softInk : primary ? Theme.accentInk : quiet ? Theme.accent : Theme.ink

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !control.enabled ? Theme.side
             : control.primary ? (control.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent)
             : control.down || control.hovered ? Theme.accentWash : control.quiet ? "transparent" : Theme.panel
        border.width: control.primary || control.quiet ? 0 : Theme.stroke
        border.color: control.enabled ? Theme.border : Theme.line
        FocusRing { control: control }
    }
    Item {
        anchors.fill: parent
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 14
            layoutDirection: control.iconAfter !== control.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            Icon {
                visible: control.iconName.length > 0
                name: control.iconName
                flips: control.iconFlips
                color: control.foreground
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                text: control.text
                color: control.foreground
                font.family: control.fontFamily
                font.pixelSize: control.fontSize
                font.weight: control.primary ? Font.DemiBold : Font.Normal
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
