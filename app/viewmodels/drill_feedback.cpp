#include "app/viewmodels/drill_feedback.h"

#include "app/viewmodels/drill_model.h"

namespace fagdansk::viewmodels {

QString drillFeedback(const drill::Exercise &exercise, const drill::Graded &graded, bool hinted)
{
    if (graded.typed) {
        const QString meant = QString::fromStdString(graded.typed->meant);
        switch (graded.typed->verdict) {
        case drill::TypedVerdict::Variant:
            return DrillModel::tr("Rigtigt. Det skrives sådan her:");
        case drill::TypedVerdict::Slip:
            return DrillModel::tr("Næsten. Se, hvordan det staves:");
        case drill::TypedVerdict::Inflection:
            return DrillModel::tr("Det er det rigtige ord i en anden form. Vi leder efter:");
        case drill::TypedVerdict::Synonym:
            return DrillModel::tr("Det er også rigtigt. Vi leder efter et andet ord:");
        case drill::TypedVerdict::OtherWord:
            return DrillModel::tr("»%1« er et andet ord. Her er det:").arg(meant);
        case drill::TypedVerdict::Exact:
        case drill::TypedVerdict::Wrong:
            break;
        }
    }
    const bool isRight = graded.outcome == drill::Outcome::Right;
    const bool isNear = graded.outcome == drill::Outcome::NearMiss;
    if (!isRight && std::holds_alternative<drill::StepOrder>(exercise.task)) {
        return isNear ? DrillModel::tr("Næsten. Se den rigtige rækkefølge.")
                      : DrillModel::tr("Se den rigtige rækkefølge.");
    }
    if (!isRight && std::holds_alternative<drill::PairMatch>(exercise.task)) {
        return isNear ? DrillModel::tr("Næsten. Se, hvad der passer sammen.")
                      : DrillModel::tr("Se, hvad der passer sammen.");
    }
    if (!isRight &&
        (!drill::isWordFacet(exercise.card.facet) || std::holds_alternative<drill::PartMeaning>(exercise.task))) {
        return DrillModel::tr("Se det rigtige svar.");
    }
    switch (graded.outcome) {
    case drill::Outcome::Right:
        return hinted ? DrillModel::tr("Rigtigt med hjælp.") : DrillModel::tr("Rigtigt.");
    case drill::Outcome::NearMiss:
        return DrillModel::tr("Næsten. Her er det:");
    case drill::Outcome::Wrong:
        break;
    }
    return DrillModel::tr("Det rigtige er:");
}

} // namespace fagdansk::viewmodels
