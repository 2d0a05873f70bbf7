#include "ui/print/report_desk.h"
#include "ui/shared/card.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "ui/universe/approval_form.h"
#include "ui/universe/days_bar.h"
#include "ui/universe/plan_table.h"
#include "ui/universe/universe_acts.h"
#include "ui/universe/year_plan_view.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace sextant::ui {

namespace {

constexpr int kEmptyTop = 40;
constexpr int kTextWidth = 640;

} // namespace

YearPlanView::YearPlanView(const Theme& theme, UniverseActs& acts, Dialogs& dialogs, QWidget* parent)
    : AuditView(parent)
    , m_theme(theme)
    , m_acts(acts)
    , m_year(acts.today().month() >= 10 ? acts.today().year() + 1 : acts.today().year())
    , m_model(new PlanTableModel(theme, this))
    , m_table(new PlanTable(theme, m_model))
    , m_stack(new QStackedWidget)
    , m_years(new ChoiceBox)
    , m_yearBox(new FieldBox(theme, m_years))
    , m_available(new QLineEdit)
    , m_availableBox(new FieldBox(theme, m_available))
    , m_reserve(new QLineEdit)
    , m_reserveBox(new FieldBox(theme, m_reserve))
    , m_usual(new QLineEdit)
    , m_usualBox(new FieldBox(theme, m_usual))
    , m_sums(new TextBlock(theme, TextRole::Body))
    , m_bar(new DaysBar(theme))
    , m_approvalText(new TextBlock(theme, TextRole::Body))
    , m_changed(new MessageBar(theme, MessageKind::Warn))
    , m_approve(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_approval(new ApprovalForm(theme))
    , m_emptyTitle(new TextBlock(theme, TextRole::Question))
    , m_emptyText(new TextBlock(theme, TextRole::Lead, Ink::Text2))
    , m_emptyUnits(new QPushButton)
    , m_desk(new ReportDesk(theme, dialogs))
    , m_back(new QPushButton)
    , m_accept(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_paper(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

YearPlanView::~YearPlanView() = default;

void YearPlanView::build()
{
    setObjectName(u"yearPlanView"_qs);
    m_accept->setObjectName(u"acceptPlanButton"_qs);
    m_again->setObjectName(u"proposeAgainButton"_qs);
    m_start->setObjectName(u"startFromPlanButton"_qs);
    m_paper->setObjectName(u"annualPaperButton"_qs);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_theme.keep(m_paper, [this] { m_paper->setIcon(m_theme.icon(Icon::Print)); });
    m_desk->setObjectName(u"annualPlanDesk"_qs);
    for (QWidget* part : {newWork(), newEmpty(), newPaper()})
        m_stack->addWidget(part);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
}

QWidget* YearPlanView::newWork()
{
    m_table->setObjectName(u"annualPlanTable"_qs);
    auto* table = new Card(m_theme, 1, 0);
    table->column()->addWidget(m_table);
    m_theme.keep(table, [this, table] {
        table->setMinimumHeight(m_table->minimumSizeHint().height() + m_theme.px(metric::kGrid));
    });
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 12), 12);
    column->addWidget(newFigures());
    column->addWidget(table, 1);
    column->addWidget(newApproval());
    return newPageScroll(work);
}

QWidget* YearPlanView::newFigures()
{
    m_years->setObjectName(u"planYearBox"_qs);
    m_available->setObjectName(u"availableDaysEdit"_qs);
    m_reserve->setObjectName(u"reserveDaysEdit"_qs);
    m_usual->setObjectName(u"usualDaysEdit"_qs);
    m_sums->setObjectName(u"planSums"_qs);
    auto* figures = new QWidget;
    auto* grid = new QGridLayout(figures);
    m_theme.keepSpacing(grid, QMargins(), 12);
    int place = 0;
    for (FieldBox* box : {m_yearBox, m_availableBox, m_reserveBox, m_usualBox}) {
        grid->addWidget(box, 0, place, Qt::AlignTop);
        grid->setColumnStretch(place++, 1);
    }
    auto* said = new QWidget;
    auto* column = new QVBoxLayout(said);
    m_theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(m_sums);
    column->addWidget(m_bar);
    grid->addWidget(said, 1, 0, 1, 4);
    return figures;
}

QWidget* YearPlanView::newApproval()
{
    m_approvalText->setObjectName(u"approvalText"_qs);
    m_changed->setObjectName(u"changedSinceApproval"_qs);
    m_changed->setFilled(false);
    m_approve->setObjectName(u"approvePlanButton"_qs);
    m_withdraw->setObjectName(u"withdrawApprovalButton"_qs);
    setButtonKind(m_withdraw, ButtonKind::Quiet);
    m_approval->setObjectName(u"approvalForm"_qs);
    m_approval->hide();
    m_approvalCard = new Card(m_theme, 12, metric::kGrid);
    auto* line = new QHBoxLayout;
    m_theme.keepSpacing(line, QMargins(), metric::kCardPadding);
    line->addWidget(m_approvalText, 1);
    line->addWidget(m_approve);
    line->addWidget(m_withdraw);
    m_approvalCard->column()->addLayout(line);
    m_approvalCard->column()->addWidget(m_changed);
    m_approvalCard->column()->addWidget(m_approval);
    return m_approvalCard;
}

QWidget* YearPlanView::newEmpty()
{
    m_emptyUnits->setObjectName(u"toUnitsButton"_qs);
    setButtonKind(m_emptyUnits, ButtonKind::Primary);
    setControlSize(m_emptyUnits, ControlSize::Big);
    m_theme.keep(m_emptyText, [this] { m_emptyText->setMaximumWidth(m_theme.px(kTextWidth)); });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, kEmptyTop, metric::kPageEdge, metric::kPageEdge),
                        metric::kCardPadding);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyUnits, 0, Qt::AlignLeft);
    column->addStretch(1);
    return newPageScroll(page);
}

QWidget* YearPlanView::newPaper()
{
    m_back->setObjectName(u"leavePaperButton"_qs);
    setButtonKind(m_back, ButtonKind::Quiet);
    auto* bar = new QWidget;
    auto* controls = new FlowLayout(m_theme, bar);
    const ReportDesk::Controls& placed = m_desk->controls();
    for (QWidget* control : std::initializer_list<QWidget*>{m_back, placed.languages, placed.print,
                                                            placed.saveAs, placed.pdf, placed.pageNumber})
        controls->addWidget(control);
    m_theme.keep(placed.pageNumber, [this, label = placed.pageNumber] {
        label->setFixedHeight(m_theme.px(metric::kControl)); // in the middle of its line
    });
    m_desk->setFolder(QFileInfo(m_acts.file().path()).absolutePath());
    auto* top = new QVBoxLayout;
    m_theme.keepSpacing(top, QMargins(metric::kPageEdge, metric::kGrid, metric::kPageEdge, 12), 0);
    top->addWidget(bar);
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_desk, 1);
    return paper;
}

void YearPlanView::connectParts()
{
    m_model->setWriter([this](const audit::AuditableUnitId& id, PlanTableModel::Column column,
                              const QString& text) { return write(id, column, text); });
    connect(m_years, &QComboBox::activated, this, [this] { setYear(m_years->currentData().toInt()); });
    for (QLineEdit* field : {m_available, m_reserve, m_usual})
        connect(field, &QLineEdit::editingFinished, this, &YearPlanView::takeDays);
    connect(m_accept, &QPushButton::clicked, this, &YearPlanView::accept);
    connect(m_again, &QPushButton::clicked, this, &YearPlanView::proposeAgain);
    connect(m_start, &QPushButton::clicked, this, &YearPlanView::startAudit);
    connect(m_paper, &QPushButton::clicked, this, &YearPlanView::openPaper);
    connect(m_back, &QPushButton::clicked, this, &YearPlanView::leavePaper);
    connect(m_emptyUnits, &QPushButton::clicked, this, &YearPlanView::unitsRequested);
    connect(m_table, &PlanTable::currentLineChanged, this, [this] {
        showActions();
        Q_EMIT stateChanged();
    });
    connect(m_table, &PlanTable::toggled, this, &YearPlanView::toggleLine);
    connect(m_table, &PlanTable::quarterChosen, this, [this](int quarter) {
        changeLine(tr("move an audit to another quarter"), [quarter](audit::PlanLine& line) {
            if (line.choice == audit::PlanChoice::Chosen)
                line.quarter = quarter;
        });
    });
    connect(m_table, &PlanTable::daysChanged, this, [this](int by) {
        changeLine(tr("change the days of an audit"),
                   [by](audit::PlanLine& line) { line.days = std::max(0, line.days + by); });
    });
    connect(m_table, &PlanTable::startRequested, this, &YearPlanView::startAudit);
    connect(m_table, &PlanTable::entered, this, &YearPlanView::accept);
    connect(m_approve, &QPushButton::clicked, this, &YearPlanView::askApproval);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        audit::AnnualPlan changed = plan();
        changed.approval = {};
        m_acts.setPlan(changed, tr("take back the approval of a plan"));
    });
    connect(m_approval, &ApprovalForm::confirmed, this, &YearPlanView::recordApproval);
    connect(m_approval, &ApprovalForm::cancelled, this, [this] {
        m_approval->hide();
        showApproval();
        m_table->setFocus();
    });
}

void YearPlanView::retranslate()
{
    m_yearBox->setTitle(tr("Year"));
    m_availableBox->setTitle(tr("Days available"));
    m_reserveBox->setTitle(tr("Kept free for alerts"));
    m_usualBox->setTitle(tr("Usual days per audit"));
    m_table->setAccessibleName(tr("Annual plan"));
    m_accept->setText(tr("Accept the proposal"));
    m_again->setText(tr("Propose again"));
    m_start->setText(tr("Start the audit…"));
    m_paper->setText(tr("Print…"));
    m_back->setText(tr("Back to the plan"));
    m_approve->setText(tr("Record an approval…"));
    m_withdraw->setText(tr("Take it back"));
    m_emptyUnits->setText(tr("To the units"));
    m_emptyTitle->setText(tr("A plan needs something to choose from."));
    m_emptyText->setText(
        tr("The annual plan goes down the ranks of the audit universe and takes what is due and "
           "fits into your days; it says what it leaves out. List the auditable units first."));
    refresh();
}

} // namespace sextant::ui
