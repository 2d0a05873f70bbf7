#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

class TextBlock;

/// The dashed place where files may be dropped, with a sentence. The page takes the drop.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextBlock* m_text;
};

} // namespace sextant::ui
