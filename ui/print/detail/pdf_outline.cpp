#include "ui/print/detail/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace sextant::ui::print {

namespace {

/// What an update has to know of the file.
struct File
{
    qint64 table = 0; ///< where its table of objects begins
    int size = 0;     ///< objects
    int info = 0;
    int root = 0;
    QByteArray catalog;     ///< its entries
    std::vector<int> pages; ///< objects, in order
};

/// The number that stands behind \a key in \a text; 0: none.
int numberAfter(const QByteArray& text, const char* key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray rest = text.mid(at + static_cast<qsizetype>(qstrlen(key)), 20).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) >= '0' && rest.at(end) <= '9')
        ++end;
    return rest.left(end).toInt();
}

/// Where object \a number begins, as the table at \a table says; -1: it does not. Never searched for: what a
/// user wrote may look like anything.
qsizetype placeOf(const QByteArray& pdf, qsizetype table, int number)
{
    constexpr qsizetype kEntry = 20;
    const QByteArray head = pdf.mid(table, 32);
    if (!head.startsWith("xref\n0 "))
        return -1;
    const qsizetype first = table + head.indexOf('\n', 5) + 1;
    bool isNumber = false;
    const qsizetype place = pdf.mid(first + kEntry * number, 10).toLongLong(&isNumber);
    return isNumber && place > 0 && place < pdf.size() ? place : -1;
}

/// What stands between the outer << and >> of object \a number, which holds no text of a user.
QByteArray entriesOf(const QByteArray& pdf, qsizetype table, int number)
{
    const qsizetype begin = placeOf(pdf, table, number);
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    const qsizetype end = pdf.indexOf("endobj", begin);
    if (begin < 0 || end < 0 || pdf.mid(begin, head.size()) != head)
        return {};
    const QByteArray object = pdf.mid(begin + head.size(), end - begin - head.size()).trimmed();
    if (!object.startsWith("<<") || !object.endsWith(">>"))
        return {};
    return object.mid(2).chopped(2);
}

std::vector<int> referencesIn(const QByteArray& list)
{
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    std::vector<int> numbers;
    for (auto each = reference.globalMatch(QString::fromLatin1(list)); each.hasNext();)
        numbers.push_back(each.next().captured(1).toInt());
    return numbers;
}

std::optional<File> fileOf(const QByteArray& pdf)
{
    File file;
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return std::nullopt;
    const QByteArray end = pdf.mid(trailer);
    file.table = numberAfter(end, "startxref");
    file.size = numberAfter(end, "/Size");
    file.info = numberAfter(end, "/Info");
    file.root = numberAfter(end, "/Root");
    file.catalog = entriesOf(pdf, file.table, file.root);
    const QByteArray tree = entriesOf(pdf, file.table, numberAfter(file.catalog, "/Pages"));
    const qsizetype kids = tree.indexOf("/Kids");
    if (kids >= 0)
        file.pages = referencesIn(tree.mid(kids, tree.indexOf(']', kids) - kids));
    const bool isKnown = file.table > 0 && file.size > 0 && file.info > 0 && file.root > 0 &&
                         !file.catalog.isEmpty() && !file.pages.empty();
    return isKnown ? std::optional(file) : std::nullopt;
}

constexpr qsizetype kLongestTitle = 200;

/// One line, short enough to be read beside the pages.
QString lineOf(const QString& title)
{
    QString line = title.simplified();
    if (line.size() <= kLongestTitle)
        return line;
    line.truncate(line.at(kLongestTitle - 2).isHighSurrogate() ? kLongestTitle - 2 : kLongestTitle - 1);
    return line + u'…';
}

/// As PDF writes text of any letters.
QByteArray textString(const QString& text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar letter : text) {
        bytes += static_cast<char>(letter.unicode() >> 8);
        bytes += static_cast<char>(letter.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

/// The neighbours of an entry in the tree, as indices; -1: none, or for a parent the outline itself.
struct Kin
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

std::vector<Kin> kinOf(const std::vector<OutlineEntry>& entries)
{
    std::vector<Kin> kin(entries.size());
    std::vector<int> open; // the last entry of each level
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const auto level = static_cast<size_t>(
            qBound(0, entries[static_cast<size_t>(i)].level, static_cast<int>(open.size())));
        Kin& own = kin[static_cast<size_t>(i)];
        if (level < open.size()) {
            own.previous = open[level];
            kin[static_cast<size_t>(own.previous)].next = i;
        }
        open.resize(level);
        if (level > 0) {
            own.parent = open[level - 1];
            Kin& parent = kin[static_cast<size_t>(own.parent)];
            parent.first = parent.first < 0 ? i : parent.first;
            parent.last = i;
            ++parent.children;
        }
        open.push_back(i);
    }
    return kin;
}

/// Appends objects and remembers where each begins.
class Update
{
public:
    Update(QByteArray& pdf, const File& file)
        : m_pdf(pdf)
        , m_file(file)
    {}

    void object(int number, const QByteArray& entries)
    {
        m_places.emplace_back(number, m_pdf.size());
        m_pdf += QByteArray::number(number) + " 0 obj\n<<" + entries + ">>\nendobj\n";
    }

    void finish(int size)
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [number, place] : m_places)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') +
                     " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " +
                 QByteArray::number(m_file.info) + " 0 R\n/Root " + QByteArray::number(m_file.root) +
                 " 0 R\n/Prev " + QByteArray::number(m_file.table) + "\n>>\nstartxref\n" +
                 QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray& m_pdf;
    const File& m_file;
    std::vector<std::pair<int, qsizetype>> m_places;
};

QByteArray entryOf(const OutlineEntry& entry, const Kin& kin, const File& file, double heightPt, int outline)
{
    const auto link = [&](const char* name, int index) {
        return index < 0 ? QByteArray()
                         : '\n' + QByteArray(name) + ' ' + QByteArray::number(outline + 1 + index) + " 0 R";
    };
    const double up = heightPt - entry.fromTopPt;
    QByteArray text = "\n/Title " + textString(lineOf(entry.title)) + "\n/Parent " +
                      QByteArray::number(kin.parent < 0 ? outline : outline + 1 + kin.parent) + " 0 R";
    text += link("/Prev", kin.previous) + link("/Next", kin.next) + link("/First", kin.first) +
            link("/Last", kin.last);
    if (kin.children > 0)
        text += "\n/Count -" + QByteArray::number(kin.children); // closed at first
    text += "\n/Dest [" + QByteArray::number(file.pages[static_cast<size_t>(entry.page)]) + " 0 R /XYZ 0 " +
            QByteArray::number(up, 'f', 1) + " 0]\n";
    return text;
}

} // namespace

void addOutline(QByteArray& pdf, const std::vector<OutlineEntry>& entries, double heightPt,
                const QByteArray& language)
{
    const auto file = fileOf(pdf);
    if (!file || entries.empty())
        return;
    for (const OutlineEntry& entry : entries) {
        if (entry.page < 0 || entry.page >= static_cast<int>(file->pages.size()))
            return;
    }
    const std::vector<Kin> kin = kinOf(entries);
    const int outline = file->size;
    const auto number = [&](size_t index) { return outline + 1 + static_cast<int>(index); };
    size_t last = 0;
    int tops = 0;
    for (size_t i = 0; i < kin.size(); ++i) {
        last = kin[i].parent < 0 ? i : last;
        tops += kin[i].parent < 0 ? 1 : 0;
    }
    Update update(pdf, *file);
    update.object(file->root, file->catalog + "/Outlines " + QByteArray::number(outline) +
                                  " 0 R\n/PageMode /UseOutlines\n/Lang (" + language +
                                  ")\n/ViewerPreferences <</DisplayDocTitle true>>\n");
    update.object(outline, "\n/Type /Outlines\n/First " + QByteArray::number(number(0)) + " 0 R\n/Last " +
                               QByteArray::number(number(last)) + " 0 R\n/Count " + QByteArray::number(tops) +
                               '\n');
    for (size_t i = 0; i < entries.size(); ++i)
        update.object(number(i), entryOf(entries[i], kin[i], *file, heightPt, outline));
    update.finish(number(entries.size() - 1) + 1);
}

} // namespace sextant::ui::print
