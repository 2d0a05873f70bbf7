#include "ui/assessment/option_editor.h"

#include "ui/assessment/choice_card.h"
#include "ui/assessment/wording.h"
#include "ui/shared/level_card.h"
#include "ui/shared/option_marks.h"

#include "assessment/points.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kCardGap = 8;

/// Screen readers hear the cards as one group, named by the question.
QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* editor = qobject_cast<OptionEditor*>(object);
    return editor == nullptr ? nullptr : new QAccessibleWidget(editor, QAccessible::Grouping);
}

bool onFiveLevels(const framework::Item& item, framework::Direction better)
{
    return std::ranges::all_of(optionMarks(item, better),
                               [](const OptionMark& mark) { return mark.level >= 0; });
}

} // namespace

OptionEditor::OptionEditor(const Theme& theme, QWidget* parent)
    : AnswerEditor(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    theme.keepSpacing(m_layout, QMargins(), kCardGap);
}

bool OptionEditor::cardsFit(const framework::Item& item) const
{
    return m_cards.size() == item.options.size() &&
           m_several == (item.kind == framework::ItemKind::Options) &&
           m_levels == onFiveLevels(item, m_subject.better);
}

void OptionEditor::present(const AnswerSubject& subject, bool)
{
    m_subject = subject;
    if (!cardsFit(*subject.item))
        makeCards();
    setAccessibleName(subject.item->question.in(subject.language));
    for (size_t i = 0; i < m_cards.size(); ++i)
        fillCard(i);
}

void OptionEditor::makeCards()
{
    for (OptionCard* card : m_cards)
        delete card;
    m_cards.clear();
    m_several = m_subject.item->kind == framework::ItemKind::Options;
    m_levels = onFiveLevels(*m_subject.item, m_subject.better);
    for (size_t i = 0; i < m_subject.item->options.size(); ++i) {
        m_cards.push_back(makeCard(i));
        m_layout->addWidget(m_cards.back());
        m_cards.back()->show(); // at once: it may get the focus next
    }
}

OptionCard* OptionEditor::makeCard(size_t option)
{
    OptionCard* card = nullptr;
    if (m_levels)
        card = new LevelCard(m_theme, static_cast<int>(option), this);
    else
        card = new ChoiceCard(m_theme, m_several, this);
    connect(card, &QAbstractButton::clicked, this, [this, option] { choose(static_cast<int>(option)); });
    return card;
}

void OptionEditor::fillCard(size_t option)
{
    const framework::Item& item = *m_subject.item;
    const framework::Option& shown = item.options[option];
    const QString label = contentText(shown.label, m_subject.language, m_subject.bilingual);
    const QString descriptor = contentText(shown.descriptor.isEmpty() ? shown.summary : shown.descriptor,
                                           m_subject.language, m_subject.bilingual);
    const auto has = [&](const std::vector<int>& options) {
        return std::ranges::find(options, static_cast<int>(option)) != options.end();
    };
    const bool last = m_subject.last && has(chosenOptions(item, *m_subject.last));
    const bool target =
        !m_several && m_subject.target && assessment::optionPoints(item, shown) == *m_subject.target;
    OptionCard* card = m_cards[option];
    card->setTexts(label, descriptor);
    card->setLastTime(last);
    card->setTarget(target);
    if (auto* level = qobject_cast<LevelCard*>(card))
        level->setCompact(m_compact);
    else if (auto* choice = qobject_cast<ChoiceCard*>(card))
        choice->setSymbol(optionMarks(item, m_subject.better)[option].symbol);
    card->setChecked(has(chosenOptions(item, m_subject.response)));
    card->setEnabled(m_subject.editable);
}

void OptionEditor::setCompact(bool compact)
{
    m_compact = compact;
    m_layout->setSpacing(m_theme.px(compact ? metric::kHalfGrid : kCardGap));
    for (OptionCard* card : m_cards) {
        if (auto* level = qobject_cast<LevelCard*>(card))
            level->setCompact(compact);
    }
}

void OptionEditor::choose(int option)
{
    const AnswerSubject subject = m_subject;
    const framework::Item& item = *subject.item;
    if (m_several)
        Q_EMIT responseEntered(toggledOption(item, subject.response, option));
    else
        Q_EMIT responseEntered(assessment::ChosenOptions{{item.options[static_cast<size_t>(option)].id}});
    for (size_t i = 0; i < m_cards.size(); ++i)
        fillCard(i); // a click has switched the card over; the answer decides
}

bool OptionEditor::pressDigit(int digit)
{
    const int option =
        m_subject.item == nullptr ? -1 : optionAtDigit(*m_subject.item, m_subject.better, digit);
    if (option < 0)
        return false;
    choose(option);
    m_cards[static_cast<size_t>(option)]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void OptionEditor::focusAnswer()
{
    if (m_cards.empty())
        return;
    const auto checked = std::ranges::find_if(m_cards, &QAbstractButton::isChecked);
    (checked == m_cards.end() ? m_cards.front() : *checked)->setFocus(Qt::OtherFocusReason);
}

} // namespace sextant::ui
