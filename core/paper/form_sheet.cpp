#include "paper/form_sheet.h"

#include "base/text.h"
#include "ledger/refusals.h"
#include "paper/form_number.h"
#include "paper/form_plan.h"
#include "paper/row_code.h"

#include <QHash>
#include <QSet>

#include <array>

namespace sextant::paper {

namespace {

using ledger::LedgerRefusal;

constexpr QLatin1StringView kFormat("sextant-form");
constexpr QLatin1StringView kVersion("1");
constexpr QLatin1StringView kRow("row");

QString sheetName(Language language)
{
    return language == Language::Chinese ? QStringLiteral("填写表") : QStringLiteral("Form");
}

int at(FormColumn column)
{
    return static_cast<int>(column);
}

QString cell(const ledger::Table& table, int row, FormColumn column)
{
    return table.text(row, at(column));
}

/// The number of the row of heads, or -1.
int headRow(const ledger::Table& table)
{
    for (int row = 0; row < table.rowCount(); ++row)
        for (const Language language : {Language::English, Language::Chinese})
            if (cell(table, row, FormColumn::Code) == columnHead(FormColumn::Code, language) &&
                cell(table, row, FormColumn::Answer) == columnHead(FormColumn::Answer, language) &&
                cell(table, row, FormColumn::Note) == columnHead(FormColumn::Note, language))
                return row;
    return -1;
}

/// Reads the rows of one sheet.
class Reader
{
public:
    Reader(const ledger::Table& table, const FormIdentity& identity, const framework::FrameworkIndex& index)
        : m_table(table)
        , m_index(index)
        , m_identity(identity)
    {
        for (const FormOriginal& original : identity.rows)
            m_originals.insert(original.code, original.cells);
    }

    void take(int row)
    {
        m_row = row;
        m_code = cell(m_table, row, FormColumn::Code);
        const FormCells cells{cell(m_table, row, FormColumn::Answer), cell(m_table, row, FormColumn::Reason),
                              cell(m_table, row, FormColumn::Note)};
        if (m_code.isEmpty() && cells == FormCells{})
            return; // a heading
        const auto item = readRowCode(m_code, m_identity.edition, static_cast<int>(m_index.items().size()));
        const QString code = item ? rowCode(*item, m_identity.edition) : QString();
        if (!item || !m_originals.contains(code))
            return refuse(FormColumn::Code,
                          {ErrorCode::NotFound,
                           {{QStringLiteral("kind"), QStringLiteral("row")}, {QStringLiteral("id"), m_code}},
                           {}});
        if (m_seen.contains(code))
            return refuse(FormColumn::Code, {ErrorCode::InvalidArgument,
                                             {{QStringLiteral("what"), QStringLiteral("row")},
                                              {QStringLiteral("value"), m_code}},
                                             {}});
        m_seen.insert(code);
        read(*item, code, cells, m_originals.value(code));
    }

    FormReading reading;

private:
    void read(int number, const QString& code, const FormCells& cells, const FormCells& original)
    {
        const framework::Item& item = *m_index.items()[static_cast<size_t>(number)];
        FilledRow filled{m_table.sourceRow(m_row), code, number, {}, {}, original};
        const bool isAnswered = !(cells.answer == original.answer && cells.reason == original.reason) &&
                                !(cells.answer.isEmpty() && cells.reason.isEmpty());
        if (isAnswered) {
            auto response = readCells(m_index.framework().method, item, withOriginal(item, cells, original));
            if (!response) {
                const int part = cellOf(response.error());
                return refuse(part == 1 ? FormColumn::Reason : FormColumn::Answer, response.error());
            }
            filled.response = std::move(*response);
        }
        if (!cells.note.isEmpty() && cells.note != original.note)
            filled.note = cells.note == kClearCell ? QString() : normalisedText(cells.note);
        reading.rows.push_back(std::move(filled));
    }

    /// An empty cell beside one that was changed is as it was, but for a reason that another answer ends.
    static FormCells withOriginal(const framework::Item& item, FormCells cells, const FormCells& original)
    {
        if (cells.answer.isEmpty() && cells.reason != kClearCell)
            cells.answer = original.answer;
        const bool excused = saysNotApplicable(item, cells.answer);
        if (excused && cells.reason.isEmpty())
            cells.reason = original.reason;
        else if (!excused && cells.reason == original.reason)
            cells.reason.clear();
        return cells;
    }

    void refuse(FormColumn column, const Error& error)
    {
        reading.problems.push_back({m_table.sourceRow(m_row), at(column), m_code, error});
    }

    const ledger::Table& m_table;
    const framework::FrameworkIndex& m_index;
    const FormIdentity& m_identity;
    QHash<QString, FormCells> m_originals;
    QSet<QString> m_seen;
    int m_row = 0;
    QString m_code;
};

} // namespace

QString columnHead(FormColumn column, Language language)
{
    struct Head
    {
        const char16_t* en;
        const char16_t* zh;
    };
    static constexpr std::array<Head, kFormColumns> kHeads{{{u"Code", u"编码"},
                                                            {u"Item", u"编号"},
                                                            {u"Question", u"问题"},
                                                            {u"What the answers mean", u"各答案的含义"},
                                                            {u"Answer", u"答案"},
                                                            {u"Reason if not applicable", u"不适用的原因"},
                                                            {u"Note", u"备注"}}};
    const Head& head = kHeads.at(static_cast<size_t>(column));
    return QString::fromUtf16(language == Language::Chinese ? head.zh : head.en);
}

FormIdentity identityOf(const PaperInput& input, Language language)
{
    const framework::FrameworkIndex& index = input.framework->index;
    const QByteArray& edition = index.framework().digest;
    FormIdentity identity{input.assessment.id,
                          edition,
                          formNumberText(formNumber(input.assessment.id, edition, input.printedAt)),
                          language,
                          sheetName(language),
                          input.choices.withAnswers,
                          {}};
    for (const PlannedRow& planned : plannedRows(input)) {
        const framework::Item& item = *index.items()[static_cast<size_t>(planned.item)];
        FormOriginal original{rowCode(planned.item, edition), {}};
        const auto answer = input.answers.constFind(item.id);
        if (input.choices.withAnswers && answer != input.answers.cend())
            original.cells =
                formCells(item, input.conflicts.contains(item.id) ? assessment::Response() : answer->response,
                          answer->note, language);
        identity.rows.push_back(std::move(original));
    }
    return identity;
}

std::vector<QStringList> identityRows(const FormIdentity& identity)
{
    std::vector<QStringList> rows{
        {kFormat, kVersion},
        {QStringLiteral("assessment"), identity.assessment.toString()},
        {QStringLiteral("edition"), QString::fromLatin1(identity.edition.toHex())},
        {QStringLiteral("number"), identity.number},
        {QStringLiteral("language"), languageCode(identity.language)},
        {QStringLiteral("sheet"), identity.sheet},
        {QStringLiteral("answers"), identity.withAnswers ? QStringLiteral("yes") : QStringLiteral("no")}};
    for (const FormOriginal& row : identity.rows)
        rows.push_back({kRow, row.code, row.cells.answer, row.cells.reason, row.cells.note});
    return rows;
}

Result<FormIdentity> readIdentity(const ledger::Table& sheet, const QString& path)
{
    FormIdentity identity;
    QHash<QString, QString> facts;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        if (sheet.text(row, 0) == kRow)
            identity.rows.push_back(
                {sheet.text(row, 1), {sheet.text(row, 2), sheet.text(row, 3), sheet.text(row, 4)}});
        else
            facts.insert(sheet.text(row, 0), sheet.text(row, 1));
    }
    identity.assessment = assessment::AssessmentId::fromString(facts.value(QStringLiteral("assessment")));
    identity.edition = QByteArray::fromHex(facts.value(QStringLiteral("edition")).toLatin1());
    identity.number = facts.value(QStringLiteral("number"));
    identity.language =
        facts.value(QStringLiteral("language")) == u"zh" ? Language::Chinese : Language::English;
    identity.withAnswers = facts.value(QStringLiteral("answers")) == u"yes";
    identity.sheet = facts.value(QStringLiteral("sheet"));
    if (facts.value(QString(kFormat)) != kVersion || identity.assessment.isNull() ||
        identity.edition.isEmpty() || identity.sheet.isEmpty() || !readFormNumber(identity.number))
        return ledger::refuse(LedgerRefusal::NotForm, path);
    return identity;
}

Result<FormReading> readForm(const ledger::Table& table, const FormIdentity& identity,
                             const framework::FrameworkIndex& index, const QString& path)
{
    const int head = headRow(table);
    if (head < 0)
        return ledger::refuse(LedgerRefusal::NotForm, path);
    Reader reader(table, identity, index);
    for (int row = head + 1; row < table.rowCount(); ++row)
        reader.take(row);
    return std::move(reader.reading);
}

} // namespace sextant::paper
