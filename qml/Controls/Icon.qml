import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// A stroke icon on a 24 px grid. `flips` mirrors it where the layout runs from right to left.
Item {
    id: icon
    required property string name
    property color color: Theme.ink
    property int size: 28
    property bool flips: false

    readonly property var paths: ({
        back: "M20 12 H5 M11 5 L4 12 L11 19",
        next: "M4 12 H19 M13 5 L20 12 L13 19",
        sound: "M4 9 H8 L13 5 V19 L8 15 H4 Z M16.5 9 Q18.5 12 16.5 15 M19 6.5 Q23 12 19 17.5",
        silent: "M4 9 H8 L13 5 V19 L8 15 H4 Z M17 9.5 L22 14.5 M22 9.5 L17 14.5",
        microphone: "M9 6 A3 3 0 0 1 15 6 V11 A3 3 0 0 1 9 11 Z M5.5 11 A6.5 6.5 0 0 0 18.5 11 M12 17.5 V21 M8.5 21 H15.5",
        stop: "M7 7 H17 V17 H7 Z",
        pause: "M8.5 6 V18 M15.5 6 V18",
        self: "M9 4 A4 4 0 1 0 9 12 A4 4 0 1 0 9 4 M2.5 21 Q2.5 14.5 9 14.5 Q15.5 14.5 15.5 21 M17 6 Q18.8 8 17 10 M20 3.5 Q23.2 8 20 12.5",
        check: "M5 13 L10 18 L20 6",
        dot: "M12 11.5 V12.5",
        close: "M6 6 L18 18 M18 6 L6 18",
        down: "M6 9 L12 15 L18 9",
        up: "M6 15 L12 9 L18 15",
        plus: "M12 5 V19 M5 12 H19",
        globe: "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M3 12 H21 M12 3 Q7 8 7 12 Q7 16 12 21 M12 3 Q17 8 17 12 Q17 16 12 21",
        lock: "M6 11 H18 V20 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11",
        moon: "M20 14 A8.5 8.5 0 1 1 10 4 A7 7 0 0 0 20 14",
        print: "M7 9 V4 H17 V9 M7 17 H4 V9 H20 V17 H17 M7 14 H17 V20 H7 Z",
        person: "M12 4 A4 4 0 1 0 12 12 A4 4 0 1 0 12 4 M4 21 Q4 14 12 14 Q20 14 20 21",
        undo: "M8 5 L4 9 L8 13 M4 9 H14 A5 5 0 0 1 14 19 H9",
        book: "M4 5 Q8 3.5 12 6 Q16 3.5 20 5 V19 Q16 17.5 12 20 Q8 17.5 4 19 Z M12 6 V20",
        picture: "M4 5 H20 V19 H4 Z M4 16 L9 11 L13 15 L16 12.5 L20 16.5 M15.5 8.5 V9",
        search: "M10.5 4 A6.5 6.5 0 1 0 10.5 17 A6.5 6.5 0 1 0 10.5 4 M15.5 15.5 L20.5 20.5",
        saved: "M5 4 H16 L20 8 V20 H5 Z M8 4 V9 H14 V4 M8 20 V14 H17 V20",
        settings: "M12 8.5 A3.5 3.5 0 1 0 12 15.5 A3.5 3.5 0 1 0 12 8.5 M12 3 V6 M12 18 V21 M3 12 H6 M18 12 H21 M5.6 5.6 L7.8 7.8 M16.2 16.2 L18.4 18.4 M5.6 18.4 L7.8 16.2 M16.2 7.8 L18.4 5.6"
    })

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    StrokeIcon {
        anchors.fill: parent
        path: icon.paths[icon.name] ?? ""
        color: icon.color
        flipped: icon.flips && icon.LayoutMirroring.enabled
    }
}
