import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// How old the daily copy is; amber when it is too old or missing.
Rectangle {
    id: age
    required property CopyModel copies
    readonly property bool worry: copies.fault.length > 0 || copies.ageDays < 0 || copies.ageDays > 1
    readonly property string words: copies.ageDays < 0 ? qsTr("Der er ingen kopi endnu.")
        : copies.ageDays === 0 ? qsTr("Den daglige kopi er fra i dag.")
        : copies.ageDays === 1 ? qsTr("Den daglige kopi er fra i går.")
        : qsTr("Den daglige kopi er %1 dage gammel.").arg(copies.ageDays.toLocaleString(Qt.locale(), "f", 0))
    implicitHeight: Math.max(56, line.implicitHeight + 28)
    radius: Theme.radius
    color: worry ? Theme.amber : Theme.found
    Accessible.role: Accessible.StaticText
    Accessible.name: line.text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        name: "saved"
        size: 26
        color: line.color
    }
    Words {
        id: line
        desk: true
        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        text: age.copies.fault.length > 0 ? age.words + " " + age.copies.fault : age.words
        lineHeight: lineCount > 1 ? 1.15 : 1
        color: age.worry ? Theme.amberInk : Theme.foundInk
    }
}
