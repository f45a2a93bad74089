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
        width: Math.min(implicitWidth, line.width)
        LayoutMirroring.enabled: false
    }
}
