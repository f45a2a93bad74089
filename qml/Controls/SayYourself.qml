import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Say a word oneself and hear oneself. The row stands at its reading end, so that the microphone stays under the finger when the
// other key comes. Not there without a microphone.
Row {
    id: control
    required property VoiceModel voice
    property string name: "" ///< begins the keys' object names
    property string term: ""
    property string danish: ""
    property string word: "" ///< said in the keys' accessible names, where a screen has several words
    readonly property bool mine: term.length > 0 && voice.term === term
    readonly property bool recording: mine && voice.recording
    readonly property string fault: mine ? voice.fault : ""
    signal reached
    visible: voice.available && term.length > 0
    spacing: 16

    RoundButton {
        objectName: control.name + "-own"
        iconName: "self"
        visible: control.mine && control.voice.hasOwn
        text: control.word.length > 0 ? qsTr("Hør dig selv sige %1").arg(control.word) : qsTr("Hør dig selv")
        onClicked: control.voice.hearOwn()
        onActiveFocusChanged: if (activeFocus) control.reached()
    }
    RoundButton {
        objectName: control.name + "-record"
        iconName: control.recording ? "stop" : "microphone"
        active: control.recording
        text: control.recording ? qsTr("Stop")
            : control.word.length > 0 ? qsTr("Sig selv ordet %1").arg(control.word) : qsTr("Sig det selv")
        onClicked: control.voice.sayYourself(control.term, control.danish)
        onActiveFocusChanged: if (activeFocus) control.reached()
        // How loud one is: the ring that grows.
        Rectangle {
            anchors.centerIn: parent
            visible: control.recording
            width: parent.width + 4 + 12 * Math.min(1, control.voice.level * 2)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: Theme.accent
        }
    }
}
