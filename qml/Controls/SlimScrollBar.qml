import QtQuick
import QtQuick.Templates as T
import Fagdansk

// Shows how much there is above and below; hidden where everything fits.
T.ScrollBar {
    id: bar
    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    visible: size < 1.0
    minimumSize: 0.1
    Accessible.ignored: true
    contentItem: Rectangle {
        radius: 3
        color: bar.pressed || bar.hovered ? Theme.softInk : Theme.border
    }
}
