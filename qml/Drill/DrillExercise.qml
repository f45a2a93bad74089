import QtQuick
import QtQuick.Templates as T
import Fagdansk
import Fagdansk.ViewModels

// One exercise: the instruction, what it is about, and the answers. All sizes stay as they are when the answer has come.
FocusScope {
    id: exercise
    required property AppModel app
    required property DrillModel drill
    required property bool low
    readonly property int kind: drill.kind
    readonly property bool typing: kind === DrillModel.TypeWord || kind === DrillModel.GapType
    readonly property bool gap: kind === DrillModel.GapChoice || kind === DrillModel.GapType
    readonly property bool spoken: kind === DrillModel.ListenChoice || kind === DrillModel.PictureChoice
                                   || drill.cue === DrillModel.SoundCue
    readonly property bool shownWord: kind === DrillModel.PictureChoice && drill.word.length > 0
    readonly property string instruction: switch (kind) {
        case DrillModel.MeaningChoice: return qsTr("Hvad betyder ordet?")
        case DrillModel.WordChoice: return qsTr("Hvilket ord passer?")
        case DrillModel.ListenChoice: return qsTr("Hvilket ord hører du?")
        case DrillModel.TypeWord: return qsTr("Skriv ordet")
        case DrillModel.GapChoice: return qsTr("Hvilket ord mangler?")
        case DrillModel.GapType: return qsTr("Skriv det ord, der mangler")
        case DrillModel.CompoundBuild: return qsTr("Sæt ordet sammen")
        case DrillModel.ArticleChoice: return qsTr("Er det en eller et?")
        case DrillModel.PictureChoice: return qsTr("Hvilket billede passer?")
        case DrillModel.PartMeaning: return qsTr("Hvad betyder den understregede del?")
        case DrillModel.PairMatch: return qsTr("Sæt hvert ord på sin plads")
        case DrillModel.StepOrder: return qsTr("Tryk på trinene i den rigtige rækkefølge")
        case DrillModel.QuizChoice: return qsTr("Hvad er rigtigt: 1, X eller 2?")
        case DrillModel.ChartReading: return qsTr("Læs lastediagrammet")
        default: return ""
    }

    // A new exercise: the answers get the keyboard, and a word to listen to is said once.
    function takeFocus() {
        page.contentY = 0
        exercise.forceActiveFocus()
        if (answers.item)
            answers.item.takeFocus()
        if (exercise.spoken)
            exercise.app.speaker.sayWord(exercise.drill.term, exercise.drill.say)
    }

    // Only a page that is too low for its answers moves here.
    function showRight() {
        if (exercise.drill.right >= 2)
            page.contentY = page.contentHeight - page.height
    }

    Flickable {
        id: page
        anchors.fill: parent
        contentHeight: Math.max(height, column.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        T.ScrollBar.vertical: SlimScrollBar {}

        Column {
            id: column
            readonly property int gapHeight: exercise.low || exercise.kind === DrillModel.StepOrder ? 8 : exercise.height > 640 ? 40 : 20
            x: 48
            y: Math.max(0, (page.height - height) * 0.4)
            width: page.width - 96
            spacing: gapHeight

            Row {
                id: heading
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 16
                Words {
                    objectName: "drill-instruction"
                    anchors.verticalCenter: parent.verticalCenter
                    heading: true
                    lineHeight: 0.85
                    wrapMode: Text.NoWrap
                    text: exercise.instruction
                }
                SoundButton {
                    objectName: "drill-read"
                    anchors.verticalCenter: parent.verticalCenter
                    speaker: exercise.app.speaker
                    text: qsTr("Hør opgaven")
                    instruction: exercise.instruction
                }
            }
            Loader {
                readonly property real room: page.height - heading.height - answers.height - 2 * column.spacing - 20
                anchors.horizontalCenter: parent.horizontalCenter
                visible: sourceComponent !== null
                sourceComponent: exercise.kind === DrillModel.MeaningChoice || exercise.shownWord ? wordPart
                               : exercise.kind === DrillModel.PartMeaning ? partsPart
                               : exercise.kind === DrillModel.QuizChoice ? promptPart
                               : exercise.kind === DrillModel.StepOrder ? titlePart
                               : exercise.kind === DrillModel.PairMatch || exercise.kind === DrillModel.ChartReading ? null
                               : exercise.kind === DrillModel.ArticleChoice ? articlePart
                               : exercise.gap ? sentencePart
                               : exercise.kind === DrillModel.NoKind ? null : cuePart
                Component { id: wordPart; DrillWord { app: exercise.app; drill: exercise.drill; low: exercise.low } }
                Component { id: partsPart; DrillParts { app: exercise.app; drill: exercise.drill } }
                Component {
                    id: titlePart
                    Words { objectName: "drill-prompt"; soft: true; lineHeight: 0.85; text: exercise.drill.task.prompt; wrapMode: Text.NoWrap }
                }
                Component {
                    id: promptPart
                    DrillPrompt { app: exercise.app; drill: exercise.drill; width: Math.min(column.width, 960) }
                }
                Component { id: articlePart; DrillArticle { drill: exercise.drill } }
                Component {
                    id: sentencePart
                    DrillSentence { drill: exercise.drill; width: Math.min(column.width, 960) }
                }
                Component {
                    id: cuePart
                    DrillCue { app: exercise.app; drill: exercise.drill; wide: column.width; room: parent?.room ?? 200 }
                }
            }
            Loader {
                id: answers
                anchors.horizontalCenter: parent.horizontalCenter
                focus: true
                sourceComponent: exercise.typing ? line
                               : exercise.kind === DrillModel.CompoundBuild ? tiles
                               : exercise.kind === DrillModel.ArticleChoice ? articles
                               : exercise.kind === DrillModel.PictureChoice ? pictures
                               : exercise.kind === DrillModel.PairMatch ? pairs
                               : exercise.kind === DrillModel.StepOrder ? steps
                               : exercise.kind === DrillModel.ChartReading ? chart
                               : exercise.kind === DrillModel.NoKind ? null : choices
                Component { id: line; DrillLine { drill: exercise.drill; width: Math.min(column.width, 960) } }
                Component { id: tiles; DrillCompound { drill: exercise.drill; wide: column.width } }
                Component { id: pictures; DrillPictures { drill: exercise.drill; wide: column.width } }
                Component { id: pairs; DrillPairs { drill: exercise.drill; wide: column.width } }
                Component { id: steps; DrillSteps { drill: exercise.drill; width: Math.min(column.width, 960) } }
                Component {
                    id: chart
                    DrillChart {
                        app: exercise.app
                        drill: exercise.drill
                        low: exercise.low
                        width: Math.min(column.width, 1280)
                        room: page.height - heading.height - column.spacing - 24
                    }
                }
                Component { id: articles; DrillArticleKeys { drill: exercise.drill } }
                Component {
                    id: choices
                    DrillChoices {
                        drill: exercise.drill
                        sentences: exercise.kind === DrillModel.MeaningChoice || exercise.kind === DrillModel.PartMeaning
                        tips: exercise.kind === DrillModel.QuizChoice
                        low: exercise.low
                        width: Math.min(column.width, sentences ? 1280 : 960)
                    }
                }
            }
        }
    }
}
