pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// From a trade teacher's text to words: choose it, wait for it, look through it.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property MaterialModel material: desk.material
    readonly property bool isRead: material.state === MaterialModel.Read
    title: isRead && material.name.length > 0 ? material.name : qsTr("Ord fra en tekst")
    subtitle: isRead ? material.readability : ""
    fault: page.material.fault.length > 0 ? page.material.fault : page.desk.fault
    note: page.desk.note
    canGoBack: true
    onBack: leave()
    Keys.onEscapePressed: leave()

    function leave() {
        if (page.material.state === MaterialModel.Choosing) {
            page.desk.page = DeskModel.Glossaries
        } else {
            page.material.cancel()
        }
    }

    MaterialSource {
        visible: page.material.state === MaterialModel.Choosing
        material: page.material
    }
    DeskBox {
        visible: page.material.state === MaterialModel.Reading
        title: qsTr("Teksten bliver læst")
        ProgressLine {
            width: parent.width
            value: page.material.progress
            description: qsTr("Teksten bliver læst")
        }
        DeskButton {
            objectName: "material-cancel"
            anchors.left: parent.left
            text: qsTr("Stop")
            onClicked: page.material.cancel()
        }
    }
    TermFields {
        visible: page.material.form.open
        form: page.material.form
        hasUnit: false
        onSaved: page.material.saveEdit()
    }
    MaterialWords {
        visible: page.isRead && !page.material.form.open
        material: page.material
    }
    KeepWords {
        visible: page.isRead && !page.material.form.open && page.material.takenWords > 0
        material: page.material
    }
    MaterialText {
        visible: page.isRead && !page.material.form.open
        material: page.material
    }
}
