import QtQuick
import QtQuick.Templates as T
import Fagdansk

// A labelled list that opens: for more choices than fit side by side. -1 shows the hint.
Item {
    id: chooser
    property string label: ""
    property string hint: ""
    property var choices: []
    property int current: -1
    signal chosen(int index)

    function focusBox() { box.forceActiveFocus() }

    implicitWidth: 320
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 8
        Words {
            desk: true
            width: parent.width
            text: chooser.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        T.ComboBox {
            id: box
            objectName: chooser.objectName + "-box"
            width: parent.width
            height: Theme.target
            model: chooser.choices
            currentIndex: chooser.current
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ComboBox
            Accessible.name: chooser.label
            Accessible.description: words.text
            // Opened when the key comes up: Return coming up would close a list that is open already.
            property bool armed: false
            Keys.onReturnPressed: armed = !popup.visible
            Keys.onEnterPressed: armed = !popup.visible
            Keys.onReleased: event => {
                if (armed && !event.isAutoRepeat) {
                    armed = false
                    popup.open()
                    event.accepted = true
                }
            }
            onActivated: index => {
                chooser.chosen(index)
                currentIndex = Qt.binding(() => chooser.current)
            }
            background: Rectangle {
                radius: 14
                color: box.hovered ? Theme.accentWash : Theme.panel
                border.width: box.activeFocus ? 3 : Theme.stroke
                border.color: box.activeFocus ? Theme.accent : Theme.border
            }
            contentItem: Item {
                Text {
                    id: words
                    anchors.left: parent.left
                    anchors.leftMargin: 18
                    anchors.right: parent.right
                    anchors.rightMargin: 48
                    anchors.verticalCenter: parent.verticalCenter
                    text: box.currentIndex < 0 ? chooser.hint : box.displayText
                    color: box.currentIndex < 0 ? Theme.softInk : Theme.ink
                    font.family: Theme.ui
                    font.pixelSize: Theme.deskSize
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                }
                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: 16
                    anchors.verticalCenter: parent.verticalCenter
                    name: "down"
                    size: 22
                }
            }
            delegate: T.ItemDelegate {
                id: line
                required property string modelData
                required property int index
                objectName: chooser.objectName + "-" + index
                width: ListView.view?.width ?? 0
                height: Theme.target
                highlighted: box.highlightedIndex === index
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData
                background: Rectangle {
                    radius: 10
                    color: line.highlighted ? Theme.accentWash : "transparent"
                }
                contentItem: Item {
                    Words {
                        desk: true
                        anchors.left: parent.left
                        anchors.leftMargin: 16
                        anchors.right: parent.right
                        anchors.rightMargin: 16
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.modelData
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        font.weight: line.index === box.currentIndex ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }
                }
            }
            popup: T.Popup {
                y: box.height + 8
                width: box.width
                height: Math.min(implicitHeight, 360)
                margins: 16
                implicitHeight: list.contentHeight + 16
                padding: 8
                background: Rectangle {
                    radius: 14
                    color: Theme.panel
                    border.width: Theme.stroke
                    border.color: Theme.border
                }
                contentItem: ListView {
                    id: list
                    LayoutMirroring.enabled: box.mirrored
                    LayoutMirroring.childrenInherit: true
                    clip: true
                    model: box.delegateModel
                    currentIndex: box.highlightedIndex
                    highlightMoveDuration: 0
                    T.ScrollBar.vertical: SlimScrollBar {}
                }
            }
        }
    }
}
