pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// What is wrong in a file, row by row.
DeskBox {
    id: box
    property var faults: []
    property bool isSerious: false ///< nothing can come in before it is mended
    gap: 8

    Repeater {
        model: box.faults
        Words {
            required property string modelData
            desk: true
            width: parent.width
            text: modelData
            color: box.isSerious ? Theme.amberInk : Theme.ink
        }
    }
}
