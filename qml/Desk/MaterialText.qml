pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The text itself, its terms marked and its long words at their joints.
DeskBox {
    id: box
    required property MaterialModel material
    title: qsTr("Teksten")
    gap: 16

    Words {
        desk: true
        soft: true
        width: parent.width
        textFormat: Text.StyledText
        text: qsTr("<b>Fed</b>: fagord, som ingen ordliste har. <u>Streg under</u>: findes i ordlisterne. Lange ord er delt med en prik.")
        Accessible.name: qsTr("Teksten med fagord og delte ord")
    }
    Repeater {
        model: box.material.paragraphs
        Words {
            required property string modelData
            width: Math.min(parent.width, 760)
            anchors.left: parent?.left
            textFormat: Text.StyledText
            text: modelData
            font.pixelSize: 20
            Accessible.name: modelData.replace(/<[^>]*>/g, "")
        }
    }
    DeskButton {
        objectName: "material-more-text"
        anchors.left: parent.left
        visible: box.material.hasMoreText
        text: qsTr("Vis mere af teksten")
        onClicked: box.material.showMoreText()
    }
}
