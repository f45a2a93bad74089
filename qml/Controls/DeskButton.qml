import QtQuick
import Fagdansk

// A button in the teacher's type.
BigButton {
    fontFamily: Theme.ui
    fontSize: Theme.deskSize
    implicitHeight: Theme.target
}
