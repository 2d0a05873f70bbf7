#include "ui/shared/action_panel.h"

#include "improvement/action_words.h"
#include "ui/shared/action_acts.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/closing_form.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::ActionState;

namespace {

constexpr int kWhatHeight = 68;
constexpr int kNoteHeight = 68;

QPlainTextEdit* newText(const Theme& theme, const QString& name, int height)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    theme.keep(text, [&theme, text, height] { text->setFixedHeight(theme.px(height)); });
    return text;
}

} // namespace

ActionPanel::ActionPanel(const Theme& theme, workspace::Workspace& workspace, ActionActs& acts,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_acts(acts)
{
    build();
    addTexts();
    connectFields();
    retranslate();
}

QLineEdit* ActionPanel::newField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    return field;
}

QWidget* ActionPanel::titled(Label*& title, QWidget* field)
{
    auto* box = new QWidget;
    title = new Label(m_theme, TextRole::Caption, Ink::Text2);
    if (field->focusPolicy() != Qt::NoFocus)
        title->setBuddy(field);
    auto* column = new QVBoxLayout(box);
    m_theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    column->addWidget(title);
    column->addWidget(field);
    return box;
}

void ActionPanel::build()
{
    m_heading = new Label(m_theme, TextRole::Heading);
    m_close = new QPushButton;
    m_close->setObjectName(u"closeDetailButton"_qs);
    setButtonKind(m_close, ButtonKind::Quiet);
    setControlSize(m_close, ControlSize::Compact);
    m_conflict = new MessageBar(m_theme, MessageKind::Warn);
    m_settle = m_conflict->addAction(QString());
    m_settle->setObjectName(u"settleButton"_qs);
    m_what = newText(m_theme, u"whatEdit"_qs, kWhatHeight);
    m_other = newField(u"otherLanguageEdit"_qs);
    m_item = new QPushButton;
    m_item->setObjectName(u"openItemButton"_qs);
    setButtonKind(m_item, ButtonKind::Link);
    m_finding = new QPushButton;
    m_finding->setObjectName(u"openFindingButton"_qs);
    setButtonKind(m_finding, ButtonKind::Link);
    m_finding->setMinimumWidth(1); // a long title is cut rather than the panel widened
    m_target = new ChoiceBox;
    m_target->setObjectName(u"targetBox"_qs);
    m_owner = newField(u"ownerEdit"_qs);
    m_due = newField(u"dueEdit"_qs);
    m_cost = newField(u"costEdit"_qs);
    m_funding = new ChoiceBox;
    m_funding->setObjectName(u"fundingBox"_qs);
    m_fundingNote = newField(u"fundingNoteEdit"_qs);
    m_standing = new TextBlock(m_theme, TextRole::Body);
    m_standing->setObjectName(u"standing"_qs);
    m_stateRow = new QWidget;
    auto* states = new FlowLayout(m_theme, m_stateRow);
    for (size_t i = 0; i < m_states.size(); ++i) {
        m_states[i] = new QPushButton;
        m_states[i]->setObjectName(u"to-"_qs + improvement::stateName(static_cast<ActionState>(i)));
        setControlSize(m_states[i], ControlSize::Compact);
        states->addWidget(m_states[i]);
    }
    m_closing = new ClosingForm(m_theme, m_workspace.audits().drafts());
    m_closing->setObjectName(u"closingForm"_qs);
    m_closing->hide();
    m_note = newText(m_theme, u"noteEdit"_qs, kNoteHeight);
    m_files = new QVBoxLayout;
    m_theme.keepSpacing(m_files, QMargins(), metric::kHalfGrid);
    m_addFile = new EvidenceCard(m_theme, EvidenceCard::Shape::Add);
    m_addFile->setObjectName(u"addFileButton"_qs);
    m_addFile->setCardIcon(Icon::Plus);
    m_effect = new TextBlock(m_theme, TextRole::Body);
    m_effect->setObjectName(u"actionEffect"_qs);
    m_delete = new QPushButton;
    m_delete->setObjectName(u"deleteActionButton"_qs);
    setButtonKind(m_delete, ButtonKind::Quiet);

    m_column = new QVBoxLayout(this);
    m_theme.keepSpacing(m_column, QMargins(4, 4, 12, 12), 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    m_column->addLayout(head);
    m_column->addWidget(m_conflict);
    m_column->addWidget(titled(m_whatTitle, m_what));
    m_column->addWidget(m_item, 0, Qt::AlignLeft);
    m_column->addWidget(m_finding, 0, Qt::AlignLeft);
    m_column->addWidget(titled(m_effectTitle, m_effect));
    m_column->addWidget(titled(m_stateTitle, m_standing));
    m_column->addWidget(m_stateRow);
    m_column->addWidget(m_closing);
    auto* pair = new QHBoxLayout;
    m_theme.keepSpacing(pair, QMargins(), 12);
    pair->addWidget(titled(m_ownerTitle, m_owner), 1);
    pair->addWidget(titled(m_dueTitle, m_due), 1);
    m_column->addLayout(pair);
    auto* money = new QHBoxLayout;
    m_theme.keepSpacing(money, QMargins(), 12);
    money->addWidget(titled(m_costTitle, m_cost), 1);
    money->addWidget(titled(m_fundingTitle, m_funding), 1);
    m_column->addLayout(money);
    m_column->addWidget(titled(m_fundingNoteTitle, m_fundingNote));
    m_targetBox = titled(m_targetTitle, m_target);
    m_column->addWidget(m_targetBox);
    m_column->addWidget(titled(m_noteTitle, m_note));
    m_filesTitle = new Label(m_theme, TextRole::Caption, Ink::Text2);
    m_column->addWidget(m_filesTitle);
    m_column->addLayout(m_files);
    m_column->addWidget(m_addFile);
    m_column->addWidget(titled(m_otherTitle, m_other));
    m_column->addWidget(m_delete, 0, Qt::AlignLeft);
    m_column->addStretch(1);
}

void ActionPanel::connectFields()
{
    connect(m_close, &QPushButton::clicked, this, &ActionPanel::closed);
    connect(m_item, &QPushButton::clicked, this,
            [this] { Q_EMIT itemRequested(m_row.action.source.assessment, m_row.action.source.item); });
    connect(m_finding, &QPushButton::clicked, this,
            [this] { Q_EMIT findingRequested(m_row.action.source.finding); });
    connect(m_funding, &QComboBox::activated, this, [this] { takeFunding(m_fundingNote->text()); });
    connect(m_target, &QComboBox::activated, this, &ActionPanel::takeTarget);
    for (size_t i = 0; i < m_states.size(); ++i)
        connect(m_states[i], &QPushButton::clicked, this,
                [this, i] { m_acts.setState(actionId(), static_cast<ActionState>(i)); });
    connect(m_closing, &ClosingForm::confirmed, this, [this](ActionState state, const ClosingWords& words) {
        if (m_acts.close(actionId(), state, words))
            m_closing->end();
    });
    connect(m_closing, &ClosingForm::cancelled, this, [this] {
        m_closing->end();
        focusFirst();
    });
    connect(m_addFile, &EvidenceCard::clicked, this, &ActionPanel::fileRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_acts.remove(actionId()); });
    connect(m_settle, &QPushButton::clicked, this, [this] {
        const QStringList fields = m_workspace.actions().conflicts(actionId());
        for (const QString& field : fields)
            m_acts.settle(actionId(), field);
    });
}

void ActionPanel::takeTarget()
{
    const improvement::Action* now = m_workspace.actions().find(actionId());
    if (now == nullptr)
        return;
    improvement::Action changed = *now;
    changed.target = Decimal::parse(m_target->currentData().toString());
    if (changed.target != now->target)
        m_acts.update(changed, tr("change the target"));
}

void ActionPanel::askClosing(ActionState state)
{
    const QString author = m_workspace.organisations().personName(m_workspace.author().id);
    const QString claimer = m_workspace.organisations().personName(m_row.action.standing.by);
    QString by = author;
    if (state == ActionState::ClaimedDone && !m_row.owner.isEmpty())
        by = m_row.owner;
    else if (state == ActionState::Verified && author == claimer &&
             m_row.action.source.kind == improvement::SourceKind::Finding)
        by.clear(); // somebody else
    m_closing->open(actionId(), state, by, m_row.action.closingNote, names());
}

void ActionPanel::commitTyping()
{
    if (QWidget* typing = focusWidget(); typing != nullptr && isAncestorOf(typing))
        typing->clearFocus();
}

void ActionPanel::focusFirst()
{
    m_what->setFocus();
}

void ActionPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ActionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
