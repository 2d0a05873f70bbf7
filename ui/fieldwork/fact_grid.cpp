#include "ui/fieldwork/fact_grid.h"

#include "ui/shared/text_block.h"

#include <QGridLayout>

namespace sextant::ui {

FactGrid::FactGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    theme.keepSpacing(m_grid, QMargins(), metric::kGrid);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void FactGrid::setFacts(const Facts& facts)
{
    while (m_lines.size() < facts.size()) {
        const int row = static_cast<int>(m_lines.size());
        auto* word = new TextBlock(m_theme, TextRole::Body, Ink::Text2, this);
        auto* value = new TextBlock(m_theme, TextRole::Body, Ink::Ink, this);
        m_grid->addWidget(word, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_lines.emplace_back(word, value);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto& [word, value] = m_lines[i];
        const bool isShown = i < facts.size();
        word->setVisible(isShown);
        value->setVisible(isShown);
        if (!isShown)
            continue;
        word->setText(facts[i].first);
        value->setText(facts[i].second);
    }
}

} // namespace sextant::ui
