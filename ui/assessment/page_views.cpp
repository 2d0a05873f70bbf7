// The two views of the assessment page, and the acts that work in both.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/grid_panel.h"
#include "ui/assessment/pick_panel.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/dialogs.h"

#include "assessment/points.h"

#include <QApplication>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

namespace sextant::ui {

namespace {

constexpr int kBarHeight = 640; ///< of the page: below, the filters of the question view wait until asked for

} // namespace

GridPanel& AssessmentPage::grid()
{
    if (m_grid != nullptr)
        return *m_grid;
    m_grid = new GridPanel(m_theme, m_presenter);
    m_views->addWidget(m_grid);
    GridView& view = m_grid->view();
    connect(&view.acts(), &GridActs::declined, this, [this](const QString& title, const QString& text) {
        showNotice(MessageKind::Warn, title, text);
    });
    connect(&view.acts(), &GridActs::told, m_notice, &QWidget::hide);
    connect(&view, &GridView::assigneeRequested, this, &AssessmentPage::assign);
    connect(&view, &GridView::phrasesRequested, this, &AssessmentPage::offerPhrases);
    connect(&view, &GridView::currentRowChanged, this, &AssessmentPage::hintsChanged);
    connect(&view, &GridView::valueRefused, this, [this](const QString& problem) {
        showNotice(MessageKind::Warn, problem, tr("Escape brings back what was there."));
    });
    // Later: the page still changes over to another question, which hides notices.
    connect(&view, &GridView::valueLost, this, &AssessmentPage::showLostValue, Qt::QueuedConnection);
    m_grid->restoreState(m_gridState);
    return *m_grid;
}

void AssessmentPage::showView(AssessmentView view)
{
    if (view == AssessmentView::Results) {
        Q_EMIT resultsRequested();
        return;
    }
    commitTyping();
    const bool hadFocus = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget());
    m_view = view;
    m_bar->setView(view);
    m_views->setCurrentWidget(isGrid() ? static_cast<QWidget*>(&grid()) : m_splitter);
    arrangeBar();
    if (hadFocus)
        focusWork();
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

void AssessmentPage::focusWork()
{
    if (isGrid())
        m_grid->view().setFocus(Qt::OtherFocusReason);
    else
        m_question->focusRating();
}

/// Where there is little height, the question comes first: the filters show while they are in use or wanted.
void AssessmentPage::arrangeBar()
{
    const bool low = height() < m_theme.px(kBarHeight);
    const bool inUse = m_presenter.filters() != ItemFilters();
    if (!low)
        m_barWanted = false;
    m_bar->setVisible(isGrid() || !low || inUse || m_barWanted);
    m_question->setFiltersHidden(m_bar->isHidden());
}

void AssessmentPage::showFilters()
{
    m_barWanted = true;
    arrangeBar();
    m_bar->filters().focusFirst();
}

std::vector<int> AssessmentPage::chosenItems() const
{
    if (isGrid())
        return m_grid->view().range().items;
    return m_presenter.current() < 0 ? std::vector<int>() : std::vector<int>{m_presenter.current()};
}

void AssessmentPage::flag()
{
    if (isGrid())
        m_grid->view().acts().setFlagged(m_grid->view().range());
    else
        m_presenter.setFlagged(m_presenter.current(), !m_presenter.answer(m_presenter.current()).flagged);
}

void AssessmentPage::review()
{
    if (isGrid())
        m_grid->view().acts().review(m_grid->view().range());
    else
        m_presenter.review(m_presenter.current());
}

void AssessmentPage::confirm()
{
    if (isGrid())
        m_grid->view().acts().confirm(m_grid->view().range());
    else
        m_presenter.confirmCarriedOver(m_presenter.current());
}

void AssessmentPage::clearAnswer()
{
    if (isGrid())
        m_grid->view().clear();
    else
        m_presenter.setResponse(m_presenter.current(), {});
}

void AssessmentPage::openNotApplicable()
{
    if (isGrid())
        m_grid->view().openNotApplicable();
    else
        m_question->openNotApplicable();
}

void AssessmentPage::repeatNotApplicable()
{
    if (isGrid())
        m_grid->view().repeatNotApplicable();
    else
        m_question->repeatNotApplicable();
}

void AssessmentPage::openNote()
{
    if (isGrid())
        m_grid->view().openNote();
    else
        m_question->focusNote();
}

void AssessmentPage::aimAt(int digit)
{
    const int item = m_presenter.current();
    if (isGrid()) {
        m_grid->view().acts().aimAt(m_grid->view().range(), digit);
        return;
    }
    if (item < 0 || !m_presenter.canEdit() || m_presenter.item(item).kind != framework::ItemKind::Option)
        return;
    const framework::Item& asked = m_presenter.item(item);
    if (const int option = optionAtDigit(asked, m_presenter.method().better, digit); option >= 0)
        m_presenter.setTarget(item,
                              assessment::optionPoints(asked, asked.options[static_cast<size_t>(option)]));
}

void AssessmentPage::clearTarget()
{
    if (isGrid())
        m_grid->view().acts().clear({m_grid->view().range().items, {GridColumn::Target}});
    else if (m_presenter.canEdit())
        m_presenter.setTarget(m_presenter.current(), std::nullopt);
}

void AssessmentPage::jump()
{
    PickRequest request;
    request.title = tr("Go to a question");
    request.placeholder = tr("Its code or its number, or a word of it");
    std::vector<int> items;
    for (int i = 0; i < m_presenter.itemCount(); ++i) {
        if (!m_presenter.isVisible(i))
            continue;
        items.push_back(i);
        const framework::Item& item = m_presenter.item(i);
        const QString title = (item.title.isEmpty() ? item.question : item.title).in(m_theme.language());
        request.entries.push_back(
            {item.code + QStringLiteral("  ") + title, QString::number(items.size()), item.code});
    }
    request.picked = [this, items](int entry) {
        m_presenter.goTo(items[static_cast<size_t>(entry)]);
        focusWork();
    };
    m_pick->open(std::move(request));
}

void AssessmentPage::assign(const QString& typed)
{
    assignTo(chosenItems(), typed);
}

void AssessmentPage::assignSection()
{
    std::vector<int> items;
    const int current = m_presenter.current();
    for (int i = 0; current >= 0 && i < m_presenter.itemCount(); ++i) {
        if (m_presenter.isShown(i) && m_presenter.topNode(i) == m_presenter.topNode(current))
            items.push_back(i);
    }
    assignTo(items, {});
}

void AssessmentPage::assignTo(const std::vector<int>& items, const QString& typed)
{
    if (items.empty() || !m_presenter.canEdit())
        return;
    PickRequest request;
    request.title = tr("Assign %1 to").arg(m_presenter.spanText(items));
    request.placeholder = tr("A name, known or new");
    request.typed = typed;
    QStringList names;
    for (const organisation::Person& person : m_presenter.people()) {
        //: Beside the name of the user in a list of people
        request.entries.push_back({person.name, names.isEmpty() ? tr("you") : person.role, {}});
        names << person.name;
    }
    request.entries.push_back({tr("Nobody"), {}, {}});
    names << QString();
    const auto done = [this, items](const QString& name) {
        if (isGrid())
            m_grid->view().acts().assign({items, {}}, name);
        else
            m_presenter.assign(items, name);
    };
    request.picked = [names, done](int entry) { done(names[entry]); };
    request.newWord = [](const QString& name) { return tr("New person: %1").arg(name); };
    request.pickedNew = done;
    m_pick->open(std::move(request));
}

void AssessmentPage::offerPhrases(NoteField* field)
{
    if (!m_presenter.canEdit())
        return;
    PickRequest request;
    request.title = tr("Phrases to reuse");
    request.placeholder = tr("Type to find one; Enter puts it into the note");
    QStringList texts;
    const QString selected = field->selectedText();
    const bool keeps = !selected.trimmed().isEmpty();
    if (keeps)
        request.entries.push_back({tr("Keep as a phrase: “%1”").arg(selected), {}, {}});
    for (const PhraseBank::Phrase& phrase : m_phrases.phrases()) {
        texts << phrase.text.in(m_theme.language());
        //: Beside a phrase that the user has added
        request.entries.push_back(
            {texts.back(), phrase.own ? tr("own; Shift+Delete removes it") : QString(), {}, phrase.own});
    }
    const int shift = keeps ? 1 : 0;
    request.picked = [this, field = QPointer(field), texts, shift, selected](int entry) {
        if (entry < shift)
            m_phrases.add(selected);
        else if (field)
            insertPhrase(field, texts[entry - shift]);
    };
    request.remove = [this, shift, texts, field = QPointer(field)](int entry) {
        const QString text = texts[entry - shift];
        const Question question{tr("Remove this phrase?"), text, tr("Remove"), false};
        if (m_dialogs.ask(this, question) && m_phrases.remove(text) && field)
            offerPhrases(field);
    };
    m_pick->open(std::move(request));
}

void AssessmentPage::insertPhrase(NoteField* field, const QString& text)
{
    field->setFocus(Qt::PopupFocusReason);
    field->insertPhrase(text);
}

} // namespace sextant::ui
