import QtQuick
import QtQuick.Templates as T
import Fagdansk

// A page of the desk: heading, what happened last, and a column that scrolls.
FocusScope {
    id: page
    property string title: ""
    property string subtitle: ""
    property string fault: ""
    property string note: ""
    property bool canGoBack: false
    property int widest: 1248
    readonly property int margin: width < 860 ? 32 : 48
    property Component beside: null ///< at the heading's far end
    property Component badge: null ///< before the heading
    default property alias content: column.data
    readonly property int columnWidth: column.width
    readonly property bool wide: columnWidth >= 840
    signal back

    // Whoever pressed a button far down sees what came of it.
    onFaultChanged: {
        if (fault.length > 0) {
            settled.stop()
            scroll.contentY = 0
        }
    }

    // A control that gets the focus by the keyboard is brought into view.
    function reveal(item: Item) {
        let at = item
        while (at && at !== column) {
            at = at.parent
        }
        if (!at) {
            return
        }
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top - 24 < scroll.contentY) {
            scroll.contentY = Math.max(0, top - 24)
        } else if (top + item.height + 24 > scroll.contentY + scroll.height) {
            scroll.contentY = Math.min(scroll.contentHeight - scroll.height, top + item.height + 24 - scroll.height)
        }
    }
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let at = focused; at; at = at.parent) {
            if (at === column || at === head) {
                settled.restart()
                return
            }
        }
    }
    onWidthChanged: settled.restart()
    onHeightChanged: settled.restart()
    // What a click opened gets its place in the next frame.
    Timer {
        id: settled
        interval: 40
        onTriggered: page.reveal(page.focused)
    }

    Flickable {
        id: scroll
        objectName: "desk-scroll"
        anchors.fill: parent
        contentHeight: column.y + column.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        Item {
            id: head
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            width: column.width
            y: 40
            height: Math.max(titles.height, 56)

            RoundButton {
                id: backButton
                objectName: "desk-back"
                visible: page.canGoBack
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                iconName: "back"
                iconFlips: true
                text: qsTr("Tilbage")
                onClicked: page.back()
            }
            Loader {
                id: badgeSlot
                anchors.left: backButton.visible ? backButton.right : parent.left
                anchors.leftMargin: item && backButton.visible ? 24 : 0
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: page.badge
            }
            Column {
                id: titles
                anchors.left: badgeSlot.right
                anchors.leftMargin: page.canGoBack || badgeSlot.item ? 24 : 0
                anchors.right: besideSlot.left
                anchors.rightMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4
                Words {
                    objectName: "desk-title"
                    desk: true
                    heading: true
                    width: parent.width
                    text: page.title
                    font.pixelSize: Theme.deskTitle
                }
                Words {
                    objectName: "desk-subtitle"
                    desk: true
                    soft: true
                    visible: text.length > 0
                    width: parent.width
                    text: page.subtitle
                }
            }
            Loader {
                id: besideSlot
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: page.beside
            }
        }
        Column {
            id: column
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            y: head.y + head.height + 24
            width: Math.min(page.width - 2 * page.margin, page.widest)
            spacing: 24
            Notice {
                objectName: "desk-fault"
                width: parent.width
                text: page.fault
            }
            DeskNote {
                objectName: "desk-note"
                width: parent.width
                text: page.note
            }
        }
    }
}
