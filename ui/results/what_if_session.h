#pragma once

#include "scoring/what_if.h"
#include "ui/results/results_figures.h"

#include <memory>

namespace sextant::ui {

/// One round of "what if": levels tried on top of the answers. Lives in memory only.
class WhatIfSession
{
public:
    /// \a figures outlives this; \a language names what is shown.
    explicit WhatIfSession(std::shared_ptr<const ResultsFigures> figures);

    const ResultsFigures& answered() const { return *m_figures; }
    scoring::WhatIf& trial() { return m_trial; }
    const scoring::WhatIf& trial() const { return m_trial; }
    /// Supposes again what \a earlier supposed, item by item.
    void takeOver(const WhatIfSession& earlier);
    /// The page as it would be: the figures as supposed, beside them those as answered under the name \a
    /// answeredName.
    std::shared_ptr<const ResultsFigures> figures(const QString& supposedName,
                                                  const QString& answeredName) const;

private:
    std::shared_ptr<const ResultsFigures> m_figures;
    scoring::WhatIf m_trial;
};

} // namespace sextant::ui
