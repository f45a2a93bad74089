import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// Data back from a daily copy: which copy and where to, the work, and what came of it.
FocusScope {
    id: place
    required property AppModel app
    required property RestoreModel restore
    focus: true
    Keys.onEscapePressed: if (back.visible) restore.leave()

    RoundButton {
        id: back
        objectName: "restore-back"
        visible: place.restore.step === RestoreModel.Choosing
        x: place.LayoutMirroring.enabled ? parent.width - width - 48 : 48
        y: 28
        z: 1
        iconName: "back"
        iconFlips: true
        text: qsTr("Tilbage")
        onClicked: place.restore.leave()
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, step.height + 96)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}
        Loader {
            id: step
            x: (parent.width - width) / 2
            y: Math.max(48, (parent.height - height) / 3)
            width: Math.min(place.width - 320, 720)
            focus: true
            sourceComponent: place.restore.step === RestoreModel.Choosing ? choosing
                           : place.restore.step === RestoreModel.Working ? working : done
        }
    }
    Component { id: choosing; RestoreChoice { restore: place.restore } }
    Component { id: done; RestoreDone { restore: place.restore } }
    Component {
        id: working
        Column {
            spacing: 28
            Words {
                width: parent.width
                desk: true
                heading: true
                font.pixelSize: Theme.deskTitle
                text: qsTr("Henter data fra kopien")
            }
            Words {
                width: parent.width
                desk: true
                soft: true
                text: qsTr("Kopien er fra %1.").arg(place.restore.copyDate)
            }
            ProgressLine {
                objectName: "restore-progress"
                width: parent.width
                value: place.restore.progress
                description: qsTr("Henter data fra kopien")
            }
            DeskButton {
                objectName: "restore-stop"
                anchors.left: parent.left
                enabled: !place.restore.stopping
                text: place.restore.stopping ? qsTr("Stopper …") : qsTr("Stop")
                onClicked: place.restore.stop()
            }
        }
    }
}
