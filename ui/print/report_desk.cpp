#include "ui/print/report_desk.h"

#include "ui/print/page_preview.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/scroll_place.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kSideBySide = static_cast<int>(ReportLanguage::SideBySide);

} // namespace

ReportDesk::ReportDesk(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_output(new ReportOutput(dialogs, this))
    , m_controls{new Label(theme, TextRole::Caption, Ink::Text2), new SegmentedSwitch(theme), new QPushButton,
                 new QPushButton, new QPushButton}
    , m_message(new MessageBar(theme, MessageKind::Ok))
    , m_scroll(new QScrollArea)
    , m_preview(new PagePreview(theme))
{
    m_controls.languages->setObjectName(u"reportLanguageSwitch"_qs);
    for (const QString& text : {u"English"_qs, u"中文"_qs, QString()})
        m_controls.languages->addSegment(text);
    m_controls.print->setObjectName(u"printButton"_qs);
    m_controls.print->setIcon(theme.icon(Icon::Print));
    m_controls.saveAs->setObjectName(u"saveReportButton"_qs);
    m_controls.pdf->setObjectName(u"savePdfButton"_qs);
    setButtonKind(m_controls.pdf, ButtonKind::Primary);
    m_message->setObjectName(u"reportMessage"_qs);
    m_message->hide();
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* notes = new QVBoxLayout;
    theme.keepSpacing(notes, QMargins(metric::kPageEdge, 0, metric::kPageEdge, 0), 0);
    notes->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(notes);
    column->addWidget(m_scroll, 1);

    connect(m_controls.languages, &SegmentedSwitch::chosen, this, [this] {
        m_languageChosen = true;
        make();
        Q_EMIT stateChanged();
    });
    connect(m_controls.pdf, &QPushButton::clicked, this, [this] { save(Saving::Pdf); });
    connect(m_controls.saveAs, &QPushButton::clicked, this, [this] { save(Saving::AnyKind); });
    connect(m_controls.print, &QPushButton::clicked, this, &ReportDesk::print);
    connect(&m_maker, &ReportMaker::made, this, &ReportDesk::showReport);
    connect(m_output, &ReportOutput::told, this,
            [this](MessageKind kind, const QString& title, const QString& text) {
                m_message->setKind(kind);
                m_message->setMessage(title, text);
                m_message->show();
            });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportDesk::showPageNumber);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportDesk::stateChanged);
    retranslate();
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::setWriter(ReportMaker::Writer writer, ReportTables tables)
{
    m_writer = std::move(writer);
    m_tables = std::move(tables);
    make();
}

void ReportDesk::clear()
{
    m_writer = {};
    m_tables = {};
    m_made.reset();
    m_isCurrent = false;
    m_savesWhenMade = Saving::None;
    m_preview->setLayouts({});
    m_message->hide();
    showPageNumber();
}

int ReportDesk::pageCount() const
{
    return m_preview->pageCount();
}

void ReportDesk::make()
{
    if (!m_writer)
        return;
    m_isCurrent = false;
    m_maker.make(m_writer, language());
}

void ReportDesk::showReport(const std::shared_ptr<const MadeReport>& made)
{
    if (!m_writer)
        return; // cleared while it was being made
    m_made = made;
    m_isCurrent = true;
    m_preview->setLayouts(made->layouts);
    showPageNumber();
    save(std::exchange(m_savesWhenMade, Saving::None));
}

void ReportDesk::showPageNumber()
{
    const QRect visible(0, m_scroll->verticalScrollBar()->value(), m_scroll->viewport()->width(),
                        m_scroll->viewport()->height());
    const int count = m_preview->pageCount();
    m_controls.pageNumber->setText(
        count == 0 ? QString() : tr("Page %1 of %2").arg(m_preview->pageAt(visible)).arg(count));
    m_controls.pageNumber->setHidden(count == 0);
}

void ReportDesk::offerSideBySide()
{
    m_controls.languages->addSegment(QString());
    retranslate();
}

void ReportDesk::setLanguage(ReportLanguage language)
{
    m_languageChosen = true;
    m_controls.languages->setCurrent(static_cast<int>(language));
}

ReportLanguage ReportDesk::language() const
{
    return static_cast<ReportLanguage>(qMax(0, m_controls.languages->current()));
}

QString ReportDesk::proposal() const
{
    const QString name = m_made->reports.front().fileName;
    return m_folder.isEmpty() ? name : QDir(m_folder).filePath(name);
}

void ReportDesk::save(Saving saving)
{
    if (saving == Saving::None || !m_writer)
        return;
    if (!m_isCurrent) {
        m_savesWhenMade = saving; // the name to propose comes with the pages
        return;
    }
    if (saving == Saving::Pdf) {
        m_output->savePdf(m_writer, language(), proposal());
        return;
    }
    const QString kind =
        m_output->saveAs(m_writer, m_tables, language(), proposal(), m_kind, m_theme.language());
    if (kind.isEmpty() || kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT stateChanged();
}

void ReportDesk::print()
{
    if (m_writer)
        m_output->print(m_writer, language());
}

void ReportDesk::turnPagesOn(QWidget* page)
{
    const auto add = [this, page](Qt::Key key, QAbstractSlider::SliderAction step) {
        auto* shortcut = new QShortcut(key, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        // A text of several lines has pages of its own.
        connect(qApp, &QApplication::focusChanged, shortcut, [shortcut](QWidget*, QWidget* now) {
            shortcut->setEnabled(qobject_cast<QPlainTextEdit*>(now) == nullptr);
        });
        connect(shortcut, &QShortcut::activated, this,
                [this, step] { m_scroll->verticalScrollBar()->triggerAction(step); });
    };
    add(Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd);
    add(Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub);
}

std::vector<KeyHint> ReportDesk::hints() const
{
    return {{{u"PgUp"_qs, u"PgDn"_qs}, tr("turn pages")},
            {{u"Ctrl S"_qs}, tr("save as PDF")},
            {{u"Ctrl E"_qs}, tr("save as…")},
            {{u"Ctrl P"_qs}, tr("print")}};
}

QVariantMap ReportDesk::state() const
{
    QVariantMap state{{u"scroll"_qs, scrollPlace(m_scroll)}};
    if (m_languageChosen)
        state.insert(u"language"_qs, m_controls.languages->current());
    if (!m_kind.isEmpty())
        state.insert(u"fileKind"_qs, m_kind);
    return state;
}

void ReportDesk::restoreState(const QVariantMap& state)
{
    const int language = state.value(u"language"_qs, -1).toInt();
    m_languageChosen = language >= 0 && language < m_controls.languages->count();
    if (m_languageChosen)
        m_controls.languages->setCurrent(language);
    m_kind = state.value(u"fileKind"_qs).toString();
    restoreScrollPlace(m_scroll, state.value(u"scroll"_qs).toInt());
}

void ReportDesk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportDesk::retranslate()
{
    //: The report in English and in Chinese
    m_controls.languages->setSegmentText(2, tr("Both"));
    //: The report with English and Chinese beside each other
    const QString beside = tr("Side by side");
    if (m_controls.languages->count() > kSideBySide)
        m_controls.languages->setSegmentText(kSideBySide, beside);
    m_controls.languages->setAccessibleName(tr("Language of the report"));
    m_controls.print->setText(tr("Print…"));
    m_controls.print->setShortcut(QKeySequence::Print);
    m_controls.saveAs->setText(tr("Save as…"));
    m_controls.saveAs->setToolTip(tr("Word, web page, Excel and other kinds of files"));
    m_controls.saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_controls.pdf->setText(tr("Save as PDF"));
    m_controls.pdf->setShortcut(QKeySequence::Save);
    m_scroll->setAccessibleName(tr("Pages of the report"));
    const int language = m_theme.language() == Language::Chinese ? 1 : 0;
    if (!m_languageChosen && m_controls.languages->current() != language) {
        m_controls.languages->setCurrent(language);
        make();
    }
    showPageNumber();
}

} // namespace sextant::ui
