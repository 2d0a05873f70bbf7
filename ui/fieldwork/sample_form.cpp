#include "ui/fieldwork/sample_form.h"

#include "ui/fieldwork/population_box.h"
#include "ui/fieldwork/sample_design_box.h"
#include "ui/shared/label.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace sextant::ui {

using audit::SamplingMethod;

namespace {

constexpr int kMaxWidth = 560;

} // namespace

SampleForm::SampleForm(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
    , m_title(new QLineEdit(this))
    , m_purpose(new QLineEdit(this))
    , m_population(new PopulationBox(theme, dialogs, this))
    , m_design(new SampleDesignBox(theme, this))
    , m_draw(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_drawing.setMaxThreadCount(1);
    build();
    connect(m_population, &PopulationBox::sourceChanged, this, &SampleForm::takeSource);
    connect(m_design, &SampleDesignBox::methodChanged, this, &SampleForm::takeSource);
    connect(m_design, &SampleDesignBox::readyChanged, this, &SampleForm::refresh);
    connect(m_title, &QLineEdit::textChanged, this, &SampleForm::refresh);
    connect(m_draw, &QPushButton::clicked, this, &SampleForm::draw);
    connect(m_cancel, &QPushButton::clicked, this, &SampleForm::leave);
    retranslate();
}

SampleForm::~SampleForm()
{
    m_drawing.waitForDone();
}

Label* SampleForm::addWord(QVBoxLayout& column, QLineEdit& field)
{
    auto* word = new Label(m_theme, TextRole::BodyBold, Ink::Ink, this);
    word->setBuddy(&field);
    column.addWidget(word);
    column.addWidget(&field);
    return word;
}

void SampleForm::build()
{
    m_title->setObjectName(QStringLiteral("sampleTitle"));
    m_purpose->setObjectName(QStringLiteral("samplePurpose"));
    m_draw->setObjectName(QStringLiteral("drawSample"));
    m_cancel->setObjectName(QStringLiteral("cancelSample"));
    setButtonKind(m_draw, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Plain);
    m_theme.keep(this, [this] { setMaximumWidth(m_theme.px(kMaxWidth)); });
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    m_titleWord = addWord(*column, *m_title);
    m_purposeWord = addWord(*column, *m_purpose);
    column->addWidget(m_population);
    column->addWidget(m_design);
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
    m_picks.clear();
    m_isBusy = false;
    ++m_asked;
    m_title->setText(title);
    m_purpose->clear();
    m_population->clear();
    m_design->begin(seed);
    refresh();
}

void SampleForm::focusFirst()
{
    m_population->focusFirst();
}

void SampleForm::setPicks(const std::map<qint64, QString>& picks)
{
    m_picks = picks;
    m_design->setPicked(static_cast<int>(picks.size()));
}

void SampleForm::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void SampleForm::takeSource()
{
    const PopulationReader::Source source = m_population->source();
    m_design->setSource(source);
    const bool isSound = source && source->isSound();
    Q_EMIT sourceShown(source, isSound && m_design->method() == SamplingMethod::Judgemental);
}

void SampleForm::refresh()
{
    const bool isTitled = !m_title->text().trimmed().isEmpty();
    m_draw->setText(m_design->method() == SamplingMethod::Judgemental ? tr("Take these items")
                                                                      : tr("Draw the sample"));
    setFieldError(m_title, !isTitled && m_design->isReady());
    m_draw->setEnabled(m_design->isReady() && isTitled && !m_isBusy);
}

void SampleForm::draw()
{
    const PopulationReader::Source source = m_population->source();
    if (!source)
        return;
    setBusy(true);
    std::function<Result<audit::SampleRecord>()> work;
    if (m_design->method() == SamplingMethod::Judgemental)
        work = [source, picks = m_picks] { return pickSample(*source, picks); };
    else
        work = [source, design = m_design->design(), seed = m_design->seed()] {
            return drawSample(*source, design, seed);
        };
    m_drawing.start([this, work, source, number = ++m_asked] {
        const auto record = work();
        QMetaObject::invokeMethod(
            this,
            [this, record, source, number] {
                if (number == m_asked)
                    takeDrawn(record, source);
            },
            Qt::QueuedConnection);
    });
}

void SampleForm::takeDrawn(const Result<audit::SampleRecord>& record, const PopulationReader::Source& source)
{
    setBusy(false);
    if (!record) {
        Q_EMIT refused(record.error());
        return;
    }
    audit::SampleRecord titled = *record;
    titled.title = m_title->text().trimmed();
    titled.purpose = m_purpose->text().trimmed();
    Q_EMIT drawn(titled, source);
}

void SampleForm::leave()
{
    ++m_asked;
    Q_EMIT cancelled();
}

void SampleForm::retranslate()
{
    m_heading->setText(tr("New sample"));
    m_titleWord->setText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_purposeWord->setText(tr("Purpose"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_purpose->setPlaceholderText(tr("What the sample is to show"));
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
