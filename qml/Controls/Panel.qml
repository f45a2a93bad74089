import QtQuick
import Fagdansk

Rectangle {
    radius: Theme.radius
    color: Theme.panel
    border.width: 2
    border.color: Theme.line
}
