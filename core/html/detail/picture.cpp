#include "html/detail/picture.h"

#include "html/detail/escape.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace sextant::html::detail {

namespace {

/// What draws, and what drawing refers to.
const QSet<QString>& elements()
{
    static const QSet<QString> names{
        QStringLiteral("svg"),      QStringLiteral("g"),       QStringLiteral("defs"),
        QStringLiteral("path"),     QStringLiteral("rect"),    QStringLiteral("circle"),
        QStringLiteral("ellipse"),  QStringLiteral("line"),    QStringLiteral("polyline"),
        QStringLiteral("polygon"),  QStringLiteral("text"),    QStringLiteral("tspan"),
        QStringLiteral("clipPath"), QStringLiteral("pattern"), QStringLiteral("linearGradient"),
        QStringLiteral("stop"),     QStringLiteral("mask"),    QStringLiteral("radialGradient")};
    return names;
}

const QSet<QString>& attributes()
{
    static const QSet<QString> names{
        QStringLiteral("d"),
        QStringLiteral("x"),
        QStringLiteral("y"),
        QStringLiteral("x1"),
        QStringLiteral("y1"),
        QStringLiteral("x2"),
        QStringLiteral("y2"),
        QStringLiteral("cx"),
        QStringLiteral("cy"),
        QStringLiteral("r"),
        QStringLiteral("rx"),
        QStringLiteral("ry"),
        QStringLiteral("width"),
        QStringLiteral("height"),
        QStringLiteral("points"),
        QStringLiteral("transform"),
        QStringLiteral("offset"),
        QStringLiteral("fill"),
        QStringLiteral("fill-opacity"),
        QStringLiteral("fill-rule"),
        QStringLiteral("stroke"),
        QStringLiteral("stroke-opacity"),
        QStringLiteral("stroke-width"),
        QStringLiteral("stroke-linecap"),
        QStringLiteral("stroke-linejoin"),
        QStringLiteral("stroke-miterlimit"),
        QStringLiteral("stroke-dasharray"),
        QStringLiteral("stroke-dashoffset"),
        QStringLiteral("opacity"),
        QStringLiteral("stop-color"),
        QStringLiteral("stop-opacity"),
        QStringLiteral("gradientUnits"),
        QStringLiteral("clip-path"),
        QStringLiteral("clip-rule"),
        QStringLiteral("vector-effect"),
        QStringLiteral("font-family"),
        QStringLiteral("font-size"),
        QStringLiteral("font-weight"),
        QStringLiteral("font-style"),
        QStringLiteral("text-anchor"),
        QStringLiteral("mask"),
    };
    return names;
}

class Filter
{
public:
    Filter(const QByteArray& svg, const QString& prefix, const QString& title)
        : m_reader(svg)
        , m_prefix(prefix)
        , m_title(title)
    {}

    QString run()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                m_result += u"</" + m_reader.name() + u'>';
                m_inText = false;
                break;
            case QXmlStreamReader::Characters:
                if (!m_reader.isWhitespace() || m_inText)
                    m_result += escaped(m_reader.text().toString());
                break;
            default:
                break;
            }
        }
        return m_reader.hasError() ? QString() : m_result;
    }

private:
    void start()
    {
        const QString name = m_reader.name().toString();
        if (!elements().contains(name) || m_root == (name == u"svg")) {
            m_reader.skipCurrentElement();
            return;
        }
        m_inText = name == u"text" || name == u"tspan";
        if (!m_root) {
            root();
            return;
        }
        m_result += u'<' + name;
        for (const QXmlStreamAttribute& attribute : m_reader.attributes())
            add(attribute);
        m_result += u'>';
    }

    void root()
    {
        m_root = true;
        // As wide as its place, and as high as that makes it: what it measured on paper is of no use here.
        m_result += QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%1\" "
                                   "aria-label=\"%2\">")
                        .arg(escaped(m_reader.attributes().value(QLatin1String("viewBox")).toString()),
                             escaped(m_title));
    }

    void add(const QXmlStreamAttribute& attribute)
    {
        const QString name = attribute.qualifiedName().toString();
        QString value = attribute.value().toString();
        if (name == u"id") {
            m_result += u" id=\"" + escaped(m_prefix + value) + u'"';
            return;
        }
        if (!attributes().contains(name))
            return;
        if (value.contains(u"url(")) {
            static const QRegularExpression own(QStringLiteral("^url\\(#([A-Za-z0-9_.-]+)\\)$"));
            const QRegularExpressionMatch match = own.match(value);
            if (!match.hasMatch())
                return;
            value = QStringLiteral("url(#%1%2)").arg(m_prefix, match.captured(1));
        }
        m_result += u' ' + name + u"=\"" + escaped(value) + u'"';
    }

    QXmlStreamReader m_reader;
    QString m_prefix;
    QString m_title;
    QString m_result;
    bool m_root = false;
    bool m_inText = false;
};

} // namespace

QString pictureOf(const QByteArray& svg, const QString& prefix, const QString& title)
{
    return svg.isEmpty() ? QString() : Filter(svg, prefix, title).run();
}

} // namespace sextant::html::detail
