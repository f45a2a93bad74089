import QtQuick
import Fagdansk

// The top of every participant screen: the way back, who or what, a calm bar of progress, sound.
Item {
    id: header
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
    property Item extra: null
    signal back
    signal sound

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
                text: header.title
                color: Theme.ink
                font.family: Theme.reading
                font.pixelSize: 28
            }
            Text {
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
        width: Math.min(440, Math.max(120, header.width - what.width - 560))
        value: header.progress
        description: header.subtitle
    }
    Row {
        id: savedMark
        objectName: "save-state"
        anchors.right: soundButton.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        width: header.saved.length > 0 ? 132 : 0
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
            text: header.saved
            color: header.savedFault ? Theme.amberInk : Theme.softInk
            font.family: Theme.reading
            font.pixelSize: 20
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    RoundButton {
        id: soundButton
        objectName: "sound"
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.verticalCenter: parent.verticalCenter
        iconName: "sound"
        text: qsTr("Læs op")
        onClicked: header.sound()
    }
}
