import QtQuick
import Fagdansk

// A word of an own glossary: its meaning, and into which languages it is translated.
Column {
    id: entry
    required property var one
    property bool namesUnit: true ///< above its first word
    spacing: 2

    Words {
        desk: true
        soft: true
        visible: entry.namesUnit && entry.one.opensUnit
        width: parent.width
        topPadding: 8
        bottomPadding: 8
        text: "\u2068" + entry.one.unit + "\u2069"
        font.weight: Font.DemiBold
    }
    Words {
        width: parent.width
        text: entry.one.word
        font.pixelSize: 22
    }
    Words {
        desk: true
        soft: entry.one.definition.length > 0
        width: parent.width
        text: entry.one.definition.length > 0 ? "\u2068" + entry.one.definition + "\u2069" : qsTr("Mangler en betydning")
        color: entry.one.definition.length > 0 ? Theme.softInk : Theme.amberInk
    }
    Words {
        desk: true
        soft: true
        visible: entry.one.translations.length > 0
        width: parent.width
        text: qsTr("Oversat: %1").arg("\u2068" + entry.one.translations + "\u2069")
        font.pixelSize: 16
    }
}
