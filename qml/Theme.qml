pragma Singleton
import QtQuick

// The look's constants: colours, sizes, type. A table, not a service; Main sets the settings and whether somebody works by the keyboard.
QtObject {
    property bool dark: false
    property bool highContrast: false
    property bool reducedMotion: false
    property bool byKeyboard: false

    readonly property color paper: dark ? "#14191C" : "#FBFAF7"
    readonly property color panel: dark ? "#1D2428" : "#FFFFFF"
    readonly property color side: dark ? "#191F22" : "#F3F0E9"
    readonly property color ink: highContrast ? (dark ? "#FFFFFF" : "#000000") : (dark ? "#E9E6DF" : "#1C2B33")
    readonly property color softInk: highContrast ? ink : (dark ? "#A3B0B6" : "#5B6B73")
    readonly property color line: highContrast ? border : (dark ? "#333D42" : "#E3E0D8")
    readonly property color border: highContrast ? ink : (dark ? "#6B777D" : "#7F8C92")
    readonly property color accent: dark ? "#6FB7D2" : "#0B5C7A"
    readonly property color accentInk: dark ? "#14191C" : "#FFFFFF"
    readonly property color accentWash: dark ? "#223740" : "#DCEBF2"
    readonly property color found: dark ? "#1E6B45" : "#CFE9D6"
    readonly property color foundInk: dark ? "#CFE9D6" : "#1E6B45"
    readonly property color amber: dark ? "#4A3A17" : "#FCEBC8"
    readonly property color amberInk: dark ? "#F6D68F" : "#6B4A00"

    readonly property string reading: "Andika"
    readonly property string ui: "Inter"

    readonly property int unit: 8
    readonly property int radius: 16
    readonly property int target: 56
    readonly property int key: 84
    readonly property int stroke: 2

    readonly property int readingSize: 26
    readonly property int readingHeading: 40
    readonly property int deskSize: 18
    readonly property int deskTitle: 32
    readonly property int deskHeading: 24
    readonly property real readingLine: 1.35
    readonly property int motionMs: reducedMotion ? 0 : 170
}
