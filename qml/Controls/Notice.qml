import QtQuick
import Fagdansk

// Something happened: what, that nothing is lost, and what to do. Hidden while it has no text.
Rectangle {
    id: notice
    property string text: ""
    property string actionText: ""
    property string fontFamily: Theme.ui
    property int fontSize: 20
    property real lineHeight: 1
    signal action

    visible: text.length > 0
    implicitHeight: visible ? Math.max(Theme.target + 16, words.implicitHeight + 28) : 0
    radius: Theme.radius
    color: Theme.amber
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Text {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        text: notice.text
        color: Theme.amberInk
        font.family: notice.fontFamily
        font.pixelSize: notice.fontSize
        lineHeight: notice.lineHeight
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
    }
    DeskButton {
        id: button
        objectName: "notice-action"
        visible: notice.actionText.length > 0
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: notice.actionText
        onClicked: notice.action()
    }
}
