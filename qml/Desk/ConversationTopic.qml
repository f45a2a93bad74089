pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One topic: what to ask, in Danish, and what was said.
DeskBox {
    id: box
    required property ConversationModel conversation
    required property var topic
    title: topic.title
    gap: 24

    Column {
        width: parent.width
        spacing: 4
        Repeater {
            model: box.topic.questions
            Words {
                required property string modelData
                width: parent?.width ?? 0
                text: modelData
                font.pixelSize: 20
                color: Theme.softInk
                lineHeight: 1.2
                LayoutMirroring.enabled: false
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
    Repeater {
        model: box.topic.fields
        ConversationField {
            required property var modelData
            objectName: "said-" + modelData.id
            width: parent?.width ?? 0
            field: modelData
            said: box.conversation.values[modelData.id] ?? ""
            onWrote: text => box.conversation.write(box.topic.id, modelData.id, text)
            onToggled: option => box.conversation.toggle(box.topic.id, modelData.id, option, modelData.kind === GuideFieldItem.Choices)
        }
    }
}
