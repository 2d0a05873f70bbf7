#include "ui/shared/evidence_bar.h"

#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kParts = 1000;
constexpr size_t kMostShown = 3;

/// Sentences that follow each other: Chinese ones without a blank.
QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return sentences.join(chinese ? QString() : QStringLiteral(" "));
}

/// True for what can be added after all when the original is kept.
bool canBeKept(const Error& error)
{
    return error.code == ErrorCode::ImageUnreadable || error.code == ErrorCode::ImageTooLarge;
}

QString sentencesOf(const AddResult::Failure& failure)
{
    const ErrorText words = errorText(failure.error);
    return joined({words.happened, words.todo});
}

} // namespace

EvidenceBar::EvidenceBar(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_progressLine(new QWidget(this))
    , m_progressText(new ElidedLabel(theme, TextRole::Caption, Ink::Text2, m_progressLine))
    , m_progress(new QProgressBar(m_progressLine))
    , m_cancel(new QPushButton(m_progressLine))
    , m_message(new MessageBar(theme, MessageKind::Ok, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progressLine);
    column->addWidget(m_message);
    buildProgress();
    buildMessage();
    retranslate();
    m_progressLine->hide();
    m_message->hide();
    hide();
}

void EvidenceBar::buildProgress()
{
    m_progress->setObjectName(QStringLiteral("evidenceProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kParts);
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
    connect(m_cancel, &QPushButton::clicked, this, &EvidenceBar::cancelRequested);
}

void EvidenceBar::buildMessage()
{
    m_message->setObjectName(QStringLiteral("evidenceResult"));
    m_asTheyAre = m_message->addAction({});
    m_asTheyAre->setObjectName(QStringLiteral("addAsTheyAre"));
    m_all = m_message->addAction({});
    m_all->setObjectName(QStringLiteral("showAllFailures"));
    m_close = m_message->addAction({});
    m_close->setObjectName(QStringLiteral("closeEvidenceResult"));
    connect(m_asTheyAre, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const AddResult::Failure& failure : m_result.failures)
            if (canBeKept(failure.error))
                paths << failure.path;
        Q_EMIT originalsRequested(m_result.item, paths);
    });
    connect(m_all, &QPushButton::clicked, this, &EvidenceBar::showAll);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void EvidenceBar::showProgress(const AddProgress& progress)
{
    if (m_progressLine->isHidden()) {
        m_message->hide();
        m_progressLine->show();
        show();
    }
    const QString words =
        tr("%1 of %2: %3, %4 of %5")
            .arg(QString::number(progress.file), QString::number(progress.files), progress.fileName,
                 sizeText(progress.doneBytes), sizeText(progress.sizeBytes));
    m_progressText->setText(words);
    m_progress->setAccessibleName(tr("Adding evidence"));
    m_progress->setAccessibleDescription(words);
    const double share =
        static_cast<double>(progress.allDoneBytes) / static_cast<double>(qMax<qint64>(1, progress.allBytes));
    m_progress->setValue(static_cast<int>(share * kParts));
}

void EvidenceBar::showResult(const AddResult& result)
{
    m_result = result;
    m_hasResult = true;
    m_progressLine->hide();
    const bool hasNews = !result.failures.empty() || result.cancelled || result.cleaned > 0 ||
                         result.known > 0 || result.added > 1;
    setVisible(hasNews);
    m_message->setVisible(hasNews);
    if (hasNews)
        refreshResult();
}

void EvidenceBar::showError(const Error& error)
{
    m_hasResult = false;
    const ErrorText words = errorText(error);
    m_message->setKind(MessageKind::Bad);
    m_message->setMessage(words.happened, joined({words.kept, words.todo}));
    m_asTheyAre->hide();
    m_all->hide();
    m_close->show();
    m_message->show();
    show();
}

void EvidenceBar::fade()
{
    if (m_progressLine->isHidden() && m_message->kind() == MessageKind::Ok)
        hide();
}

QString EvidenceBar::failureText() const
{
    QStringList lines;
    for (size_t i = 0; i < m_result.failures.size() && i < kMostShown; ++i)
        lines << sentencesOf(m_result.failures[i]);
    if (m_result.failures.size() > kMostShown)
        lines << tr("And %n more.", nullptr, static_cast<int>(m_result.failures.size() - kMostShown));
    return lines.join(u'\n');
}

void EvidenceBar::refreshResult()
{
    const int failed = static_cast<int>(m_result.failures.size());
    const QString added = m_result.added > 0
                              ? tr("%n file(s) added to %1.", nullptr, m_result.added).arg(m_result.code)
                              : QString();
    const QString notAdded = failed > 0 ? tr("%n file(s) could not be added.", nullptr, failed) : QString();
    QStringList facts;
    if (m_result.cleaned > 0)
        facts << tr("Place and device data were taken out of %n picture(s).", nullptr, m_result.cleaned);
    if (m_result.known > 0)
        facts << tr("%n file(s) were here already.", nullptr, m_result.known);
    if (m_result.cancelled)
        facts << tr("The rest was cancelled; what had been added stays.");
    QString title = joined({added, notAdded});
    if (title.isEmpty())
        title = m_result.cancelled ? tr("Nothing was added.") : tr("Nothing had to be added.");
    m_message->setKind(failed > 0           ? MessageKind::Warn
                       : m_result.cancelled ? MessageKind::Info
                                            : MessageKind::Ok);
    QStringList lines{joined(facts), failureText()};
    lines.removeAll(QString());
    m_message->setMessage(title, lines.join(u'\n'));
    m_asTheyAre->setVisible(std::any_of(m_result.failures.begin(), m_result.failures.end(),
                                        [](const auto& failure) { return canBeKept(failure.error); }));
    m_all->setVisible(m_result.failures.size() > kMostShown);
    m_close->setVisible(failed > 0 || m_result.cancelled);
}

void EvidenceBar::showAll()
{
    QStringList lines;
    QStringList details;
    for (const AddResult::Failure& failure : m_result.failures) {
        lines << sentencesOf(failure);
        details << failure.path + QStringLiteral(": ") + errorName(failure.error.code) + u' ' +
                       failure.error.detail;
    }
    m_dialogs.tell(this, {MessageKind::Warn, m_message->title(), lines.join(u'\n'), details.join(u'\n')});
}

void EvidenceBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_asTheyAre->setText(tr("Add them as they are"));
    m_all->setText(tr("Show all"));
    m_close->setText(tr("Close"));
    if (m_hasResult && !m_message->isHidden())
        refreshResult();
}

void EvidenceBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
