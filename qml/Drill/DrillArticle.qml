import QtQuick
import Fagdansk
import Fagdansk.ViewModels

// The word behind the place where its article belongs.
Row {
    id: row
    required property DrillModel drill
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: 20
    topPadding: 24
    bottomPadding: 24
    DrillGapBox {
        objectName: "drill-article"
        anchors.verticalCenter: parent.verticalCenter
        fontSize: 48
        minimumWidth: 128
        text: row.drill.options[row.drill.right] ?? row.drill.options[row.drill.chosen] ?? ""
        correct: row.drill.right >= 0
    }
    Words {
        objectName: "drill-word"
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: 48
        lineHeight: 0.85
        wrapMode: Text.NoWrap
        text: row.drill.word
    }
}
