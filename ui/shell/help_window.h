#pragma once

#include "ui/shell/help_topic.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QGridLayout;
class QStackedWidget;

namespace sextant::ui {

class GuideView;
class Label;
class SegmentedSwitch;
class TextBlock;

/// Help in a window of its own beside the work: the page at hand with its keys, and the user guide. It blocks
/// nothing; Escape closes it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const Theme& theme, const QString& guideFolder, QWidget* parent);

    void setTopic(const HelpTopic& topic);
    /// Comes to the front with the page at hand.
    void showTopic();
    /// Comes to the front with the user guide.
    void showGuide();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Part { TopicPart, GuidePart };

    QWidget* newTopicPart();
    void showPart(Part part);
    void fillKeys();
    int addKeys(int row, const QString& heading, const std::vector<KeyHint>& keys);
    void retranslate();

    const Theme& m_theme;
    HelpTopic m_topic;
    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    GuideView* m_guide;
    QWidget* m_column = nullptr; ///< what the topic part scrolls
    TextBlock* m_title = nullptr;
    TextBlock* m_text = nullptr;
    QWidget* m_keys = nullptr; ///< made anew for each topic
};

} // namespace sextant::ui
