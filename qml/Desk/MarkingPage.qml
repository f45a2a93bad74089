pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One answer at a time. The keys 0 1 2, Return, Z, N and the arrow do all of it.
FocusScope {
    id: page
    required property DeskModel desk
    required property MarkingModel marking
    readonly property bool there: marking.state === MarkingModel.Asking || marking.state === MarkingModel.Revealing
    readonly property bool asking: marking.state === MarkingModel.Asking
    readonly property int margin: width < 860 ? 32 : 48
    readonly property int room: Math.min(width - 2 * margin, 1328)

    focus: true
    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_0
        const scrolls = event.key === Qt.Key_Up || event.key === Qt.Key_Down
        if (event.modifiers & ~Qt.KeypadModifier || event.isAutoRepeat && !scrolls) {
            return
        }
        if (page.asking && digit >= 0 && digit <= 2) {
            page.marking.mark(digit)
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Right) {
            page.marking.confirm()
        } else if (scrolls) {
            answerPanel.scrollBy(event.key === Qt.Key_Down ? 56 : -56)
        } else if (event.key === Qt.Key_Z) {
            page.marking.undo()
        } else if (event.key === Qt.Key_N) {
            page.marking.showName()
        } else {
            return
        }
        event.accepted = true
    }

    Item {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        width: page.room
        y: 40
        height: 64
        Column {
            anchors.left: parent.left
            anchors.right: page.marking.second ? agreement.left : order.left
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Words {
                objectName: "desk-title"
                desk: true
                heading: true
                width: parent.width
                text: page.marking.second ? qsTr("Anden vurdering") : qsTr("Til vurdering")
                font.pixelSize: Theme.deskTitle
            }
            Words {
                objectName: "marking-line"
                desk: true
                soft: true
                visible: page.there
                width: parent.width
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: [qsTr("%1, form %2").arg(page.marking.trade).arg(page.marking.formLetter),
                       qsTr("%n svar tilbage", "", page.marking.left),
                       page.marking.name.length > 0 ? page.marking.name : qsTr("navne er skjult")].join(" · ")
            }
        }
        DeskButton {
            id: agreement
            objectName: "marking-agreement"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: page.marking.second
            text: qsTr("Enighed")
            onClicked: page.desk.page = DeskModel.Agreement
        }
        Segments {
            id: order
            objectName: "marking-order"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: page.marking.state !== MarkingModel.Empty && !page.marking.second
            label: qsTr("Rækkefølge")
            choices: [qsTr("Spørgsmål"), qsTr("Deltager")]
            current: page.marking.byParticipant ? 1 : 0
            onChosen: index => {
                page.marking.byParticipant = index === 1
                page.forceActiveFocus()
            }
        }
    }
    Notice {
        id: fault
        objectName: "marking-fault"
        anchors.left: head.left
        width: page.room
        y: head.y + head.height + (visible ? 16 : 0)
        text: page.marking.fault
    }
    Item {
        id: body
        visible: page.there
        anchors.left: head.left
        width: page.room
        y: fault.y + fault.height + 24
        height: page.height - y - foot.height - 32
        MarkingAnswer {
            id: answerPanel
            anchors.left: parent.left
            anchors.right: rubric.left
            anchors.rightMargin: 24
            height: parent.height
            marking: page.marking
            onDone: page.forceActiveFocus()
        }
        MarkingRubric {
            id: rubric
            anchors.right: parent.right
            width: page.room < 800 ? 248 : page.room < 1200 ? 336 : 400
            height: parent.height
            marking: page.marking
        }
    }
    MarkingKeys {
        id: foot
        visible: page.there
        anchors.left: head.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        width: page.room
        marking: page.marking
        onDone: page.forceActiveFocus()
    }
    CalmBox {
        objectName: "marking-empty"
        visible: page.marking.state === MarkingModel.Empty
        anchors.left: head.left
        y: body.y
        width: page.room
        title: page.marking.second ? qsTr("Ingen svar venter på en anden lærer.") : qsTr("Alt er vurderet.")
        words: page.marking.second ? qsTr("Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.")
                                   : qsTr("Nye svar kommer her, når en deltager er færdig med sin screening.")
        action: page.marking.canUndo ? qsTr("Fortryd den sidste") : ""
        actionName: "marking-empty-undo"
        onClicked: page.marking.undo()
    }
    CalmBox {
        objectName: "marking-loading"
        visible: page.marking.state === MarkingModel.Loading
        anchors.left: head.left
        y: body.y
        width: page.room
        done: false
        title: qsTr("Henter svar …")
    }
}
