import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What to do now: a waiting screening first, then today's practice, then my words.
Item {
    id: place
    required property AppModel app
    required property HomeModel home
    property int minutes: 10
    property bool showsOthers: false

    ParticipantHeader {
        id: header
        speaker: place.app.speaker
        title: qsTr("Hej, %1").arg(place.home.alias)
        picture: place.home.picture
        onBack: place.home.leave()
        instruction: place.home.screeningWaits ? qsTr("En screening venter på dig. Tryk på den for at begynde.")
                                               : qsTr("Vælg, hvor længe du vil øve dig. Tryk så på Øv.")
    }
    ScrollPage {
        id: page
        anchors.top: header.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: content.y + content.height + 16
        Column {
            id: content
            y: Math.max(8, (page.height - height) / 3)
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 96, 1040)
            spacing: 24
            Notice {
                width: parent.width
                text: place.home.note
                onTextChanged: if (text.length > 0) page.contentY = 0
            }
            HomeCard {
                objectName: "home-screening"
                width: parent.width
                visible: place.home.screeningWaits
                focus: visible
                primary: true
                iconName: "book"
                title: qsTr("Din screening: %1").arg("\u2068" + place.home.screeningTrade + "\u2069")
                detail: qsTr("Læs, svar og forklar med dine egne ord. Du har god tid.")
                actionText: qsTr("Begynd")
                onClicked: place.home.startScreening()
            }
            PracticeMode {
                objectName: "home-mode"
                anchors.left: parent.left
                visible: !place.app.speaker.silent
                reads: place.home.reads
                onChosen: reads => place.home.reads = reads
            }
            Repeater {
                model: place.home.trades
                PracticeCard {
                    required property var modelData
                    required property int index
                    objectName: "home-practice-" + modelData.slug
                    width: content.width
                    trade: modelData
                    primary: !place.home.screeningWaits && index === 0
                    minutes: place.minutes
                    onMinutesChosen: chosen => place.minutes = chosen
                    onPractise: place.home.practise(modelData.slug, place.minutes)
                }
            }
            BigButton {
                objectName: "home-others"
                anchors.left: parent.left
                visible: place.home.otherTrades.length > 0 && !place.showsOthers
                quiet: true
                iconName: "down"
                text: qsTr("Andre fag")
                onClicked: place.showsOthers = true
            }
            Repeater {
                model: place.showsOthers ? place.home.otherTrades : []
                PracticeCard {
                    required property var modelData
                    objectName: "home-practice-" + modelData.slug
                    width: content.width
                    trade: modelData
                    minutes: place.minutes
                    onMinutesChosen: chosen => place.minutes = chosen
                    onPractise: place.home.practise(modelData.slug, place.minutes)
                }
            }
            HomeCard {
                objectName: "home-words"
                width: parent.width
                iconName: "person"
                title: qsTr("Mine ord")
                detail: place.home.words.length > 0 ? qsTr("%n ord, du er i gang med", "", place.home.words.length)
                                                    : qsTr("Slå et ord op. Her kommer også de ord, du øver.")
                actionText: qsTr("Se")
                onClicked: place.home.showWords()
            }
            BigButton {
                objectName: "home-privacy"
                anchors.left: parent.left
                quiet: true
                iconName: "lock"
                text: qsTr("Om dine oplysninger")
                onClicked: place.app.privacy.open()
            }
        }
    }
    Item {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        height: Math.max(96, languages.height + 16)
        LanguageRow {
            id: languages
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            current: place.app.language
            languages: place.app.languages
            onChosen: language => place.home.chooseLanguage(language)
        }
    }
}
