pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Language, look, the teachers, recorded words and their recovery code, the daily copy, and where the data lie.
DeskPage {
    id: page
    required property AppModel app
    required property DeskModel desk
    title: qsTr("Indstillinger")
    fault: page.desk.fault.length > 0 ? page.desk.fault : page.app.marking.fault
    note: page.desk.note
    widest: 920

    DeskBox {
        title: qsTr("Sprog")
        LanguageRow {
            width: parent.width
            current: page.app.language
            languages: page.app.languages
            onChosen: language => page.app.language = language
        }
    }
    DeskBox {
        title: qsTr("Udseende")
        Toggle {
            objectName: "settings-dark"
            width: parent.width
            text: qsTr("Mørk skærm")
            checked: page.app.dark
            onToggled: page.app.dark = checked
        }
        Toggle {
            objectName: "settings-contrast"
            width: parent.width
            text: qsTr("Stærkere kontrast")
            checked: page.app.highContrast
            onToggled: page.app.highContrast = checked
        }
        Toggle {
            objectName: "settings-motion"
            width: parent.width
            text: qsTr("Ingen bevægelse på skærmen")
            checked: page.app.reducedMotion
            onToggled: page.app.reducedMotion = checked
        }
    }
    DeskBox {
        title: qsTr("Forslag til vurdering")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.")
        }
        Toggle {
            objectName: "settings-learns"
            width: parent.width
            text: qsTr("Lær af lærernes vurderinger")
            checked: page.app.marking.learns
            onToggled: page.app.marking.learns = checked
        }
        Words {
            desk: true
            width: parent.width
            text: qsTr("Så mange af de sikre forslag skal en lærer vurdere uden at se dem:")
        }
        Segments {
            id: spot
            objectName: "settings-spot-checks"
            anchors.left: parent.left
            label: qsTr("Stikprøver")
            readonly property var shares: [10, 20, 50, 100]
            choices: spot.shares.map(share => qsTr("%1 %").arg(share.toLocaleString(Qt.locale(), "f", 0)))
            current: spot.shares.indexOf(page.app.marking.spotChecks)
            onChosen: index => page.app.marking.spotChecks = spot.shares[index]
        }
    }
    PrivacyBox {
        privacy: page.app.privacy
    }
    DeskBox {
        title: qsTr("Lærere")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.")
        }
        DeskButton {
            objectName: "settings-teachers"
            anchors.left: parent.left
            text: qsTr("Lærere og adgangskoder")
            iconName: "person"
            onClicked: page.desk.page = DeskModel.Teachers
        }
    }
    DeskBox {
        title: qsTr("Ord i din egen stemme")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.")
        }
        DeskButton {
            objectName: "settings-recordings"
            anchors.left: parent.left
            text: qsTr("Optag ord")
            iconName: "microphone"
            onClicked: page.desk.page = DeskModel.Recordings
        }
    }
    DeskBox {
        title: qsTr("Gendannelseskode")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.")
        }
        DeskButton {
            objectName: "settings-recovery-code"
            anchors.left: parent.left
            text: qsTr("Lav en ny gendannelseskode")
            iconName: "lock"
            onClicked: page.desk.page = DeskModel.RecoveryCode
        }
    }
    DeskBox {
        title: qsTr("Daglig kopi")
        CopyAge {
            objectName: "settings-copy-age"
            copies: page.desk.copies
            width: parent.width
        }
        Field {
            id: folder
            objectName: "settings-copy-folder"
            width: parent.width
            label: qsTr("Mappe til kopien")
            hint: qsTr("Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc'en går i stykker.")
            text: page.desk.copies.folder
            input.objectName: "settings-copy-folder-input"
            onAccepted: page.desk.copies.setFolder(folder.text)
        }
        Flow {
            width: parent.width
            spacing: 16
            DeskButton {
                objectName: "settings-save-folder"
                text: qsTr("Gem mappen")
                enabled: folder.text.length > 0 && folder.text !== page.desk.copies.folder
                onClicked: page.desk.copies.setFolder(folder.text)
            }
            DeskButton {
                objectName: "settings-copy-now"
                text: qsTr("Kopiér nu")
                iconName: "saved"
                enabled: page.desk.copies.folder.length > 0
                onClicked: page.desk.copies.copyNow()
            }
        }
    }
    DeskBox {
        title: qsTr("Data")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc'en:")
        }
        Words {
            objectName: "settings-data-path"
            desk: true
            width: parent.width
            text: page.app.databasePath
            wrapMode: Text.WrapAnywhere
        }
    }
}
