import QtQuick
import Fagdansk

// The open place in a word or a sentence, and what has been put there.
Rectangle {
    id: box
    property string text: ""
    property bool correct: false
    property bool passed: false
    property int fontSize: 34
    property int minimumWidth: 160
    implicitWidth: Math.max(minimumWidth, label.implicitWidth + 40)
    implicitHeight: Math.round(fontSize * 1.75)
    radius: 14
    color: correct ? Theme.found : passed ? Theme.amber : text.length > 0 ? Theme.accentWash : Theme.panel
    border.width: correct || passed || text.length > 0 ? 3 : Theme.stroke
    border.color: correct ? Theme.foundInk : passed ? Theme.amberInk : text.length > 0 ? Theme.accent : Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: text.length > 0 ? text : qsTr("tom plads")
    Text {
        id: label
        anchors.centerIn: parent
        text: box.text.length > 0 ? box.text : "?"
        color: box.correct ? Theme.foundInk : box.passed ? Theme.amberInk : box.text.length > 0 ? Theme.ink : Theme.softInk
        font.family: Theme.reading
        font.pixelSize: box.fontSize
    }
}
