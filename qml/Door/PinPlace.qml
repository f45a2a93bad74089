import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The picture code: four pictures in order. Chosen at the first visit, then entered.
Item {
    id: place
    required property AppModel app
    required property DoorModel door
    readonly property string instruction: door.pinStage === DoorModel.EnterPin ? qsTr("Tryk på dine fire billeder")
        : door.pinStage === DoorModel.ChoosePin ? qsTr("Vælg fire billeder, du kan huske") : qsTr("Tryk på de samme fire billeder igen")

    ParticipantHeader {
        id: header
        title: place.door.alias
        picture: place.door.picture
        onBack: place.door.leave()
        onSound: place.app.speaker.say(place.instruction)
    }
    Words {
        id: heading
        objectName: "pin-instruction"
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width - 96)
        horizontalAlignment: Text.AlignHCenter
        heading: true
        text: place.instruction
    }
    Row {
        id: slots
        anchors.top: heading.bottom
        anchors.topMargin: 24
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 16
        Repeater {
            model: 4
            Rectangle {
                required property int index
                width: 64
                height: 64
                radius: 16
                color: index < place.door.entered.length ? Theme.accent : "transparent"
                border.width: 2
                border.color: Theme.border
                Icon {
                    anchors.centerIn: parent
                    visible: parent.index < place.door.entered.length
                    name: "check"
                    color: Theme.accentInk
                }
            }
        }
        RoundButton {
            objectName: "pin-undo"
            anchors.verticalCenter: parent.verticalCenter
            visible: place.door.entered.length > 0
            iconName: "undo"
            iconFlips: true
            text: qsTr("Fortryd det sidste billede")
            onClicked: place.door.takeBack()
        }
    }
    Words {
        id: note
        objectName: "pin-note"
        anchors.top: slots.bottom
        anchors.topMargin: 16
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width - 96)
        horizontalAlignment: Text.AlignHCenter
        color: Theme.amberInk
        text: place.door.pinNote
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48
        columns: 6
        spacing: 20
        readonly property real cell: Math.min(144, (parent.width - 96 - 100) / 6)
        Repeater {
            model: place.door.pinPictures
            T.AbstractButton {
                id: key
                required property string modelData
                required property int index
                objectName: "pin-" + modelData
                width: parent.cell
                height: parent.cell
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Billede %1").arg(index + 1)
                Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked() }
                Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked() }
                onClicked: place.door.enter(modelData)
                contentItem: TilePicture {
                    folder: "pin"
                    name: key.modelData
                    scale: key.down ? 0.94 : 1
                    border.width: 2
                    border.color: Theme.border
                    FocusRing { control: key }
                }
            }
        }
    }
}
