import QtQuick
import Fagdansk

// Text in the participant's type. `desk` switches to the teacher's.
Text {
    property bool desk: false
    property bool heading: false
    property bool soft: false
    color: soft ? Theme.softInk : Theme.ink
    font.family: desk ? Theme.ui : Theme.reading
    font.pixelSize: desk ? (heading ? Theme.deskHeading : Theme.deskSize) : (heading ? Theme.readingHeading : Theme.readingSize)
    font.weight: heading && desk ? Font.Bold : Font.Normal
    lineHeight: desk ? 1.15 : heading ? 1.1 : Theme.readingLine
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
