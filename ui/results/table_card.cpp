#include "ui/results/table_card.h"

#include "ui/results/item_table.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kTop = 14;

} // namespace

TableCard::TableCard(const Theme& theme, QWidget* parent)
    : Card(theme, metric::kCardPadding, metric::kHalfGrid, parent)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_note(new TextBlock(theme, TextRole::Caption, Ink::Text2))
    , m_action(new QPushButton)
    , m_table(new ItemTable(theme))
{
    theme.keepSpacing(column(), QMargins(metric::kCardPadding, kTop, metric::kCardPadding, 12),
                      metric::kHalfGrid);
    m_table->horizontalHeader()->hide();
    setButtonKind(m_action, ButtonKind::Quiet);
    setControlSize(m_action, ControlSize::Compact);
    // The head is as high without it, so that cards side by side begin on one line.
    QSizePolicy policy = m_action->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_action->setSizePolicy(policy);
    m_action->hide();
    auto* head = new QHBoxLayout;
    theme.keepSpacing(head, QMargins(metric::kHalfGrid, 0, 0, 0), metric::kGrid);
    head->addWidget(m_heading);
    head->addWidget(m_note, 1, Qt::AlignVCenter);
    head->addWidget(m_action);
    column()->addLayout(head);
    column()->addWidget(m_table);
    column()->addStretch();
}

void TableCard::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_table->setAccessibleName(heading);
}

void TableCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_table->setAccessibleDescription(note);
}

void TableCard::setActionText(const QString& word)
{
    m_action->setText(word);
    m_action->setHidden(word.isEmpty());
}

} // namespace sextant::ui
