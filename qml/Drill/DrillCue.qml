pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What the word is asked for with: its meaning, its picture, its translation, or its sound. `room` is the height there is.
Item {
    id: card
    required property AppModel app
    required property DrillModel drill
    required property real wide
    required property real room
    readonly property int cue: drill.cue
    readonly property bool sounds: cue === DrillModel.SoundCue || drill.kind === DrillModel.ListenChoice
    readonly property bool pictured: cue === DrillModel.PictureCue && !sounds
    implicitWidth: pictured ? 400 : sounds ? 400 : Math.min(wide, 960)
    implicitHeight: pictured ? Math.max(112, Math.min(280, room))
                  : sounds ? Math.max(112, Math.min(200, room)) : words.implicitHeight + 40

    TermPicture {
        objectName: "drill-picture"
        anchors.fill: parent
        visible: card.pictured
        name: card.pictured ? card.drill.cueText : ""
        description: qsTr("Billede af ordet")
    }
    Panel {
        anchors.fill: parent
        visible: !card.pictured && !card.sounds
        Words {
            id: words
            objectName: "drill-cue"
            anchors.centerIn: parent
            width: parent.width - 64
            LayoutMirroring.enabled: false
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: card.cue === DrillModel.TranslationCue ? 44 : 30
            lineHeight: card.cue === DrillModel.TranslationCue ? 1 : 0.9
            text: card.pictured || card.sounds ? "" : card.drill.cueText
        }
    }
    Column {
        anchors.centerIn: parent
        visible: card.sounds
        spacing: 12
        DrillListen {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.min(144, card.height - (hush.visible ? 48 : 0))
            speaker: card.app.speaker
            say: card.drill.say
            term: card.drill.term
        }
        Words {
            id: hush
            objectName: "drill-silent"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: card.app.speaker.silent
            lineHeight: 0.85
            soft: true
            wrapMode: Text.NoWrap
            text: qsTr("Computeren har ingen lyd. Vælg \"Ved ikke\".")
        }
    }
}
