import QtQuick
import Fagdansk

// A number and what it counts.
Column {
    id: figure
    property int figure: 0
    property string caption: ""
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: number.text + " " + caption
    Words {
        id: number
        desk: true
        width: parent.width
        text: figure.figure.toLocaleString(Qt.locale(), "f", 0)
        font.pixelSize: 36
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Words {
        desk: true
        soft: true
        width: parent.width
        text: figure.caption
        font.pixelSize: 16
        Accessible.ignored: true
    }
}
