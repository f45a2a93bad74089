import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The picture code, and erasure in two steps.
DeskBox {
    id: box
    required property DeskModel desk
    required property var one
    property bool asking: false
    objectName: "access-box"
    title: qsTr("Adgang")

    Words {
        desk: true
        soft: true
        width: parent.width
        text: box.one.hasPin ? qsTr("Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.")
                             : qsTr("Deltageren vælger sin billedkode første gang.")
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "pin-clear"
            visible: box.one.hasPin
            text: qsTr("Slet billedkoden")
            onClicked: box.desk.person.clearPin()
        }
        DeskButton {
            objectName: "erase-ask"
            visible: !box.asking
            text: qsTr("Slet deltageren …")
            onClicked: {
                box.asking = true
                keep.forceActiveFocus()
            }
        }
    }
    Rectangle {
        visible: box.asking
        width: parent.width
        height: warning.implicitHeight + 48
        radius: Theme.radius
        color: Theme.amber
        Column {
            id: warning
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 24
            spacing: 16
            Words {
                desk: true
                width: parent.width
                text: qsTr("Vil du slette %1?").arg(box.one.name)
                color: Theme.amberInk
                font.weight: Font.DemiBold
            }
            Words {
                objectName: "erase-warning"
                desk: true
                width: parent.width
                text: qsTr("Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.")
                color: Theme.amberInk
            }
            Flow {
                width: parent.width
                spacing: 16
                DeskButton {
                    id: keep
                    objectName: "erase-keep"
                    text: qsTr("Behold")
                    onClicked: box.asking = false
                }
                DeskButton {
                    objectName: "erase-confirm"
                    text: qsTr("Slet for altid")
                    onClicked: box.desk.person.erase()
                }
            }
        }
    }
}
