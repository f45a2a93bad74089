import QtQuick

// What can be pressed: with a mouse, a finger, space or Return, or by a screen reader. What it looks like lies inside it.
// (A button of Qt Quick Templates would bring that whole module into the first screen, and reports its own role.)
Item {
    id: control
    property string text: ""
    /// Whether a press by hand brings the keyboard here too.
    property bool takesFocus: true
    readonly property bool down: hand.pressed || spaceHeld
    readonly property bool hovered: hand.containsMouse
    readonly property bool mirrored: LayoutMirroring.enabled
    property bool spaceHeld: false
    signal clicked

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked() }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked() }
    Keys.onSpacePressed: control.spaceHeld = true
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Space && !event.isAutoRepeat && control.spaceHeld) {
            control.spaceHeld = false
            event.accepted = true
            control.clicked()
        }
    }
    onActiveFocusChanged: control.spaceHeld = false

    MouseArea {
        id: hand
        anchors.fill: parent
        hoverEnabled: true
        onPressed: if (control.takesFocus) control.forceActiveFocus(Qt.MouseFocusReason)
        onClicked: control.clicked()
    }
}
