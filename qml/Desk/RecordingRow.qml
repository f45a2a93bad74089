import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A word, whose voice says it now, and a recording of one's own: made, heard, then kept or thrown away. Deleting is asked
// twice.
Column {
    id: row
    required property RecordingsModel recordings
    required property VoiceModel voice
    required property SpeakerModel speaker
    required property var one
    readonly property bool mine: voice.term === one.id
    readonly property bool recording: mine && voice.recording
    readonly property bool made: mine && voice.hasOwn
    /// Whether to delete it is the question now; kept by the page, as rows are made anew with the list.
    required property bool asking
    signal asked(bool deletes)
    spacing: 12

    Item {
        width: parent.width
        height: Math.max(Theme.target, texts.height)
        Column {
            id: texts
            anchors.left: parent.left
            anchors.right: sound.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Words {
                desk: true
                width: parent.width
                text: row.one.word + " · " + row.one.trade
                font.pixelSize: 20
                font.weight: Font.DemiBold
            }
            Words {
                desk: true
                soft: true
                width: parent.width
                text: row.one.definition
            }
            Words {
                objectName: row.objectName + "-heard"
                desk: true
                width: parent.width
                text: row.mine && row.voice.fault.length > 0 ? row.voice.fault
                    : row.recording ? qsTr("Sig ordet nu. Optagelsen stopper selv, når du er færdig.")
                    : row.made ? qsTr("Hør optagelsen, og gem den, hvis den er god.") : row.one.heard
            }
        }
        SoundButton {
            id: sound
            objectName: row.objectName + "-sound"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            speaker: row.speaker
            text: qsTr("Hør ordet %1").arg(row.one.word)
            danish: row.one.say
            term: row.one.id
        }
    }
    Flow {
        width: parent.width
        spacing: 8
        visible: !row.asking
        DeskButton {
            objectName: row.objectName + "-record"
            visible: row.voice.available
            primary: row.recording
            iconName: row.recording ? "stop" : "microphone"
            text: row.recording ? qsTr("Stop") : row.made ? qsTr("Optag igen") : qsTr("Optag")
            onClicked: row.voice.record(row.one.id)
        }
        DeskButton {
            objectName: row.objectName + "-listen"
            visible: row.made
            iconName: "sound"
            text: qsTr("Hør optagelsen")
            onClicked: row.voice.hearOwn()
        }
        DeskButton {
            objectName: row.objectName + "-keep"
            visible: row.made
            primary: true
            iconName: "saved"
            text: qsTr("Gem optagelsen")
            onClicked: row.recordings.keep(row.one.id)
        }
        DeskButton {
            objectName: row.objectName + "-discard"
            visible: row.made
            quiet: true
            text: qsTr("Brug den ikke")
            onClicked: row.recordings.discard()
        }
        DeskButton {
            objectName: row.objectName + "-delete"
            visible: row.one.recorded && !row.made && !row.recording
            text: qsTr("Slet optagelsen …")
            onClicked: {
                row.asked(true)
                keep.forceActiveFocus()
            }
        }
    }
    Rectangle {
        visible: row.asking
        width: parent.width
        height: warning.implicitHeight + 32
        radius: Theme.radius
        color: Theme.amber
        Column {
            id: warning
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 16
            spacing: 12
            Words {
                desk: true
                width: parent.width
                text: qsTr("Skal optagelsen slettes? Derefter høres computerens stemme igen.")
                color: Theme.amberInk
            }
            Flow {
                width: parent.width
                spacing: 12
                DeskButton {
                    id: keep
                    objectName: row.objectName + "-delete-not"
                    text: qsTr("Behold optagelsen")
                    onClicked: row.asked(false)
                }
                DeskButton {
                    objectName: row.objectName + "-delete-confirm"
                    text: qsTr("Slet optagelsen")
                    onClicked: {
                        row.asked(false)
                        row.recordings.remove(row.one.id)
                    }
                }
            }
        }
    }
}
