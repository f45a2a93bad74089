import QtQuick
import QtTest
import Fagdansk.ViewModels

// Every kind of exercise, asked and answered, looked at in all languages and sizes.
DrillCase {
    name: "DrillKinds"

    readonly property var kinds: [DrillModel.MeaningChoice, DrillModel.WordChoice, DrillModel.ListenChoice, DrillModel.TypeWord,
        DrillModel.GapChoice, DrillModel.GapType, DrillModel.CompoundBuild, DrillModel.ArticleChoice,
        DrillModel.PictureChoice, DrillModel.PartMeaning, DrillModel.PairMatch, DrillModel.StepOrder, DrillModel.QuizChoice]
    readonly property var instructions: ({
        [DrillModel.MeaningChoice]: "Hvad betyder ordet?", [DrillModel.WordChoice]: "Hvilket ord passer?",
        [DrillModel.ListenChoice]: "Hvilket ord hører du?", [DrillModel.TypeWord]: "Skriv ordet",
        [DrillModel.GapChoice]: "Hvilket ord mangler?", [DrillModel.GapType]: "Skriv det ord, der mangler",
        [DrillModel.CompoundBuild]: "Sæt ordet sammen", [DrillModel.ArticleChoice]: "Er det en eller et?",
        [DrillModel.PictureChoice]: "Hvilket billede passer?",
        [DrillModel.PartMeaning]: "Hvad betyder den understregede del?",
        [DrillModel.PairMatch]: "Sæt hvert ord på sin plads",
        [DrillModel.StepOrder]: "Tryk på trinene i den rigtige rækkefølge",
        [DrillModel.QuizChoice]: "Hvad er rigtigt: 1, X eller 2?", [DrillModel.ChartReading]: "Læs lastediagrammet"
    })

    // Each step has its number of the right order before it.
    function verifyNumbers() {
        const shown = stage.texts().split("\n")
        for (let tile = 0; tile < app.drill.tiles.length; ++tile) {
            const at = shown.indexOf(app.drill.tiles[tile])
            compare(shown[at - 1], (app.drill.rightPlaces[tile] + 1).toString(), app.drill.tiles[tile])
        }
    }
    function answer() {
        const drill = app.drill
        if (drill.kind === DrillModel.CompoundBuild) {
            buildAndTakeBack()
        } else if (drill.kind === DrillModel.StepOrder) {
            orderAndTakeBack()
        } else if (drill.kind === DrillModel.PairMatch) {
            pairAndTakeBack()
        } else if (drill.kind === DrillModel.TypeWord || drill.kind === DrillModel.GapType) {
            write("drill-typed", "sksæt")
            press("drill-hand")
        } else {
            press("drill-option-0")
        }
        tryCompare(drill, "phase", DrillModel.Answered)
    }
    function buildAndTakeBack() {
        const drill = app.drill
        const open = drill.slotItems.filter(slot => !slot.given).length
        const slot = drill.slotItems.findIndex(item => !item.given)
        if (open > 1) {
            press("drill-tile-0")
            compare(drill.usedTiles.length, 1)
            keyTo("drill-slot-" + slot)
            compare(drill.usedTiles.length, 0, "a placed tile goes back")
        }
        for (let tile = 0; tile < open; ++tile) {
            press("drill-tile-" + tile)
        }
    }
    function orderAndTakeBack() {
        const drill = app.drill
        press("drill-step-1")
        compare(drill.usedTiles, [1])
        keyTo("drill-step-1", Qt.Key_Space)
        compare(drill.usedTiles, [], "a numbered step goes back")
        for (let step = 0; step < drill.tiles.length; ++step) {
            press("drill-step-" + step)
        }
    }
    function pairAndTakeBack() {
        const drill = app.drill
        press("drill-word-2")
        compare(drill.pairs, [2, -1, -1, -1])
        press("drill-meaning-0")
        compare(drill.pairs, [-1, -1, -1, -1], "a placed word goes back")
        press("drill-meaning-3")
        press("drill-word-0")
        compare(drill.pairs, [-1, -1, -1, 0], "the word goes to the meaning that was pressed")
        for (let word = 1; word < 4; ++word) {
            press("drill-word-" + word)
        }
    }
    function goThrough(wanted, most) {
        const seen = []
        for (let i = 0; i < most && !wanted.every(kind => seen.includes(kind)); ++i) {
            const isNew = !seen.includes(app.drill.kind)
            if (isNew) {
                seen.push(app.drill.kind)
                verifyText(instructions[app.drill.kind])
                walkMirrored("drill-" + app.drill.kind)
                answer()
                verifyText(app.drill.feedback)
                verifyText(app.drill.rightAnswer.length > 0 ? app.drill.rightAnswer : app.drill.definition)
                if (app.drill.kind === DrillModel.StepOrder)
                    verifyNumbers()
                walk("drill-" + app.drill.kind + "-answered")
            } else {
                answerRight()
                if (app.drill.kind === DrillModel.StepOrder)
                    verifyNumbers()
                compare(app.drill.verdict, DrillModel.Right, "the right answer of " + app.drill.kind)
            }
            goOn()
            if (app.drill.phase === DrillModel.Summary) {
                break
            }
        }
        return seen
    }

    function test_all_kinds() {
        openWithAmina()
        stage.practise(person)
        begin()
        const seen = goThrough(kinds, 120)
        compare(seen.sort(), kinds.slice().sort(), "every kind was asked")
    }
    function test_a_load_chart() {
        openWithAmina()
        stage.practise(person, "truck")
        begin("truck")
        const seen = goThrough([DrillModel.ChartReading], 90)
        verify(seen.includes(DrillModel.ChartReading), "a load chart was asked about")
    }
    function test_a_tip_by_its_own_sign() {
        openWithAmina()
        stage.practise(person)
        begin()
        goToKind(DrillModel.QuizChoice)
        stage.key(Qt.Key_2)
        tryCompare(app.drill, "phase", DrillModel.Answered)
        compare(app.drill.chosen, 2, "2 is the third answer")
    }
    function test_ear_and_picture_alone() {
        openWithAmina()
        stage.refresh()
        press("door-tile-0")
        enterPin()
        press("home-mode-1")
        press("practise-svejsning")
        verifyPlace(AppModel.Drill)
        for (let i = 0; i < 6; ++i) {
            tryCompare(app.drill, "phase", DrillModel.Asking)
            compare(app.drill.kind, DrillModel.PictureChoice)
            stage.settle()
            if (i === 0) {
                press("drill-word-sound")
                verifySaid("da: " + app.drill.say)
            }
            answerRight()
            compare(app.drill.verdict, DrillModel.Right)
            goOn()
        }
    }
}
