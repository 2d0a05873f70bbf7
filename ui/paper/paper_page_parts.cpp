// What the page of paper forms is made of, and its words.

#include "ui/paper/entry_model.h"
#include "ui/paper/entry_table.h"
#include "ui/paper/form_panel.h"
#include "ui/paper/import_view.h"
#include "ui/paper/paper_page.h"
#include "ui/shared/card.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace sextant::ui {

namespace {

constexpr int kNumberWidth = 240;
constexpr int kCodeWidth = 150;
constexpr int kIntroWidth = 720;
constexpr int kLeastCard = 200;
constexpr int kPause = 400; ///< ms without a key until typing is kept

} // namespace

void PaperPage::build()
{
    m_header = new PageHeader(m_theme, this);
    m_message = new MessageBar(m_theme, MessageKind::Info, this);
    m_message->setObjectName(QStringLiteral("paperMessage"));
    m_message->hide();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildWork());
    m_import = new ImportView(m_theme, *m_forms, m_stack);
    m_stack->addWidget(m_import);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_theme.keepSpacing(column, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), 12);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(newPageScroll(content));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
}

QWidget* PaperPage::buildStart()
{
    auto* start = new QWidget(m_stack);
    m_byHand = new Label(m_theme, TextRole::Heading, Ink::Ink, start);
    m_intro = new TextBlock(m_theme, TextRole::Body, Ink::Text2, start);
    m_panel = new FormPanel(m_theme, start);
    m_number = new QLineEdit(start);
    m_number->setObjectName(QStringLiteral("formNumber"));
    m_number->setMaxLength(40);
    m_theme.keep(m_number, [this] { m_number->setFixedWidth(m_theme.px(kNumberWidth)); });
    m_numberBox = new FieldBox(m_theme, m_number, start);
    m_begin = new QPushButton(start);
    m_begin->setObjectName(QStringLiteral("beginEntry"));
    setButtonKind(m_begin, ButtonKind::Primary);
    auto* row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addStretch(1);
    // As wide as a text is read with ease; a row, because a text's height goes by the width that it gets.
    auto* middle = new QWidget(start);
    m_theme.keep(middle, [this, middle] { middle->setMaximumWidth(m_theme.px(kIntroWidth)); });
    auto* line = new QHBoxLayout(start);
    line->setContentsMargins({});
    line->addWidget(middle, 1);
    line->addStretch(0);
    auto* column = new QVBoxLayout(middle);
    column->addWidget(m_byHand);
    column->addWidget(m_intro);
    column->addWidget(m_numberBox);
    column->addLayout(row);
    column->addWidget(new Hairline(m_theme));
    column->addWidget(m_panel);
    column->addStretch(1);
    m_theme.keepSpacing(column, QMargins(0, 8, 0, 0), 16);
    return start;
}

QWidget* PaperPage::buildWork()
{
    auto* work = new QWidget(m_stack);
    m_codeLine = new QWidget(work);
    m_pass = new TextBlock(m_theme, TextRole::Lead, Ink::Ink, m_codeLine);
    m_pass->setObjectName(QStringLiteral("passWords"));
    m_code = new QLineEdit(m_codeLine);
    m_code->setObjectName(QStringLiteral("rowCode"));
    m_code->setMaxLength(20);
    m_theme.keep(m_code, [this] { m_code->setFixedWidth(m_theme.px(kCodeWidth)); });
    m_codeBox = new FieldBox(m_theme, m_code, m_codeLine);
    auto* line = new QHBoxLayout(m_codeLine);
    line->addWidget(m_pass, 1);
    line->addWidget(m_codeBox);
    m_theme.keepSpacing(line, QMargins(), 16);
    auto* card = new Card(m_theme, metric::kGrid, 0, work);
    m_table = new EntryTable(m_theme, *m_model, card);
    m_table->setObjectName(QStringLiteral("entryTable"));
    card->column()->addWidget(m_table);
    m_theme.keep(card, [this, card] { card->setMinimumHeight(m_theme.px(kLeastCard)); });
    m_giveUp = new QPushButton(work);
    m_giveUp->setObjectName(QStringLiteral("giveUpEntry"));
    setButtonKind(m_giveUp, ButtonKind::Quiet);
    m_back = new QPushButton(work);
    m_back->setObjectName(QStringLiteral("backToPass"));
    m_finish = new QPushButton(work);
    m_finish->setObjectName(QStringLiteral("finishPass"));
    setButtonKind(m_finish, ButtonKind::Primary);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_giveUp);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_finish);
    m_theme.keepSpacing(foot, QMargins(), 8);
    auto* column = new QVBoxLayout(work);
    column->addWidget(m_codeLine);
    column->addWidget(card, 1);
    column->addWidget(buildFields());
    column->addLayout(foot);
    m_theme.keepSpacing(column, QMargins(), 12);
    return work;
}

QWidget* PaperPage::buildFields()
{
    m_fields = new QWidget(this);
    m_question = new TextBlock(m_theme, TextRole::BodyBold, Ink::Ink, m_fields);
    m_question->setMaxLines(2);
    m_choices = new TextBlock(m_theme, TextRole::Body, Ink::Text2, m_fields);
    m_choices->setMaxLines(2);
    auto* row = new QHBoxLayout;
    const auto add = [&](QLineEdit*& field, FieldBox*& box, const char* name) {
        field = new QLineEdit(m_fields);
        field->setObjectName(QLatin1String(name));
        box = new FieldBox(m_theme, field, m_fields);
        row->addWidget(box, 1, Qt::AlignTop);
    };
    add(m_value, m_valueBox, "entryValue");
    add(m_reason, m_reasonBox, "entryReason");
    add(m_note, m_noteBox, "entryNote");
    m_theme.keepSpacing(row, QMargins(), 16);
    auto* column = new QVBoxLayout(m_fields);
    column->addWidget(m_question);
    column->addWidget(m_choices);
    column->addLayout(row);
    m_theme.keepSpacing(column, QMargins(), 6);
    return m_fields;
}

void PaperPage::buildKeys()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        if (m_desk->isUnderWay())
            openCode();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { finish(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { finish(); });
    for (QWidget* field :
         {static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_note),
          static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_table)})
        field->installEventFilter(this);
}

void PaperPage::connectParts()
{
    connect(m_desk, &EntryDesk::reset, this, &PaperPage::refresh);
    connect(m_desk, &EntryDesk::rowChanged, this, &PaperPage::refreshProgress);
    connect(m_desk, &EntryDesk::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_desk, &EntryDesk::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be put back."), what);
    });
    connect(m_begin, &QPushButton::clicked, this, &PaperPage::begin);
    connect(m_number, &QLineEdit::returnPressed, this, &PaperPage::begin);
    connect(m_giveUp, &QPushButton::clicked, this, &PaperPage::giveUp);
    connect(m_back, &QPushButton::clicked, m_desk, &EntryDesk::back);
    connect(m_finish, &QPushButton::clicked, this, &PaperPage::finish);
    connect(m_code, &QLineEdit::returnPressed, this, &PaperPage::findCode);
    connect(m_table, &EntryTable::keyTyped, this, &PaperPage::takeKey);
    connect(m_table, &EntryTable::movedOn, this, &PaperPage::moveOn);
    connect(m_table, &EntryTable::noteWanted, this, &PaperPage::openNote);
    connect(m_table, &EntryTable::codeWanted, this, &PaperPage::openCode);
    connect(m_table, &EntryTable::clearWanted, this, &PaperPage::clearRow);
    connect(m_table, &EntryTable::currentItemChanged, this, [this] {
        if (m_pause.isActive())
            commitFields();
        if (m_table->currentItem() >= 0 && m_desk->isUnderWay())
            m_desk->goTo(m_table->currentItem());
        showRow();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // A number or date is taken when its field is left: half of one is none.
        if (!m_value->hasFocus())
            commitFields();
    });
    for (QLineEdit* field : {m_value, m_reason, m_note})
        connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    for (QLineEdit* field : {m_reason, m_note, m_value})
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (m_pause.isActive())
                commitFields();
        });
}

void PaperPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_byHand->setText(tr("Filled in by hand"));
    m_intro->setText(
        tr("Was a form filled in by hand? Enter it here row by row, twice; what differs between the two "
           "passes is a slip, and is decided before anything is written. The number at the foot of its "
           "pages tells when it was printed, so that you are told what has changed since."));
    m_numberBox->setTitle(tr("Number of the form (may be left empty)"));
    m_begin->setText(tr("Enter from paper"));
    m_codeBox->setTitle(tr("Go to code"));
    m_valueBox->setTitle(tr("Answer"));
    m_reasonBox->setTitle(tr("Reason if not applicable"));
    m_noteBox->setTitle(tr("Note"));
    m_giveUp->setText(tr("Give up"));
    m_back->setText(tr("Back to the second pass"));
    m_table->setAccessibleName(tr("Rows of the form"));
    m_model->retranslate();
    retranslateWork();
    refresh();
}

void PaperPage::retranslateWork()
{
    if (!m_desk->isUnderWay())
        return;
    switch (m_model->mode()) {
    case EntryModel::Mode::Differences:
        m_finish->setText(tr("See what changes"));
        return;
    case EntryModel::Mode::Review:
        m_finish->setText(m_model->rowCount() == 0 ? tr("Done") : tr("Write the answers"));
        return;
    case EntryModel::Mode::Entering:
        break;
    }
    m_finish->setText(m_desk->entry().pass == paper::EntryPass::First ? tr("First pass done: enter again")
                                                                      : tr("Second pass done: compare"));
}

} // namespace sextant::ui
