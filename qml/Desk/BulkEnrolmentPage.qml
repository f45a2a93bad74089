pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Many participants out of a spreadsheet: the file, what it would become, and that it is done.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property BulkEnrolmentModel bulk: desk.enrolment.bulk
    title: qsTr("Flere nye deltagere")
    subtitle: bulk.fileName.length > 0 ? "\u2068" + bulk.fileName + "\u2069" : qsTr("Hent dem fra et regneark.")
    fault: bulk.fault.length > 0 ? bulk.fault : desk.fault
    note: bulk.state === BulkEnrolmentModel.Choosing ? desk.note : ""
    canGoBack: true
    onBack: leave()
    Keys.onEscapePressed: leave()
    Component.onCompleted: bulk.look()

    function leave() {
        if (bulk.state === BulkEnrolmentModel.Previewed) {
            bulk.cancel()
        } else {
            desk.page = bulk.state === BulkEnrolmentModel.Enrolled ? DeskModel.Participants : DeskModel.NewParticipant
        }
    }

    SheetSource {
        visible: page.bulk.state === BulkEnrolmentModel.Choosing
        files: page.bulk.newest
        onPicked: index => page.bulk.readNewest(index)
        onTyped: path => page.bulk.readFile(path)
    }
    BulkColumns {
        visible: page.bulk.state === BulkEnrolmentModel.Choosing
        desk: page.desk
    }
    Words {
        objectName: "bulk-reading"
        desk: true
        visible: page.bulk.state === BulkEnrolmentModel.Reading
        width: parent.width
        text: qsTr("Læser filen …")
    }
    DeskButton {
        objectName: "bulk-stop"
        visible: page.bulk.state === BulkEnrolmentModel.Reading
        anchors.left: parent.left
        text: qsTr("Annuller")
        onClicked: page.bulk.cancel()
    }
    BulkPreview {
        visible: page.bulk.state === BulkEnrolmentModel.Previewed
        bulk: page.bulk
    }
    CalmBox {
        objectName: "bulk-done"
        visible: page.bulk.state === BulkEnrolmentModel.Enrolled
        width: parent.width
        title: qsTr("%n deltagere er oprettet.", "", page.bulk.newOnes)
        words: qsTr("De vælger selv deres billedkode, første gang de er her.")
        action: qsTr("Se deltagerne")
        actionName: "bulk-see"
        primary: true
        onClicked: page.desk.page = DeskModel.Participants
    }
    DeskButton {
        objectName: "bulk-take-back"
        visible: page.bulk.state === BulkEnrolmentModel.Enrolled
        anchors.left: parent.left
        iconName: "undo"
        text: qsTr("Fortryd, og slet dem igen")
        onClicked: page.bulk.takeBack()
    }
}
