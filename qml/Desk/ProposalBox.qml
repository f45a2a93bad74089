pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The program's proposal with its reasons, and the teacher's answer to it.
DeskBox {
    id: box
    required property DecisionModel decision
    property bool otherwise: false
    objectName: "proposal"
    title: qsTr("Forslag")

    Connections {
        target: box.decision
        function onChanged() {
            if (box.decision.decided) {
                box.otherwise = false
            }
        }
    }
    Words {
        objectName: "proposal-title"
        desk: true
        heading: true
        width: parent.width
        text: box.decision.recommendation
        font.pixelSize: 26
        color: box.decision.suggests ? Theme.accent : Theme.ink
    }
    Repeater {
        model: box.decision.reasons
        Item {
            id: line
            required property string modelData
            required property int index
            objectName: "proposal-reason-" + index
            width: parent.width
            height: says.implicitHeight
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 2
                y: 8
                width: 6
                height: 6
                radius: 3
                color: Theme.softInk
            }
            Words {
                id: says
                desk: true
                anchors.left: parent.left
                anchors.leftMargin: 24
                anchors.right: parent.right
                text: line.modelData
            }
        }
    }
    Words {
        objectName: "proposal-disclaimer"
        desk: true
        soft: true
        width: parent.width
        text: box.decision.disclaimer
        font.pixelSize: 16
    }
    Flow {
        width: parent.width
        spacing: 16
        visible: !box.decision.decided && !box.otherwise
        DeskButton {
            objectName: "decision-confirm"
            primary: true
            visible: box.decision.suggests
            text: qsTr("Bekræft")
            iconName: "check"
            onClicked: box.decision.confirm()
        }
        DeskButton {
            id: other
            objectName: "decision-otherwise"
            text: qsTr("Beslut noget andet")
            onClicked: {
                box.otherwise = true
                form.begin()
            }
        }
    }
    OtherwiseForm {
        id: form
        visible: !box.decision.decided && box.otherwise
        width: parent.width
        decision: box.decision
        onCancelled: {
            box.otherwise = false
            other.forceActiveFocus()
        }
    }
}
