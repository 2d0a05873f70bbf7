#include "ui/fieldwork/sample_form.h"

#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/sampling/figures.h"
#include "ledger/ledger_file.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <memory>

namespace sextant::ui {

namespace {

constexpr std::array kConfidence = {0.90, 0.95, 0.99};
constexpr std::array kTolerable = {0.02, 0.05, 0.10};
constexpr int kMostAllowed = 2;
constexpr int kTypedHeight = 84;
constexpr int kMaxWidth = 560;
constexpr std::chrono::milliseconds kPause{300};

} // namespace

SampleForm::SampleForm(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_title(new QLineEdit(this))
    , m_typed(new QPlainTextEdit(this))
    , m_file(new QPushButton(this))
    , m_summary(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_confidence(new SegmentedSwitch(theme, this))
    , m_tolerable(new SegmentedSwitch(theme, this))
    , m_allowed(new SegmentedSwitch(theme, this))
    , m_seed(new QLineEdit(this))
    , m_size(new Label(theme, TextRole::Figure, Ink::Accent, this))
    , m_why(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_draw(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_reading.setMaxThreadCount(1);
    for (const double confidence : kConfidence)
        m_confidence->addSegment(audit::rateText(confidence));
    for (const double rate : kTolerable)
        m_tolerable->addSegment(audit::rateText(rate));
    for (int allowed = 0; allowed <= kMostAllowed; ++allowed)
        m_allowed->addSegment(QString::number(allowed));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SampleForm::readTyped);
    connect(m_typed, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (SegmentedSwitch* choice : {m_confidence, m_tolerable, m_allowed})
        connect(choice, &SegmentedSwitch::chosen, this, &SampleForm::refresh);
    connect(m_seed, &QLineEdit::textChanged, this, &SampleForm::refresh);
    connect(m_file, &QPushButton::clicked, this, &SampleForm::chooseFile);
    connect(m_draw, &QPushButton::clicked, this, &SampleForm::draw);
    connect(m_cancel, &QPushButton::clicked, this, &SampleForm::cancelled);
    retranslate();
}

SampleForm::~SampleForm()
{
    m_reading.waitForDone();
}

Label* SampleForm::addWord(QVBoxLayout& column, QWidget& field)
{
    auto* word = new Label(m_theme, TextRole::BodyBold, Ink::Ink, this);
    word->setBuddy(&field);
    column.addWidget(word);
    column.addWidget(&field, 0,
                     qobject_cast<SegmentedSwitch*>(&field) != nullptr ? Qt::AlignLeft : Qt::Alignment());
    m_words.push_back(word);
    return word;
}

void SampleForm::build()
{
    m_title->setObjectName(QStringLiteral("sampleTitle"));
    m_typed->setObjectName(QStringLiteral("samplePopulation"));
    m_typed->setTabChangesFocus(true);
    m_file->setObjectName(QStringLiteral("samplePopulationFile"));
    m_confidence->setObjectName(QStringLiteral("sampleConfidence"));
    m_tolerable->setObjectName(QStringLiteral("sampleTolerable"));
    m_allowed->setObjectName(QStringLiteral("sampleAllowed"));
    m_seed->setObjectName(QStringLiteral("sampleSeed"));
    m_size->setObjectName(QStringLiteral("sampleSize"));
    m_draw->setObjectName(QStringLiteral("drawSample"));
    m_cancel->setObjectName(QStringLiteral("cancelSample"));
    setButtonKind(m_file, ButtonKind::Link);
    setButtonKind(m_draw, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Plain);
    m_theme.keep(m_typed, [this] { m_typed->setFixedHeight(m_theme.px(kTypedHeight)); });
    m_theme.keep(this, [this] { setMaximumWidth(m_theme.px(kMaxWidth)); });
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    addWord(*column, *m_title);
    addWord(*column, *m_typed);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    addWord(*column, *m_confidence);
    addWord(*column, *m_tolerable);
    addWord(*column, *m_allowed);
    addWord(*column, *m_seed);
    auto* figure = new QHBoxLayout;
    m_theme.keepSpacing(figure, QMargins(), 12);
    figure->addWidget(m_size);
    figure->addWidget(m_why, 1);
    column->addLayout(figure);
    auto* buttons = new QHBoxLayout;
    m_theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_draw);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
}

void SampleForm::begin(const QString& title, const QString& seed)
{
    m_source.reset();
    m_problem.clear();
    m_title->setText(title);
    const QSignalBlocker quiet(m_typed);
    m_typed->clear();
    m_confidence->setCurrent(1);
    m_tolerable->setCurrent(1);
    m_allowed->setCurrent(0);
    m_seed->setText(seed);
    refresh();
}

void SampleForm::focusFirst()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

void SampleForm::readTyped()
{
    const QString text = m_typed->toPlainText();
    m_problem.clear();
    if (text.trimmed().isEmpty()) {
        m_source.reset();
        refresh();
        return;
    }
    takeSource(sourceFromText(text));
}

/// Beside the window's thread: a ledger may be large.
void SampleForm::chooseFile()
{
    const QString path = m_dialogs.openFile(
        this,
        {tr("Population from a file"), {}, {tr("Ledgers (*.csv *.txt *.xlsx)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    m_file->setEnabled(false);
    m_summary->setText(tr("Reading the file…"));
    const QString reader = ledger::readerProgram(QCoreApplication::applicationDirPath());
    m_reading.start([this, path, reader] {
        auto source = std::make_shared<Result<SampleSource>>(sourceFromFile(path, reader));
        QMetaObject::invokeMethod(
            this,
            [this, source] {
                m_file->setEnabled(true);
                const QSignalBlocker quiet(m_typed);
                m_typed->clear();
                takeSource(*source);
            },
            Qt::QueuedConnection);
    });
}

void SampleForm::takeSource(const Result<SampleSource>& source)
{
    m_source.reset();
    m_problem.clear();
    if (source) {
        m_source = *source;
    } else {
        const ErrorText words = errorText(source.error());
        m_problem = QString(words.happened + u' ' + words.todo).trimmed();
    }
    refresh();
}

audit::SamplePlan SampleForm::plan() const
{
    audit::SamplePlan plan;
    plan.confidence = kConfidence[static_cast<size_t>(qMax(0, m_confidence->current()))];
    plan.tolerableRate = kTolerable[static_cast<size_t>(qMax(0, m_tolerable->current()))];
    plan.allowedDeviations = qMax(0, m_allowed->current());
    if (m_source)
        plan.population = m_source->population.size();
    return plan;
}

void SampleForm::refresh()
{
    const Language language = m_theme.language();
    QStringList facts;
    if (m_source) {
        const ledger::Population& rows = m_source->population;
        facts << tr("%n item(s)", nullptr, static_cast<int>(rows.size()));
        if (!m_source->name.isEmpty())
            facts << m_source->name;
        if (!rows.amounts.empty())
            facts << tr("total %1").arg(numberText(rows.total.toDouble(), 2, language));
        if (!rows.totalRows.empty())
            facts << tr("%n row(s) of totals left out", nullptr, static_cast<int>(rows.totalRows.size()));
        if (!rows.repeated.empty())
            facts << tr("%n repeated reference(s)", nullptr, static_cast<int>(rows.repeated.size()));
    }
    m_summary->setInk(m_problem.isEmpty() ? Ink::Text2 : Ink::Bad);
    m_summary->setText(m_problem.isEmpty() ? facts.join(tr("; ")) : m_problem);
    const auto size = audit::sampleSize(plan());
    bool seedIsNumber = false;
    (void)m_seed->text().toULongLong(&seedIsNumber);
    setFieldError(m_seed, !seedIsNumber);
    m_draw->setEnabled(m_source.has_value() && size.has_value() && seedIsNumber);
    m_size->setVisible(size.has_value() && m_source.has_value());
    m_size->setText(size && m_source ? QString::number(size->size) : QStringLiteral("–"));
    if (!size)
        m_why->setText(errorText(size.error()).happened);
    else if (!m_source)
        m_why->setText(tr("Say first what the sample is drawn from."));
    else if (size->chance)
        m_why->setText(tr("If %1 of the items deviated, the chance of seeing no more than %2 would be %3.")
                           .arg(audit::rateText(plan().tolerableRate))
                           .arg(plan().allowedDeviations)
                           .arg(audit::rateText(*size->chance, 1)));
}

void SampleForm::draw()
{
    if (!m_source)
        return;
    auto record = drawSample(*m_source, plan(), m_seed->text().toULongLong());
    if (!record) {
        Q_EMIT refused(record.error());
        return;
    }
    record->title = m_title->text().trimmed();
    Q_EMIT drawn(*record);
}

void SampleForm::retranslate()
{
    m_heading->setText(tr("New sample: does the control work?"));
    const std::array words = {tr("Title"),
                              tr("Population"),
                              tr("Confidence"),
                              tr("Tolerable deviation rate"),
                              tr("Deviations allowed"),
                              tr("Seed")};
    const std::array<QWidget*, 6> fields = {m_title, m_typed, m_confidence, m_tolerable, m_allowed, m_seed};
    for (size_t i = 0; i < words.size(); ++i) {
        m_words[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
    }
    m_typed->setPlaceholderText(tr("1-200, V0001-V0500, or paste a list"));
    m_file->setText(tr("From a file: CSV or workbook…"));
    m_draw->setText(tr("Draw the sample"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void SampleForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
