#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace sextant::ui {

/// One option of a question as a card of full width: its mark, its words, chips for the option of last time
/// and the one aimed at, a tick when it is chosen. Arrow keys are left to the page, which moves between
/// questions with them; Space and Enter choose.
class OptionCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OptionCard(const Theme& theme, QWidget* parent = nullptr);

    /// Plain text in the language of the content; \a descriptor may be empty.
    void setTexts(const QString& label, const QString& descriptor);
    void setLastTime(bool on);
    void setTarget(bool on);

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

protected:
    static constexpr int kPaddingX = 16;
    static constexpr int kGap = 14; ///< between mark, words and chips
    static constexpr int kCheck = 20;

    virtual void paintMark(QPainter& painter) const = 0;
    virtual void paintWords(QPainter& painter) const = 0;

    const Theme& theme() const { return m_theme; }
    const QString& symbol() const { return m_symbol; }
    const QString& label() const { return m_label; }
    const QString& descriptor() const { return m_descriptor; }
    /// What is said before the label and stands in the mark.
    void setSymbol(const QString& symbol);
    /// Where words end in a card of \a width, in px.
    int wordsEnd(int width) const;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int chipsWidth() const;
    void paintChips(QPainter& painter) const;
    void refresh();

    const Theme& m_theme;
    QString m_symbol;
    QString m_label;
    QString m_descriptor;
    bool m_lastTime = false;
    bool m_target = false;
};

} // namespace sextant::ui
