pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The words to teach tomorrow: what many forget, and what many meet next.
DeskBox {
    id: box
    required property ProgressModel progress
    objectName: "needed-words"
    title: qsTr("Ord at tage op i morgen")
    gap: 4
    Repeater {
        model: box.progress.words
        Item {
            id: word
            required property var modelData
            required property int index
            objectName: "needed-" + index
            width: parent.width
            height: 40
            Accessible.role: Accessible.ListItem
            Accessible.name: lemma.text + ", " + why.text
            Words {
                id: lemma
                anchors.left: parent.left
                anchors.right: why.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                text: word.modelData.article.length > 0 ? word.modelData.article + " " + word.modelData.lemma : word.modelData.lemma
                font.pixelSize: 20
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Words {
                id: why
                desk: true
                soft: true
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                lineHeight: 1
                wrapMode: Text.NoWrap
                text: [word.modelData.forgotten > 0 ? qsTr("%n har glemt det", "", word.modelData.forgotten) : "",
                       word.modelData.next > 0 ? qsTr("nyt for %n", "", word.modelData.next) : ""].filter(part => part.length > 0).join(" · ")
                Accessible.ignored: true
            }
        }
    }
}
