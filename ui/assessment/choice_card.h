#pragma once

#include "ui/shared/text_flow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace sextant::ui {

/// One option of a question that is not on the five levels: as a level card, with its digit in a plain
/// square. One of one (radio) or one of several (check box). Arrow keys are left to the page.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, bool several, QWidget* parent = nullptr);

    bool isOfSeveral() const { return m_several; }
    /// \a descriptor may be empty: then the label takes the whole width.
    void setTexts(const QString& symbol, const QString& label, const QString& descriptor);
    void setLastTime(bool on);
    void setTarget(bool on);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {} ///< what is chosen comes back from the answer
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextFlow words(int width) const;
    int textWidth(int width) const;
    int chipsWidth() const;
    void describe();
    void paintMark(QPainter& painter) const;

    const Theme& m_theme;
    bool m_several;
    QString m_symbol;
    QString m_label;
    QString m_descriptor;
    bool m_lastTime = false;
    bool m_target = false;
};

} // namespace sextant::ui
