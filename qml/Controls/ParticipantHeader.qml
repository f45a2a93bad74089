import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The top of every participant screen: the way back, who or what, a calm bar of progress, sound.
Item {
    id: header
    required property SpeakerModel speaker
    property string instruction: "" ///< what the sound button says
    property string title: ""
    property string subtitle: ""
    property string picture: ""
    property string badge: ""
    property string badgeColour: Theme.accent
    property bool canGoBack: true
    property bool showsProgress: false
    property real progress: 0
    property string saved: ""
    property bool savedFault: false
    signal back

    anchors.left: parent.left
    anchors.right: parent.right
    anchors.top: parent.top
    height: 128

    RoundButton {
        id: backButton
        objectName: "back"
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        visible: header.canGoBack
        iconName: "back"
        iconFlips: true
        text: qsTr("Tilbage")
        onClicked: header.back()
    }
    Row {
        id: what
        anchors.left: parent.left
        anchors.leftMargin: 128
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20
        TilePicture {
            visible: header.picture.length > 0
            width: 64
            height: 64
            name: header.picture
        }
        TradeBadge {
            visible: header.badge.length > 0
            letter: header.badge
            colour: header.badgeColour
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            Text {
                anchors.left: parent.left
                text: header.title
                color: Theme.ink
                font.family: Theme.reading
                font.pixelSize: 28
            }
            Text {
                anchors.left: parent.left
                visible: header.subtitle.length > 0
                text: header.subtitle
                color: Theme.softInk
                font.family: Theme.reading
                font.pixelSize: 24
            }
        }
    }
    ProgressLine {
        visible: header.showsProgress
        anchors.right: savedMark.left
        anchors.rightMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(440, header.width - what.width - savedMark.width - soundSide.width - 264))
        value: header.progress
        description: header.subtitle
    }
    Row {
        id: savedMark
        objectName: "save-state"
        anchors.right: soundSide.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        width: header.saved.length > 0 ? Math.max(132, state.implicitWidth + 30) : 0
        spacing: 8
        Accessible.role: Accessible.StaticText
        Accessible.name: header.saved
        Icon {
            visible: header.saved.length > 0
            name: header.savedFault ? "close" : "saved"
            size: 22
            color: header.savedFault ? Theme.amberInk : Theme.softInk
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: state
            text: header.saved
            color: header.savedFault ? Theme.amberInk : Theme.softInk
            font.family: Theme.reading
            font.pixelSize: 20
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Row {
        id: soundSide
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
        Text {
            objectName: "no-sound"
            visible: !header.speaker.audible
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Ingen lyd")
            color: Theme.softInk
            font.family: Theme.reading
            font.pixelSize: 20
        }
        SoundButton {
            objectName: "sound"
            speaker: header.speaker
            text: qsTr("Læs op")
            instruction: header.instruction
        }
    }
}
