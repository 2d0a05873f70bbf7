#include "ui/shared/evidence_chooser.h"

#include "ui/shared/evidence_table.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr QSize kSize(720, 520);

} // namespace

EvidenceChooser::EvidenceChooser(const Theme& theme, EvidenceThumbnails& thumbnails,
                                 std::vector<EvidenceRow> rows, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_table(new EvidenceTable(theme, thumbnails, this))
    , m_search(new QLineEdit(this))
    , m_empty(new Label(theme, TextRole::Body, Ink::Text2, this))
    , m_link(new QPushButton(this))
{
    setObjectName(QStringLiteral("evidenceChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link a file to %1").arg(code));
    m_search->setObjectName(QStringLiteral("chooserSearch"));
    m_search->setPlaceholderText(tr("Search by name or question"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("chooserTable"));
    m_table->setAccessibleName(tr("Files in this workspace"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->leaveOut(EvidenceTableModel::Type);
    m_table->leaveOut(EvidenceTableModel::State);
    m_table->files()->setRows(std::move(rows));
    m_link->setObjectName(QStringLiteral("linkFiles"));
    m_link->setDefault(true);
    setButtonKind(m_link, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_link);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    theme.keepSpacing(column, QMargins(16, 16, 16, 16), metric::kGrid);
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->filter()->setSearch(text);
        if (m_table->shownCount() > 0)
            m_table->selectRow(0);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvidenceChooser::refresh);
    connect(m_table, &EvidenceTable::opened, this, &EvidenceChooser::take);
    connect(m_link, &QPushButton::clicked, this, &EvidenceChooser::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (m_table->shownCount() > 0)
        m_table->selectRow(0);
    refresh();
    m_search->setFocus();
}

void EvidenceChooser::refresh()
{
    const int count = static_cast<int>(m_table->selectedFiles().size());
    m_link->setText(count > 1 ? tr("Link %n file(s)", nullptr, count) : tr("Link the file"));
    m_link->setEnabled(count > 0);
    m_empty->setVisible(m_table->shownCount() == 0);
    m_empty->setText(m_search->text().isEmpty() ? tr("Every file is linked to this question already.")
                                                : tr("No file has this name."));
}

void EvidenceChooser::take()
{
    std::vector<assessment::EvidenceId> ids;
    for (const EvidenceRow& row : m_table->selectedFiles())
        ids.push_back(row.file.evidence.id);
    if (ids.empty())
        return;
    Q_EMIT chosen(ids);
    accept();
}

/// While something is typed, up and down already choose.
bool EvidenceChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_table->shownCount())
                m_table->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void EvidenceChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QDialog::keyPressEvent(event);
}

} // namespace sextant::ui
