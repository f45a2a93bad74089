pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Course, place and aids of the next screening. Folded away, with what is set in plain sight.
Column {
    id: fields
    required property SetupModel setup
    property bool open: false
    readonly property var extra: [0, 25, 50]
    spacing: 16

    Words {
        objectName: "setup-lines"
        desk: true
        soft: true
        visible: !fields.open && text.length > 0
        width: parent.width
        text: fields.setup.lines.join("\n")
    }
    DeskButton {
        objectName: "setup-open"
        anchors.left: parent.left
        quiet: true
        text: fields.open ? qsTr("Luk kursus, sted og hjælpemidler") : qsTr("Kursus, sted og hjælpemidler")
        iconName: fields.open ? "close" : "plus"
        onClicked: fields.open = !fields.open
    }
    Flow {
        visible: fields.open
        width: parent.width
        spacing: 16
        Field {
            id: course
            width: parent.width
            label: qsTr("AMU-kursus")
            text: fields.setup.courseTitle
            input.objectName: "setup-course-input"
            input.onTextEdited: fields.setup.courseTitle = course.text
        }
        Field {
            id: number
            width: 200
            label: qsTr("Kursusnummer")
            text: fields.setup.courseNumber
            input.objectName: "setup-number-input"
            input.onTextEdited: fields.setup.courseNumber = number.text
        }
        Field {
            id: where
            width: parent.width - number.width - 16
            label: qsTr("Sted")
            text: fields.setup.place
            input.objectName: "setup-place-input"
            input.onTextEdited: fields.setup.place = where.text
        }
        Field {
            id: who
            width: parent.width
            label: qsTr("Henvist af")
            text: fields.setup.referredBy
            input.objectName: "setup-referred-input"
            input.onTextEdited: fields.setup.referredBy = who.text
        }
    }
    Toggle {
        objectName: "setup-aloud"
        visible: fields.open
        width: parent.width
        text: qsTr("Teksterne må læses op.")
        checked: fields.setup.readAloud
        onToggled: fields.setup.readAloud = checked
    }
    Words {
        desk: true
        soft: true
        visible: fields.open
        width: parent.width
        text: qsTr("Det er et hjælpemiddel og står på resultatet.")
        font.pixelSize: 16
    }
    Words {
        desk: true
        visible: fields.open
        width: parent.width
        text: qsTr("Ekstra tid")
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Segments {
        objectName: "setup-extra"
        visible: fields.open
        anchors.left: parent.left
        label: qsTr("Ekstra tid")
        choices: [qsTr("Ingen"), qsTr("25 %"), qsTr("50 %")]
        current: Math.max(0, fields.extra.indexOf(fields.setup.extraTimePercent))
        onChosen: index => fields.setup.extraTimePercent = fields.extra[index]
    }
}
