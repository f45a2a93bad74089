pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// How far two teachers agree; and the answers on which they do not, to be settled together.
DeskPage {
    id: page
    required property DeskModel desk
    required property AgreementModel agreement
    readonly property bool some: agreement.all.answers > 0
    title: qsTr("Enighed")
    subtitle: page.some ? qsTr("%n svar er vurderet af to lærere", "", page.agreement.all.answers) : ""
    fault: page.agreement.fault
    canGoBack: true
    onBack: page.desk.page = DeskModel.SecondMarking
    Keys.onEscapePressed: page.desk.page = DeskModel.SecondMarking

    CalmBox {
        objectName: "agreement-none"
        visible: page.agreement.loaded && !page.some
        width: parent.width
        done: false
        title: qsTr("Ingen svar er vurderet to gange endnu.")
        words: qsTr("Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.")
    }
    DeskBox {
        visible: page.some
        objectName: "agreement-all"
        title: qsTr("Alle svar")
        Words {
            objectName: "agreement-exact"
            desk: true
            width: parent.width
            text: qsTr("De to lærere gav samme point i %1 % af svarene.").arg(page.agreement.all.exactPercent.toLocaleString(Qt.locale(), "f", 0))
            font.pixelSize: 22
        }
        Words {
            objectName: "agreement-kappa"
            desk: true
            soft: true
            width: parent.width
            text: page.agreement.all.kappa.length > 0
                ? qsTr("Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.").arg(page.agreement.all.kappa)
                : qsTr("Der er for få forskellige point til at regne en vægtet kappa ud.")
        }
    }
    DeskBox {
        visible: page.agreement.differing.length > 0
        objectName: "agreement-differing"
        title: page.agreement.unsettled > 0 ? qsTr("%n svar at blive enige om", "", page.agreement.unsettled) : qsTr("I er blevet enige om alle svar")
        gap: 32
        Repeater {
            model: page.agreement.differing
            DisagreementRow {
                required property var modelData
                required property int index
                objectName: "differing-" + index
                width: parent.width
                one: modelData
                onSettled: mark => page.agreement.settle(index, mark)
            }
        }
    }
    DeskBox {
        visible: page.some
        objectName: "agreement-questions"
        title: qsTr("Spørgsmål for spørgsmål")
        Words {
            desk: true
            soft: true
            width: parent.width
            text: qsTr("De spørgsmål, I er mindst enige om, står øverst.")
        }
        Repeater {
            model: page.agreement.questions
            AgreementRow {
                required property var modelData
                required property int index
                objectName: "agreement-question-" + index
                width: parent.width
                one: modelData
            }
        }
    }
}
