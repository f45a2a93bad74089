import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// One participant: the screening and its next step, practice, the picture code, erasure.
DeskPage {
    id: page
    required property DeskModel desk
    readonly property var one: desk.participant
    title: one.name
    subtitle: [one.alias.length > 0 ? "\u2068" + one.alias + "\u2069" : "", one.motherTongue].filter(text => text.length > 0).join(" · ")
    fault: page.desk.fault
    note: page.desk.note
    canGoBack: true
    onBack: page.desk.page = DeskModel.Participants
    Keys.onEscapePressed: page.desk.page = DeskModel.Participants
    badge: TilePicture {
        width: 72
        height: 72
        name: page.one.picture
    }

    Flow {
        width: parent.width
        spacing: 24
        Column {
            width: page.wide ? parent.width - 368 - 24 : parent.width
            spacing: 24
            ScreeningBox {
                desk: page.desk
                one: page.one
            }
            PreCheckBox {
                visible: page.one.state === ParticipantItem.NoScreening || page.desk.preCheck.earlier.length > 0
                desk: page.desk
            }
            AssignmentsBox {
                desk: page.desk
            }
            AccessBox {
                desk: page.desk
                one: page.one
            }
        }
        PracticeBox {
            width: page.wide ? 368 : parent.width
            desk: page.desk
            one: page.one
        }
    }
}
