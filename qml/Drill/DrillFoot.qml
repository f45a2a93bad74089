pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The foot keeps its height: quiet ways out while asking, what was right after the answer.
Item {
    id: foot
    required property AppModel app
    required property DrillModel drill
    readonly property bool answered: drill.phase === DrillModel.Answered
    readonly property bool typing: drill.kind === DrillModel.TypeWord || drill.kind === DrillModel.GapType
    implicitHeight: 200
    function takeFocus() { strip.takeFocus() }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 48
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        spacing: 16
        visible: !foot.answered
        Notice {
            objectName: "drill-fault"
            width: parent.width
            fontFamily: Theme.reading
            fontSize: Theme.readingSize
            lineHeight: 0.86
            text: foot.drill.fault
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 24
            BigButton {
                objectName: "drill-hint"
                visible: foot.typing
                enabled: !foot.drill.hinted
                opacity: enabled ? 1 : 0
                quiet: true
                text: qsTr("Giv mig et hint")
                onClicked: foot.drill.askHint()
            }
            BigButton {
                objectName: "drill-dontknow"
                quiet: true
                text: qsTr("Ved ikke")
                onClicked: foot.drill.dontKnow()
            }
        }
    }
    Item {
        anchors.fill: parent
        clip: true
        DrillFeedback {
            id: strip
            width: parent.width
            height: parent.height
            y: foot.answered ? 0 : height
            visible: foot.answered
            app: foot.app
            drill: foot.drill
            Behavior on y { enabled: foot.answered; NumberAnimation { duration: Theme.motionMs; easing.type: Easing.OutCubic } }
        }
    }
}
