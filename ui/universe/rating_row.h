#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;

namespace sextant::ui {

class Label;
class SegmentedSwitch;
class TextBlock;

/// One thing that is judged by a number: its name, the numbers to choose from, and what the chosen one means.
/// Digits choose, up and down go to the rows beside it. Where a number is proposed, another may be set by
/// hand and taken back.
class RatingRow : public QWidget
{
    Q_OBJECT

public:
    /// From \a least to \a greatest, one digit each.
    RatingRow(const Theme& theme, int least, int greatest, QWidget* parent = nullptr);

    /// \a levels: what each number means, from the least.
    void setWords(const QString& title, const QStringList& levels);
    void setValue(int value);
    /// \a byHand: set against \a proposed, and can be taken back.
    void setProposal(int proposed, bool byHand);
    void setLocked(const QString& why); ///< empty: not locked
    /// The one that digits typed in the table go to.
    void setJudged(bool judged);
    bool isJudged() const { return m_isJudged; }
    int value() const;
    int least() const { return m_least; }
    int greatest() const { return m_greatest; }
    void focusChosen();

Q_SIGNALS:
    void rated(int value);
    void cleared();
    void moveRequested(int rows);
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMeaning();
    bool take(int key);

    const Theme& m_theme;
    int m_least;
    int m_greatest;
    bool m_isJudged = false;
    bool m_isByHand = false;
    std::optional<int> m_proposed;
    QStringList m_levels;
    Label* m_title;
    SegmentedSwitch* m_numbers;
    TextBlock* m_meaning;
    QPushButton* m_clear;
};

} // namespace sextant::ui
