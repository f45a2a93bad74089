import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A new recovery code in three steps: the password again, the code to print, its end read back from the paper.
DeskPage {
    id: page
    required property DeskModel desk
    required property RecoveryCodeModel recovery
    title: qsTr("Ny gendannelseskode")
    fault: page.recovery.fault
    canGoBack: true
    widest: 760
    onBack: page.desk.page = DeskModel.Settings
    Keys.onEscapePressed: page.desk.page = DeskModel.Settings

    Loader {
        width: parent.width
        sourceComponent: page.recovery.step === RecoveryCodeModel.Password ? passwordStep
                       : page.recovery.step === RecoveryCodeModel.Code ? codeStep : readBackStep
    }
    Component {
        id: passwordStep
        DeskBox {
            title: qsTr("1. Din adgangskode")
            gap: 24
            Words {
                desk: true
                width: parent.width
                text: qsTr("Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.")
            }
            Field {
                id: password
                objectName: "recovery-password"
                width: parent.width
                label: qsTr("Din adgangskode")
                echoMode: TextInput.Password
                input.objectName: "recovery-password-input"
                onAccepted: if (make.enabled) make.clicked()
                Component.onCompleted: input.forceActiveFocus()
            }
            DeskButton {
                id: make
                objectName: "recovery-make"
                anchors.left: parent.left
                primary: true
                enabled: !page.recovery.busy && password.text.length > 0
                text: page.recovery.busy ? qsTr("Laver en kode …") : qsTr("Lav en ny kode")
                onClicked: page.recovery.make(password.text)
            }
        }
    }
    Component {
        id: codeStep
        DeskBox {
            title: qsTr("2. Få koden på papir")
            gap: 24
            Words {
                desk: true
                width: parent.width
                text: qsTr("Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.")
            }
            CodePanel {
                objectName: "recovery-code"
                width: parent.width
                code: page.recovery.code
            }
            Words {
                visible: page.recovery.sheet.length > 0
                desk: true
                soft: true
                width: parent.width
                wrapMode: Text.WrapAnywhere
                text: qsTr("Arket ligger her: %1").arg(page.recovery.sheet)
            }
            Flow {
                width: parent.width
                spacing: 16
                DeskButton {
                    objectName: "recovery-print"
                    iconName: "print"
                    primary: page.recovery.sheet.length === 0
                    text: qsTr("Lav et ark til udskrift")
                    onClicked: page.recovery.print()
                }
                DeskButton {
                    objectName: "recovery-have-it"
                    primary: page.recovery.sheet.length > 0
                    text: qsTr("Jeg har koden på papir")
                    onClicked: page.recovery.readBack()
                }
            }
        }
    }
    Component {
        id: readBackStep
        DeskBox {
            title: qsTr("3. Læs koden på papiret")
            gap: 24
            Words {
                desk: true
                width: parent.width
                text: qsTr("Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.")
            }
            Field {
                id: lastGroup
                objectName: "recovery-last-group"
                width: parent.width
                label: qsTr("De sidste fem tegn")
                input.objectName: "recovery-last-group-input"
                onAccepted: if (confirm.enabled) confirm.clicked()
                Component.onCompleted: input.forceActiveFocus()
            }
            Flow {
                width: parent.width
                spacing: 16
                DeskButton {
                    id: confirm
                    objectName: "recovery-confirm"
                    primary: true
                    enabled: !page.recovery.busy && lastGroup.text.length > 0
                    text: qsTr("Brug den nye kode")
                    onClicked: page.recovery.confirm(lastGroup.text)
                }
                DeskButton {
                    objectName: "recovery-show-again"
                    quiet: true
                    text: qsTr("Vis koden igen")
                    onClicked: page.recovery.showAgain()
                }
            }
        }
    }
}
