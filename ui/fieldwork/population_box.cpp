#include "ui/fieldwork/population_box.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

namespace sextant::ui {

namespace {

constexpr int kTypedHeight = 72;
constexpr int kLongList = 4'000; ///< characters
constexpr std::chrono::milliseconds kPause{300};
constexpr std::array kEncodings{TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Utf16};

} // namespace

PopulationField::PopulationField(QWidget* parent)
    : QPlainTextEdit(parent)
{}

void PopulationField::insertFromMimeData(const QMimeData* source)
{
    if (const QString text = source->text(); text.size() > kLongList)
        Q_EMIT longListPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

PopulationBox::PopulationBox(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_word(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_typed(new PopulationField(this))
    , m_file(new QPushButton(this))
    , m_work(new QWidget(this))
    , m_workWord(new Label(theme, TextRole::Body, Ink::Text2, m_work))
    , m_progress(new QProgressBar(m_work))
    , m_stop(new QPushButton(m_work))
    , m_summary(new TextBlock(theme, TextRole::Body, Ink::Text2, this))
    , m_fields(new QWidget(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PopulationBox::readTyped);
    connect(m_typed, &QPlainTextEdit::textChanged, this, [this] {
        forget(); // what stood there is no population any more
        m_pause.start();
    });
    connect(m_typed, &PopulationField::longListPasted, this, &PopulationBox::readList);
    connect(m_file, &QPushButton::clicked, this, &PopulationBox::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_reader.cancel();
        refresh();
        Q_EMIT sourceChanged();
    });
    connect(&m_reader, &PopulationReader::busyChanged, this, &PopulationBox::refresh);
    connect(&m_reader, &PopulationReader::progressed, m_progress, [this](int permille) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(permille);
    });
    for (const Field field : {Sheet, Encoding})
        connect(m_boxes[field], &QComboBox::activated, this, &PopulationBox::readAgain);
    for (const Field field : {IdColumn, TextColumn, DateColumn, AmountColumn})
        connect(m_boxes[field], &QComboBox::activated, this, &PopulationBox::chooseColumns);
    retranslate();
}

void PopulationBox::build()
{
    m_typed->setObjectName(QStringLiteral("samplePopulation"));
    m_typed->setTabChangesFocus(true);
    m_file->setObjectName(QStringLiteral("samplePopulationFile"));
    m_summary->setObjectName(QStringLiteral("populationFacts"));
    m_stop->setObjectName(QStringLiteral("stopReading"));
    setButtonKind(m_file, ButtonKind::Link);
    setButtonKind(m_stop, ButtonKind::Link);
    m_progress->setTextVisible(false);
    m_word->setBuddy(m_typed);
    m_theme.keep(m_typed, [this] { m_typed->setFixedHeight(m_theme.px(kTypedHeight)); });
    auto* work = new QHBoxLayout(m_work);
    m_theme.keepSpacing(work, QMargins(), metric::kGrid);
    work->addWidget(m_workWord);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    m_work->hide();
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_word);
    column->addWidget(m_typed);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addWidget(m_work);
    column->addWidget(m_summary);
    buildFields(*column);
}

void PopulationBox::buildFields(QVBoxLayout& column)
{
    constexpr std::array names{"populationSheet", "populationEncoding", "populationId",
                               "populationText",  "populationDate",     "populationAmount"};
    auto* grid = new QGridLayout(m_fields);
    m_theme.keepSpacing(grid, QMargins(), metric::kHalfGrid);
    grid->setColumnStretch(1, 1);
    for (int field = 0; field < FieldCount; ++field) {
        const auto at = static_cast<size_t>(field);
        m_fieldWords[at] = new Label(m_theme, TextRole::Body, Ink::Text2, m_fields);
        m_boxes[at] = new ChoiceBox(m_fields);
        m_boxes[at]->setObjectName(QLatin1String(names[at]));
        m_fieldWords[at]->setBuddy(m_boxes[at]);
        grid->addWidget(m_fieldWords[at], field, 0);
        grid->addWidget(m_boxes[at], field, 1);
    }
    m_fields->hide();
    column.addWidget(m_fields);
}

void PopulationBox::clear()
{
    const QSignalBlocker quiet(m_typed);
    m_typed->clear();
    m_pause.stop();
    forget();
}

PopulationReader::Source PopulationBox::source() const
{
    return m_reader.isBusy() || !m_problem.isEmpty() ? nullptr : m_source;
}

void PopulationBox::focusFirst()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

void PopulationBox::forget()
{
    m_reader.cancel();
    m_source.reset();
    m_list.clear();
    m_problem.clear();
    refresh();
    Q_EMIT sourceChanged();
}

void PopulationBox::readTyped()
{
    const QString text = m_typed->toPlainText();
    if (!text.trimmed().isEmpty())
        read([text](const ledger::Progress&) { return sourceFromText(text); });
}

void PopulationBox::readList(const QString& text)
{
    clear();
    m_list = text;
    read([text](const ledger::Progress&) { return sourceFromText(text); });
}

void PopulationBox::chooseFile()
{
    const QString path = m_dialogs.openFile(
        this,
        {tr("Population from a file"), {}, {tr("Ledgers (*.csv *.txt *.xlsx)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    clear();
    read([path, program = PopulationReader::program()](const ledger::Progress& progress) {
        return sourceFromFile(path, {}, program, progress);
    });
}

/// Another sheet, or another encoding: the columns are guessed anew.
void PopulationBox::readAgain()
{
    if (!m_source)
        return;
    SourceWish wish;
    if (m_boxes[Sheet]->currentIndex() > 0)
        wish.sheet = m_source->sheets[m_boxes[Sheet]->currentIndex() - 1];
    if (m_source->encoding)
        wish.encoding = kEncodings.at(static_cast<size_t>(m_boxes[Encoding]->currentIndex()));
    read([old = m_source, wish, program = PopulationReader::program()](const ledger::Progress& progress) {
        return sourceFromContent(old->bytes, old->name, wish, program, progress);
    });
}

void PopulationBox::chooseColumns()
{
    if (!m_source)
        return;
    const auto chosen = [this](Field field) {
        const int index = m_boxes[field]->currentData().toInt();
        return index < 0 ? std::nullopt : std::optional(index);
    };
    ledger::ColumnChoice columns;
    columns.id = chosen(IdColumn).value_or(0);
    columns.text = chosen(TextColumn);
    columns.date = chosen(DateColumn);
    columns.amount = chosen(AmountColumn);
    read([old = m_source, columns](const ledger::Progress&) -> Result<SampleSource> {
        return withColumns(*old, columns);
    });
}

void PopulationBox::read(PopulationReader::Work work)
{
    m_progress->setRange(0, 0);
    m_reader.read(std::move(work), [this](const Result<PopulationReader::Source>& source) { take(source); });
    refresh();
    Q_EMIT sourceChanged();
}

void PopulationBox::take(const Result<PopulationReader::Source>& source)
{
    m_problem.clear();
    if (source) {
        m_source = *source;
    } else {
        // A wrong guess at the encoding or the sheet leaves the last reading, so that another can be chosen.
        const ErrorText words = errorText(source.error());
        m_problem = QString(words.happened + u' ' + words.todo).trimmed();
    }
    refresh();
    Q_EMIT sourceChanged();
}

QString PopulationBox::factsText() const
{
    const ledger::Population& rows = m_source->population;
    QStringList facts{tr("%n item(s)", nullptr, static_cast<int>(rows.size()))};
    if (!m_source->name.isEmpty())
        facts << m_source->name;
    else if (!m_list.isEmpty())
        facts << tr("pasted list");
    if (!rows.amounts.empty())
        facts << tr("total %1").arg(numberText(rows.total.toDouble(), 2, m_theme.language()));
    if (!rows.totalRows.empty())
        facts << tr("%n row(s) of totals left out", nullptr, static_cast<int>(rows.totalRows.size()));
    if (!rows.repeated.empty())
        facts << tr("%n repeated reference(s)", nullptr, static_cast<int>(rows.repeated.size()));
    return facts.join(tr("; "));
}

void PopulationBox::refresh()
{
    m_work->setVisible(m_reader.isBusy());
    QString text = m_problem;
    bool isBad = !m_problem.isEmpty();
    if (!isBad && m_source && !m_source->isSound()) {
        isBad = true;
        const ErrorText words = errorText(m_source->problems.front());
        text = QString(words.happened + u' ' + words.todo).trimmed();
        if (m_source->problemCount > 1)
            text =
                tr("%1 (and %n more row(s) like it)", nullptr, static_cast<int>(m_source->problemCount - 1))
                    .arg(text);
    } else if (!isBad && m_source) {
        text = factsText();
    }
    m_summary->setVisible(!m_reader.isBusy() && !text.isEmpty());
    m_summary->setInk(isBad ? Ink::Bad : Ink::Text2);
    m_summary->setText(text);
    refreshFields();
}

void PopulationBox::fillColumns(Field field, const std::optional<int>& current, bool canBeNone)
{
    ChoiceBox* box = m_boxes[field];
    const QSignalBlocker quiet(box);
    box->clear();
    if (canBeNone)
        box->addItem(field == TextColumn ? tr("All other columns") : tr("None"), -1);
    const QStringList& names = m_source->table->columns();
    for (int i = 0; i < names.size(); ++i)
        box->addItem(names[i], i);
    box->setCurrentIndex(box->findData(current.value_or(-1)));
}

void PopulationBox::refreshFields()
{
    const bool isTable = m_source && m_source->table->columnCount() > 1;
    const bool isFile = m_source && m_source->origin == audit::PopulationOrigin::File;
    m_fields->setVisible(isTable || isFile);
    if (m_fields->isHidden())
        return;
    const auto show = [this](Field field, bool shown) {
        m_fieldWords[field]->setVisible(shown);
        m_boxes[field]->setVisible(shown);
    };
    show(Sheet, m_source->sheets.size() > 1);
    show(Encoding, m_source->encoding.has_value());
    for (const Field field : {IdColumn, TextColumn, DateColumn, AmountColumn})
        show(field, isTable);
    {
        const QSignalBlocker quiet(m_boxes[Sheet]);
        m_boxes[Sheet]->clear();
        m_boxes[Sheet]->addItem(tr("The first one that is not hidden"));
        m_boxes[Sheet]->addItems(m_source->sheets);
        m_boxes[Sheet]->setCurrentIndex(static_cast<int>(m_source->sheets.indexOf(m_source->sheet)) + 1);
    }
    {
        const QSignalBlocker quiet(m_boxes[Encoding]);
        m_boxes[Encoding]->clear();
        for (const TextEncoding encoding : kEncodings)
            m_boxes[Encoding]->addItem(encodingName(encoding));
        if (m_source->encoding)
            m_boxes[Encoding]->setCurrentText(encodingName(*m_source->encoding));
    }
    fillColumns(IdColumn, m_source->columns.id, false);
    fillColumns(TextColumn, m_source->columns.text, true);
    fillColumns(DateColumn, m_source->columns.date, true);
    fillColumns(AmountColumn, m_source->columns.amount, true);
}

void PopulationBox::retranslate()
{
    m_word->setText(tr("Population"));
    m_typed->setAccessibleName(tr("Population"));
    m_typed->setPlaceholderText(tr("1-200, V0001-V0500, or paste a list"));
    m_file->setText(tr("From a file: CSV or workbook…"));
    m_workWord->setText(tr("Reading…"));
    m_progress->setAccessibleName(tr("Reading…"));
    m_stop->setText(tr("Stop"));
    const std::array<QString, FieldCount> words{tr("Sheet"), tr("Encoding"), tr("Reference in"),
                                                //: Column of a ledger that says what an item is about
                                                tr("Description in"), tr("Date in"), tr("Amount in")};
    for (size_t i = 0; i < words.size(); ++i) {
        m_fieldWords[i]->setText(words[i]);
        m_boxes[i]->setAccessibleName(words[i]);
    }
    refresh();
}

void PopulationBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
