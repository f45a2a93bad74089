pragma ComponentBehavior: Bound
import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// Who may log in, one more teacher, and one's own password.
DeskPage {
    id: page
    required property DeskModel desk
    required property TeachersModel teachers
    title: qsTr("Lærere og adgangskoder")
    fault: page.desk.fault
    note: page.desk.note
    canGoBack: true
    widest: 920
    onBack: page.desk.page = DeskModel.Settings
    Keys.onEscapePressed: page.desk.page = DeskModel.Settings

    DeskBox {
        title: qsTr("Lærere")
        Repeater {
            model: page.teachers.all
            TeacherRow {
                required property var modelData
                required property int index
                objectName: "teacher-" + index
                width: parent.width
                teachers: page.teachers
                one: modelData
                onReturning: newTeacher.fill(modelData.name)
            }
        }
    }
    NewTeacherBox {
        id: newTeacher
        teachers: page.teachers
    }
    OwnPasswordBox {
        teachers: page.teachers
    }
}
