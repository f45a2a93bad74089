import QtQuick
import Fagdansk

// The answers to choose from; digits choose too. Danish, so always left to right.
Column {
    id: list
    required property var options
    property int chosen: -1
    signal choose(int place)
    property bool tight: false
    spacing: tight ? 10 : 14
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    focus: true
    Keys.onPressed: event => {
        const place = event.key - Qt.Key_1
        if (place >= 0 && place < list.options.length) {
            event.accepted = true
            list.choose(place)
        }
    }
    Repeater {
        model: list.options
        ChoiceButton {
            required property string modelData
            required property int index
            objectName: "option-" + index
            width: list.width
            fontSize: list.tight ? 24 : Theme.readingSize
            space: list.tight ? 24 : 32
            number: index + 1
            text: modelData
            chosen: index === list.chosen
            focus: index === 0
            onClicked: list.choose(index)
        }
    }
}
