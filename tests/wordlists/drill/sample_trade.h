// A little welding trade: enough compounds with shared heads and first parts, a pair of synonyms and a simple word.
#pragma once

#include "wordlists/glossary/term.h"

#include <string>
#include <vector>

namespace fagdansk::drill {

inline base::ContentId termId(const std::string &slug)
{
    return base::ContentId::parse("fagdansk/svejsning/" + slug).value();
}

inline glossary::Term noun(const std::string &lemma, const std::vector<std::string> &parts,
                           const std::string &definition)
{
    glossary::Term term;
    std::string slug;
    for (const char c : lemma) {
        // The sample's lemmas spell their Danish letters in two bytes; a slug only needs to be unique.
        slug += static_cast<unsigned char>(c) < 0x80 ? c : 'x';
    }
    term.id = termId(slug);
    term.unit = "vaernemidler";
    term.lemma = lemma;
    term.article = glossary::Article::En;
    const std::string stem = lemma.ends_with('e') ? lemma.substr(0, lemma.size() - 1) : lemma;
    term.forms = {stem + "en", stem + "er", stem + "erne"};
    for (const auto &part : parts) {
        term.parts.push_back({"", part});
    }
    term.definition = definition;
    term.examples = {{"Hent ", stem + "en", " her."}, {"Her er en ", lemma, "."}};
    return term;
}

inline std::vector<glossary::Term> sampleTrade()
{
    std::vector<glossary::Term> trade = {
        noun("svejsehjelm", {"svejse", "hjelm"}, "Den dækker hovedet, når du svejser."),
        noun("svejsehandske", {"svejse", "handske"}, "Den dækker hånden, når du svejser."),
        noun("svejsemaske", {"svejse", "maske"}, "Den dækker ansigtet, når du svejser."),
        noun("svejsestrøm", {"svejse", "strøm"}, "Det, der løber gennem kablet."),
        noun("svejserøg", {"svejse", "røg"}, "Det, der stiger op fra svejsningen."),
        noun("byggehjelm", {"bygge", "hjelm"}, "Den passer på hovedet på byggepladsen."),
        noun("gasflaske", {"gas", "flaske"}, "Den rummer gas under tryk."),
        noun("gasslange", {"gas", "slange"}, "Gennem den løber gassen."),
        noun("hjelm", {}, "Den beskytter hovedet."),
        noun("lodning", {}, "At samle metal med tin."),
        noun("ladning", {}, "Det, en lastbil kører med."),
        noun("ventil", {}, "Den åbner og lukker for gassen."),
        noun("sikkerhedssko", {"sikkerhed", "sko"}, "De beskytter tæerne."),
        noun("tyngdepunktsafstand", {"tyngde", "punkt", "afstand"}, "Hvor langt ude lasten vejer."),
    };
    trade[0].picture = "svejsehjelm";
    trade[0].distractors = {"Den holder dine hænder kolde.", "En lampe over bordet.", "Et skab til værktøj."};
    trade[0].translations["ar"] = {"خوذة اللحام", glossary::ReviewState::Draft};
    trade[0].say = "svejse-hjelm";
    trade[0].related = {trade[2].id};
    trade[6].translations["pl"] = {"Butla", glossary::ReviewState::Draft};
    trade[7].translations["pl"] = {"butla", glossary::ReviewState::Draft};
    trade[13].parts[2].link = "s";
    return trade;
}

} // namespace fagdansk::drill
