import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The word that is asked about, large, with its sound beside it.
Row {
    id: word
    required property AppModel app
    required property DrillModel drill
    required property bool low
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: 20
    Words {
        objectName: "drill-word"
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        font.pixelSize: word.low ? 40 : 48
        lineHeight: 0.85
        wrapMode: Text.NoWrap
        text: word.drill.word
    }
    DrillSound {
        objectName: "drill-word-sound"
        anchors.verticalCenter: parent.verticalCenter
        speaker: word.app.speaker
        danish: word.drill.say
        term: word.drill.term
        visible: word.drill.say.length > 0
    }
}
