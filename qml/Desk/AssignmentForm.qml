pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Which words, from when, until which course, and how much time there is for them.
Column {
    id: form
    required property DeskModel desk
    readonly property AssignmentsModel assignments: desk.assignments
    readonly property bool ready: assignments.trade.length > 0
    spacing: 24

    function start() {
        course.text = ""
        begins.text = ""
        trade.focusBox()
    }

    Chooser {
        id: trade
        objectName: "assignment-trade"
        anchors.left: parent.left
        width: Math.min(parent.width, 420)
        label: qsTr("Ordliste")
        hint: qsTr("Vælg en ordliste")
        choices: Array.from(form.desk.trades).map(one => one.title)
        current: Array.from(form.desk.trades).findIndex(one => one.slug === form.assignments.trade)
        onChosen: index => form.assignments.chooseTrade(form.desk.trades[index].slug)
    }
    Segments {
        objectName: "assignment-extent"
        visible: form.ready
        width: parent.width
        label: qsTr("Hvilke ord?")
        choices: [qsTr("Alle"), qsTr("Emner"), qsTr("Valgte ord")]
        current: form.assignments.extent
        onChosen: index => form.assignments.extent = index
    }
    UnitChoice {
        visible: form.ready && form.assignments.extent === AssignmentsModel.Units
        width: parent.width
        assignments: form.assignments
    }
    WordChoice {
        visible: form.ready && form.assignments.extent === AssignmentsModel.OwnWords
        width: parent.width
        assignments: form.assignments
    }
    Words {
        objectName: "assignment-words-fault"
        desk: true
        visible: text.length > 0
        width: parent.width
        text: form.assignments.wordsFault
        color: Theme.amberInk
    }
    Flow {
        visible: form.ready
        width: parent.width
        spacing: 24
        Field {
            id: course
            objectName: "assignment-course"
            width: 300
            label: qsTr("Kurset begynder")
            hint: qsTr("En dato, eller tomt uden kursus")
            fault: form.assignments.courseFault
            input.objectName: "assignment-course-input"
            onTextChanged: form.assignments.courseOn = text
        }
        Field {
            id: begins
            objectName: "assignment-start"
            width: 300
            label: qsTr("Øvelsen begynder")
            hint: qsTr("En dato, eller tomt for i dag")
            fault: form.assignments.startFault
            input.objectName: "assignment-start-input"
            onTextChanged: form.assignments.startsOn = text
        }
    }
    Flow {
        visible: form.ready && form.assignments.courseOn.length > 0
        width: parent.width
        spacing: 24
        Chooser {
            objectName: "assignment-days"
            width: 300
            label: qsTr("Dage om ugen")
            choices: [1, 2, 3, 4, 5, 6, 7].map(days => qsTr("%n dage", "", days))
            current: form.assignments.daysPerWeek - 1
            onChosen: index => form.assignments.daysPerWeek = index + 1
        }
        Chooser {
            objectName: "assignment-minutes"
            width: 300
            label: qsTr("Minutter hver gang")
            readonly property var times: [5, 10, 15, 20, 30, 45, 60]
            choices: times.map(minutes => qsTr("%n minutter", "", minutes))
            current: times.indexOf(form.assignments.minutes)
            onChosen: index => form.assignments.minutes = times[index]
        }
    }
    Words {
        objectName: "assignment-forecast"
        desk: true
        visible: text.length > 0
        width: parent.width
        text: form.assignments.forecast
        color: Theme.accent
    }
    Flow {
        width: parent.width
        spacing: 16
        DeskButton {
            objectName: "assignment-give"
            primary: true
            enabled: form.ready
            text: qsTr("Giv opgaven")
            onClicked: form.assignments.assign()
        }
        DeskButton {
            objectName: "assignment-cancel"
            text: qsTr("Fortryd")
            onClicked: form.assignments.cancel()
        }
    }
}
