#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "base/language.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace sextant::workspace::detail {

struct DemoFile
{
    QString name;
    QByteArray content;
};

/// What the demo organisation has noted about one item, in one language.
struct DemoItem
{
    QHash<QString, QString> notes; ///< "note", "note2024"
    std::vector<DemoFile> files;
};

/// The demo's source files as values, in one language.
class DemoStory
{
public:
    /// Reads \a folder. Errors: NotFound {"kind": "demo", "id": path} when a file is missing or is no JSON.
    [[nodiscard]] static Result<DemoStory> read(const QString& folder, Language language);

    const organisation::Organisation& organisation() const { return m_organisation; }
    /// Persons by the short names that assessments use.
    const QHash<QString, organisation::Person>& persons() const { return m_persons; }
    QList<QJsonObject> assessments() const;
    /// What was decided after assessment number \a assessment, in the order of raising.
    QList<QJsonObject> actions(int assessment) const;
    /// The level of item \a code ("C6") in the table \a name: one character, an option id or "N"; empty:
    /// none.
    QString level(const QString& name, const QString& code) const;
    DemoItem item(const framework::ItemId& id) const { return m_items.value(id); }
    QString text(const QJsonValue& bothLanguages) const;
    /// The "evidence" of an object: files by name and text.
    std::vector<DemoFile> files(const QJsonValue& evidence) const;

private:
    explicit DemoStory(Language language)
        : m_language(language)
    {}
    void takeItems(const QJsonArray& items);
    void takeOrganisation();

    Language m_language;
    QJsonObject m_root;
    organisation::Organisation m_organisation;
    QHash<QString, organisation::Person> m_persons;
    QHash<framework::ItemId, DemoItem> m_items;
};

} // namespace sextant::workspace::detail
