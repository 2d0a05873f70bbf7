#pragma once

#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;

namespace sextant::ui {

/// A key as it is printed on the keyboard. Screen readers skip it: the control names its own shortcut.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const Theme& theme, const QString& key = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

/// The line at the bottom of the window: the keys that work where the focus is, and nothing else. Those for
/// which there is no room are left out, from the end; F1 tells them all.
class KeyHintBar : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHintBar(const Theme& theme, QWidget* parent = nullptr);

    void setHints(const std::vector<KeyHint>& hints);
    const std::vector<KeyHint>& hints() const { return m_hints; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWhatFits();

    const Theme& m_theme;
    QHBoxLayout* m_layout;
    std::vector<QWidget*> m_pairs; ///< key and word, one for each hint
    QWidget* m_content = nullptr;
    std::vector<KeyHint> m_hints;
};

} // namespace sextant::ui
