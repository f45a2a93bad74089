import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// My words and all words: found by any form, in any language, with a typo.
FocusScope {
    id: place
    required property AppModel app
    required property HomeModel home
    readonly property WordsModel lookup: home.lookup
    property string openWord: ""

    ParticipantHeader {
        id: header
        speaker: place.app.speaker
        title: place.lookup.query.length > 0 ? qsTr("Fundne ord") : place.lookup.all ? qsTr("Alle ord") : qsTr("Mine ord")
        subtitle: qsTr("%n ord", "", place.lookup.count)
        picture: place.home.picture
        onBack: place.home.showHome()
        instruction: qsTr("Her kan du finde ord. Tryk på pilen for at se mere om et ord.")
    }
    Row {
        id: tools
        anchors.top: header.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: list.width
        spacing: 16
        T.TextField {
            id: search
            objectName: "words-search"
            width: parent.width - scope.width - parent.spacing
            height: 64
            leftPadding: place.app.rightToLeft ? 18 : 60
            rightPadding: place.app.rightToLeft ? 60 : 18
            color: Theme.ink
            font.family: Theme.reading
            font.pixelSize: 26
            selectByMouse: true
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            placeholderTextColor: Theme.softInk
            placeholderText: ""
            verticalAlignment: TextInput.AlignVCenter
            text: place.lookup.query
            onTextEdited: place.lookup.query = text
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Søg efter et ord")
            background: Rectangle {
                radius: Theme.radius
                color: Theme.panel
                border.width: search.activeFocus ? 3 : Theme.stroke
                border.color: search.activeFocus ? Theme.accent : Theme.border
                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: 18
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    color: Theme.softInk
                }
                Text {
                    anchors.left: parent.left
                    anchors.leftMargin: 60
                    anchors.verticalCenter: parent.verticalCenter
                    visible: search.text.length === 0 && search.preeditText.length === 0
                    text: qsTr("Søg efter et ord")
                    color: Theme.softInk
                    font: search.font
                }
            }
        }
        Segments {
            id: scope
            objectName: "words-scope"
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Hvilke ord")
            choices: [qsTr("Mine ord"), qsTr("Alle ord")]
            current: place.lookup.all ? 1 : 0
            onChosen: index => place.lookup.all = index === 1
        }
    }
    Words {
        objectName: "words-note"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: tools.bottom
        anchors.topMargin: 64
        width: list.width
        visible: list.count === 0
        soft: true
        horizontalAlignment: Text.AlignHCenter
        text: place.lookup.note.length > 0 ? place.lookup.note
            : place.lookup.query.length > 0 ? qsTr("Ingen ord ligner det, du har skrevet.")
            : qsTr("Her kommer de ord, du øver. Tryk på Alle ord for at se resten.")
    }
    ListView {
        id: list
        objectName: "words-list"
        anchors.top: tools.bottom
        anchors.topMargin: 24
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 96, 1040)
        spacing: 16
        clip: true
        focus: true
        bottomMargin: 48
        model: place.lookup
        T.ScrollBar.vertical: SlimScrollBar {}
        delegate: WordRow {
            width: list.width
            speaker: place.app.speaker
            voice: place.app.voice
            open: place.openWord === modelData.id
            onToggled: place.openWord = open ? "" : modelData.id
            // The next one is made before Tab asks for it.
            onReached: index => {
                list.positionViewAtIndex(Math.max(0, index - 1), ListView.Contain)
                list.positionViewAtIndex(Math.min(list.count - 1, index + 1), ListView.Contain)
            }
        }
    }
}
