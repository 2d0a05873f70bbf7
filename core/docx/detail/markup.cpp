#include "docx/detail/markup.h"

#include <cmath>

namespace sextant::docx {

namespace {

constexpr double kMillimetresPerInch = 25.4;

bool isAllowed(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xfffe : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

QByteArray escaped(const QString& text)
{
    return cleaned(text).toHtmlEscaped().toUtf8();
}

} // namespace

int twips(double millimetres)
{
    return static_cast<int>(std::lround(millimetres * 1440 / kMillimetresPerInch));
}

int emu(double millimetres)
{
    return static_cast<int>(std::lround(millimetres * 36'000));
}

QString cleaned(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += unit;
            result += text.at(++i);
        } else if (!unit.isSurrogate() && isAllowed(unit.unicode())) {
            result += unit;
        }
    }
    return result;
}

AttributeValue::AttributeValue(const QString& text)
{
    // A parser would make blanks of them anyway; so it is said here.
    QString oneLine = text;
    for (const QChar blank : {u'\n', u'\r', u'\t'})
        oneLine.replace(blank, u' ');
    m_bytes = escaped(oneLine);
}

void Markup::begin(const char* name, Attributes attributes)
{
    m_bytes += '<';
    m_bytes += name;
    for (const auto& [key, value] : attributes) {
        m_bytes += ' ';
        m_bytes += key;
        m_bytes += "=\"";
        m_bytes += value.bytes();
        m_bytes += '"';
    }
}

void Markup::open(const char* name, Attributes attributes)
{
    begin(name, attributes);
    m_bytes += '>';
    m_open.push_back(name);
}

void Markup::close()
{
    Q_ASSERT(!m_open.empty());
    m_bytes += "</";
    m_bytes += m_open.back();
    m_bytes += '>';
    m_open.pop_back();
}

void Markup::leaf(const char* name, Attributes attributes)
{
    begin(name, attributes);
    m_bytes += "/>";
}

void Markup::text(const QString& text)
{
    m_bytes += escaped(text);
}

QByteArray Markup::part() const
{
    Q_ASSERT(m_open.empty());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + m_bytes;
}

} // namespace sextant::docx
