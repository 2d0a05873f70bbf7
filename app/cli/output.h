#pragma once

#include "cli/phrase.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sextant::cli {

/// What a verb has to say on standard output, kept until the verb has succeeded.
class Output
{
public:
    /// One line; control and direction characters of \a text are made harmless for a terminal.
    void line(const QString& text);
    /// The document as indented UTF-8.
    void json(const QJsonObject& object);
    void json(const QJsonArray& array);
    /// A single value, as JSON.
    void jsonString(const QString& text);
    /// As they are: file content.
    void bytes(const QByteArray& bytes);

    const QByteArray& content() const { return m_content; }

private:
    QByteArray m_content;
};

/// Columns aligned by what a terminal shows: Chinese characters are two cells wide, combining marks none.
class Table
{
public:
    enum class Align { Left, Right };

    explicit Table(std::vector<Align> columns)
        : m_columns(std::move(columns))
    {}
    /// As many cells as there are columns.
    void row(const QStringList& cells);
    /// The lines, two blanks between columns, none at the end.
    void print(Output& output) const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

/// \a text on one line: line breaks and tabs are blanks; control characters and those that change the
/// direction of writing are U+FFFD, so that a title cannot drive the terminal.
QString harmless(const QString& text);

/// Cells that \a text takes in a terminal.
int displayWidth(const QString& text);

} // namespace sextant::cli
