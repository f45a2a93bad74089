import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The keys this page answers to, in one quiet line; and two of them as buttons.
Item {
    id: foot
    required property MarkingModel marking
    readonly property bool revealing: marking.state === MarkingModel.Revealing
    signal done
    implicitHeight: 56
    height: implicitHeight

    Words {
        objectName: "marking-keys"
        desk: true
        soft: true
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        maximumLineCount: 2
        font.pixelSize: 16
        text: foot.revealing ? qsTr("↵ eller → næste svar      Z fortryder      N viser navn")
            : foot.marking.suggestionShown ? qsTr("0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn")
                                           : qsTr("0 1 2 giver point      Z fortryder      N viser navn")
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        DeskButton {
            objectName: "marking-undo"
            quiet: true
            enabled: foot.marking.canUndo
            iconName: "undo"
            text: qsTr("Fortryd")
            takesFocus: false
            onClicked: {
                foot.marking.undo()
                foot.done()
            }
        }
        DeskButton {
            objectName: "marking-name"
            quiet: true
            enabled: foot.marking.name.length === 0
            iconName: "person"
            text: qsTr("Vis navn")
            takesFocus: false
            onClicked: {
                foot.marking.showName()
                foot.done()
            }
        }
    }
}
