#include "app/cli/evidence_text.h"

#include <algorithm>

namespace fagdansk::cli {
namespace {
using marking::EvidenceKind;

std::string piece(const marking::Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::PointFound:
        return "fundet: " + evidence.says;
    case EvidenceKind::PointMissing:
        return "mangler: " + evidence.says;
    case EvidenceKind::Contradicted:
        return "modsagt: " + evidence.says;
    case EvidenceKind::Circular:
        return "forklaret med ordet selv";
    case EvidenceKind::Copied:
        return "gentager spørgsmålet";
    case EvidenceKind::Unreadable:
        break;
    }
    return "kan ikke læses";
}

} // namespace

std::string evidenceText(const marking::Suggestion &suggestion)
{
    std::string text;
    for (const auto &evidence : suggestion.evidence) {
        text += (text.empty() ? "" : "; ") + piece(evidence);
    }
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

const char *evidenceName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::PointFound:
        return "found";
    case EvidenceKind::PointMissing:
        return "missing";
    case EvidenceKind::Contradicted:
        return "contradicted";
    case EvidenceKind::Circular:
        return "circular";
    case EvidenceKind::Copied:
        return "copied";
    case EvidenceKind::Unreadable:
        break;
    }
    return "unreadable";
}

} // namespace fagdansk::cli
