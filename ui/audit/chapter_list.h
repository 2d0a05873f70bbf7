#pragma once

#include "framework/framework_index.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;

namespace sextant::ui {

/// Chapters of the manual to be ticked, each with the number of its checks, in two columns where there is
/// room.
class ChapterList : public QWidget
{
    Q_OBJECT

public:
    explicit ChapterList(const Theme& theme, QWidget* parent = nullptr);

    /// The chapters of \a manual in the present language; only those of \a among unless that is empty.
    void setChapters(const framework::FrameworkIndex& manual,
                     const std::vector<framework::SectionId>& among = {});
    void setChosen(const std::vector<framework::SectionId>& chosen);
    /// In the order of the manual.
    std::vector<framework::SectionId> chosen() const;
    int chosenChecks() const;
    void setReadOnly(bool readOnly);
    void focusFirst();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user ticked a chapter or took the tick away.
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    int widest() const;

    struct Line
    {
        framework::SectionId id;
        int checks = 0;
        QCheckBox* box = nullptr;
    };

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    int m_columns = 0;
    bool m_readOnly = false;
};

} // namespace sextant::ui
