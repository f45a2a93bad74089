import QtQuick
import Fagdansk

// One question: how often the two gave the same.
Item {
    id: row
    required property var one
    implicitHeight: Math.max(prompt.implicitHeight, 40) + 8
    Accessible.role: Accessible.ListItem
    Accessible.name: prompt.text + ", " + figures.text

    Item {
        anchors.left: parent.left
        anchors.right: figures.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        height: prompt.implicitHeight
        Words {
            id: prompt
            desk: true
            width: parent.width
            text: row.one.prompt
            LayoutMirroring.enabled: false
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
    Words {
        id: figures
        desk: true
        soft: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: [qsTr("%n svar", "", row.one.answers), qsTr("ens: %1 %").arg(row.one.exactPercent.toLocaleString(Qt.locale(), "f", 0)),
               row.one.kappa.length > 0 ? qsTr("QWK %1").arg(row.one.kappa) : ""].filter(text => text.length > 0).join(" · ")
        lineHeight: 1
        Accessible.ignored: true
    }
}
