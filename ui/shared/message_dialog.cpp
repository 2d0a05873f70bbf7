#include "ui/shared/message_dialog.h"

#include "ui/theme/control_kind.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kWidth = 440;

QPushButton* addButton(QHBoxLayout* row, const QString& word, ButtonKind kind, const QString& name)
{
    auto* button = new QPushButton(word);
    setButtonKind(button, kind);
    button->setAutoDefault(false);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

} // namespace

void MessageDialog::addBody(const Theme& theme, MessageKind kind, const QString& title, const QString& text)
{
    setWindowTitle(title);
    theme.keepSpacing(m_column, QMargins(20, 20, 20, 20), metric::kCardPadding);
    auto* bar = new MessageBar(theme, kind, this);
    bar->setMessage(title, text);
    m_column->addWidget(bar);
}

/// As high as its text needs: a dialog's own layout does not ask for height by width.
void MessageDialog::fit(const Theme& theme)
{
    const int width = qMax(theme.px(kWidth), m_column->totalMinimumSize().width());
    setFixedSize(width, m_column->totalHeightForWidth(width));
}

MessageDialog::MessageDialog(const Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    addBody(theme, question.danger ? MessageKind::Bad : MessageKind::Info, question.title, question.text);
    auto* row = new QHBoxLayout;
    theme.keepSpacing(row, QMargins(), metric::kGrid);
    row->addStretch(1);
    auto* cancel = addButton(row, tr("Cancel"), ButtonKind::Plain, QStringLiteral("cancelButton"));
    auto* verb = addButton(row, question.verb, question.danger ? ButtonKind::Danger : ButtonKind::Primary,
                           QStringLiteral("verbButton"));
    m_column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &QDialog::accept);
    (question.danger ? cancel : verb)->setDefault(true);
    (question.danger ? cancel : verb)->setFocus();
    fit(theme);
}

MessageDialog::MessageDialog(const Theme& theme, const Notice& notice, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    addBody(theme, notice.kind, notice.title, notice.text);
    auto* row = new QHBoxLayout;
    theme.keepSpacing(row, QMargins(), metric::kGrid);
    if (!notice.detail.isEmpty()) {
        auto* copy = addButton(row, tr("Copy details"), ButtonKind::Quiet, QStringLiteral("copyButton"));
        connect(copy, &QPushButton::clicked, this,
                [detail = notice.detail] { QGuiApplication::clipboard()->setText(detail); });
    }
    row->addStretch(1);
    auto* close = addButton(row, tr("Close"), ButtonKind::Plain, QStringLiteral("closeButton"));
    m_column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    close->setFocus();
    fit(theme);
}

} // namespace sextant::ui
