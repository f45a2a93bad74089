import QtQuick
import Fagdansk

// The scroll bar beside the tiles.
SlimScrollBar {
    id: bar
    property Flickable flickable
    orientation: Qt.Vertical
    size: flickable?.visibleArea.heightRatio ?? 1
    Binding on position {
        when: bar.flickable && !bar.pressed
        value: bar.flickable?.visibleArea.yPosition ?? 0
    }
    onPositionChanged: if (pressed && flickable) flickable.contentY = position * flickable.contentHeight
}
