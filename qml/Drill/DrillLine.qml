import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// The line to write a word on, the Danish letters, and "Svar". The hint has its place under it from the start.
FocusScope {
    id: line
    required property DrillModel drill
    readonly property bool answered: drill.phase === DrillModel.Answered
    readonly property bool correct: answered && drill.verdict === DrillModel.Right
    readonly property bool passed: answered && !correct
    implicitHeight: 84 + 8 + hint.height
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    function takeFocus() { input.forceActiveFocus() }

    Connections {
        target: line.drill
        function onTypedChanged() {
            if (input.text !== line.drill.typed)
                input.text = line.drill.typed
        }
    }
    T.TextField {
        id: input
        objectName: "drill-typed"
        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: 16
        height: 84
        focus: true
        leftPadding: 24
        rightPadding: 24
        readOnly: line.drill.phase !== DrillModel.Asking
        color: line.correct ? Theme.foundInk : line.passed ? Theme.amberInk : Theme.ink
        font.family: Theme.reading
        font.pixelSize: 34
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 80
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Skriv ordet her")
        Component.onCompleted: text = line.drill.typed
        onTextChanged: line.drill.typed = text
        onAccepted: line.drill.hand()
        background: Rectangle {
            radius: Theme.radius
            color: line.correct ? Theme.found : line.passed ? Theme.amber : Theme.panel
            border.width: input.activeFocus || line.answered ? 4 : Theme.stroke
            border.color: line.correct ? Theme.foundInk : line.passed ? Theme.amberInk
                        : input.activeFocus ? Theme.accent : Theme.border
        }
    }
    DanishKeys {
        id: keys
        anchors.right: handIn.left
        anchors.rightMargin: 16
        anchors.verticalCenter: input.verticalCenter
        target: input
        enabled: !line.answered
    }
    BigButton {
        id: handIn
        objectName: "drill-hand"
        anchors.right: parent.right
        height: 84
        width: Math.max(implicitWidth, 128)
        primary: true
        enabled: line.drill.phase === DrillModel.Asking && input.text.trim().length > 0
        text: qsTr("Svar")
        onClicked: line.drill.hand()
    }
    Words {
        id: hint
        objectName: "drill-hint-text"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: input.bottom
        anchors.topMargin: 8
        height: 40
        color: Theme.accent
        lineHeight: 0.85
        opacity: line.drill.hinted ? 1 : 0
        text: qsTr("Ordet begynder med: %1").arg("\u2066" + line.drill.hint + "\u2069")
    }
}
