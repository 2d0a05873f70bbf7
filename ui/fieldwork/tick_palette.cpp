#include "ui/fieldwork/tick_palette.h"

#include "ui/shared/flow_layout.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPushButton>

namespace sextant::ui {

TickPalette::TickPalette(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout(theme, this);
    for (size_t i = 0; i < kMarks.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("tick%1").arg(i));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the note
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT picked(QString(kMarks[i])); });
        flow->addWidget(button);
        m_buttons[i] = button;
    }
    retranslate();
}

void TickPalette::retranslate()
{
    const std::array words = {
        //: Tick mark ✓: the figure agrees with its source document
        tr("agreed to source"),
        //: Tick mark ∧: the column was added up
        tr("added up"),
        //: Tick mark G: agrees with the general ledger
        tr("agreed to ledger"),
        //: Tick mark C: confirmed by a third party, as a bank
        tr("confirmed outside"),
        //: Tick mark ⊘: asked for and not found
        tr("not found"),
        //: Tick mark ※: an explanation stands in the note
        tr("see explanation"),
    };
    static_assert(words.size() == kMarks.size());
    for (size_t i = 0; i < kMarks.size(); ++i) {
        m_buttons[i]->setText(QStringLiteral("%1 %2").arg(QString(kMarks[i]), words[i]));
        m_buttons[i]->setAccessibleName(tr("Insert tick mark: %1").arg(words[i]));
    }
}

void TickPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
