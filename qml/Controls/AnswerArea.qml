import QtQuick
import QtQuick.Templates as T
import Fagdansk

// Several lines to write an answer in. No spell check: it would give the answer away.
T.TextArea {
    id: area
    property string label: ""
    property int minimumHeight: 168

    implicitHeight: Math.max(minimumHeight, contentHeight + topPadding + bottomPadding)
    padding: 20
    color: Theme.ink
    font.family: Theme.reading
    font.pixelSize: 28
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    inputMethodHints: Qt.ImhNoPredictiveText
    LayoutMirroring.enabled: false
    horizontalAlignment: TextEdit.AlignLeft
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    // Tab moves on: nobody means to write one in an answer.
    Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    background: Rectangle {
        radius: Theme.radius
        color: Theme.panel
        border.width: area.activeFocus ? 4 : Theme.stroke
        border.color: area.activeFocus ? Theme.accent : Theme.border
    }
}
