#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace sextant::ui {

/// The auditor's marks, each with what it says: pressing one puts it into the note.
class TickPalette : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::array kMarks = {u'✓', u'∧', u'G', u'C', u'⊘', u'※'};

    explicit TickPalette(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const QString& mark);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::array<QPushButton*, kMarks.size()> m_buttons{};
};

} // namespace sextant::ui
