#pragma once

#include "ui/evidence/evidence_checker.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/evidence_settings.h"
#include "ui/shared/evidence_thumbnails.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include "base/clock.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

#include <array>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace sextant::ui {

class Dialogs;
class EvidencePreview;
class EvidenceTable;
class ElidedLabel;
class FilterChip;
class MessageBar;
class PageHeader;
class TextBlock;
class UnprovenModel;

/// The register of evidence: every file of the assessment or of the whole workspace, where it is used, and
/// whether its content is still whole; and the high ratings that no file shows.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        const Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace;      ///< outlives the page
        EvidenceOpener::Launcher launch = {}; ///< empty: the desktop opens evidence
        QString openedFolder = {};            ///< for copies that other programs read; empty: local data
        QSettings* settings = nullptr;        ///< nullptr: choices last until the page goes
    };
    /// What is listed.
    enum class Filter { Assessment, Workspace, Unused, Broken, Unproven };
    static constexpr int kFilterCount = 5;

    explicit EvidencePage(const Context& context, QWidget* parent = nullptr);
    ~EvidencePage() override;

    QString id() const override { return QStringLiteral("evidence"); }
    static QString pageTitle() { return tr("Evidence"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Clip; }
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

    void setAssessment(const assessment::AssessmentId& id);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// Compares every file with its digest, beside the window's thread.
    void checkAll();

Q_SIGNALS:
    /// To \a item of \a assessment.
    void itemRequested(const sextant::assessment::AssessmentId& assessment,
                       const sextant::framework::ItemId& item);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // evidence_page_parts.cpp
    void build();
    QWidget* buildFilters();
    QWidget* buildCheck();
    QWidget* buildFoot();
    void buildUnproven();
    void connectParts();
    void retranslate();

    void refresh();
    void refreshFiles();
    void refreshUnproven();
    void refreshFilter();
    void refreshNote();
    void refreshActions();
    void keepCurrentInSight(const QTableView& list);
    void watch();
    bool accepts(const EvidenceRow& row, Filter filter) const;
    int count(Filter filter) const;
    QString usesWords(const workspace::EvidenceFile& file) const;
    QString emptyText() const;
    void takeChecked(const assessment::EvidenceId& id, ContentState state);
    void endCheck(bool complete);
    void showCurrent();
    void goToUse();
    void goToUnproven();
    void saveCurrent();
    void removeCurrent();
    QString whyNotRemoved() const; ///< empty when the current file can be removed
    void exportList();
    std::vector<QStringList> listRows() const;
    void tell(MessageKind kind, const QString& title, const QString& text);

    const Theme& m_theme;
    const Clock& m_clock;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    EvidenceSettings m_settings;
    EvidenceThumbnails m_thumbnails;
    EvidenceOpener m_opener;
    EvidenceChecker m_checker;
    QPointer<EvidencePreview> m_preview;
    assessment::AssessmentId m_assessment;
    QHash<assessment::EvidenceId, ContentState> m_states; ///< what checks since opening found
    Filter m_filter = Filter::Assessment;
    PageHeader* m_header = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_check = nullptr;
    std::array<FilterChip*, kFilterCount> m_chips{};
    QLineEdit* m_search = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_checkLine = nullptr;
    ElidedLabel* m_checkText = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    MessageBar* m_message = nullptr;
    TextBlock* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    EvidenceTable* m_table = nullptr;
    QTableView* m_unproven = nullptr;
    UnprovenModel* m_unprovenModel = nullptr;
    QWidget* m_empty = nullptr;
    TextBlock* m_emptyText = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sextant::ui
