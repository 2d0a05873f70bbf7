#include "workspace/detail/demo_story.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace sextant::workspace::detail {

namespace {

constexpr const char* kMainFile = "seabridge.json";

Result<QJsonDocument> readJson(const QString& path)
{
    QFile file(path);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (document.isNull())
        return fail(ErrorCode::NotFound, {{u"kind"_qs, u"demo"_qs}, {u"id"_qs, path}});
    return document;
}

} // namespace

Result<DemoStory> DemoStory::read(const QString& folder, Language language)
{
    DemoStory story(language);
    const QDir directory(folder);
    const auto main = readJson(directory.filePath(QString::fromLatin1(kMainFile)));
    if (!main)
        return tl::make_unexpected(main.error());
    story.m_root = main->object();
    story.takeOrganisation();
    for (const QString& name : directory.entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
        if (name == QLatin1String(kMainFile))
            continue;
        const auto told = readJson(directory.filePath(name));
        if (!told)
            return tl::make_unexpected(told.error());
        story.takeFile(name, *told);
    }
    return story;
}

/// An array is about items; "audit-2025.json", "audit-universe.json" and "ledger-nairobi.json" say what they
/// are.
void DemoStory::takeFile(const QString& name, const QJsonDocument& told)
{
    const QString part = name.section(u'.', 0, 0).section(u'-', 1);
    if (told.isArray())
        takeItems(told.array());
    else if (name.startsWith(u"ledger-"_qs))
        m_ledgers.insert(part, told.object());
    else if (part == u"universe"_qs)
        m_universe = told.object();
    else
        m_audits.append(told.object());
}

QString DemoStory::text(const QJsonValue& bothLanguages) const
{
    return bothLanguages.toObject().value(languageCode(m_language)).toString();
}

void DemoStory::takeItems(const QJsonArray& items)
{
    for (const QJsonValue& value : items) {
        const QJsonObject object = value.toObject();
        DemoItem& item = m_items[{object.value(u"item").toString()}];
        for (const QString& key : {u"note"_qs, u"note2024"_qs})
            item.notes.insert(key, text(object.value(key)));
        item.files = files(object.value(u"evidence"));
    }
}

std::vector<DemoFile> DemoStory::files(const QJsonValue& evidence) const
{
    std::vector<DemoFile> all;
    const QJsonArray array = evidence.toArray();
    for (const QJsonValue& file : array)
        all.push_back({text(file[u"name"]), text(file[u"text"]).toUtf8()});
    return all;
}

void DemoStory::takeOrganisation()
{
    const QJsonObject organisation = m_root.value(u"organisation").toObject();
    for (const Field<organisation::Organisation>& field : EntityTraits<organisation::Organisation>::fields())
        if (const QJsonValue value = organisation.value(QLatin1String(field.name)); !value.isUndefined())
            field.write(m_organisation, value);
    const QJsonObject persons = m_root.value(u"persons").toObject();
    for (auto person = persons.begin(); person != persons.end(); ++person)
        m_persons.insert(person.key(), {{}, text(person.value()[u"name"]), text(person.value()[u"role"])});
}

QList<QJsonObject> DemoStory::assessments() const
{
    QList<QJsonObject> all;
    const QJsonArray array = m_root.value(u"assessments").toArray();
    for (const QJsonValue& value : array)
        all.append(value.toObject());
    return all;
}

QList<QJsonObject> DemoStory::actions(int assessment) const
{
    QList<QJsonObject> all;
    const QJsonArray array = m_root.value(u"actions").toArray();
    for (const QJsonValue& value : array)
        if (value[u"assessment"].toInt() == assessment)
            all.append(value.toObject());
    return all;
}

QString DemoStory::level(const QString& name, const QString& code) const
{
    const QString levels = m_root.value(u"levels")[name][code.left(1)].toString();
    const int place = code.mid(1).toInt() - 1;
    return place >= 0 && place < levels.size() ? levels.mid(place, 1) : QString();
}

} // namespace sextant::workspace::detail
