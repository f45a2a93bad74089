import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The first start, three steps: the place, the people, the recovery code.
Item {
    id: place
    required property AppModel app
    required property StartModel start

    Rectangle {
        id: side
        anchors.left: parent.left
        height: parent.height
        width: 352
        color: Theme.side
        Image {
            x: 48
            y: 56
            width: 72
            height: 72
            mirror: false
            source: "qrc:/pictures/app.svg"
            sourceSize: Qt.size(72, 72)
            anchors.left: parent.left
            anchors.leftMargin: 40
        }
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 40
            y: 152
            spacing: 12
            Words {
                width: parent.width
                desk: true
                heading: true
                font.pixelSize: 32
                text: "Fagdansk"
            }
            Words {
                width: parent.width
                desk: true
                soft: true
                text: qsTr("Screening og træning i fagets ord.")
            }
            Item { width: 1; height: 32 }
            Repeater {
                model: [qsTr("1. Hvor skal data ligge?"), qsTr("2. Sted og lærer"), qsTr("3. Gendannelseskode")]
                Words {
                    required property string modelData
                    required property int index
                    width: parent.width
                    desk: true
                    soft: index !== place.start.step
                    font.weight: index === place.start.step ? Font.DemiBold : Font.Normal
                    text: modelData
                }
            }
        }
        LanguageRow {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 32
            spacing: 0
            current: place.app.language
            languages: place.app.languages
            onChosen: language => place.app.language = language
        }
    }
    Flickable {
        id: page
        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        contentHeight: Math.max(height, step.height + 128)
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}
        Loader {
            id: step
            x: (page.width - width) / 2
            y: Math.max(56, (page.height - height) / 3)
            width: Math.min(page.width - 96, 640)
            sourceComponent: place.start.step === StartModel.PlaceStep ? placeStep
                           : place.start.step === StartModel.PeopleStep ? peopleStep : codeStep
        }
    }
    Component { id: placeStep; PlaceStep { app: place.app; start: place.start } }
    Component { id: peopleStep; PeopleStep { app: place.app; start: place.start } }
    Component { id: codeStep; CodeStep { start: place.start } }
}
