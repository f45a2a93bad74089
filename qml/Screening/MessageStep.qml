import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Welcome, a part's introduction, the end: a few words and one thing to do.
Item {
    id: step
    required property ScreeningModel screening
    required property string instruction
    required property string partTitle
    signal privacy
    readonly property bool ends: screening.kind === ScreeningModel.Finished || screening.kind === ScreeningModel.Stopped

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96, 760)
        spacing: 40
        Words {
            objectName: "step-heading"
            width: parent.width
            heading: true
            text: step.screening.kind === ScreeningModel.Welcome ? qsTr("Fagsproglig screening")
                : step.screening.kind === ScreeningModel.Finished ? qsTr("Du er færdig")
                : step.screening.kind === ScreeningModel.Stopped ? qsTr("Du har stoppet") : step.partTitle
        }
        Words {
            objectName: "step-instruction"
            width: parent.width
            font.pixelSize: 30
            text: step.instruction
        }
        BigButton {
            objectName: "step-privacy"
            visible: step.screening.kind === ScreeningModel.Welcome
            anchors.left: parent.left
            anchors.leftMargin: -28
            quiet: true
            iconName: "lock"
            text: qsTr("Om dine oplysninger")
            onClicked: step.privacy()
        }
        Row {
            width: parent.width
            spacing: 20
            BigButton {
                objectName: step.ends ? "step-hand-in" : "step-next"
                primary: true
                focus: true
                implicitHeight: 72
                fontSize: 28
                iconName: "next"
                iconAfter: true
                iconFlips: true
                text: step.ends ? qsTr("Aflever") : step.screening.kind === ScreeningModel.Welcome ? qsTr("Begynd") : qsTr("Videre")
                onClicked: step.ends ? step.screening.handIn() : step.screening.next()
            }
            BigButton {
                objectName: "step-go-back"
                visible: step.ends && step.screening.canGoBack
                implicitHeight: 72
                text: step.screening.kind === ScreeningModel.Stopped ? qsTr("Gå på igen") : qsTr("Se mine svar igen")
                onClicked: step.screening.back()
            }
            BigButton {
                objectName: "step-leave"
                visible: !step.ends
                implicitHeight: 72
                quiet: true
                text: qsTr("En anden dag")
                onClicked: step.screening.leave()
            }
        }
    }
}
