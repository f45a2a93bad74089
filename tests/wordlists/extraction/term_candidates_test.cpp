#include "tests/support/language_corpus.h"
#include "wordlists/extraction/term_candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace fagdansk::extraction {
namespace {
using fagdansk::testing::danishLexicon;
using fagdansk::testing::danishSplitter;

ExtractionContext contextWith(const std::string &glossaryTerm)
{
    return {danishLexicon(), danishSplitter(),
            [glossaryTerm](std::string_view words) { return words == glossaryTerm ? glossaryTerm : std::string(); }};
}

std::vector<TermCandidate> candidatesOf(std::string_view text, const std::string &glossaryTerm = "visuel kontrol")
{
    return termCandidates(text, contextWith(glossaryTerm));
}

const TermCandidate *find(const std::vector<TermCandidate> &all, std::string_view lemma)
{
    const auto found = std::ranges::find(all, lemma, &TermCandidate::lemma);
    return found != all.end() ? &*found : nullptr;
}

TEST(TermCandidates, AreCompoundsUnusualNounsAndGlossaryTerms)
{
    const auto all =
        candidatesOf("Tag svejsehjelmen på.\nDen nye svejsehjelm er god. Ventilen er åben, og Visuel kontrol "
                     "er nødvendig. Huset løfter bilen.");
    ASSERT_NE(find(all, "svejsehjelm"), nullptr);
    EXPECT_EQ(find(all, "svejsehjelm")->count, 2U);
    EXPECT_EQ(find(all, "svejsehjelm")->sentence, "Tag svejsehjelmen på.");
    EXPECT_EQ(toText(find(all, "svejsehjelm")->parts), "svejse hjelm");
    EXPECT_EQ(all.front().lemma, "svejsehjelm") << "the most frequent first";
    EXPECT_NE(find(all, "ventil"), nullptr);
    ASSERT_NE(find(all, "visuel kontrol"), nullptr) << "several words";
    EXPECT_TRUE(find(all, "visuel kontrol")->inGlossary);
    EXPECT_EQ(find(all, "hus"), nullptr) << "everybody knows it";
    EXPECT_EQ(find(all, "løfte"), nullptr) << "a verb here";
}

TEST(TermCandidates, TakeAnyBytes)
{
    EXPECT_TRUE(candidatesOf("").empty());
    EXPECT_TRUE(candidatesOf("\xFF\xFE \xC3").empty());
    EXPECT_TRUE(candidatesOf("... 12 % §").empty());
}

/// A course text whose terms are marked `{form|lemma}`.
struct Marked
{
    std::string text;
    std::set<std::string> lemmas;
};

Marked readMarked(const std::string &name)
{
    std::ifstream in(FAGDANSK_SOURCE_DIR "/tests/corpora/language/" + name);
    const std::string all(std::istreambuf_iterator<char>(in), {});
    Marked marked;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto bar = all.find('|', at);
        const auto close = all.find('}', at);
        if (all[at] == '{' && bar < close && close != std::string::npos) {
            marked.text += all.substr(at + 1, bar - at - 1);
            marked.lemmas.insert(all.substr(bar + 1, close - bar - 1));
            at = close;
        } else {
            marked.text += all[at];
        }
    }
    return marked;
}

struct Score
{
    double precision;
    double recall;
};

Score scoreOf(const std::string &name)
{
    const auto marked = readMarked(name);
    const auto all = candidatesOf(marked.text);
    const auto right =
        std::ranges::count_if(all, [&](const auto &found) { return marked.lemmas.contains(found.lemma); });
    return {double(right) / double(std::max<std::size_t>(1, all.size())), double(right) / double(marked.lemmas.size())};
}

TEST(TermCandidates, FindTheTermsOfACourseText)
{
    for (const auto *name : {"course-tune.txt", "course-held.txt"}) {
        const auto score = scoreOf(name);
        std::cout << name << ": precision " << score.precision << ", recall " << score.recall << "\n";
        EXPECT_GE(score.precision, 0.6) << name;
        EXPECT_GE(score.recall, 0.6) << name;
    }
}

} // namespace
} // namespace fagdansk::extraction
