pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A document about the screening: chosen, filled with what it may tell, seen, saved; and what was given to whom before.
DeskPage {
    id: page
    required property DeskModel desk
    required property DocumentsModel documents
    title: qsTr("Dokumenter")
    subtitle: documents.loaded ? "\u2068" + documents.name + "\u2069" : ""
    fault: documents.fault
    canGoBack: true
    widest: 1400
    onBack: page.desk.page = DeskModel.Participant
    Keys.onEscapePressed: page.desk.page = DeskModel.Participant

    Flow {
        visible: page.documents.loaded
        width: parent.width
        spacing: 24
        Column {
            width: page.wide ? 440 : parent.width
            spacing: 24
            DocumentChoice {
                documents: page.documents
            }
            GivenBox {
                given: page.documents.given
            }
        }
        Panel {
            width: page.wide ? parent.width - 440 - 24 : parent.width
            height: picture.height + 48
            color: Theme.side
            PagePicture {
                id: picture
                objectName: "document-page"
                anchors.horizontalCenter: parent.horizontalCenter
                y: 24
                width: Math.min(parent.width - 48, 760)
                height: width * 297 / 210
                image: page.documents.page
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Sådan ser siden ud")
            }
        }
    }
}
