import QtQuick
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
        speaker: place.app.speaker
        title: place.door.alias
        picture: place.door.picture
        onBack: place.door.leave()
        instruction: place.instruction
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: header.height + Math.max(0, (parent.height - header.height - 32 - height) / 2)
        width: parent.width - 96
        spacing: place.height < 760 ? 16 : 24
        Words {
            objectName: "pin-instruction"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            heading: true
            text: place.instruction
        }
        Row {
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
            // Keeps its place, so that nothing moves when the first picture is chosen.
            RoundButton {
                objectName: "pin-undo"
                anchors.verticalCenter: parent.verticalCenter
                enabled: place.door.entered.length > 0
                opacity: enabled ? 1 : 0
                iconName: "undo"
                iconFlips: true
                text: qsTr("Fortryd det sidste billede")
                onClicked: place.door.takeBack()
            }
        }
        Item {
            width: parent.width
            height: 40
            Words {
                objectName: "pin-note"
                anchors.centerIn: parent
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                color: Theme.amberInk
                text: place.door.pinNote
            }
        }
        Grid {
            id: grid
            Keys.forwardTo: [arrows]
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 6
            spacing: 20
            readonly property real cell: Math.min(184, (place.width - 96 - 100) / 6, (place.height - 448) / 2)
            Repeater {
                id: keys
                model: place.door.pinPictures
                Pressable {
                    id: key
                    required property string modelData
                    required property int index
                    objectName: "pin-" + modelData
                    width: grid.cell
                    height: grid.cell
                    focus: index === 0
                    Accessible.name: qsTr("Billede %1").arg(index + 1)
                    onClicked: place.door.enter(modelData)
                    TilePicture {
                        anchors.fill: parent
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
    ArrowKeys {
        id: arrows
        items: keys
        columns: grid.columns
        mirrored: place.LayoutMirroring.enabled
    }
}
