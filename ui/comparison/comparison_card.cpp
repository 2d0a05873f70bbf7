#include "ui/comparison/comparison_card.h"

#include "ui/shared/label.h"
#include "ui/shared/text_block.h"

#include <QVBoxLayout>

namespace sextant::ui {

ComparisonCard::ComparisonCard(const Theme& theme, QWidget* content, const QString& heading,
                               const QString& note, QWidget* parent)
    : Card(theme, metric::kCardPadding, metric::kGrid, parent)
    , m_content(content)
{
    auto* title = new Label(theme, TextRole::BodyBold);
    title->setText(heading);
    content->setAccessibleName(heading);
    column()->addWidget(title);
    column()->addWidget(content);
    if (!note.isEmpty()) {
        auto* text = new TextBlock(theme, TextRole::Caption, Ink::Text2);
        text->setText(note);
        column()->addWidget(text);
    }
    column()->addStretch(1);
}

} // namespace sextant::ui
