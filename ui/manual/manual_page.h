#pragma once

#include "ui/manual/manual_contents.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"

#include <QDate>

#include <future>
#include <memory>

class QAction;
class QPushButton;
class QSplitter;
class QToolButton;

namespace sextant::ui {

class ContentsPanel;
class ElidedLabel;
class ManualOutput;
class ManualReader;
class MessageBar;
class PageHeader;
class SegmentedSwitch;

/// The Internal Auditor Manual, to be read, searched in both languages at once, printed and saved. It needs
/// no file. What it holds is read on a worker; only the section shown is laid out.
class ManualPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Dialogs& dialogs;
        const workspace::FrameworkLibrary& library; ///< outlives the page
        QString programVersion;
        QDate today = QDate::currentDate(); ///< on which legal figures are in force
    };

    explicit ManualPage(const Context& context, QWidget* parent = nullptr);
    ~ManualPage() override;

    /// True once the manual is there.
    bool isLoaded() const { return m_contents != nullptr; }
    /// To the section of that id, as report::manualText() knows it; what is not there changes nothing.
    void showPart(const QString& id);
    QString currentPart() const { return m_part; }

    QString id() const override { return QStringLiteral("manual"); }
    static QString pageTitle() { return tr("Manual"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Manual; }
    std::vector<KeyHint> hints() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;
    /// Section, place in it, and the language chosen for reading.
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Choice
    {
        QPushButton* button;
        QAction* whole;
        QAction* part;
    };

    void arrange();
    Choice makeChoice(const QString& name, void (ManualPage::*act)(bool whole));
    void load();
    void take(const Result<std::shared_ptr<const ManualContents>>& contents);
    void showNode(int node);
    void step(int by);
    void savePdf(bool whole);
    void print(bool whole);
    QStringList partsFor(bool whole) const;
    Language language() const;
    void updateActs();
    void retranslate();

    Context m_context;
    std::shared_ptr<const ManualContents> m_contents; ///< null: not read yet
    std::future<void> m_loading;                      ///< waits in its destructor
    QString m_part;
    int m_place = 0; ///< to go to when the manual is there
    bool m_languageChosen = false;

    PageHeader* m_header;
    SegmentedSwitch* m_languages;
    Choice m_print;
    Choice m_pdf;
    ManualOutput* m_output;
    QSplitter* m_splitter;
    ContentsPanel* m_panel;
    ElidedLabel* m_where;
    QToolButton* m_previous;
    QToolButton* m_next;
    ManualReader* m_reader;
    MessageBar* m_trouble;
};

} // namespace sextant::ui
