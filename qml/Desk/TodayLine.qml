pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk

// One thing that waits: a large line with an action, or with the people it is about.
Panel {
    id: line
    property string words: ""
    property string action: ""
    property bool primary: false
    property var people: []
    readonly property bool single: people.length === 1
    signal clicked
    signal selected(string person)
    width: parent?.width ?? 400
    implicitHeight: Math.max(96, inner.implicitHeight + 48)
    height: implicitHeight

    Column {
        id: inner
        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        Words {
            objectName: line.objectName + "-words"
            desk: true
            width: parent.width
            text: line.words
            lineHeight: lineCount > 1 ? 1.15 : 1
            font.pixelSize: 22
            font.weight: Font.DemiBold
        }
        Flow {
            width: parent.width
            spacing: 12
            visible: line.people.length > 1
            Repeater {
                model: line.people.slice(0, 6)
                DeskButton {
                    required property var modelData
                    required property int index
                    objectName: line.objectName + "-" + index
                    text: modelData.name
                    iconName: "person"
                    onClicked: line.selected(modelData.person)
                }
            }
        }
    }
    DeskButton {
        id: button
        objectName: line.objectName + (line.single ? "-0" : "-go")
        visible: line.single || line.action.length > 0
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        primary: line.primary
        text: line.single ? line.people[0].name : line.action
        iconName: "next"
        iconAfter: true
        iconFlips: true
        onClicked: line.single ? line.selected(line.people[0].person) : line.clicked()
    }
}
