#include "wordlists/text/abbreviations.h"

#include <array>

namespace fagdansk::text {
namespace {
using enum AbbreviationKind;

struct Entry
{
    std::string_view text;
    AbbreviationKind kind;
};

constexpr std::array entries{
    Entry{"ca.", Inner},    Entry{"kl.", Inner},      Entry{"bl.a.", Inner},  Entry{"f.eks.", Inner},
    Entry{"fx.", Inner},    Entry{"nr.", Inner},      Entry{"dvs.", Inner},   Entry{"d.v.s.", Inner},
    Entry{"pga.", Inner},   Entry{"p.g.a.", Inner},   Entry{"inkl.", Inner},  Entry{"ekskl.", Inner},
    Entry{"evt.", Inner},   Entry{"jf.", Inner},      Entry{"jfr.", Inner},   Entry{"kap.", Inner},
    Entry{"fig.", Inner},   Entry{"maks.", Inner},    Entry{"max.", Inner},   Entry{"tlf.", Inner},
    Entry{"ift.", Inner},   Entry{"i.f.t.", Inner},   Entry{"mht.", Inner},   Entry{"m.h.t.", Inner},
    Entry{"iht.", Inner},   Entry{"hhv.", Inner},     Entry{"vedr.", Inner},  Entry{"alm.", Inner},
    Entry{"afd.", Inner},   Entry{"ang.", Inner},     Entry{"div.", Inner},   Entry{"pkt.", Inner},
    Entry{"vha.", Inner},   Entry{"v.h.a.", Inner},   Entry{"tidl.", Inner},  Entry{"gl.", Inner},
    Entry{"hr.", Inner},    Entry{"dr.", Inner},      Entry{"eks.", Inner},   Entry{"p.t.", Inner},
    Entry{"s.k.", Inner},   Entry{"ikr.", Inner},     Entry{"bek.", Inner},   Entry{"stk.", Either},
    Entry{"min.", Either},  Entry{"sek.", Either},    Entry{"osv.", Either},  Entry{"o.s.v.", Either},
    Entry{"m.m.", Either},  Entry{"mv.", Either},     Entry{"m.v.", Either},  Entry{"m.fl.", Either},
    Entry{"o.l.", Either},  Entry{"o.lign.", Either}, Entry{"lign.", Either}, Entry{"etc.", Either},
    Entry{"mdr.", Either},  Entry{"kr.", Either},     Entry{"str.", Inner},   Entry{"temp.", Inner},
    Entry{"m.h.p.", Inner},
};
} // namespace

Abbreviation abbreviationAt(std::string_view folded)
{
    Abbreviation best;
    for (const auto &entry : entries) {
        if (entry.text.size() > best.length && folded.starts_with(entry.text)) {
            best = {entry.text.size(), entry.kind};
        }
    }
    return best;
}

} // namespace fagdansk::text
