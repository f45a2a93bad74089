pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// What needs the teacher now, most urgent first; then practice, and the age of the copy.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property bool calm: desk.toMark + desk.toDecide + desk.openScreenings === 0
    readonly property var behind: Array.from(desk.participants).filter(one => one.behind)
    // Who has been away for two months has left.
    readonly property var away: Array.from(desk.participants).filter(one => one.daysSincePractice >= 7 && one.daysSincePractice <= 60)
    readonly property var struggling: Array.from(desk.participants).filter(one => one.hard > 0).sort((a, b) => b.hard - a.hard)
    readonly property var practising: Array.from(desk.participants).filter(one => one.inProgress > 0)
        .sort((a, b) => b.inProgress - a.inProgress).slice(0, 5)
    title: qsTr("I dag")
    subtitle: page.desk.today
    fault: page.desk.fault
    note: page.desk.note
    widest: 1080

    Notice {
        objectName: "today-clock"
        width: parent.width
        text: page.desk.clockFault
    }
    CopyAge {
        id: warning
        objectName: "today-copy-warning"
        visible: worry
        copies: page.desk.copies
        width: parent.width
    }
    TodayLine {
        objectName: "today-marking"
        visible: page.desk.toMark > 0
        words: qsTr("%n svar venter på din vurdering", "", page.desk.toMark)
        action: qsTr("Vurdér svar")
        primary: true
        onClicked: page.desk.page = DeskModel.Marking
    }
    TodayLine {
        objectName: "today-decisions"
        visible: page.desk.toDecide > 0
        words: qsTr("%n screeninger venter på din beslutning", "", page.desk.toDecide)
        people: Array.from(page.desk.participants).filter(one => one.state === ParticipantItem.ToDecide)
        onSelected: person => page.desk.select(person)
    }
    TodayLine {
        objectName: "today-open"
        visible: page.desk.openScreenings > 0
        words: qsTr("%n screeninger er i gang", "", page.desk.openScreenings)
        people: Array.from(page.desk.participants).filter(one => one.state === ParticipantItem.Open)
        onSelected: person => page.desk.select(person)
    }
    TodayLine {
        objectName: "today-behind"
        visible: page.behind.length > 0
        words: qsTr("%n deltagere når ikke mange af kursets ord, som det går nu", "", page.behind.length)
        people: page.behind
        onSelected: person => page.desk.select(person)
    }
    TodayLine {
        objectName: "today-away"
        visible: page.away.length > 0
        words: qsTr("%n deltagere har ikke øvet i en uge", "", page.away.length)
        people: page.away
        onSelected: person => page.desk.select(person)
    }
    TodayLine {
        objectName: "today-struggling"
        visible: page.struggling.length > 0
        words: qsTr("%n deltagere glemmer de samme ord igen og igen", "", page.struggling.length)
        people: page.struggling
        onSelected: person => page.desk.select(person)
    }
    CalmBox {
        objectName: "today-calm"
        visible: page.calm
        width: parent.width
        title: page.desk.participants.length === 0 ? qsTr("Her er ingen deltagere endnu.") : qsTr("Intet venter på dig.")
        words: page.desk.participants.length === 0 ? qsTr("Opret den første. Det tager et minut.")
                                                   : qsTr("Alle svar er vurderet, og alle screeninger har en beslutning.")
        action: qsTr("Ny deltager")
        primary: page.desk.participants.length === 0
        actionName: "today-new-participant"
        onClicked: page.desk.page = DeskModel.NewParticipant
    }
    DeskBox {
        objectName: "today-practice"
        title: qsTr("Øver ord")
        visible: page.practising.length > 0
        gap: 8
        Repeater {
            model: page.practising
            PracticeLine {
                required property var modelData
                required property int index
                objectName: "today-practice-" + index
                width: parent.width
                one: modelData
                onClicked: page.desk.select(modelData.person)
            }
        }
    }
    CopyAge {
        objectName: "today-copy"
        visible: !warning.worry
        copies: page.desk.copies
        width: parent.width
    }
}
