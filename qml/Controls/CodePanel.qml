import QtQuick
import Fagdansk

// The recovery code, large and in one line; read from left to right in every language.
Panel {
    id: panel
    property string code: ""
    readonly property string text: code
    implicitHeight: 112
    height: implicitHeight
    color: Theme.accentWash
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: code

    Text {
        anchors.centerIn: parent
        width: parent.width - 48
        text: panel.code
        color: Theme.ink
        font.family: Theme.ui
        font.pixelSize: 30
        font.weight: Font.DemiBold
        font.letterSpacing: 2
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 16
        Accessible.ignored: true
    }
}
