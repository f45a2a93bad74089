import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The front door: find your picture.
Item {
    id: place
    required property AppModel app
    required property DoorModel door

    Item {
        id: top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 48
        height: 120
        Words {
            id: heading
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - actions.width - 32)
            heading: true
            text: qsTr("Find dit billede")
        }
        Row {
            id: actions
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 16
            SoundButton {
                objectName: "door-sound"
                speaker: place.app.speaker
                text: qsTr("Læs op")
                instruction: place.door.nobody ? empty.text : qsTr("Find dit billede, og tryk på det.")
            }
            RoundButton {
                objectName: "door-dark"
                iconName: "moon"
                text: place.app.dark ? qsTr("Lys skærm") : qsTr("Mørk skærm")
                onClicked: place.app.dark = !place.app.dark
            }
        }
    }
    Flow {
        id: letters
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.leftMargin: 48
        anchors.rightMargin: 48
        spacing: 12
        visible: place.door.letters.length > 0
        height: visible ? implicitHeight : 0
        LayoutMirroring.enabled: false
        Repeater {
            model: letters.visible ? [""].concat(place.door.letters) : []
            BigButton {
                required property string modelData
                objectName: "door-letter-" + modelData
                text: modelData.length > 0 ? modelData : "★"
                Accessible.name: modelData.length > 0 ? modelData : qsTr("De seneste")
                quiet: modelData !== place.door.letter
                implicitWidth: 72
                onClicked: place.door.letter = modelData
            }
        }
    }
    GridView {
        id: grid
        objectName: "door-tiles"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: letters.visible ? letters.bottom : top.bottom
        anchors.bottom: foot.top
        anchors.leftMargin: 40
        anchors.rightMargin: 40
        anchors.topMargin: 16
        clip: true
        focus: true
        keyNavigationEnabled: true
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / 232)))
        cellHeight: 232
        model: place.door.tiles
        delegate: DoorTile {
            required property var modelData
            required property int index
            objectName: "door-tile-" + index
            width: grid.cellWidth
            height: grid.cellHeight
            alias: modelData.alias
            picture: modelData.picture
            onActiveFocusChanged: if (activeFocus) grid.positionViewAtIndex(index, GridView.Contain)
            onClicked: place.door.choose(modelData.person)
        }
    }
    // Loaded only where there is something to scroll.
    Loader {
        active: grid.height > 0 && grid.contentHeight > grid.height
        anchors.right: grid.right
        anchors.top: grid.top
        anchors.bottom: grid.bottom
        source: "DoorScrollBar.qml"
        onLoaded: item.flickable = grid
    }
    Column {
        visible: place.door.nobody
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 640)
        spacing: 24
        Words {
            id: empty
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Her er ingen deltagere endnu. En lærer logger ind og opretter den første.")
        }
    }
    // Made while the first frame already stands: nobody looks for their picture here.
    Loader {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 24
        anchors.rightMargin: 48
        height: Math.max(104, implicitHeight)
        asynchronous: true
        sourceComponent: DoorFoot {
            app: place.app
            door: place.door
        }
    }
}
