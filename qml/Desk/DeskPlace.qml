import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The teacher's desk: the side bar, and the page that desk.page names.
FocusScope {
    id: place
    required property AppModel app
    required property DeskModel desk
    required property MarkingModel marking
    required property DecisionModel decision

    DeskSideBar {
        id: side
        app: place.app
        desk: place.desk
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }
    Loader {
        id: stage
        objectName: "desk-stage"
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        sourceComponent: switch (place.desk.page) {
            case DeskModel.Marking:
            case DeskModel.SecondMarking: return markingPage
            case DeskModel.Participants: return participantsPage
            case DeskModel.Participant: return participantPage
            case DeskModel.NewParticipant: return newParticipantPage
            case DeskModel.BulkEnrolment: return bulkEnrolmentPage
            case DeskModel.Results: return resultsPage
            case DeskModel.Decision: return decisionPage
            case DeskModel.Agreement: return agreementPage
            case DeskModel.Conversation: return conversationPage
            case DeskModel.Documents: return documentsPage
            case DeskModel.PreCheck: return preCheckPage
            case DeskModel.Settings: return settingsPage
            case DeskModel.Teachers: return teachersPage
            case DeskModel.RecoveryCode: return recoveryCodePage
            case DeskModel.Recordings: return recordingsPage
            case DeskModel.Groups: return groupsPage
            case DeskModel.Group: return groupPage
            case DeskModel.Glossaries: return glossariesPage
            case DeskModel.Glossary: return glossaryPage
            case DeskModel.Material: return materialPage
            case DeskModel.GlossaryFile: return glossaryFilePage
            default: return todayPage
        }
        onLoaded: item.forceActiveFocus()
    }

    Component { id: todayPage; TodayPage { desk: place.desk } }
    Component { id: markingPage; MarkingPage { desk: place.desk; marking: place.marking } }
    Component { id: participantsPage; ParticipantsPage { desk: place.desk } }
    Component { id: participantPage; ParticipantPage { desk: place.desk } }
    Component { id: newParticipantPage; NewParticipantPage { desk: place.desk } }
    Component { id: bulkEnrolmentPage; BulkEnrolmentPage { desk: place.desk } }
    Component { id: resultsPage; ResultsPage { desk: place.desk } }
    Component { id: decisionPage; DecisionPage { desk: place.desk; decision: place.decision } }
    Component { id: agreementPage; AgreementPage { desk: place.desk; agreement: place.desk.agreement } }
    Component { id: conversationPage; ConversationPage { desk: place.desk; conversation: place.desk.conversation } }
    Component { id: documentsPage; DocumentsPage { desk: place.desk; documents: place.desk.documents } }
    Component { id: preCheckPage; PreCheckPage { app: place.app; desk: place.desk; check: place.desk.preCheck } }
    Component { id: settingsPage; SettingsPage { app: place.app; desk: place.desk } }
    Component { id: teachersPage; TeachersPage { desk: place.desk; teachers: place.desk.teachers } }
    Component { id: groupsPage; GroupsPage { desk: place.desk } }
    Component { id: groupPage; GroupPage { desk: place.desk } }
    Component { id: recordingsPage; RecordingsPage { app: place.app; desk: place.desk } }
    Component { id: glossariesPage; GlossariesPage { desk: place.desk } }
    Component { id: glossaryPage; GlossaryPage { desk: place.desk } }
    Component { id: materialPage; MaterialPage { desk: place.desk } }
    Component { id: glossaryFilePage; GlossaryFilePage { desk: place.desk } }
    Component { id: recoveryCodePage; RecoveryCodePage { desk: place.desk; recovery: place.desk.recoveryCode } }
}
