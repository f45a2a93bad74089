import QtQuick
import Fagdansk

// The words of one unit as a little stack: what sits at the bottom, then what is under way, then what is hard.
Rectangle {
    id: cell
    property int known: 0
    property int learning: 0
    property int hard: 0
    property int unseen: 0
    property bool numbered: true
    readonly property int all: Math.max(1, known + learning + hard + unseen)
    readonly property real inner: height - 4
    color: Theme.panel
    border.width: 1
    border.color: Theme.border
    radius: 4
    clip: true

    Rectangle {
        id: sits
        x: 2
        width: parent.width - 4
        height: cell.inner * cell.known / cell.all
        y: cell.height - 2 - height
        color: Theme.accent
    }
    Rectangle {
        id: learns
        x: 2
        width: parent.width - 4
        height: cell.inner * cell.learning / cell.all
        y: sits.y - height
        color: Theme.accentWash
    }
    Rectangle {
        id: hards
        x: 2
        width: parent.width - 4
        height: cell.inner * cell.hard / cell.all
        y: learns.y - height
        color: Theme.amber
        clip: true
        // Stripes, for eyes that do not tell the colours apart.
        Repeater {
            model: hards.height > 2 ? Math.ceil(hards.width / 6) : 0
            Rectangle {
                required property int index
                x: index * 6
                y: -4
                width: 2
                height: hards.height + 8
                color: Theme.amberInk
            }
        }
    }
    Text {
        anchors.centerIn: parent
        visible: cell.numbered && cell.known > 0
        text: cell.known
        color: sits.height > cell.inner / 2 ? Theme.accentInk : Theme.ink
        font.family: Theme.ui
        font.pixelSize: 16
        font.weight: Font.DemiBold
    }
}
