#pragma once

#include "ui/home/recent_files.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <vector>

class QBoxLayout;
class QLayout;

namespace sextant::ui {

class DropHint;
class Label;
class RecentList;
class StartCard;
class TextBlock;

/// Shown while no file is open: what the program is for, and the three ways to begin.
class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(const Theme& theme, RecentFiles& recent, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("start"); }
    static QString pageTitle() { return tr("Home"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Home; }
    std::vector<KeyHint> hints() const override;
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;

Q_SIGNALS:
    void newRequested();
    void demoRequested();
    void openRequested();
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* newContent();
    QWidget* newHeading();
    QLayout* newCards();
    QWidget* newRecent();
    QWidget* newSteps();
    QWidget* newFootnotes();
    void arrange();
    void retranslate();

    struct Step
    {
        Label* title;
        TextBlock* text;
    };

    const Theme& m_theme;
    RecentFiles& m_recent;
    TextBlock* m_heading = nullptr;
    TextBlock* m_lead = nullptr;
    QBoxLayout* m_cards = nullptr;
    QBoxLayout* m_stepsRow = nullptr;
    StartCard* m_new = nullptr;
    StartCard* m_demo = nullptr;
    StartCard* m_open = nullptr;
    DropHint* m_dropHint = nullptr;
    QWidget* m_recentPart = nullptr;
    Label* m_recentHeading = nullptr;
    RecentList* m_recentList = nullptr;
    std::vector<Step> m_steps;
    std::vector<TextBlock*> m_footnotes;
};

} // namespace sextant::ui
