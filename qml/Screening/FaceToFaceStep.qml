import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// Face to face: the prompt to say, and the points to tick while the participant speaks. For the teacher's eyes.
Item {
    id: step
    required property ScreeningModel screening

    focus: true
    Keys.onPressed: event => {
        const mark = event.key - Qt.Key_0
        if (mark >= 0 && mark <= 2) {
            event.accepted = true
            step.screening.giveMark(mark)
        }
    }
    Panel {
        id: left
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.top: parent.top
        anchors.bottom: keys.top
        anchors.bottomMargin: 24
        width: (parent.width - 128) * 0.5
        ScrollPage {
            anchors.fill: parent
            anchors.margins: 2
            contentHeight: asked.height + 56
            Column {
                id: asked
                x: 32
                y: 28
                width: parent.width - 64
                spacing: 20
                Words {
                    width: parent.width
                    desk: true
                    soft: true
                    text: qsTr("Spørg")
                }
                Words {
                    objectName: "step-prompt"
                    width: parent.width
                    LayoutMirroring.enabled: false
                    font.pixelSize: 34
                    lineHeight: 1.2
                    text: step.screening.prompt
                }
                Words {
                    width: parent.width
                    desk: true
                    soft: true
                    visible: step.screening.forbidden.length > 0
                    text: qsTr("Må ikke siges")
                }
                Repeater {
                    model: step.screening.forbidden
                    Words {
                        required property string modelData
                        width: parent.width
                        desk: true
                        soft: true
                        text: "· " + modelData
                    }
                }
            }
        }
    }
    Panel {
        anchors.left: left.right
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: 48
        anchors.top: parent.top
        anchors.bottom: left.bottom
        ScrollPage {
            anchors.fill: parent
            anchors.margins: 2
            contentHeight: ticks.height + 56
            Column {
                id: ticks
                x: 24
                y: 28
                width: parent.width - 48
                spacing: 12
                Words {
                    width: parent.width
                    desk: true
                    soft: true
                    text: qsTr("Sæt flueben, når det bliver sagt")
                }
                Repeater {
                    // By number, so that a tick leaves the line, and the keyboard on it, where they are.
                    model: step.screening.points.length
                    T.CheckDelegate {
                        id: point
                        required property int index
                        readonly property var rubricPoint: step.screening.points[index]
                        objectName: "tick-" + index
                        width: parent.width
                        height: Math.max(64, says.implicitHeight + 24)
                        checked: rubricPoint?.found ?? false
                        focusPolicy: Qt.StrongFocus
                        Accessible.role: Accessible.CheckBox
                        Accessible.name: rubricPoint?.says ?? ""
                        Accessible.checked: checked
                        nextCheckState: () => point.checkState
                        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked() }
                        Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked() }
                        onClicked: step.screening.tick(index)
                        background: Rectangle {
                            radius: Theme.radius
                            color: point.checked ? Theme.found : "transparent"
                            FocusRing { control: point }
                        }
                        contentItem: Item {
                            Rectangle {
                                id: box
                                anchors.left: parent.left
                                anchors.leftMargin: 12
                                anchors.verticalCenter: parent.verticalCenter
                                width: 36
                                height: 36
                                radius: 10
                                color: "transparent"
                                border.width: 2
                                border.color: point.checked ? Theme.foundInk : Theme.border
                                Icon {
                                    anchors.centerIn: parent
                                    visible: point.checked
                                    name: "check"
                                    color: Theme.foundInk
                                }
                            }
                            Words {
                                id: says
                                anchors.left: box.right
                                anchors.leftMargin: 16
                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                desk: true
                                font.pixelSize: 20
                                color: point.checked ? Theme.foundInk : Theme.ink
                                text: point.Accessible.name
                            }
                        }
                    }
                }
            }
        }
    }
    Row {
        id: keys
        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        spacing: 16
        Repeater {
            model: [qsTr("ikke forklaret"), qsTr("delvist"), qsTr("forklaret")]
            KeyButton {
                required property string modelData
                required property int index
                objectName: "mark-" + index
                implicitWidth: 168
                fontFamily: Theme.ui
                fontSize: 28
                text: index
                caption: modelData
                onClicked: step.screening.giveMark(index)
            }
        }
        BigButton {
            objectName: "step-cannot"
            anchors.verticalCenter: parent.verticalCenter
            quiet: true
            fontFamily: Theme.ui
            fontSize: 20
            text: qsTr("Kan ikke forklare det")
            onClicked: step.screening.cannotExplain()
        }
        BigButton {
            objectName: "step-skip"
            anchors.verticalCenter: parent.verticalCenter
            quiet: true
            fontFamily: Theme.ui
            fontSize: 20
            text: qsTr("Ved ikke")
            onClicked: step.screening.skip()
        }
    }
}
