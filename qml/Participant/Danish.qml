import QtQuick
import Fagdansk

// Danish words in a list: they stand at the layout's reading side and read from the left in themselves.
Row {
    id: line
    property alias text: words.text
    property alias font: words.font
    property alias lineHeight: words.lineHeight
    property alias soft: words.soft
    width: parent?.width ?? 0
    Words {
        id: words
        width: line.LayoutMirroring.enabled ? Math.min(natural.implicitWidth, line.width) : line.width
        LayoutMirroring.enabled: false
    }
    // As wide as the words would like to be: asked of the wrapped text itself, the answer would change it.
    Text {
        id: natural
        visible: false
        text: line.LayoutMirroring.enabled ? words.text : ""
        font: words.font
    }
}
