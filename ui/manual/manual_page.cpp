#include "ui/manual/manual_page.h"

#include "report/manual_report.h"
#include "ui/manual/contents_panel.h"
#include "ui/manual/manual_output.h"
#include "ui/manual/manual_reader.h"
#include "ui/shared/button_command.h"
#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_switch.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace sextant::ui {

namespace {

constexpr int kPanelWidth = 320;
constexpr int kReaderWidth = 800;
constexpr int kLeastPanel = 220;

} // namespace

ManualPage::ManualPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(context.theme))
    , m_languages(new SegmentedSwitch(context.theme))
    , m_print(makeChoice(u"manualPrint"_qs, &ManualPage::print))
    , m_pdf(makeChoice(u"manualPdf"_qs, &ManualPage::savePdf))
    , m_output(new ManualOutput(context.theme, context.dialogs))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_panel(new ContentsPanel(context.theme))
    , m_where(new ElidedLabel(context.theme, TextRole::Caption, Ink::Text2))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_reader(new ManualReader(context.theme))
    , m_trouble(new MessageBar(context.theme, MessageKind::Bad))
{
    m_languages->setObjectName(u"manualLanguageSwitch"_qs);
    m_languages->addSegment(u"English"_qs);
    m_languages->addSegment(u"中文"_qs);
    m_print.button->setIcon(context.theme.icon(Icon::Print));
    m_previous->setObjectName(u"manualPreviousButton"_qs);
    m_previous->setIcon(context.theme.icon(Icon::ChevronLeft));
    m_next->setObjectName(u"manualNextButton"_qs);
    m_next->setIcon(context.theme.icon(Icon::ChevronRight));
    m_trouble->setObjectName(u"manualTrouble"_qs);
    m_trouble->hide();
    arrange();
    connect(m_languages, &SegmentedSwitch::chosen, this, [this] {
        m_languageChosen = true;
        m_panel->setLanguage(language());
        showPart(m_part);
        Q_EMIT stateChanged();
    });
    connect(m_panel, &ContentsPanel::chosen, this, &ManualPage::showNode);
    connect(m_panel, &ContentsPanel::readingRequested, m_reader, [this] { m_reader->setFocus(); });
    connect(m_panel, &ContentsPanel::queryChanged, this, [this] {
        m_reader->setQuery(m_panel->query());
        updateActs();
    });
    connect(m_reader, &ManualReader::partRequested, this, &ManualPage::showPart);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated, this,
            [this] { step(-1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated, this,
            [this] { step(1); });
    connect(m_output, &ManualOutput::busyChanged, this, &ManualPage::updateActs);
    retranslate();
    load();
}

ManualPage::~ManualPage() = default;

ManualPage::Choice ManualPage::makeChoice(const QString& name, void (ManualPage::*act)(bool))
{
    Choice choice{new QPushButton, nullptr, nullptr};
    choice.button->setObjectName(name + u"Button"_qs);
    auto* menu = new QMenu(choice.button);
    choice.whole = menu->addAction(QString(), this, [this, act] { (this->*act)(true); });
    choice.whole->setObjectName(name + u"WholeAction"_qs);
    choice.part = menu->addAction(QString(), this, [this, act] { (this->*act)(false); });
    choice.part->setObjectName(name + u"PartAction"_qs);
    choice.button->setMenu(menu);
    return choice;
}

void ManualPage::arrange()
{
    const Theme& theme = m_context.theme;
    m_header->addAction(m_languages);
    m_header->addAction(m_print.button);
    m_header->addAction(m_pdf.button);
    auto* head = new QVBoxLayout;
    theme.keepSpacing(head, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), metric::kGrid);
    head->addWidget(m_header);
    head->addWidget(m_trouble);

    auto* right = new QWidget;
    auto* bar = new QHBoxLayout;
    theme.keepSpacing(bar, QMargins(metric::kPageEdge, 8, metric::kPageEdge, 8), metric::kGrid);
    bar->addWidget(m_where, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto* reading = new QVBoxLayout(right);
    reading->setContentsMargins({});
    reading->setSpacing(0);
    reading->addLayout(bar);
    reading->addWidget(m_reader, 1);
    m_splitter->setObjectName(u"manualSplitter"_qs);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    theme.keep(this, [this] { m_panel->setMinimumWidth(m_context.theme.px(kLeastPanel)); });
    m_splitter->setSizes({theme.px(kPanelWidth), theme.px(kReaderWidth)});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_output);
    column->addWidget(m_splitter, 1);
}

void ManualPage::load()
{
    m_loading = std::async(std::launch::async, [self = QPointer(this), &library = m_context.library,
                                                today = m_context.today] {
        const auto entry = library.shipped({QString(workspace::kManualPack)});
        Result<std::shared_ptr<const ManualContents>> contents =
            entry.has_value()
                ? Result<std::shared_ptr<const ManualContents>>(readManualContents(entry->framework, today))
                : tl::make_unexpected(entry.error());
        QMetaObject::invokeMethod(qApp, [self, contents = std::move(contents)] {
            if (self != nullptr)
                self->take(contents);
        });
    });
}

void ManualPage::take(const Result<std::shared_ptr<const ManualContents>>& contents)
{
    if (!contents.has_value()) {
        const ErrorText text = errorText(contents.error());
        m_trouble->setMessage(text.happened, text.todo);
        m_trouble->show();
        return;
    }
    m_contents = *contents;
    m_panel->setLanguage(language());
    m_panel->setContents(m_contents);
    const int place = m_place;
    const int wanted = m_contents->indexOf(m_part);
    showNode(wanted < 0 ? 0 : wanted);
    m_reader->setPlace(place);
    m_panel->setCurrent(m_contents->indexOf(m_part));
}

void ManualPage::showPart(const QString& id)
{
    if (m_contents == nullptr)
        return;
    if (const int node = m_contents->indexOf(id); node >= 0) {
        m_panel->setCurrent(node);
        showNode(node);
    }
}

void ManualPage::showNode(int node)
{
    const ManualNode& shown = m_contents->nodes[static_cast<size_t>(node)];
    m_part = shown.id;
    m_reader->read(report::manualText(*m_contents->manual, shown.id, m_context.today, language()), language(),
                   m_panel->query());
    m_where->setText(shown.parent < 0 ? m_contents->titleOf(node, language())
                                      : m_contents->titleOf(shown.parent, language()) + u"  ›  "_qs +
                                            m_contents->titleOf(node, language()));
    updateActs();
    Q_EMIT stateChanged();
}

void ManualPage::step(int by)
{
    const int node = m_contents == nullptr ? -1 : m_panel->neighbour(by);
    if (node < 0)
        return;
    m_panel->setCurrent(node);
    showNode(node);
}

QStringList ManualPage::partsFor(bool whole) const
{
    return whole ? QStringList() : m_contents->partsOf(m_contents->indexOf(m_part));
}

void ManualPage::savePdf(bool whole)
{
    m_output->savePdf({m_contents->manual, partsFor(whole), m_context.today, m_context.programVersion},
                      language());
}

void ManualPage::print(bool whole)
{
    m_output->print({m_contents->manual, partsFor(whole), m_context.today, m_context.programVersion},
                    language());
}

Language ManualPage::language() const
{
    return m_languages->current() == 1 ? Language::Chinese : Language::English;
}

void ManualPage::updateActs()
{
    const bool ready = m_contents != nullptr && !m_output->isBusy();
    m_print.button->setEnabled(ready);
    m_pdf.button->setEnabled(ready);
    const int before = m_contents == nullptr ? -1 : m_panel->neighbour(-1);
    const int behind = m_contents == nullptr ? -1 : m_panel->neighbour(1);
    m_previous->setEnabled(before >= 0);
    m_next->setEnabled(behind >= 0);
    const auto named = [this](int node, const QString& word) {
        return node < 0 ? word : tr("%1: %2").arg(word, m_contents->titleOf(node, language()));
    };
    m_previous->setToolTip(named(before, tr("Previous section")));
    m_next->setToolTip(named(behind, tr("Next section")));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    const int node = m_contents == nullptr ? -1 : m_contents->indexOf(m_part);
    const QString part = node < 0 ? QString() : m_contents->titleOf(m_contents->partNode(node), language());
    for (QAction* action : {m_print.part, m_pdf.part}) {
        action->setEnabled(node >= 0);
        action->setText(tr("Only “%1”").arg(QString(part).replace(u'&', u"&&"_qs)));
    }
}

bool ManualPage::event(QEvent* event)
{
    // The search of this page goes before that of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ManualPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        m_panel->focusFilter();
    else
        Page::keyPressEvent(event);
}

std::vector<KeyHint> ManualPage::hints() const
{
    return {{{u"Ctrl F"_qs}, tr("search the Manual")},
            {{u"↑"_qs, u"↓"_qs}, tr("move")},
            {{u"Ctrl PgUp"_qs, u"Ctrl PgDn"_qs}, tr("section before, behind")},
            {{u"F6"_qs}, tr("next part")}};
}

std::vector<QWidget*> ManualPage::panes()
{
    return {m_panel->tree(), m_reader, m_panel->filterField(), m_languages};
}

void ManualPage::activated()
{
    m_panel->tree()->setFocus();
}

std::vector<Command> ManualPage::commands()
{
    const auto of = [](const QString& id, const QAction* action, const QString& text, bool enabled) {
        Command command;
        command.id = id;
        command.text = text;
        command.enabled = enabled && action->isEnabled();
        command.run = [action = QPointer(const_cast<QAction*>(action))] {
            if (action != nullptr)
                action->trigger();
        };
        return command;
    };
    Command search;
    search.id = u"manual.search"_qs;
    search.text = tr("Search the Manual");
    search.keys = QKeySequence(Qt::CTRL | Qt::Key_F);
    search.icon = Icon::Search;
    search.run = [self = QPointer(this)] {
        if (self != nullptr)
            self->m_panel->focusFilter();
    };
    Command before = buttonCommand(u"manual.previous"_qs, m_previous, tr("Previous section of the Manual"));
    before.keys = QKeySequence(Qt::CTRL | Qt::Key_PageUp);
    Command behind = buttonCommand(u"manual.next"_qs, m_next, tr("Next section of the Manual"));
    behind.keys = QKeySequence(Qt::CTRL | Qt::Key_PageDown);
    const bool ready = m_pdf.button->isEnabled();
    return {search,
            before,
            behind,
            of(u"manual.pdf"_qs, m_pdf.whole, tr("Save the Manual as PDF"), ready),
            of(u"manual.pdfPart"_qs, m_pdf.part, tr("Save this chapter as PDF"), ready),
            of(u"manual.print"_qs, m_print.whole, tr("Print the Manual"), ready),
            of(u"manual.printPart"_qs, m_print.part, tr("Print this chapter"), ready)};
}

QString ManualPage::help() const
{
    return tr(
        "The Internal Auditor Manual: part one on how an audit is done, then chapters with checks, then "
        "the register of legal figures. Type in the field above the contents to keep only the places "
        "that hold your words, in either language. A check shows the legal figures in force today. "
        "Print and Save as PDF take the whole Manual or only the chapter that is shown.");
}

QVariantMap ManualPage::state() const
{
    QVariantMap state{{u"part"_qs, m_part},
                      {u"place"_qs, m_contents == nullptr ? m_place : m_reader->place()}};
    if (m_languageChosen)
        state.insert(u"language"_qs, m_languages->current());
    return state;
}

void ManualPage::restoreState(const QVariantMap& state)
{
    const int language = state.value(u"language"_qs, -1).toInt();
    m_languageChosen = language >= 0 && language < m_languages->count();
    if (m_languageChosen)
        m_languages->setCurrent(language);
    m_place = state.value(u"place"_qs).toInt();
    if (m_contents == nullptr) {
        m_part = state.value(u"part"_qs).toString();
        return;
    }
    m_panel->setLanguage(this->language());
    showPart(state.value(u"part"_qs).toString());
    m_reader->setPlace(m_place);
}

void ManualPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ManualPage::retranslate()
{
    m_header->setTitle(tr("Internal Auditor Manual"));
    m_languages->setAccessibleName(tr("Language of the Manual"));
    m_print.button->setText(tr("Print…"));
    m_pdf.button->setText(tr("Save as PDF…"));
    for (QAction* action : {m_print.whole, m_pdf.whole})
        action->setText(tr("The whole Manual"));
    m_reader->setAccessibleName(tr("Section of the Manual"));
    const Language before = language();
    if (!m_languageChosen)
        m_languages->setCurrent(m_context.theme.language() == Language::Chinese ? 1 : 0);
    if (m_contents != nullptr && language() != before) {
        m_panel->setLanguage(language());
        showPart(m_part);
    }
    updateActs();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
