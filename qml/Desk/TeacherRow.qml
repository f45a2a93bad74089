import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A teacher, and the end or the return of their access. Ending it is asked twice.
Column {
    id: row
    required property TeachersModel teachers
    required property var one
    property bool asking: false
    signal returning
    spacing: 16

    Item {
        width: parent.width
        height: Math.max(Theme.target, name.implicitHeight)
        Words {
            id: name
            desk: true
            anchors.left: parent.left
            anchors.right: button.visible ? button.left : parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: row.one.self ? qsTr("%1 (dig)").arg(row.one.name) : row.one.name
            soft: !row.one.active
            lineHeight: lineCount > 1 ? 1.15 : 1
            font.pixelSize: 20
        }
        DeskButton {
            id: button
            objectName: row.objectName + (row.one.active ? "-close" : "-return")
            visible: !row.one.self && !row.asking
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            enabled: !row.teachers.busy
            text: row.one.active ? qsTr("Luk adgangen …") : qsTr("Giv adgang igen")
            onClicked: {
                row.asking = row.one.active
                row.asking ? keep.forceActiveFocus() : row.returning()
            }
        }
    }
    Rectangle {
        visible: row.asking
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
                text: qsTr("Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.").arg(row.one.name)
                color: Theme.amberInk
            }
            Flow {
                width: parent.width
                spacing: 16
                DeskButton {
                    id: keep
                    objectName: row.objectName + "-keep"
                    text: qsTr("Behold adgangen")
                    onClicked: row.asking = false
                }
                DeskButton {
                    objectName: row.objectName + "-confirm"
                    text: qsTr("Luk adgangen")
                    onClicked: row.teachers.close(row.one.teacher)
                }
            }
        }
    }
}
