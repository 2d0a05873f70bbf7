#pragma once

#include "ui/shared/option_card.h"
#include "ui/shared/text_flow.h"

namespace sextant::ui {

/// One option of a question that is not on the five levels: its digit stands in a plain square. One of one
/// (radio) or one of several (check box).
class ChoiceCard : public OptionCard
{
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, bool several, QWidget* parent = nullptr);

    bool isOfSeveral() const { return m_several; }
    using OptionCard::setSymbol;

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {} ///< what is chosen comes back from the answer
    void paintMark(QPainter& painter) const override;
    void paintWords(QPainter& painter) const override;

private:
    /// Without a descriptor the label takes the whole width.
    TextFlow words(int width) const;

    bool m_several;
};

} // namespace sextant::ui
