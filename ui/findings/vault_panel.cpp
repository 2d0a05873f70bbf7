#include "ui/findings/vault_panel.h"

#include "ui/shared/field_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "vault/password_strength.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

using vault::Strength;

namespace {

constexpr int kFieldWidth = 420;
constexpr int kIconSize = 20;

} // namespace

VaultPanel::VaultPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextRole::Heading))
    , m_text(new TextBlock(theme))
    , m_warning(new TextBlock(theme, TextRole::BodyBold, Ink::Warn))
    , m_current(new QLineEdit)
    , m_fresh(new QLineEdit)
    , m_again(new QLineEdit)
    , m_currentBox(new FieldBox(theme, m_current))
    , m_freshBox(new FieldBox(theme, m_fresh))
    , m_againBox(new FieldBox(theme, m_again))
    , m_plain(new QCheckBox)
    , m_known(new QCheckBox)
    , m_go(new QPushButton)
    , m_other(new QPushButton)
    , m_leave(new QPushButton)
{
    build();
    connect(m_go, &QPushButton::clicked, this, &VaultPanel::submit);
    connect(m_other, &QPushButton::clicked, this, &VaultPanel::otherRequested);
    connect(m_leave, &QPushButton::clicked, this, &VaultPanel::left);
    connect(m_fresh, &QLineEdit::textChanged, this, &VaultPanel::showStrength);
    connect(m_plain, &QCheckBox::toggled, this, &VaultPanel::showPlain);
    connect(m_known, &QCheckBox::toggled, this, &VaultPanel::refresh);
    for (QLineEdit* field : {m_current, m_fresh, m_again})
        connect(field, &QLineEdit::returnPressed, this, &VaultPanel::submit);
    for (FieldBox* box : {m_currentBox, m_againBox})
        connect(box == m_currentBox ? m_current : m_again, &QLineEdit::textChanged, this,
                [box] { box->setHint({}, false); });
    showPlain(false);
    retranslate();
}

void VaultPanel::build()
{
    m_current->setObjectName(u"passwordEdit"_qs);
    m_fresh->setObjectName(u"newPasswordEdit"_qs);
    m_again->setObjectName(u"againPasswordEdit"_qs);
    m_text->setObjectName(u"vaultText"_qs);
    m_warning->setObjectName(u"vaultWarning"_qs);
    m_plain->setObjectName(u"showPasswordCheck"_qs);
    m_known->setObjectName(u"lossKnownCheck"_qs);
    m_go->setObjectName(u"vaultButton"_qs);
    m_other->setObjectName(u"otherPasswordButton"_qs);
    m_leave->setObjectName(u"leaveVaultButton"_qs);
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonKind(m_other, ButtonKind::Quiet);
    setButtonKind(m_leave, ButtonKind::Plain);
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(24, 16, 24, 24), 12);
    auto* head = new QHBoxLayout;
    m_theme.keepSpacing(head, QMargins(), metric::kGrid);
    head->addWidget(new IconLabel(m_theme, Icon::Lock, Ink::Accent, kIconSize));
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_warning);
    for (QWidget* field : std::initializer_list<QWidget*>{m_currentBox, m_freshBox, m_againBox}) {
        m_theme.keep(field, [this, field] { field->setMaximumWidth(m_theme.px(kFieldWidth)); });
        column->addWidget(field);
    }
    column->addWidget(m_plain);
    column->addWidget(m_known);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(m_theme, buttons);
    for (QPushButton* button : {m_go, m_leave, m_other})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addStretch(1);
}

void VaultPanel::ask(Mode mode, const QString& finding, bool canLeave)
{
    if (mode != m_mode)
        clear();
    m_mode = mode;
    m_finding = finding;
    m_canLeave = canLeave;
    retranslate();
}

void VaultPanel::clear()
{
    for (QLineEdit* field : {m_current, m_fresh, m_again})
        field->clear();
    for (FieldBox* box : {m_currentBox, m_freshBox, m_againBox})
        box->setHint({}, false);
    m_plain->setChecked(false);
    m_known->setChecked(false);
}

void VaultPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void VaultPanel::setProblem(const QString& why)
{
    FieldBox* box = m_mode == Mode::Create ? m_freshBox : m_currentBox;
    box->setHint(why, true);
    QLineEdit* field = m_mode == Mode::Create ? m_fresh : m_current;
    field->selectAll();
    field->setFocus();
}

void VaultPanel::focusFirst()
{
    (m_mode == Mode::Create ? m_fresh : m_current)->setFocus();
}

void VaultPanel::submit()
{
    if (m_isBusy || !m_go->isEnabled())
        return;
    if (m_mode == Mode::Unlock) {
        Q_EMIT unlockRequested(m_current->text());
        return;
    }
    if (vault::strengthOf(m_fresh->text()) == Strength::TooShort) {
        m_freshBox->setHint(tr("Too easily guessed: take more words, or less usual ones."), true);
        m_fresh->setFocus();
        return;
    }
    if (m_fresh->text() != m_again->text()) {
        m_againBox->setHint(tr("The two are not the same."), true);
        m_again->setFocus();
        return;
    }
    if (m_mode == Mode::Create)
        Q_EMIT createRequested(m_fresh->text());
    else
        Q_EMIT changeRequested(m_current->text(), m_fresh->text());
}

void VaultPanel::showStrength()
{
    if (m_fresh->text().isEmpty()) {
        m_freshBox->setHint(
            tr("Several words that do not belong together are strong, and can be remembered."), false);
        return;
    }
    switch (vault::strengthOf(m_fresh->text())) {
    case Strength::TooShort:
        m_freshBox->setHint(tr("Too easily guessed so far."), false);
        break;
    case Strength::Weak:
        m_freshBox->setHint(tr("Weak: a patient program finds it. Add a word."), false);
        break;
    case Strength::Fair:
        m_freshBox->setHint(tr("Fair."), false);
        break;
    case Strength::Strong:
        m_freshBox->setHint(tr("Strong."), false);
        break;
    }
}

void VaultPanel::showPlain(bool isPlain)
{
    // Input methods for Chinese write only where the text is shown.
    for (QLineEdit* field : {m_current, m_fresh, m_again})
        field->setEchoMode(isPlain ? QLineEdit::Normal : QLineEdit::Password);
}

void VaultPanel::refresh()
{
    const bool isNew = m_mode != Mode::Unlock;
    m_currentBox->setVisible(m_mode != Mode::Create);
    m_freshBox->setVisible(isNew);
    m_againBox->setVisible(isNew);
    m_warning->setVisible(isNew);
    m_known->setVisible(m_mode == Mode::Create);
    m_other->setVisible(m_mode == Mode::Unlock && !m_finding.isEmpty());
    m_leave->setVisible(m_canLeave);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_current, m_fresh, m_again, m_plain, m_known, m_other})
        part->setEnabled(!m_isBusy);
    m_go->setEnabled(!m_isBusy && (m_mode != Mode::Create || m_known->isChecked()));
    m_go->setToolTip(m_go->isEnabled() || m_isBusy
                         ? QString()
                         : tr("Tick first that you know what a lost password means."));
    if (m_isBusy)
        m_go->setText(tr("Working it out…"));
    else if (m_mode == Mode::Unlock)
        m_go->setText(tr("Unlock"));
    else if (m_mode == Mode::Change)
        m_go->setText(tr("Change the password"));
    else
        m_go->setText(m_finding.isEmpty() ? tr("Set the password")
                                          : tr("Set the password and restrict %1").arg(m_finding));
}

void VaultPanel::retranslate()
{
    switch (m_mode) {
    case Mode::Unlock:
        m_title->setText(tr("Restricted findings are locked"));
        m_text->setText(
            m_finding.isEmpty()
                ? tr("Their text and files are encrypted in this file. Only the password opens them.")
                : tr("Unlock them, then %1 is restricted with the same password.").arg(m_finding));
        break;
    case Mode::Create:
        m_title->setText(tr("A password for restricted findings"));
        m_text->setText(
            tr("The text and the files of a restricted finding are encrypted in this file and left out of "
               "searches, lists, reports and exports. Its number and its stage stay readable, how many files "
               "it has and about how large they are, and names in the list of people."));
        break;
    case Mode::Change:
        m_title->setText(tr("Another password for restricted findings"));
        m_text->setText(
            tr("From then on the old password opens nothing in this file. Copies and backups made before "
               "still open with the old one."));
        break;
    }
    m_warning->setText(tr(
        "Whoever loses the password loses the restricted findings for good, and their files. Nobody can open "
        "them then, not even the makers of Sextant. Everything else in the file stays readable."));
    m_currentBox->setTitle(m_mode == Mode::Change ? tr("Present password") : tr("Password"));
    m_freshBox->setTitle(tr("New password"));
    m_againBox->setTitle(tr("The same again"));
    m_plain->setText(tr("Show what is typed (for Chinese input methods too)"));
    m_known->setText(tr("I know: a lost password cannot be helped."));
    m_other->setText(tr("The password is lost: set another"));
    m_leave->setText(tr("Cancel"));
    if (m_mode != Mode::Unlock && m_fresh->text().isEmpty())
        showStrength();
    refresh();
}

void VaultPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void VaultPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
