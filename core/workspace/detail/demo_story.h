#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "base/language.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <vector>

class QJsonDocument;

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
    /// The audits, in the order of their years; one source file each.
    const QList<QJsonObject>& audits() const { return m_audits; }
    /// What is to be audited, and the plan of a year; empty: nothing is told.
    const QJsonObject& universe() const { return m_universe; }
    /// The list of payments of that name; empty when there is none.
    QJsonObject ledger(const QString& name) const { return m_ledgers.value(name); }
    /// The level of item \a code ("C6") in the table \a name: one character, an option id or "N"; empty:
    /// none.
    QString level(const QString& name, const QString& code) const;
    DemoItem item(const framework::ItemId& id) const { return m_items.value(id); }
    Language language() const { return m_language; }
    QString text(const QJsonValue& bothLanguages) const;
    /// The "evidence" of an object: files by name and text.
    std::vector<DemoFile> files(const QJsonValue& evidence) const;

private:
    explicit DemoStory(Language language)
        : m_language(language)
    {}
    void takeFile(const QString& name, const QJsonDocument& told);
    void takeItems(const QJsonArray& items);
    void takeOrganisation();

    Language m_language;
    QJsonObject m_root;
    QJsonObject m_universe;
    QList<QJsonObject> m_audits;
    QHash<QString, QJsonObject> m_ledgers;
    organisation::Organisation m_organisation;
    QHash<QString, organisation::Person> m_persons;
    QHash<framework::ItemId, DemoItem> m_items;
};

} // namespace sextant::workspace::detail
