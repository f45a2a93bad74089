pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A word and its meanings, eight times; then one of two sentences. The participant answers, somebody sits beside.
DeskPage {
    id: page
    required property AppModel app
    required property DeskModel desk
    required property PreCheckModel check
    title: qsTr("Kort tjek")
    subtitle: check.asking && check.word.length > 0 ? qsTr("%1 · ord %2 af %3").arg("\u2068" + check.trade + "\u2069").arg(check.number).arg(check.count) : ""
    widest: 1184
    canGoBack: true
    onBack: check.canGoBack ? check.back() : page.desk.page = DeskModel.Participant
    Keys.onEscapePressed: page.desk.page = DeskModel.Participant
    Keys.onPressed: event => {
        const place = event.key - Qt.Key_1
        if (place >= 0 && place < page.check.options.length) {
            page.check.choose(place)
            event.accepted = true
        }
    }

    Notice {
        objectName: "precheck-fault"
        width: parent.width
        text: page.check.fault
        actionText: qsTr("Prøv igen")
        onAction: page.check.retry()
    }
    Column {
        visible: page.check.word.length > 0
        width: parent.width
        spacing: 20
        Words {
            width: parent.width
            soft: true
            text: qsTr("Hvad betyder ordet? Vælg det, du tror.")
        }
        Item {
            width: parent.width
            height: Math.max(word.implicitHeight, sound.height)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Words {
                id: word
                objectName: "precheck-word"
                anchors.left: parent.left
                anchors.right: sound.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: 40
                text: page.check.word
            }
            SoundButton {
                id: sound
                objectName: "precheck-sound"
                anchors.right: parent.right
                speaker: page.app.speaker
                text: qsTr("Hør ordet")
                danish: page.check.word
            }
        }
        Column {
            width: parent.width
            spacing: 14
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            Repeater {
                model: page.check.options
                ChoiceButton {
                    required property string modelData
                    required property int index
                    objectName: "precheck-" + index
                    width: parent?.width ?? 0
                    fontSize: 24
                    number: index + 1
                    text: modelData
                    focus: index === 0
                    onClicked: page.check.choose(index)
                }
            }
        }
        BigButton {
            objectName: "precheck-unknown"
            anchors.left: parent.left
            quiet: true
            text: qsTr("Ved ikke")
            onClicked: page.check.choose(-1)
        }
    }
    CalmBox {
        objectName: "precheck-result"
        visible: page.check.finished
        width: parent.width
        done: !page.check.advised
        title: page.check.advised ? qsTr("Screening anbefales") : qsTr("Intet tegn på behov")
        words: page.check.advised ? qsTr("Det er ikke et resultat. En screening viser, hvordan det står til.")
                                  : qsTr("Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.")
        action: qsTr("Tilbage til deltageren")
        actionName: "precheck-done"
        primary: true
        onClicked: page.desk.page = DeskModel.Participant
    }
}
