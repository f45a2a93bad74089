import QtQuick
import Fagdansk

// Speaks a Danish word.
SoundButton {
    text: qsTr("Hør ordet")
}
