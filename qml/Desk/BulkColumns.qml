import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What the spreadsheet must look like, and an empty one to fill in.
DeskBox {
    id: columns
    required property DeskModel desk
    readonly property var trades: Array.from(desk.trades).map(trade => "\u2068" + trade.title + "\u2069")
    title: qsTr("Sådan skal arket se ud")

    Words {
        desk: true
        width: parent.width
        text: qsTr("Øverst står kolonnernes navne. Derunder er der en række til hver deltager.")
    }
    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.")
    }
    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Fag kan være: %1.").arg(columns.trades.join(", "))
    }
    Words {
        desk: true
        soft: true
        width: parent.width
        text: qsTr("Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.")
    }
    DeskButton {
        objectName: "bulk-template"
        anchors.left: parent.left
        iconName: "saved"
        text: qsTr("Gem et tomt ark")
        onClicked: columns.desk.enrolment.bulk.saveTemplate()
    }
}
