// What a diligent participant knows: the right answers, looked up in the content pack, never in the app.
#pragma once

#include "app/scenarios/content_store.h"
#include "app/viewmodels/drill_model.h"
#include "app/viewmodels/pre_check_model.h"
#include "app/viewmodels/screening_model.h"

#include <memory>
#include <optional>

namespace fagdansk::gui {

class Crib
{
public:
    explicit Crib(const std::shared_ptr<const scenarios::ContentStore> &content);

    /// The place on the screen of the right option; 0 if it is not known.
    int optionFor(const viewmodels::ScreeningModel &question) const;
    int optionFor(const viewmodels::DrillModel &exercise) const;
    int optionFor(const viewmodels::PreCheckModel &check) const;
    /// What to type, or the next tile or step to place.
    QString wordFor(const viewmodels::DrillModel &exercise) const;
    int tileFor(const viewmodels::DrillModel &exercise) const;
    /// The word that belongs to the first meaning without one.
    int pairFor(const viewmodels::DrillModel &exercise) const;

private:
    /// What a trade practises, by its title.
    struct Trade
    {
        QString title;
        std::vector<glossary::Term> terms;
        glossary::Rehearsals rehearsals;
    };
    const Trade &tradeOf(const viewmodels::DrillModel &exercise) const;
    const glossary::Term *termFor(const viewmodels::DrillModel &exercise) const;
    QString rehearsedOption(const viewmodels::DrillModel &exercise) const;
    int stepFor(const viewmodels::DrillModel &exercise) const;

    std::vector<Trade> m_trades;
    items::Form m_form;
};

} // namespace fagdansk::gui
