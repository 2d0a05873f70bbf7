#include "paper/paper_form.h"

#include "assessment/response_check.h"
#include "assessment/response_text.h"
#include "base/hashing.h"
#include "paper/answer_keys.h"
#include "paper/condition_words.h"
#include "paper/form_number.h"
#include "paper/form_plan.h"
#include "paper/row_code.h"
#include "report/phrases.h"
#include "report/scale.h"

#include <algorithm>

namespace sextant::paper {

namespace {

using assessment::Answer;
using framework::Item;
using framework::ItemKind;
using framework::Option;
using report::FormChoice;
using report::FormLine;
using report::FormRow;

constexpr int kTextLines = 3;
constexpr int kNoteLines = 4;

/// Writes one form in one language.
class Writer
{
public:
    Writer(const PaperInput& input, Language language)
        : m_input(input)
        , m_index(input.framework->index)
        , m_language(language)
        , m_scale(m_index)
        , m_rows(plannedRows(input))
    {
        const FormNumber number =
            formNumber(input.assessment.id, m_index.framework().digest, input.printedAt);
        m_number = formNumberText(number);
    }

    report::ReadinessReport write()
    {
        frame();
        addHead();
        addRows();
        return std::move(m_report);
    }

private:
    QString say(const char16_t* en, const char16_t* zh) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }
    /// In the form's language; on a bilingual form with the other one behind it.
    QString own(const char16_t* en, const char16_t* zh) const
    {
        return text({QString::fromUtf16(en), QString::fromUtf16(zh)});
    }
    QString text(const LocalizedText& words) const
    {
        const QString& first = words.in(m_language);
        const QString& second = other(words);
        return second.isEmpty() ? first : QString(first + QChar(0x2002) + second);
    }
    /// What stands beside the form's language; empty when nothing does.
    const QString& other(const LocalizedText& words) const
    {
        static const QString kNone;
        const QString& second =
            words.in(m_language == Language::Chinese ? Language::English : Language::Chinese);
        return m_input.choices.bilingual && second != words.in(m_language) ? second : kNone;
    }

    void frame()
    {
        const framework::Framework& framework = m_index.framework();
        m_report.language = m_language;
        m_report.title = say(u"Form to fill in on paper", u"纸质填写表");
        m_report.organisation = m_input.organisation.name.in(m_language);
        m_report.runningTitle =
            m_input.title.in(m_language) + QStringLiteral("  ") + say(u"form %1", u"表号%1").arg(m_number);
        m_report.demo = m_input.organisation.demo ? report::say(report::Phrase::Demo, m_language) : QString();
        m_report.mark = m_input.mark.in(m_language);
        m_report.foot = say(u"Form %1, %2 %3, edition %4", u"表号%1，%2 %3，版本校验值%4")
                            .arg(m_number, framework.title.in(m_language), framework.version,
                                 shortDigest(framework.digest));
        m_report.pageOf =
            report::say(report::Phrase::PageOf, m_language, {QStringLiteral("%1"), QStringLiteral("%2")});
        m_report.creator = report::say(report::Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName = say(u"Form %1", u"纸质填写表%1").arg(m_number);
    }

    void addHead()
    {
        m_report.blocks.push_back(report::Title{own(u"Form to fill in on paper", u"纸质填写表"),
                                                m_input.title.in(m_language),
                                                m_number,
                                                {},
                                                say(u"form number", u"表号")});
        const QString printed = m_input.printedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        m_report.blocks.push_back(
            report::Facts{{{say(u"Organisation", u"机构"), m_input.organisation.name.in(m_language)},
                           {say(u"Printed", u"打印时间"), printed},
                           {say(u"Rows", u"行数"), QString::number(m_rows.size())}}});
        FormRow who;
        who.lines = {{own(u"Filled in by", u"填写人"), {}, 1},
                     {own(u"Place and date", u"地点与日期"), {}, 1}};
        m_report.blocks.push_back(report::Form{{who}});
        addGuidance();
        addLegend();
    }

    void addGuidance()
    {
        using Style = report::Paragraph::Style;
        m_report.blocks.push_back(report::Paragraph{
            Style::Label,
            report::RichText(
                say(u"Tick one box in each row; where it says so, all that hold. A row that does not apply "
                    u"gets box A and the reason. Rows with a condition are answered only where it holds.",
                    u"每行勾选一格；注明可多选的，勾选所有符合的。不适用的勾选A并写明原因。带条件的行，条件"
                    u"成立时才作答。"))});
        m_report.blocks.push_back(report::Paragraph{
            Style::Label,
            report::RichText(
                say(u"When the form is entered, the code at the left finds its row; its letter shows a slip.",
                    u"录入时按左侧编码找到对应行，编码末位字母用于发现输错。"))});
    }

    /// What the levels mean in general, where the rows do not spell it out.
    void addLegend()
    {
        if (m_input.choices.spelledOut || m_scale.commonOptions().empty() || m_index.items().empty())
            return;
        report::LevelLegend legend;
        for (const Option* option : m_scale.commonOptions())
            legend.keys.push_back({report::markOfPoints(m_index, 0, option->points),
                                   option->label.in(m_language), option->summary.in(m_language)});
        m_report.blocks.push_back(std::move(legend));
    }

    void addRows()
    {
        int node = -1;
        report::Form form;
        const auto flush = [&] {
            if (!form.rows.empty())
                m_report.blocks.push_back(std::move(form));
            form = {};
        };
        for (const PlannedRow& row : m_rows) {
            if (const int present = m_index.nodeOf(row.item); present != node) {
                flush();
                addHeadings(node, present);
                node = present;
            }
            form.rows.push_back(rowOf(row));
        }
        flush();
        if (m_rows.empty())
            m_report.blocks.push_back(report::Paragraph{
                report::Paragraph::Style::Prose,
                report::RichText(say(u"There is nothing to be asked.", u"没有需要作答的内容。"))});
    }

    /// The sections that begin with \a node after \a before, from the top down.
    void addHeadings(int before, int node)
    {
        const auto& nodes = m_index.nodes();
        std::vector<int> path;
        for (int at = node; at >= 0; at = nodes[static_cast<size_t>(at)].parent)
            path.insert(path.begin(), at);
        for (const int at : path) {
            bool isOpen = false;
            for (int up = before; up >= 0 && !isOpen; up = nodes[static_cast<size_t>(up)].parent)
                isOpen = up == at;
            if (isOpen)
                continue;
            const framework::Section& section = *nodes[static_cast<size_t>(at)].section;
            m_report.blocks.push_back(report::Heading{
                section.code.isEmpty() ? text(section.title)
                                       : QString(section.code + QChar(0x2002) + text(section.title))});
        }
    }

    const Answer* answerOf(const Item& item) const
    {
        const auto found = m_input.answers.constFind(item.id);
        return m_input.choices.withAnswers && found != m_input.answers.cend() ? &*found : nullptr;
    }

    FormRow rowOf(const PlannedRow& planned) const
    {
        const Item& item = *m_index.items()[static_cast<size_t>(planned.item)];
        FormRow row;
        row.code = rowCode(planned.item, m_index.framework().digest);
        row.label = item.code;
        row.question = questionOf(item);
        addHints(planned, item, row);
        const Answer* answer = answerOf(item);
        const bool isOpen = answer == nullptr || m_input.conflicts.contains(item.id);
        const assessment::Response response = isOpen ? assessment::Response() : answer->response;
        addChoices(item, response, row);
        addLines(item, response, row);
        addNote(answer == nullptr ? QString() : answer->note, row);
        return row;
    }

    report::RichText questionOf(const Item& item) const
    {
        report::RichText question;
        const QString& title = item.title.in(m_language);
        const QString& asked = item.question.in(m_language);
        if (!title.isEmpty() && title != asked)
            question.runs.push_back({title + QChar(0x2002), true});
        question.runs.push_back({asked, false});
        return question;
    }

    void addHints(const PlannedRow& planned, const Item& item, FormRow& row) const
    {
        const auto add = [&row](const QString& hint) {
            if (!hint.isEmpty())
                row.hints << hint;
        };
        const Language second = m_language == Language::Chinese ? Language::English : Language::Chinese;
        if (planned.conditional) {
            add(conditionWords(m_index, planned.item, m_language));
            if (m_input.choices.bilingual)
                add(conditionWords(m_index, planned.item, second));
        }
        if (!other(item.question).isEmpty())
            add(item.title.in(second) + QChar(0x2002) + other(item.question));
        if (m_input.choices.spelledOut) {
            if (item.procedure) {
                addBoth(item.procedure->objective, add);
                int step = 0;
                for (const LocalizedText& one : item.procedure->steps)
                    add(QStringLiteral("%1. %2").arg(++step).arg(text(one)));
            }
            addBoth(item.guidance, add);
        }
        if (item.kind == ItemKind::Options)
            add(own(u"Tick all that hold.", u"可多选。"));
        if (m_input.choices.withAnswers && m_input.conflicts.contains(item.id))
            add(own(u"Two people gave different answers: tick the right one.",
                    u"两人的答案不同，请勾选正确的一个。"));
        if (const Answer* answer = answerOf(item); answer != nullptr && answer->carriedOver)
            add(own(u"Carried over from last time, not yet confirmed.", u"沿用上次答案，尚未确认。"));
    }

    template <typename Add>
    void addBoth(const LocalizedText& words, const Add& add) const
    {
        add(words.in(m_language));
        add(other(words));
    }

    void addChoices(const Item& item, const assessment::Response& response, FormRow& row) const
    {
        const QStringList keys = answerKeys(item);
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
        for (size_t i = 0; i < item.options.size(); ++i) {
            const Option& option = item.options[i];
            const bool isLong = m_input.choices.spelledOut && !option.descriptor.isEmpty();
            row.stacked = row.stacked || isLong;
            const bool isChosen =
                chosen != nullptr && std::ranges::find(chosen->options, option.id) != chosen->options.end();
            row.choices.push_back(
                {keys[static_cast<qsizetype>(i)],
                 isLong ? say(u"%1: %2", u"%1：%2").arg(text(option.label), text(option.descriptor))
                        : text(option.label),
                 isChosen});
        }
        if (assessment::takesNotApplicable(m_index.framework().method, item))
            row.choices.push_back({kNotApplicableKey, own(u"Not applicable", u"不适用"),
                                   assessment::isNotApplicable(response)});
    }

    void addLines(const Item& item, const assessment::Response& response, FormRow& row) const
    {
        const bool isValue =
            item.kind == ItemKind::Number || item.kind == ItemKind::Date || item.kind == ItemKind::Text;
        if (isValue) {
            const QString value = assessment::isNotApplicable(response) ? QString() : valueText(response);
            row.lines.push_back({valueLabel(item), value, item.kind == ItemKind::Text ? kTextLines : 1});
        }
        if (assessment::takesNotApplicable(m_index.framework().method, item)) {
            const auto* excused = std::get_if<assessment::NotApplicable>(&response);
            row.lines.push_back({own(u"Reason if A", u"不适用的原因"),
                                 excused == nullptr ? QString() : excused->reason,
                                 excused == nullptr ? 1 : 0});
        }
    }

    static QString valueText(const assessment::Response& response)
    {
        const auto* text = std::get_if<QString>(&response);
        return text != nullptr ? *text : assessment::responseText(response);
    }

    QString valueLabel(const Item& item) const
    {
        if (item.kind == ItemKind::Text)
            return own(u"Answer", u"答案");
        if (item.kind == ItemKind::Date)
            return own(u"Date (year-month-day)", u"日期（年-月-日）");
        QString label = own(u"Number", u"数值");
        if (!item.unit.isEmpty())
            label += say(u" (%1)", u"（%1）").arg(text(item.unit));
        if (item.minimum && item.maximum)
            label += say(u", %1 to %2", u"，%1至%2").arg(item.minimum->toString(), item.maximum->toString());
        return label;
    }

    void addNote(const QString& note, FormRow& row) const
    {
        if (m_input.choices.notes == NoteRoom::None && note.isEmpty())
            return;
        const int room = m_input.choices.notes == NoteRoom::None   ? 0
                         : m_input.choices.notes == NoteRoom::Line ? 1
                                                                   : kNoteLines;
        row.lines.push_back({own(u"Note", u"备注"), note, room});
    }

    const PaperInput& m_input;
    const framework::FrameworkIndex& m_index;
    Language m_language;
    report::Scale m_scale;
    std::vector<PlannedRow> m_rows;
    QString m_number;
    report::ReadinessReport m_report;
};

} // namespace

report::ReadinessReport paperForm(const PaperInput& input, Language language)
{
    return Writer(input, language).write();
}

} // namespace sextant::paper
