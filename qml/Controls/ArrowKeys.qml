import QtQuick

// The arrow keys among a repeater's items, laid out in `columns`; put it into Keys.forwardTo of what holds them.
Item {
    id: arrows
    required property Repeater items
    property int columns: 1
    property bool mirrored: false

    function stepOf(key: int) : int {
        switch (key) {
        case Qt.Key_Down: return arrows.columns
        case Qt.Key_Up: return -arrows.columns
        case Qt.Key_Right: return arrows.columns === 1 ? 0 : arrows.mirrored ? -1 : 1
        case Qt.Key_Left: return arrows.columns === 1 ? 0 : arrows.mirrored ? 1 : -1
        default: return 0
        }
    }
    Keys.onPressed: event => {
        const step = arrows.stepOf(event.key)
        for (let at = 0; step !== 0 && at < arrows.items.count; ++at) {
            if (arrows.items.itemAt(at).activeFocus) {
                const next = arrows.items.itemAt(at + step)
                if (next && next.enabled)
                    next.forceActiveFocus(Qt.TabFocusReason)
                event.accepted = true
                return
            }
        }
    }
}
