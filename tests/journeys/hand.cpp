#include "journeys/hand.h"

#include "support/run_program.h"

#include <catch2/catch.hpp>

namespace journeys {

namespace {

QByteArray xdotool(const QStringList& arguments)
{
    const Ran ran = runProgram(QStringLiteral("xdotool"), arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return ran.out;
}

} // namespace

Hand::Hand(const Program& program)
    : m_program(program)
{
    takeFront();
}

void Hand::takeFront()
{
    const QByteArray found =
        xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                 QStringLiteral("--pid"), QString::number(m_program.processId())});
    const QList<QByteArray> windows = found.trimmed().split('\n');
    xdotool(
        {QStringLiteral("windowfocus"), QStringLiteral("--sync"), QString::fromLatin1(windows.constLast())});
}

void Hand::press(const QStringList& keys)
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys);
    m_presses += static_cast<int>(keys.size());
}

void Hand::type(const QString& text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--clearmodifiers"), text});
    m_presses += static_cast<int>(text.size());
}

void Hand::pointAtNothing()
{
    const QSize screen = Desk::instance().screen();
    xdotool({QStringLiteral("mousemove"), QString::number(screen.width()), QString::number(screen.height())});
}

void Hand::click(const Node& node)
{
    const QPoint at = node.extents().center();
    xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
             QStringLiteral("click"), QStringLiteral("1")});
    ++m_clicks;
}

} // namespace journeys
