pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What the file would become: every row, every problem. Nobody is enrolled yet.
Column {
    id: preview
    required property BulkEnrolmentModel bulk
    width: parent?.width ?? 800
    spacing: 24

    DeskBox {
        objectName: "bulk-summary"
        title: preview.bulk.acceptable ? qsTr("%n deltagere er klar til at blive oprettet.", "", preview.bulk.newOnes)
            : preview.bulk.faultyRows > 0 ? qsTr("%n rækker skal rettes.", "", preview.bulk.faultyRows)
            : qsTr("Her er ingen at oprette.")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: preview.bulk.acceptable ? qsTr("Ingen er oprettet endnu. Se rækkerne igennem først.")
                : qsTr("Ingen er oprettet. Ret arket, gem det, og læs det igen.")
        }
        Repeater {
            model: preview.bulk.problems
            Words {
                required property string modelData
                required property int index
                objectName: "bulk-problem-" + index
                desk: true
                width: parent.width
                text: modelData
                color: Theme.amberInk
            }
        }
        Flow {
            width: parent.width
            spacing: 16
            DeskButton {
                objectName: "bulk-enrol"
                visible: preview.bulk.acceptable
                primary: true
                text: qsTr("Opret dem alle")
                onClicked: preview.bulk.enrol()
            }
            DeskButton {
                objectName: "bulk-again"
                visible: !preview.bulk.acceptable
                primary: true
                text: qsTr("Læs filen igen")
                onClicked: preview.bulk.readAgain()
            }
            DeskButton {
                objectName: "bulk-cancel"
                text: qsTr("Annuller")
                onClicked: preview.bulk.cancel()
            }
        }
    }
    Panel {
        visible: preview.bulk.rows.length > 0
        width: parent.width
        height: rows.implicitHeight + 16
        Column {
            id: rows
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 8
            y: 8
            Repeater {
                model: preview.bulk.rows
                BulkRow {
                    required property var modelData
                    required property int index
                    objectName: "bulk-row-" + index
                    width: rows.width
                    one: modelData
                    first: index === 0
                }
            }
        }
    }
}
