// What a user does on the page of paper forms.

#include "ui/paper/paper_page.h"

#include "assessment/response_check.h"
#include "assessment/response_text.h"
#include "paper/answer_keys.h"
#include "ui/paper/entry_model.h"
#include "ui/paper/entry_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/field_box.h"
#include "ui/shared/option_marks.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

void PaperPage::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void PaperPage::begin()
{
    m_message->hide();
    if (m_desk->begin(m_number->text())) {
        m_numberBox->setHint({}, false);
        m_number->clear();
        m_table->setFocus();
        return;
    }
    m_numberBox->setHint(tr("This is no form of this assessment and edition. Look at the foot of its pages."),
                         true);
    m_number->setFocus();
    m_number->selectAll();
}

void PaperPage::giveUp()
{
    if (m_dialogs.ask(this, {tr("Give this entry up?"),
                             tr("What was entered from the paper is lost. Nothing of it is in the answers."),
                             tr("Give up"), true}))
    {
        m_desk->giveUp();
        m_number->setFocus();
    }
}

void PaperPage::finish()
{
    if (!m_finish->isEnabled() || !m_desk->isUnderWay() || !commitFields())
        return;
    m_message->hide();
    if (m_model->mode() == EntryModel::Mode::Review) {
        write();
        return;
    }
    m_desk->finishPass();
    m_table->setFocus();
}

void PaperPage::write()
{
    const int rows = m_model->rowCount();
    if (!m_desk->write())
        return;
    tell(MessageKind::Ok,
         rows == 0 ? tr("Nothing had to be changed.") : tr("%n rows are in the file.", nullptr, rows),
         rows == 0 ? QString() : tr("Ctrl+Z takes them all back."));
    m_number->setFocus();
}

void PaperPage::takeKey(const QString& key)
{
    m_message->hide();
    const int item = m_table->currentItem();
    if (item < 0 || m_model->mode() == EntryModel::Mode::Review)
        return;
    if (m_model->mode() == EntryModel::Mode::Differences)
        decide(key);
    else
        enterKey(item, key);
}

void PaperPage::decide(const QString& key)
{
    if (key != u"1" && key != u"2")
        return;
    const int row = m_table->currentIndex().row();
    m_desk->settle(m_table->currentItem(), key == u"1");
    refreshProgress();
    if (row + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row + 1, EntryModel::First));
}

void PaperPage::enterKey(int item, const QString& key)
{
    const framework::Item& asked = m_desk->item(item);
    const bool excusable = assessment::takesNotApplicable(m_desk->index()->framework().method, asked);
    paper::EntryRow row = m_desk->row(item);
    const int option = paper::optionOfKey(asked, key);
    if (option >= 0) {
        const bool several = asked.kind == framework::ItemKind::Options;
        row.response = several ? toggledOption(asked, row.response, option)
                               : assessment::Response(assessment::ChosenOptions{
                                     {asked.options[static_cast<size_t>(option)].id}});
        if (m_desk->enter(item, row) && !several)
            moveOn(1);
        else
            showRow();
        return;
    }
    if (key == paper::kNotApplicableKey && excusable) {
        openReason();
        return;
    }
    if (asked.options.empty() && !key.front().isLetter()) {
        m_value->setText(key);
        m_value->setFocus();
        m_value->setCursorPosition(static_cast<int>(key.size()));
        return;
    }
    tell(MessageKind::Warn, tr("%1 has no answer on the key %2.").arg(m_desk->code(item), key));
}

void PaperPage::moveOn(int step)
{
    const int item = m_table->currentItem();
    if (m_model->mode() != EntryModel::Mode::Entering) {
        const int row = qBound(0, m_table->currentIndex().row() + step, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, EntryModel::First));
        return;
    }
    const int next = item < 0 ? -1 : m_desk->neighbour(item, step);
    if (next >= 0)
        m_table->setCurrentItem(next);
    else if (step > 0)
        tell(MessageKind::Info, tr("This was the last row."), m_finish->text());
    showRow();
}

void PaperPage::openNote()
{
    if (m_model->mode() != EntryModel::Mode::Entering || m_table->currentItem() < 0)
        return;
    QLineEdit* field = m_desk->item(m_table->currentItem()).options.empty() ? m_value : m_note;
    field->setFocus();
    field->selectAll();
}

void PaperPage::openReason()
{
    m_reason->setFocus();
    m_reason->selectAll();
}

void PaperPage::clearRow()
{
    const int item = m_table->currentItem();
    if (item < 0)
        return;
    if (m_model->mode() == EntryModel::Mode::Entering && m_desk->enter(item, {}))
        showRow();
}

void PaperPage::openCode()
{
    if (m_model->mode() != EntryModel::Mode::Entering)
        return;
    m_code->setFocus();
    m_code->selectAll();
}

void PaperPage::findCode()
{
    const auto found = m_desk->find(m_code->text());
    if (found) {
        m_codeBox->setHint({}, false);
        m_code->clear();
        m_table->setFocus();
        m_table->setCurrentItem(*found);
        return;
    }
    QString why = tr("A code is a number and a letter, such as 017K.");
    if (found.error() == paper::CodeFault::WrongCheck)
        why = tr("The letter does not fit the number: look again.");
    else if (found.error() == paper::CodeFault::NoSuchRow)
        why = tr("There is no such row here.");
    m_codeBox->setHint(why, true);
    m_code->selectAll();
}

bool PaperPage::commitFields()
{
    m_pause.stop();
    if (m_shown < 0 || m_model->mode() != EntryModel::Mode::Entering)
        return true;
    const framework::Item& asked = m_desk->item(m_shown);
    paper::EntryRow row = m_desk->row(m_shown);
    row.note = m_note->text();
    const QString reason = m_reason->text().trimmed();
    const QString value = m_value->text().trimmed();
    if (!reason.isEmpty())
        row.response = assessment::NotApplicable{reason};
    else if (assessment::isNotApplicable(row.response))
        row.response = {};
    if (asked.options.empty() && reason.isEmpty()) {
        row.response = {};
        if (!value.isEmpty()) {
            const auto read = assessment::parseResponse(asked, value);
            if (!read) {
                const ErrorText words = errorText(read.error());
                m_valueBox->setHint(words.happened, true);
                m_value->setFocus();
                return false;
            }
            row.response = *read;
        }
    }
    m_valueBox->setHint({}, false);
    const bool isNew = row != m_desk->row(m_shown);
    return !isNew || m_desk->enter(m_shown, row);
}

void PaperPage::leaveField(bool takeOver)
{
    if (!takeOver) {
        m_pause.stop();
        showRow();
        m_table->setFocus();
        return;
    }
    if (!commitFields())
        return;
    m_table->setFocus();
    moveOn(1);
}

bool PaperPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isField = watched == m_value || watched == m_reason || watched == m_note;
        if (key == Qt::Key_Escape && (isField || watched == m_code)) {
            m_codeBox->setHint({}, false);
            leaveField(false);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isField &&
            static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
        {
            leaveField(true);
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        Q_EMIT hintsChanged();
    return Page::eventFilter(watched, event);
}

} // namespace sextant::ui
