import QtQuick
import QtQuick.Templates as T
import Fagdansk

// A page that scrolls where it does not fit, and follows the keyboard: what gets the focus is brought into view.
Flickable {
    id: page
    readonly property Item focused: Window.activeFocusItem
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    T.ScrollBar.vertical: SlimScrollBar {}

    function reveal() {
        let at = page.focused
        while (at && at !== page.contentItem)
            at = at.parent
        if (!at || page.contentHeight <= page.height)
            return
        const top = page.focused.mapToItem(page.contentItem, 0, 0).y - 16
        const bottom = top + page.focused.height + 32
        if (top < page.contentY)
            page.contentY = Math.max(0, top)
        else if (bottom > page.contentY + page.height)
            page.contentY = Math.min(page.contentHeight, bottom) - page.height
    }
    // What came with the focus gets its place first.
    onFocusedChanged: Qt.callLater(page.reveal)
    onHeightChanged: Qt.callLater(page.reveal)
}
