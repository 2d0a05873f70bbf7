#include "spreadsheet/workbook.h"

#include "ledger/limits.h"
#include "spreadsheet/sheet_rows.h"

#include <QHash>

#include <algorithm>

namespace sextant::spreadsheet {

namespace {

using ledger::LedgerRefusal;
using Token = QXmlStreamReader::TokenType;

struct Relation
{
    QString kind; ///< the last word of its type: "worksheet"
    QString part; ///< what it points to, from the root of the archive
};

struct Sheet
{
    QString name;
    QString relation;
    bool hidden = false;
};

struct Workbook
{
    std::vector<Sheet> sheets;
    bool since1904 = false;
};

/// \a target as a part says it, from the root: "worksheets/sheet1.xml" of "xl/workbook.xml" is
/// "xl/worksheets/…".
QString resolved(const QString& from, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = from.split(u'/');
    steps.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u"..")
            steps.isEmpty() ? void() : steps.removeLast();
        else if (step != u".")
            steps << step;
    }
    return steps.join(u'/');
}

QHash<QString, Relation> relationsOf(Archive& archive, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name =
        part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.has(name))
        return relations;
    XmlPart xml(archive, name);
    for (Token token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement || xml.name() != u"Relationship" ||
            xml.attribute(u"TargetMode") == u"External")
            continue;
        const QString type = xml.attribute(u"Type");
        relations.insert(xml.attribute(u"Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, xml.attribute(u"Target"))});
    }
    return relations;
}

/// The part that \a relations has of \a kind; empty when there is none.
QString partOf(const QHash<QString, Relation>& relations, const QString& kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const Relation& relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->part;
}

Workbook workbookOf(Archive& archive, const QString& part)
{
    Workbook workbook;
    XmlPart xml(archive, part);
    for (Token token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString value = xml.attribute(u"date1904");
            workbook.since1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet") {
            Sheet sheet;
            sheet.name = xml.attribute(u"name");
            sheet.hidden = !xml.attribute(u"state").isEmpty() && xml.attribute(u"state") != u"visible";
            // r:id, by its name space; sheetId is another matter.
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (attribute.name() == u"id")
                    sheet.relation = attribute.value().toString();
            }
            workbook.sheets.push_back(sheet);
            if (workbook.sheets.size() > static_cast<size_t>(ledger::kMaxSheets))
                throw Stop{LedgerRefusal::SpreadsheetHostile, part};
        }
    }
    return workbook;
}

const Sheet& chosen(const Workbook& workbook, const std::optional<QString>& name)
{
    const auto& sheets = workbook.sheets;
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) {
        return name.has_value() ? sheet.name == *name : !sheet.hidden;
    });
    if (found == sheets.end())
        throw Stop{name.has_value() ? LedgerRefusal::NoSuchSheet : LedgerRefusal::Empty, {}};
    return *found;
}

void readParts(const QByteArray& bytes, const std::optional<QString>& sheetName, ledger::wire::Writer& out)
{
    Archive archive(bytes);
    QString root = partOf(relationsOf(archive, {}), QStringLiteral("officeDocument"));
    if (root.isEmpty())
        root = QStringLiteral("xl/workbook.xml");
    if (!archive.has(root))
        throw Stop{LedgerRefusal::NotSpreadsheet, {}};
    const auto relations = relationsOf(archive, root);
    const Workbook workbook = workbookOf(archive, root);
    for (const Sheet& sheet : workbook.sheets)
        out.sheet(sheet.name);
    const Sheet& sheet = chosen(workbook, sheetName);
    SheetContext context;
    context.since1904 = workbook.since1904;
    if (const QString part = partOf(relations, QStringLiteral("sharedStrings")); !part.isEmpty()) {
        XmlPart xml(archive, part);
        context.strings.read(xml);
    }
    if (const QString part = partOf(relations, QStringLiteral("styles")); !part.isEmpty()) {
        XmlPart xml(archive, part);
        context.formats.read(xml);
    }
    const QString sheetPart = relations.value(sheet.relation).part;
    if (sheetPart.isEmpty())
        throw Stop{LedgerRefusal::SpreadsheetDamaged, sheet.name};
    XmlPart xml(archive, sheetPart);
    readSheet(xml, context, out);
}

} // namespace

void readWorkbook(const QByteArray& bytes, const std::optional<QString>& sheet, ledger::wire::Writer& out)
{
    try {
        readParts(bytes, sheet, out);
        out.end();
    } catch (const Stop& stop) {
        out.refusal(stop.reason, stop.row, stop.place);
    }
}

} // namespace sextant::spreadsheet
