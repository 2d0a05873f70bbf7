#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace sextant::docx {

/// Lengths as the format counts them: twentieths of a point, English metric units.
int twips(double millimetres);
int emu(double millimetres);

/// \a text without what XML 1.0 cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF.
QString cleaned(const QString& text);

/// What an attribute holds: a constant of ours, a number, or any text.
class AttributeValue
{
public:
    AttributeValue(const char* ours)
        : m_bytes(ours)
    {}
    AttributeValue(int number)
        : m_bytes(QByteArray::number(number))
    {}
    AttributeValue(const QString& text);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes; ///< escaped
};

using Attributes = std::initializer_list<std::pair<const char*, AttributeValue>>;

/// An XML part as it grows. Elements close in the order in which they were opened; names are constants.
class Markup
{
public:
    void open(const char* name, Attributes attributes = {});
    void close();
    /// An element without content.
    void leaf(const char* name, Attributes attributes = {});
    /// `<name w:val="value"/>`
    void value(const char* name, const AttributeValue& value) { leaf(name, {{"w:val", value}}); }
    /// Any text, escaped.
    void text(const QString& text);
    /// Markup made by another of these.
    void add(const QByteArray& markup) { m_bytes += markup; }
    /// Without the declaration.
    const QByteArray& bytes() const { return m_bytes; }
    /// The whole part, with its declaration.
    QByteArray part() const;

private:
    void begin(const char* name, Attributes attributes);

    QByteArray m_bytes;
    std::vector<const char*> m_open;
};

/// Opens an element and closes it at the end of its block.
class Element
{
public:
    Element(Markup& markup, const char* name, Attributes attributes = {})
        : m_markup(markup)
    {
        m_markup.open(name, attributes);
    }
    ~Element() { m_markup.close(); }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

private:
    Markup& m_markup;
};

} // namespace sextant::docx
