pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The conversation, topic by topic: questions to ask, large keys for the fixed answers, room for a note.
DeskPage {
    id: page
    required property DeskModel desk
    required property ConversationModel conversation
    title: qsTr("Samtale")
    subtitle: "\u2068" + page.desk.participant.name + "\u2069"
    fault: page.conversation.fault
    widest: 1000
    canGoBack: true
    onBack: page.desk.page = DeskModel.Participant
    Keys.onEscapePressed: page.desk.page = DeskModel.Participant

    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.")
    }
    Words {
        objectName: "conversation-saved"
        desk: true
        visible: page.conversation.loaded && page.conversation.fault.length === 0
        width: parent.width
        text: page.conversation.saved ? qsTr("Gemt") : qsTr("Gemmer …")
    }
    Repeater {
        model: page.conversation.topics
        ConversationTopic {
            required property var modelData
            objectName: "topic-" + modelData.id
            visible: page.conversation.loaded
            conversation: page.conversation
            topic: modelData
        }
    }
    EarlierNotes {
        visible: page.conversation.earlier.length > 0
        notes: page.conversation.earlier
    }
}
