pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// From the profile to the teacher's decision: what the screening cannot know stands beside it.
DeskPage {
    id: page
    required property DeskModel desk
    required property DecisionModel decision
    title: decision.name
    subtitle: !decision.loaded ? "" : decision.stopped
        ? qsTr("%1, form %2 · stoppet undervejs").arg(decision.trade).arg(decision.formLetter)
        : qsTr("%1, form %2").arg(decision.trade).arg(decision.formLetter)
    fault: page.decision.fault
    widest: 1560
    readonly property bool three: columnWidth >= 1400
    canGoBack: true
    onBack: page.desk.page = DeskModel.Participant
    Keys.onEscapePressed: page.desk.page = DeskModel.Participant

    CalmBox {
        objectName: "decision-loading"
        visible: !page.decision.loaded
        width: parent.width
        done: false
        title: qsTr("Henter profilen …")
    }
    Flow {
        visible: page.decision.loaded
        width: parent.width
        spacing: 24
        layoutDirection: page.wide ? Qt.RightToLeft : Qt.LeftToRight
        Column {
            width: page.wide ? 336 : parent.width
            spacing: 24
            ContextFields {
                decision: page.decision
            }
            ConditionsBox {
                visible: page.decision.conditions.length > 0
                decision: page.decision
            }
        }
        Flow {
            width: page.wide ? parent.width - 336 - 24 : parent.width
            spacing: 24
            ProfileBox {
                width: page.three ? (parent.width - 24) / 2 : parent.width
                decision: page.decision
            }
            Column {
                width: page.three ? (parent.width - 24) / 2 : parent.width
                spacing: 24
                DecidedBox {
                    visible: page.decision.decided
                    decision: page.decision
                    onDocuments: page.desk.person.documents()
                }
                ProposalBox {
                    decision: page.decision
                }
            }
        }
    }
}
