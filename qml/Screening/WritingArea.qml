import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Writing an explanation: the field, the Danish letters, and the ways on.
Column {
    id: area
    required property ScreeningModel screening
    property int minimumHeight: 168
    spacing: 16

    function focusField() { field.forceActiveFocus() }

    AnswerArea {
        id: field
        objectName: "answer"
        width: parent.width
        minimumHeight: area.minimumHeight
        label: area.screening.prompt
        focus: true
        text: area.screening.answerText
        onTextChanged: area.screening.edit(text)
        Keys.onPressed: event => {
            if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
                event.accepted = true
                area.screening.explain()
            }
        }
    }
    Words {
        objectName: "cannot-go-on"
        visible: text.length > 0
        width: parent.width
        color: Theme.amberInk
        font.pixelSize: 22
        text: area.screening.cannotGoOn
    }
    Item {
        width: parent.width
        height: 72
        DanishKeys {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            target: field
        }
        BigButton {
            objectName: "step-explain"
            anchors.right: parent.right
            primary: true
            implicitHeight: 72
            fontSize: 28
            iconName: "next"
            iconAfter: true
            iconFlips: true
            text: qsTr("Videre")
            onClicked: area.screening.explain()
        }
    }
    Flow {
        // The words begin where the field begins; the room round them is for the finger.
        anchors.left: parent.left
        anchors.leftMargin: -28
        width: parent.width + 56
        BigButton {
            objectName: "step-cannot"
            quiet: true
            text: qsTr("Jeg kan ikke forklare det")
            onClicked: area.screening.cannotExplain()
        }
        BigButton {
            objectName: "step-skip"
            quiet: true
            text: qsTr("Ved ikke")
            onClicked: area.screening.skip()
        }
    }
}
