#include "ui/fieldwork/sample_design_box.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/error_text.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/sampling/figures.h"
#include "base/text.h"
#include "ledger/amount.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sextant::ui {

using audit::SampleDesign;
using audit::SamplingMethod;
using ledger::AmountState;

namespace {

constexpr std::array kConfidence = {0.80, 0.90, 0.95, 0.99};
constexpr std::array kTolerable = {0.02, 0.05, 0.10, 0.20};
constexpr int kMostAllowed = 2;
constexpr std::array kMethods = {SamplingMethod::Attribute, SamplingMethod::MonetaryUnit,
                                 SamplingMethod::Estimate, SamplingMethod::Stratified,
                                 SamplingMethod::Judgemental};

std::optional<Decimal> amountIn(const QLineEdit* field)
{
    const ledger::Amount amount = ledger::readAmount(field->text().trimmed().toUtf8());
    return amount.state == AmountState::Fine ? std::optional(amount.value) : std::nullopt;
}

/// "5" and "5 %" are 0.05.
std::optional<double> rateIn(const QLineEdit* field)
{
    QString text = field->text();
    text.remove(u'%').remove(u'％');
    const auto percent = parseNumber(text.trimmed());
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

/// "1,000; 10,000" or "1000 10000": bounds are parted by semicolons, blanks or full-width commas.
std::optional<std::vector<Decimal>> boundsIn(const QLineEdit* field)
{
    static const QRegularExpression mark(QStringLiteral("[;；，、\\s]+"));
    std::vector<Decimal> bounds;
    for (const QString& part : field->text().split(mark, Qt::SkipEmptyParts)) {
        const ledger::Amount amount = ledger::readAmount(part.toUtf8());
        if (amount.state != AmountState::Fine)
            return std::nullopt;
        bounds.push_back(amount.value);
    }
    return bounds;
}

} // namespace

SampleDesignBox::SampleDesignBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_method(new ChoiceBox(this))
    , m_confidence(new SegmentedSwitch(theme, this))
    , m_tolerable(new SegmentedSwitch(theme, this))
    , m_allowed(new SegmentedSwitch(theme, this))
    , m_expectedRate(new QLineEdit(this))
    , m_precision(new QLineEdit(this))
    , m_tolerableAmount(new QLineEdit(this))
    , m_expectedAmount(new QLineEdit(this))
    , m_bounds(new QLineEdit(this))
    , m_cutOff(new QLineEdit(this))
    , m_strataSize(new QLineEdit(this))
    , m_allocation(new SegmentedSwitch(theme, this))
    , m_rule(new SegmentedSwitch(theme, this))
    , m_seed(new QLineEdit(this))
    , m_mayEnlarge(new QCheckBox(this))
    , m_size(new Label(theme, TextRole::Figure, Ink::Accent, this))
    , m_why(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
{
    for (const double confidence : kConfidence)
        m_confidence->addSegment(audit::rateText(confidence));
    for (const double rate : kTolerable)
        m_tolerable->addSegment(audit::rateText(rate));
    for (int allowed = 0; allowed <= kMostAllowed; ++allowed)
        m_allowed->addSegment(QString::number(allowed));
    for (SegmentedSwitch* two : {m_allocation, m_rule}) {
        two->addSegment({});
        two->addSegment({});
    }
    for (size_t i = 0; i < kMethods.size(); ++i)
        m_method->addItem(QString());
    build();
    connectFields();
    retranslate();
}

void SampleDesignBox::addRow(QVBoxLayout& column, QWidget* field, const char* name,
                             std::vector<SamplingMethod> methods, std::function<QString()> text)
{
    field->setObjectName(QLatin1String(name));
    auto* word = new Label(m_theme, TextRole::BodyBold, Ink::Ink, this);
    word->setBuddy(field);
    column.addWidget(word);
    column.addWidget(field, 0,
                     qobject_cast<SegmentedSwitch*>(field) != nullptr ? Qt::AlignLeft : Qt::Alignment());
    m_rows.push_back({word, field, std::move(methods), std::move(text)});
}

void SampleDesignBox::buildRows(QVBoxLayout& column)
{
    using enum SamplingMethod;
    const std::vector<SamplingMethod> drawn{Attribute, Estimate, MonetaryUnit, Stratified};
    addRow(column, m_confidence, "sampleConfidence", {Attribute, Estimate, MonetaryUnit},
           [] { return tr("Confidence"); });
    addRow(column, m_tolerable, "sampleTolerable", {Attribute},
           [] { return tr("Tolerable deviation rate"); });
    addRow(column, m_allowed, "sampleAllowed", {Attribute}, [] { return tr("Deviations allowed"); });
    addRow(column, m_expectedRate, "sampleExpectedRate", {Estimate}, [] { return tr("Expected rate (%)"); });
    addRow(column, m_precision, "samplePrecision", {Estimate}, [] { return tr("Precision (± %)"); });
    addRow(column, m_tolerableAmount, "sampleTolerableAmount", {MonetaryUnit},
           [] { return tr("Tolerable misstatement"); });
    addRow(column, m_expectedAmount, "sampleExpectedAmount", {MonetaryUnit},
           [] { return tr("Expected misstatement"); });
    addRow(column, m_bounds, "sampleBounds", {Stratified},
           [] { return tr("Bounds between strata (amounts, rising)"); });
    addRow(column, m_cutOff, "sampleCutOff", {Stratified},
           [] { return tr("Test every item from (amount)"); });
    addRow(column, m_strataSize, "sampleStrataSize", {Stratified},
           [] { return tr("Items to spread over the strata"); });
    addRow(column, m_allocation, "sampleAllocation", {Stratified}, [] { return tr("Spread by"); });
    addRow(column, m_rule, "sampleRule", {Attribute, Estimate}, [] { return tr("Selection"); });
    addRow(column, m_seed, "sampleSeed", drawn, [] { return tr("Seed"); });
}

void SampleDesignBox::build()
{
    m_mayEnlarge->setObjectName(QStringLiteral("sampleMayEnlarge"));
    m_size->setObjectName(QStringLiteral("sampleSize"));
    m_why->setObjectName(QStringLiteral("sampleWhy"));
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    addRow(*column, m_method, "sampleMethod", {kMethods.begin(), kMethods.end()},
           [] { return tr("What it is to show"); });
    buildRows(*column);
    column->addWidget(m_mayEnlarge);
    auto* figure = new QHBoxLayout;
    m_theme.keepSpacing(figure, QMargins(), 12);
    figure->addWidget(m_size, 0, Qt::AlignTop);
    figure->addWidget(m_why, 1);
    column->addLayout(figure);
}

void SampleDesignBox::connectFields()
{
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        proposeSize();
        refresh();
        Q_EMIT methodChanged();
    });
    for (SegmentedSwitch* choice : {m_confidence, m_tolerable, m_allowed, m_allocation, m_rule})
        connect(choice, &SegmentedSwitch::chosen, this, &SampleDesignBox::refresh);
    for (QLineEdit* field : {m_expectedRate, m_precision, m_tolerableAmount, m_expectedAmount, m_bounds,
                             m_cutOff, m_strataSize, m_seed})
        connect(field, &QLineEdit::textChanged, this, &SampleDesignBox::refresh);
    connect(m_strataSize, &QLineEdit::textEdited, this, [this] { m_sizeIsOwn = true; });
}

void SampleDesignBox::begin(const QString& seed)
{
    m_method->setCurrentIndex(0);
    m_confidence->setCurrent(2);
    m_tolerable->setCurrent(1);
    m_allowed->setCurrent(0);
    m_allocation->setCurrent(0);
    m_rule->setCurrent(0);
    m_expectedRate->setText(QStringLiteral("50"));
    m_precision->setText(QStringLiteral("5"));
    m_expectedAmount->setText(QStringLiteral("0"));
    for (QLineEdit* field : {m_tolerableAmount, m_bounds, m_cutOff, m_strataSize})
        field->clear();
    m_mayEnlarge->setChecked(false);
    m_seed->setText(seed);
    m_sizeIsOwn = false;
    m_picked = 0;
    setSource(nullptr);
    showRows();
}

void SampleDesignBox::setSource(const PopulationReader::Source& source)
{
    m_source = source;
    proposeSize();
    refresh();
}

/// No formula says how large a stratified sample must be: that of a test at 95 % and 5 % is proposed.
void SampleDesignBox::proposeSize()
{
    if (m_sizeIsOwn || !m_source || method() != SamplingMethod::Stratified)
        return;
    audit::SamplePlan plan;
    plan.population = m_source->population.size();
    if (const auto size = audit::sampleSize(plan))
        m_strataSize->setText(QString::number(size->size));
}

void SampleDesignBox::setPicked(int count)
{
    m_picked = count;
    refresh();
}

SamplingMethod SampleDesignBox::method() const
{
    return kMethods.at(static_cast<size_t>(qMax(0, m_method->currentIndex())));
}

quint64 SampleDesignBox::seed() const
{
    return m_seed->text().trimmed().toULongLong();
}

SampleDesign SampleDesignBox::design() const
{
    SampleDesign design;
    audit::SamplePlan& plan = design.plan;
    plan.method = method();
    plan.confidence = kConfidence.at(static_cast<size_t>(qMax(0, m_confidence->current())));
    plan.tolerableRate = kTolerable.at(static_cast<size_t>(qMax(0, m_tolerable->current())));
    plan.allowedDeviations = qMax(0, m_allowed->current());
    plan.expectedRate = rateIn(m_expectedRate).value_or(0);
    plan.precision = rateIn(m_precision).value_or(0);
    plan.tolerableMisstatement = amountIn(m_tolerableAmount).value_or(Decimal{});
    plan.expectedMisstatement = amountIn(m_expectedAmount).value_or(Decimal{});
    if (method() == SamplingMethod::Stratified) {
        const auto allocation =
            m_allocation->current() == 1 ? audit::Allocation::ByValue : audit::Allocation::BySize;
        design.strata = audit::StratifiedDesign{boundsIn(m_bounds).value_or(std::vector<Decimal>()),
                                                amountIn(m_cutOff), allocation, 1};
        design.size = m_strataSize->text().trimmed().toLongLong();
    }
    const bool isPlain = method() == SamplingMethod::Attribute || method() == SamplingMethod::Estimate;
    if (isPlain && m_rule->current() == 1)
        design.rule = audit::SelectionRule::Systematic;
    design.mayEnlarge = mayEnlarge() && m_mayEnlarge->isChecked();
    return design;
}

/// Whether a sample of this method can go on so that its results stay.
bool SampleDesignBox::mayEnlarge() const
{
    return method() == SamplingMethod::Attribute || method() == SamplingMethod::Estimate ||
           method() == SamplingMethod::MonetaryUnit;
}

bool SampleDesignBox::isShown(const QWidget* field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row != m_rows.end() && std::ranges::find(row->methods, method()) != row->methods.end();
}

bool SampleDesignBox::checkFields()
{
    bool isFine = true;
    const auto mark = [&](QLineEdit* field, bool canBeRead) {
        setFieldError(field, isShown(field) && !canBeRead);
        isFine = isFine && (canBeRead || !isShown(field));
    };
    bool isSeed = false;
    (void)m_seed->text().trimmed().toULongLong(&isSeed);
    bool isSize = false;
    (void)m_strataSize->text().trimmed().toLongLong(&isSize);
    mark(m_seed, isSeed);
    mark(m_strataSize, isSize || m_strataSize->text().isEmpty());
    mark(m_expectedRate, rateIn(m_expectedRate).has_value());
    mark(m_precision, rateIn(m_precision).has_value());
    mark(m_tolerableAmount, m_tolerableAmount->text().isEmpty() || amountIn(m_tolerableAmount).has_value());
    mark(m_expectedAmount, m_expectedAmount->text().isEmpty() || amountIn(m_expectedAmount).has_value());
    mark(m_bounds, boundsIn(m_bounds).has_value());
    mark(m_cutOff, m_cutOff->text().trimmed().isEmpty() || amountIn(m_cutOff).has_value());
    return isFine;
}

void SampleDesignBox::showRows()
{
    for (const Row& row : m_rows) {
        row.word->setVisible(isShown(row.field));
        row.field->setVisible(isShown(row.field));
    }
    m_mayEnlarge->setVisible(mayEnlarge());
}

void SampleDesignBox::refresh()
{
    const bool isFine = checkFields();
    QString figure;
    QString why;
    bool isReady = false;
    if (!m_source) {
        why = tr("Say first what the sample is drawn from.");
    } else if (!m_source->isSound()) {
        why = tr("The rows must be read without fault before a sample is drawn.");
    } else if (method() == SamplingMethod::Judgemental) {
        isReady = m_picked > 0 && m_picked <= kMostSampleItems;
        figure = QString::number(m_picked);
        why = tr("Choose the items in the list, each with the reason why.");
    } else if (!isFine) {
        why = tr("What is marked cannot be read.");
    } else if (isShown(m_tolerableAmount) && m_tolerableAmount->text().isEmpty() &&
               !m_source->population.amounts.empty())
    {
        why = tr("How much may the account be misstated before it matters?");
    } else if (const auto completed = completedDesign(*m_source, design()); !completed) {
        const ErrorText words = errorText(completed.error());
        why = QString(words.happened + u' ' + words.todo).trimmed();
    } else {
        isReady = true;
        figure = QString::number(completed->size);
        why = whyText(*completed);
    }
    m_size->setVisible(!figure.isEmpty());
    m_size->setText(figure);
    m_why->setText(why);
    m_isReady = isReady;
    Q_EMIT readyChanged();
}

QString SampleDesignBox::whyText(const SampleDesign& design) const
{
    const auto size = audit::sampleSize(design.plan);
    switch (design.plan.method) {
    case SamplingMethod::Attribute:
        return tr("If %1 of the items deviated, the chance of seeing no more than %2 would be %3.")
            .arg(audit::rateText(design.plan.tolerableRate))
            .arg(design.plan.allowedDeviations)
            .arg(audit::rateText(size ? size->chance.value_or(0) : 0, 1));
    case SamplingMethod::Estimate:
        return tr("If about %1 of the items are so, the rate will be known to ±%2.")
            .arg(audit::rateText(design.plan.expectedRate), audit::rateText(design.plan.precision));
    case SamplingMethod::MonetaryUnit:
        return monetaryText(design);
    case SamplingMethod::Stratified:
        return strataText(design);
    case SamplingMethod::Judgemental:
        break;
    }
    return {};
}

QString SampleDesignBox::monetaryText(const SampleDesign& design) const
{
    const Language language = m_theme.language();
    const Decimal interval = design.interval.value_or(Decimal{});
    const std::vector<Decimal>& amounts = m_source->population.amounts;
    const auto certain = std::ranges::count_if(amounts, [&](Decimal amount) { return amount >= interval; });
    const auto without = std::ranges::count_if(amounts, [](Decimal amount) { return amount <= Decimal{}; });
    QStringList words{
        tr("Monetary units from %1; every %2 one is drawn.")
            .arg(numberText(design.plan.bookValue.toDouble(), 2, language),
                 numberText(interval.toDouble(), 2, language)),
        tr("%n item(s) as large as that are certain to be drawn.", nullptr, static_cast<int>(certain))};
    if (without > 0)
        words << tr("%n item(s) of zero or below cannot be drawn.", nullptr, static_cast<int>(without));
    return words.join(language == Language::English ? QStringLiteral(" ") : QString());
}

QString SampleDesignBox::strataText(const SampleDesign& design) const
{
    const Language language = m_theme.language();
    QStringList lines;
    for (const audit::Stratum& stratum : design.tallies) {
        const QString range =
            stratum.whole  ? tr("from %1").arg(numberText(stratum.above.toDouble(), 2, language))
            : stratum.upTo ? tr("up to %1").arg(numberText(stratum.upTo->toDouble(), 2, language))
                           : tr("above %1").arg(numberText(stratum.above.toDouble(), 2, language));
        //: %1: "up to 1,000.00"
        lines << tr("%1: %2 of %3 items").arg(range).arg(stratum.size).arg(stratum.items);
    }
    lines << tr("No formula gives an upper limit for strata as small as these: the result will be a best "
                "estimate.");
    return lines.join(u'\n');
}

void SampleDesignBox::retranslate()
{
    const std::array<QString, kMethods.size()> methods{
        tr("Does a control work? (attribute)"), tr("Is an account overstated? (monetary unit)"),
        tr("How often does it occur? (estimate of a rate)"), tr("Best estimate by strata (stratified)"),
        tr("Items chosen by hand (judgemental)")};
    const QSignalBlocker quiet(m_method);
    for (size_t i = 0; i < methods.size(); ++i)
        m_method->setItemText(static_cast<int>(i), methods[i]);
    for (const Row& row : m_rows) {
        row.word->setText(row.text());
        row.field->setAccessibleName(row.text());
    }
    m_allocation->setSegmentText(0, tr("Number of items"));
    m_allocation->setSegmentText(1, tr("Value"));
    m_rule->setSegmentText(0, tr("Random"));
    m_rule->setSegmentText(1, tr("Every n-th"));
    m_mayEnlarge->setText(tr("May be enlarged once"));
    m_mayEnlarge->setToolTip(
        tr("Decided now, before the first result is seen: a sample that is enlarged until "
           "it fits shows nothing."));
    m_bounds->setPlaceholderText(QStringLiteral("1000; 10000; 50000"));
    refresh();
}

void SampleDesignBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
