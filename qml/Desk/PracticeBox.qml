pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What practice has given, and the words that are forgotten most.
DeskBox {
    id: box
    required property DeskModel desk
    required property var one
    // All that are hard, then the others to ten.
    readonly property var hardest: Array.from(desk.person.words).filter(word => word.lapses > 0)
        .sort((a, b) => b.hard - a.hard || b.lapses - a.lapses).filter((word, place) => word.hard || place < 10)
    readonly property int hard: hardest.filter(word => word.hard).length
    objectName: "practice-box"
    title: qsTr("Øvede ord")

    Words {
        desk: true
        soft: true
        visible: box.one.sessions === 0
        width: parent.width
        text: qsTr("Har ikke øvet endnu.")
    }
    Row {
        visible: box.one.sessions > 0
        width: parent.width
        Figure {
            objectName: "practice-known"
            width: parent.width / 3
            figure: box.one.known
            caption: qsTr("sidder fast")
        }
        Figure {
            objectName: "practice-in-progress"
            width: parent.width / 3
            figure: box.one.inProgress
            caption: qsTr("i gang")
        }
        Figure {
            objectName: "practice-minutes"
            width: parent.width / 3
            figure: box.one.minutes
            caption: qsTr("minutter")
        }
    }
    Words {
        objectName: "practice-last"
        desk: true
        soft: true
        visible: box.one.lastPractice.length > 0
        width: parent.width
        text: qsTr("Sidst øvet %1").arg(box.one.lastPractice)
    }
    Words {
        desk: true
        visible: box.hardest.length > 0
        width: parent.width
        topPadding: 8
        text: qsTr("Sværest at huske")
        font.weight: Font.DemiBold
    }
    Words {
        objectName: "hard-words"
        desk: true
        soft: true
        visible: box.hard > 0
        width: parent.width
        text: qsTr("%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.", "", box.hard)
    }
    Column {
        width: parent.width
        visible: box.hardest.length > 0
        spacing: 4
        Repeater {
            model: box.hardest
            Column {
                id: word
                required property var modelData
                required property int index
                objectName: "hardest-" + index
                width: parent.width
                topPadding: 6
                Accessible.role: Accessible.ListItem
                Accessible.name: lemma.text + ", " + lapses.text
                Words {
                    id: lemma
                    width: parent.width
                    text: word.modelData.article.length > 0 ? word.modelData.article + " " + word.modelData.lemma : word.modelData.lemma
                    font.pixelSize: 20
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
                Words {
                    id: lapses
                    desk: true
                    soft: true
                    width: parent.width
                    text: word.modelData.hard ? qsTr("svært · glemt %n gange", "", word.modelData.lapses)
                                              : qsTr("glemt %n gange", "", word.modelData.lapses)
                    font.pixelSize: 16
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
            }
        }
    }
}
