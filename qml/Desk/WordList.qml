import QtQuick
import Fagdansk

// Danish words under a heading; they keep their own direction.
Column {
    id: list
    property string title: ""
    property var words: []
    spacing: 4
    Words {
        desk: true
        width: parent.width
        text: list.title
        font.weight: Font.DemiBold
    }
    Words {
        width: parent.width
        text: Array.from(list.words).join(", ")
        font.pixelSize: 20
    }
}
