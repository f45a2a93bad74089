pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// What belongs in an answer, ticked where the program found it, and what must not be said.
Panel {
    id: panel
    required property MarkingModel marking
    Flickable {
        anchors.fill: parent
        anchors.topMargin: 28
        anchors.bottomMargin: 16
        contentHeight: column.implicitHeight + 16
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Column {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 28
            anchors.rightMargin: 28
            spacing: 16
            Words {
                desk: true
                width: parent.width
                text: qsTr("Det skal med")
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }
            Repeater {
                model: panel.marking.points
                Item {
                    id: point
                    required property var modelData
                    required property int index
                    objectName: "point-" + index
                    width: parent.width
                    height: Math.max(32, says.implicitHeight)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData.found ? qsTr("%1, fundet").arg(modelData.says) : modelData.says
                    Icon {
                        id: tick
                        visible: point.modelData.found
                        anchors.left: parent.left
                        y: -1
                        size: 22
                        name: "check"
                        color: Theme.foundInk
                    }
                    Rectangle {
                        visible: !point.modelData.found
                        anchors.horizontalCenter: tick.horizontalCenter
                        y: 8
                        width: 6
                        height: 6
                        radius: 3
                        color: Theme.softInk
                    }
                    Words {
                        id: says
                        desk: true
                        anchors.left: tick.right
                        anchors.leftMargin: 12
                        anchors.right: parent.right
                        text: point.modelData.says
                        Accessible.ignored: true
                    }
                }
            }
            Item {
                visible: panel.marking.forbidden.length > 0
                width: parent.width
                height: 18
                Rectangle {
                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    height: 2
                    color: Theme.line
                }
            }
            Words {
                visible: panel.marking.forbidden.length > 0
                desk: true
                width: parent.width
                text: qsTr("Må ikke siges")
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }
            Repeater {
                model: panel.marking.forbidden
                Words {
                    required property string modelData
                    desk: true
                    soft: true
                    width: parent.width
                    text: modelData
                }
            }
        }
    }
}
