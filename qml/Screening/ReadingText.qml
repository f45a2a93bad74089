import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// A Danish text to read: at most 60 characters a line, always left to right. Where it is longer than its place, Tab stops here
// and the arrows move it.
Panel {
    id: panel
    property string title: ""
    required property var blocks
    required property SpeakerModel speaker
    property string aloud: "" ///< where the text may be heard: an aid that the teacher has allowed
    signal heard
    property int size: Theme.readingSize
    readonly property real reading: Math.min(width - 80, size * 30)
    readonly property bool moves: flick.contentHeight > flick.height
    radius: 20
    activeFocusOnTab: moves
    Accessible.role: Accessible.Document
    Accessible.name: title
    function scrollBy(distance: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance))
    }
    Keys.onUpPressed: panel.scrollBy(-64)
    Keys.onDownPressed: panel.scrollBy(64)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        panel.scrollBy((event.key === Qt.Key_PageDown ? 0.8 : -0.8) * flick.height)
        event.accepted = true
    }
    onTitleChanged: flick.contentY = 0
    FocusRing { radius: 24 }

    SoundButton {
        id: sound
        objectName: "reading-sound"
        visible: panel.aloud.length > 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        z: 1
        speaker: panel.speaker
        text: qsTr("Hør teksten")
        danish: panel.aloud
        onClicked: panel.heard()
    }
    Flickable {
        id: flick
        objectName: "reading-flick"
        anchors.fill: parent
        anchors.margins: 4
        anchors.topMargin: sound.visible ? sound.height + 24 : 4
        // Danish, whatever the interface's direction; the panel itself is placed by the page.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        contentHeight: column.height + 72
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}
        Column {
            id: column
            x: Math.max(36, (flick.width - width) / 2)
            y: 36
            width: panel.reading
            spacing: panel.size * 0.6
            Words {
                width: parent.width
                visible: panel.title.length > 0
                font.pixelSize: panel.size + 6
                font.weight: Font.Bold
                lineHeight: 1.15
                text: panel.title
            }
            Repeater {
                model: panel.blocks
                Item {
                    id: block
                    required property var modelData
                    readonly property bool bullet: modelData.kind === TextBlock.Bullet
                    readonly property bool headed: modelData.kind === TextBlock.Heading
                    width: column.width
                    height: words.height
                    Text {
                        visible: block.bullet
                        x: 4
                        text: "•"
                        color: Theme.ink
                        font.family: Theme.reading
                        font.pixelSize: panel.size
                        lineHeight: Theme.readingLine
                    }
                    Words {
                        id: words
                        x: block.bullet ? 30 : 0
                        width: parent.width - x
                        font.pixelSize: panel.size
                        font.weight: block.headed ? Font.Bold : Font.Normal
                        text: block.modelData.text
                    }
                }
            }
        }
    }
}
