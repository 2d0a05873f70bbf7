#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace sextant::ui {

/// One line of a list inside a card, to be pressed: icon, a title over a second line, and a fact at the
/// right. 50 px high, parted from the row above by a hairline.
class ListRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ListRow(const Theme& theme, QWidget* parent = nullptr);

    /// Plain texts; \a second and \a fact may be empty. What has no room is cut with an ellipsis.
    void setTexts(const QString& title, const QString& second = {}, const QString& fact = {});
    void setRowIcon(Icon icon, Ink ink = Ink::Text2);
    /// The title in bold: the one in use now.
    void setStrong(bool strong);
    /// Greyed: what it names is not there now. Say so in the second line too.
    void setFaded(bool faded);
    /// Where a title without room is cut; a file name in its middle, so that the ending stays.
    void setElideMode(Qt::TextElideMode mode);
    /// Left and right of the content, in px at 100 %.
    void setPadding(int padding);
    void setHairline(bool hairline);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int textLeft() const;
    int titleWidth() const;

    const Theme& m_theme;
    Icon m_icon = Icon::File;
    Ink m_ink = Ink::Text2;
    QString m_second;
    QString m_fact;
    bool m_strong = false;
    bool m_faded = false;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    bool m_hairline = true;
    int m_padding = metric::kCardGap;
};

} // namespace sextant::ui
