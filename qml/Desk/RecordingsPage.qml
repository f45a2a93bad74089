pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Words in a teacher's own voice: those that are recorded, or those that a search finds.
DeskPage {
    id: page
    required property AppModel app
    required property DeskModel desk
    readonly property RecordingsModel recordings: desk.recordings
    property string deleting: "" ///< the term whose recording may go
    title: qsTr("Optag ord")
    subtitle: qsTr("Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.")
    fault: page.desk.fault
    note: page.desk.note
    canGoBack: true
    widest: 920
    onBack: page.desk.page = DeskModel.Settings
    Keys.onEscapePressed: page.desk.page = DeskModel.Settings

    Notice {
        objectName: "recordings-no-microphone"
        width: parent.width
        text: page.app.speaker.audible && page.app.voice.available ? ""
            : qsTr("Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.")
    }
    Field {
        objectName: "recordings-query"
        width: parent.width
        label: qsTr("Find et ord")
        hint: qsTr("Skriv ordet, som du husker det. Slåfejl gør ikke noget.")
        input.objectName: "recordings-query-input"
        onTextChanged: page.recordings.query = text
    }
    Words {
        objectName: "recordings-note"
        desk: true
        soft: true
        width: parent.width
        visible: text.length > 0
        text: page.recordings.note
    }
    DeskBox {
        title: page.recordings.query.length > 0 ? qsTr("Fundne ord") : qsTr("Optagne ord")
        visible: page.recordings.words.length > 0
        gap: 32
        Repeater {
            model: page.recordings.words
            RecordingRow {
                required property var modelData
                required property int index
                objectName: "recording-" + index
                width: parent.width
                recordings: page.recordings
                voice: page.app.voice
                speaker: page.app.speaker
                one: modelData
                asking: page.deleting === modelData.id
                onAsked: deletes => page.deleting = deletes ? modelData.id : ""
            }
        }
    }
}
