#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace sextant::ui {

/// "Not applicable" below the level cards: opens a field for the reason in place, and counts once a reason is
/// there.
class NotApplicableRow : public QWidget
{
    Q_OBJECT

public:
    explicit NotApplicableRow(const Theme& theme, QWidget* parent = nullptr);

    /// What choosing it means: questions leave the score, checks of an audit the results.
    enum class Follows { LeavesScore, LeavesResults };
    void setFollows(Follows follows);
    /// The reason on record; not empty: the item is answered as not applicable. What is being typed stays.
    void setReason(const QString& reason);
    QString reason() const { return m_reason; }
    bool isChosen() const { return !m_reason.isEmpty(); }
    /// Opens the field and puts the focus into it (key A).
    void open();
    bool isOpen() const { return !m_area->isHidden(); }
    /// Tells of a reason that has been typed and not finished; the field stays as it is.
    void take();
    /// The radio button itself, for tab order. Leave it out of the group of the level cards: only a reason
    /// checks it.
    QAbstractButton* button() const { return m_button; }

Q_SIGNALS:
    /// While typing, for the draft.
    void reasonEdited(const QString& reason);
    /// The user has finished with a reason that differs from the one on record; never empty.
    void reasonGiven(const QString& reason);
    /// The field was closed without a new reason; the answer is what it was.
    void abandoned();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finish();
    void abandon();
    void retranslate();

    const Theme& m_theme;
    QAbstractButton* m_button;
    QWidget* m_area; ///< holds the field; hidden while closed
    QLineEdit* m_field;
    QString m_reason;
    Follows m_follows = Follows::LeavesScore;
};

} // namespace sextant::ui
