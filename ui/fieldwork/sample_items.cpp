#include "ui/fieldwork/sample_items.h"

#include "ui/fieldwork/sample_acts.h"
#include "ui/fieldwork/sample_delegate.h"
#include "ui/fieldwork/sample_item_card.h"
#include "ui/shared/chip.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"

#include "audit/sample_words.h"
#include "audit/sampling/figures.h"
#include "workspace/evidence_service.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::ui {

using audit::SamplingMethod;
using audit::TestResult;

namespace {

constexpr int kRowHeight = 36;

} // namespace

SampleItems::SampleItems(const Theme& theme, SampleActs& acts, const workspace::EvidenceService& files,
                         Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_opener(files, outlets.launch, outlets.folder)
    , m_model(new SampleTableModel(theme, this))
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_tested(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_table(new QTableView(this))
    , m_foot(new ElidedLabel(theme, TextRole::Body, Ink::Text2, this))
    , m_card(new SampleItemCard(theme, files, this))
{
    buildTable();
    build();
    addKeys();
    connect(m_model, &SampleTableModel::noteEdited, this,
            [this](int at, const QString& note) { m_acts.setNote(m_record.id, m_model->itemAt(at), note); });
    connect(
        m_model, &SampleTableModel::auditedEdited, this,
        [this](int at, const QString& amount) {
            if (m_acts.setAudited(m_record.id, m_model->itemAt(at), amount))
                moveOn();
        },
        Qt::QueuedConnection); // the field in the row closes first
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SampleItems::showItem);
    connect(m_card, &SampleItemCard::addRequested, this, &SampleItems::addFile);
    connect(m_card, &SampleItemCard::openRequested, this, [this](const assessment::EvidenceId& id) {
        if (const auto file = m_files.find(id))
            m_opener.open(*file);
    });
    connect(m_card, &SampleItemCard::removeRequested, this, [this](const assessment::EvidenceId& id) {
        if (row() >= 0)
            m_acts.detach(m_record.id, m_model->itemAt(row()), id);
    });
    connect(&m_opener, &EvidenceOpener::failed, this, &SampleItems::refused);
    retranslate();
}

void SampleItems::build()
{
    m_heading->setObjectName(QStringLiteral("sampleItemsHeading"));
    m_foot->setObjectName(QStringLiteral("sampleFoot"));
    auto* head = new QHBoxLayout;
    m_theme.keepSpacing(head, QMargins(), 12);
    head->addWidget(m_heading);
    head->addWidget(m_tested);
    head->addStretch(1);
    auto* chips = new QWidget(this);
    new FlowLayout(m_theme, chips);
    for (int i = 0; i < kSampleFilterCount; ++i) {
        auto* chip = new FilterChip(m_theme, std::nullopt, chips);
        chip->setObjectName(QStringLiteral("sampleFilter%1").arg(i));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { setFilter(i); });
        chips->layout()->addWidget(chip);
        m_chips[static_cast<size_t>(i)] = chip;
    }
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(16, 12, 16, 16), metric::kGrid);
    column->addLayout(head);
    column->addWidget(chips);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
    column->addWidget(m_card);
}

void SampleItems::buildTable()
{
    m_table->setObjectName(QStringLiteral("sampleTable"));
    m_table->setModel(m_model);
    auto* delegate = new SampleDelegate(m_theme, m_acts.drafts(), m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &SampleItems::showItem,
            Qt::QueuedConnection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_theme.keep(m_table,
                 [this] { m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(kRowHeight)); });
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {SampleTableModel::Text, SampleTableModel::Note})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void SampleItems::addKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Y, [this] { give(TestResult::Conforming); });
    add(Qt::Key_N, [this] { give(TestResult::Deviation); });
    add(Qt::Key_A, [this] { give(TestResult::Replaced); });
    add(Qt::Key_Delete, [this] { give(TestResult::NotTested); });
    add(Qt::Key_V, [this] { editAudited(); });
    add(Qt::Key_E, [this] { addFile(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        add(key, [this] { edit(SampleTableModel::Note); });
}

int SampleItems::row() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount() ? at.row() : -1;
}

void SampleItems::setRecord(const audit::SampleRecord& record)
{
    const bool isOther = record.id != m_record.id;
    m_record = record;
    if (isOther && m_model->filter() != SampleFilter::All)
        m_model->setFilter(SampleFilter::All);
    m_model->setRecord(record, m_acts.canEdit());
    showColumns();
    showCounts();
    if (m_model->rowCount() > 0 && (isOther || row() < 0))
        m_table->setCurrentIndex(m_model->index(firstRow(), SampleTableModel::Result));
    showItem();
}

/// Where a note was being typed when the program ended; else the first.
int SampleItems::firstRow() const
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (!m_acts.drafts().kept(m_model->notePlace(i)).isEmpty())
            return i;
    return 0;
}

void SampleItems::showColumns()
{
    using Column = SampleTableModel::Column;
    for (const Column column : {SampleTableModel::Date, SampleTableModel::Text, SampleTableModel::Amount,
                                SampleTableModel::DrawnAs, SampleTableModel::Files})
        m_table->setColumnHidden(column, m_model->isEmptyColumn(column));
    const bool isMoney = m_record.design.plan.method == SamplingMethod::MonetaryUnit;
    m_table->setColumnHidden(SampleTableModel::Audited,
                             !isMoney && m_model->isEmptyColumn(SampleTableModel::Audited));
}

void SampleItems::showItem()
{
    const int at = row();
    m_card->setVisible(at >= 0);
    if (at < 0)
        return;
    const bool isTyping = m_table->isPersistentEditorOpen(m_model->index(at, SampleTableModel::Note));
    m_card->setItem(m_record, m_model->itemAt(at), m_acts.canEdit(),
                    isTyping ? QString() : m_acts.drafts().kept(m_model->notePlace(at)));
}

/// Gives the present item its result and goes on to the next.
void SampleItems::give(TestResult result)
{
    if (row() < 0 || !m_acts.canEdit())
        return;
    if (result == TestResult::Deviation && m_record.design.plan.method == SamplingMethod::MonetaryUnit) {
        editAudited(); // what it should be decides how much is projected
        return;
    }
    m_acts.setResult(m_record.id, m_model->itemAt(row()), result);
    if (result != TestResult::NotTested)
        moveOn();
}

void SampleItems::moveOn()
{
    const int next = qMin(row() + 1, m_model->rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, SampleTableModel::Result));
}

void SampleItems::edit(SampleTableModel::Column column)
{
    if (row() < 0)
        return;
    const QModelIndex at = m_model->index(row(), column);
    if (at.flags() & Qt::ItemIsEditable)
        m_table->edit(at);
}

void SampleItems::editAudited()
{
    m_table->setColumnHidden(SampleTableModel::Audited, m_model->isEmptyColumn(SampleTableModel::Amount));
    edit(SampleTableModel::Audited);
}

void SampleItems::addFile()
{
    if (row() < 0 || !m_acts.canEdit())
        return;
    const size_t item = m_model->itemAt(row());
    const QString path = m_dialogs.openFile(this, {tr("Add a file"), {}, {tr("All files (*)")}, {}});
    if (!path.isEmpty())
        m_acts.attach(m_record.id, item, path);
}

void SampleItems::setFilter(int filter)
{
    m_model->setFilter(static_cast<SampleFilter>(filter));
    showCounts();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, SampleTableModel::Result));
    showItem();
}

void SampleItems::showCounts()
{
    const QString out =
        audit::resultWord(TestResult::Replaced, m_record.design.plan.method).in(m_theme.language());
    const std::array<QString, kSampleFilterCount> words{tr("All"), tr("Open"), tr("Deviations"), out};
    for (int i = 0; i < kSampleFilterCount; ++i) {
        FilterChip* chip = m_chips[static_cast<size_t>(i)];
        const auto filter = static_cast<SampleFilter>(i);
        //: A filter and how many it lets through
        chip->setText(tr("%1 %2").arg(words[static_cast<size_t>(i)]).arg(m_model->countOf(filter)));
        chip->setChecked(filter == m_model->filter());
        chip->updateGeometry();
    }
    const int all = m_model->countOf(SampleFilter::All);
    m_tested->setText(tr("tested %1 of %2").arg(all - m_model->countOf(SampleFilter::Open)).arg(all));
    m_foot->setText(footText());
    m_foot->setVisible(!m_foot->text().isEmpty());
}

QString SampleItems::footText() const
{
    Decimal total;
    bool hasAmounts = false;
    for (const audit::SampledItem& item : m_record.selection) {
        if (item.spare || !item.amount)
            continue;
        hasAmounts = true;
        total = total + *item.amount;
    }
    const Decimal all = m_record.population.total.value_or(Decimal{});
    if (!hasAmounts)
        return {};
    if (all <= Decimal{})
        return tr("Amount of the sample %1").arg(audit::amountText(total));
    return tr("Amount of the sample %1, %2 of the population")
        .arg(audit::amountText(total), audit::rateText(total.toDouble() / all.toDouble(), 1));
}

void SampleItems::retranslate()
{
    m_heading->setText(tr("Items and results"));
    m_table->setAccessibleName(tr("Items of the sample"));
    m_model->retranslate();
    if (!m_record.id.isNull()) {
        showCounts();
        showItem();
    }
}

void SampleItems::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
