import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What was brought back, what was put aside, and what to do now.
Column {
    id: done
    required property RestoreModel restore
    spacing: 24

    Words {
        objectName: "restore-done"
        width: parent.width
        desk: true
        heading: true
        font.pixelSize: Theme.deskTitle
        text: qsTr("Data er hentet")
    }
    Words {
        width: parent.width
        desk: true
        text: qsTr("Kopien er fra %1.").arg(done.restore.copyDate)
    }
    Words {
        objectName: "restore-aside"
        visible: done.restore.damaged && done.restore.asideFile.length > 0
        width: parent.width
        desk: true
        wrapMode: Text.Wrap
        text: qsTr("Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:")
    }
    Words {
        objectName: "restore-aside-file"
        visible: done.restore.damaged && done.restore.asideFile.length > 0
        width: parent.width
        desk: true
        soft: true
        wrapMode: Text.WrapAnywhere
        text: done.restore.asideFile
    }
    Notice {
        objectName: "restore-without-key"
        width: parent.width
        text: done.restore.personsWithoutKey > 0
              ? qsTr("%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.", "", done.restore.personsWithoutKey)
              : ""
    }
    Words {
        width: parent.width
        desk: true
        text: qsTr("Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.")
    }
    DeskButton {
        objectName: "restore-go-on"
        anchors.left: parent.left
        primary: true
        focus: true
        text: qsTr("Log ind")
        onClicked: done.restore.goOn()
    }
}
