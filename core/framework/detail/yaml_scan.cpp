#include "framework/detail/yaml_scan.h"

#include <QByteArrayView>

#include <vector>

namespace sextant::framework::detail {

namespace {

/// Length of the UTF-8 character of several bytes at \a bytes; 0 when it is malformed.
int utf8Length(const unsigned char* bytes, qsizetype left)
{
    const unsigned char lead = bytes[0];
    const int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || left < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xE0 && bytes[1] < 0xA0) || (lead == 0xF0 && bytes[1] < 0x90);
    const bool surrogate = lead == 0xED && bytes[1] >= 0xA0;
    const bool tooHigh = lead == 0xF4 && bytes[1] >= 0x90;
    return overlong || surrogate || tooHigh ? 0 : length;
}

/// How deep block structure goes, by indents and by the "- " and "? " marks in front of a line.
class Indents
{
public:
    /// Returns the depth after \a line.
    int add(QByteArrayView line)
    {
        const char* const text = line.data();
        const qsizetype size = line.size();
        qsizetype column = 0;
        while (column < size) {
            const char c = text[column];
            const bool mark = (c == '-' || c == '?') && (column + 1 == size || text[column + 1] == ' ');
            if (c != ' ' && !mark)
                break;
            if (mark)
                open(column);
            ++column;
        }
        if (column < size && text[column] != '#')
            open(column);
        return static_cast<int>(m_columns.size());
    }

private:
    void open(qsizetype column)
    {
        while (!m_columns.empty() && m_columns.back() >= column)
            m_columns.pop_back();
        m_columns.push_back(column);
    }

    std::vector<qsizetype> m_columns;
};

/// Checks one file line by line, and turns its tabs into blanks.
class Scan
{
public:
    Scan(const QString& file, IssueLog& log)
        : m_file(file)
        , m_log(log)
    {}

    /// False when parsing the file would be of no use.
    bool run(QByteArray& bytes)
    {
        char* const data = bytes.data();
        qsizetype start = 0;
        for (m_line = 1; start <= bytes.size() && m_goOn; ++m_line) {
            qsizetype end = bytes.indexOf('\n', start);
            const bool last = end < 0;
            if (last)
                end = bytes.size();
            checkLine(data + start, end - start, last);
            start = end + 1;
        }
        return m_readable;
    }

private:
    void checkLine(char* text, qsizetype size, bool last)
    {
        if (size > kLongestLine) {
            stop(QStringLiteral("the line is longer than %1 bytes").arg(kLongestLine));
            return;
        }
        if (!last && size > 0 && text[size - 1] == '\r')
            --size;
        if (size > 0 && text[0] == '%')
            refuse(QStringLiteral("directives (lines that begin with %) are not allowed"));
        checkCharacters(text, size);
        if (m_brackets > kDeepestNesting || m_indents.add(QByteArrayView(text, size)) > kDeepestNesting)
            stop(QStringLiteral("the file is nested far too deeply"));
    }

    void checkCharacters(char* text, qsizetype size)
    {
        bool tab = false;
        for (qsizetype i = 0; i < size; ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c == '[' || c == '{') {
                ++m_brackets;
            } else if ((c == ']' || c == '}') && m_brackets > 0) {
                --m_brackets;
            } else if (c == '\t') {
                tab = true;
                text[i] = ' ';
            } else if (c < 0x20 || c == 0x7F) {
                refuse(QStringLiteral("control character 0x%1; remove it").arg(c, 2, 16, QLatin1Char('0')));
                return;
            } else if (c >= 0x80) {
                const int length = utf8Length(reinterpret_cast<const unsigned char*>(text) + i, size - i);
                if (length == 0) {
                    refuse(
                        QStringLiteral("not UTF-8 (byte %1 of the line); save the file as UTF-8").arg(i + 1));
                    return;
                }
                i += length - 1;
            }
        }
        if (tab)
            m_log.error({m_file, m_line}, QStringLiteral("a tab; use spaces"));
    }

    void refuse(const QString& message)
    {
        m_readable = false;
        m_log.error({m_file, m_line}, message);
        // A file in another encoding or no text at all is not listed to its last line.
        m_goOn = m_goOn && ++m_refusals < kMostRefusals;
    }

    void stop(const QString& message)
    {
        refuse(message);
        m_goOn = false;
    }

    static constexpr int kMostRefusals = 20;

    const QString& m_file;
    IssueLog& m_log;
    Indents m_indents;
    int m_line = 0;
    int m_brackets = 0;
    int m_refusals = 0;
    bool m_readable = true;
    bool m_goOn = true;
};

} // namespace

std::optional<QByteArray> scanYaml(const QString& file, const QByteArray& bytes, const PackLimits& limits,
                                   IssueLog& log)
{
    if (bytes.size() > limits.fileBytes) {
        log.error({file, 0}, QStringLiteral("the file has %1 bytes; at most %2 are read")
                                 .arg(bytes.size())
                                 .arg(limits.fileBytes));
        return std::nullopt;
    }
    const QByteArrayView mark("\xEF\xBB\xBF");
    QByteArray text = bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
    if (!Scan(file, log).run(text))
        return std::nullopt;
    return text;
}

} // namespace sextant::framework::detail
