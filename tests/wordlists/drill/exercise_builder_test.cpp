#include "tests/wordlists/drill/sample_trade.h"
#include "wordlists/drill/exercise_builder.h"
#include "wordlists/drill/fsrs_scheduler.h"
#include "wordlists/drill/typed_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace fagdansk::drill {
namespace {
using testing::Contains;
using testing::IsSubsetOf;
using testing::Not;

constexpr Rung rungs[] = {Rung::Recognise, Rung::Recall, Rung::Produce};

Exercise build(const std::string &slug, Facet facet, Rung rung, std::uint64_t seed = 1,
               const ExerciseOptions &options = {})
{
    SeededRandom random(seed);
    auto built = ExerciseBuilder(sampleTrade(), {}).build({termId(slug), facet}, rung, options, random);
    EXPECT_TRUE(built.ok()) << slug << (built.ok() ? "" : built.error().detail);
    return std::move(built).value();
}

const Options *optionsOf(const Task &task)
{
    if (const auto *gap = std::get_if<GapSentence>(&task)) {
        return std::get_if<Options>(&gap->answer);
    }
    if (const auto *meaning = std::get_if<MeaningChoice>(&task)) {
        return &meaning->definitions;
    }
    if (const auto *word = std::get_if<WordChoice>(&task)) {
        return &word->words;
    }
    if (const auto *listen = std::get_if<ListenChoice>(&task)) {
        return &listen->words;
    }
    const auto *article = std::get_if<ArticleChoice>(&task);
    return article == nullptr ? nullptr : &article->articles;
}

/// Every exercise that the sample trade can give, under a few seeds.
template <class Check>
void forEveryExercise(const ExerciseOptions &options, Check check)
{
    const auto trade = sampleTrade();
    const ExerciseBuilder builder(trade, {});
    const DistractorPool pool(trade, {});
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
        SeededRandom random(seed);
        for (const auto &term : trade) {
            for (const Facet facet : facetsOf(term)) {
                for (const Rung rung : rungs) {
                    const auto exercise = builder.build({term.id, facet}, rung, options, random);
                    ASSERT_TRUE(exercise) << exercise.error().detail;
                    check(pool, term, *exercise);
                }
            }
        }
    }
}

TEST(ExerciseBuilder, OptionsDifferAndOnlyOneIsRight)
{
    forEveryExercise({"ar", false},
                     [](const DistractorPool &pool, const glossary::Term &term, const Exercise &exercise) {
                         const auto *options = optionsOf(exercise.task);
                         if (options == nullptr) {
                             return;
                         }
                         ASSERT_LT(options->right, options->texts.size());
                         ASSERT_GE(options->texts.size(), 2U);
                         ASSERT_LE(options->texts.size(), 4U);
                         std::set<std::u32string> seen;
                         for (const auto &text : options->texts) {
                             ASSERT_TRUE(seen.insert(plainText(text)).second) << text << " stands twice";
                         }
                         if (exercise.card.facet == Facet::Forms) {
                             return;
                         }
                         for (std::size_t i = 0; i < options->texts.size(); ++i) {
                             for (const auto &other : pool.terms()) {
                                 const auto &text = options->texts[i];
                                 const bool names = text == other.lemma || text == other.definition ||
                                                    std::ranges::count(other.forms, text) > 0;
                                 ASSERT_TRUE(i == options->right || !names || !pool.isRightToo(term, other))
                                     << term.lemma << ": " << text << " is right, too";
                             }
                         }
                     });
}

TEST(ExerciseBuilder, WithoutTypingNothingIsTyped)
{
    forEveryExercise({"", false}, [](const DistractorPool &, const glossary::Term &, const Exercise &exercise) {
        ASSERT_FALSE(std::holds_alternative<TypeWord>(exercise.task));
        const auto *gap = std::get_if<GapSentence>(&exercise.task);
        ASSERT_TRUE(gap == nullptr || std::holds_alternative<Options>(gap->answer));
    });
}

TEST(ExerciseBuilder, WithoutSoundOnlyListeningAndFormsNeedEars)
{
    forEveryExercise({"ar", true, false}, [](const DistractorPool &, const glossary::Term &, const Exercise &exercise) {
        const bool needsEars = exercise.card.facet == Facet::Listening || exercise.card.facet == Facet::Forms;
        const auto *typed = std::get_if<TypeWord>(&exercise.task);
        ASSERT_TRUE(needsEars || typed == nullptr || !std::holds_alternative<SoundCue>(typed->cue));
        ASSERT_TRUE(needsEars || !std::holds_alternative<ListenChoice>(exercise.task));
    });
}

TEST(ExerciseBuilder, TilesGiveTheWordAndNoOtherRightOne)
{
    forEveryExercise({"ar", true},
                     [](const DistractorPool &pool, const glossary::Term &term, const Exercise &exercise) {
                         const auto *task = std::get_if<CompoundBuild>(&exercise.task);
                         if (task == nullptr) {
                             return;
                         }
                         std::string word;
                         auto tiles = task->tiles;
                         for (const auto &slot : task->slots) {
                             word += slot.link + slot.text;
                             if (!slot.given) {
                                 const auto tile = std::ranges::find(tiles, slot.text);
                                 ASSERT_NE(tile, tiles.end());
                                 tiles.erase(tile);
                             }
                         }
                         ASSERT_EQ(tiles.size(), std::min<std::size_t>(tiles.size(), 3));
                         for (const auto &wrong : tiles) {
                             for (std::size_t i = 0; i < task->slots.size(); ++i) {
                                 std::string other;
                                 for (std::size_t j = 0; j < task->slots.size(); ++j) {
                                     other += task->slots[j].link + (i == j ? wrong : task->slots[j].text);
                                 }
                                 ASSERT_NE(other, word);
                                 ASSERT_FALSE(exercise.rung == Rung::Recognise && !task->slots[i].given &&
                                              pool.namesRightTerm(term, other))
                                     << other;
                             }
                         }
                     });
}

TEST(ExerciseBuilder, TheLadderLeadsFromChoosingToWriting)
{
    const auto kinds = [](Facet facet) {
        std::vector<std::size_t> out;
        for (const Rung rung : rungs) {
            out.push_back(build("svejsehandske", facet, rung).task.index());
        }
        return out;
    };
    // MeaningChoice 0, WordChoice 1, ListenChoice 2, TypeWord 3, GapSentence 4, CompoundBuild 5, ArticleChoice 6
    EXPECT_EQ(kinds(Facet::Meaning), (std::vector<std::size_t>{0, 1, 3}));
    EXPECT_EQ(kinds(Facet::Listening), (std::vector<std::size_t>{2, 2, 3}));
    EXPECT_EQ(kinds(Facet::Compound), (std::vector<std::size_t>{5, 5, 3}));
    EXPECT_EQ(kinds(Facet::Spelling), (std::vector<std::size_t>{5, 3, 3}));
    EXPECT_EQ(kinds(Facet::Forms), (std::vector<std::size_t>{6, 4, 4}));
    EXPECT_EQ(kinds(Facet::Usage), (std::vector<std::size_t>{4, 4, 4}));
}

TEST(ExerciseBuilder, DistractorsShareTheHeadOrTheFirstPart)
{
    const auto exercise = build("svejsehandske", Facet::Meaning, Rung::Recall);
    const auto &words = std::get<WordChoice>(exercise.task).words.texts;
    EXPECT_EQ(std::ranges::count_if(words, [](const auto &w) { return w.starts_with("svejse"); }), 4);
}

TEST(ExerciseBuilder, AnotherTradesWordsComeLast)
{
    auto terms = sampleTrade();
    auto foreign = noun("svejsekran", {"svejse", "kran"}, "Fra et andet fag.");
    foreign.id = base::ContentId::parse("fagdansk/truck/svejsekran").value();
    terms.push_back(foreign);
    const ExerciseBuilder builder(terms, {});
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SeededRandom random(seed);
        const auto exercise = builder.build({termId("ventil"), Facet::Meaning}, Rung::Recall, {}, random);
        ASSERT_THAT(std::get<WordChoice>(exercise->task).words.texts, Not(Contains("svejsekran")));
    }
    SeededRandom random(1);
    const ExerciseBuilder two({terms.back(), terms.front()}, {});
    const auto exercise = two.build({termId("svejsehjelm"), Facet::Meaning}, Rung::Recall, {}, random);
    EXPECT_THAT(std::get<WordChoice>(exercise->task).words.texts, Contains("svejsekran"))
        << "when there is nothing else";
}

TEST(ExerciseBuilder, RelatedWordsAndWiderSensesAreNoDistractors)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto exercise = build("svejsehjelm", Facet::Meaning, Rung::Recall, seed);
        const auto &words = std::get<WordChoice>(exercise.task).words.texts;
        ASSERT_THAT(words, Not(Contains("svejsemaske"))) << "related";
        ASSERT_THAT(words, Not(Contains("hjelm"))) << "a svejsehjelm is a hjelm";
        const auto flask = build("gasflaske", Facet::Meaning, Rung::Recall, seed);
        ASSERT_THAT(std::get<WordChoice>(flask.task).words.texts, Not(Contains("gasslange")))
            << "the same word in Polish";
    }
}

TEST(ExerciseBuilder, TheAuthorsWrongMeaningsComeFirst)
{
    const auto exercise = build("svejsehjelm", Facet::Meaning, Rung::Recognise);
    const auto &task = std::get<MeaningChoice>(exercise.task);
    EXPECT_EQ(task.say, "svejse-hjelm");
    EXPECT_EQ(task.definitions.texts[task.definitions.right], "Den dækker hovedet, når du svejser.");
    EXPECT_THAT(sampleTrade().front().distractors, IsSubsetOf(task.definitions.texts));
}

TEST(ExerciseBuilder, TheFirstCompoundHasOnePartMissing)
{
    const auto exercise = build("tyngdepunktsafstand", Facet::Compound, Rung::Recognise);
    const auto &task = std::get<CompoundBuild>(exercise.task);
    EXPECT_EQ(std::ranges::count_if(task.slots, [](const auto &slot) { return !slot.given; }), 1);
    EXPECT_EQ(task.slots[2].link, "s");
    EXPECT_EQ(task.tiles.size(), 4U);
    const auto later = build("tyngdepunktsafstand", Facet::Compound, Rung::Recall);
    EXPECT_EQ(std::get<CompoundBuild>(later.task).tiles.size(), 6U);
}

TEST(ExerciseBuilder, EveryCueThereIsIsUsedInTime)
{
    std::set<std::size_t> cues;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto exercise = build("svejsehjelm", Facet::Meaning, Rung::Recall, seed, {"ar", true});
        cues.insert(std::get<WordChoice>(exercise.task).cue.index());
    }
    EXPECT_EQ(cues, (std::set<std::size_t>{0, 1, 2}));
}

TEST(ExerciseBuilder, AFormGapIsSpokenAndAUsageGapHasACue)
{
    const auto forms = build("ventil", Facet::Forms, Rung::Recall);
    const auto &formGap = std::get<GapSentence>(forms.task);
    const auto &options = std::get<Options>(formGap.answer);
    EXPECT_EQ(std::get<SoundCue>(formGap.cue).say, formGap.before + options.texts[options.right] + formGap.after);
    const auto usage = build("ventil", Facet::Usage, Rung::Recognise);
    EXPECT_TRUE(std::holds_alternative<DefinitionCue>(std::get<GapSentence>(usage.task).cue));
}

TEST(ExerciseBuilder, OtherWordsStandInTheGapsForm)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto exercise = build("ventil", Facet::Usage, Rung::Recognise, seed);
        const auto &options = std::get<Options>(std::get<GapSentence>(exercise.task).answer);
        const bool definite = options.texts[options.right].ends_with("en");
        for (const auto &text : options.texts) {
            ASSERT_EQ(text.ends_with("en"), definite) << text;
        }
    }
}

TEST(ExerciseBuilder, ReservedTermsAreNeitherAskedNorShown)
{
    const auto trade = sampleTrade();
    const ExerciseBuilder builder(trade, {termId("svejsehandske")});
    SeededRandom random(3);
    const auto refused = builder.build({termId("svejsehandske"), Facet::Meaning}, Rung::Recall, {}, random);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Refused);
    for (int i = 0; i < 50; ++i) {
        const auto exercise = builder.build({termId("svejsehjelm"), Facet::Meaning}, Rung::Recall, {}, random);
        ASSERT_THAT(std::get<WordChoice>(exercise->task).words.texts, Not(Contains("svejsehandske")));
    }
}

TEST(ExerciseBuilder, SaysWhyThereIsNoExercise)
{
    SeededRandom random(1);
    const auto trade = sampleTrade();
    const ExerciseBuilder builder(trade, {});
    EXPECT_EQ(builder.build({termId("ukendt"), Facet::Meaning}, Rung::Recall, {}, random).error().kind,
              base::ErrorKind::NotFound);
    EXPECT_EQ(builder.build({termId("hjelm"), Facet::Compound}, Rung::Recall, {}, random).error().kind,
              base::ErrorKind::NotFound);
    const ExerciseBuilder tiny({trade[11]}, {});
    EXPECT_EQ(tiny.build({termId("ventil"), Facet::Meaning}, Rung::Recall, {}, random).error().kind,
              base::ErrorKind::NotFound);
}

TEST(ExerciseBuilder, TheSameSeedGivesTheSameExercise)
{
    const auto texts = [](std::uint64_t seed) {
        const auto exercise = build("svejsehandske", Facet::Meaning, Rung::Recall, seed);
        return std::get<WordChoice>(exercise.task).words.texts;
    };
    EXPECT_EQ(texts(4), texts(4));
}

// A near miss may not lead down the ladder, whatever the card and the gap.
TEST(Ladder, OnlyForgettingLeadsDown)
{
    const FsrsScheduler fsrs;
    SeededRandom random(11);
    for (int run = 0; run < 300; ++run) {
        CardState card;
        std::int32_t day = 20000;
        std::set<Rung> seen;
        for (int i = 0; i < 30; ++i) {
            const Rung before = rungOf(card, fsrs);
            seen.insert(before);
            const auto grade = static_cast<Grade>(2 + random.below(2));
            card = fsrs.review(card, {grade, {{day * 86'400'000LL}, {day}}});
            ASSERT_GE(rungOf(card, fsrs), before);
            day += static_cast<std::int32_t>(random.below(20));
            seen.insert(rungOf(card, fsrs));
        }
        ASSERT_TRUE(seen.contains(Rung::Recognise));
        ASSERT_TRUE(seen.contains(Rung::Produce));
        card = fsrs.review(card, {Grade::Again, {{day * 86'400'000LL}, {day + 1}}});
        ASSERT_LT(rungOf(card, fsrs), Rung::Produce);
    }
}
} // namespace
} // namespace fagdansk::drill
