pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What practice has given, and the words that are forgotten most.
DeskBox {
    id: box
    required property DeskModel desk
    required property var one
    readonly property var hardest: Array.from(desk.person.words).filter(word => word.lapses > 0)
        .sort((a, b) => b.lapses - a.lapses).slice(0, 10)
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
    Column {
        width: parent.width
        visible: box.hardest.length > 0
        spacing: 4
        Repeater {
            model: box.hardest
            Item {
                id: word
                required property var modelData
                required property int index
                objectName: "hardest-" + index
                width: parent.width
                height: Math.max(36, lemma.implicitHeight + 12)
                Accessible.role: Accessible.ListItem
                Accessible.name: lemma.text + ", " + lapses.text
                Words {
                    id: lemma
                    anchors.left: parent.left
                    anchors.right: lapses.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: word.modelData.article.length > 0 ? word.modelData.article + " " + word.modelData.lemma : word.modelData.lemma
                    font.pixelSize: 20
                    lineHeight: 1
                    Accessible.ignored: true
                }
                Words {
                    id: lapses
                    desk: true
                    soft: true
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("glemt %n gange", "", word.modelData.lapses)
                    font.pixelSize: 16
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
