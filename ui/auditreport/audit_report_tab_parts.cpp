#include "ui/auditreport/audit_report_tab.h"

#include "ui/auditreport/content_card.h"
#include "ui/auditreport/report_acts.h"
#include "ui/auditreport/signing_card.h"
#include "ui/print/report_desk.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kSideWidth = 420; ///< px at 100 %
constexpr int kMinSideWidth = 304;
constexpr int kSheetLetters = 16;

} // namespace

AuditReportTab::AuditReportTab(const Parts& parts, QWidget* parent)
    : EngagementTab(parent)
    , m_theme(parts.theme)
    , m_clock(parts.clock)
    , m_workspace(parts.workspace)
    , m_programVersion(parts.programVersion)
    , m_acts(new ReportActs(parts.workspace, parts.undo, this))
    , m_message(new MessageBar(parts.theme, MessageKind::Bad))
    , m_signing(new SigningCard(parts.theme, parts.dialogs, *m_acts))
    , m_content(new ContentCard(parts.theme, *m_acts))
    , m_sheets(new ChoiceBox)
    , m_restricted(new QCheckBox)
    , m_desk(new ReportDesk(parts.theme, parts.dialogs))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"auditReportTab"_qs);
    m_message->setObjectName(u"auditReportMessage"_qs);
    m_message->hide();
    m_splitter->setObjectName(u"auditReportSplitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(newSide());
    m_splitter->addWidget(newPaper());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_theme.px(kSideWidth), 2 * m_theme.px(kSideWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_message);
    whole->addWidget(m_splitter, 1);
    m_desk->turnPagesOn(this);
    auto* language = new QShortcut(Qt::CTRL | Qt::Key_L, this);
    language->setContext(Qt::WidgetWithChildrenShortcut);
    connect(language, &QShortcut::activated, m_content, &ContentCard::toggleLanguage);
    connectParts();
    retranslate();
}

AuditReportTab::~AuditReportTab()
{
    commitTyping(); // or the fields would end editing while the tab falls apart
}

QWidget* AuditReportTab::newSide()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, 12, 12, metric::kPageEdge), metric::kCardPadding);
    column->addWidget(m_signing);
    column->addWidget(m_content);
    column->addStretch(1);
    m_side = newPageScroll(content);
    m_theme.keep(m_side, [this] { m_side->setMinimumWidth(m_theme.px(kMinSideWidth)); });
    return m_side;
}

QWidget* AuditReportTab::newPaper()
{
    m_sheets->setObjectName(u"sheetChoice"_qs);
    m_sheets->setMinimumContentsLength(kSheetLetters);
    m_restricted->setObjectName(u"withRestrictedBox"_qs);
    m_restricted->hide();
    auto* bar = new QWidget;
    auto* controls = new FlowLayout(m_theme, bar);
    const ReportDesk::Controls& placed = m_desk->controls();
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_sheets, placed.languages, placed.print, placed.saveAs, placed.pdf,
                                         placed.pageNumber, m_restricted})
        controls->addWidget(control);
    m_theme.keep(placed.pageNumber, [this, label = placed.pageNumber] {
        label->setFixedHeight(m_theme.px(metric::kControl)); // in the middle of its line
    });
    auto* top = new QVBoxLayout;
    m_theme.keepSpacing(top, QMargins(12, 12, metric::kPageEdge, 12), 0);
    top->addWidget(bar);
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_desk, 1);
    return paper;
}

void AuditReportTab::connectParts()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        showRestricted(); // at once: what was open may be locked now
        if (isVisible())  // else when it comes to the front
            refresh();
    });
    connect(m_signing, &SigningCard::gapChosen, this, &AuditReportTab::goTo);
    connect(m_signing, &SigningCard::aboutToSign, this, &AuditReportTab::commitTyping);
    connect(m_content, &ContentCard::left, this, [this] { m_desk->pages()->setFocus(); });
    connect(m_desk, &ReportDesk::stateChanged, this, &AuditReportTab::stateChanged);
    connect(m_sheets, &QComboBox::activated, this, [this] {
        startAnew();
        Q_EMIT stateChanged();
    });
    connect(m_restricted, &QCheckBox::toggled, this, [this] {
        showSheets();
        startAnew();
    });
    connect(m_acts, &Acts::done, m_message, &QWidget::hide);
    connect(m_acts, &Acts::refused, this, &AuditReportTab::tell);
    connect(m_acts, &Acts::keptSome, this, [this](const QString& what) {
        tell(tr("Not everything could be taken back."), tr("Changed since and left as it is: %1.").arg(what));
    });
}

void AuditReportTab::retranslate()
{
    m_sheets->setAccessibleName(tr("What to print"));
    m_restricted->setText(tr("With the restricted findings"));
    m_restricted->setToolTip(tr("They are printed while this is ticked and they are unlocked."));
    m_side->setAccessibleName(tr("Signature and texts of the report"));
    refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
