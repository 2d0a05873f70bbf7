#include "ui/assessment/evidence_panel.h"

#include "ui/shared/accessible.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/format.h"
#include "ui/shared/key_cap.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include "workspace/evidence_service.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kListGap = 6;
constexpr int kKilo = 1024;

Icon iconFor(const QString& mediaType)
{
    if (mediaType.startsWith(u"image/"))
        return Icon::Image;
    const bool table =
        mediaType.contains(u"spreadsheet") || mediaType.contains(u"excel") || mediaType == u"text/csv";
    return table ? Icon::Table : Icon::File;
}

} // namespace

EvidencePanel::EvidencePanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                             Dialogs& dialogs, EvidenceOpener::Launcher launch, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_dialogs(dialogs)
    , m_opener(presenter.workspace().evidence(), std::move(launch))
    , m_adder(presenter,
              [this](const QString& fileName, qint64 sizeBytes) { return askLarge(fileName, sizeBytes); })
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_count(new Label(theme, TextRole::Body, Ink::Text3, this))
    , m_key(new KeyCap(theme, QStringLiteral("E"), this))
    , m_list(new QVBoxLayout)
    , m_add(new EvidenceCard(theme, EvidenceCard::Shape::Add, this))
{
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_key);
    column->addLayout(head);
    column->addLayout(m_list);
    buildProgress(*column);
    column->addWidget(m_add);
    column->addStretch(1);
    theme.keepSpacing(head, QMargins(), kListGap);
    theme.keepSpacing(column, QMargins(), kListGap);
    theme.keepSpacing(m_list, QMargins(), kListGap);
    m_add->setObjectName(QStringLiteral("addEvidence"));
    connect(m_add, &QAbstractButton::clicked, this, &EvidencePanel::chooseFiles);
    connect(&m_adder, &EvidenceAdder::failed, this, &EvidencePanel::failed);
    connect(&m_adder, &EvidenceAdder::progressed, this, &EvidencePanel::showProgress);
    connect(&m_adder, &EvidenceAdder::idle, m_progressLine, &QWidget::hide);
    connect(&presenter, &AssessmentPresenter::currentChanged, this, &EvidencePanel::refresh);
    connect(&presenter, &AssessmentPresenter::assessmentChanged, this, &EvidencePanel::refresh);
    connect(&presenter, &AssessmentPresenter::answerChanged, this, [this](int index) {
        if (index == m_presenter.current())
            refresh();
    });
    theme.keep(this, [this] { refresh(); });
}

void EvidencePanel::buildProgress(QVBoxLayout& column)
{
    m_progressLine = new QWidget(this);
    m_progressText = new ElidedLabel(m_theme, TextRole::Caption, Ink::Text2, m_progressLine);
    m_progress = new QProgressBar(m_progressLine);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(m_progressLine);
    m_cancel->setObjectName(QStringLiteral("cancelEvidence"));
    setButtonKind(m_cancel, ButtonKind::Quiet);
    setControlSize(m_cancel, ControlSize::Compact);
    auto* words = new QVBoxLayout;
    words->addWidget(m_progressText);
    words->addWidget(m_progress);
    auto* line = new QHBoxLayout(m_progressLine);
    line->addLayout(words, 1);
    line->addWidget(m_cancel);
    m_theme.keepSpacing(words, QMargins(), metric::kHalfGrid);
    m_theme.keepSpacing(line, QMargins(), metric::kGrid);
    m_progressLine->hide();
    column.addWidget(m_progressLine);
    connect(m_cancel, &QPushButton::clicked, &m_adder, &EvidenceAdder::cancel);
}

void EvidencePanel::refresh()
{
    m_heading->setText(tr("Evidence"));
    m_cancel->setText(tr("Cancel"));
    m_add->setTexts(tr("Add evidence, or drop a file here"));
    m_add->setEnabled(m_presenter.canEdit());
    for (const Row& row : m_rows)
        delete row.line;
    m_rows.clear();
    m_evidence.clear();
    if (m_presenter.current() >= 0)
        m_evidence = m_presenter.workspace().evidence().of(m_presenter.assessmentId(),
                                                           m_presenter.item(m_presenter.current()).id);
    m_count->setText(m_evidence.empty() ? QString() : QString::number(m_evidence.size()));
    for (const assessment::Evidence& evidence : m_evidence)
        addRow(evidence);
    QWidget* before = m_add;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        auto* bin = row->line->findChild<QToolButton*>();
        setTabOrder(bin, before);
        setTabOrder(row->card, bin);
        before = row->card;
    }
}

void EvidencePanel::addRow(const assessment::Evidence& evidence)
{
    auto* line = new QWidget(this);
    auto* card = new EvidenceCard(m_theme, EvidenceCard::Shape::Item, line);
    const QString day = shortDateText(evidence.addedAt.toLocalTime().date(), m_theme.language(),
                                      m_clock.nowUtc().toLocalTime().date());
    //: Size and day of a file: "412 KB · 20 Feb"
    card->setTexts(evidence.fileName, tr("%1 · %2").arg(sizeText(evidence.sizeBytes), day));
    card->setCardIcon(iconFor(evidence.mediaType));
    card->installEventFilter(this);
    auto* bin = new QToolButton(line);
    bin->setIcon(m_theme.icon(Icon::Trash, Ink::Text3));
    bin->setAutoRaise(true);
    bin->setAccessibleName(tr("Remove %1").arg(evidence.fileName));
    setPlainToolTip(*bin, tr("Remove %1").arg(evidence.fileName));
    bin->setEnabled(m_presenter.canEdit());
    auto* layout = new QHBoxLayout(line);
    layout->addWidget(card, 1);
    layout->addWidget(bin);
    m_theme.keepSpacing(layout, QMargins(), metric::kHalfGrid);
    connect(card, &QAbstractButton::clicked, this, [this, evidence] { open(evidence); });
    connect(
        bin, &QAbstractButton::clicked, this, [this, id = evidence.id] { remove(id); }, Qt::QueuedConnection);
    m_list->addWidget(line);
    line->show();
    m_rows.push_back({line, card});
}

/// The keys of a card: Enter opens and Delete removes, although they mean something else on the page.
bool EvidencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool removes = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (!opens && !removes)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].card != watched)
            continue;
        if (opens)
            open(m_evidence[i]);
        else if (m_presenter.canEdit())
            QMetaObject::invokeMethod(
                this, [this, id = m_evidence[i].id] { remove(id); }, Qt::QueuedConnection);
        break;
    }
    return true;
}

void EvidencePanel::open(const assessment::Evidence& evidence)
{
    if (const Result<> opened = m_opener.open(evidence); !opened.has_value())
        Q_EMIT failed(opened.error());
}

void EvidencePanel::remove(const assessment::EvidenceId& evidence)
{
    m_presenter.removeEvidence(m_presenter.current(), evidence);
    m_add->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::chooseFiles()
{
    if (!m_presenter.canEdit())
        return;
    const QStringList paths =
        m_dialogs.openFiles(this, {tr("Add evidence"), m_folder, {tr("All files (*)")}, {}});
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.front()).absolutePath();
    addFiles(paths);
}

void EvidencePanel::addFiles(const QStringList& paths)
{
    if (m_presenter.canEdit() && !paths.isEmpty())
        m_adder.add(m_presenter.current(), paths);
}

bool EvidencePanel::askLarge(const QString& fileName, qint64 sizeBytes)
{
    return m_dialogs.ask(
        this, {tr("Add a large file?"),
               tr("“%1” has %2. The workspace file grows by as much, and so do its copies and backups.")
                   .arg(fileName, sizeText(sizeBytes)),
               tr("Add file"), false});
}

void EvidencePanel::showProgress(const QString& fileName, qint64 doneBytes, qint64 sizeBytes)
{
    m_progressText->setText(
        tr("Adding %1: %2 of %3").arg(fileName, sizeText(doneBytes), sizeText(sizeBytes)));
    m_progress->setAccessibleName(m_progressText->text());
    m_progress->setRange(0, static_cast<int>(sizeBytes / kKilo));
    m_progress->setValue(static_cast<int>(doneBytes / kKilo));
    m_progressLine->show();
}

void EvidencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
