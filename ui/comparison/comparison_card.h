#pragma once

#include "ui/shared/card.h"

namespace sextant::ui {

class Label;
class TextBlock;

/// A heading, one chart or table, and what is to be known about it.
class ComparisonCard : public Card
{
    Q_OBJECT

public:
    /// Takes \a content.
    ComparisonCard(const Theme& theme, QWidget* content, const QString& heading, const QString& note = {},
                   QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }

private:
    QWidget* m_content;
};

} // namespace sextant::ui
