// What the register of evidence is made of, and its words.

#include "ui/evidence/evidence_page.h"
#include "ui/evidence/unproven_model.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/evidence_table.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kSearchWidth = 240;
constexpr int kLeastCard = 224; ///< head and four rows
constexpr int kParts = 1000;
constexpr int kUnprovenRow = 34;
constexpr int kHeader = 32;
constexpr int kNoteWidth = 900;

} // namespace

void EvidencePage::build()
{
    m_header = new PageHeader(m_theme, this);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportEvidence"));
    m_check = new QPushButton(this);
    m_check->setObjectName(QStringLiteral("checkEvidence"));
    setButtonKind(m_check, ButtonKind::Primary);
    m_header->addAction(m_export);
    m_header->addAction(m_check);
    m_message = new MessageBar(m_theme, MessageKind::Ok, this);
    m_message->setObjectName(QStringLiteral("evidenceMessage"));
    m_message->hide();
    m_note = new TextBlock(m_theme, TextRole::Body, Ink::Text2, this);
    m_note->setObjectName(QStringLiteral("evidenceNote"));
    m_theme.keep(m_note, [this] { m_note->setMaximumWidth(m_theme.px(kNoteWidth)); });
    auto* card = new Card(m_theme, metric::kGrid, 0, this);
    m_stack = new QStackedWidget(card);
    m_table = new EvidenceTable(m_theme, m_thumbnails, m_stack);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_stack->addWidget(m_table);
    buildUnproven();
    m_empty = new QWidget(m_stack);
    m_emptyText = new TextBlock(m_theme, TextRole::Lead, Ink::Text2, m_empty);
    m_emptyText->setObjectName(QStringLiteral("evidenceEmpty"));
    auto* empty = new QVBoxLayout(m_empty);
    empty->addWidget(m_emptyText);
    empty->addStretch(1);
    m_theme.keepSpacing(empty, QMargins(24, 32, 24, 24), 0);
    m_stack->addWidget(m_empty);
    card->column()->addWidget(m_stack);
    m_theme.keep(card, [this, card] { card->setMinimumHeight(m_theme.px(kLeastCard)); });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    column->addWidget(buildCheck());
    column->addWidget(m_message);
    column->addWidget(m_note);
    column->addWidget(card, 1);
    column->addWidget(buildFoot());
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), 12);
    // In a low window the page scrolls, and not the last row that is left of the list.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_scroll = newPageScroll(content);
    m_scroll->setObjectName(QStringLiteral("evidenceScroll"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
}

/// The lists scroll in themselves; in a low window their place in the page has to follow.
void EvidencePage::keepCurrentInSight(const QTableView& list)
{
    const QRect row = list.visualRect(list.currentIndex());
    if (!list.isVisible() || !row.isValid())
        return;
    const QPoint at = list.viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(0, at.y(), 0, row.height());
}

QWidget* EvidencePage::buildFilters()
{
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(m_theme, line);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < kFilterCount; ++i) {
        auto*& chip = m_chips[static_cast<size_t>(i)];
        chip = new FilterChip(m_theme, std::nullopt, line);
        chip->setObjectName(QStringLiteral("evidenceFilter%1").arg(i));
        chip->setCheckable(true);
        group->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_search = new QLineEdit(line);
    m_search->setObjectName(QStringLiteral("evidenceSearch"));
    m_search->setClearButtonEnabled(true);
    setControlSize(m_search, ControlSize::Compact);
    m_theme.keep(m_search, [this] { m_search->setFixedWidth(m_theme.px(kSearchWidth)); });
    flow->addWidget(m_search);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<Filter>(id)); });
    return line;
}

QWidget* EvidencePage::buildCheck()
{
    m_checkLine = new QWidget(this);
    m_checkText = new ElidedLabel(m_theme, TextRole::Caption, Ink::Text2, m_checkLine);
    m_progress = new QProgressBar(m_checkLine);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kParts);
    m_cancel = new QPushButton(m_checkLine);
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    setButtonKind(m_cancel, ButtonKind::Quiet);
    setControlSize(m_cancel, ControlSize::Compact);
    auto* words = new QVBoxLayout;
    words->addWidget(m_checkText);
    words->addWidget(m_progress);
    auto* row = new QHBoxLayout(m_checkLine);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    m_theme.keepSpacing(words, QMargins(), metric::kHalfGrid);
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    m_checkLine->hide();
    return m_checkLine;
}

void EvidencePage::buildUnproven()
{
    m_unprovenModel = new UnprovenModel(this);
    m_unproven = new QTableView(m_stack);
    m_unproven->setObjectName(QStringLiteral("unprovenTable"));
    m_unproven->setModel(m_unprovenModel);
    m_unproven->setShowGrid(false);
    m_unproven->setFrameShape(QFrame::NoFrame);
    m_unproven->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_unproven->setSelectionMode(QAbstractItemView::SingleSelection);
    m_unproven->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_unproven->setTabKeyNavigation(false);
    m_unproven->verticalHeader()->hide();
    m_unproven->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_unproven->horizontalHeader()->setHighlightSections(false);
    m_unproven->horizontalHeader()->setSectionsClickable(false);
    m_unproven->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_unproven->horizontalHeader()->setSectionResizeMode(UnprovenModel::Title, QHeaderView::Stretch);
    m_theme.keep(m_unproven, [this] {
        m_unproven->setFont(m_theme.font(TextRole::Body));
        m_unproven->verticalHeader()->setDefaultSectionSize(m_theme.px(kUnprovenRow));
        m_unproven->horizontalHeader()->setFont(m_theme.font(TextRole::Caption));
        m_unproven->horizontalHeader()->setFixedHeight(m_theme.px(kHeader));
    });
    m_stack->addWidget(m_unproven);
}

QWidget* EvidencePage::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new FlowLayout(m_theme, foot);
    const auto add = [&](const char* name) {
        auto* button = new QPushButton(foot);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_show = add("showEvidence");
    m_goTo = add("goToQuestion");
    m_save = add("saveEvidence");
    m_remove = add("removeEvidence");
    return foot;
}

void EvidencePage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->filter()->setSearch(text);
        refreshFilter();
    });
    connect(m_export, &QPushButton::clicked, this, &EvidencePage::exportList);
    connect(m_check, &QPushButton::clicked, this, &EvidencePage::checkAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_checker.cancel(); });
    connect(m_table, &EvidenceTable::opened, this, &EvidencePage::showCurrent);
    connect(m_table, &EvidenceTable::currentFileChanged, this, &EvidencePage::refreshActions);
    for (const QTableView* list : std::initializer_list<const QTableView*>{m_table, m_unproven})
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, list] { keepCurrentInSight(*list); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &EvidencePage::refreshActions);
    connect(m_unproven, &QTableView::activated, this, &EvidencePage::goToUnproven);
    connect(m_unproven->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePage::refreshActions);
    connect(m_show, &QPushButton::clicked, this, &EvidencePage::showCurrent);
    connect(m_goTo, &QPushButton::clicked, this, &EvidencePage::goToUse);
    connect(m_save, &QPushButton::clicked, this, &EvidencePage::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePage::removeCurrent);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_stack);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &EvidencePage::removeCurrent);
    auto* goTo = new QShortcut(QKeySequence(Qt::Key_G), m_stack); // the lists would take it for a search
    goTo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(goTo, &QShortcut::activated, this, &EvidencePage::goToUse);
    connect(&m_checker, &EvidenceChecker::checked, this, &EvidencePage::takeChecked);
    connect(&m_checker, &EvidenceChecker::finished, this, &EvidencePage::endCheck);
    connect(&m_checker, &EvidenceChecker::progressed, this,
            [this](const QString& fileName, qint64 doneBytes, qint64 allBytes) {
                m_checkText->setText(tr("Checking %1").arg(fileName));
                m_progress->setAccessibleDescription(m_checkText->text());
                const double share =
                    static_cast<double>(doneBytes) / static_cast<double>(qMax<qint64>(1, allBytes));
                m_progress->setValue(static_cast<int>(share * kParts));
            });
}

void EvidencePage::retranslate()
{
    m_header->setTitle(tr("Evidence"));
    m_export->setText(tr("Export the list…"));
    m_check->setText(tr("Check all files"));
    m_check->setToolTip(tr("Compares the content of every file with its digest."));
    m_check->setAccessibleDescription(m_check->toolTip());
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Checking evidence"));
    m_search->setPlaceholderText(tr("Search by name or question"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Evidence"));
    m_unproven->setAccessibleName(tr("High ratings without evidence"));
    m_show->setText(tr("Show"));
    m_goTo->setText(tr("Go to the question"));
    m_save->setText(tr("Save as…"));
    m_remove->setText(tr("Remove from file…"));
    Q_EMIT m_unprovenModel->headerDataChanged(Qt::Horizontal, 0, UnprovenModel::ColumnCount - 1);
    Q_EMIT hintsChanged();
}

std::vector<KeyHint> EvidencePage::hints() const
{
    return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{u"Enter"_qs}, tr("show")},
            {{u"G"_qs}, tr("go to the question")},
            {{u"Ctrl F"_qs}, tr("search")},
            {{u"F6"_qs}, tr("next part")}};
}

QString EvidencePage::help() const
{
    return tr(
        "Every file that answers refer to, once, with the questions that use it. Enter shows a file, G "
        "goes to the question. “Check all files” reads each file and compares it with its digest. Files "
        "that no answer uses any more stay here, so that undo and the history can bring them back. The "
        "last filter lists ratings of level 3 and 4 (or the top quarter of another scale) that no file "
        "shows.");
}

} // namespace sextant::ui
