#include "paper/entry.h"

#include "assessment/response_check.h"
#include "assessment/response_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

namespace sextant::paper {

namespace {

constexpr int kForm = 1;
constexpr std::array<const char*, 3> kPasses{"first", "second", "differences"};

EntryRow rowAt(const EntryRows& rows, int item)
{
    const auto found = rows.find(item);
    return found == rows.end() ? EntryRow{} : found->second;
}

void put(EntryRows& rows, int item, const EntryRow& row)
{
    if (row.isEmpty())
        rows.erase(item);
    else
        rows[item] = row;
}

QJsonObject rowsJson(const EntryRows& rows, const framework::FrameworkIndex& index)
{
    QJsonObject object;
    for (const auto& [item, row] : rows)
        object.insert(index.items()[static_cast<size_t>(item)]->id.text,
                      QJsonObject{{QStringLiteral("response"), assessment::responseToJson(row.response)},
                                  {QStringLiteral("note"), row.note}});
    return object;
}

EntryRows rowsFrom(const QJsonObject& object, const framework::FrameworkIndex& index)
{
    EntryRows rows;
    for (auto one = object.begin(); one != object.end(); ++one) {
        const int item = index.indexOf({one.key()});
        if (item < 0)
            continue;
        const QJsonObject said = one.value().toObject();
        EntryRow row;
        row.note = said.value(QStringLiteral("note")).toString();
        const auto response = assessment::responseFromJson(said.value(QStringLiteral("response")));
        const auto checked =
            assessment::checkResponse(index.framework().method, *index.items()[static_cast<size_t>(item)],
                                      response.value_or(assessment::Response()));
        row.response = checked.value_or(assessment::Response());
        rows[item] = row; // an empty one is a decision, too, where it was settled
    }
    return rows;
}

EntryRows withoutEmpty(EntryRows rows)
{
    std::erase_if(rows, [](const auto& one) { return one.second.isEmpty(); });
    return rows;
}

} // namespace

const EntryRows& rowsOf(const Entry& entry)
{
    return entry.pass == EntryPass::First ? entry.first : entry.second;
}

void enter(Entry& entry, int item, const EntryRow& row)
{
    if (entry.pass == EntryPass::First)
        put(entry.first, item, row);
    else if (entry.pass == EntryPass::Second)
        put(entry.second, item, row);
    else
        return;
    entry.settled.erase(item); // it was decided between other rows
}

std::vector<EntryDifference> differences(const Entry& entry)
{
    std::set<int> items;
    for (const EntryRows* rows : {&entry.first, &entry.second})
        for (const auto& [item, row] : *rows)
            items.insert(item);
    std::vector<EntryDifference> found;
    for (const int item : items) {
        EntryDifference difference{item, rowAt(entry.first, item), rowAt(entry.second, item)};
        if (difference.first != difference.second)
            found.push_back(std::move(difference));
    }
    return found;
}

void settle(Entry& entry, int item, const EntryRow& row)
{
    if (rowAt(entry.first, item) != rowAt(entry.second, item))
        entry.settled[item] = row;
}

bool isSettled(const Entry& entry)
{
    if (entry.pass != EntryPass::Differences)
        return false;
    for (const EntryDifference& difference : differences(entry))
        if (!entry.settled.contains(difference.item))
            return false;
    return true;
}

EntryRows agreed(const Entry& entry)
{
    EntryRows rows = entry.first;
    for (const EntryDifference& difference : differences(entry)) {
        const auto decided = entry.settled.find(difference.item);
        put(rows, difference.item, decided == entry.settled.end() ? EntryRow{} : decided->second);
    }
    return withoutEmpty(std::move(rows));
}

QString entryText(const Entry& entry, const framework::FrameworkIndex& index)
{
    const auto count = static_cast<int>(index.items().size());
    const bool isThere = entry.current >= 0 && entry.current < count;
    const QJsonObject object{
        {QStringLiteral("form"), kForm},
        {QStringLiteral("number"), entry.formNumber},
        {QStringLiteral("pass"), QLatin1String(kPasses.at(static_cast<size_t>(entry.pass)))},
        {QStringLiteral("first"), rowsJson(entry.first, index)},
        {QStringLiteral("second"), rowsJson(entry.second, index)},
        {QStringLiteral("settled"), rowsJson(entry.settled, index)},
        {QStringLiteral("current"),
         isThere ? index.items()[static_cast<size_t>(entry.current)]->id.text : QString()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Entry> entryFromText(const QString& text, const framework::FrameworkIndex& index)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString pass = object.value(QStringLiteral("pass")).toString();
    Entry entry;
    bool known = false;
    for (size_t i = 0; i < kPasses.size(); ++i) {
        if (pass != QLatin1String(kPasses[i]))
            continue;
        entry.pass = static_cast<EntryPass>(i);
        known = true;
    }
    if (object.value(QStringLiteral("form")) != kForm || !known)
        return std::nullopt;
    entry.formNumber = object.value(QStringLiteral("number")).toString();
    entry.first = withoutEmpty(rowsFrom(object.value(QStringLiteral("first")).toObject(), index));
    entry.second = withoutEmpty(rowsFrom(object.value(QStringLiteral("second")).toObject(), index));
    entry.settled = rowsFrom(object.value(QStringLiteral("settled")).toObject(), index);
    entry.current = index.indexOf({object.value(QStringLiteral("current")).toString()});
    return entry;
}

} // namespace sextant::paper
